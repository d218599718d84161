// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/spelling_controller.h"

#include "accessibility/announce.h"
#include "editor/form/section_form.h"
#include "model/navigate.h"
#include "model/own_words.h"
#include "panels/outline_panel.h"
#include "recovery/notice_bar.h"
#include "spelling/flow_spelling.h"
#include "spelling/missing_dictionary.h"
#include "spelling/spelling_menu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

const QString onKey = u"spelling/checksWhileTyping"_s;
const QString toldState = u"toldDictionaries"_s;

constexpr int messageTime = 6000;

}

SpellingController::SpellingController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form,
                                       Session *session, QMainWindow *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_session(session)
    , m_window(window)
    , m_next(new QAction(QIcon::fromTheme(u"tools-check-spelling"_s), tr("&Next Misspelling"), this))
    , m_on(new QAction(tr("Check &Spelling While Typing"), this))
    , m_words(new QAction(tr("&Word List…"), this))
{
    m_next->setObjectName(u"nextMisspelling"_s);
    m_next->setShortcut(QKeySequence(Qt::Key_F7));
    connect(m_next, &QAction::triggered, this, &SpellingController::goToNext);
    m_on->setObjectName(u"checkSpelling"_s);
    m_on->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_on->setCheckable(true);
    connect(m_on, &QAction::toggled, this, &SpellingController::setOn);
    m_words->setObjectName(u"wordList"_s);
    connect(m_words, &QAction::triggered, this, &SpellingController::wordListRequested);

    for (FlowEditor *flow :
         {static_cast<FlowEditor *>(form->headingEdit()), form->flow(Layer::Highlights), form->flow(Layer::Full)})
        m_formChecks.append(attach(flow));
    connect(document, &WorkspaceDocument::changed, this, &SpellingController::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &SpellingController::update);
    connect(form, &SectionForm::sectionShown, this, &SpellingController::update);
    connect(form, &SectionForm::placeChanged, this, [this] { m_isSeeking = false; });
    connect(&m_speller, &Speller::dictionaryMissing, this, &SpellingController::tellMissing);
    connect(&m_speller, &Speller::answered, this, [this] {
        if (m_isSeeking)
            seek();
    });
    m_on->setChecked(QSettings(session->preferencesFile(), QSettings::IniFormat).value(onKey, true).toBool());
    update();
}

SpellingController::~SpellingController()
{
    // Those whose text went with the form are gone.
    for (const QPointer<FlowSpelling> &check : std::as_const(m_checks))
        delete check.data();
}

FlowSpelling *SpellingController::addText(FlowEditor *flow)
{
    FlowSpelling *check = attach(flow);
    check->setOn(m_on->isChecked());
    return check;
}

FlowSpelling *SpellingController::attach(FlowEditor *flow)
{
    m_checks.append(new FlowSpelling(flow, &m_speller));
    m_menus.push_back(std::make_unique<SpellingMenu>(*flow, m_speller, [this](const QString &word) { addWord(word); }));
    connect(flow, &FlowEditor::menuCreated, this,
            [menu = m_menus.back().get()](QMenu *context, const QPoint &position) { menu->addTo(context, position); });
    return m_checks.last();
}

void SpellingController::addTo(QMenu *menu)
{
    menu->addActions({m_next, m_on});
    menu->addSeparator();
    menu->addAction(m_words);
}

void SpellingController::setNotices(NoticeBar *notices)
{
    m_notices = notices;
}

const Statement *SpellingController::statement() const
{
    return findById(m_document->workspace().statements, m_outline->place().statement);
}

void SpellingController::follow(const Change &change)
{
    using Part = Change::Part;
    m_isSeeking = false;
    if (change.part == Part::Everything || change.part == Part::Facts)
        m_speller.setOwnWords(m_document->workspace().ownWords);
    if (change.part != Part::Text && change.part != Part::SectionHead)
        update();
}

void SpellingController::update()
{
    const Statement *at = findById(m_document->workspace().statements, m_form->place().statement);
    for (const QPointer<FlowSpelling> &check : std::as_const(m_formChecks))
        check->setLanguage(at ? at->language : QString());
    m_next->setEnabled(at);
    m_words->setEnabled(m_document->isOpen() && !m_document->isReadOnly());
}

