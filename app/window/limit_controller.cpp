// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/limit_controller.h"

#include "edition/offer.h"
#include "edition/regions.h"
#include "editor/flow/flow_limit.h"
#include "editor/form/section_form.h"
#include "editor/form/statement_form.h"
#include "editor/objects/limit_dialog.h"
#include "model/navigate.h"
#include "panels/outline_panel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

bool isItem(const QList<FlowLine> &lines, const Id &part)
{
    return std::ranges::any_of(lines, [&](const FlowLine &line) {
        return std::ranges::any_of(line.path, [&](const FlowContainer &container) { return container.member == part; });
    });
}

QString subjectOf(const QList<FlowLine> &lines, const QList<Id> &parts)
{
    const auto items = std::ranges::count_if(parts, [&](const Id &part) { return isItem(lines, part); });
    if (parts.size() == 1)
        return items == 1 ? LimitController::tr("Where this list item is shown")
                          : LimitController::tr("Where this text is shown");
    if (items == parts.size())
        return LimitController::tr("Where these %Ln list item(s) are shown", nullptr, int(items));
    return LimitController::tr("Where these %Ln paragraph(s) and items are shown", nullptr, int(parts.size()));
}

/// The limit that all of them have; of several none.
Limit commonLimit(const QList<FlowLine> &lines, const QList<Id> &parts)
{
    const Limit first = limitOf(lines, parts.first());
    const bool isSame = std::ranges::all_of(parts, [&](const Id &part) { return limitOf(lines, part) == first; });
    return isSame ? first : Limit();
}

/// The limits of a section, from the outside in.
QList<Limit> limitsOfSections(const Statement &statement, const Id &section)
{
    QList<Limit> limits;
    const SectionPath path = pathOf(statement.sections, section);
    for (qsizetype depth = 1; depth <= path.size(); ++depth)
        limits.append(sectionAt(statement.sections, path.first(depth)).limit);
    return limits;
}

void removeEmpty(QList<Limit> &limits)
{
    limits.removeIf([](const Limit &limit) { return limit.isEmpty(); });
}

}

LimitController::LimitController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *section,
                                 StatementForm *statement, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_section(section)
    , m_window(window)
    , m_limitSection(add("limitSection", "globe", tr("&Limit Section to Regions…")))
    , m_limitText(add("limitText", "globe", {}))
    , m_limitWhole(add("limitWhole", "globe", tr("Limit Whole List to Regions…")))
    , m_keepWording(add("keepWording", "lock", tr("&Keep Wording in Every Language")))
{
    m_limitText->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    m_keepWording->setCheckable(true);
    m_keepWording->setToolTip(tr("These words are not translated, such as those that a law prescribes"));
    connect(m_limitSection, &QAction::triggered, this, &LimitController::limitSection);
    connect(m_limitText, &QAction::triggered, this, [this] { limitAtCaret(false); });
    connect(m_limitWhole, &QAction::triggered, this, [this] { limitAtCaret(true); });
    connect(m_keepWording, &QAction::triggered, this, [this](bool isKept) {
        if (const auto layer = m_section->currentLayer())
            m_section->flow(*layer)->setWordingKept(isKept);
    });
    connect(section, &SectionForm::sectionLimitRequested, this, &LimitController::limitSection);
    connect(section, &SectionForm::limitActivated, this,
            [this](Layer layer, const Id &part) { limitText(layer, {part}); });
    connect(statement, &StatementForm::limitRequested, this,
            [this, statement] { limitStatement(statement->statement()); });
    for (const Layer layer : {Layer::Highlights, Layer::Full})
        watch(section->flow(layer));
    connect(section, &SectionForm::placeChanged, this, &LimitController::update);
    connect(outline, &OutlinePanel::placeChanged, this, &LimitController::update);
    connect(document, &WorkspaceDocument::changed, this, &LimitController::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &LimitController::update);
    update();
}

QAction *LimitController::add(const char *name, const char *icon, const QString &text)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void LimitController::watch(FlowEditor *flow)
{
    connect(flow, &FlowEditor::menuCreated, this, &LimitController::extendMenu);
    connect(flow, &QTextEdit::selectionChanged, this, &LimitController::update);
}

void LimitController::addToSectionMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_limitSection);
}

void LimitController::addToFormatMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({m_limitText, m_limitWhole, m_keepWording});
}

void LimitController::extendMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_limitText);
    if (m_limitWhole->isEnabled())
        menu->addAction(m_limitWhole);
    menu->addAction(m_keepWording);
}

