// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page.h"
#include "support/rich_workspace.h"
#include "support/why.h"
#include "theme/contrast.h"
#include "theme/theme_style.h"
#include "theme/themes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What themes let people choose, and what comes of it.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shipped_data();
    void shipped();
    void faults_data();
    void faults();
    void brokenJsonNamesItsLine();
    void strings();
    void ratios_data();
    void ratios();
    void contrast();
    void styles();
    void unknownValuesCountAsNone();
    void pagesHaveTheValues();
    void ownThemes();
    void unknownThemes();
};

namespace
{

constexpr auto description = R"({
    "format": 1, "name": "Own", "description": "Of the workspace.",
    "parameters": [
        {"id": "paper", "type": "colour", "label": "Page", "light": "#ffffff", "dark": "#000000"},
        {"id": "ink", "type": "colour", "label": "Text", "light": "#000000", "dark": "#FFFFFF", "on": ["paper"], "contrast": 4.5},
        {"id": "font", "type": "choice", "label": "Typeface", "default": "sans",
         "choices": [{"id": "sans", "label": "Sans", "value": "sans-serif"}, {"id": "serif", "label": "Serif", "value": "\"Noto Serif\", serif"}]}
    ],
    "strings": {"en": {"help": "Need help?"}, "fr": {"help": "Besoin d’aide ?"}, "pt-BR": {"help": "Precisa de ajuda?"}}
})";

ThemeDescription own()
{
    return readThemeDescription(description, u"theme.json"_s).value();
}

/// The description with one thing in it changed.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = description;
    if (!bytes.contains(from))
        qFatal("There is no %s.", from.constData());
    return bytes.replace(from, to);
}

}

void TestTheme::shipped_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : shippedThemes())
        QTest::addRow("%s", qPrintable(id)) << id;
}

void TestTheme::shipped()
{
    QFETCH(const QString, id);
    Workspace workspace = richWorkspace();
    workspace.theme = id;
    workspace.themeValues.clear();
    const auto theme = themeOf(workspace, {});
    QVERIFY2(theme.has_value(), why(theme).constData());
    QVERIFY(!theme->name.isEmpty() && !theme->description.isEmpty());
    QVERIFY(theme->parameters.size() >= 6);
    QCOMPARE(contrastFaults(*theme, {}), QList<ContrastFault>());
    const auto loaded = loadTheme(workspace, {});
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    QVERIFY2(PageShell::fromTheme(*loaded).has_value(), why(PageShell::fromTheme(*loaded)).constData());
    // What can be chosen has an effect: the style sheet declares it, and uses it.
    for (const ThemeParameter &parameter : theme->parameters) {
        const QByteArray property = "--" + parameter.id.toLatin1();
        QVERIFY2(loaded->styleSheet.contains(QByteArray("  " + property + ": ")), property.constData());
        QVERIFY2(loaded->styleSheet.contains(QByteArray("var(" + property)), property.constData());
        if (parameter.type == ThemeParameter::Type::Colour)
            QVERIFY2(loaded->styleSheet.contains(QByteArray(property + ": " + parameter.proposed.toLatin1())),
                     property.constData());
    }
    QVERIFY(!loaded->styleSheet.contains("@import") && !loaded->styleSheet.contains("url("));
}

void TestTheme::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("format") << changed("\"format\": 1", "\"format\": 2") << u"newer version"_s;
    QTest::newRow("name") << changed("\"name\": \"Own\"", "\"name\": 7") << u"“name”"_s;
    QTest::newRow("id") << changed("\"id\": \"ink\"", "\"id\": \"ink; }\"") << u"“ink; }”"_s;
    QTest::newRow("twice") << changed("\"id\": \"ink\"", "\"id\": \"paper\"") << u"two parameters “paper”"_s;
    QTest::newRow("type") << changed("\"choice\"", "\"script\"") << u"“script”"_s;
    QTest::newRow("colour") << changed("#000000\", \"dark\": \"#FF", "red\", \"dark\": \"#FF") << u"“red”"_s;
    QTest::newRow("default") << changed("\"default\": \"sans\"", "\"default\": \"mono\"") << u"“mono”"_s;
    QTest::newRow("ground") << changed("[\"paper\"]", "[\"font\"]") << u"no color"_s;
    for (const char *ending : {";", "}", "{", "<", "\\\\", "\\n"})
        QTest::addRow("css %s", ending) << changed("\"value\": \"sans-serif\"",
                                                   QByteArray("\"value\": \"sans") + ending + "x\"")
                                        << u"“sans”"_s;
    for (const char *value : {"'Noto", "url(x.png)", "calc(1px", "serif !important"})
        QTest::addRow("value %s", value) << changed("\"value\": \"sans-serif\"",
                                                    QByteArray("\"value\": \"") + value + "\"")
                                         << u"“sans”"_s;
}

void TestTheme::faults()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto read = readThemeDescription(bytes, u"/w/theme/theme.json"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().file, u"/w/theme/theme.json"_s);
    QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
}

void TestTheme::brokenJsonNamesItsLine()
{
    const auto read = readThemeDescription("{\n  \"format\": 1,\n  oops\n}", u"theme.json"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().line, 3);
}

