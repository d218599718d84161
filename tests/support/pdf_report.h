// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/edit.h"
#include "pdf/pdf_engine.h"
#include "support/program_report.h"
#include "support/why.h"

#include <QTimeZone>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

namespace noticewright::testing
{

/// What stands in a PDF's structure, line for line: the marks of elements
/// without their depth, and texts in quotes.
inline QStringList structureOf(const QByteArray &pdf)
{
    QStringList lines;
    const QStringList all = reportOn(pdf, QStringLiteral(PDFINFO), {QStringLiteral("-struct-text")}).split(u'\n');
    for (const QString &line : all) {
        const QString text = line.trimmed();
        const QString mark = text.section(u' ', 0, 0).remove(u':');
        if (text.startsWith(u'"'))
            lines.append(text);
        else if (!text.startsWith(u'/') && mark != u"NonStruct" && mark != u"Object" && !mark.isEmpty())
            lines.append(mark);
    }
    return lines;
}

/// All of a PDF that is compressed in it.
inline QByteArray unpacked(const QByteArray &pdf)
{
    return reportOn(pdf, QStringLiteral(QPDF_PROGRAM),
                    {QStringLiteral("--stream-data=uncompress"), QStringLiteral("--object-streams=disable")},
                    {QStringLiteral("-")})
        .toUtf8();
}

/// The web addresses that links lead to.
inline QStringList addressesIn(const QByteArray &pdf)
{
    QPDF document;
    openPdf(document, pdf);
    QStringList addresses;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/A").isDictionary()
            && object.getKey("/A").getKey("/URI").isString())
            addresses.append(QString::fromStdString(object.getKey("/A").getKey("/URI").getUTF8Value()));
    }
    return addresses;
}

/// The words that pictures have for who does not see them.
inline QStringList wordsOfPictures(const QByteArray &pdf)
{
    QPDF document;
    openPdf(document, pdf);
    QStringList words;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Figure"))
            words.append(QString::fromStdString(object.getKey("/Alt").getUTF8Value()));
    }
    return words;
}

/// The bookmarks, with '>' before those of the second level; those that lead to
/// no page are left out.
inline QStringList bookmarksIn(const QByteArray &pdf)
{
    QPDF document;
    openPdf(document, pdf);
    QStringList titles;
    for (QPDFOutlineObjectHelper line : QPDFOutlineDocumentHelper(document).getTopLevelOutlines()) {
        titles.append(QString::fromStdString(line.getTitle()));
        for (QPDFOutlineObjectHelper below : line.getKids()) {
            if (below.getDestPage().isPageObject())
                titles.append(u'>' + QString::fromStdString(below.getTitle()));
        }
    }
    return titles;
}

/// A page as it is exported: printed, and finished. Empty, with a warning, when it
/// can not be printed.
inline QByteArray printedAndFinished(PdfEngine &engine, const PrintJob &job)
{
    const auto printed = engine.print(job);
    if (!printed) {
        qWarning("%s", why(printed).constData());
        return {};
    }
    PdfInfo info = printed->found;
    info.created = QDateTime(QDate(2026, 10, 1), QTime(0, 0), QTimeZone::utc());
    return finishPdf(printed->pdf, info).value_or(QByteArray());
}

}
