// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/template_check.h"

#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// Names in page templates that pages do not have.
class TestTemplateNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
};

namespace
{

TemplateNames known()
{
    return {.values = {u"title"_s, u"organisation.name"_s, u"organisation.home"_s},
            .lists = {{u"links"_s, {u"label"_s, u"address"_s}}}};
}

}

void TestTemplateNames::good_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("value") << u"{{ title }}"_s;
    QTest::newRow("filters") << u"{{ title|upper|default:\"no such\" }}"_s;
    QTest::newRow("part") << u"{{ organisation.name }}"_s;
    QTest::newRow("what has parts") << u"{% if organisation %}x{% endif %}"_s;
    QTest::newRow("condition") << u"{% if title and not organisation.home or 3 == 4 %}x{% else %}y{% endif %}"_s;
    QTest::newRow("loop") << u"{% for link in links %}{{ link.label }} {{ forloop.counter }}{{ link }}{% endfor %}"_s;
    QTest::newRow("loops")
        << u"{% for a in links %}{% for b in links %}{{ a.label }}{{ b.address }}{% endfor %}{% endfor %}"_s;
    QTest::newRow("if the list is there") << u"{% if links %}x{% endif %}"_s;
    QTest::newRow("with") << u"{% with title as heading %}{{ heading }}{{ heading.any }}{% endwith %}"_s;
    QTest::newRow("equal") << u"{% ifequal title \"A b\" %}x{% endifequal %}"_s;
    QTest::newRow("comment") << u"{% comment %}{{ nothing }}{% endcomment %}{# {{ nothing }} #}"_s;
    QTest::newRow("text") << u"{{ \"nothing\" }}"_s;
}

void TestTemplateNames::good()
{
    QFETCH(const QString, text);
    const auto problem = checkTemplate(text, known());
    QVERIFY2(!problem, qPrintable(problem.value_or(Problem()).sentence));
}

void TestTemplateNames::bad_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("line");
    QTest::newRow("value") << u"<p>\n{{ tittle }}"_s << u"“tittle”"_s << 2;
    QTest::newRow("part") << u"{{ organisation.nam }}"_s << u"“organisation.nam”"_s << 1;
    QTest::newRow("part of a value") << u"{{ title.length }}"_s << u"“title.length”"_s << 1;
    QTest::newRow("condition") << u"\n\n{% if title and lnks %}x{% endif %}"_s << u"“lnks”"_s << 3;
    QTest::newRow("elif") << u"{% if title %}x\n{% elif lnks %}y{% endif %}"_s << u"“lnks”"_s << 2;
    QTest::newRow("list") << u"{% for link in lnks %}x{% endfor %}"_s << u"“lnks”"_s << 1;
    QTest::newRow("part of an entry") << u"{% for link in links %}{{ link.url }}{% endfor %}"_s << u"“link.url”"_s << 1;
    QTest::newRow("after the loop") << u"{% for link in links %}x{% endfor %}{{ link.label }}"_s << u"“link.label”"_s
                                    << 1;
    QTest::newRow("in an inner condition")
        << u"{% for link in links %}{% if title %}x{% endif %}{{ link.label }}{% endfor %}{{ forloop.counter }}"_s
        << u"“forloop.counter”"_s << 1;
    QTest::newRow("counts without an end")
        << u"{% range 0 2 0 as i %}{% endrange %}"_s << u"{% range 0 2 0 as i %}"_s << 1;
    QTest::newRow("another time") << u"{% now \"hh:mm\" %}"_s << u"“{% now"_s << 1;
    QTest::newRow("another order") << u"{% debug %}"_s << u"“{% debug %}”"_s << 1;
    QTest::newRow("page before") << u"{% ifchanged %}x{% endifchanged %}"_s << u"“{% ifchanged %}”"_s << 1;
    QTest::newRow("any of them") << u"{{ title|random }}"_s << u"“random”"_s << 1;
    QTest::newRow("too many signs") << u"{{ title|lower|center:\"2000000000\" }}"_s << u"“center”"_s << 1;
    QTest::newRow("too deep") << u"{% if title %}\n"_s.repeated(100'000) << u"too many others"_s << 41;
    const QString loop = u"{% for a in links %}\n"_s, end = u"{% endfor %}"_s;
    QTest::newRow("too many times") << loop.repeated(3) + end.repeated(3) << u"too many others"_s << 3;
    QTest::newRow("with") << u"{% with tittle as heading %}x{% endwith %}"_s << u"“tittle”"_s << 1;
}

void TestTemplateNames::bad()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const int, line);
    const auto problem = checkTemplate(text, known());
    QVERIFY(problem.has_value());
    QVERIFY2(problem->sentence.contains(name), qPrintable(problem->sentence));
    QCOMPARE(problem->line, line);
}

QTEST_GUILESS_MAIN(TestTemplateNames)
#include "tst_template_names.moc"