void TestTheme::strings()
{
    const ThemeDescription theme = own();
    QCOMPARE(theme.stringsIn(u"fr-CA"_s).value(u"help"_s), u"Besoin d’aide ?"_s);
    QCOMPARE(theme.stringsIn(u"pt-BR"_s).value(u"help"_s), u"Precisa de ajuda?"_s);
    QCOMPARE(theme.stringsIn(u"pt"_s).value(u"help"_s), u"Need help?"_s);
    QCOMPARE(ThemeDescription().stringsIn(u"en"_s).size(), 0);
    // Of each word the nearest language that has it.
    ThemeDescription gaps;
    gaps.strings = {{u"de"_s, {{u"menu"_s, u"Menü"_s}}},
                    {u"de-AT"_s, {{u"top"_s, u"Hinauf"_s}}},
                    {u"en"_s, {{u"menu"_s, u"Menu"_s}, {u"top"_s, u"Back to top"_s}}},
                    {u"fr"_s, {{u"only"_s, u"Seul"_s}}}};
    QCOMPARE(gaps.stringsIn(u"de"_s),
             (QMap<QString, QString>{{u"menu"_s, u"Menü"_s}, {u"only"_s, u"Seul"_s}, {u"top"_s, u"Back to top"_s}}));
    QCOMPARE(gaps.stringsIn(u"de-AT"_s).value(u"top"_s), u"Hinauf"_s);
    QCOMPARE(gaps.stringsIn(u"de-AT"_s).value(u"menu"_s), u"Menü"_s);
}

void TestTheme::ratios_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("ratio");
    // Widely published values.
    QTest::newRow("most") << u"#000000"_s << u"#ffffff"_s << 21.0;
    QTest::newRow("none") << u"#123456"_s << u"#123456"_s << 1.0;
    QTest::newRow("grey that is enough") << u"#767676"_s << u"#ffffff"_s << 4.54;
    QTest::newRow("grey that is not") << u"#777777"_s << u"#ffffff"_s << 4.48;
    QTest::newRow("red") << u"#ff0000"_s << u"#ffffff"_s << 4.00;
}

void TestTheme::ratios()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const double, ratio);
    QVERIFY(std::abs(contrastRatio(one, other) - ratio) < 0.005);
    QVERIFY(std::abs(contrastRatio(other, one) - ratio) < 0.005);
}

void TestTheme::contrast()
{
    const QList<ThemeValue> values{{.parameter = u"ink"_s, .value = u"#777777"_s, .dark = u"#757575"_s}};
    const QList<ContrastFault> faults = contrastFaults(own(), values);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].parameter, u"ink"_s);
    QCOMPARE(faults[0].on, u"paper"_s);
    QVERIFY(!faults[0].isDark);
    QVERIFY(faults[0].ratio < 4.5 && faults[0].needed == 4.5);
    // The ground counts as well.
    QCOMPARE(contrastFaults(own(), {{.parameter = u"paper"_s, .value = u"#333333"_s, .dark = u"#000000"_s}}).size(), 1);
}

void TestTheme::styles()
{
    QCOMPARE(themeStyle(own(), {}), QByteArray());
    QCOMPARE(themeStyle(own(), {{.parameter = u"font"_s, .value = u"sans"_s}}), QByteArray());
    QCOMPARE(themeStyle(own(), {{.parameter = u"font"_s, .value = u"serif"_s}}),
             QByteArray(":root {\n  --font: \"Noto Serif\", serif;\n}\n"));
    QCOMPARE(themeStyle(own(), {{.parameter = u"ink"_s, .value = u"#112233"_s, .dark = u"#ffffff"_s}}),
             QByteArray("@media screen {\n:root {\n  --ink: #112233;\n}\n}\n"
                        "@media screen and (prefers-color-scheme: dark) {\n:root {\n  --ink: #ffffff;\n}\n}\n"));
}

void TestTheme::unknownValuesCountAsNone()
{
    const QList<ThemeValue> values{{.parameter = u"font"_s, .value = u"mono"_s},
                                   {.parameter = u"ink"_s, .value = u"serif"_s},
                                   {.parameter = u"gone"_s, .value = u"#ffffff"_s}};
    QCOMPARE(themeStyle(own(), values), QByteArray());
}

void TestTheme::pagesHaveTheValues()
{
    Workspace workspace = richWorkspace();
    workspace.ownTheme.description = description;
    workspace.themeValues = {{.parameter = u"font"_s, .value = u"serif"_s}};
    const auto theme = loadTheme(workspace, {});
    QVERIFY2(theme.has_value(), why(theme).constData());
    QVERIFY(theme->styleSheet.endsWith(":root {\n  --font: \"Noto Serif\", serif;\n}\n"));
}

void TestTheme::ownThemes()
{
    Workspace workspace = richWorkspace();
    QVERIFY(isDescribed(workspace));
    workspace.ownTheme.styleSheet = "p {}";
    QVERIFY(!isDescribed(workspace));
    workspace.ownTheme.description = description;
    QVERIFY(isDescribed(workspace));
    QCOMPARE(themeOf(workspace, {})->name, u"Own"_s);
    workspace.ownTheme.pageTemplate = "<html lang=\"{{ language }}\"><body>{{ strings.help }}{{ body }}</body></html>";
    const auto shell = PageShell::fromTheme(*loadTheme(workspace, {}));
    QVERIFY2(shell.has_value(), why(shell).constData());
    const EditionView view(workspace, workspace.statements.first(), workspace.editions.first(), Layer::Highlights);
    QVERIFY(shell->page(view)->contains("Need help?"));
    workspace.ownTheme.description = "{";
    QCOMPARE(loadTheme(workspace, u"/w"_s).error().file, u"/w/theme/theme.json"_s);
}

void TestTheme::unknownThemes()
{
    Workspace workspace = richWorkspace();
    workspace.theme = u"no-such"_s;
    QVERIFY(loadTheme(workspace, {}).error().sentence.contains(u"“no-such”"_s));
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
