// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/kept_pdfs.h"

#include "bundle/integrity.h"
#include "pdf/browser_program.h"

#include <QProcess>

namespace noticewright
{

namespace
{

/// What the engine that is installed now says of its version.
QString presentEngine(PdfKind kind)
{
    if (kind == PdfKind::Any)
        return QStringLiteral("QtWebEngine ") + QLatin1StringView(qVersion());
    const QString browser = findBrowser();
    if (browser.isEmpty())
        return {};
    QProcess process;
    process.start(browser, {QStringLiteral("--version")});
    constexpr int longest = 5'000;
    return process.waitForFinished(longest) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}

KeptPdfs::KeptPdfs(const OpenedBundle *before, PdfKind kind) : m_before(before)
{
    if (!before)
        return;
    const QStringList present = presentEngine(kind).simplified().split(u' ');
    for (const ManifestFile &file : before->manifest.files) {
        const bool isSameKind = file.isTagged.value_or(false) == (kind == PdfKind::Tagged);
        if (file.role == FileRole::Pdf && isSameKind && !file.printedFrom.isEmpty()
            && present.contains(file.engine.section(u' ', -1)))
            m_files.insert(file.printedFrom, file);
    }
}

std::optional<KeptPdfs::Kept> KeptPdfs::of(const QString &printedFrom) const
{
    const auto file = m_files.constFind(printedFrom);
    if (file == m_files.cend())
        return {};
    auto pdf = m_before->source->read(file->path, file->size);
    if (!pdf || digestOf(*pdf) != file->sha256)
        return {};
    return Kept{std::move(*pdf), file->engine, file->isTagged.value_or(false), file->fonts};
}

}
