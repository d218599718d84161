// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_editor.h"
#include "editor/objects/asset_field.h"
#include "editor/objects/link_dialog.h"
#include "editor/objects/object_dialog.h"
#include "format/store.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;

/// Drives the real dialogs.
class TestObjectDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedGivesTheSame_data();
    void unchangedGivesTheSame();
    void contactFields();
    void badMailCanNotBeAccepted();
    void otherContactsCanBeChosen();
    void lostContactsAreNotReplaced();
    void sealsAndTheirOrder();
    void linkLists();
    void images();
    void chosenImagesGetSafeNames();
    void filesThatAreNoImagesAreRefused();
    void tableCellsKeepWhatTheyHold();
    void tableRowsAndUndo();
    void tablesTakePastedCells();
    void linksOfEveryKind();
    void everythingHasAName();

private:
    ObjectDialog *open(const Block &block, const Workspace &workspace = richWorkspace());
    template<typename T>
    static T *find(QWidget *dialog, const char *name) { return dialog->findChild<T *>(QLatin1String(name)); }
    static void write(QLineEdit *field, const QString &text);
    static bool canAccept(QDialog *dialog) { return find<QPushButton>(dialog, "ok")->isEnabled(); }
    static Block blockOf(const char *id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_parent;
    IdGenerator m_ids{7};
};

void TestObjectDialogs::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_parent = std::make_unique<QWidget>();
    QVERIFY(QDir().mkpath(assetsFolder(m_folder->path())));
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const char *asset : {"a.png", "b.png"})
        QVERIFY(image.save(assetsFolder(m_folder->path()) + u'/' + QLatin1String(asset)));
}

ObjectDialog *TestObjectDialogs::open(const Block &block, const Workspace &workspace)
{
    ObjectDialog *dialog = makeObjectDialog(block, workspace, {id("online"), m_folder->path()}, &m_ids, m_parent.get());
    if (dialog)
        dialog->open();
    return dialog;
}

