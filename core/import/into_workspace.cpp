// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/into_workspace.h"

#include "model/facts.h"

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

Id freeId(const Workspace &workspace, const QString &wanted)
{
    Id id{wanted};
    for (int n = 2; findById(workspace.statements, id); ++n)
        id.text = wanted + u'-' + QString::number(n);
    return id;
}

}

Id addToWorkspace(Workspace &workspace, const ImportedStatement &imported, const QString &wanted)
{
    Statement statement = imported.statement;
    statement.id = freeId(workspace, isValidId(wanted) ? wanted : usualId(statement.kind));
    const QString part = statement.id.text == u"online" ? QString() : QString(statement.id.text + u'/');
    statement.highlightsAddress = u"privacy/"_s + part + u"{region}/{language}/"_s;
    statement.fullAddress = u"privacy/"_s + part + u"details/{region}/{language}/"_s;
    workspace.statements.append(statement);
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

}
