// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/workspace_xml.h"

#include "format/editions_xml.h"
#include "format/scope_xml.h"
#include "format/xml_target.h"
#include "model/own_words.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

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

XmlTarget::Attributes contactAttributes(const Contact &contact)
{
    return {{"name"_L1, contact.name},
            {"mail"_L1, contact.mail, true},
            {"telephone"_L1, contact.telephone, true},
            {"web"_L1, contact.web, true},
            {"web-label"_L1, contact.webLabel, true}};
}

void writeContact(XmlTarget &target, const Contact &contact)
{
    const auto writeLines = [&](const Contact &one) {
        for (const QString &line : one.lines)
            target.unit("line"_L1, {}, [&] { target.writer().writeCharacters(line); });
    };
    target.structure(
        "contact"_L1, XmlTarget::Attributes{{"id"_L1, contact.id.text}} + contactAttributes(contact),
        [&] {
            writeLines(contact);
            for (const Alternative<Contact> &alternative : contact.alternatives)
                target.structure(
                    "alternative"_L1, scopeAttributes(alternative.scope) + contactAttributes(alternative.value),
                    [&] { writeLines(alternative.value); }, alternative.extra);
        },
        contact.extra);
}

XmlTarget::Attributes sealAttributes(const Seal &seal)
{
    return {{"name"_L1, seal.name},
            {"asset"_L1, seal.asset},
            {"validation"_L1, seal.validation, true},
            {"title"_L1, seal.title, true}};
}

void writeSeal(XmlTarget &target, const Seal &seal)
{
    target.structure(
        "seal"_L1, XmlTarget::Attributes{{"id"_L1, seal.id.text}} + sealAttributes(seal),
        [&] {
            for (const Alternative<Seal> &alternative : seal.alternatives)
                target.structure(
                    "alternative"_L1, scopeAttributes(alternative.scope) + sealAttributes(alternative.value), [] {},
                    alternative.extra);
        },
        seal.extra);
}

void writeVariable(XmlTarget &target, const Variable &variable)
{
    const auto text = [&](const QString &value) { return [&] { target.writer().writeCharacters(value); }; };
    target.unit("variable"_L1, {{"name"_L1, variable.name.text}}, text(variable.value), variable.extra);
    for (const Alternative<QString> &alternative : variable.alternatives)
        target.unit("alternative"_L1,
                    XmlTarget::Attributes{{"of"_L1, variable.name.text}} + scopeAttributes(alternative.scope),
                    text(alternative.value), alternative.extra);
}

void writeLinkListEntry(XmlTarget &target, const LinkListEntry &entry)
{
    target.unit(
        "entry"_L1, XmlTarget::linkAttributes(entry.target) + limitAttributes(entry.limit),
        [&] { target.writer().writeCharacters(entry.label); }, entry.extra);
    for (const Alternative<LinkTarget> &alternative : entry.alternatives)
        target.unit("alternative"_L1, scopeAttributes(alternative.scope) + XmlTarget::linkAttributes(alternative.value),
                    {}, alternative.extra);
}

void writeFacts(XmlTarget &target, const Workspace &workspace)
{
    const auto text = [&](const QString &value) { return [&] { target.writer().writeCharacters(value); }; };
    const auto with = [&](auto write) { return [&target, write](const auto &fact) { write(target, fact); }; };
    writeGroup(target, workspace, "editions"_L1, workspace.editions, with(writeEdition));
    writeGroup(target, workspace, "region-groups"_L1, workspace.regionGroups, with(writeRegionGroup));
    writeGroup(target, workspace, "variables"_L1, workspace.variables, with(writeVariable));
    writeGroup(target, workspace, "terms"_L1, workspace.terms, [&](const Term &term) {
        target.unit("term"_L1, {{"id"_L1, term.id.text}, {"name"_L1, term.name}}, text(term.definition), term.extra);
    });
    writeGroup(target, workspace, "contacts"_L1, workspace.contacts, with(writeContact));
    writeGroup(target, workspace, "seals"_L1, workspace.seals, with(writeSeal));
    writeGroup(target, workspace, "link-lists"_L1, workspace.linkLists, [&](const LinkList &list) {
        target.structure(
            "link-list"_L1, {{"id"_L1, list.id.text}, {"name"_L1, list.name}},
            [&] {
                for (const LinkListEntry &entry : list.entries)
                    writeLinkListEntry(target, entry);
            },
            list.extra);
    });
    writeGroup(target, workspace, "theme-values"_L1, workspace.themeValues, [&](const ThemeValue &value) {
        target.structure(
            "theme-value"_L1,
            {{"parameter"_L1, value.parameter}, {"value"_L1, value.value}, {"dark"_L1, value.dark, true}}, [] {},
            value.extra);
    });
    writeGroup(target, workspace, "words"_L1, orderedWords(workspace.ownWords), [&](const QString &word) {
        target.unit("word"_L1, {}, text(word), workspace.extra, u"words/"_s + word);
    });
}

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
         {"untranslated"_L1, workspace.untranslated == Untranslated::HeldBack ? u"held-back"_s : QString(), true},
         {"site"_L1, workspace.site, true},
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
