// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/structure.h"

#include "edition/address.h"
#include "edition/offer.h"
#include "store/store.h"
#include "model/navigate.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace noticewright
{

namespace
{

/// Ids by what they may be referred to as.
struct KnownIds
{
    explicit KnownIds(const Workspace &workspace);

    QHash<Id, QSet<Id>> sections;
    QHash<Id, QSet<Id>> fullText;
};

KnownIds::KnownIds(const Workspace &workspace)
{
    for (const Statement &statement : workspace.statements) {
        QSet<Id> &own = sections[statement.id];
        QSet<Id> &text = fullText[statement.id];
        visitSections(statement.sections, [&](const Section &section, int) {
            own.insert(section.id);
            visitBlocks(section.full, [&](const Block &block) { text.insert(block.id); });
        });
    }
}

class StructureCheck
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    StructureCheck(const Workspace &workspace, const QString &folder, const SourceMap &sources)
        : m_workspace(workspace)
        , m_folder(folder)
        , m_sources(sources)
        , m_known(workspace)
    {
    }

    QList<Finding> run();

private:
    void facts();
    void addresses();
    void statement(const Statement &statement);
    void section(const Section &section);
    void block(const Block &block);
    void text(const InlineList &text);
    void target(const LinkTarget &target);
    void asset(const QString &asset);
    template<typename T>
    void known(const QList<T> &facts, const Id &id, const QString &rule, const QString &sentence);

    void report(const QString &rule, Severity severity, const QString &sentence);
    [[nodiscard]] Problem placed(const QString &sentence) const;

    const Workspace &m_workspace;
    QString m_folder;
    const SourceMap &m_sources;
    KnownIds m_known;
    QList<Finding> m_findings;
    /// Where the check is now.
    Id m_statement;
    Id m_section;
    Id m_block;
    Id m_fact;
};

Problem StructureCheck::placed(const QString &sentence) const
{
    const Id ids[] = {m_block, m_section, m_fact};
    for (const Id &id : ids) {
        const auto found = id.isEmpty() ? m_sources.cend() : m_sources.constFind({m_statement, id});
        if (found != m_sources.cend())
            return {found->file, found->line, found->column, sentence};
    }
    const QString file =
        m_statement.isEmpty() ? QStringLiteral("/workspace.xml") : QString(u'/' + statementFile(m_statement));
    return {.file = m_folder + file, .sentence = sentence};
}

void StructureCheck::report(const QString &rule, Severity severity, const QString &sentence)
{
    m_findings.append({rule, severity, placed(sentence), m_statement, m_section, m_block});
}

template<typename T>
void StructureCheck::known(const QList<T> &facts, const Id &id, const QString &rule, const QString &sentence)
{
    if (!findById(facts, id))
        report(rule, Severity::Error, sentence);
}

void StructureCheck::target(const LinkTarget &target)
{
    if (target.kind != LinkTarget::Kind::Statement)
        return;
    const Id statement = target.statement.isEmpty() ? m_statement : target.statement;
    const auto sections = m_known.sections.constFind(statement);
    const QString rule = QStringLiteral("broken-reference");
    if (sections == m_known.sections.cend())
        report(
            rule, Severity::Error,
            tr("This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.")
                .arg(statement.text));
    else if (!target.section.isEmpty() && !sections->contains(target.section))
        report(rule, Severity::Error,
               tr("This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.")
                   .arg(target.section.text));
}

void StructureCheck::asset(const QString &asset)
{
    if (!asset.isEmpty() && !QFile::exists(assetsFolder(m_folder) + u'/' + asset))
        report(QStringLiteral("missing-image"), Severity::Error,
               tr("The image “%1” is not in the workspace's assets folder. Put it there, or choose another image.")
                   .arg(asset));
}

void StructureCheck::text(const InlineList &text)
{
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::Variable)
            known(m_workspace.variables, Id{piece.text}, QStringLiteral("unknown-variable"),
                  tr("There is no variable “%1”. Define it, or write the words themselves.").arg(piece.text));
        if (piece.kind == Inline::Kind::CrossReference)
            target(piece.reference);
        if (piece.marks.link)
            target(*piece.marks.link);
        if (!piece.marks.term.isEmpty())
            known(
                m_workspace.terms, piece.marks.term, QStringLiteral("unknown-term"),
                tr("There is no defined term “%1”. Define it, or make this ordinary text.").arg(piece.marks.term.text));
        if (piece.kind == Inline::Kind::Unknown)
            report(
                QStringLiteral("unknown-markup"), Severity::Warning,
                tr("This text holds something that only a newer version of Noticewright knows. It is kept, but not published."));
    }
}

