// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edit_actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QIcon icon(const char *name)
{
    return QIcon::fromTheme(QLatin1String(name));
}

}

EditActions::EditActions(WorkspaceDocument *document, SectionForm *form, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_form(form)
    , m_window(window)
    , m_undo(document->undoStack()->createUndoAction(this, tr("&Undo")))
    , m_redo(document->undoStack()->createRedoAction(this, tr("&Redo")))
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    // In the toolbar what is undone has no room.
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_undo->setIcon(icon("edit-undo"));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setIcon(icon("edit-redo"));
    m_redo->setShortcuts(QKeySequence::Redo);
    addClipboard();
    addMarks();
    addParagraphs();
    addInsertions();
    connect(form, &SectionForm::placeChanged, this, &EditActions::update);
    update();
}

QAction *EditActions::add(const QString &id, const QString &text, const char *iconName, const QKeySequence &shortcut,
                          const std::function<void(FlowEditor &)> &command, bool isCheckable)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    action->setCheckable(isCheckable);
    connect(action, &QAction::triggered, this, [this, command] {
        if (FlowEditor *current = flow())
            command(*current);
        update();
    });
    m_actions.insert(id, action);
    return action;
}

void EditActions::addClipboard()
{
    add(u"cut"_s, tr("Cu&t"), "edit-cut", QKeySequence::Cut, [](FlowEditor &flow) { flow.cut(); });
    add(u"copy"_s, tr("&Copy"), "edit-copy", QKeySequence::Copy, [](FlowEditor &flow) { flow.copy(); });
    add(u"paste"_s, tr("&Paste"), "edit-paste", QKeySequence::Paste, [](FlowEditor &flow) { flow.paste(); });
    add(u"pastePlain"_s, tr("Paste as Plain Te&xt"), "edit-paste", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        [](FlowEditor &flow) { flow.pastePlain(); });
    add(u"selectAll"_s, tr("Select &All"), "edit-select-all", QKeySequence::SelectAll,
        [](FlowEditor &flow) { flow.selectAll(); });
    // The text handles these keys itself while it has the focus; elsewhere they are the field's.
    for (const char *id : {"cut", "copy", "paste", "pastePlain", "selectAll"})
        action(id)->setShortcutContext(Qt::WidgetShortcut);
}

void EditActions::addMarks()
{
    add(
        u"strong"_s, tr("&Bold"), "format-text-bold", QKeySequence::Bold, [](FlowEditor &flow) { flow.toggleStrong(); },
        true);
    add(
        u"emphasis"_s, tr("&Italic"), "format-text-italic", QKeySequence::Italic,
        [](FlowEditor &flow) { flow.toggleEmphasis(); }, true);
    add(
        u"subscript"_s, tr("Subscrip&t"), "format-text-subscript", {},
        [](FlowEditor &flow) { flow.setScript(Script::Subscript); }, true);
    add(
        u"superscript"_s, tr("Sup&erscript"), "format-text-superscript", {},
        [](FlowEditor &flow) { flow.setScript(Script::Superscript); }, true);
    add(
        u"link"_s, tr("&Link…"), "insert-link", QKeySequence(Qt::CTRL | Qt::Key_K),
        [this](FlowEditor &) { Q_EMIT linkRequested(); }, true);
}

void EditActions::addParagraphs()
{
    add(
        u"paragraph"_s, tr("&Paragraph"), "format-justify-left", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0),
        [](FlowEditor &flow) { flow.setLineKind(LineKind::Paragraph); }, true);
    add(
        u"subheading"_s, tr("&Sub-Heading"), "format-font-size-more", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2),
        [](FlowEditor &flow) { flow.setLineKind(LineKind::Subheading1); }, true);
    add(
        u"quotation"_s, tr("&Quotation"), "format-text-blockquote", {},
        [](FlowEditor &flow) { flow.setLineKind(LineKind::Quotation); }, true);
    add(
        u"note"_s, tr("&Note"), "note", {}, [](FlowEditor &flow) { flow.setLineKind(LineKind::Note); }, true);
    add(
        u"definition"_s, tr("&Definition"), "format-list-unordered", {},
        [](FlowEditor &flow) { flow.setLineKind(LineKind::Definition); }, true);
    add(
        u"verbatim"_s, tr("&Verbatim Text"), "format-text-code", {},
        [](FlowEditor &flow) { flow.setLineKind(LineKind::Verbatim); }, true);
    add(
        u"bullets"_s, tr("Bulleted &List"), "format-list-unordered", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [](FlowEditor &flow) { flow.toggleList(ListStyle::Bullet); }, true);
    add(
        u"numbers"_s, tr("Nu&mbered List"), "format-list-ordered", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [](FlowEditor &flow) { flow.toggleList(ListStyle::Decimal); }, true);
    add(
        u"letters"_s, tr("Lette&red List"), "format-list-ordered", {},
        [](FlowEditor &flow) { flow.toggleList(ListStyle::LowerLetter); }, true);
    add(u"indent"_s, tr("In&crease Level"), "format-indent-more", {}, [](FlowEditor &flow) { flow.indent(); });
    add(u"outdent"_s, tr("Decre&ase Level"), "format-indent-less", {}, [](FlowEditor &flow) { flow.outdent(); });
    add(u"moveUp"_s, tr("Move Paragraph &Up"), "go-up", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up),
        [](FlowEditor &flow) { flow.moveUp(); });
    add(u"moveDown"_s, tr("Move Paragraph Do&wn"), "go-down", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down),
        [](FlowEditor &flow) { flow.moveDown(); });
    add(u"duplicateText"_s, tr("Duplicate Para&graph"), "edit-duplicate",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [](FlowEditor &flow) { flow.duplicate(); });
}

