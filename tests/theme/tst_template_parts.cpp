// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page.h"
#include "render/template_parts.h"
#include "store/store.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Page templates of several files.
class TestTemplateParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void partsStandInTheirPlaces();
    void faults_data();
    void faults();
    void placesAreThoseThatWereWritten_data();
    void placesAreThoseThatWereWritten();
    void partsThatGrowAreRefused_data();
    void partsThatGrowAreRefused();
    void missing();
    void names_data();
    void names();
    void areSavedAndRead();
    void linksOutsideAreRefused_data();
    void linksOutsideAreRefused();
    void onlyUtf8IsTaken();
};

namespace
{

Theme themeOf(const QString &page, const QMap<QString, QString> &parts)
{
    return {.templateFile = u"/w/theme/page.html"_s, .pageTemplate = page, .styleSheet = {}, .templateParts = parts};
}

QString wholeText(const Theme &theme)
{
    return WholeTemplate::of(theme)
        .transform([](const WholeTemplate &whole) { return whole.text(); })
        .value_or(QString());
}

}

void TestTemplateParts::partsStandInTheirPlaces()
{
    const Theme theme = themeOf(
        u"<a>{% include \"x.html\" %}</a>\n{%include 'y.html'%}{% comment %}{% include \"no\" %}{% endcomment %}"_s,
        {{u"x.html"_s, u"[{% include \"y.html\" %}]"_s}, {u"y.html"_s, u"{{ title }}"_s}});
    QCOMPARE(wholeText(theme), u"<a>[{{ title }}]</a>\n{{ title }}{% comment %}{% include \"no\" %}{% endcomment %}"_s);
    const Workspace workspace = richWorkspace();
    const EditionView view(workspace, workspace.statements.first(), workspace.editions.first(), Layer::Full);
    const auto shell = PageShell::fromTheme(theme);
    QVERIFY2(shell.has_value(), why(shell).constData());
    QCOMPARE(*shell->page(view), QByteArray("<a>[Online Privacy Statement]</a>\nOnline Privacy Statement"));
    // Values of a loop reach into what stands in it.
    const Theme loop = themeOf(u"{% for l in footerLinks %}{% include \"link.html\" %}{% endfor %}"_s,
                               {{u"link.html"_s, u"<i>{{ l.label }}</i>"_s}});
    QVERIFY(PageShell::fromTheme(loop)->page(view)->startsWith("<i>"));
}

void TestTemplateParts::faults_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *page, const char *part, const char *file, int line, int column,
                        const char *word) {
        QTest::newRow(name) << QString::fromUtf8(page) << QString::fromUtf8(part) << QString::fromUtf8(file) << line
                            << column << QString::fromUtf8(word);
    };
    const char *page = "<p>\n {% include \"part.html\" %}";
    row("missing", "\n\n {% include \"gone.html\" %}", "", "page.html", 3, 2, "not there");
    row("missing in a part", page, "\n<b>{% include \"gone.html\" %}", "part.html", 2, 4, "gone.html");
    row("in itself", page, "x\n{% include \"part.html\" %}", "part.html", 2, 1, "part.html → part.html");
    row("in the page", page, "{% include \"page.html\" %}", "part.html", 1, 1, "page.html → part.html → page.html");
    row("a variable", "{% include title %}", "", "page.html", 1, 1, "does not name a file");
    row("with values", "{% include \"part.html\" with a=title %}", "", "page.html", 1, 1, "does not name a file");
    row("nothing", "{% include %}", "", "page.html", 1, 1, "does not name a file");
    row("another folder", "{% include \"../x.html\" %}", "", "page.html", 1, 1, "not there");
    row("unknown name", page, "<p>\n\n{{ titel }}", "part.html", 3, 1, "“titel”");
    row("not ended", page, "{% if title %}", "part.html", 1, 1, "{% endif %}");
    row("after a part", "{% include \"part.html\" %}\n<b>{{ titel }}", "1\n2\n3\n", "page.html", 2, 4, "“titel”");
    row("beside a part", "<i>{% include \"part.html\" %}{{ titel }}", "1\n2", "page.html", 1, 29, "“titel”");
    row("across files", "{% include \"part.html\" %}\n\n{% endfor %}", "\n{% if title %}", "page.html", 3, 1,
        "in line 2 (part.html)");
    row("not closed", page, "x\ny {{ title", "part.html", 2, 3, "}}");
}

void TestTemplateParts::faults()
{
    QFETCH(const QString, page);
    QFETCH(const QString, part);
    QFETCH(const QString, file);
    QFETCH(const QString, word);
    const auto shell = PageShell::fromTheme(themeOf(page, {{u"part.html"_s, part}}));
    QVERIFY(!shell.has_value());
    const Problem problem = shell.error();
    QCOMPARE(problem.file, QString(u"/w/theme/"_s + file));
    QTEST(int(problem.line), "line");
    QTEST(int(problem.column), "column");
    QVERIFY2(problem.sentence.contains(word), qPrintable(problem.sentence));
}

void TestTemplateParts::placesAreThoseThatWereWritten_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("place");
    QTest::newRow("before") << 1 << 2 << u"page.html:1:2"_s;
    QTest::newRow("first of a part") << 1 << 4 << u"part.html:1:1"_s;
    QTest::newRow("line of a part") << 2 << 2 << u"part.html:2:2"_s;
    QTest::newRow("after") << 2 << 4 << u"page.html:1:29"_s;
    QTest::newRow("next line") << 3 << 1 << u"page.html:2:1"_s;
    QTest::newRow("no column") << 3 << 0 << u"page.html:2:1"_s;
    QTest::newRow("no line") << 0 << 0 << u"page.html:0:0"_s;
}

