// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/part_texts.h"

#include "format/comments_xml.h"
#include "format/statement_xml.h"
#include "store/store.h"
#include "format/workspace_xml.h"
#include "model/readable_text.h"
#include "model/navigate.h"
#include "recovery/comment_texts.h"
#include "recovery/fact_id.h"

#include <QCoreApplication>
#include <QLocale>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

QString joined(const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    return filled.join(u'\n');
}

QString chosenIn(const QList<ThemeValue> &values)
{
    QStringList lines;
    for (const ThemeValue &value : values)
        lines.append(
            Text::tr("Theme's choice “%1”: %2", "parameter, value")
                .arg(value.parameter, value.dark.isEmpty() ? value.value : value.value + u" / "_s + value.dark));
    return lines.join(u'\n');
}

QString cardText(const Block &block)
{
    if (const auto *image = std::get_if<Image>(&block.content))
        return Text::tr("[Image: %1]").arg(image->alternative.isEmpty() ? image->asset : image->alternative);
    if (std::holds_alternative<Rule>(block.content))
        return Text::tr("[Rule]", "a line across the page");
    if (const auto *contact = std::get_if<ContactBlock>(&block.content))
        return Text::tr("[Contact: %1]").arg(contact->contact.text);
    if (std::holds_alternative<SealBlock>(block.content))
        return Text::tr("[Seals]", "certification marks");
    if (const auto *links = std::get_if<LinkListBlock>(&block.content))
        return Text::tr("[Links: %1]").arg(links->linkList.text);
    if (std::holds_alternative<UnknownBlock>(block.content))
        return Text::tr("[Something of a newer version of Noticewright]");
    return {};
}

/// A line for each paragraph, in reading order.
QString textOf(const BlockList &blocks)
{
    QStringList lines;
    visitBlocks(blocks, [&](const Block &block) {
        if (const QString card = cardText(block); !card.isEmpty())
            lines.append(card);
        if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
            lines.append(verbatim->text);
        visitOwnTexts(block, [&](const InlineList &text) { lines.append(readableText(text)); });
    });
    return joined(lines);
}

QString textOf(const Contact &contact)
{
    return joined(QStringList{contact.name} + contact.lines
                  + QStringList{contact.mail, contact.telephone, contact.webLabel, contact.web});
}

QString textOf(const LinkList &list)
{
    QStringList lines{list.name};
    for (const LinkListEntry &entry : list.entries)
        lines.append(entry.target.address.isEmpty()
                         ? entry.label
                         : Text::tr("%1 (%2)", "link: label and address").arg(entry.label, entry.target.address));
    return joined(lines);
}

QString dateText(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : Text::tr("not set", "a date");
}

/// Collects the parts of one workspace.
class Parts
{
public:
    explicit Parts(const Workspace &workspace) : m_workspace(workspace)
    {
        addFacts();
        addTranslations({}, Text::tr("What the workspace keeps"), workspace.translations);
        for (const Statement &statement : workspace.statements)
            addStatement(statement);
        addOtherFiles();
    }
    QList<WorkspacePart> parts;

private:
    /// Only what `keep` copies over is in the exact form.
    void addFact(const QString &key, const QString &place, const QString &text, const auto &keep)
    {
        Workspace only;
        keep(only);
        parts.append({key, place, {}, {}, text, writeWorkspace(only)});
    }

    template<typename T>
    void addList(QList<T> Workspace::*list, const QString &key, const QString &place, const auto &textOfOne)
    {
        QStringList order, names;
        for (const T &one : m_workspace.*list) {
            const Id id = idOf(one);
            order.append(id.text);
            names.append(nameOf(one));
            addFact(key + u'/' + id.text, place.arg(nameOf(one)), textOfOne(one),
                    [&](Workspace &only) { only.*list = {one}; });
        }
        parts.append({key + "/order"_L1,
                      Text::tr("Order of what the workspace keeps"),
                      {},
                      {},
                      names.join(u'\n'),
                      order.join(u'\n').toUtf8()});
    }

