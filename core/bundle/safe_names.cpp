// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/safe_names.h"

#include "bundle/assets.h"
#include "edition/address.h"
#include "format/paths.h"
#include "model/filename.h"
#include "model/navigate.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace noticewright
{

namespace
{

constexpr qsizetype longestPath = 240;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

class NameCheck
{
public:
    NameCheck(const Workspace &workspace, const QString &folder) : m_workspace(workspace), m_folder(folder) { }

    QList<Problem> run()
    {
        m_file = m_folder + QStringLiteral("/workspace.xml");
        for (const Edition &edition : m_workspace.editions) {
            for (const QString &path : QStringList{edition.path()} + edition.earlierPaths)
                check(isValidEditionPath(path), path,
                      Text::tr("“%1” can not be the path of an edition. Write a region and a language: “ca/fr”."));
        }
        for (const QString &asset : factAssets(m_workspace))
            checkAsset(asset);
        for (const Statement &statement : m_workspace.statements)
            checkStatement(statement);
        return m_problems;
    }

private:
    void checkStatement(const Statement &statement)
    {
        m_file = m_folder + u'/' + statementFile({shownName(statement.id.text)});
        check(isValidId(statement.id.text), statement.id.text,
              Text::tr("“%1” can not be the id of a statement. Use small letters, digits and “-”."));
        QStringList addresses{statement.highlightsAddress, statement.fullAddress};
        addresses.removeAll(QString());
        for (const QString &address : addresses + statement.earlierHighlightsAddresses + statement.earlierFullAddresses)
            check(
                isValidPageAddress(address), address,
                Text::tr(
                    "“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”."));
        visitSections(statement.sections, [&](const Section &section, int) {
            for (const QString &anchor : QStringList{section.anchor} + section.aliases)
                check(anchor.isEmpty() || isValidAnchor(anchor), anchor,
                      Text::tr("“%1” can not be the published place of a section. Use letters, digits and “-”."));
        });
        for (const QString &asset : textAssets(statement))
            checkAsset(asset);
    }

    void checkAsset(const QString &asset)
    {
        check(
            isSafeFileName(asset), asset,
            Text::tr(
                "“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”."));
    }

    void check(bool isGood, const QString &name, const QString &sentence)
    {
        if (!isGood)
            m_problems.append({.file = m_file, .sentence = sentence.arg(shownName(name))});
    }

    const Workspace &m_workspace;
    QString m_folder;
    QString m_file;
    QList<Problem> m_problems;
};

}

QString shownName(const QString &name)
{
    constexpr qsizetype longest = longestPath + 60;
    QString text;
    for (const QChar c : name.left(longest)) {
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        text += isHidden ? QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')) : QString(c);
    }
    return text;
}

bool isSafePath(QStringView path)
{
    const auto parts = path.split(u'/');
    return path.size() <= longestPath && std::ranges::all_of(parts, isSafeFileName);
}

QList<Problem> pathProblems(const QStringList &paths)
{
    QList<Problem> problems;
    const auto report = [&](const QString &path, const QString &sentence) {
        problems.append({.file = shownName(path), .sentence = sentence});
    };
    // Each folder and file, in small letters, as it was first written.
    QHash<QString, QString> folders, files;
    QString before;
    for (const QString &path : paths) {
        if (!isSafePath(path)) {
            report(
                path,
                path.size() > longestPath
                    ? Text::tr(
                        "The path is longer than %Ln character(s), which not every system can keep. Shorten the page's address.",
                        nullptr, int(longestPath))
                    : Text::tr(
                        "This can not be the path of a file that is published: it leaves its folder, or not every "
                        "system can keep it. Use letters, digits, “-”, “_” and “.”."));
            continue;
        }
        const QString small = path.toLower();
        if (files.contains(small))
            report(path,
                   Text::tr(
                       "This differs from “%1” only in capital letters, or not at all. Give one of them another name.")
                       .arg(files.value(small)));
        files.insert(small, path);
        // The folders of the path before are known already.
        const qsizetype known = sharedFolders(path, before);
        before = path;
        for (qsizetype slash = path.indexOf(u'/', known); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QString folder = path.first(slash);
            const QString lower = folder.toLower();
            const auto first = folders.constFind(lower);
            if (first == folders.cend())
                folders.insert(lower, folder);
            else if (*first != folder)
                report(
                    path,
                    Text::tr("Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.")
                        .arg(folder, *first));
        }
    }
    for (const QString &path : paths) {
        if (folders.contains(path.toLower()))
            report(path, Text::tr("This is a file and a folder at once. Give the page another address."));
    }
    return problems;
}

QList<Problem> nameProblems(const Workspace &workspace, const QString &folder)
{
    return NameCheck(workspace, folder).run();
}

}
