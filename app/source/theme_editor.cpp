// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/theme_editor.h"

#include "render/page.h"
#include "source/code_view.h"

#include <QScopedValueRollback>
#include <QStringDecoder>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace noticewright
{

namespace
{

/// The text with the line ends that the editor has.
QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

QString editName(ThemePart part)
{
    return part == ThemePart::StyleSheet ? ThemeEditor::tr("Edit Style Sheet") : ThemeEditor::tr("Edit Page Template");
}

/// Letters that follow each other are one step of the undo history; a new line
/// begins another. Leaves in `place` where the edit was.
StepKind stepOf(const QString &before, const QString &after, qsizetype &place)
{
    const auto [b, a] = std::ranges::mismatch(before, after);
    const qsizetype last = std::exchange(place, a - after.begin());
    const qsizetype grown = after.size() - before.size();
    if (last >= 0 && std::abs(place - last) > 1)
        return StepKind::Single;
    if (grown == 1 && *a != u'\n' && std::equal(b, before.end(), a + 1, after.end()))
        return StepKind::Typing;
    if (grown == -1 && *b != u'\n' && std::equal(b + 1, before.end(), a, after.end()))
        return StepKind::Deleting;
    return StepKind::Single;
}

}

ThemeEditor::ThemeEditor(WorkspaceDocument *document, ThemePart part,
                         const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, QWidget *parent)
    : CodePanel(repository, part == ThemePart::StyleSheet ? QStringLiteral("style.css") : QStringLiteral("page.html"),
                part == ThemePart::StyleSheet ? tr("Style sheet") : tr("Page template"), parent)
    , m_document(document)
    , m_part(part)
    , m_makeOwn(addButton(tr("&Make My Own"), "themeMakeOwn"))
    , m_useShipped(addButton(tr("&Use the One That Ships"), "themeUseShipped"))
{
    view()->setObjectName(part == ThemePart::StyleSheet ? QStringLiteral("styleSheet")
                                                        : QStringLiteral("pageTemplate"));
    m_makeOwn->setToolTip(tr("Copies what ships into the workspace, where you can edit it"));
    m_useShipped->setToolTip(tr("Removes the workspace's own; Undo brings it back"));
    connect(m_makeOwn, &QToolButton::clicked, this, &ThemeEditor::makeOwn);
    connect(m_useShipped, &QToolButton::clicked, this, &ThemeEditor::useShipped);
    connect(view(), &QPlainTextEdit::textChanged, this, &ThemeEditor::take);
    connect(document, &WorkspaceDocument::changed, this, &ThemeEditor::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &ThemeEditor::refresh);
    refresh();
}

const std::optional<QByteArray> &ThemeEditor::own() const
{
    const ThemeFiles &theme = m_document->workspace().ownTheme;
    return m_part == ThemePart::StyleSheet ? theme.styleSheet : theme.pageTemplate;
}

void ThemeEditor::follow(const Change &change, bool isReplay)
{
    using enum Change::Part;
    if (change.part != Theme && change.part != Facts && change.part != Everything)
        return;
    const int line = refresh();
    if (line < 0 || !isReplay || change.part != Theme)
        return;
    view()->goToLine(line);
    Q_EMIT replayed();
}

int ThemeEditor::refresh()
{
    const QScopedValueRollback showing(m_isShowing, true);
    setEnabled(m_document->isOpen());
    const bool isOwn = own().has_value();
    QByteArray bytes;
    if (isOwn)
        bytes = *own();
    else if (const auto theme = m_document->isOpen() ? shippedTheme() : Theme(); theme)
        bytes = m_part == ThemePart::StyleSheet ? theme->styleSheet : theme->pageTemplate.toUtf8();
    const bool canEdit = isOwn && isText(bytes);
    m_makeOwn->setVisible(!isOwn);
    m_useShipped->setVisible(isOwn);
    const bool isStyle = m_part == ThemePart::StyleSheet;
    if (!isOwn)
        setNote(isStyle ? tr("The style sheet that ships with Noticewright. Make it your own to change it.")
                        : tr("The page template that ships with Noticewright. Make it your own to change it."));
    else if (!canEdit)
        setNote(tr("This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program."));
    else
        setNote(isStyle ? tr("The style sheet of this workspace: theme/style.css")
                        : tr("The page template of this workspace: theme/page.html"));
    view()->setEditable(canEdit && !m_document->isReadOnly());
    m_text = textOf(bytes);
    const int changed = view()->setText(m_text);
    check();
    return changed;
}

/// Tells what is wrong with the template, at its line. A browser reads any
/// style sheet and leaves out what it does not understand.
void ThemeEditor::check()
{
    if (m_part == ThemePart::StyleSheet || !own())
        return clearProblem();
    const auto theme = loadTheme(m_document->workspace(), m_document->folder());
    const auto shell =
        theme ? PageShell::fromTheme(*theme) : std::expected<PageShell, Problem>(std::unexpected(theme.error()));
    if (shell)
        clearProblem();
    else
        setProblem(shell.error());
}

/// Takes over what the user wrote.
void ThemeEditor::take()
{
    if (m_isShowing || !own())
        return;
    const QString now = view()->toPlainText();
    // Colouring is reported as a change, too.
    if (now == m_text)
        return;
    StepKind kind = stepOf(m_text, now, m_edited);
    const auto other = m_part == ThemePart::StyleSheet ? ThemePart::PageTemplate : ThemePart::StyleSheet;
    // A step is of one file.
    if (m_document->undoStack()->undoText() == editName(other))
        kind = StepKind::Single;
    m_text = now;
    set(now.toUtf8(), editName(m_part), kind);
}

/// As it is before anything is chosen in it: what is chosen still counts after it.
std::expected<Theme, Problem> ThemeEditor::shippedTheme() const
{
    Workspace workspace = m_document->workspace();
    workspace.themeValues.clear();
    return loadTheme(workspace, {});
}

void ThemeEditor::makeOwn()
{
    const auto theme = shippedTheme();
    if (!theme)
        return;
    if (m_part == ThemePart::StyleSheet)
        set(theme->styleSheet, tr("Make Own Style Sheet"), StepKind::Single);
    else
        set(theme->pageTemplate.toUtf8(), tr("Make Own Page Template"), StepKind::Single);
    view()->setFocus(Qt::OtherFocusReason);
}

void ThemeEditor::useShipped()
{
    set(std::nullopt, m_part == ThemePart::StyleSheet ? tr("Use Shipped Style Sheet") : tr("Use Shipped Page Template"),
        StepKind::Single);
}

void ThemeEditor::set(const std::optional<QByteArray> &bytes, const QString &name, StepKind kind)
{
    ThemeFiles theme = m_document->workspace().ownTheme;
    (m_part == ThemePart::StyleSheet ? theme.styleSheet : theme.pageTemplate) = bytes;
    m_document->setTheme(theme, name, kind);
}

}