void TestObjectDialogs::write(QLineEdit *field, const QString &text)
{
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

Block TestObjectDialogs::blockOf(const char *wanted)
{
    for (const Block &block : everyBlock()) {
        if (block.id == id(wanted))
            return block;
    }
    return {};
}

void TestObjectDialogs::unchangedGivesTheSame_data()
{
    QTest::addColumn<QString>("block");
    for (const char *block : {"contact", "seals", "links", "image", "table"})
        QTest::newRow(block) << QString::fromLatin1(block);
}

void TestObjectDialogs::unchangedGivesTheSame()
{
    QFETCH(QString, block);
    Block before = blockOf(qPrintable(block));
    before.language = QStringLiteral("de");
    before.summarises = {id("p")};
    before.extra.attributes = {{QString(), QStringLiteral("mood"), QStringLiteral("calm")}};
    Workspace workspace = richWorkspace();
    workspace.contacts[0].extra.attributes = {{QString(), QStringLiteral("fax"), QStringLiteral("1")}};
    ObjectDialog *dialog = open(before, workspace);
    QVERIFY(dialog);
    QVERIFY(dialog->block() == before);
    QVERIFY(dialog->facts() == workspace);
    QVERIFY(!open(blockOf("rule")));
}

void TestObjectDialogs::contactFields()
{
    ObjectDialog *dialog = open(blockOf("contact"));
    write(find<QLineEdit>(dialog, "contactName"), QStringLiteral("Data Office"));
    find<QPlainTextEdit>(dialog, "contactLines")->setPlainText(QStringLiteral("2 Road\nCity\n\n"));
    write(find<QLineEdit>(dialog, "contactMail"), QStringLiteral("data@example.org"));
    write(find<QLineEdit>(dialog, "contactTelephone"), QStringLiteral("+44 1"));
    write(find<QLineEdit>(dialog, "contactWeb"), QStringLiteral("example.org/contact"));
    write(find<QLineEdit>(dialog, "contactWebLabel"), QStringLiteral("Form"));
    const Contact contact = dialog->facts().contacts[0];
    QCOMPARE(contact.name, QStringLiteral("Data Office"));
    QCOMPARE(contact.lines, (QStringList{QStringLiteral("2 Road"), QStringLiteral("City")}));
    QCOMPARE(contact.mail, QStringLiteral("data@example.org"));
    QCOMPARE(contact.telephone, QStringLiteral("+44 1"));
    QCOMPARE(contact.web, QStringLiteral("https://example.org/contact"));
    QCOMPARE(contact.webLabel, QStringLiteral("Form"));
    QVERIFY(canAccept(dialog));
}

void TestObjectDialogs::badMailCanNotBeAccepted()
{
    ObjectDialog *dialog = open(blockOf("contact"));
    write(find<QLineEdit>(dialog, "contactMail"), QStringLiteral("nobody"));
    QVERIFY(!canAccept(dialog));
    QVERIFY(!find<QComboBox>(dialog, "contact")->isEnabled());
    QVERIFY(find<QLabel>(dialog, "contactMailFault")->isVisible());
    QVERIFY(dialog->facts().contacts[0].mail != QStringLiteral("nobody"));
    write(find<QLineEdit>(dialog, "contactMail"), QString());
    QVERIFY(canAccept(dialog));
    QCOMPARE(dialog->facts().contacts[0].mail, QString());
}

void TestObjectDialogs::otherContactsCanBeChosen()
{
    ObjectDialog *dialog = open(blockOf("contact"));
    QTest::mouseClick(find<QPushButton>(dialog, "newContact"), Qt::LeftButton);
    write(find<QLineEdit>(dialog, "contactName"), QStringLiteral("Second"));
    QCOMPARE(dialog->facts().contacts.size(), 2);
    QCOMPARE(std::get<ContactBlock>(dialog->block().content).contact, dialog->facts().contacts[1].id);
    find<QComboBox>(dialog, "contact")->setCurrentIndex(0);
    QCOMPARE(find<QLineEdit>(dialog, "contactName")->text(), QStringLiteral("Privacy Office"));
    QCOMPARE(std::get<ContactBlock>(dialog->block().content).contact, id("office"));
}

void TestObjectDialogs::lostContactsAreNotReplaced()
{
    ObjectDialog *dialog = open(Block{.id = id("x"), .content = ContactBlock{id("gone")}});
    QVERIFY(!canAccept(dialog));
    QVERIFY(!find<QLineEdit>(dialog, "contactName")->isEnabled());
    find<QComboBox>(dialog, "contact")->setCurrentIndex(0);
    QVERIFY(canAccept(dialog));
}

void TestObjectDialogs::sealsAndTheirOrder()
{
    ObjectDialog *dialog = open(blockOf("seals"));
    auto *list = find<QListWidget>(dialog, "seals");
    list->setCurrentRow(0);
    QTest::mouseClick(find<QToolButton>(dialog, "sealDown"), Qt::LeftButton);
    QCOMPARE(std::get<SealBlock>(dialog->block().content).seals, (QList<Id>{id("seal-b"), id("seal-a")}));
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(std::get<SealBlock>(dialog->block().content).seals, QList<Id>{id("seal-a")});
    list->setCurrentRow(1);
    write(find<QLineEdit>(dialog, "sealName"), QStringLiteral("Renamed"));
    write(find<QLineEdit>(dialog, "sealValidation"), QStringLiteral("javascript:x"));
    QVERIFY(!canAccept(dialog));
    write(find<QLineEdit>(dialog, "sealValidation"), QStringLiteral("example.org/proof"));
    QVERIFY(canAccept(dialog));
    QCOMPARE(findById(dialog->facts().seals, id("seal-a"))->name, QStringLiteral("Renamed"));
    QCOMPARE(findById(dialog->facts().seals, id("seal-a"))->validation, QStringLiteral("https://example.org/proof"));
    QTest::mouseClick(find<QToolButton>(dialog, "newSeal"), Qt::LeftButton);
    QVERIFY(!canAccept(dialog));
    list->item(list->count() - 1)->setCheckState(Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!canAccept(dialog));
}

void TestObjectDialogs::linkLists()
{
    Workspace workspace = richWorkspace();
    ObjectDialog *dialog = open(Block{.id = id("x"), .content = LinkListBlock{id("footer")}}, workspace);
    auto *entries = find<QTableWidget>(dialog, "linkListEntries");
    QCOMPARE(entries->rowCount(), 2);
    entries->setCurrentCell(0, 0);
    QTest::mouseClick(find<QToolButton>(dialog, "entryDown"), Qt::LeftButton);
    QCOMPARE(dialog->facts().linkLists[1].entries[0].label, QStringLiteral("Write"));
    entries->item(0, 0)->setText(QStringLiteral("Write to us"));
    QCOMPARE(dialog->facts().linkLists[1].entries[0].label, QStringLiteral("Write to us"));
    entries->item(0, 0)->setText(QString());
    QVERIFY(!canAccept(dialog));
    entries->item(0, 0)->setText(QStringLiteral("Write"));
    entries->setCurrentCell(1, 0);
    QTest::mouseClick(find<QToolButton>(dialog, "removeEntry"), Qt::LeftButton);
    QCOMPARE(dialog->facts().linkLists[1].entries.size(), 1);
    QVERIFY(canAccept(dialog));
    QTest::mouseClick(find<QPushButton>(dialog, "newLinkList"), Qt::LeftButton);
    QCOMPARE(dialog->facts().linkLists.size(), 3);
    QCOMPARE(std::get<LinkListBlock>(dialog->block().content).linkList, dialog->facts().linkLists[2].id);
}

void TestObjectDialogs::images()
{
    ObjectDialog *dialog = open(blockOf("image"));
    auto *asset = dialog->findChild<AssetField *>();
    asset->setAsset(QStringLiteral("a.png"));
    QCOMPARE(std::get<Image>(dialog->block().content).asset, QStringLiteral("a.png"));
    write(find<QLineEdit>(dialog, "imageAlternative"), QStringLiteral("A red square"));
    QCOMPARE(std::get<Image>(dialog->block().content).alternative, QStringLiteral("A red square"));
    QTest::mouseClick(find<QCheckBox>(dialog, "imageDecorative"), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(std::get<Image>(dialog->block().content).alternative, QString());
    QCOMPARE(std::get<Image>(dialog->block().content).caption, std::get<Image>(blockOf("image").content).caption);
    ObjectDialog *fresh = open(Block{.id = id("x"), .content = Image{}});
    QVERIFY(!canAccept(fresh));
}

void TestObjectDialogs::chosenImagesGetSafeNames()
{
    QTemporaryDir elsewhere;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString odd = elsewhere.filePath(QStringLiteral("Größe (1).PNG"));
    QVERIFY(image.save(odd, "PNG"));
    const QString same = elsewhere.filePath(QStringLiteral("a"));
    QVERIFY(image.save(same, "PNG"));
    AssetField field(m_folder->path());
    QVERIFY(field.take(odd));
    QVERIFY(QFile::exists(assetsFolder(m_folder->path()) + u'/' + field.asset()));
    QCOMPARE(field.asset(), QStringLiteral("Gr--e--1-.png"));
    QVERIFY(field.take(same));
    QCOMPARE(field.asset(), QStringLiteral("a-2.png"));
    QVERIFY(field.take(same));
    QCOMPARE(field.asset(), QStringLiteral("a-2.png"));
}

void TestObjectDialogs::filesThatAreNoImagesAreRefused()
{
    QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(QStringLiteral("page.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<script>alert(1)</script>");
    file.close();
    AssetField field(m_folder->path());
    QVERIFY(field.take(file.fileName()).error().sentence.contains(QStringLiteral("no image")));
    QVERIFY(!field.take(elsewhere.filePath(QStringLiteral("gone.png"))));
    QCOMPARE(QDir(assetsFolder(m_folder->path())).entryList(QDir::Files).size(), 2);
}

void TestObjectDialogs::tableCellsKeepWhatTheyHold()
{
    Block block = blockOf("table");
    std::get<Table>(block.content).rows[1].cells[1].blocks = {paragraph(id("rich"), richText())};
    ObjectDialog *dialog = open(block);
    auto *grid = find<QTableWidget>(dialog, "tableGrid");
    auto *cell = find<FlowEditor>(dialog, "cellText");
    grid->setCurrentCell(1, 2);
    cell->setFocus();
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("Help"));
    QCOMPARE(grid->item(1, 2)->text(), QStringLiteral("Help"));
    const Table table = std::get<Table>(dialog->block().content);
    QCOMPARE(plainText(table.rows[1].cells[2].blocks), QStringLiteral("Help"));
    QVERIFY(table.rows[1].cells[1] == std::get<Table>(block.content).rows[1].cells[1]);
    QVERIFY(table.caption == std::get<Table>(block.content).caption);
}

void TestObjectDialogs::tableRowsAndUndo()
{
    const Block block = blockOf("table");
    ObjectDialog *dialog = open(block);
    auto *grid = find<QTableWidget>(dialog, "tableGrid");
    const auto rows = [&] { return std::get<Table>(dialog->block().content).rows.size(); };
    grid->setCurrentCell(0, 0);
    find<QAction>(dialog, "rowBelow")->trigger();
    QCOMPARE(rows(), 4);
    find<QAction>(dialog, "columnAfter")->trigger();
    QCOMPARE(grid->columnCount(), 4);
    grid->setRangeSelected({1, 0, 2, 0}, true);
    find<QAction>(dialog, "removeRow")->trigger();
    QVERIFY(rows() < 4);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(dialog->block() == block);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), 4);
    QTest::mouseClick(find<QCheckBox>(dialog, "headerColumn"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!std::get<Table>(dialog->block().content).headerColumn);
}

void TestObjectDialogs::tablesTakePastedCells()
{
    ObjectDialog *dialog = open(blockOf("table"));
    auto *grid = find<QTableWidget>(dialog, "tableGrid");
    grid->setCurrentCell(2, 1);
    QGuiApplication::clipboard()->setText(QStringLiteral("x\ty\nz\tw\n"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid->rowCount(), 4);
    QCOMPARE(grid->item(2, 2)->text(), QStringLiteral("y"));
    QCOMPARE(grid->item(3, 1)->text(), QStringLiteral("z"));
}

void TestObjectDialogs::linksOfEveryKind()
{
    const Workspace workspace = richWorkspace();
    for (const LinkTarget &target : {LinkTarget{.address = QStringLiteral("https://example.com/a")}, LinkTarget{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("a@example.com")},
                                     LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("uses")}, LinkTarget{.kind = LinkTarget::Kind::Statement, .statement = id("products"), .layer = Layer::Highlights}}) {
        LinkDialog dialog(workspace, id("online"));
        dialog.setLink(target, QStringLiteral("words"), QStringLiteral("title"));
        QVERIFY(dialog.target() == target);
        QCOMPARE(dialog.text(), QStringLiteral("words"));
        QCOMPARE(dialog.title(), QStringLiteral("title"));
    }
}

void TestObjectDialogs::everythingHasAName()
{
    QStringList nameless;
    for (const char *block : {"contact", "seals", "links", "image", "table"}) {
        ObjectDialog *dialog = open(blockOf(block));
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name).isEmpty())
                nameless.append(QLatin1String(block) + u' ' + QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        dialog->close();
    }
    QCOMPARE(nameless.join(u','), QString());
}

QTEST_MAIN(TestObjectDialogs)
#include "tst_object_dialogs.moc"
