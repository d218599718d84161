// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/scheme.h"
#include "web/walled_page.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

using namespace noticewright;

class TestWeb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void addressesAndPaths();
    void filesOutsideTheFolderAreMissing_data();
    void filesOutsideTheFolderAreMissing();
    void nothingRunsAndNothingIsFetched();
    void ownContentIsShown();
    void ownFontsAreUsed();
    void namesMayHoldAnything_data();
    void namesMayHoldAnything();
    void scriptsOfOursReadAndPatch();
    void policyIsInForce();
    void missingPagesAreReported();
    void sameAddressShowsNewContent();
    void clicksAreReportedAndNotFollowed_data();
    void clicksAreReportedAndNotFollowed();
    void linksWithinThePageScroll();
    void onlyTheOwnerNavigates();
    void backgroundIsThePalettes();
};

namespace
{

constexpr auto patience = 15000;

/// Remembers each navigation that was asked for.
class WatchedPage : public WalledPage
{
public:
    using WalledPage::WalledPage;

    QList<QUrl> asked;

protected:
    bool acceptNavigationRequest(const QUrl &address, NavigationType type, bool isMainFrame) override
    {
        asked.append(address);
        return WalledPage::acceptNavigationRequest(address, type, isMainFrame);
    }
};

/// A few files in memory, and a page that shows them.
struct Site
{
    QHash<QString, Content> files;
    WalledProfile profile{[this](const QString &path) -> std::optional<Content> {
        return files.contains(path) ? std::optional(files[path]) : std::nullopt;
    }};
    WatchedPage page{&profile};

    void addPage(const QString &path, const QByteArray &body, const QByteArray &head = {})
    {
        files[path] = {"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page</title>" + head
                           + "</head><body>" + body + "</body></html>",
                       "text/html; charset=utf-8"};
    }

    bool load(const QString &path)
    {
        QSignalSpy loaded(&page, &WalledPage::loaded);
        page.load(path);
        return loaded.wait(patience) && loaded.constFirst().constFirst().toBool();
    }

    QVariant evaluate(const QString &script)
    {
        std::optional<QVariant> result;
        page.evaluate(script, [&result](const QVariant &value) { result = value; });
        return QTest::qWaitFor([&result] { return result.has_value(); }, patience) ? *result : QVariant();
    }
};

const QByteArray box = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\" "
                       "height=\"30\" fill=\"green\"/></svg>";

/// Everything that would run or fetch something in a browser.
constexpr auto trapHead = R"(
<link rel="preconnect" href="REMOTE"><link rel="dns-prefetch" href="REMOTE">
<link rel="prefetch" href="REMOTE/prefetch"><link rel="preload" as="image" href="REMOTE/preload">
<link rel="prerender" href="REMOTE/prerender"><link rel="icon" href="REMOTE/icon.png">
<link rel="manifest" href="REMOTE/manifest">
<link rel="stylesheet" href="REMOTE/style.css"><link rel="stylesheet" href="trap.css">
<style>@import url(REMOTE/import.css); body { background: url(REMOTE/background) }</style>
<meta http-equiv="refresh" content="0; url=REMOTE/refresh">
<script>document.documentElement.dataset.ran = 'inline'</script>
<script src="trap.js"></script><script src="REMOTE/remote.js"></script>
)";

constexpr auto trapBody = R"HTML(
<img id="far" src="REMOTE/image.png"><img id="file" src="FILE">
<img src="own.svg" onload="document.documentElement.dataset.ran = 'onload'">
<img src="gone.png" onerror="document.documentElement.dataset.ran = 'onerror'">
<iframe src="REMOTE/frame"></iframe><iframe src="own.html"></iframe><iframe srcdoc="<p>x"></iframe>
<object data="REMOTE/object"></object><embed src="REMOTE/embed">
<video src="REMOTE/video" poster="REMOTE/poster" autoplay></video><audio src="REMOTE/audio" autoplay></audio>
<form action="REMOTE/form" method="post"><button id="send">Send</button></form>
<form action="own.html" method="post"><button id="sendHere">Send</button></form>
<button id="handler" onclick="document.documentElement.dataset.ran = 'onclick'">Handler</button>
<a id="script" href="javascript:document.documentElement.dataset.ran='link'">Script</a>
<a id="ping" href="REMOTE/link" ping="REMOTE/ping">Ping</a>
<a id="download" href="REMOTE/file" download>Download</a>
<p style="background: url(REMOTE/inline)">End</p>
)HTML";

constexpr auto trapStyle = R"(
@import url(REMOTE/two.css);
@font-face { font-family: F; src: url(REMOTE/font) }
body { font-family: F; background: url(REMOTE/css) }
)";

}

