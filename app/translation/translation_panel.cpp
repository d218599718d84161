// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/translation_panel.h"

#include "accessibility/announce.h"
#include "document/translation_edits.h"
#include "edition/edition_languages.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/choices.h"
#include "model/navigate.h"
#include "translation/code_bar.h"
#include "translation/source_view.h"
#include "translation/state_words.h"
#include "translation/unit_edit.h"
#include "translation/workspace_units.h"
#include "xliff/unit_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <chrono>
#include <utility>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The list follows edits of the source when the keys rest.
constexpr std::chrono::milliseconds rest(300);

StepKind stepOf(EditKind kind)
{
    return kind == EditKind::Typing  ? StepKind::Typing
        : kind == EditKind::Deleting ? StepKind::Deleting
                                     : StepKind::Single;
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

}

TranslationPanel::TranslationPanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new TranslationModel(document, this))
{
    auto *rows = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    rows->setContentsMargins(gap, gap / 2, gap, gap / 2);
    rows->setSpacing(gap / 2);
    rows->addWidget(makeHead());
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeTexts());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({2000, 3000});
    rows->addWidget(split, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_model->refresh();
        showProgress();
        showTexts();
    });
    connect(document, &WorkspaceDocument::changed, this, &TranslationPanel::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &TranslationPanel::showTexts);
    showTexts();
}

QWidget *TranslationPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_buttons = new QHBoxLayout(head);
    m_buttons->setContentsMargins({});
    m_languages = new QComboBox(head);
    m_languages->setObjectName(u"translationLanguage"_s);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter = new QComboBox(head);
    m_filter->setObjectName(u"translationFilter"_s);
    m_filter->addItem(tr("All texts"), int(TranslationModel::Filter::All));
    m_filter->addItem(tr("Missing and stale"), int(TranslationModel::Filter::ToDo));
    m_filter->addItem(tr("Not reviewed"), int(TranslationModel::Filter::ToReview));
    m_progress = new QLabel(head);
    m_progress->setObjectName(u"translationProgress"_s);
    m_buttons->addWidget(labelFor(m_languages, tr("&Language:")));
    m_buttons->addWidget(m_languages);
    m_buttons->addWidget(labelFor(m_filter, tr("&Show:")));
    m_buttons->addWidget(m_filter);
    m_buttons->addSpacing(fontMetrics().averageCharWidth());
    m_buttons->addWidget(m_progress);
    m_buttons->addStretch(1);
    connect(m_languages, &QComboBox::activated, this, [this] {
        setLanguage(m_languages->currentData().toString());
        Q_EMIT languageChanged(language());
    });
    connect(m_filter, &QComboBox::activated, this, &TranslationPanel::showList);
    return head;
}

QWidget *TranslationPanel::makeList()
{
    m_list = new QTreeView(this);
    m_list->setObjectName(u"translationList"_s);
    m_list->setAccessibleName(tr("Texts to translate"));
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(fontMetrics().averageCharWidth());
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TranslationModel::Source, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TranslationModel::Target, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TranslationModel::State, QHeaderView::Fixed);
    m_list->header()->resizeSection(TranslationModel::State, fontMetrics().averageCharWidth() * 15);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TranslationPanel::expand);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TranslationPanel::showCurrent);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->row(index))
            m_edit->setFocus(Qt::OtherFocusReason);
    });
    return m_list;
}

QWidget *TranslationPanel::makeTexts()
{
    auto *texts = new QWidget(this);
    auto *rows = new QVBoxLayout(texts);
    rows->setContentsMargins({});
    rows->setSpacing(fontMetrics().averageCharWidth() / 2);
    m_context = new QLabel(texts);
    m_context->setObjectName(u"translationContext"_s);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_context->setForegroundRole(QPalette::PlaceholderText);
    m_source = new SourceView(texts);
    m_source->setObjectName(u"translationSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_edit = new UnitEdit(&m_document->ids(), texts);
    m_edit->setObjectName(u"translationTarget"_s);
    m_edit->setAccessibleName(tr("Translation"));
    m_edit->setPlaceholderText(tr("The translation"));
    m_codes = new CodeBar(m_edit, texts);
    m_codes->setObjectName(u"translationCodes"_s);
    m_hint = new QLabel(texts);
    m_hint->setObjectName(u"translationHint"_s);
    m_hint->setWordWrap(true);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_source, 1);
    sides->addWidget(m_edit, 1);
    rows->addWidget(m_context);
    rows->addLayout(sides, 1);
    rows->addWidget(m_codes);
    rows->addWidget(m_hint);
    connect(m_edit, &UnitEdit::textEdited, this, &TranslationPanel::takeText);
    return texts;
}

