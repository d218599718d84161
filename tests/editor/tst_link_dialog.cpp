// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/link_dialog.h"
#include "support/drive_dialog.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace noticewright;
using namespace noticewright::testing;

Q_DECLARE_METATYPE(noticewright::LinkTarget)

class TestLinkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void statementsAndSections();
    void aLinkShownInSeveralStatements();
    void webAddresses_data();
    void webAddresses();
    void badAddresses_data();
    void badAddresses();
    void mail();
    void mailTypedAsAWebAddress();
    void existingLinks_data();
    void existingLinks();
    void changingTheKind();
    void textAndHint();
    void removal();
    void kindsByKeyboard();
    void accessibleNames();

private:
    void show(const Id &statement);
    [[nodiscard]] LinkTarget target() const
    {
        return m_dialog->target().value_or(LinkTarget{.address = QStringLiteral("none")});
    }

    std::unique_ptr<LinkDialog> m_dialog;
};

void TestLinkDialog::init()
{
    failOnWarnings();
    show(id("online"));
}

void TestLinkDialog::show(const Id &statement)
{
    m_dialog = std::make_unique<LinkDialog>(richWorkspace(), statement);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestLinkDialog::statementsAndSections()
{
    QCOMPARE(target(), (LinkTarget{.kind = LinkTarget::Kind::Statement}));
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    QVERIFY(pick(m_dialog.get(), "linkSection", QStringLiteral("Scope")));
    QCOMPARE(target(), (LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("scope")}));
    QCOMPARE(m_dialog->text(), QStringLiteral("Scope"));
    QVERIFY(pick(m_dialog.get(), "linkLayer", QStringLiteral("Highlights")));
    QCOMPARE(target(),
             (LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("scope"), .layer = Layer::Highlights}));
    QVERIFY(pick(m_dialog.get(), "linkStatement", QStringLiteral("Product")));
    QCOMPARE(
        target(),
        (LinkTarget{.kind = LinkTarget::Kind::Statement, .statement = id("products"), .layer = Layer::Highlights}));
    QCOMPARE(m_dialog->text(), QStringLiteral("Product Privacy Statement"));
    QCOMPARE(named<QComboBox>(m_dialog.get(), "linkSection")->count(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestLinkDialog::aLinkShownInSeveralStatements()
{
    show({});
    QCOMPARE(target(), (LinkTarget{.kind = LinkTarget::Kind::Statement, .statement = id("online")}));
    QVERIFY(pick(m_dialog.get(), "linkSection", QStringLiteral("Scope")));
    QCOMPARE(target(),
             (LinkTarget{.kind = LinkTarget::Kind::Statement, .statement = id("online"), .section = id("scope")}));
}

void TestLinkDialog::webAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto add = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
    };
    add("example.com/privacy?a=1", "https://example.com/privacy?a=1");
    add(" www.example.co.uk ", "https://www.example.co.uk");
    add("münchen.example", "https://münchen.example");
    add("http://example.com", "http://example.com");
    add("//cdn.example/x", "//cdn.example/x");
    add("/terms", "/terms");
    add("../contact.html", "../contact.html");
    add("contact.html", "contact.html");
    add("#part", "#part");
    add("tel:+15550100", "tel:+15550100");
}

void TestLinkDialog::webAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    click(m_dialog.get(), "linkToWeb");
    QVERIFY(!isEnabled(m_dialog.get(), "okButton"));
    retype(m_dialog.get(), "linkWeb", typed);
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    QCOMPARE(target(), (LinkTarget{.address = address}));
    QCOMPARE(m_dialog->text(), address);
    QTest::keyClick(named(m_dialog.get(), "linkWeb"), Qt::Key_Return);
    QCOMPARE(named<QLineEdit>(m_dialog.get(), "linkWeb")->text(), address);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(target(), (LinkTarget{.address = address}));
}

