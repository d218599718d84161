// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_editor.h"
#include "editor/objects/asset_field.h"
#include "editor/objects/link_dialog.h"
#include "editor/objects/object_dialog.h"
#include "model/filename.h"
#include "support/drive_dialog.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "support/why.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace noticewright;
using namespace noticewright::testing;

class TestObjectDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void untouched_data();
    void untouched();
    void accessibleNames_data() { untouched_data(); }
    void accessibleNames();
    void whatHasNoDialog();

    void contactFields();
    void contactFaults();
    void anotherContact();
    void firstContact();
    void lostContact();

    void sealFields();
    void sealOrderAndMarks();
    void sealFaults();
    void newSeal();

    void linkListFields();
    void closingWhileEditing();
    void linkListEntries();
    void linkListTargets();
    void anotherLinkList();
    void enterInLinkList();

    void imageFields();
    void imageAlternative();
    void imageLink();
    void takenImages();
    void takenImagesWithOddNames();
    void takenFilesThatAreNoImages();

    void tableCells();
    void tableRowsAndColumns();
    void tableUndo();
    void tableHeaders();
    void tableMergingAndSplitting();
    void tablePasting();
    void tableCaption();
    void enterInTable();

private:
    void open(const char *name);
    void openObject(const Block &object);
    [[nodiscard]] QString put(const QString &path, const QByteArray &content) const;
    [[nodiscard]] QByteArray asset(const QString &name) const;
    [[nodiscard]] QStringList assets() const
    {
        return QDir(m_folder->filePath(QStringLiteral("assets"))).entryList(QDir::Files, QDir::Name);
    }
    /// The object as it was, with other content.
    template<typename Content>
    [[nodiscard]] Block with(const Content &content) const;
    template<typename Content>
    [[nodiscard]] Content content() const
    {
        return std::get<Content>(m_dialog->block().content);
    }
    [[nodiscard]] bool isOkEnabled() const { return isEnabled(m_dialog.get(), "ok"); }
    LinkDialog *openedLinkDialog();

    void clickCell(const QString &text, Qt::KeyboardModifiers modifiers = {});
    /// `a | b, c`: the texts of the cells, a line each row; spans as `a*2` and `a/2`.
    [[nodiscard]] QString grid() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
    IdGenerator m_ids{5};
    Block m_object;
    std::unique_ptr<ObjectDialog> m_dialog;
};

namespace
{

Extra extra()
{
    return {.attributes = {{{}, QStringLiteral("tone"), QStringLiteral("calm")}},
            .elements = {{{}, QStringLiteral("<later/>")}}};
}

QByteArray drawing(const char *colour)
{
    return QByteArrayLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\" fill=\"")
        + colour + QByteArrayLiteral("\"/></svg>");
}

}

void TestObjectDialogs::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("assets")));
    for (const QString &name : {QStringLiteral("a.svg"), QStringLiteral("b.svg"), QStringLiteral("map.svg")})
        QVERIFY(!put(QStringLiteral("assets/") + name, drawing("teal")).isEmpty());
    m_workspace = richWorkspace();
    m_workspace.extra = extra();
    m_workspace.contacts[0].extra = extra();
    m_workspace.contacts.append({.id = id("desk"), .name = QStringLiteral("Help Desk"), .extra = extra()});
    m_workspace.seals[0].extra = extra();
    m_workspace.linkLists[0].extra = extra();
    m_workspace.linkLists[1].entries[0].extra = extra();
    for (Block &block : m_workspace.statements[0].sections[0].full) {
        block.language = QStringLiteral("fr");
        block.summarises = {id("p")};
        block.extra = extra();
        visitOwnTexts(block, [](InlineList &text) { text = normalised(text); });
    }
}

QString TestObjectDialogs::put(const QString &path, const QByteArray &content) const
{
    const QString full = m_folder->filePath(path);
    QFile file(full);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? full : QString();
}

