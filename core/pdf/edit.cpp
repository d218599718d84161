// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/edit.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

QByteArray bytesOf(QPDF &document)
{
    // The old identifier may hold the time at which the file was made.
    document.getTrailer().removeKey("/ID");
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

}

Problem damagedPdf(const char *reason)
{
    return {.sentence =
                Text::tr("The PDF is damaged or incomplete (%1). Make it again.").arg(QString::fromUtf8(reason))};
}

void openPdf(QPDF &document, const QByteArray &pdf)
{
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    document.processMemoryFile("PDF", pdf.constData(), static_cast<size_t>(pdf.size()));
}

std::expected<QByteArray, Problem> editPdf(const QByteArray &pdf, const std::function<void(QPDF &)> &edit)
try {
    QPDF document;
    openPdf(document, pdf);
    edit(document);
    const QByteArray bytes = bytesOf(document);
    if (document.anyWarnings())
        return std::unexpected(damagedPdf(document.getWarnings().front().what()));
    return bytes;
} catch (const std::exception &exception) {
    return std::unexpected(damagedPdf(exception.what()));
}

std::expected<int, Problem> pageCount(const QByteArray &pdf)
try {
    QPDF document;
    openPdf(document, pdf);
    return static_cast<int>(QPDFPageDocumentHelper(document).getAllPages().size());
} catch (const std::exception &exception) {
    return std::unexpected(damagedPdf(exception.what()));
}

}
