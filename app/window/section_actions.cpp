// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/section_actions.h"

#include <QAction>
#include <QMenu>

namespace noticewright
{

using namespace Qt::StringLiterals;

SectionActions::SectionActions(WorkspaceDocument *document, OutlinePanel *outline, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_rename(new QAction(QIcon::fromTheme(u"edit-rename"_s), tr("&Rename"), this))
{
    const auto moving = [this](Direction direction) {
        return [this, direction](const Place &at) { return move(*m_document, at, direction); };
    };
    add(
        u"addSection"_s, tr("&Add Section"), "list-add", QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this](const Place &at) { return addSection(*m_document, at); }, true);
    add(
        u"addSubsection"_s, tr("Add S&ub-Section"), "list-add", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        [this](const Place &at) { return addSubsection(*m_document, at); }, true);
    add(
        u"addStatement"_s, tr("Add &Statement"), "document-new", {},
        [this](const Place &) { return addStatement(*m_document); }, true);
    add(u"duplicate"_s, tr("&Duplicate"), "edit-duplicate", QKeySequence(Qt::CTRL | Qt::Key_D),
        [this](const Place &at) { return duplicate(*m_document, at); });
    add(u"remove"_s, tr("Re&move"), "edit-delete", {}, [this](const Place &at) { return remove(*m_document, at); });
    add(u"sectionUp"_s, tr("Move U&p"), "go-up", QKeySequence(Qt::ALT | Qt::Key_Up), moving(Direction::Up));
    add(u"sectionDown"_s, tr("Move Do&wn"), "go-down", QKeySequence(Qt::ALT | Qt::Key_Down), moving(Direction::Down));
    add(u"sectionIn"_s, tr("Move &Into the Section Before"), "format-indent-more",
        QKeySequence(Qt::ALT | Qt::Key_Right), moving(Direction::In));
    add(u"sectionOut"_s, tr("Move &Out"), "format-indent-less", QKeySequence(Qt::ALT | Qt::Key_Left),
        moving(Direction::Out));
    m_rename->setObjectName(u"rename"_s);
    m_rename->setShortcut(Qt::Key_F2);
    connect(m_rename, &QAction::triggered, outline, &OutlinePanel::editName);
    // In the outline Delete is meant for the row.
    auto *removeRow = new QAction(outline);
    removeRow->setShortcut(QKeySequence::Delete);
    removeRow->setShortcutContext(Qt::WidgetShortcut);
    connect(removeRow, &QAction::triggered, this, [this] {
        if (m_document->isReadOnly())
            return;
        if (const auto shown = remove(*m_document, m_outline->place()))
            m_outline->setPlace(*shown);
    });
    outline->addActions(m_actions);
    outline->insertAction(m_actions.last(), m_rename);
    outline->addAction(removeRow);
    removeRow->setVisible(false);
    connect(outline, &OutlinePanel::placeChanged, this, &SectionActions::update);
    connect(document, &WorkspaceDocument::folderChanged, this, &SectionActions::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &SectionActions::update);
    update();
}

QAction *SectionActions::add(const QString &id, const QString &text, const char *icon, const QKeySequence &shortcut,
                             const std::function<std::optional<Place>(const Place &)> &edit, bool isNew)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, edit, isNew] {
        const auto shown = edit(m_outline->place());
        if (!shown)
            return;
        m_outline->setPlace(*shown);
        if (isNew)
            Q_EMIT added(*shown);
    });
    m_actions.append(action);
    return action;
}

void SectionActions::addTo(QMenu *menu)
{
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName() == u"duplicate" || action->objectName() == u"sectionUp")
            menu->addSeparator();
        menu->addAction(action);
        if (action->objectName() == u"duplicate")
            menu->addAction(m_rename);
    }
}

void SectionActions::update()
{
    const Place place = m_outline->place();
    for (QAction *action : std::as_const(m_actions)) {
        const QString id = action->objectName();
        const bool needsSection = id == u"addSubsection" || id == u"sectionIn" || id == u"sectionOut";
        const bool isPossible = id == u"addStatement" ? m_document->isOpen()
            : needsSection                            ? !place.section.isEmpty()
                                                      : !place.statement.isEmpty();
        action->setEnabled(isPossible && !m_document->isReadOnly());
    }
    m_rename->setEnabled(!place.statement.isEmpty() && !m_document->isReadOnly());
}

}