    static QString nameOf(const auto &one)
    {
        using T = std::remove_cvref_t<decltype(one)>;
        if constexpr (std::is_same_v<T, Variable>)
            return one.name.text;
        else
            return one.name;
    }

    void addFacts();
    void addStatement(const Statement &statement);
    void addTranslations(const Id &statement, const QString &of, const TranslationFiles &translations);
    void addOtherFiles();
    void addSection(const Statement &statement, const Section &section, const QString &statementName);

    const Workspace &m_workspace;
};

void Parts::addFacts()
{
    addFact(u"organisation"_s, Text::tr("Organisation"),
            joined({m_workspace.organisation.name, m_workspace.organisation.home, m_workspace.organisation.logo}),
            [this](Workspace &only) { only.organisation = m_workspace.organisation; });
    addList(&Workspace::editions, u"edition"_s, Text::tr("Edition “%1”"),
            [](const Edition &one) { return Text::tr("%1 (%2)", "edition: name and path").arg(one.name, one.path()); });
    addList(&Workspace::regionGroups, u"region-group"_s, Text::tr("Group of regions “%1”"),
            [](const RegionGroup &one) { return one.members.join(u' '); });
    addList(&Workspace::variables, u"variable"_s, Text::tr("Variable “%1”"),
            [](const Variable &one) { return one.value; });
    addList(&Workspace::terms, u"term"_s, Text::tr("Term “%1”"), [](const Term &one) {
        return joined({one.name, one.definition});
    });
    addList(&Workspace::contacts, u"contact"_s, Text::tr("Contact “%1”"),
            [](const Contact &one) { return textOf(one); });
    addList(&Workspace::seals, u"seal"_s, Text::tr("Seal “%1”"), [](const Seal &one) {
        return joined({one.name, one.title, one.asset, one.validation});
    });
    addList(&Workspace::linkLists, u"links"_s, Text::tr("Link list “%1”"),
            [](const LinkList &one) { return textOf(one); });
    for (const QString &word : m_workspace.ownWords)
        addFact("word/"_L1 + word, Text::tr("Word list › %1", "a word of it").arg(word), word,
                [&](Workspace &only) { only.ownWords = {word}; });
    addFact(u"settings"_s, Text::tr("Workspace settings"),
            joined({Text::tr("Theme: %1").arg(m_workspace.theme), chosenIn(m_workspace.themeValues),
                    m_workspace.site.isEmpty() ? QString() : Text::tr("Site: %1").arg(m_workspace.site),
                    Text::tr("Links in the header: %1").arg(m_workspace.headerLinks.text),
                    Text::tr("Links in the footer: %1").arg(m_workspace.footerLinks.text)}),
            [this](Workspace &only) {
                only = m_workspace;
                only.organisation = {};
                only.editions.clear();
                only.regionGroups.clear();
                only.variables.clear();
                only.terms.clear();
                only.contacts.clear();
                only.seals.clear();
                only.linkLists.clear();
                only.ownWords.clear();
                only.statements.clear();
            });
    QStringList titles, ids;
    for (const Statement &statement : m_workspace.statements) {
        titles.append(statement.title);
        ids.append(statement.id.text);
    }
    parts.append({u"statements"_s,
                  Text::tr("Statements and their order"),
                  {},
                  {},
                  titles.join(u'\n'),
                  ids.join(u'\n').toUtf8()});
}