QByteArray TestObjectDialogs::asset(const QString &name) const
{
    QFile file(m_folder->filePath(QStringLiteral("assets/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<typename Content>
Block TestObjectDialogs::with(const Content &content) const
{
    Block block = m_object;
    block.content = content;
    return block;
}

void TestObjectDialogs::open(const char *name)
{
    openObject(*findById(m_workspace.statements[0].sections[0].full, id(name)));
}

void TestObjectDialogs::openObject(const Block &object)
{
    m_object = object;
    m_dialog.reset(makeObjectDialog(m_object, m_workspace, {id("online"), m_folder->path()}, &m_ids, nullptr));
    QVERIFY(m_dialog);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

LinkDialog *TestObjectDialogs::openedLinkDialog()
{
    const QList<LinkDialog *> all = m_dialog->findChildren<LinkDialog *>();
    for (LinkDialog *dialog : all) {
        if (dialog->isVisible())
            return dialog;
    }
    qFatal("No link dialog is open.");
}

void TestObjectDialogs::untouched_data()
{
    QTest::addColumn<QByteArray>("object");
    for (const char *name : {"contact", "seals", "links", "image", "table"})
        QTest::newRow(name) << QByteArray(name);
}

void TestObjectDialogs::untouched()
{
    QFETCH(const QByteArray, object);
    open(object.constData());
    QVERIFY(isOkEnabled());
    QVERIFY(m_dialog->block() == m_object);
    QVERIFY(m_dialog->facts() == m_workspace);
    click(m_dialog.get(), "ok");
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestObjectDialogs::accessibleNames()
{
    QFETCH(const QByteArray, object);
    open(object.constData());
    QCOMPARE(nameless(m_dialog.get()).join(QStringLiteral(", ")), QString());
}

void TestObjectDialogs::whatHasNoDialog()
{
    for (const Block &block : everyBlock()) {
        const std::unique_ptr<ObjectDialog> dialog(makeObjectDialog(block, m_workspace, {}, &m_ids, nullptr));
        const bool isEdited = std::holds_alternative<ContactBlock>(block.content)
            || std::holds_alternative<SealBlock>(block.content) || std::holds_alternative<LinkListBlock>(block.content)
            || std::holds_alternative<Image>(block.content) || std::holds_alternative<Table>(block.content);
        QCOMPARE(dialog != nullptr, isEdited);
    }
}

void TestObjectDialogs::contactFields()
{
    open("contact");
    retype(m_dialog.get(), "contactName", QStringLiteral("Data Office"));
    auto *lines = named<QPlainTextEdit>(m_dialog.get(), "contactLines");
    lines->selectAll();
    QTest::keyClicks(lines, QStringLiteral("2 Road"));
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, QStringLiteral("City"));
    QTest::keyClick(lines, Qt::Key_Return);
    retype(m_dialog.get(), "contactMail", QStringLiteral(" data@example.org"));
    retype(m_dialog.get(), "contactTelephone", QStringLiteral("+44 20 0100"));
    retype(m_dialog.get(), "contactWeb", QStringLiteral("example.org/write"));
    retype(m_dialog.get(), "contactWebLabel", QStringLiteral("Write to us"));
    Workspace expected = m_workspace;
    expected.contacts[0] = {.id = id("office"),
                            .name = QStringLiteral("Data Office"),
                            .lines = {QStringLiteral("2 Road"), QStringLiteral("City")},
                            .mail = QStringLiteral("data@example.org"),
                            .telephone = QStringLiteral("+44 20 0100"),
                            .web = QStringLiteral("https://example.org/write"),
                            .webLabel = QStringLiteral("Write to us"),
                            .extra = extra()};
    QVERIFY(m_dialog->facts() == expected);
    QVERIFY(m_dialog->block() == m_object);
    QCOMPARE(named<QComboBox>(m_dialog.get(), "contact")->currentText(), QStringLiteral("Data Office"));
    retype(m_dialog.get(), "contactMail", {});
    retype(m_dialog.get(), "contactWeb", {});
    QVERIFY(isOkEnabled());
    QCOMPARE(m_dialog->facts().contacts[0].mail, QString());
    QCOMPARE(m_dialog->facts().contacts[0].web, QString());
}

void TestObjectDialogs::contactFaults()
{
    open("contact");
    for (const char *name : {"contactMail", "contactWeb"}) {
        retype(m_dialog.get(), name, QStringLiteral("javascript:not one@"));
        auto *fault = named<QLabel>(m_dialog.get(), QByteArray(QByteArray(name) + "Fault").constData());
        QVERIFY(!isOkEnabled());
        QVERIFY(fault->isVisible());
        QCOMPARE(named(m_dialog.get(), name)->accessibleDescription(), fault->text());
        QVERIFY(m_dialog->facts() == m_workspace);
        retype(m_dialog.get(), name, {});
        QVERIFY(isOkEnabled());
        QVERIFY(!fault->isVisible());
        open("contact");
    }
}

void TestObjectDialogs::anotherContact()
{
    open("contact");
    QVERIFY(pick(m_dialog.get(), "contact", QStringLiteral("Help Desk")));
    QCOMPARE(named<QLineEdit>(m_dialog.get(), "contactMail")->text(), QString());
    retype(m_dialog.get(), "contactMail", QStringLiteral("help@example.com"));
    QVERIFY(m_dialog->block() == with(ContactBlock{id("desk")}));
    Workspace expected = m_workspace;
    expected.contacts[1].mail = QStringLiteral("help@example.com");
    QVERIFY(m_dialog->facts() == expected);
}

void TestObjectDialogs::firstContact()
{
    m_workspace.contacts.clear();
    open("contact");
    QTest::keyClicks(named(m_dialog.get(), "contactName"), QStringLiteral("Office"));
    click(m_dialog.get(), "newContact");
    QTest::keyClicks(named(m_dialog.get(), "contactName"), QStringLiteral("Desk"));
    const Workspace facts = m_dialog->facts();
    QCOMPARE(facts.contacts.size(), 2);
    QCOMPARE(facts.contacts[0].name, QStringLiteral("Office"));
    QCOMPARE(facts.contacts[1].name, QStringLiteral("Desk"));
    QVERIFY(m_dialog->block() == with(ContactBlock{facts.contacts[1].id}));
}

void TestObjectDialogs::lostContact()
{
    openObject(Block{.id = id("x"), .content = ContactBlock{id("gone")}});
    QVERIFY(!isOkEnabled());
    QVERIFY(!named(m_dialog.get(), "contactName")->isEnabled());
    named<QComboBox>(m_dialog.get(), "contact")->setCurrentIndex(0);
    QVERIFY(isOkEnabled());
}

void TestObjectDialogs::sealFields()
{
    open("seals");
    retype(m_dialog.get(), "sealName", QStringLiteral("Seal of Trust"));
    QVERIFY(pick(m_dialog.get(), "image", QStringLiteral("map.svg")));
    retype(m_dialog.get(), "sealValidation", QStringLiteral("seal.example/proof"));
    retype(m_dialog.get(), "sealTitle", QStringLiteral("Proof"));
    Workspace expected = m_workspace;
    expected.seals[0] = {.id = id("seal-a"),
                         .name = QStringLiteral("Seal of Trust"),
                         .asset = QStringLiteral("map.svg"),
                         .validation = QStringLiteral("https://seal.example/proof"),
                         .title = QStringLiteral("Proof"),
                         .extra = extra()};
    QVERIFY(m_dialog->facts() == expected);
    QVERIFY(m_dialog->block() == m_object);
    QCOMPARE(named<QListWidget>(m_dialog.get(), "seals")->item(0)->text(), QStringLiteral("Seal of Trust"));
}

void TestObjectDialogs::sealOrderAndMarks()
{
    m_workspace.seals.append(
        {.id = id("seal-c"), .name = QStringLiteral("Seal C"), .asset = QStringLiteral("map.svg")});
    open("seals");
    auto *list = named<QListWidget>(m_dialog.get(), "seals");
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
    click(m_dialog.get(), "sealDown");
    QVERIFY(m_dialog->block() == with(SealBlock{{id("seal-b"), id("seal-a")}}));
    click(m_dialog.get(), "sealDown");
    click(m_dialog.get(), "sealDown");
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(m_dialog->block() == with(SealBlock{{id("seal-b")}}));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    click(m_dialog.get(), "sealUp");
    click(m_dialog.get(), "sealUp");
    QVERIFY(m_dialog->block() == with(SealBlock{{id("seal-c"), id("seal-b")}}));
    QTest::keyClick(list, Qt::Key_Space);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!isOkEnabled());
    QVERIFY(m_dialog->facts() == m_workspace);
}

void TestObjectDialogs::sealFaults()
{
    open("seals");
    auto *list = named<QListWidget>(m_dialog.get(), "seals");
    auto *fault = named<QLabel>(m_dialog.get(), "sealValidationFault");
    retype(m_dialog.get(), "sealValidation", QStringLiteral("javascript:x"));
    QVERIFY(!isOkEnabled());
    QVERIFY(fault->isVisible());
    list->setCurrentRow(1);
    QVERIFY(!fault->isVisible());
    QVERIFY(isOkEnabled());
    QVERIFY(m_dialog->facts() == m_workspace);
    retype(m_dialog.get(), "sealName", {});
    QVERIFY(!isOkEnabled());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(isOkEnabled());
}

void TestObjectDialogs::newSeal()
{
    open("seals");
    click(m_dialog.get(), "newSeal");
    QVERIFY(!isOkEnabled());
    QTest::keyClicks(named(m_dialog.get(), "sealName"), QStringLiteral("Seal N"));
    QVERIFY(!isOkEnabled());
    QVERIFY(pick(m_dialog.get(), "image", QStringLiteral("b.svg")));
    QVERIFY(isOkEnabled());
    const Seal seal = m_dialog->facts().seals.last();
    QCOMPARE(seal.name, QStringLiteral("Seal N"));
    QVERIFY(m_dialog->block() == with(SealBlock{{id("seal-a"), id("seal-b"), seal.id}}));
}

void TestObjectDialogs::linkListFields()
{
    open("links");
    retype(m_dialog.get(), "linkListName", QStringLiteral("More"));
    auto *entries = named<QTableWidget>(m_dialog.get(), "linkListEntries");
    entries->setFocus();
    entries->setCurrentCell(0, 0);
    QTest::keyClick(entries, Qt::Key_F2);
    auto *label = entries->findChild<QLineEdit *>();
    QVERIFY(label);
    QTest::keyClicks(label, QStringLiteral("Our products"));
    QTest::keyClick(label, Qt::Key_Return);
    Workspace expected = m_workspace;
    expected.linkLists[0].name = QStringLiteral("More");
    expected.linkLists[0].entries[0].label = QStringLiteral("Our products");
    QTRY_VERIFY(m_dialog->facts() == expected);
    QVERIFY(m_dialog->block() == m_object);
    QVERIFY(m_dialog->isVisible());

    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_F2);
    QTest::keyClicks(entries->findChild<QLineEdit *>(), QStringLiteral("Unfinished"));
    m_dialog->accept();
    expected.linkLists[0].entries[0].label = QStringLiteral("Unfinished");
    QVERIFY(m_dialog->facts() == expected);
}

void TestObjectDialogs::closingWhileEditing()
{
    open("links");
    auto *entries = named<QTableWidget>(m_dialog.get(), "linkListEntries");
    entries->setFocus();
    entries->setCurrentCell(0, 0);
    QTest::keyClick(entries, Qt::Key_F2);
    QVERIFY(entries->findChild<QLineEdit *>());
    m_dialog.reset();
}

void TestObjectDialogs::linkListEntries()
{
    open("links");
    click(m_dialog.get(), "addEntry");
    LinkDialog *link = openedLinkDialog();
    QVERIFY(!named(link, "linkTitle")->isVisible());
    click(link, "linkToWeb");
    retype(link, "linkWeb", QStringLiteral("example.com"));
    retype(link, "linkText", QStringLiteral("Example"));
    click(link, "okButton");
    Workspace expected = m_workspace;
    QList<LinkListEntry> &entries = expected.linkLists[0].entries;
    entries.append({QStringLiteral("Example"), LinkTarget{.address = QStringLiteral("https://example.com")}, {}});
    QVERIFY(m_dialog->facts() == expected);
    click(m_dialog.get(), "entryUp");
    entries.swapItemsAt(0, 1);
    QVERIFY(m_dialog->facts() == expected);
    click(m_dialog.get(), "entryUp");
    QVERIFY(m_dialog->facts() == expected);
    click(m_dialog.get(), "entryDown");
    entries.swapItemsAt(0, 1);
    click(m_dialog.get(), "removeEntry");
    entries.removeLast();
    QVERIFY(m_dialog->facts() == expected);
    click(m_dialog.get(), "removeEntry");
    entries.removeLast();
    click(m_dialog.get(), "removeEntry");
    QVERIFY(m_dialog->facts() == expected);
}

void TestObjectDialogs::linkListTargets()
{
    m_object.content = LinkListBlock{id("footer")};
    openObject(m_object);
    named<QTableWidget>(m_dialog.get(), "linkListEntries")->setCurrentCell(0, 0);
    click(m_dialog.get(), "changeTarget");
    LinkDialog *link = openedLinkDialog();
    QCOMPARE(named<QLineEdit>(link, "linkWeb")->text(), QStringLiteral("/terms"));
    QVERIFY(!named(link, "removeLink")->isVisible());
    click(link, "linkToStatement");
    QVERIFY(pick(link, "linkSection", QStringLiteral("Scope")));
    click(link, "okButton");
    Workspace expected = m_workspace;
    expected.linkLists[1].entries[0].target = {
        .kind = LinkTarget::Kind::Statement, .statement = id("online"), .section = id("scope")};
    QVERIFY(m_dialog->facts() == expected);
}

void TestObjectDialogs::anotherLinkList()
{
    open("links");
    QVERIFY(pick(m_dialog.get(), "linkList", QStringLiteral("Footer")));
    QCOMPARE(named<QTableWidget>(m_dialog.get(), "linkListEntries")->rowCount(), 2);
    QVERIFY(m_dialog->block() == with(LinkListBlock{id("footer")}));
    QVERIFY(m_dialog->facts() == m_workspace);
    click(m_dialog.get(), "newLinkList");
    QTest::keyClicks(named(m_dialog.get(), "linkListName"), QStringLiteral("Fresh"));
    QCOMPARE(m_dialog->facts().linkLists.last().name, QStringLiteral("Fresh"));
    QVERIFY(m_dialog->block() == with(LinkListBlock{m_dialog->facts().linkLists.last().id}));
}

/// Enter is for the cell; the dialog stays.
void TestObjectDialogs::enterInLinkList()
{
    open("links");
    auto *entries = named<QTableWidget>(m_dialog.get(), "linkListEntries");
    entries->setFocus();
    entries->setCurrentCell(0, 1);
    QTest::keyClick(entries, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    click(openedLinkDialog(), "okButton");
    QVERIFY(m_dialog->isVisible());
    entries->setCurrentCell(0, 0);
    QTest::keyClick(entries, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(entries->findChild<QLineEdit *>());
}

void TestObjectDialogs::imageFields()
{
    open("image");
    QVERIFY(pick(m_dialog.get(), "image", QStringLiteral("b.svg")));
    retype(m_dialog.get(), "imageAlternative", QStringLiteral("The map"));
    auto *caption = named<FlowEditor>(m_dialog.get(), "caption");
    QTest::keyClick(caption, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(caption, QStringLiteral("New "));
    Image expected = std::get<Image>(m_object.content);
    expected.asset = QStringLiteral("b.svg");
    expected.alternative = QStringLiteral("The map");
    expected.caption[0].text.prepend(QStringLiteral("New "));
    QVERIFY(m_dialog->block() == with(expected));
    QVERIFY(m_dialog->facts() == m_workspace);
}

void TestObjectDialogs::imageAlternative()
{
    open("image");
    retype(m_dialog.get(), "imageAlternative", {});
    QVERIFY(!isOkEnabled());
    click(m_dialog.get(), "imageDecorative");
    QVERIFY(isOkEnabled());
    QVERIFY(!isEnabled(m_dialog.get(), "imageAlternative"));
    QCOMPARE(content<Image>().alternative, QString());
    click(m_dialog.get(), "imageDecorative");
    retype(m_dialog.get(), "imageAlternative", QStringLiteral("A map"));
    QCOMPARE(content<Image>().alternative, QStringLiteral("A map"));
    click(m_dialog.get(), "imageDecorative");
    QCOMPARE(content<Image>().alternative, QString());
    QVERIFY(pick(m_dialog.get(), "image", QStringLiteral("No image")));
    QVERIFY(!isOkEnabled());
}

void TestObjectDialogs::imageLink()
{
    open("image");
    click(m_dialog.get(), "imageLink");
    LinkDialog *link = openedLinkDialog();
    QVERIFY(!named(link, "linkText")->isVisible());
    QCOMPARE(named<QLineEdit>(link, "linkTitle")->text(), QStringLiteral("To the map"));
    click(link, "linkToMail");
    retype(link, "linkMail", QStringLiteral("map@example.com"));
    retype(link, "linkTitle", QStringLiteral("Write"));
    click(link, "okButton");
    Image expected = std::get<Image>(m_object.content);
    expected.link = LinkTarget{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("map@example.com")};
    expected.linkTitle = QStringLiteral("Write");
    QVERIFY(m_dialog->block() == with(expected));
    click(m_dialog.get(), "imageLink");
    click(openedLinkDialog(), "removeLink");
    expected.link.reset();
    expected.linkTitle.clear();
    QVERIFY(m_dialog->block() == with(expected));
}

void TestObjectDialogs::takenImages()
{
    open("image");
    auto *field = m_dialog->findChild<AssetField *>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("desktop")));
    const QString red = put(QStringLiteral("desktop/map.svg"), drawing("red"));
    QCOMPARE(why(field->take(red)), QByteArray());
    QCOMPARE(content<Image>().asset, QStringLiteral("map-2.svg"));
    QCOMPARE(asset(QStringLiteral("map-2.svg")), drawing("red"));
    QCOMPARE(asset(QStringLiteral("map.svg")), drawing("teal"));
    QVERIFY(pick(m_dialog.get(), "image", QStringLiteral("a.svg")));
    QCOMPARE(why(field->take(red)), QByteArray());
    QCOMPARE(content<Image>().asset, QStringLiteral("map-2.svg"));
    QVERIFY(!put(QStringLiteral("desktop/map.svg"), drawing("teal")).isEmpty());
    QCOMPARE(why(field->take(red)), QByteArray());
    QCOMPARE(content<Image>().asset, QStringLiteral("map.svg"));
    QCOMPARE(assets(),
             QStringList({QStringLiteral("a.svg"), QStringLiteral("b.svg"), QStringLiteral("map-2.svg"),
                          QStringLiteral("map.svg")}));
}

void TestObjectDialogs::takenImagesWithOddNames()
{
    open("image");
    auto *field = m_dialog->findChild<AssetField *>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("desktop")));
    int colour = 0;
    const QStringList names = {
        QStringLiteral("Our Map (final).SVG"),       QStringLiteral("carte été.svg"), QStringLiteral("con.svg"),
        QString(120, u'x') + QStringLiteral(".svg"), QStringLiteral("map.v2.svg"),    QStringLiteral(".svg")};
    for (const QString &name : names) {
        const QByteArray bytes = drawing(QByteArray::number(++colour).constData());
        const QString file = put(QStringLiteral("desktop/") + name, bytes);
        QVERIFY(!file.isEmpty());
        QCOMPARE(why(field->take(file)), QByteArray());
        const QString taken = content<Image>().asset;
        QVERIFY2(isSafeFileName(taken) && taken.endsWith(QStringLiteral(".svg")), qPrintable(taken));
        QCOMPARE(asset(taken), bytes);
        QVERIFY(!named<QComboBox>(m_dialog.get(), "image")->currentText().contains(u'('));
    }
    QCOMPARE(assets().size(), 3 + names.size());
}

void TestObjectDialogs::takenFilesThatAreNoImages()
{
    open("image");
    auto *field = m_dialog->findChild<AssetField *>();
    QVERIFY(!field->take(m_folder->filePath(QStringLiteral("absent.svg"))));
    QVERIFY(!field->take(put(QStringLiteral("empty.svg"), {})));
    QVERIFY(!field->take(put(QStringLiteral("letter.pdf"), QByteArrayLiteral("%PDF-1.7"))));
    QVERIFY(!field->take(put(QStringLiteral("letter"), QByteArrayLiteral("Dear"))));
    QVERIFY(m_dialog->block() == m_object);
    QCOMPARE(assets().size(), 3);
}

void TestObjectDialogs::clickCell(const QString &text, Qt::KeyboardModifiers modifiers)
{
    auto *grid = named<QTableWidget>(m_dialog.get(), "tableGrid");
    const QList<QTableWidgetItem *> found = grid->findItems(text, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(text));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, modifiers, grid->visualItemRect(found.first()).center());
}

QString TestObjectDialogs::grid() const
{
    QStringList lines;
    for (const TableRow &row : content<Table>().rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells) {
            cells.append(plainText(cell.blocks)
                         + (cell.columnSpan > 1 ? u'*' + QString::number(cell.columnSpan) : QString())
                         + (cell.rowSpan > 1 ? u'/' + QString::number(cell.rowSpan) : QString()));
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QStringLiteral(", "));
}

void TestObjectDialogs::tableCells()
{
    Block object = *findById(m_workspace.statements[0].sections[0].full, id("table"));
    Table table = std::get<Table>(object.content);
    table.rows[1].cells[2].blocks = {
        paragraph(id("rich"), normalised(richText())),
        Block{.id = id("inner"), .content = List{.items = listItems(QStringLiteral("t"))}, .extra = extra()}};
    visitBlocks(table.rows[1].cells[2].blocks,
                [](Block &block) { visitOwnTexts(block, [](InlineList &text) { text = normalised(text); }); });
    table.rows[1].cells[2].extra = extra();
    table.rows[1].extra = extra();
    object.content = table;
    openObject(object);
    auto *cell = named<FlowEditor>(m_dialog.get(), "cellText");
    clickCell(QStringLiteral("Order"));
    QTest::keyClick(cell, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(cell, QStringLiteral("s"));
    std::get<Paragraph>(table.rows[1].cells[1].blocks[0].content).text = plainInlines(QStringLiteral("Orders"));
    QVERIFY(m_dialog->block() == with(table));
    named<QAction>(m_dialog.get(), "rowAbove")->trigger();
    clickCell(QStringLiteral("a"));
    named<QAction>(m_dialog.get(), "rowBelow")->trigger();
    const Table grown = content<Table>();
    QCOMPARE(grown.rows.size(), 5);
    const auto rich = [](const Table &in, int row) { return in.rows[row].cells.last(); };
    QVERIFY(rich(grown, 2) == rich(table, 1));
    QVERIFY(grown.rows[2].extra == extra());

    named<QTableWidget>(m_dialog.get(), "tableGrid")->setCurrentCell(2, 2);
    QTest::keyClick(cell, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(cell, QStringLiteral("New "));
    TableCell edited = rich(table, 1);
    std::get<Paragraph>(edited.blocks[0].content).text[0].text.prepend(QStringLiteral("New "));
    QVERIFY(rich(content<Table>(), 2) == edited);
}

void TestObjectDialogs::tableRowsAndColumns()
{
    open("table");
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name/2 | Order | Support, a | b"));
    clickCell(QStringLiteral("a"));
    named<QAction>(m_dialog.get(), "rowAbove")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name/3 | Order | Support,  | , a | b"));
    named<QAction>(m_dialog.get(), "removeRow")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name/2 | Order | Support, a | b"));
    clickCell(QStringLiteral("Order"));
    named<QAction>(m_dialog.get(), "columnAfter")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*3, Name/2 | Order |  | Support, a |  | b"));
    clickCell(QStringLiteral("Name"));
    named<QAction>(m_dialog.get(), "columnBefore")->trigger();
    QCOMPARE(grid(), QStringLiteral(" | Data | Purpose*3,  | Name/2 | Order |  | Support,  | a |  | b"));
    named<QAction>(m_dialog.get(), "removeColumn")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*3, Name/2 | Order |  | Support, a |  | b"));
    QVERIFY(m_dialog->block() == with(content<Table>()));
}

void TestObjectDialogs::tableUndo()
{
    open("table");
    const QString before = grid();
    clickCell(QStringLiteral("Data"));
    named<QAction>(m_dialog.get(), "rowBelow")->trigger();
    named<QAction>(m_dialog.get(), "columnAfter")->trigger();
    auto *cell = named<FlowEditor>(m_dialog.get(), "cellText");
    cell->setFocus();
    QTest::keyClicks(cell, QStringLiteral("More"));
    const QString after = grid();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(grid(), before);
    QVERIFY(m_dialog->block() == m_object);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid(), after);
}

void TestObjectDialogs::tableHeaders()
{
    open("table");
    Table expected = std::get<Table>(m_object.content);
    auto *grid = named<QTableWidget>(m_dialog.get(), "tableGrid");
    QVERIFY(grid->item(0, 1)->font().bold());
    QVERIFY(grid->item(1, 0)->font().bold());
    click(m_dialog.get(), "headerRow");
    expected.headerRow = false;
    QVERIFY(m_dialog->block() == with(expected));
    QVERIFY(!grid->item(0, 1)->font().bold());
    click(m_dialog.get(), "headerColumn");
    expected.headerColumn = false;
    QVERIFY(m_dialog->block() == with(expected));
    QVERIFY(!grid->item(1, 0)->font().bold());
    click(m_dialog.get(), "headerRow");
    click(m_dialog.get(), "headerColumn");
    QVERIFY(m_dialog->block() == m_object);
}

void TestObjectDialogs::tableMergingAndSplitting()
{
    open("table");
    clickCell(QStringLiteral("Order"));
    clickCell(QStringLiteral("b"), Qt::ShiftModifier);
    named<QAction>(m_dialog.get(), "mergeCells")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose, Name | Order Support a b"));
    open("table");
    clickCell(QStringLiteral("Order"));
    clickCell(QStringLiteral("Support"), Qt::ShiftModifier);
    named<QAction>(m_dialog.get(), "mergeCells")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name/2 | Order Support*2, a | b"));
    QCOMPARE(content<Table>().rows[1].cells[1].id, id("c4"));
    named<QAction>(m_dialog.get(), "splitCell")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name/2 | Order Support | , a | b"));
    clickCell(QStringLiteral("Name"));
    named<QAction>(m_dialog.get(), "splitCell")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name | Order Support | ,  | a | b"));
    clickCell(QStringLiteral("Data"));
    clickCell(QStringLiteral("Name"), Qt::ShiftModifier);
    named<QAction>(m_dialog.get(), "mergeCells")->trigger();
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2, Name | Order Support | ,  | a | b"));
    QVERIFY(m_dialog->block() == with(content<Table>()));
}

void TestObjectDialogs::tablePasting()
{
    open("table");
    QGuiApplication::clipboard()->setText(QStringLiteral("one\ttwo\tthree\n\"f\"\"our\"\tb"));
    auto *view = named<QTableWidget>(m_dialog.get(), "tableGrid");
    clickCell(QStringLiteral("Order"));
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid(), QStringLiteral("Data | Purpose*2 | , Name/2 | one | two | three, f\"our | b | "));
    const Table &before = std::get<Table>(m_object.content);
    QVERIFY(content<Table>().rows[2].cells[1] == before.rows[2].cells[1]);
    QCOMPARE(content<Table>().rows[1].cells[1].id, id("c4"));
    clickCell(QStringLiteral("one"));
    clickCell(QStringLiteral("b"), Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ttwo\n\"f\"\"our\"\tb\n"));
}

void TestObjectDialogs::tableCaption()
{
    open("table");
    auto *caption = named<FlowEditor>(m_dialog.get(), "caption");
    QTest::keyClick(caption, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(caption, QStringLiteral("New "));
    Table expected = std::get<Table>(m_object.content);
    expected.caption[0].text.prepend(QStringLiteral("New "));
    QVERIFY(m_dialog->block() == with(expected));
}

/// Enter leads to the cell's text; the dialog stays.
void TestObjectDialogs::enterInTable()
{
    open("table");
    auto *view = named<QTableWidget>(m_dialog.get(), "tableGrid");
    view->setFocus();
    view->setCurrentCell(1, 1);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(named(m_dialog.get(), "cellText")->hasFocus());
}

QTEST_MAIN(TestObjectDialogs)
#include "tst_object_dialogs.moc"
