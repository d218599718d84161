// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify_command.h"

#include "deployed/deployed.h"
#include "bundle/safe_names.h"
#include "cli/command.h"

#include <QFile>

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// A line for each fault: a word that programs can rely on, and the path.
QString lineOf(const BundleFault &fault)
{
    const QString path = shownName(fault.path);
    switch (fault.kind) {
    case BundleFault::Kind::Different:
        return u"different: "_s + path;
    case BundleFault::Kind::Missing:
        return u"missing: "_s + path;
    case BundleFault::Kind::Extra:
        return u"extra: "_s + path;
    case BundleFault::Kind::Unreadable:
        break;
    }
    return u"unreadable: "_s + path + u" ("_s + shownName(fault.reason) + u')';
}

std::expected<Manifest, Problem> manifestIn(const QString &file)
{
    QFile manifest(file);
    if (!manifest.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{
            .file = file, .sentence = Text::tr("The manifest can not be read (%1).").arg(manifest.errorString())});
    return readManifest(manifest.read(largestManifest + 1), file);
}

std::expected<Verification, Problem> verifySite(const QUrl &site, const QString &manifestFile)
{
    const auto manifest = manifestFile.isEmpty() ? deployedManifest(site) : manifestIn(manifestFile);
    if (!manifest)
        return std::unexpected(manifest.error());
    return verifyDeployed(site, *manifest);
}

std::expected<Verification, Problem> verifyCopy(const QString &path, const QString &manifestFile)
{
    if (manifestFile.isEmpty()) {
        const auto bundle = readBundle(path);
        if (!bundle)
            return std::unexpected(bundle.error());
        return verifyDelivered(*bundle->source, bundle->manifest);
    }
    const auto source = openBundle(path);
    if (!source)
        return std::unexpected(source.error());
    const auto manifest = manifestIn(manifestFile);
    if (!manifest)
        return std::unexpected(manifest.error());
    Verification verification = verifyDelivered(**source, *manifest);
    // Who unpacks the copy goes by its own.
    const auto own = (*source)->read(manifestPath, largestManifest);
    if (own && readManifest(*own, manifestPath) != *manifest)
        verification.faults.prepend({BundleFault::Kind::Different, manifestPath});
    return verification;
}

}

int verifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption manifest(
        u"manifest"_s, Text::tr("Compare with this manifest.json, such as that of the bundle that was delivered."),
        u"FILE"_s);
    parser.setApplicationDescription(Text::tr(
        "Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra."));
    parser.addPositionalArgument(u"verify"_s, {}, u"verify"_s);
    parser.addPositionalArgument(u"BUNDLE"_s,
                                 Text::tr("A folder, a zip file, or the address of the site's root (http or https)."));
    parser.addOption(manifest);
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    const QString place = parser.positionalArguments().at(1);
    const bool isSite =
        place.startsWith("http://"_L1, Qt::CaseInsensitive) || place.startsWith("https://"_L1, Qt::CaseInsensitive);
    const QUrl site(place, QUrl::StrictMode);
    if (isSite && (!site.isValid() || site.host().isEmpty())) {
        complain(Text::tr("“%1” is not an address. Write it like https://example.com/.").arg(place));
        return BadInput;
    }
    const auto verification =
        isSite ? verifySite(site, parser.value(manifest)) : verifyCopy(place, parser.value(manifest));
    if (!verification) {
        complain({verification.error()});
        return BadInput;
    }
    for (const BundleFault &fault : verification->faults)
        print(lineOf(fault));
    if (!verification->faults.isEmpty())
        return Findings;
    print(Text::tr("All %Ln file(s) are as the manifest says.", nullptr, int(verification->checked)));
    return Done;
}

}
