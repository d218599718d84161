// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/into_workspace.h"

#include "edition/offer.h"
#include "format/free_name.h"
#include "format/paths.h"
#include "model/filename.h"
#include "model/navigate.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QString usualId(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Products:
        return u"products"_s;
    case StatementKind::MobileApp:
        return u"mobile"_s;
    case StatementKind::Certification:
        return u"certification"_s;
    default:
        return u"online"_s;
    }
}

}

Id addToWorkspace(Workspace &workspace, const ImportedStatement &imported, const QString &wanted)
{
    Statement statement = imported.statement;
    statement.id = freeStatementId(workspace.statements, isValidId(wanted) ? wanted : usualId(statement.kind));
    const QString part = statement.id.text == u"online" ? QString() : QString(statement.id.text + u'/');
    statement.highlightsAddress = u"privacy/"_s + part + u"{region}/{language}/"_s;
    statement.fullAddress = u"privacy/"_s + part + u"details/{region}/{language}/"_s;
    if (workspace.editions.isEmpty() && !workspace.statements.isEmpty())
        workspace.editions = editionsOf(workspace);
    workspace.statements.append(statement);
    if (offeredEditions(workspace, statement).isEmpty())
        workspace.editions.append({.region = u"world"_s,
                                   .language = statement.language,
                                   .name = QLocale(statement.language).nativeLanguageName()});
    workspace.contacts += imported.contacts;
    workspace.seals += imported.seals;
    for (const LinkList &list : imported.linkLists) {
        const bool isFooter = list.id == imported.footerLinks;
        if (isFooter && !workspace.footerLinks.isEmpty())
            continue;
        workspace.linkLists.append(list);
        if (isFooter)
            workspace.footerLinks = list.id;
    }
    return statement.id;
}

QList<FileChange> pictureFiles(ImportedStatement &imported, const QString &folder, const QList<FileChange> &others)
{
    const QString place = u"assets/"_s;
    QSet<QString> taken;
    for (const FileChange &other : others) {
        if (other.path.startsWith(place))
            taken.insert(other.path.sliced(place.size()));
    }
    QList<FileChange> files;
    QHash<QString, QString> names;
    for (const auto &[wanted, bytes] : imported.pictures.asKeyValueRange()) {
        const QString name = freeNameIn(assetsFolder(folder), wanted, bytes, taken);
        names.insert(wanted, name);
        taken.insert(name);
        files.append({place + name, bytes});
    }
    const auto rename = [&](QString &asset) { asset = names.value(asset, asset); };
    for (Seal &seal : imported.seals)
        rename(seal.asset);
    visitSections(imported.statement.sections, [&](Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            visitBlocks(section.layer(layer), [&](Block &block) {
                if (auto *picture = std::get_if<Image>(&block.content))
                    rename(picture->asset);
            });
        }
    });
    return files;
}

QString originalFile(const QString &folder, const Id &statement, const QString &file)
{
    const QString name = safeFileName(file, u"original"_s);
    const QString place = u"statements/"_s + statement.text + u"/original/"_s;
    const QFileInfo info(name);
    const QString ending = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    QString path = place + name;
    for (int n = 2; QFile::exists(folder + u'/' + path); ++n)
        path = place + info.completeBaseName() + u'-' + QString::number(n) + ending;
    return path;
}

}
