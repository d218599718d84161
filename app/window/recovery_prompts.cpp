// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/comparison_dialog.h"
#include "window/prompts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

int ask(const ComparisonQuestion &question, QWidget *parent)
{
    ComparisonDialog dialog(question, parent);
    dialog.exec();
    return dialog.answer();
}

bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &explanation,
             const QString &yes)
{
    QMessageBox box(QMessageBox::Warning, title, question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    box.setDefaultButton(QMessageBox::Cancel);
    const QPushButton *button = box.addButton(yes, QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() == button;
}

}

Prompts::Recovery Prompts::askRecovery(QWidget *parent, const RecoveryOffer &offer)
{
    const QString when = QLocale().toString(offer.written.toLocalTime(), QLocale::ShortFormat);
    const QString explanation = !offer.isReadable
        ? Text::tr(
              "The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.")
              .arg(offer.folder)
        : offer.isCombined
        ? Text::tr(
            "Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.")
        : offer.versions.size() == 3
        ? Text::tr(
            "Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.")
        : Text::tr("Nothing is saved yet when you recover: undo leads to the text as it is saved now.");
    return Recovery(ask(
        {.title = Text::tr("Recover Unsaved Changes"),
         .sentence =
             Text::tr("Noticewright ended without saving “%1”. The changes up to %2 were kept.").arg(offer.name, when),
         .explanation = explanation,
         .versions = offer.versions,
         .differences = offer.differences,
         .choices = {{int(Recovery::Recover), Text::tr("&Recover"), u"recoveryRecover"_s},
                     {int(Recovery::Later), Text::tr("&Not Now"), u"recoveryLater"_s},
                     {int(Recovery::Discard), Text::tr("&Discard…"), u"recoveryDiscard"_s}},
         .otherwise = int(Recovery::Later)},
        parent));
}

bool Prompts::askDiscard(QWidget *parent, const QString &workspace)
{
    return confirm(
        parent, Text::tr("Discard Unsaved Changes"), Text::tr("Discard the unsaved changes to “%1”?").arg(workspace),
        Text::tr("They can not be brought back. With “Not Now” they are kept and offered again."), Text::tr("Discard"));
}

Prompts::Outside Prompts::askOutside(QWidget *parent, const OutsideChange &change)
{
    QList<ComparisonQuestion::Choice> choices;
    if (change.canCombine)
        choices.append({int(Outside::Combine), Text::tr("&Join Both"), u"outsideCombine"_s});
    choices.append({int(Outside::SaveElsewhere), Text::tr("&Save Mine Elsewhere…"), u"outsideElsewhere"_s});
    choices.append({int(Outside::KeepMine), Text::tr("&Keep Mine"), u"outsideKeep"_s});
    choices.append({int(Outside::TakeTheirs), Text::tr("&Take Theirs"), u"outsideTake"_s});
    choices.append({int(Outside::Later), Text::tr("&Not Now"), u"outsideLater"_s});
    return Outside(ask(
        {.title = Text::tr("Changed by Someone Else"),
         .sentence =
             Text::tr("Another program changed “%1”, and you have changes that are not saved.").arg(change.name),
         .explanation = change.canCombine
             ? Text::tr(
                 "“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.")
             : Text::tr(
                 "With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both."),
         .versions = change.versions,
         .differences = change.differences,
         .choices = choices,
         .otherwise = int(Outside::Later)},
        parent));
}

bool Prompts::askTakeOver(QWidget *parent, const QString &holder)
{
    return confirm(parent, Text::tr("Edit Anyway"), Text::tr("Is %1 really done with this workspace?").arg(holder),
                   Text::tr("If you both edit, the one who saves later may replace what the other wrote."),
                   Text::tr("Edit Anyway"));
}

}
