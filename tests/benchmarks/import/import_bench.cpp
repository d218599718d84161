// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_bench.h"

#include "import/import.h"
#include "import/peers.h"
#include "import/score.h"
#include "model/navigate.h"
#include "timing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QUrl>

#include <cstdio>

namespace noticewright::benchmarks
{

namespace
{

struct PageResult
{
    /// What Readability gives and takes, and how long pandoc takes.
    Score readability;
    double readabilityMilliseconds = 0;
    double pandocMilliseconds = 0;
    QString name;
    Score score;
    double headings = 0;
    double links = 0;
    double milliseconds = 0;
};

struct Imported
{
    QString text;
    QStringList headings;
    QSet<QString> links;
};

void addLinks(const InlineList &text, QSet<QString> &links)
{
    for (const Inline &piece : text) {
        if (piece.marks.link)
            links.insert(piece.marks.link->address);
    }
}

Imported contentOf(const ImportedStatement &imported)
{
    const Statement &statement = imported.statement;
    Imported content{.text = statement.title, .headings = {statement.title}};
    if (statement.updated.isValid())
        content.text += QLocale(statement.language).toString(statement.updated, u"\n'Last updated' MMMM d, yyyy");
    if (statement.effective.isValid())
        content.text += QLocale(statement.language).toString(statement.effective, u"\n'Effective date' MMMM d, yyyy");
    visitSections(statement.sections, [&](const Section &section, int) {
        content.text += u'\n' + plainText(section.heading);
        content.headings.append(plainText(section.heading));
        addLinks(section.heading, content.links);
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            visitBlocks(section.layer(layer), [&](const Block &block) {
                visitOwnTexts(block, [&](const InlineList &text) {
                    content.text += u'\n' + plainText(text);
                    addLinks(text, content.links);
                });
                if (const auto *heading = std::get_if<Subheading>(&block.content))
                    content.headings.append(plainText(heading->text));
                if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
                    content.text += u'\n' + verbatim->text;
                if (const auto *shown = std::get_if<ContactBlock>(&block.content)) {
                    const Contact contact = *findById(imported.contacts, shown->contact);
                    content.text += u'\n' + contact.name + u'\n' + contact.lines.join(u'\n') + u'\n' + contact.mail
                        + u'\n' + contact.telephone;
                    if (!contact.mail.isEmpty())
                        content.links.insert(contact.mail);
                }
                if (const auto *shown = std::get_if<LinkListBlock>(&block.content)) {
                    for (const LinkListEntry &entry : findById(imported.linkLists, shown->linkList)->entries) {
                        content.text += u'\n' + entry.label;
                        content.links.insert(entry.target.address);
                    }
                }
            });
        }
    });
    return content;
}

double shareOf(const QStringList &wanted, const auto &isThere)
{
    return wanted.isEmpty() ? 1 : double(std::ranges::count_if(wanted, isThere)) / double(wanted.size());
}

/// A link's target in a form in which different writings of it are the same.
QString plainAddress(QString address)
{
    address = QString::fromUtf8(QByteArray::fromPercentEncoding(address.toUtf8())).toLower();
    if (address.startsWith(u"mailto:"))
        address = address.sliced(7).section(u'?', 0, 0);
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QString flat(const QString &heading)
{
    return wordsOf(heading).join(u' ');
}

PageResult measure(const QString &folder, const QString &name, bool isVerbose)
{
    PageResult result{.name = name};
    QFile page(folder + u'/' + name + u".html");
    QFile markdown(folder + u'/' + name + u".md");
    if (!page.open(QIODevice::ReadOnly) || !markdown.open(QIODevice::ReadOnly))
        return result;
    const QByteArray bytes = page.readAll();
    const Reference reference = readReference(markdown.readAll());
    const auto imported = importBytes(bytes, name, ImportFormat::Html);
    if (!imported)
        return result;
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        (void)importBytes(bytes, name, ImportFormat::Html);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    result.milliseconds = percentile(times, 0.5);
    const Imported content = contentOf(*imported);
    const QStringList wanted = wordsOf(reference.text);
    const QStringList words = wordsOf(content.text);
    result.score = scoreOf(wanted, words);
    QSet<QString> headings;
    for (const QString &heading : content.headings)
        headings.insert(flat(heading));
    QStringList wantedHeadings;
    for (const QString &heading : reference.headings) {
        if (!flat(heading).isEmpty())
            wantedHeadings.append(heading);
    }
    result.headings = shareOf(wantedHeadings, [&](const QString &heading) { return headings.contains(flat(heading)); });
    QSet<QString> links;
    for (const QString &link : content.links)
        links.insert(plainAddress(link));
    // Links within a page become links to sections; addresses that may not be published are not kept.
    QStringList wantedLinks;
    for (const QString &link : reference.links) {
        if (!link.contains(u'#') && (isPublishableAddress(link) || isMailAddress(link)))
            wantedLinks.append(plainAddress(link));
    }
    // The reference knows the page's own address, which a saved file may not say.
    const auto isLinked = [&](const QString &link) {
        const QString path = QUrl(link).adjusted(QUrl::RemoveScheme | QUrl::RemoveAuthority).toString();
        // A mail address that was hidden from the source's readers is revealed by the import.
        if (link.endsWith(u"/cdn-cgi/l/email-protection"))
            return true;
        return links.contains(link) || (path.size() > 1 && links.contains(path))
            || (path.isEmpty() && links.contains(QString()));
    };
    result.links = shareOf(wantedLinks, isLinked);
    if (isVerbose) {
        const auto show = [](const char *title, const QStringList &lines) {
            std::printf("\n== %s\n", title);
            for (const QString &line : lines)
                std::printf("  %s\n", qUtf8Printable(line.left(300)));
        };
        show("text that is missing", missingRuns(wanted, words));
        show("text that is too much", missingRuns(words, wanted));
        wantedHeadings.removeIf([&](const QString &heading) { return headings.contains(flat(heading)); });
        show("headings that are missing", wantedHeadings);
        wantedLinks.removeIf(isLinked);
        show("links that are missing", wantedLinks);
        show("links that are there", QStringList(links.cbegin(), links.cend()));
    }
    return result;
}

void addPeers(const QHash<QString, Peers> &peers, const QString &folder, QList<PageResult> &results)
{
    for (PageResult &result : results) {
        const auto found = peers.constFind(result.name);
        QFile markdown(folder + u'/' + result.name + u".md");
        if (found == peers.cend() || !markdown.open(QIODevice::ReadOnly))
            continue;
        result.readability = scoreOf(wordsOf(readReference(markdown.readAll()).text), wordsOf(found->readabilityText));
        result.readabilityMilliseconds = found->readabilityMilliseconds;
        result.pandocMilliseconds = found->pandocMilliseconds;
    }
}

template<typename Get>
void printMean(const char *what, const QList<PageResult> &results, const Get &get)
{
    double sum = 0;
    std::vector<double> values;
    for (const PageResult &result : results) {
        sum += get(result);
        values.push_back(get(result));
    }
    std::printf("%-28s mean %.4f  median %.4f  lowest %.4f\n", what, sum / double(results.size()),
                percentile(values, 0.5), percentile(values, 0));
}

}

int benchImport(const QString &folder, const QString &page)
{
    const QString pages = QDir(folder + QStringLiteral("/pages")).exists() ? folder + QStringLiteral("/pages") : folder;
    QStringList names;
    for (const QString &file : QDir(pages).entryList({QStringLiteral("*.md")}, QDir::Files))
        names.append(file.chopped(3));
    if (names.isEmpty()) {
        std::fprintf(stderr, "There are no pages with a reference (NAME.html and NAME.md) in this folder.\n");
        return 2;
    }
    QList<PageResult> results;
    for (const QString &name : std::as_const(names)) {
        if (page.isEmpty() || name.contains(page))
            results.append(measure(pages, name, !page.isEmpty()));
    }
    addPeers(runPeers(folder), pages, results);
    std::printf("%-52s | %7s %7s %7s %7s %8s | %7s %7s %8s | %8s\n", "page", "recall", "precis.", "heads", "links",
                "ms", "R recall", "R prec.", "R ms", "pandoc");
    for (const PageResult &result : std::as_const(results))
        std::printf("%-52.52s | %7.4f %7.4f %7.3f %7.3f %8.2f | %7.4f %7.4f %8.1f | %8.1f\n",
                    qUtf8Printable(result.name), result.score.recall, result.score.precision, result.headings,
                    result.links, result.milliseconds, result.readability.recall, result.readability.precision,
                    result.readabilityMilliseconds, result.pandocMilliseconds);
    printMean("recall", results, [](const PageResult &result) { return result.score.recall; });
    printMean("precision", results, [](const PageResult &result) { return result.score.precision; });
    printMean("headings", results, [](const PageResult &result) { return result.headings; });
    printMean("links", results, [](const PageResult &result) { return result.links; });
    printMean("milliseconds", results, [](const PageResult &result) { return result.milliseconds; });
    printMean("Readability's recall", results, [](const PageResult &result) { return result.readability.recall; });
    printMean("Readability's precision", results,
              [](const PageResult &result) { return result.readability.precision; });
    printMean("Readability's time to ours", results, [](const PageResult &result) {
        return result.milliseconds > 0 ? result.readabilityMilliseconds / result.milliseconds : 0;
    });
    printMean("pandoc's time to ours", results, [](const PageResult &result) {
        return result.milliseconds > 0 ? result.pandocMilliseconds / result.milliseconds : 0;
    });
    return 0;
}

}
