// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/workspace_xml.h"

#include "format/editions_xml.h"
#include "format/scope_xml.h"
#include "format/xml_source.h"
#include "model/own_words.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

class WorkspaceReader
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    WorkspaceReader(const QByteArray &bytes, const QString &file) : m_source(bytes, file) { }

    std::expected<ReadWorkspace, Problem> read()
    {
        if (m_source.enterRoot(u"workspace"))
            readRoot();
        if (m_source.failed())
            return std::unexpected(m_source.problem());
        m_read.sources = m_source.sources();
        return m_read;
    }

private:
    void readRoot();
    void readHead(XmlAttributes attributes);
    void readGroup();
    void readVariables();
    void organisation();
    Variable variable();
    Term term();
    Contact contact();
    Seal seal();
    LinkList linkList();
    LinkListEntry linkListEntry();
    void variableAlternative();
    template<typename Fact, typename Read>
    void alternatives(Fact &fact, const Read &read);
    void takeContact(XmlAttributes &attributes, Contact &contact);
    void takeSeal(XmlAttributes &attributes, Seal &seal);
    void linkAlternative(LinkList &list);
    void word();
    void themeValue();
    void statement();
    QString takeMail(XmlAttributes &attributes);

    /// An id in its own space: a contact and a seal may have the same.
    Id takeFactId(XmlAttributes &attributes, QStringView attribute = u"id");

    XmlSource m_source;
    ReadWorkspace m_read;
    Workspace &m_workspace = m_read.workspace;
};

void WorkspaceReader::readRoot()
{
    readHead(m_source.attributes());
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        if (m_source.name() == u"organisation") {
            once.check(u"organisation");
            organisation();
        } else {
            readGroup();
        }
    }
    m_workspace.ownWords = orderedWords(m_workspace.ownWords);
    while (!m_source.failed() && !m_source.reader().atEnd())
        m_source.next();
}

void WorkspaceReader::readHead(XmlAttributes attributes)
{
    const QString format = attributes.take(u"format").value_or(QString());
    if (format != u"1.0")
        m_workspace.extra.keep(Extra::Attribute{{}, QStringLiteral("format"), format});
    m_workspace.theme = m_source.takeReference(attributes, u"theme").text;
    const QString untranslated = attributes.take(u"untranslated").value_or(QStringLiteral("marked"));
    if (untranslated != u"marked" && untranslated != u"held-back")
        m_source.fail(tr("%1=\"%2\" should be “marked” or “held-back”.").arg(u"untranslated"_s, untranslated.left(40)));
    m_workspace.untranslated = untranslated == u"held-back" ? Untranslated::HeldBack : Untranslated::Marked;
    m_workspace.site = attributes.take(u"site").value_or(QString());
    if (!m_workspace.site.isEmpty() && !isValidSite(m_workspace.site))
        m_source.fail(
            tr("“%1” is not the address of a site's root. Write it like “https://example.com/”, with “/” at its end.")
                .arg(m_workspace.site.left(80)));
    m_workspace.headerLinks = m_source.takeReference(attributes, u"header-links");
    m_workspace.footerLinks = m_source.takeReference(attributes, u"footer-links");
    attributes.keepRest(m_workspace.extra);
}

void WorkspaceReader::readGroup()
{
    const QString group = m_source.name().toString();
    const auto readMembers = [&](QStringView member, const auto &readMember) {
        m_source.attributes().keepRest(m_workspace.extra, group);
        while (m_source.nextChild()) {
            if (m_source.name() == member)
                readMember();
            else
                m_source.keep(m_workspace.extra, group);
        }
    };
    if (group == u"editions")
        readMembers(u"edition", [&] { m_workspace.editions.append(readEdition(m_source)); });
    else if (group == u"region-groups")
        readMembers(u"region-group", [&] { m_workspace.regionGroups.append(readRegionGroup(m_source)); });
    else if (group == u"variables")
        readVariables();
    else if (group == u"terms")
        readMembers(u"term", [&] { m_workspace.terms.append(term()); });
    else if (group == u"contacts")
        readMembers(u"contact", [&] { m_workspace.contacts.append(contact()); });
    else if (group == u"seals")
        readMembers(u"seal", [&] { m_workspace.seals.append(seal()); });
    else if (group == u"link-lists")
        readMembers(u"link-list", [&] { m_workspace.linkLists.append(linkList()); });
    else if (group == u"theme-values")
        readMembers(u"theme-value", [&] { themeValue(); });
    else if (group == u"words")
        readMembers(u"word", [&] { word(); });
    else if (group == u"statements")
        readMembers(u"statement", [&] { statement(); });
    else
        m_source.keep(m_workspace.extra);
}

