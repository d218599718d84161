// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "store/templates.h"
#include "model/navigate.h"
#include "support/why.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace noticewright;
using namespace noticewright::testing;

/// The workspaces that ship as templates.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void theSetIsComplete();
    void areWrittenAsTheyAre_data() { folders(); }
    void areWrittenAsTheyAre();
    void areValid_data() { folders(); }
    void areValid();
    void referencesResolve_data() { folders(); }
    void referencesResolve();
    void idsAreUnique_data() { folders(); }
    void idsAreUnique();
    void assetsAreThere_data() { folders(); }
    void assetsAreThere();
    void pagesHaveAddressesOfTheirOwn_data() { folders(); }
    void pagesHaveAddressesOfTheirOwn();
    void sectionsHaveBothLayers_data();
    void sectionsHaveBothLayers();
    void sampleShowsEveryKind();
    void sampleHasNoDeadClaims();

private:
    static void folders();
    static QString pathOf(const QString &name) { return QStringLiteral(TEMPLATES "/") + name; }
    static QStringList names() { return QDir(QStringLiteral(TEMPLATES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    static void load(const QString &name, LoadedWorkspace &loaded);
};

namespace
{

/// Everything that a workspace's texts point to, checked one by one.
class References
{
public:
    explicit References(const Workspace &workspace) : m_workspace(workspace) { }

    [[nodiscard]] QStringList broken()
    {
        for (const auto &[name, id] :
             {std::pair("header", m_workspace.headerLinks), std::pair("footer", m_workspace.footerLinks)}) {
            if (!id.isEmpty())
                want(findById(m_workspace.linkLists, id), QString::fromLatin1(name), id.text);
        }
        for (const LinkList &list : m_workspace.linkLists) {
            for (const LinkListEntry &entry : list.entries)
                target(entry.target, QStringLiteral("link list ") + list.id.text);
        }
        for (const Statement &statement : m_workspace.statements) {
            m_statement = &statement;
            visitSections(statement.sections, [&](const Section &section, int) {
                inlines(section.heading, section.anchor);
                for (const BlockList *layer : {&section.highlights, &section.full})
                    visitBlocks(*layer, [&](const Block &block) { check(block, section.anchor); });
            });
        }
        return m_broken;
    }

private:
    void want(bool found, const QString &where, const QString &what)
    {
        if (!found)
            m_broken += (m_statement ? m_statement->id.text + u'/' : QString()) + where + QStringLiteral(": ") + what;
    }
    void target(const LinkTarget &link, const QString &where)
    {
        switch (link.kind) {
        case LinkTarget::Kind::Address:
            want(isPublishableAddress(link.address), where, link.address);
            return;
        case LinkTarget::Kind::Mail:
            want(isMailAddress(link.address), where, link.address);
            return;
        case LinkTarget::Kind::Statement:
            break;
        }
        const Statement *statement =
            link.statement.isEmpty() ? m_statement : findById(m_workspace.statements, link.statement);
        want(statement, where, link.statement.text);
        if (statement && !link.section.isEmpty())
            want(findSection(statement->sections, link.section), where, link.section.text);
    }
    void inlines(const InlineList &text, const QString &where)
    {
        for (const Inline &piece : text) {
            if (piece.marks.link)
                target(*piece.marks.link, where);
            if (!piece.marks.term.isEmpty())
                want(findById(m_workspace.terms, piece.marks.term), where, piece.marks.term.text);
            if (piece.kind == Inline::Kind::CrossReference)
                target(piece.reference, where);
            if (piece.kind == Inline::Kind::Variable)
                want(findById(m_workspace.variables, Id{piece.text}), where, piece.text);
            want(piece.kind != Inline::Kind::Unknown, where, piece.text);
        }
    }
    void check(const Block &block, const QString &where)
    {
        visitOwnTexts(block, [&](const InlineList &text) { inlines(text, where); });
        for (const Id &id : block.summarises) {
            const BlockPlace place = findBlock(m_statement->sections, id);
            want(place.section && place.layer == Layer::Full, where, QStringLiteral("summarises ") + id.text);
        }
        if (const auto *contact = std::get_if<ContactBlock>(&block.content))
            want(findById(m_workspace.contacts, contact->contact), where, contact->contact.text);
        if (const auto *links = std::get_if<LinkListBlock>(&block.content))
            want(findById(m_workspace.linkLists, links->linkList), where, links->linkList.text);
        if (const auto *seals = std::get_if<SealBlock>(&block.content)) {
            for (const Id &id : seals->seals)
                want(findById(m_workspace.seals, id), where, id.text);
        }
        if (const auto *image = std::get_if<Image>(&block.content); image && image->link)
            target(*image->link, where);
    }

    const Workspace &m_workspace;
    const Statement *m_statement = nullptr;
    QStringList m_broken;
};

void collectIds(const BlockList &blocks, QStringList &ids)
{
    visitBlocks(blocks, [&](const Block &block) {
        ids += block.id.text;
        if (const auto *list = std::get_if<List>(&block.content)) {
            for (const ListItem &item : list->items)
                ids += item.id.text;
        } else if (const auto *definitions = std::get_if<DefinitionList>(&block.content)) {
            for (const DefinitionEntry &entry : definitions->entries)
                ids += entry.id.text;
        } else if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const TableRow &row : table->rows) {
                ids += row.id.text;
                for (const TableCell &cell : row.cells)
                    ids += cell.id.text;
            }
        }
    });
}

}