void LimitController::update()
{
    const bool mayEdit = !m_document->isReadOnly() && m_outline->place() == m_section->place();
    const auto layer = m_section->currentLayer();
    const FlowState state = layer ? m_section->flow(*layer)->state() : FlowState{};
    const QList<Id> parts = layer ? limitablesOf(state) : QList<Id>();
    const bool isInText = mayEdit && !m_section->place().section.isEmpty() && !parts.isEmpty();
    m_limitSection->setEnabled(!m_document->isReadOnly() && !m_outline->place().section.isEmpty());
    m_limitText->setEnabled(isInText);
    m_limitText->setText(isInText && isItem(state.lines, parts.first()) ? tr("Limit List Item to Regions…")
                                                                        : tr("Limit Paragraph to Regions…"));
    m_limitWhole->setEnabled(isInText && !limitableContainersOf(state).isEmpty());
    if (m_limitWhole->isEnabled()) {
        const FlowContainer &outermost = state.lines[selectedLines(state).begin].path.value(0);
        m_limitWhole->setText(outermost.isList() || outermost.isDefinitionList()
                                  ? tr("Limit Whole List to Regions…")
                                  : tr("Limit Whole Quotation or Note to Regions…"));
    }
    m_keepWording->setEnabled(isInText);
    m_keepWording->setChecked(isInText && keepsWording(state));
}

const Statement *LimitController::statementAt(const Place &place) const
{
    return findById(m_document->workspace().statements, place.statement);
}

LimitQuestion LimitController::questionIn(const Statement &statement) const
{
    const Workspace &workspace = m_document->workspace();
    return {.editions = editionsFor(workspace, statement), .groups = regionGroupsOf(workspace)};
}

void LimitController::limitStatement(const Id &id)
{
    const Statement *statement = statementAt({id, {}});
    if (!statement)
        return;
    LimitQuestion question = questionIn(*statement);
    question.subject = tr("Where the statement “%1” is shown").arg(statement->title);
    question.limit = statement->limit;
    question.editions = editionsOf(m_document->workspace());
    ask(question, [this, id](const Limit &limit) {
        if (const Statement *now = statementAt({id, {}})) {
            Statement head = *now;
            head.limit = limit;
            m_document->setStatementHead(head, tr("Limit Statement to Regions"));
        }
    });
}

void LimitController::limitSection()
{
    const Place place = m_outline->place();
    const Statement *statement = statementAt(place);
    const Section *section = statement ? findSection(statement->sections, place.section) : nullptr;
    if (!section)
        return;
    LimitQuestion question = questionIn(*statement);
    question.subject = tr("Where the section “%1” is shown").arg(plainText(section->heading));
    question.limit = section->limit;
    question.around = limitsOfSections(*statement, place.section);
    question.around.removeLast();
    removeEmpty(question.around);
    ask(question, [this, place](const Limit &limit) {
        const Statement *now = statementAt(place);
        if (const Section *changed = now ? findSection(now->sections, place.section) : nullptr) {
            SectionHead head = headOf(*changed);
            head.limit = limit;
            m_document->setSectionHead(place.statement, place.section, head, tr("Limit Section to Regions"));
        }
    });
}

void LimitController::limitAtCaret(bool isWhole)
{
    const auto layer = m_section->currentLayer();
    if (!layer)
        return;
    const FlowState state = m_section->flow(*layer)->state();
    limitText(*layer, isWhole ? limitableContainersOf(state) : limitablesOf(state));
}

void LimitController::limitText(Layer layer, const QList<Id> &parts)
{
    FlowEditor *flow = m_section->flow(layer);
    const Statement *statement = statementAt(m_section->place());
    if (parts.isEmpty() || !statement)
        return;
    const QList<FlowLine> lines = flow->state().lines;
    LimitQuestion question = questionIn(*statement);
    question.subject = subjectOf(lines, parts);
    question.limit = commonLimit(lines, parts);
    question.around = limitsOfSections(*statement, m_section->place().section) + limitsAround(lines, parts.first());
    removeEmpty(question.around);
    ask(question, [flow, parts](const Limit &limit) {
        flow->setLimit(parts, limit);
        flow->setFocus();
    });
}

void LimitController::ask(const LimitQuestion &question, const std::function<void(const Limit &)> &put)
{
    if (m_document->isReadOnly())
        return;
    auto *dialog = new LimitDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, put] { put(dialog->limit()); });
    dialog->open();
}

}