void TestLinkDialog::badAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
                                "https://example.com/a b", "https://example.com/\"x", "C:\\terms"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestLinkDialog::badAddresses()
{
    QFETCH(const QString, address);
    click(m_dialog.get(), "linkToWeb");
    retype(m_dialog.get(), "linkWeb", address);
    QVERIFY(!isEnabled(m_dialog.get(), "okButton"));
    const auto *fault = named<QLabel>(m_dialog.get(), "linkWebFault");
    QVERIFY(fault->isVisible());
    QVERIFY(!fault->text().isEmpty());
    QCOMPARE(named(m_dialog.get(), "linkWeb")->accessibleDescription(), fault->text());
    QTest::keyClick(named(m_dialog.get(), "linkWeb"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    retype(m_dialog.get(), "linkWeb", QStringLiteral("/terms"));
    QVERIFY(!fault->isVisible());
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
}

void TestLinkDialog::mail()
{
    click(m_dialog.get(), "linkToMail");
    QVERIFY(!isEnabled(m_dialog.get(), "okButton"));
    retype(m_dialog.get(), "linkMail", QStringLiteral("privacy@"));
    QVERIFY(!isEnabled(m_dialog.get(), "okButton"));
    QVERIFY(named(m_dialog.get(), "linkMailFault")->isVisible());
    retype(m_dialog.get(), "linkMail", QStringLiteral("privacy@example.com"));
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    QCOMPARE(target(), (LinkTarget{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("privacy@example.com")}));
    QCOMPARE(m_dialog->text(), QStringLiteral("privacy@example.com"));
}

void TestLinkDialog::mailTypedAsAWebAddress()
{
    const LinkTarget expected{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("privacy@example.com")};
    click(m_dialog.get(), "linkToWeb");
    retype(m_dialog.get(), "linkWeb", QStringLiteral("mailto:privacy@example.com"));
    QCOMPARE(target(), expected);
    click(m_dialog.get(), "linkToMail");
    retype(m_dialog.get(), "linkMail", QStringLiteral("mailto:privacy@example.com"));
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    QCOMPARE(target(), expected);
}

void TestLinkDialog::existingLinks_data()
{
    QTest::addColumn<LinkTarget>("target");
    using Kind = LinkTarget::Kind;
    QTest::newRow("web") << LinkTarget{.address = QStringLiteral("https://example.com/?a=1&b=2")};
    QTest::newRow("relative that looks like a host") << LinkTarget{.address = QStringLiteral("terms.v2")};
    QTest::newRow("mail") << LinkTarget{.kind = Kind::Mail, .address = QStringLiteral("privacy@example.com")};
    QTest::newRow("section") << LinkTarget{.kind = Kind::Statement, .section = id("uses")};
    QTest::newRow("statement") << LinkTarget{
        .kind = Kind::Statement, .statement = id("products"), .layer = Layer::Highlights};
    QTest::newRow("section that is gone") << LinkTarget{.kind = Kind::Statement, .section = id("gone")};
    QTest::newRow("statement that is gone")
        << LinkTarget{.kind = Kind::Statement, .statement = id("gone"), .section = id("uses")};
}

void TestLinkDialog::existingLinks()
{
    QFETCH(const LinkTarget, target);
    m_dialog->setLink(target, QStringLiteral("Text "), QStringLiteral("A <title>"));
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    click(m_dialog.get(), "okButton");
    QCOMPARE(m_dialog->target(), std::optional(target));
    QCOMPARE(m_dialog->text(), QStringLiteral("Text "));
    QCOMPARE(m_dialog->title(), QStringLiteral("A <title>"));
}

void TestLinkDialog::changingTheKind()
{
    m_dialog->setLink(LinkTarget{.address = QStringLiteral("https://example.com/")}, {}, {});
    click(m_dialog.get(), "linkToStatement");
    QCOMPARE(target(), (LinkTarget{.kind = LinkTarget::Kind::Statement}));
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    click(m_dialog.get(), "linkToMail");
    QVERIFY(!isEnabled(m_dialog.get(), "okButton"));
    click(m_dialog.get(), "linkToWeb");
    QVERIFY(isEnabled(m_dialog.get(), "okButton"));
    QCOMPARE(target(), (LinkTarget{.address = QStringLiteral("https://example.com/")}));
}

void TestLinkDialog::textAndHint()
{
    QCOMPARE(m_dialog->text(), QStringLiteral("Online Privacy Statement"));
    retype(m_dialog.get(), "linkText", QStringLiteral("our statement"));
    retype(m_dialog.get(), "linkTitle", QStringLiteral(" More "));
    QCOMPARE(m_dialog->text(), QStringLiteral("our statement"));
    QCOMPARE(m_dialog->title(), QStringLiteral("More"));
    m_dialog->setTextVisible(false);
    m_dialog->setTitleVisible(false);
    QVERIFY(!named(m_dialog.get(), "linkText")->isVisible());
    QVERIFY(!named(m_dialog.get(), "linkTitle")->isVisible());
}

void TestLinkDialog::removal()
{
    QVERIFY(!named(m_dialog.get(), "removeLink")->isVisible());
    m_dialog->setLink(LinkTarget{.address = QStringLiteral("/terms")}, {}, {});
    QVERIFY(named(m_dialog.get(), "removeLink")->isVisible());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    click(m_dialog.get(), "removeLink");
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!m_dialog->target());
}

void TestLinkDialog::kindsByKeyboard()
{
    auto *statement = named<QRadioButton>(m_dialog.get(), "linkToStatement");
    statement->setFocus();
    QTest::keyClick(statement, Qt::Key_Right);
    QVERIFY(named<QRadioButton>(m_dialog.get(), "linkToWeb")->isChecked());
    QVERIFY(named(m_dialog.get(), "linkWeb")->isVisible());
}

void TestLinkDialog::accessibleNames()
{
    m_dialog->setLink(LinkTarget{.kind = LinkTarget::Kind::Statement}, {}, {});
    for (const char *kind : {"linkToStatement", "linkToWeb", "linkToMail"}) {
        click(m_dialog.get(), kind);
        QCOMPARE(nameless(m_dialog.get()).join(QStringLiteral(", ")), QString());
    }
}

QTEST_MAIN(TestLinkDialog)
#include "tst_link_dialog.moc"