void TestWeb::initTestCase()
{
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestWeb::addressesAndPaths()
{
    QCOMPARE(addressOf(QStringLiteral("privacy/us/en/index.html")).toString(),
             QStringLiteral("noticewright://page/privacy/us/en/index.html"));
    for (const QString &path : {QStringLiteral("a b/c#d?e%20f.html"), QStringLiteral("日本/é.svg")})
        QCOMPARE(pathOf(addressOf(path)), path);
    for (const QString &other : {QStringLiteral("https://page/x"), QStringLiteral("noticewright://other/x"),
                                 QStringLiteral("file:///etc/passwd"), QStringLiteral("data:text/plain,x")})
        QVERIFY2(pathOf(QUrl(other)).isNull(), qPrintable(other));
}

void TestWeb::filesOutsideTheFolderAreMissing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("there");
    QTest::newRow("file") << QStringLiteral("in.txt") << true;
    QTest::newRow("file below") << QStringLiteral("sub/deep.txt") << true;
    QTest::newRow("detour that stays inside") << QStringLiteral("sub/../in.txt") << true;
    QTest::newRow("folder") << QStringLiteral("sub") << false;
    QTest::newRow("folder itself") << QString() << false;
    QTest::newRow("missing") << QStringLiteral("gone.txt") << false;
    QTest::newRow("parent") << QStringLiteral("../secret.txt") << false;
    QTest::newRow("parent by a detour") << QStringLiteral("sub/../../secret.txt") << false;
    QTest::newRow("neighbour with the same beginning") << QStringLiteral("../site-private/secret.txt") << false;
    QTest::newRow("absolute") << QStringLiteral("//etc/passwd") << false;
    QTest::newRow("resource") << QStringLiteral(":/qt/etc/qt.conf") << false;
    QTest::newRow("symbolic link") << QStringLiteral("link.txt") << false;
    QTest::newRow("zero byte") << QStringLiteral("in.txt") + QChar::Null << false;
}

void TestWeb::filesOutsideTheFolderAreMissing()
{
    QFETCH(const QString, path);
    QFETCH(const bool, there);
    QTemporaryDir dir;
    const QString root = dir.filePath(QStringLiteral("site"));
    const QString text = QStringLiteral("text");
    for (const QString &name : {QStringLiteral("site/in.txt"), QStringLiteral("site/sub/deep.txt"),
                                QStringLiteral("secret.txt"), QStringLiteral("site-private/secret.txt")}) {
        QVERIFY(QDir().mkpath(QFileInfo(dir.filePath(name)).path()));
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
    }
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("secret.txt")), root + QStringLiteral("/link.txt")));

    const auto content = filesBelow(root)(path);
    QCOMPARE(content.has_value(), there);
    if (content) {
        QCOMPARE(content->bytes, QByteArray("text"));
        QCOMPARE(content->mimeType, QByteArray("text/plain; charset=utf-8"));
    }
    QVERIFY(!filesBelow(dir.filePath(QStringLiteral("nowhere")))(QStringLiteral("in.txt")));
}

void TestWeb::nothingRunsAndNothingIsFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    const QByteArray remote = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    QTemporaryDir folder;
    QFile image(folder.filePath(QStringLiteral("image.svg")));
    QVERIFY(image.open(QIODevice::WriteOnly));
    image.write(box);
    image.close();

    Site site;
    site.addPage(QStringLiteral("own.html"), "own");
    site.files[QStringLiteral("own.svg")] = {box, "image/svg+xml"};
    site.files[QStringLiteral("trap.js")] = {"document.documentElement.dataset.ran = 'file'", "text/javascript"};
    const auto filled = [&](const char *text) {
        return QByteArray(text)
            .replace("REMOTE", remote)
            .replace("FILE", QUrl::fromLocalFile(image.fileName()).toEncoded());
    };
    site.files[QStringLiteral("trap.css")] = {filled(trapStyle), "text/css"};
    site.addPage(QStringLiteral("trap.html"), filled(trapBody), filled(trapHead));
    QVERIFY(site.load(QStringLiteral("trap.html")));
    QTRY_VERIFY(site.page.asked.contains(QUrl(QString::fromLatin1(remote + "/refresh"))));
    for (const QString &id : {QStringLiteral("send"), QStringLiteral("sendHere"), QStringLiteral("handler"),
                              QStringLiteral("script"), QStringLiteral("ping"), QStringLiteral("download")})
        QCOMPARE(site.evaluate(QStringLiteral("document.getElementById('%1').click(); 1").arg(id)).toInt(), 1);

    QCOMPARE(site.evaluate(QStringLiteral("document.documentElement.dataset.ran || 'nothing'")).toString(),
             QStringLiteral("nothing"));
    QCOMPARE(
        site.evaluate(QStringLiteral(
                          "document.getElementById('far').naturalWidth + document.getElementById('file').naturalWidth"))
            .toInt(),
        0);
    QCOMPARE(site.page.url(), addressOf(QStringLiteral("trap.html")));
    // A late request would reach the server while the next page loads.
    QVERIFY(site.load(QStringLiteral("own.html")));
    QCOMPARE(connected.count(), 0);
    QVERIFY(!server.hasPendingConnections());
}

