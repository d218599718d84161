// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/find_bar.h"

#include "accessibility/announce.h"
#include "source/code_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace noticewright
{

namespace
{

/// More marks than these are not told apart, and cost time.
constexpr qsizetype mostMarks = 500;

}

FindBar::FindBar(CodeView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_matchCase(new QCheckBox(tr("Match &case"), this))
    , m_count(new QLabel(this))
{
    makeControls();
    hide();
    m_view->installEventFilter(this);
    m_words->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(100));
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(m_view, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    connect(m_view, &QPlainTextEdit::selectionChanged, this, &FindBar::tellCount);
    const auto searchAgain = [this] {
        search();
        go(Way::Here);
    };
    connect(m_words, &QLineEdit::textChanged, this, searchAgain);
    connect(m_matchCase, &QCheckBox::toggled, this, searchAgain);
}

void FindBar::makeControls()
{
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setClearButtonEnabled(true);
    layout->addWidget(m_words, 1);
    connect(addButton("go-up", tr("Previous Place"), "findPrevious"), &QToolButton::clicked, this,
            [this] { go(Way::Previous); });
    connect(addButton("go-down", tr("Next Place"), "findNext"), &QToolButton::clicked, this, [this] { go(Way::Next); });
    m_matchCase->setObjectName(QStringLiteral("findMatchCase"));
    layout->addWidget(m_matchCase);
    m_count->setObjectName(QStringLiteral("findCount"));
    layout->addWidget(m_count);
    connect(addButton("dialog-close", tr("Close the Search"), "findClose"), &QToolButton::clicked, this,
            &FindBar::close);
}

QToolButton *FindBar::addButton(const char *icon, const QString &name, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    if (button->icon().isNull())
        button->setText(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(objectName));
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    const QString selected = m_view->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    search();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    m_found.clear();
    m_view->setMatches({});
    m_view->setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject *, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    return (isOverride || event->type() == QEvent::KeyPress) && handleKey(static_cast<QKeyEvent *>(event), isOverride);
}

/// The keys work before those of the window, which may find elsewhere.
bool FindBar::handleKey(QKeyEvent *event, bool isOverride)
{
    const auto on = [&](auto run) {
        event->accept();
        if (!isOverride)
            run();
        return true;
    };
    if (event->matches(QKeySequence::Find))
        return on([this] { open(); });
    if (event->matches(QKeySequence::FindNext))
        return on([this] { isVisible() ? go(Way::Next) : open(); });
    if (event->matches(QKeySequence::FindPrevious))
        return on([this] { isVisible() ? go(Way::Previous) : open(); });
    if (event->key() == Qt::Key_Escape && isVisible())
        return on([this] { close(); });
    if (!m_words->hasFocus() || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter))
        return false;
    const Way way = event->modifiers() & Qt::ShiftModifier ? Way::Previous : Way::Next;
    return on([this, way] { go(way); });
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::search()
{
    m_found.clear();
    const QString words = m_words->text(), text = m_view->toPlainText();
    const auto sensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!words.isEmpty()) {
        for (qsizetype at = text.indexOf(words, 0, sensitivity); at >= 0;
             at = text.indexOf(words, at + words.size(), sensitivity))
            m_found.append({int(at), int(words.size())});
    }
    m_view->setMatches(m_found.sliced(0, std::min(mostMarks, m_found.size())));
    tellCount();
}

void FindBar::go(Way way)
{
    if (m_found.isEmpty())
        return;
    const QTextCursor caret = m_view->textCursor();
    // From the end of the selection on, or from its start back; then around.
    const int from = way == Way::Next ? caret.selectionEnd() : caret.selectionStart();
    auto found = std::ranges::lower_bound(m_found, from, {}, &std::pair<int, int>::first);
    if (way == Way::Previous)
        found = found == m_found.begin() ? m_found.end() - 1 : found - 1;
    else if (found == m_found.end())
        found = m_found.begin();
    m_view->showRange(found->first, found->second);
    tellCount();
}

void FindBar::tellCount()
{
    if (m_words->text().isEmpty()) {
        m_count->clear();
        return;
    }
    const QTextCursor caret = m_view->textCursor();
    const std::pair here(caret.selectionStart(), caret.selectionEnd() - caret.selectionStart());
    const qsizetype index = m_found.indexOf(here);
    if (m_found.isEmpty())
        m_count->setText(tr("Not found"));
    else if (index < 0)
        m_count->setText(tr("%Ln place(s)", nullptr, int(m_found.size())));
    else
        m_count->setText(tr("%L1 of %L2", "search: which place, of how many").arg(index + 1).arg(m_found.size()));
    announce(m_count, m_count->text());
}

}
