// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/kept_pdfs.h"

#include "bundle/integrity.h"
#include "pdf/browser_program.h"

#include <QDeadlineTimer>
#include <QProcess>

namespace noticewright
{

namespace
{

/// What the engine that is installed now says of its version.
QString presentEngine(PdfKind kind, const std::stop_token &stop)
{
    if (kind == PdfKind::Any)
        return QStringLiteral("QtWebEngine ") + QLatin1StringView(qVersion());
    const QString browser = findBrowser();
    if (browser.isEmpty())
        return {};
    QProcess process;
    process.start(browser, {QStringLiteral("--version")});
    const QDeadlineTimer longest(std::chrono::seconds(5));
    while (!process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning || stop.stop_requested() || longest.hasExpired())
            return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

}

KeptPdfs::KeptPdfs(const OpenedBundle *before, PdfKind kind, const std::stop_token &stop) : m_before(before)
{
    if (!before)
        return;
    const QStringList present = presentEngine(kind, stop).simplified().split(u' ');
    for (const ManifestFile &file : before->manifest.files) {
        const bool isSameKind = file.isTagged.value_or(false) == (kind == PdfKind::Tagged);
        if (file.role == FileRole::Pdf && isSameKind && !file.printedFrom.isEmpty()
            && present.contains(file.engine.section(u' ', -1)))
            m_files.insert(file.printedFrom, file);
    }
}

std::optional<MadePdf> KeptPdfs::of(const QString &printedFrom) const
{
    const auto file = m_files.constFind(printedFrom);
    if (file == m_files.cend())
        return {};
    auto pdf = m_before->source->read(file->path, file->size);
    if (!pdf || digestOf(*pdf) != file->sha256)
        return {};
    return MadePdf{std::move(*pdf), file->engine, printedFrom, file->isTagged.value_or(false), file->fonts, file->sha256};
}

}
