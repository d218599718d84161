// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/changes_page.h"

#include "render/direction.h"
#include "xliff/word_changes.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

const QString english = u"en"_s;

class ChangesPage
{
public:
    QByteArray write(const BundleChanges &changes, const QString &style)
    {
        m_html.openBlock("html"_L1, {{"lang"_L1, english}, {"dir"_L1, u"ltr"_s}});
        writeHead(style);
        m_html.openBlock("body"_L1);
        m_html.openBlock("main"_L1, {{"class"_L1, u"frame changes"_s}});
        element("h1"_L1, u"Changes since the bundle before"_s);
        if (changes.pages.isEmpty() && changes.files.isEmpty())
            element("p"_L1, u"Nothing that visitors see has changed."_s);
        writePages(changes);
        writeFiles(changes);
        for (int open = 0; open < 3; ++open)
            m_html.close();
        return "<!DOCTYPE html>\n" + m_html.take().toUtf8() + '\n';
    }

private:
    void writeHead(const QString &style)
    {
        m_html.openBlock("head"_L1);
        m_html.emptyBlock("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
        element("title"_L1, u"Changes since the bundle before"_s);
        m_html.emptyBlock("meta"_L1,
                          {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
        m_html.emptyBlock("link"_L1, {{"rel"_L1, u"stylesheet"_s}, {"href"_L1, style}});
        m_html.close();
    }

    void element(QLatin1StringView name, const QString &text)
    {
        m_html.openBlock(name);
        m_html.text(text);
        m_html.close();
    }

    void writePages(const BundleChanges &changes)
    {
        QList<PageChange> unseen;
        for (const PageChange &page : changes.pages) {
            const bool isSeen = page.change != Change::Changed || !page.texts.isEmpty() || !page.earlierPath.isEmpty()
                || page.earlierEffective.isValid() || !page.isCompared;
            if (isSeen)
                writePage(page);
            else
                unseen.append(page);
        }
        if (unseen.isEmpty())
            return;
        element("h2"_L1, u"Pages whose text is the same"_s);
        m_html.openBlock("ul"_L1);
        for (const PageChange &page : std::as_const(unseen))
            writePath(page.page.path);
        m_html.close();
    }

    void writePage(const PageChange &page)
    {
        static const QMap<Change, QString> words{{Change::Added, u"New page: "_s},
                                                 {Change::Removed, u"Page removed: "_s},
                                                 {Change::Changed, u"Page changed: "_s}};
        m_html.openBlock("section"_L1);
        m_html.openBlock("h2"_L1);
        m_html.text(words.value(page.change));
        m_html.open("bdi"_L1, {{"lang"_L1, unlessEmpty(page.page.language)}});
        m_html.text(page.page.title);
        m_html.close();
        m_html.close();
        element("p"_L1, page.page.edition + u", "_s + page.page.layer + u": "_s + page.page.path);
        if (!page.earlierPath.isEmpty())
            element("p"_L1, u"It was published as "_s + page.earlierPath + u'.');
        if (page.earlierEffective.isValid())
            element("p"_L1,
                    u"Effective "_s + page.page.effective.toString(Qt::ISODate) + u", before: "_s
                        + page.earlierEffective.toString(Qt::ISODate));
        if (!page.isCompared)
            element("p"_L1,
                    u"The page before is missing or was changed after its export, so that its text could not be "
                    "compared."_s);
        for (const LineChange &line : page.texts)
            writeLine(line, page.page.language);
        m_html.close();
    }

    void writeLine(const LineChange &line, const QString &language)
    {
        m_html.openBlock("p"_L1, language.isEmpty() ? HtmlAttributes() : languageAttributes(language, english));
        for (const WordChange &word : wordChanges(line.before, line.after)) {
            if (word.kind == WordChange::Kind::Same) {
                m_html.text(word.text);
                continue;
            }
            m_html.open(word.kind == WordChange::Kind::Added ? "ins"_L1 : "del"_L1);
            m_html.text(word.text);
            m_html.close();
        }
        m_html.close();
    }

    void writeFiles(const BundleChanges &changes)
    {
        if (changes.files.isEmpty())
            return;
        element("h2"_L1, u"Other files"_s);
        m_html.openBlock("ul"_L1);
        for (const FileChanged &file : changes.files)
            writePath(file.path,
                      file.change == Change::Added         ? u" (new)"_s
                          : file.change == Change::Removed ? u" (removed)"_s
                                                           : u" (changed)"_s);
        m_html.close();
    }

    void writePath(const QString &path, const QString &what = {})
    {
        m_html.openBlock("li"_L1);
        m_html.text(path + what);
        m_html.close();
    }

    HtmlWriter m_html;
};

}

QByteArray changesPage(const BundleChanges &changes, const QString &style)
{
    return ChangesPage().write(changes, style);
}

}