Id WorkspaceReader::takeFactId(XmlAttributes &attributes, QStringView attribute)
{
    const QString kind = m_source.name().toString();
    const Id id{attributes.take(attribute).value_or(QString())};
    if (!isValidId(id.text))
        m_source.fail(tr("“%1” has no proper id (%2=\"%3\"). Restore an earlier version of the file.")
                          .arg(kind, attribute, id.text.left(80)));
    else
        m_source.declare({kind + u' ' + id.text}, {});
    return id;
}

QString WorkspaceReader::takeMail(XmlAttributes &attributes)
{
    const QString mail = attributes.take(u"mail").value_or(QString());
    if (!mail.isEmpty() && !isMailAddress(mail))
        m_source.fail(tr("“%1” is not an e-mail address. Write it like “name@example.com”.").arg(mail.left(80)));
    return mail;
}

void WorkspaceReader::organisation()
{
    Organisation &organisation = m_workspace.organisation;
    XmlAttributes attributes = m_source.attributes();
    organisation.name = attributes.take(u"name").value_or(QString());
    organisation.home = m_source.takeAddress(attributes, u"home");
    organisation.logo = m_source.takeFileName(attributes, u"logo");
    attributes.keepRest(organisation.extra);
    m_source.readEmpty(organisation.extra);
}

Variable WorkspaceReader::variable()
{
    Variable variable;
    XmlAttributes attributes = m_source.attributes();
    variable.name = takeFactId(attributes, u"name");
    attributes.keepRest(variable.extra);
    variable.value = m_source.readText();
    return variable;
}

/// An alternative follows its variable, which is text alone.
void WorkspaceReader::readVariables()
{
    const QString group = u"variables"_s;
    m_source.attributes().keepRest(m_workspace.extra, group);
    while (m_source.nextChild()) {
        if (m_source.name() == u"variable")
            m_workspace.variables.append(variable());
        else if (m_source.name() == u"alternative")
            variableAlternative();
        else
            m_source.keep(m_workspace.extra, group);
    }
}

void WorkspaceReader::variableAlternative()
{
    XmlAttributes attributes = m_source.attributes();
    const Id name = m_source.takeReference(attributes, u"of");
    const qsizetype index = indexOfId(m_workspace.variables, name);
    if (index < 0) {
        m_source.fail(tr("This is another value of a variable “%1”, which does not stand before it.").arg(name.text));
        return;
    }
    Alternative<QString> alternative;
    alternative.scope = takeScope(m_source, attributes);
    attributes.keepRest(alternative.extra);
    alternative.value = m_source.readText();
    m_workspace.variables[index].alternatives.append(alternative);
}

Term WorkspaceReader::term()
{
    Term term;
    XmlAttributes attributes = m_source.attributes();
    term.id = takeFactId(attributes);
    term.name = attributes.take(u"name").value_or(QString());
    attributes.keepRest(term.extra);
    term.definition = m_source.readText();
    return term;
}

void WorkspaceReader::takeContact(XmlAttributes &attributes, Contact &contact)
{
    contact.name = attributes.take(u"name").value_or(QString());
    contact.mail = takeMail(attributes);
    contact.telephone = attributes.take(u"telephone").value_or(QString());
    contact.web = m_source.takeAddress(attributes, u"web");
    contact.webLabel = attributes.take(u"web-label").value_or(QString());
}

/// Reads an alternative of a fact; `read(attributes, value, extra)` reads what it says.
template<typename Fact, typename Read>
void WorkspaceReader::alternatives(Fact &fact, const Read &read)
{
    Alternative<Fact> alternative;
    XmlAttributes attributes = m_source.attributes();
    alternative.scope = takeScope(m_source, attributes);
    read(attributes, alternative.value, alternative.extra);
    fact.alternatives.append(alternative);
}

Contact WorkspaceReader::contact()
{
    const auto readLines = [&](Contact &contact, Extra &extra, bool mayHaveAlternatives, const auto &self) -> void {
        while (m_source.nextChild()) {
            if (m_source.name() == u"line")
                contact.lines.append(m_source.readText());
            else if (m_source.name() == u"alternative" && mayHaveAlternatives)
                alternatives(contact, [&](XmlAttributes &attributes, Contact &value, Extra &inner) {
                    takeContact(attributes, value);
                    attributes.keepRest(inner);
                    self(value, inner, false, self);
                });
            else
                m_source.keep(extra);
        }
    };
    Contact contact;
    XmlAttributes attributes = m_source.attributes();
    contact.id = takeFactId(attributes);
    takeContact(attributes, contact);
    attributes.keepRest(contact.extra);
    readLines(contact, contact.extra, true, readLines);
    return contact;
}

