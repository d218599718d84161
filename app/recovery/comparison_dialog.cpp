// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/comparison_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The part of `text` that `other` does not share at its beginning or end, in whole words.
std::pair<qsizetype, qsizetype> changedPart(const QString &text, const QString &other)
{
    const qsizetype most = std::min(text.size(), other.size());
    qsizetype begin = 0, end = 0;
    while (begin < most && text[begin] == other[begin])
        ++begin;
    while (end < most - begin && text[text.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    qsizetype last = text.size() - end;
    const auto isWithinWord = [&](qsizetype at) {
        return at > 0 && at < text.size() && !text[at - 1].isSpace() && !text[at].isSpace();
    };
    while (isWithinWord(begin))
        --begin;
    while (isWithinWord(last))
        ++last;
    return {begin, last};
}

}

ComparisonDialog::ComparisonDialog(const ComparisonQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_differences(question.differences)
    , m_answer(question.otherwise)
    , m_places(new QListWidget(this))
    , m_remark(new QLabel(this))
{
    setWindowTitle(question.title);
    setObjectName(u"comparison"_s);
    new QVBoxLayout(this);
    addWords(question);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makePlaces());
    splitter->addWidget(makeVersions(question.versions));
    splitter->setStretchFactor(1, 1);
    layout()->addWidget(splitter);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(splitter, 1);
    addChoices(question.choices);
    const int em = fontMetrics().height();
    splitter->setSizes({em * 16, em * 40});
    resize(em * 60, em * 30);
    m_places->setCurrentRow(0);
    m_places->setFocus();
}

void ComparisonDialog::addWords(const ComparisonQuestion &question)
{
    auto *sentence = new QLabel(question.sentence, this);
    sentence->setObjectName(u"comparisonQuestion"_s);
    QFont bold = sentence->font();
    bold.setBold(true);
    sentence->setFont(bold);
    auto *explanation = new QLabel(question.explanation, this);
    explanation->setObjectName(u"comparisonExplanation"_s);
    explanation->setHidden(question.explanation.isEmpty());
    for (QLabel *label : {sentence, explanation}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout()->addWidget(label);
    }
    setAccessibleDescription(question.sentence + u' ' + question.explanation);
}

QWidget *ComparisonDialog::makePlaces()
{
    auto *pane = new QWidget(this);
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins({});
    auto *label = new QLabel(tr("Changed &places:"), pane);
    label->setBuddy(m_places);
    rows->addWidget(label);
    rows->addWidget(m_places);
    m_places->setObjectName(u"changedPlaces"_s);
    m_places->setAccessibleName(tr("Changed places"));
    m_places->setWordWrap(true);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Difference &difference : std::as_const(m_differences))
        m_places->addItem(difference.isConflict ? tr("%1 (changed on both sides)", "place").arg(difference.place)
                                                : difference.place);
    connect(m_places, &QListWidget::currentRowChanged, this, &ComparisonDialog::showPlace);
    return pane;
}

QWidget *ComparisonDialog::makeVersions(const QStringList &names)
{
    auto *pane = new QWidget(this);
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins({});
    auto *columns = new QHBoxLayout;
    rows->addLayout(columns, 1);
    for (const QString &name : names) {
        auto *column = new QVBoxLayout;
        auto *text = new QPlainTextEdit(pane);
        text->setObjectName("comparisonText"_L1 + QString::number(m_texts.size()));
        text->setAccessibleName(name);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        // The caret lets the keyboard walk and select in a text that is only read.
        text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        auto *label = new QLabel(name, pane);
        label->setWordWrap(true);
        label->setBuddy(text);
        column->addWidget(label);
        column->addWidget(text, 1);
        columns->addLayout(column, 1);
        m_texts.append(text);
    }
    m_remark->setObjectName(u"comparisonRemark"_s);
    m_remark->setWordWrap(true);
    rows->addWidget(m_remark);
    return pane;
}

void ComparisonDialog::addChoices(const QList<ComparisonQuestion::Choice> &choices)
{
    auto *buttons = new QDialogButtonBox(this);
    for (const auto &choice : choices) {
        QPushButton *button = buttons->addButton(choice.text, QDialogButtonBox::ActionRole);
        button->setObjectName(choice.name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer = choice.answer] {
            m_answer = answer;
            accept();
        });
    }
    if (!buttons->buttons().isEmpty())
        findChild<QPushButton *>(choices.first().name)->setDefault(true);
    layout()->addWidget(buttons);
}

void ComparisonDialog::showPlace(int row)
{
    const Difference shown = m_differences.value(row);
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QString text = shown.texts.value(i);
        m_texts[i]->setPlaceholderText(text.isNull() ? tr("Not in this version") : tr("Empty"));
        m_texts[i]->setPlainText(text);
    }
    markChanges(shown.texts);
    const bool isSameText = !shown.texts.isEmpty() && std::ranges::all_of(shown.texts, [&](const QString &text) {
        return text == shown.texts.first() && text.isNull() == shown.texts.first().isNull();
    });
    m_remark->setText(tr("The words are the same; formatting, links or other details differ."));
    m_remark->setVisible(isSameText);
}

/// Marks what is different from the first version, and there from the last.
void ComparisonDialog::markChanges(const QStringList &texts)
{
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(80);
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QString other = i == 0 ? texts.value(m_texts.size() - 1) : texts.value(0);
        const auto [begin, end] = changedPart(texts.value(i), other);
        QTextEdit::ExtraSelection changed;
        changed.cursor = QTextCursor(m_texts[i]->document());
        changed.cursor.setPosition(int(begin));
        changed.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        changed.format.setBackground(colour);
        // Colour alone would say nothing to those who do not see it.
        changed.format.setFontUnderline(true);
        m_texts[i]->setExtraSelections(begin < end ? QList{changed} : QList<QTextEdit::ExtraSelection>());
        QTextCursor caret(m_texts[i]->document());
        caret.setPosition(int(begin));
        m_texts[i]->setTextCursor(caret);
        m_texts[i]->ensureCursorVisible();
    }
}

}