void StructureCheck::block(const Block &block)
{
    m_block = block.id;
    visitOwnTexts(block, [&](const InlineList &own) { text(own); });
    if (const auto *image = std::get_if<Image>(&block.content)) {
        asset(image->asset);
        if (image->link)
            target(*image->link);
    } else if (const auto *contact = std::get_if<ContactBlock>(&block.content)) {
        known(m_workspace.contacts, contact->contact, QStringLiteral("unknown-contact"),
              tr("There is no contact “%1”. Choose another contact, or remove the card.").arg(contact->contact.text));
    } else if (const auto *seals = std::get_if<SealBlock>(&block.content)) {
        for (const Id &seal : seals->seals)
            known(m_workspace.seals, seal, QStringLiteral("unknown-seal"),
                  tr("There is no seal “%1”. Choose another seal, or remove it.").arg(seal.text));
    } else if (const auto *links = std::get_if<LinkListBlock>(&block.content)) {
        known(m_workspace.linkLists, links->linkList, QStringLiteral("unknown-link-list"),
              tr("There is no link list “%1”. Choose another list, or remove the card.").arg(links->linkList.text));
    } else if (std::holds_alternative<UnknownBlock>(block.content)) {
        report(
            QStringLiteral("unknown-markup"), Severity::Warning,
            tr("This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published."));
    }
    for (const Id &traced : block.summarises) {
        if (!m_known.fullText.value(m_statement).contains(traced))
            report(
                QStringLiteral("lost-trace"), Severity::Error,
                tr("This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.")
                    .arg(traced.text));
    }
    m_block = {};
}

void StructureCheck::section(const Section &section)
{
    m_section = section.id;
    text(section.heading);
    if (section.heading.isEmpty())
        report(QStringLiteral("no-heading"), Severity::Warning,
               tr("This section has no heading. Readers find a section by its heading."));
    if (section.highlights.isEmpty() && section.full.isEmpty() && section.sections.isEmpty())
        report(QStringLiteral("empty-section"), Severity::Warning,
               tr("This section has no text. Write it, or remove the section."));
    for (const Layer layer : {Layer::Highlights, Layer::Full})
        visitBlocks(section.layer(layer), [&](const Block &inner) { block(inner); });
    m_section = {};
}

void StructureCheck::statement(const Statement &statement)
{
    m_statement = statement.id;
    if (statement.title.isEmpty())
        report(QStringLiteral("no-title"), Severity::Warning, tr("This statement has no title."));
    visitSections(statement.sections, [&](const Section &inner, int) { section(inner); });
    m_statement = {};
}

void StructureCheck::facts()
{
    const auto linkList = [&](const Id &id) {
        if (!id.isEmpty())
            known(m_workspace.linkLists, id, QStringLiteral("unknown-link-list"),
                  tr("The page's header or footer shows a link list “%1” that does not exist. Choose another list.")
                      .arg(id.text));
    };
    linkList(m_workspace.headerLinks);
    linkList(m_workspace.footerLinks);
    asset(m_workspace.organisation.logo);
    for (const Seal &seal : m_workspace.seals) {
        m_fact = {QStringLiteral("seal ") + seal.id.text};
        asset(seal.asset);
    }
    for (const LinkList &list : m_workspace.linkLists) {
        m_fact = {QStringLiteral("link-list ") + list.id.text};
        for (const LinkListEntry &entry : list.entries)
            target(entry.target);
    }
    m_fact = {};
}

void StructureCheck::addresses()
{
    QHash<QString, QString> taken;
    for (const Statement &statement : m_workspace.statements) {
        m_statement = statement.id;
        for (const Edition &edition : editionsFor(m_workspace, statement)) {
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                const QString folder = pageFolder(statement, layer, edition);
                const QString other = taken.value(folder.toLower());
                if (folder.startsWith(QLatin1String("assets/"), Qt::CaseInsensitive)
                    || folder.startsWith(QLatin1String("theme/"), Qt::CaseInsensitive))
                    report(
                        QStringLiteral("reserved-address"), Severity::Error,
                        tr("“%1” can not be the address of a page: images and the style sheet are published there. Choose another.")
                            .arg(folder));
                if (!other.isEmpty())
                    report(QStringLiteral("same-address"), Severity::Error,
                           tr("“%1” and “%2” would be published at the same address “%3”. Give one of them another.")
                               .arg(other, statement.titleOf(layer), folder));
                taken.insert(folder.toLower(), statement.titleOf(layer));
            }
        }
        m_statement = {};
    }
}

QList<Finding> StructureCheck::run()
{
    facts();
    addresses();
    for (const Statement &each : m_workspace.statements)
        statement(each);
    return m_findings;
}

}

QList<Finding> checkStructure(const Workspace &workspace, const QString &folder, const SourceMap &sources)
{
    return StructureCheck(workspace, folder, sources).run();
}

}