void Parts::addStatement(const Statement &statement)
{
    Statement head = statement;
    head.sections.clear();
    dropComments(head);
    const QString name = statement.title.isEmpty() ? statement.id.text : statement.title;
    const QString key = "statement/"_L1 + statement.id.text;
    parts.append({key,
                  Text::tr("%1 › Title, dates and addresses", "statement").arg(name),
                  statement.id,
                  {},
                  joined({statement.title, statement.highlightsTitle,
                          Text::tr("Effective: %1").arg(dateText(statement.effective)),
                          Text::tr("Updated: %1").arg(dateText(statement.updated)), statement.highlightsAddress,
                          statement.fullAddress, statement.earlierHighlightsAddresses.join(u'\n'),
                          statement.earlierFullAddresses.join(u'\n')}),
                  writeStatement(head)});
    QStringList outline;
    QByteArray structure;
    visitSections(statement.sections, [&](const Section &section, int depth) {
        outline.append(QString(depth * 4, u' ') + readableText(section.heading));
        structure += QByteArray::number(depth) + ' ' + section.id.text.toUtf8() + '\n';
    });
    parts.append({key + "/sections"_L1,
                  Text::tr("%1 › Sections and their order", "statement").arg(name),
                  statement.id,
                  {},
                  outline.join(u'\n'),
                  structure});
    visitSections(statement.sections, [&](const Section &section, int) { addSection(statement, section, name); });
    parts += commentParts(statement, name);
    addTranslations(statement.id, name, statement.translations);
}

/// Each text in its language, in a line of its own; a file that can not be read as it is.
void Parts::addTranslations(const Id &statement, const QString &of, const TranslationFiles &translations)
{
    for (const auto &[language, file] : translations.asKeyValueRange()) {
        QStringList lines;
        for (const Translation &translation : file.translations().units)
            lines.append(readableText(translation.target));
        const QByteArray bytes = file.content().bytes();
        parts.append({"translation/"_L1 + translationsFile(statement, language),
                      Text::tr("%1 › Translation into %2", "statement, language")
                          .arg(of, QLocale::languageToString(QLocale(language).language())),
                      statement,
                      {},
                      file.problem() ? QString::fromUtf8(bytes) : joined(lines),
                      bytes});
    }
}

/// Whatever else a workspace is saved as is compared as it is.
void Parts::addOtherFiles()
{
    WorkspaceFiles files = workspaceFiles(m_workspace);
    files.remove(u"workspace.xml"_s);
    files.removeIf([](const WorkspaceFiles::iterator &file) { return file.key().endsWith(".xlf"_L1); });
    for (const Statement &statement : m_workspace.statements) {
        files.remove(statementFile(statement.id));
        files.remove(commentsFile(statement.id));
    }
    for (const auto &[path, content] : files.asKeyValueRange()) {
        const QByteArray bytes = content.bytes();
        parts.append({"file/"_L1 + path, Text::tr("File “%1”").arg(path), {}, {}, QString::fromUtf8(bytes), bytes});
    }
}

void Parts::addSection(const Statement &statement, const Section &section, const QString &statementName)
{
    const QString heading = readableText(section.heading);
    const QString name = heading.isEmpty() ? Text::tr("Section without a heading") : heading;
    const QString key = "statement/"_L1 + statement.id.text + "/section/"_L1 + section.id.text;
    const auto add = [&](const QString &part, const QString &place, const QString &text, const Section &only) {
        Statement around;
        around.id = statement.id;
        around.sections = {only};
        parts.append(
            {key + part, place.arg(statementName, name), statement.id, section.id, text, writeStatement(around)});
    };
    Section head = section;
    head.highlights.clear();
    head.full.clear();
    head.sections.clear();
    add({}, Text::tr("%1 › %2 › Heading and link name", "statement, section"),
        joined({heading, section.anchor.isEmpty() ? QString() : QString(u'#' + section.anchor)}), head);
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        Section only{.id = section.id};
        only.layer(layer) = section.layer(layer);
        add(layer == Layer::Full ? u"/full"_s : u"/highlights"_s,
            layer == Layer::Full ? Text::tr("%1 › %2 › Full Text", "statement, section")
                                 : Text::tr("%1 › %2 › Highlights", "statement, section"),
            textOf(section.layer(layer)), only);
    }
}

}

QList<WorkspacePart> partsOf(const Workspace &workspace)
{
    return Parts(workspace).parts;
}

}