void TestTemplates::folders()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTemplates::load(const QString &name, LoadedWorkspace &loaded)
{
    const auto result = loadWorkspace(pathOf(name));
    QVERIFY2(result.has_value(), why(result).constData());
    loaded = *result;
}

void TestTemplates::theSetIsComplete()
{
    QCOMPARE(names(), QStringList({QStringLiteral("blank"), QStringLiteral("sample"), QStringLiteral("starter")}));
    for (const WorkspaceTemplate &shipped : workspaceTemplates()) {
        QVERIFY(!shipped.name.isEmpty() && !shipped.description.isEmpty());
        QTemporaryDir folder;
        const auto made = createFromTemplate(shipped.id, folder.path());
        QVERIFY2(made.has_value(), why(made).constData());
        QDirIterator files(pathOf(shipped.id), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next()),
                copy(folder.filePath(QDir(pathOf(shipped.id)).relativeFilePath(source.fileName())));
            QVERIFY2(source.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly), qPrintable(copy.fileName()));
            QCOMPARE(copy.readAll(), source.readAll());
        }
        QVERIFY(!createFromTemplate(shipped.id, folder.path()));
    }
    QVERIFY(!createFromTemplate(QStringLiteral("none"), QDir::tempPath()));
}

void TestTemplates::areWrittenAsTheyAre()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    if (QTest::currentTestFailed())
        return;
    const WorkspaceFiles written = workspaceFiles(loaded.workspace);
    QCOMPARE(written.keys(), loaded.files.keys());
    for (const auto &[path, content] : written.asKeyValueRange()) {
        const QByteArray bytes = content.bytes();
        const QList<QByteArray> expected = bytes.split('\n');
        const QList<QByteArray> actual = loaded.files.value(path).bytes().split('\n');
        for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
            QVERIFY2(actual[line] == expected[line],
                     qPrintable(QStringLiteral("%1:%2: the program writes %3")
                                    .arg(path)
                                    .arg(line + 1)
                                    .arg(QString::fromUtf8(expected[line]))));
        QVERIFY2(loaded.files.value(path) == bytes, qPrintable(path));
    }
}

void TestTemplates::areValid()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    for (const QString &path : loaded.files.keys()) {
        const QString schema = path == u"workspace.xml" ? QStringLiteral("workspace.rng")
            : path.endsWith(u".xlf")                    ? QStringLiteral("xliff.rng")
                                                        : QStringLiteral("statement.rng");
        QProcess xmllint;
        xmllint.start(QStringLiteral(XMLLINT),
                      {QStringLiteral("--noout"), QStringLiteral("--relaxng"), QStringLiteral(SCHEMAS "/") + schema,
                       pathOf(name) + u'/' + path});
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    }
}

void TestTemplates::referencesResolve()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    QCOMPARE(References(loaded.workspace).broken(), QStringList());
}

void TestTemplates::idsAreUnique()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    static const QRegularExpression minted(QStringLiteral("^[bcdfghjkmnpqrstvwxyz][bcdfghjkmnpqrstvwxyz23456789]{7}$"));
    QSet<QString> seen;
    for (const Statement &statement : loaded.workspace.statements) {
        QStringList ids;
        QSet<QString> anchors;
        visitSections(statement.sections, [&](const Section &section, int) {
            ids += section.id.text;
            collectIds(section.highlights, ids);
            collectIds(section.full, ids);
            for (const QString &anchor : section.aliases + QStringList{section.anchor}) {
                QVERIFY2(!anchors.contains(anchor), qPrintable(anchor));
                anchors.insert(anchor);
            }
        });
        for (const QString &id : ids) {
            QVERIFY2(minted.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
        }
    }
}

