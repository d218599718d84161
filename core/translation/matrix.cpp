// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/matrix.h"

#include "edition/edition_languages.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Translation)
};

}

MatrixCell matrixCell(const Workspace &workspace, const Statement &statement, const Edition &edition)
{
    MatrixCell cell{.offer = offerOf(workspace, statement, edition)};
    if (cell.offer == Offer::NotThere)
        return cell;
    cell.isSource = isInSourceLanguage(edition, statement.language, statement.translations);
    cell.status = editionStatus(workspace, statement, edition);
    return cell;
}

QString cellText(const MatrixCell &cell)
{
    if (cell.offer == Offer::NotThere)
        return Text::tr("not offered");
    if (cell.isSource)
        return Text::tr("source", "the language that a statement is written in");
    if (cell.status.isComplete())
        return Text::tr("complete");
    const QString missing = Text::tr("%Ln missing", nullptr, int(cell.status.missing));
    const QString stale = Text::tr("%Ln stale", nullptr, int(cell.status.stale));
    if (cell.status.stale == 0)
        return missing;
    return cell.status.missing == 0 ? stale : Text::tr("%1, %2", "missing, stale").arg(missing, stale);
}

QList<EditionUnit> blockingUnits(const Workspace &workspace, const Statement &statement, const Edition &edition)
{
    QList<EditionUnit> units = editionUnits(workspace, statement, edition);
    units.removeIf([](const EditionUnit &unit) {
        return unit.state == TranslationState::Translated || unit.state == TranslationState::Reviewed;
    });
    return units;
}

}