void TranslationPanel::setHeadActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_buttons->addWidget(button);
    }
}

// --- what is shown ----------------------------------------------------------

void TranslationPanel::setStatement(const Id &statement)
{
    if (statement == m_statement)
        return;
    m_statement = statement;
    if (isVisible())
        showList();
}

void TranslationPanel::setSection(const Id &section)
{
    m_section = section;
    if (!isVisible() || m_isMoving || m_model->sectionOf(m_list->currentIndex()) == section)
        return;
    goTo(m_model->firstOf(section), false);
}

void TranslationPanel::setLanguage(const QString &language)
{
    fillLanguages();
    const int index = m_languages->findData(language);
    if (index < 0 || language == this->language())
        return;
    m_languages->setCurrentIndex(index);
    showList();
}

/// Those that editions need, and those that there are files in.
void TranslationPanel::fillLanguages()
{
    const Workspace &workspace = m_document->workspace();
    QStringList languages = targetLanguages(workspace);
    for (const Id &owner : {m_statement, Id()}) {
        const TranslationFiles *files = translationFilesOf(workspace, owner);
        for (const QString &language : files ? files->keys() : QStringList()) {
            if (!languages.contains(language))
                languages.append(language);
        }
    }
    QStringList shown;
    for (int i = 0; i < m_languages->count(); ++i)
        shown.append(m_languages->itemData(i).toString());
    if (shown == languages)
        return;
    const QString chosen = m_languages->currentData().toString();
    const QSignalBlocker blocker(m_languages);
    m_languages->clear();
    for (const QString &language : std::as_const(languages))
        m_languages->addItem(writtenLanguage(language), language);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(chosen)));
    m_languages->setEnabled(!languages.isEmpty());
}

void TranslationPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showList();
}

void TranslationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

void TranslationPanel::showList()
{
    m_pause.stop();
    fillLanguages();
    const TranslationRow *row = current();
    const std::pair<Id, QString> kept = row ? std::pair(row->owner, row->unit.id()) : std::pair<Id, QString>();
    m_model->setPalette(palette());
    m_model->show(m_statement, m_languages->currentData().toString(),
                  TranslationModel::Filter(m_filter->currentData().toInt()));
    const QLocale locale(language());
    m_edit->setLayoutDirection(locale.textDirection());
    QModelIndex at = m_model->indexOf(kept.first, kept.second);
    if (!at.isValid())
        at = m_model->firstOf(m_section);
    goTo(at.isValid() ? at : m_model->index(0, 0, m_model->index(0, 0)), false);
    showProgress();
    showTexts();
}

void TranslationPanel::expand()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        m_list->expand(m_model->index(group, 0));
        m_list->setFirstColumnSpanned(group, {}, false);
    }
}

void TranslationPanel::showProgress()
{
    const auto &counts = m_model->counts();
    using enum TranslationState;
    const qsizetype missing = counts.value(Missing), stale = counts.value(Stale);
    const qsizetype all = missing + stale + counts.value(Translated) + counts.value(Reviewed);
    if (m_languages->count() == 0)
        m_progress->setText(tr("No edition is in another language than this statement."));
    else if (all > 0 && missing == 0 && stale == 0)
        m_progress->setText(tr("All %Ln texts are translated, %1 reviewed", nullptr, int(all))
                                .arg(locale().toString(counts.value(Reviewed))));
    else if (all > 0)
        m_progress->setText(tr("%1 missing, %2 stale of %Ln texts", nullptr, int(all))
                                .arg(locale().toString(missing), locale().toString(stale)));
    else
        m_progress->setText({});
}

const TranslationRow *TranslationPanel::current() const
{
    return m_model->row(m_list->currentIndex());
}

bool TranslationPanel::canTranslate() const
{
    const TranslationRow *row = current();
    return row && mayTranslate(*m_document, row->owner, language());
}

bool TranslationPanel::canConfirm() const
{
    const TranslationRow *row = current();
    return canTranslate() && row->state != TranslationState::Missing && row->state != TranslationState::Reviewed
        && !damageOf(row->unit.source, row->target);
}