void TestWeb::ownContentIsShown()
{
    Site site;
    site.files[QStringLiteral("a/style.css")] = {"p { color: rgb(1, 2, 3) }", "text/css"};
    site.files[QStringLiteral("own.svg")] = {box, "image/svg+xml"};
    site.addPage(QStringLiteral("a/page.html"), "<p>é 日本</p><img src=\"../own.svg\" alt=\"\">",
                 "<link rel=\"stylesheet\" href=\"style.css\">");
    QVERIFY(site.load(QStringLiteral("a/page.html")));
    QCOMPARE(site.evaluate(QStringLiteral("document.querySelector('p').textContent")).toString(),
             QStringLiteral("é 日本"));
    QCOMPARE(site.evaluate(QStringLiteral("getComputedStyle(document.querySelector('p')).color")).toString(),
             QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(site.evaluate(QStringLiteral("document.images[0].naturalWidth")).toInt(), 40);
    QCOMPARE(site.profile.refusedAddresses(), QList<QUrl>());
}

void TestWeb::ownFontsAreUsed()
{
    const auto files =
        QDir(QStringLiteral("/usr/share/fonts/truetype/dejavu")).entryInfoList({QStringLiteral("*.ttf")});
    QFile font(files.isEmpty() ? QString() : files.constFirst().filePath());
    if (!font.open(QIODevice::ReadOnly))
        QSKIP("There is no font file to try with.");
    Site site;
    site.files[QStringLiteral("own.ttf")] = {font.readAll(), "font/ttf"};
    site.files[QStringLiteral("style.css")] = {
        "@font-face { font-family: Own; src: url(own.ttf) } p { font-family: Own }", "text/css"};
    site.addPage(QStringLiteral("page.html"), "<p>text</p>", "<link rel=\"stylesheet\" href=\"style.css\">");
    QVERIFY(site.load(QStringLiteral("page.html")));
    const QString status = QStringLiteral("[...document.fonts].map(font => font.status).join()");
    QTRY_COMPARE(site.evaluate(status).toString(), QStringLiteral("loaded"));
}

void TestWeb::namesMayHoldAnything_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a b.html", "a'b|c^d.html", "a#b?c%20d.html", "日本 é.html", "a&b=c+d;e,f.html",
                             "[a]{b}\"c\"<d>.html", "a\\b.html", "x/../y.html", "//twice.html"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestWeb::namesMayHoldAnything()
{
    QFETCH(const QString, name);
    Site site;
    site.addPage(pathOf(addressOf(name)), "<p>here</p>");
    QVERIFY(site.load(name));
}

void TestWeb::scriptsOfOursReadAndPatch()
{
    Site site;
    site.addPage(QStringLiteral("page.html"), "<p id=\"p\">before</p>");
    QVERIFY(site.load(QStringLiteral("page.html")));
    QCOMPARE(site.evaluate(QStringLiteral("document.getElementById('p').textContent = 'after'; 1")).toInt(), 1);
    QCOMPARE(site.evaluate(QStringLiteral("document.getElementById('p').textContent")).toString(),
             QStringLiteral("after"));
    QVERIFY(!site.evaluate(QStringLiteral("nothing.like.this")).isValid());
}

void TestWeb::policyIsInForce()
{
    Site site;
    site.addPage(QStringLiteral("page.html"),
                 "<p style=\"color: rgb(1, 2, 3)\">styled</p><img src=\"data:image/svg+xml,%3Csvg "
                 "xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E\" alt=\"\">",
                 "<style>p { margin-left: 77px }</style>");
    QVERIFY(site.load(QStringLiteral("page.html")));
    QCOMPARE(site.evaluate(QStringLiteral("getComputedStyle(document.querySelector('p')).color")).toString(),
             QStringLiteral("rgb(0, 0, 0)"));
    QCOMPARE(site.evaluate(QStringLiteral("getComputedStyle(document.querySelector('p')).marginLeft")).toString(),
             QStringLiteral("0px"));
    QCOMPARE(site.evaluate(QStringLiteral("document.images[0].naturalWidth")).toInt(), 0);
}

void TestWeb::missingPagesAreReported()
{
    Site site;
    site.addPage(QStringLiteral("page.html"), "<p>old</p>");
    QVERIFY(site.load(QStringLiteral("page.html")));
    QVERIFY(!site.load(QStringLiteral("gone.html")));
    QVERIFY(!site.load(QString()));
    QVERIFY(site.load(QStringLiteral("page.html")));
}

void TestWeb::sameAddressShowsNewContent()
{
    Site site;
    const auto show = [&site](int width) {
        site.files[QStringLiteral("own.svg")] = {"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                                                     + QByteArray::number(width) + "\" height=\"9\"/>",
                                                 "image/svg+xml"};
        site.addPage(QStringLiteral("page.html"),
                     "<p>" + QByteArray::number(width) + "</p><img src=\"own.svg\" alt=\"\">");
        QVERIFY(site.load(QStringLiteral("page.html")));
        QCOMPARE(site.evaluate(QStringLiteral("document.querySelector('p').textContent")).toInt(), width);
        QCOMPARE(site.evaluate(QStringLiteral("document.images[0].naturalWidth")).toInt(), width);
    };
    for (const int width : {10, 20, 30})
        show(width);
}

void TestWeb::clicksAreReportedAndNotFollowed_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QUrl>("address");
    QTest::newRow("web") << QByteArray("href=\"https://example.com/a\"")
                         << QUrl(QStringLiteral("https://example.com/a"));
    QTest::newRow("own page") << QByteArray("href=\"other.html\"") << addressOf(QStringLiteral("other.html"));
    QTest::newRow("mail") << QByteArray("href=\"mailto:a@example.com\"")
                          << QUrl(QStringLiteral("mailto:a@example.com"));
    QTest::newRow("new window") << QByteArray("href=\"https://example.com/b\" target=\"_blank\"")
                                << QUrl(QStringLiteral("https://example.com/b"));
}

