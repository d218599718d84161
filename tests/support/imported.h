// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"
#include "model/navigate.h"
#include "support/why.h"

#include <QTest>

namespace noticewright::testing
{

/// A page's import; fails the test when it can't be made.
inline ImportedStatement importedHtml(const QString &html, const ImportOptions &options = {})
{
    const auto imported = importBytes(html.toUtf8(), QStringLiteral("page.html"), ImportFormat::Html, options);
    if (!imported)
        qFatal("%s", why(imported).constData());
    return *imported;
}

/// The headings of a statement, each after as many '-' as it is deep.
inline QStringList outlineOf(const Statement &statement)
{
    QStringList outline;
    visitSections(statement.sections, [&](const Section &section, int depth) {
        outline.append(QString(depth, u'-') + plainText(section.heading));
    });
    return outline;
}

/// All words of both layers, headings too, a space between paragraphs.
inline QString textOf(const Statement &statement)
{
    QStringList texts{statement.title};
    visitSections(statement.sections, [&](const Section &section, int) {
        texts << plainText(section.heading) << plainText(section.highlights) << plainText(section.full);
    });
    texts.removeAll(QString());
    return texts.join(u' ');
}

/// The passages of that fate, in order.
inline QStringList passagesOf(const ImportReport &report, Fate fate)
{
    QStringList texts;
    for (const Passage &passage : report.passages) {
        if (passage.fate == fate)
            texts.append(passage.text);
    }
    return texts;
}

/// Prose that makes a page worth importing.
inline QString prose(const QString &subject = QStringLiteral("kettles"))
{
    return QStringLiteral("We keep what you tell us about your %1 only for as long as the guarantee lasts, and then we "
                          "delete it from all of our systems without being asked.")
        .arg(subject);
}

}
