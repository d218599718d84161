// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

}

Prompts::Unsaved Prompts::askUnsaved(QWidget *parent, const QString &workspace)
{
    QMessageBox box(QMessageBox::Warning, Text::tr("Unsaved Changes"),
                    Text::tr("Save the changes to “%1”?").arg(workspace),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(Text::tr("If you do not save, the changes since the last save are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

bool Prompts::askOverwrite(QWidget *parent, const QStringList &files)
{
    QMessageBox box(QMessageBox::Warning, Text::tr("Changed by Someone Else"),
                    Text::tr("Another program changed this workspace since you opened it."), QMessageBox::Cancel,
                    parent);
    box.setInformativeText(Text::tr(
        "Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare."));
    box.setDetailedText(files.join(u'\n'));
    const QPushButton *overwrite = box.addButton(Text::tr("Replace Their Changes"), QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() == overwrite;
}

QString Prompts::askOpen(QWidget *parent, const QString &start)
{
    return QFileDialog::getOpenFileName(parent, Text::tr("Open Workspace"), start,
                                        Text::tr("Workspaces (workspace.xml)"));
}

QString Prompts::askNewFolder(QWidget *parent, const QString &title, const QString &start)
{
    QFileDialog dialog(parent, title, start);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setLabelText(QFileDialog::FileName, Text::tr("Folder:"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString Prompts::askImport(QWidget *parent, const QString &start)
{
    const QStringList filters{
        Text::tr("All that can be imported (%1)")
            .arg(QStringLiteral("*.html *.htm *.xhtml *.md *.markdown *.mkd *.docx *.odt *.rtf *.txt")),
        Text::tr("Web pages (%1)").arg(QStringLiteral("*.html *.htm *.xhtml")),
        Text::tr("Markdown (%1)").arg(QStringLiteral("*.md *.markdown *.mkd")),
        Text::tr("Word processor documents (%1)").arg(QStringLiteral("*.docx *.odt *.rtf")),
        Text::tr("Plain text (%1)").arg(QStringLiteral("*.txt")),
        Text::tr("All files (%1)").arg(QStringLiteral("*"))};
    return QFileDialog::getOpenFileName(parent, Text::tr("Import"), start, filters.join(QStringLiteral(";;")));
}

QStringList Prompts::askJobs(QWidget *parent, const QString &start)
{
    const QStringList filters{Text::tr("Translations (%1)").arg(QStringLiteral("*.xlf *.xliff")),
                              Text::tr("All files (%1)").arg(QStringLiteral("*"))};
    return QFileDialog::getOpenFileNames(parent, Text::tr("Take In Translations"), start,
                                         filters.join(QStringLiteral(";;")));
}

void Prompts::tell(QWidget *parent, const QString &title, const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, title, problems.first().sentence, QMessageBox::Ok, parent);
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.toString());
    if (problems.size() > 1)
        box.setInformativeText(
            Text::tr("There are %Ln further problem(s); the details name them.", nullptr, int(problems.size() - 1)));
    box.setDetailedText(all.join(u'\n'));
    box.exec();
}

}