void EditActions::addInsertions()
{
    const auto object = [this](const QString &id, const QString &text, const char *iconName, ObjectKind kind) {
        add(id, text, iconName, {}, [this, kind](FlowEditor &) { Q_EMIT objectRequested(kind); });
    };
    object(u"insertTable"_s, tr("&Table…"), "insert-table", ObjectKind::Table);
    object(u"insertImage"_s, tr("&Image…"), "insert-image", ObjectKind::Image);
    object(u"insertContact"_s, tr("&Contact…"), "view-pim-contacts", ObjectKind::Contact);
    object(u"insertSeals"_s, tr("&Seals…", "certification marks"), "application-certificate", ObjectKind::Seals);
    object(u"insertLinks"_s, tr("Lin&k List…"), "view-list-details", ObjectKind::Links);
    object(u"insertRule"_s, tr("&Rule", "a line across the page"), "insert-horizontal-rule", ObjectKind::Rule);
    add(u"insertBreak"_s, tr("Line &Break"), "text-wrap", {},
        [](FlowEditor &flow) { flow.insertAtom(Inline{.kind = Inline::Kind::LineBreak}); });
}

void EditActions::addTo(QMenuBar *bar)
{
    const auto addAll = [this](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            id ? menu->addAction(action(id)) : (void)menu->addSeparator();
    };
    QMenu *edit = m_editMenu = bar->addMenu(tr("&Edit"));
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    addAll(edit, {nullptr, "cut", "copy", "paste", "pastePlain", nullptr, "selectAll"});
    QMenu *insert = m_insertMenu = bar->addMenu(tr("&Insert"));
    addAll(insert,
           {"link", "insertBreak", nullptr, "insertTable", "insertImage", "insertContact", "insertSeals", "insertLinks",
            "insertRule"});
    QMenu *format = m_formatMenu = bar->addMenu(tr("F&ormat"));
    addAll(format, {"strong",    "emphasis", "subscript",  "superscript", nullptr,  "paragraph", "subheading",
                    "quotation", "note",     "definition", "verbatim",    nullptr,  "bullets",   "numbers",
                    "letters",   "indent",   "outdent",    nullptr,       "moveUp", "moveDown",  "duplicateText"});
}

void EditActions::addTo(QToolBar *bar)
{
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    bar->addSeparator();
    for (const char *id : {"strong", "emphasis", "link"})
        bar->addAction(action(id));
    bar->addSeparator();
    for (const char *id : {"bullets", "numbers", "outdent", "indent"})
        bar->addAction(action(id));
    bar->addSeparator();
    for (const char *id : {"insertTable", "insertImage", "insertContact"})
        bar->addAction(action(id));
}

void EditActions::update()
{
    FlowEditor *current = flow();
    const bool isHeading = current && current == m_form->headingEdit();
    const bool hasText = current && !current->isReadOnly();
    static const QStringList inHeadings = {u"cut"_s,    u"copy"_s,     u"paste"_s,     u"pastePlain"_s, u"selectAll"_s,
                                           u"strong"_s, u"emphasis"_s, u"subscript"_s, u"superscript"_s};
    for (const auto &[id, action] : m_actions.asKeyValueRange())
        action->setEnabled(hasText && (!isHeading || inHeadings.contains(id)));
    if (!hasText)
        return;
    const Marks marks = current->currentMarks();
    action("strong")->setChecked(marks.strong);
    action("emphasis")->setChecked(marks.emphasis);
    action("subscript")->setChecked(marks.script == Script::Subscript);
    action("superscript")->setChecked(marks.script == Script::Superscript);
    action("link")->setChecked(marks.link.has_value());
    const LineKind kind = current->currentLineKind();
    action("paragraph")->setChecked(kind == LineKind::Paragraph);
    action("subheading")->setChecked(kind == LineKind::Subheading1);
    action("quotation")->setChecked(kind == LineKind::Quotation);
    action("note")->setChecked(kind == LineKind::Note);
    action("definition")->setChecked(kind == LineKind::Definition);
    action("verbatim")->setChecked(kind == LineKind::Verbatim);
    const auto style = current->currentListStyle();
    action("bullets")->setChecked(style == ListStyle::Bullet);
    action("numbers")->setChecked(style == ListStyle::Decimal);
    action("letters")->setChecked(style == ListStyle::LowerLetter);
}

}