void TestTemplates::assetsAreThere()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    QSet<QString> wanted;
    if (!loaded.workspace.organisation.logo.isEmpty())
        wanted.insert(loaded.workspace.organisation.logo);
    for (const Seal &seal : loaded.workspace.seals)
        wanted.insert(seal.asset);
    for (const Statement &statement : loaded.workspace.statements) {
        visitSections(statement.sections, [&](const Section &section, int) {
            for (const BlockList *layer : {&section.highlights, &section.full}) {
                visitBlocks(*layer, [&](const Block &block) {
                    if (const auto *image = std::get_if<Image>(&block.content))
                        wanted.insert(image->asset);
                });
            }
        });
    }
    const QDir assets(assetsFolder(pathOf(name)));
    const QStringList present = assets.entryList(QDir::Files);
    QCOMPARE(QSet<QString>(present.begin(), present.end()), wanted);
    // A page's security policy forbids scripts, style sheets and other files inside an image.
    for (const QString &asset : present) {
        QFile file(assets.filePath(asset));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            QVERIFY2(reader.name() != u"script" && reader.name() != u"style" && reader.name() != u"image"
                         && reader.name() != u"foreignObject",
                     qPrintable(asset));
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY2(!attribute.name().startsWith(u"on") && attribute.name() != u"style"
                             && attribute.name() != u"href",
                         qPrintable(asset));
        }
        QVERIFY2(!reader.hasError(), qPrintable(asset + QStringLiteral(": ") + reader.errorString()));
    }
}

void TestTemplates::pagesHaveAddressesOfTheirOwn()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    QVERIFY(!loaded.workspace.editions.isEmpty());
    QSet<QString> addresses;
    for (const Statement &statement : loaded.workspace.statements) {
        for (const QString &address : {statement.highlightsAddress, statement.fullAddress}) {
            QVERIFY2(isValidPageAddress(address), qPrintable(address));
            QVERIFY2(!addresses.contains(address), qPrintable(address));
            addresses.insert(address);
        }
    }
}

void TestTemplates::sectionsHaveBothLayers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"sample", "starter"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTemplates::sectionsHaveBothLayers()
{
    QFETCH(const QString, name);
    LoadedWorkspace loaded;
    load(name, loaded);
    for (const Statement &statement : loaded.workspace.statements) {
        visitSections(statement.sections, [&](const Section &section, int depth) {
            const QString place = statement.id.text + u'#' + section.anchor;
            QVERIFY2(!plainText(section.heading).isEmpty(), qPrintable(place));
            QVERIFY2(!section.full.isEmpty(), qPrintable(place));
            QVERIFY2(!section.highlights.isEmpty() || depth > 0, qPrintable(place));
            const bool traced =
                std::ranges::any_of(section.highlights, [](const Block &block) { return !block.summarises.isEmpty(); });
            QVERIFY2(traced || section.highlights.isEmpty(), qPrintable(place));
        });
    }
}

/// The sample is where people see what the program can do.
void TestTemplates::sampleShowsEveryKind()
{
    LoadedWorkspace loaded;
    load(QStringLiteral("sample"), loaded);
    QSet<StatementKind> statements;
    QSet<SectionKind> sections;
    QSet<size_t> blocks;
    bool numbered = false;
    for (const Statement &statement : loaded.workspace.statements) {
        statements.insert(statement.kind);
        QVERIFY(statement.effective.isValid() && statement.updated.isValid()
                && statement.updated <= statement.effective);
        visitSections(statement.sections, [&](const Section &section, int) {
            sections.insert(section.kind);
            numbered |= section.numbered;
            for (const BlockList *layer : {&section.highlights, &section.full})
                visitBlocks(*layer, [&](const Block &block) { blocks.insert(block.content.index()); });
        });
    }
    QCOMPARE(statements.size(), 4);
    QCOMPARE(sections.size(), 16);
    QVERIFY(numbered);
    // All kinds but verbatim text, images and what is unknown.
    QCOMPARE(blocks.size(), qsizetype(std::variant_size_v<BlockContent>) - 3);
}

void TestTemplates::sampleHasNoDeadClaims()
{
    LoadedWorkspace loaded;
    load(QStringLiteral("sample"), loaded);
    static const QRegularExpression dead(QStringLiteral("safe harbou?r|privacy shield|95/46"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const auto &[path, content] : loaded.files.asKeyValueRange())
        QVERIFY2(!dead.match(QString::fromUtf8(content.bytes())).hasMatch(), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