void TestWeb::clicksAreReportedAndNotFollowed()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QUrl, address);
    Site site;
    site.files[QStringLiteral("big.css")] = {"a { position: absolute; inset: 0 }", "text/css"};
    site.addPage(QStringLiteral("other.html"), "other");
    site.addPage(QStringLiteral("page.html"), "<a " + link + ">Link</a>", "<link rel=\"stylesheet\" href=\"big.css\">");
    QWebEngineView view;
    view.setPage(&site.page);
    view.resize(300, 200);
    view.show();
    QVERIFY(site.load(QStringLiteral("page.html")));
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy clicked(&site.page, &WalledPage::linkClicked);
    // Clicks before the first frame are lost, so click until one arrives.
    const auto click = [&] {
        QTest::mouseClick(view.focusProxy(), Qt::LeftButton, {}, QPoint(100, 100));
        return clicked.count() > 0 || clicked.wait(100);
    };
    QVERIFY(QTest::qWaitFor(click, patience));
    QCOMPARE(clicked.constFirst().constFirst().toUrl(), address);
    QCOMPARE(site.evaluate(QStringLiteral("document.querySelector('a').textContent")).toString(),
             QStringLiteral("Link"));
    QCOMPARE(site.page.url(), addressOf(QStringLiteral("page.html")));
}

void TestWeb::linksWithinThePageScroll()
{
    Site site;
    site.files[QStringLiteral("tall.css")] = {"p { margin-top: 4000px }", "text/css"};
    site.addPage(QStringLiteral("page.html"), "<a href=\"#end\">End</a><p id=\"end\">End</p>",
                 "<link rel=\"stylesheet\" href=\"tall.css\">");
    QVERIFY(site.load(QStringLiteral("page.html")));
    QSignalSpy clicked(&site.page, &WalledPage::linkClicked);
    site.evaluate(QStringLiteral("document.querySelector('a').click()"));
    QTRY_COMPARE(site.page.url().fragment(), QStringLiteral("end"));
    QCOMPARE(clicked.count(), 0);
}

void TestWeb::onlyTheOwnerNavigates()
{
    Site site;
    site.addPage(QStringLiteral("page.html"), "<p>page</p>");
    site.addPage(QStringLiteral("other.html"), "<p>other</p>");
    QVERIFY(site.load(QStringLiteral("page.html")));
    const QList<std::function<void()>> attempts{
        [&] { site.evaluate(QStringLiteral("location.href = 'other.html'")); },
        [&] { site.page.setUrl(addressOf(QStringLiteral("other.html"))); },
        [&] { site.page.setHtml(QStringLiteral("<p>set</p>")); },
        [&] { site.page.triggerAction(QWebEnginePage::Reload); },
    };
    QSignalSpy loaded(&site.page, &WalledPage::loaded);
    for (const auto &attempt : attempts) {
        site.page.asked.clear();
        attempt();
        QTRY_COMPARE(site.page.asked.size(), 1);
    }
    QCOMPARE(loaded.count(), 0);
    QCOMPARE(site.evaluate(QStringLiteral("document.querySelector('p').textContent")).toString(),
             QStringLiteral("page"));
}

void TestWeb::backgroundIsThePalettes()
{
    Site site;
    QCOMPARE(site.page.backgroundColor(), QGuiApplication::palette().color(QPalette::Base));
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestWeb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_web.moc"
