// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/into_workspace.h"

#include "edition/offer.h"
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