void TranslationPanel::goTo(const QModelIndex &index, bool isChosen)
{
    if (!index.isValid())
        return;
    const QScopedValueRollback moving(m_isMoving, !isChosen);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

bool TranslationPanel::showUnit(const Id &owner, const QString &unit)
{
    if (!m_model->indexOf(owner, unit).isValid() && m_filter->currentIndex() != 0) {
        m_filter->setCurrentIndex(0);
        showList();
    }
    const QModelIndex index = m_model->indexOf(owner, unit);
    goTo(index, false);
    return index.isValid();
}

/// The list's current row is another one.
void TranslationPanel::showCurrent()
{
    showTexts();
    const TranslationRow *row = current();
    if (row && !m_isMoving) {
        const QScopedValueRollback moving(m_isMoving, true);
        Q_EMIT unitChosen(TranslationRow(*row));
    }
}

QString TranslationPanel::hint() const
{
    const TranslationRow *row = current();
    if (!row)
        return {};
    const TranslationFiles *files = translationFilesOf(m_document->workspace(), row->owner);
    if (const auto problem = files ? files->value(language()).problem() : std::nullopt)
        return tr("The file of this language can not be read, so it can not be edited here: %1").arg(problem->sentence);
    if (row->state == TranslationState::Stale && m_source->showsChanges())
        return tr("The source has changed since it was translated. Correct the translation, then confirm it.");
    if (row->state == TranslationState::Stale && !damageOf(row->unit.source, row->target))
        return tr(
            "Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.");
    return {};
}

QString TranslationPanel::codeText(const QString &code) const
{
    const TranslationRow *row = current();
    const InlineCode *found = m_edit->codeCalled(code);
    if (!row || !found)
        return {};
    const QString value = found->element ? QString() : chipOf(found->piece, m_document->workspace(), row->owner);
    return codeLabel(*found, wordsWithin(tidied(row->unit.source), code), value);
}

void TranslationPanel::showTexts()
{
    const TranslationRow *row = current();
    m_source->setEnabled(row);
    m_edit->setEnabled(row);
    m_edit->setReadOnly(!canTranslate());
    m_context->setText(row ? contextOf(row->unit) : QString());
    m_context->setToolTip(m_context->text());
    if (row) {
        const FlowContext context = flowContextOf(m_document->workspace(), row->owner);
        m_source->setContext(context);
        const Translations translations = translationsOf(m_document->workspace(), row->owner, language());
        const Translation *translation = translationOf(row->unit, translations);
        const bool isStale = translation && row->state == TranslationState::Stale;
        m_source->setText(row->unit.source, isStale ? std::optional(translation->source) : std::nullopt);
        m_edit->setContext(context);
        if (!m_isTyping)
            m_edit->setText(row->unit.source, row->target);
    } else {
        m_source->setText({}, {});
        m_edit->setText({}, {});
    }
    const QString hint = this->hint();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_codes->refresh([this](const QString &code) { return codeText(code); });
    Q_EMIT currentChanged();
}

// --- edits ------------------------------------------------------------------

void TranslationPanel::follow(const Change &change)
{
    if (change.part == Change::Part::Comments || change.part == Change::Part::Theme || !isVisible())
        return;
    const bool isOne = change.part == Change::Part::Translations && change.language == language()
        && !change.unit.isEmpty() && (change.statement.isEmpty() || change.statement == m_statement);
    if (isOne) {
        m_model->refresh(change.statement, change.unit);
        showProgress();
        showTexts();
    } else if (change.part == Change::Part::Everything || change.part == Change::Part::Translations) {
        showList();
    } else {
        m_pause.start();
    }
}

void TranslationPanel::takeText(const InlineList &text, EditKind kind, const QString &name)
{
    const TranslationRow *row = current();
    if (!row)
        return;
    const QScopedValueRollback typing(m_isTyping, true);
    const TranslationUnit unit = row->unit;
    editTranslation(*m_document, row->owner, language(), unit, text, name, stepOf(kind));
}

void TranslationPanel::step(int by)
{
    const QModelIndex next = m_model->nextToDo(m_list->currentIndex(), by);
    if (!next.isValid()) {
        announce(this, tr("No text is missing or stale."));
        return;
    }
    goTo(next, true);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TranslationPanel::copySource()
{
    const TranslationRow *row = current();
    if (!row || !canTranslate())
        return;
    const TranslationUnit unit = row->unit;
    editTranslation(*m_document, row->owner, language(), unit, unit.source, tr("Copy Source"), StepKind::Single);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TranslationPanel::confirm()
{
    const TranslationRow *row = current();
    if (!row || !canConfirm())
        return;
    const TranslationUnit unit = row->unit;
    confirmTranslation(*m_document, row->owner, language(), unit, tr("Confirm Translation"));
    if (m_model->nextToDo(m_list->currentIndex(), 1).isValid())
        step(1);
}

}
