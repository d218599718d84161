// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/workspace_xml.h"

#include "format/xml_source.h"
#include "format/xml_target.h"
#include "model/own_words.h"

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
    void organisation();
    Edition edition();
    Variable variable();
    Term term();
    Contact contact();
    Seal seal();
    LinkList linkList();
    LinkListEntry linkListEntry();
    void word();
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
        readMembers(u"edition", [&] { m_workspace.editions.append(edition()); });
    else if (group == u"variables")
        readMembers(u"variable", [&] { m_workspace.variables.append(variable()); });
    else if (group == u"terms")
        readMembers(u"term", [&] { m_workspace.terms.append(term()); });
    else if (group == u"contacts")
        readMembers(u"contact", [&] { m_workspace.contacts.append(contact()); });
    else if (group == u"seals")
        readMembers(u"seal", [&] { m_workspace.seals.append(seal()); });
    else if (group == u"link-lists")
        readMembers(u"link-list", [&] { m_workspace.linkLists.append(linkList()); });
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

Edition WorkspaceReader::edition()
{
    Edition edition;
    XmlAttributes attributes = m_source.attributes();
    edition.region = attributes.take(u"region").value_or(QString());
    edition.language = attributes.take(u"language").value_or(QString());
    edition.name = attributes.take(u"name").value_or(QString());
    if (!isValidRegion(edition.region))
        m_source.fail(tr("“%1” is not a region such as “us” or “eu”.").arg(edition.region.left(40)));
    else if (!isValidLanguage(edition.language))
        m_source.fail(tr("“%1” is not a language tag such as “en” or “pt-BR”.").arg(edition.language.left(40)));
    else
        m_source.declare({u"edition "_s + edition.path().toLower()}, {});
    attributes.keepRest(edition.extra);
    m_source.readEmpty(edition.extra);
    return edition;
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

Contact WorkspaceReader::contact()
{
    Contact contact;
    XmlAttributes attributes = m_source.attributes();
    contact.id = takeFactId(attributes);
    contact.name = attributes.take(u"name").value_or(QString());
    contact.mail = takeMail(attributes);
    contact.telephone = attributes.take(u"telephone").value_or(QString());
    contact.web = m_source.takeAddress(attributes, u"web");
    contact.webLabel = attributes.take(u"web-label").value_or(QString());
    attributes.keepRest(contact.extra);
    while (m_source.nextChild()) {
        if (m_source.name() == u"line")
            contact.lines.append(m_source.readText());
        else
            m_source.keep(contact.extra);
    }
    return contact;
}

Seal WorkspaceReader::seal()
{
    Seal seal;
    XmlAttributes attributes = m_source.attributes();
    seal.id = takeFactId(attributes);
    seal.name = attributes.take(u"name").value_or(QString());
    seal.asset = m_source.takeFileName(attributes, u"asset");
    seal.validation = m_source.takeAddress(attributes, u"validation");
    seal.title = attributes.take(u"title").value_or(QString());
    attributes.keepRest(seal.extra);
    m_source.readEmpty(seal.extra);
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
    attributes.keepRest(entry.extra);
    entry.label = m_source.readText();
    return entry;
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

void WorkspaceReader::statement()
{
    XmlAttributes attributes = m_source.attributes();
    const Id id = takeFactId(attributes, u"ref");
    attributes.keepRest(m_workspace.extra, u"statements/"_s + id.text);
    m_source.readEmpty(m_workspace.extra, u"statements/"_s + id.text);
    m_read.statements.append(id);
}

/// Writes a group of facts, or nothing when there are none.
template<typename T, typename Write>
void writeGroup(XmlTarget &target, const Workspace &workspace, QLatin1StringView group, const QList<T> &members,
                const Write &write)
{
    if (members.isEmpty() && !workspace.extra.has(QString(group)))
        return;
    target.structure(
        group, {}, [&] { std::ranges::for_each(members, write); }, workspace.extra, group);
}

void writeFacts(XmlTarget &target, const Workspace &workspace)
{
    const auto text = [&](const QString &value) { return [&] { target.writer().writeCharacters(value); }; };
    writeGroup(target, workspace, "editions"_L1, workspace.editions, [&](const Edition &edition) {
        target.structure(
            "edition"_L1, {{"region"_L1, edition.region}, {"language"_L1, edition.language}, {"name"_L1, edition.name}},
            [] {}, edition.extra);
    });
    writeGroup(target, workspace, "variables"_L1, workspace.variables, [&](const Variable &variable) {
        target.unit("variable"_L1, {{"name"_L1, variable.name.text}}, text(variable.value), variable.extra);
    });
    writeGroup(target, workspace, "terms"_L1, workspace.terms, [&](const Term &term) {
        target.unit("term"_L1, {{"id"_L1, term.id.text}, {"name"_L1, term.name}}, text(term.definition), term.extra);
    });
    writeGroup(target, workspace, "contacts"_L1, workspace.contacts, [&](const Contact &contact) {
        target.structure(
            "contact"_L1,
            {{"id"_L1, contact.id.text},
             {"name"_L1, contact.name},
             {"mail"_L1, contact.mail, true},
             {"telephone"_L1, contact.telephone, true},
             {"web"_L1, contact.web, true},
             {"web-label"_L1, contact.webLabel, true}},
            [&] {
                for (const QString &line : contact.lines)
                    target.unit("line"_L1, {}, text(line));
            },
            contact.extra);
    });
    writeGroup(target, workspace, "seals"_L1, workspace.seals, [&](const Seal &seal) {
        target.structure(
            "seal"_L1,
            {{"id"_L1, seal.id.text},
             {"name"_L1, seal.name},
             {"asset"_L1, seal.asset},
             {"validation"_L1, seal.validation, true},
             {"title"_L1, seal.title, true}},
            [] {}, seal.extra);
    });
    writeGroup(target, workspace, "link-lists"_L1, workspace.linkLists, [&](const LinkList &list) {
        target.structure(
            "link-list"_L1, {{"id"_L1, list.id.text}, {"name"_L1, list.name}},
            [&] {
                for (const LinkListEntry &entry : list.entries)
                    target.unit("entry"_L1, XmlTarget::linkAttributes(entry.target), text(entry.label), entry.extra);
            },
            list.extra);
    });
    writeGroup(target, workspace, "words"_L1, orderedWords(workspace.ownWords), [&](const QString &word) {
        target.unit("word"_L1, {}, text(word), workspace.extra, u"words/"_s + word);
    });
}

}

std::expected<ReadWorkspace, Problem> readWorkspace(const QByteArray &bytes, const QString &file)
{
    return WorkspaceReader(bytes, file).read();
}

QByteArray writeWorkspace(const Workspace &workspace)
{
    XmlTarget target;
    Extra extra = workspace.extra;
    const QString format = XmlTarget::takeFormat(extra);
    const Organisation &organisation = workspace.organisation;
    target.structure(
        "workspace"_L1,
        {{"format"_L1, format},
         {"theme"_L1, workspace.theme},
         {"header-links"_L1, workspace.headerLinks.text, true},
         {"footer-links"_L1, workspace.footerLinks.text, true}},
        [&] {
            target.structure(
                "organisation"_L1,
                {{"name"_L1, organisation.name},
                 {"home"_L1, organisation.home, true},
                 {"logo"_L1, organisation.logo, true}},
                [] {}, organisation.extra);
            writeFacts(target, workspace);
            writeGroup(target, workspace, "statements"_L1, workspace.statements, [&](const Statement &statement) {
                target.structure(
                    "statement"_L1, {{"ref"_L1, statement.id.text}}, [] {}, extra,
                    u"statements/"_s + statement.id.text);
            });
        },
        extra);
    return target.finish();
}

}