void TestTemplateParts::placesAreThoseThatWereWritten()
{
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto whole =
        WholeTemplate::of(themeOf(u"abc{% include \"part.html\" %}def\nghi"_s, {{u"part.html"_s, u"12\n345"_s}}));
    const Problem problem = whole->atItsSource({.line = line, .column = column});
    const QString name = problem.file.section(u'/', -1);
    QTEST(QString(name + u':' + QString::number(problem.line) + u':' + QString::number(problem.column)), "place");
}

void TestTemplateParts::partsThatGrowAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << u"text "_s.repeated(10'000);
    QTest::newRow("empty") << QString();
}

/// Thirty files that include the next one twice would be a thousand million.
void TestTemplateParts::partsThatGrowAreRefused()
{
    QFETCH(const QString, text);
    QMap<QString, QString> parts{{u"p30.html"_s, text}};
    for (int i = 0; i < 30; ++i)
        parts.insert(u"p%1.html"_s.arg(i), u"{% include \"p%1.html\" %}{% include \"p%1.html\" %}"_s.arg(i + 1));
    const auto whole = WholeTemplate::of(themeOf(u"{% include \"p0.html\" %}"_s, parts));
    QVERIFY(!whole.has_value());
    QVERIFY2(whole.error().sentence.contains(u"too large"), qPrintable(whole.error().sentence));
}

void TestTemplateParts::missing()
{
    const Theme theme = themeOf(u"{% include \"a.html\" %}{% include \"b.html\" %}{% include \"../c.html\" %}"_s,
                                {{u"a.html"_s, u"{% include \"d.html\" %}{% include \"b.html\" %}"_s}});
    QCOMPARE(missingParts(theme), (QStringList{u"b.html"_s, u"d.html"_s}));
}

void TestTemplateParts::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPart");
    QTest::newRow("header") << u"header.html"_s << true;
    for (const char *name : {"page.html", "PAGE.html", "style.css", "header", ".html", "a/b.html", "..", "a b.html"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestTemplateParts::names()
{
    QFETCH(const QString, name);
    QTEST(isTemplatePartName(name), "isPart");
}

void TestTemplateParts::areSavedAndRead()
{
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    workspace.ownTheme.pageTemplate = "{% include \"head.html\" %}";
    workspace.ownTheme.templateParts = {{u"head.html"_s, "<p>\r\n"}, {u"foot.html"_s, "\xff"}};
    const auto saved = saveWorkspace(folder.path(), workspace);
    QVERIFY2(saved.has_value(), why(saved).constData());
    QVERIFY(QFile::exists(folder.filePath(u"theme/head.html"_s)));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    QVERIFY(loaded->workspace.ownTheme == workspace.ownTheme);
    QVERIFY(templatePartsAddedOutside(folder.path(), loaded->files).isEmpty());
    // Someone else adds one; one that goes leaves the folder.
    QVERIFY(QFile::copy(folder.filePath(u"theme/head.html"_s), folder.filePath(u"theme/nav.html"_s)));
    QCOMPARE(templatePartsAddedOutside(folder.path(), loaded->files), QStringList{u"theme/nav.html"_s});
    workspace.ownTheme.templateParts.remove(u"foot.html"_s);
    QVERIFY(saveWorkspace(folder.path(), workspace, loaded->files).has_value());
    QVERIFY(!QFile::exists(folder.filePath(u"theme/foot.html"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"theme/nav.html"_s)));
}

void TestTemplateParts::linksOutsideAreRefused_data()
{
    QTest::addColumn<QString>("link");
    for (const char *link : {"theme/part.html", "theme/page.html", "theme"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

/// A workspace from a stranger must not publish what is on this machine.
void TestTemplateParts::linksOutsideAreRefused()
{
    QFETCH(const QString, link);
    QTemporaryDir folder, other;
    QVERIFY(saveWorkspace(folder.path(), richWorkspace()));
    QFile secret(other.filePath(u"part.html"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    if (link.contains(u'/'))
        QVERIFY(QDir(folder.path()).mkdir(u"theme"_s));
    QVERIFY(QFile::link(link.contains(u'/') ? secret.fileName() : other.path(), folder.filePath(link)));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY(!loaded.has_value());
    QVERIFY2(loaded.error().first().sentence.contains(u"outside the workspace"), why(loaded).constData());
}

void TestTemplateParts::onlyUtf8IsTaken()
{
    Workspace workspace = richWorkspace();
    workspace.ownTheme.pageTemplate = "{% include \"part.html\" %}";
    workspace.ownTheme.templateParts[u"part.html"_s] = "Gr\xf6\xdf"
                                                       "e";
    const auto theme = loadTheme(workspace, u"/w"_s);
    QVERIFY(!theme.has_value());
    QCOMPARE(theme.error().file, u"/w/theme/part.html"_s);
    QVERIFY2(theme.error().sentence.contains(u"UTF-8"), qPrintable(theme.error().sentence));
}

QTEST_GUILESS_MAIN(TestTemplateParts)
#include "tst_template_parts.moc"
