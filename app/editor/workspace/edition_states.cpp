// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/edition_states.h"

#include "editor/objects/target_text.h"
#include "translation/matrix.h"

#include <QCoreApplication>
#include <QLocale>

namespace noticewright
{

namespace
{

struct States
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::EditionStates)
};

QString textOf(const MatrixCell &cell)
{
    switch (cell.offer) {
    case Offer::NotThere:
        return States::tr("not for this region");
    case Offer::NotTranslated:
        return States::tr("not translated yet");
    case Offer::HeldBack:
        return States::tr("held back, %1", "how many texts are missing").arg(cellText(cell));
    case Offer::Published:
        break;
    }
    return cell.isSource || cell.status.isComplete()
        ? States::tr("published")
        : States::tr("published, %1", "how many texts are missing or stale").arg(cellText(cell));
}

}

EditionState editionStateOf(const Workspace &workspace, const Edition &edition)
{
    int wanted = 0, published = 0;
    QStringList lines;
    for (const Statement &statement : workspace.statements) {
        const MatrixCell cell = matrixCell(workspace, statement, edition);
        wanted += cell.offer == Offer::NotThere ? 0 : 1;
        published += cell.offer == Offer::Published ? 1 : 0;
        //: A statement and whether it is published
        lines.append(States::tr("%1: %2").arg(statementText(statement), textOf(cell)));
    }
    if (wanted == 0)
        return {.text = States::tr("No statement"), .details = lines.join(u'\n'), .isWaiting = true};
    //: So many statements are published
    const QString text = published == wanted ? States::tr("%Ln statement(s)", nullptr, published)
                                             : States::tr("%1 of %Ln statement(s)", nullptr, wanted).arg(published);
    return {.text = text, .details = lines.join(u'\n'), .isWaiting = published < wanted};
}

}