void WorkspaceReader::takeSeal(XmlAttributes &attributes, Seal &seal)
{
    seal.name = attributes.take(u"name").value_or(QString());
    seal.asset = m_source.takeFileName(attributes, u"asset");
    seal.validation = m_source.takeAddress(attributes, u"validation");
    seal.title = attributes.take(u"title").value_or(QString());
}

Seal WorkspaceReader::seal()
{
    Seal seal;
    XmlAttributes attributes = m_source.attributes();
    seal.id = takeFactId(attributes);
    takeSeal(attributes, seal);
    attributes.keepRest(seal.extra);
    while (m_source.nextChild()) {
        if (m_source.name() == u"alternative")
            alternatives(seal, [&](XmlAttributes &inner, Seal &value, Extra &extra) {
                takeSeal(inner, value);
                inner.keepRest(extra);
                m_source.readEmpty(extra);
            });
        else
            m_source.keep(seal.extra);
    }
    return seal;
}

LinkList WorkspaceReader::linkList()
{
    LinkList list;
    XmlAttributes attributes = m_source.attributes();
    list.id = takeFactId(attributes);
    list.name = attributes.take(u"name").value_or(QString());
    attributes.keepRest(list.extra);
    while (m_source.nextChild()) {
        if (m_source.name() == u"entry")
            list.entries.append(linkListEntry());
        else if (m_source.name() == u"alternative" && !list.entries.isEmpty())
            linkAlternative(list);
        else
            m_source.keep(list.extra);
    }
    return list;
}

LinkListEntry WorkspaceReader::linkListEntry()
{
    LinkListEntry entry;
    XmlAttributes attributes = m_source.attributes();
    if (const auto target = m_source.takeLink(attributes))
        entry.target = *target;
    else
        m_source.fail(tr("An entry of a link list leads nowhere. Give it an address or a statement."));
    entry.limit = takeLimit(m_source, attributes);
    attributes.keepRest(entry.extra);
    entry.label = m_source.readText();
    return entry;
}

/// An alternative follows the entry that it is of, which is text alone.
void WorkspaceReader::linkAlternative(LinkList &list)
{
    Alternative<LinkTarget> alternative;
    XmlAttributes attributes = m_source.attributes();
    alternative.scope = takeScope(m_source, attributes);
    if (const auto target = m_source.takeLink(attributes))
        alternative.value = *target;
    else
        m_source.fail(tr("An entry of a link list leads nowhere. Give it an address or a statement."));
    attributes.keepRest(alternative.extra);
    m_source.readEmpty(alternative.extra);
    list.entries.last().alternatives.append(alternative);
}

void WorkspaceReader::word()
{
    XmlAttributes attributes = m_source.attributes();
    const QString word = m_source.readText().normalized(QString::NormalizationForm_C);
    if (!m_source.failed() && !isOwnWord(word))
        m_source.fail(
            tr("“%1” is not one word. Write each word of the word list in a <word> of its own.").arg(word.left(80)));
    attributes.keepRest(m_workspace.extra, u"words/"_s + word);
    m_workspace.ownWords.append(word);
}

void WorkspaceReader::themeValue()
{
    XmlAttributes attributes = m_source.attributes();
    ThemeValue value{.parameter = attributes.take(u"parameter").value_or(QString()),
                     .value = attributes.take(u"value").value_or(QString()),
                     .dark = attributes.take(u"dark").value_or(QString())};
    if (!isValidId(value.parameter) || !(isValidId(value.value) || isColour(value.value))
        || !(value.dark.isEmpty() || isColour(value.dark)))
        m_source.fail(
            tr("A theme's value has a parameter and a value, which is the id of a choice or a color like “#0b5394”."));
    else if (std::ranges::contains(m_workspace.themeValues, value.parameter, &ThemeValue::parameter))
        m_source.fail(tr("The theme's parameter “%1” has two values. Remove one of them.").arg(value.parameter));
    attributes.keepRest(value.extra);
    m_source.readEmpty(value.extra);
    m_workspace.themeValues.append(value);
}

void WorkspaceReader::statement()
{
    XmlAttributes attributes = m_source.attributes();
    const Id id = takeFactId(attributes, u"ref");
    attributes.keepRest(m_workspace.extra, u"statements/"_s + id.text);
    m_source.readEmpty(m_workspace.extra, u"statements/"_s + id.text);
    m_read.statements.append(id);
}

}

std::expected<ReadWorkspace, Problem> readWorkspace(const QByteArray &bytes, const QString &file)
{
    return WorkspaceReader(bytes, file).read();
}

}