void SpellingController::setOn(bool isOn)
{
    QSettings(m_session->preferencesFile(), QSettings::IniFormat).setValue(onKey, isOn);
    for (const QPointer<FlowSpelling> &check : std::as_const(m_checks)) {
        if (check)
            check->setOn(isOn);
    }
}

void SpellingController::addWord(const QString &word)
{
    Workspace facts = m_document->workspace();
    facts.ownWords = orderedWords(facts.ownWords + QStringList{word});
    m_document->setFacts(facts, tr("Add to Word List"));
}

/// Told until it was read: then never again.
void SpellingController::tellMissing(const QString &language, bool hasBackend)
{
    const QByteArray sign = hasBackend ? language.toUtf8() : QByteArray("all");
    const QList<QByteArray> told = m_session->state(toldState).split(' ');
    if (!m_notices || told.contains(sign))
        return;
    const QString notice = u"dictionary-"_s + QString::fromUtf8(sign);
    auto *close = new QAction(tr("Close"), this);
    close->setObjectName(u"closeNotice"_s);
    connect(close, &QAction::triggered, this, [this, notice, sign, close] {
        m_session->setState(toldState, m_session->state(toldState) + ' ' + sign);
        m_notices->withdraw(notice);
        close->deleteLater();
    });
    m_notices->tell(notice, missingDictionarySentence(language, hasBackend), {close});
}

void SpellingController::say(const QString &sentence)
{
    m_window->statusBar()->showMessage(sentence, messageTime);
}

// --- the next misspelt word ---------------------------------------------------------

FlowEditor *SpellingController::flowOf(const std::optional<Layer> &layer) const
{
    return layer ? m_form->flow(*layer) : m_form->headingEdit();
}

QList<SpellingController::Text> SpellingController::texts() const
{
    QList<Text> texts;
    visitSections(statement()->sections, [&](const Section &section, int) {
        texts.append({section.id, {}, flatten({Block{.content = Paragraph{section.heading}}})});
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            texts.append({section.id, layer, flatten(section.layer(layer))});
    });
    return texts;
}

void SpellingController::goToNext()
{
    m_isSeeking = true;
    seek();
    if (m_isSeeking)
        say(tr("Checking spelling…"));
}

/// Goes through all texts of the statement, from behind the caret round to it.
void SpellingController::seek()
{
    const Statement *at = statement();
    if (!at)
        return;
    const std::optional<Layer> layer = m_form->currentLayer();
    const FlowPosition caret = flowOf(layer)->state().selection.end();
    std::optional<Found> first, next;
    bool isPast = false, isUnknownBefore = false;
    const QList<Text> all = texts();
    for (const Text &text : all) {
        const bool isHere = text.section == m_form->place().section && text.layer == layer;
        for (qsizetype line = 0; line < text.lines.size(); ++line) {
            const auto wrong = misspellingsOf(text.lines[line], at->language, m_speller);
            isUnknownBefore = isUnknownBefore || (!wrong && !next);
            for (const SpelledWord &word : wrong.value_or(QList<SpelledWord>())) {
                const FlowPosition start{line, word.start};
                const bool isBehind = isPast || (isHere && start >= caret);
                std::optional<Found> &found = isBehind ? next : first;
                if (!found)
                    found = Found{text.section, text.layer, start, word};
            }
        }
        isPast = isPast || isHere;
    }
    if (isUnknownBefore)
        return;
    m_isSeeking = false;
    m_window->statusBar()->clearMessage();
    if (next || first)
        show(next ? *next : *first);
    else
        say(tr("There are no misspelt words in this statement."));
}

void SpellingController::show(const Found &found)
{
    m_outline->setPlace({m_outline->place().statement, found.section});
    FlowEditor *flow = flowOf(found.layer);
    flow->setFocus(Qt::OtherFocusReason);
    flow->showSelection({found.start, {found.start.line, found.start.offset + found.word.length}});
    announce(flow, tr("Misspelt: %1", "a word").arg(found.word.word));
}

}
