// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/security_headers.h"
#include "support/loopback_server.h"
#include "support/sample.h"
#include "support/why.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <unistd.h>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Pages as a browser shows them that takes the recommended headers at their word.
class TestBundleInBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void pagesObeyThePolicy_data();
    void pagesObeyThePolicy();
    void thePolicyIsInForce();
    void anotherStyleSheetIsRefused();
    void fontsOfTheThemeAreShown();

private:
    OutputFiles m_files;
};

namespace
{

constexpr auto patience = 30'000;

/// Keeps what the browser complains about.
class Browser : public QWebEnginePage
{
public:
    Browser() : QWebEnginePage(new QWebEngineProfile)
    {
        m_view.setPage(this);
        m_view.resize(800, 600);
        m_view.show();
    }
    ~Browser() override { m_view.setPage(nullptr); }

    bool open(const QUrl &address)
    {
        complaints.clear();
        QSignalSpy loaded(this, &QWebEnginePage::loadFinished);
        load(address);
        return loaded.wait(patience) && loaded[0][0].toBool();
    }

    QVariant ask(const QString &script)
    {
        std::optional<QVariant> answer;
        runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) { answer = value; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, patience) ? *answer : QVariant();
    }

    QStringList complaints;

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        complaints.append(message);
    }

private:
    QWebEngineView m_view;
};

}

void TestBundleInBrowser::initTestCase()
{
    const Sample sample;
    const auto files = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false});
    QVERIFY2(files.has_value(), why(files).constData());
    m_files = *files;
    // Looking for a graphics card, WebEngine warns once where there is none.
    Browser();
}

void TestBundleInBrowser::pagesObeyThePolicy_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"privacy/us/en/", "privacy/details/us/en/", "privacy/details/ae/ar/", "privacy/jp/ja/", "privacy/"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

/// JSON-LD is a block of data: even a policy that allows no script at all has
/// nothing against it.
void TestBundleInBrowser::pagesObeyThePolicy()
{
    QFETCH(QString, path);
    LoopbackServer server(m_files, securityHeaders());
    Browser browser;
    QVERIFY(browser.open(server.address().resolved(QUrl(path))));
    QCOMPARE(browser.complaints, QStringList());
    QCOMPARE(browser.ask(u"document.querySelectorAll('script[type=\"application/ld+json\"]').length"_s).toInt(),
             path == u"privacy/" ? 0 : 1);
    // The style sheet was taken, and with it its integrity; all images are there.
    QCOMPARE(browser.ask(u"getComputedStyle(document.body).marginTop"_s).toString(), u"0px"_s);
    QVERIFY(
        browser.ask(u"document.images.length > 0 && [...document.images].every(i => i.naturalWidth > 0)"_s).toBool());
    for (const QString &asked : server.asked())
        QVERIFY2(m_files.contains(asked.endsWith(u'/') ? asked + "index.html"_L1 : asked), qPrintable(asked));
}

/// The test would see a violation.
void TestBundleInBrowser::thePolicyIsInForce()
{
    for (const char *markup : {"<script>document.title='x'</script>", "<p style=\"color: red\">x",
                               "<img src=\"http://127.0.0.1:1/x.png\">"}) {
        OutputFiles files = m_files;
        files[u"privacy/us/en/index.html"_s].replace("</body>", QByteArray(QByteArray(markup) + "</body>"));
        LoopbackServer server(files, securityHeaders());
        Browser browser;
        QVERIFY(browser.open(server.address().resolved(QUrl(u"privacy/us/en/"_s))));
        QVERIFY2(!browser.complaints.isEmpty(), markup);
        QVERIFY2(browser.complaints[0].contains(u"Content Security Policy"_s), qPrintable(browser.complaints[0]));
    }
}

void TestBundleInBrowser::anotherStyleSheetIsRefused()
{
    LoopbackServer server(m_files, securityHeaders());
    for (auto file = server.files().begin(); file != server.files().end(); ++file) {
        if (file.key().endsWith(u".css"))
            *file += "\nbody { margin: 3px; }";
    }
    Browser browser;
    QVERIFY(browser.open(server.address().resolved(QUrl(u"privacy/us/en/"_s))));
    QCOMPARE(browser.ask(u"getComputedStyle(document.body).marginTop"_s).toString(), u"8px"_s);
    QVERIFY(browser.complaints.join(u' ').contains(u"integrity"_s));
}

void TestBundleInBrowser::fontsOfTheThemeAreShown()
{
    Sample sample;
    QVERIFY(QDir().mkpath(sample.folder() + u"/theme"_s));
    QVERIFY(QFile::copy(QStringLiteral(FONT), sample.folder() + u"/theme/company.ttf"_s));
    sample.workspace.ownTheme.styleSheet =
        "@font-face { font-family: Company; src: url(company.ttf) } body { font-family: Company }";
    const auto files = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false});
    QVERIFY2(files.has_value(), why(files).constData());
    LoopbackServer server(*files, securityHeaders());
    Browser browser;
    QVERIFY(browser.open(server.address().resolved(QUrl(u"privacy/us/en/"_s))));
    QTRY_COMPARE(browser.ask(u"[...document.fonts].map(f => f.status).join()"_s).toString(), u"loaded"_s);
    QCOMPARE(browser.complaints, QStringList());
}

int main(int argc, char **argv)
{
    // Not as the program does it, which lets WebEngine reach no server at all.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-proxy-server");
    qputenv("QT_QUICK_BACKEND", "software");
    QApplication app(argc, argv);
    TestBundleInBrowser test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bundle_in_browser.moc"
