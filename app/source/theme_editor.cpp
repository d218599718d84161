// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/theme_editor.h"

#include "render/page.h"
#include "render/template_parts.h"
#include "source/code_view.h"
#include "source/own_theme_file.h"
#include "source/take_theme_file.h"
#include "source/template_files_bar.h"
#include "theme/style_addresses.h"
#include "theme/theme_files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScopedValueRollback>
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

QString editName(const QString &file)
{
    if (file == ownStyleSheet)
        return ThemeEditor::tr("Edit Style Sheet");
    return file == ownPageTemplate ? ThemeEditor::tr("Edit Page Template") : ThemeEditor::tr("Edit “%1”").arg(file);
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
    : CodePanel(repository, part == ThemePart::StyleSheet ? ownStyleSheet : ownPageTemplate,
                part == ThemePart::StyleSheet ? tr("Style sheet") : tr("Page template"), parent)
    , m_document(document)
    , m_isStyle(part == ThemePart::StyleSheet)
    , m_file(m_isStyle ? ownStyleSheet : ownPageTemplate)
    , m_makeOwn(addButton(tr("&Make My Own"), "themeMakeOwn"))
    , m_useShipped(addButton(tr("&Use the One That Ships"), "themeUseShipped"))
    , m_insertFile(addButton(tr("&Insert File…"), "themeInsertFile"))
    , m_files(new TemplateFilesBar(this))
{
    view()->setObjectName(m_isStyle ? QStringLiteral("styleSheet") : QStringLiteral("pageTemplate"));
    m_makeOwn->setToolTip(tr("Copies what ships into the workspace, where you can edit it"));
    m_useShipped->setToolTip(tr("Removes the workspace's own; Undo brings it back"));
    m_insertFile->setToolTip(tr("Copies a font or an image into the workspace and names it at the caret"));
    addFields(m_files);
    connect(m_insertFile, &QToolButton::clicked, this, &ThemeEditor::chooseFile);
    connect(m_makeOwn, &QToolButton::clicked, this, &ThemeEditor::makeOwn);
    connect(m_useShipped, &QToolButton::clicked, this, &ThemeEditor::useShipped);
    connect(m_files, &TemplateFilesBar::chosen, this, &ThemeEditor::showFile);
    connect(m_files, &TemplateFilesBar::makeWanted, this, &ThemeEditor::makePart);
    connect(m_files, &TemplateFilesBar::removeWanted, this, [this] {
        set(std::nullopt, tr("Remove “%1”").arg(m_file), StepKind::Single);
        view()->setFocus(Qt::OtherFocusReason);
    });
    connect(view(), &QPlainTextEdit::textChanged, this, &ThemeEditor::take);
    connect(document, &WorkspaceDocument::changed, this, &ThemeEditor::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &ThemeEditor::refresh);
    refresh();
}

std::optional<QByteArray> ThemeEditor::own() const
{
    return ownFile(m_document->workspace().ownTheme, m_file);
}

bool ThemeEditor::isPart() const
{
    return m_file != ownStyleSheet && m_file != ownPageTemplate;
}

void ThemeEditor::follow(const Change &change, bool isReplay)
{
    using enum Change::Part;
    if (change.part != Theme && change.part != Facts && change.part != Everything)
        return;
    const bool isShown = isReplay && change.part == Theme;
    if (isShown)
        turnToChange();
    const int line = refresh();
    if (line < 0 || !isShown)
        return;
    view()->goToLine(line);
    Q_EMIT replayed();
}

/// Shows the file that undo or redo changed, as it was before, where it is
/// another than the one in view.
void ThemeEditor::turnToChange()
{
    const ThemeFiles &theme = m_document->workspace().ownTheme;
    const auto isChanged = [&](const QString &file) { return ownFile(theme, file) != ownFile(m_seen, file); };
    if (m_isStyle || isChanged(m_file))
        return;
    const QStringList files = templateFiles(theme);
    const auto changed = std::ranges::find_if(files, isChanged);
    if (changed == files.end())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_file = *changed;
    m_isNewPlace = true;
    view()->setText(textOf(ownFile(m_seen, m_file).value_or(QByteArray())));
}

void ThemeEditor::showFile(const QString &file)
{
    m_file = file;
    m_isNewPlace = true;
    refresh();
    view()->goToLine(0);
}

int ThemeEditor::refresh()
{
    const QScopedValueRollback showing(m_isShowing, true);
    setEnabled(m_document->isOpen());
    m_seen = m_document->workspace().ownTheme;
    if (isPart() && !own()) {
        m_file = ownPageTemplate;
        m_isNewPlace = true;
    }
    const bool isOwn = own().has_value();
    QByteArray bytes;
    if (isOwn)
        bytes = *own();
    else if (const auto theme = m_document->isOpen() ? shippedTheme() : Theme(); theme)
        bytes = m_isStyle ? theme->styleSheet : theme->pageTemplate.toUtf8();
    const bool canEdit = isOwn && !encodingProblem(bytes, {});
    m_makeOwn->setVisible(!isOwn);
    m_useShipped->setVisible(isOwn && !isPart());
    if (isOwn && !canEdit)
        setNote(tr("This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program."));
    else
        setNote(note());
    showFiles();
    m_insertFile->setVisible(m_isStyle && canEdit && !m_document->isReadOnly());
    view()->setEditable(canEdit && !m_document->isReadOnly());
    m_text = textOf(bytes);
    const int changed = view()->setText(m_text);
    check();
    return changed;
}

QString ThemeEditor::note() const
{
    if (!own())
        return m_isStyle ? tr("The style sheet that ships with Noticewright. Make it your own to change it.")
                         : tr("The page template that ships with Noticewright. Make it your own to change it.");
    if (m_isStyle)
        return tr("The style sheet of this workspace: theme/style.css");
    return isPart() ? tr("A part of the page template of this workspace: theme/%1").arg(m_file)
                    : tr("The page template of this workspace: theme/page.html");
}

void ThemeEditor::showFiles()
{
    const ThemeFiles &theme = m_document->workspace().ownTheme;
    m_files->setVisible(!m_isStyle && (theme.pageTemplate || !theme.templateParts.isEmpty()));
    if (m_isStyle)
        return;
    const auto loaded = theme.pageTemplate ? loadTheme(m_document->workspace(), {}) : Theme();
    const QStringList missing = loaded ? missingParts(*loaded) : QStringList();
    m_files->setFiles(templateFiles(theme), m_file, missing.value(0), !m_document->isReadOnly());
}

/// Tells what is wrong, at its line. A browser reads any style sheet and leaves
/// out what it does not understand: there only the files that it shows can be wrong.
void ThemeEditor::check()
{
    const ThemeFiles &theme = m_document->workspace().ownTheme;
    std::optional<Problem> problem;
    if (m_isStyle) {
        const QList<Problem> problems = styleProblems(theme.styleSheet.value_or(QByteArray()), m_document->folder());
        if (!problems.isEmpty())
            problem = problems.first();
    } else if (theme.pageTemplate) {
        const auto loaded = loadTheme(m_document->workspace(), m_document->folder());
        const auto shell =
            loaded ? PageShell::fromTheme(*loaded) : std::expected<PageShell, Problem>(std::unexpected(loaded.error()));
        if (!shell)
            problem = shell.error();
    }
    if (!problem)
        return clearProblem();
    if (const QString file = QFileInfo(problem->file).fileName(); file != m_file && problem->line > 0) {
        problem->sentence = tr("%1, line %L2: %3", "a file, and what is wrong in it")
                                .arg(file)
                                .arg(problem->line)
                                .arg(problem->sentence);
        problem->line = 0;
    }
    setProblem(*problem);
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
    QStringList others = templateFiles(m_document->workspace().ownTheme) << ownStyleSheet;
    others.removeAll(m_file);
    // A step is of one file.
    if (std::exchange(m_isNewPlace, false)
        || std::ranges::contains(others, m_document->undoStack()->undoText(), editName))
        kind = StepKind::Single;
    m_text = now;
    set(now.toUtf8(), editName(m_file), kind);
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
    if (m_isStyle)
        set(theme->styleSheet, tr("Make Own Style Sheet"), StepKind::Single);
    else
        set(theme->pageTemplate.toUtf8(), tr("Make Own Page Template"), StepKind::Single);
    view()->setFocus(Qt::OtherFocusReason);
}

void ThemeEditor::useShipped()
{
    set(std::nullopt, m_isStyle ? tr("Use Shipped Style Sheet") : tr("Use Shipped Page Template"), StepKind::Single);
}

void ThemeEditor::chooseFile()
{
    const QString endings = QStringLiteral("*.") + themeFileEndings().join(QStringLiteral(" *."));
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Insert Font or Image"), {}, tr("Fonts and images (%1)", "a filter of a file dialog").arg(endings));
    if (!path.isEmpty())
        insertFile(path);
}

void ThemeEditor::insertFile(const QString &path)
{
    const auto name = takeThemeFile(m_document->folder(), path);
    if (!name)
        return setProblem({.sentence = name.error().sentence});
    view()->insertPlainText(QStringLiteral("url(%1)").arg(*name));
    view()->setFocus(Qt::OtherFocusReason);
}

void ThemeEditor::makePart(const QString &file)
{
    m_file = file;
    m_edited = -1;
    set(QByteArray(), tr("Add “%1”").arg(file), StepKind::Single);
    view()->setFocus(Qt::OtherFocusReason);
}

void ThemeEditor::set(const std::optional<QByteArray> &bytes, const QString &name, StepKind kind)
{
    m_document->setTheme(withOwnFile(m_document->workspace().ownTheme, m_file, bytes), name, kind);
}

}
