// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/shown_text.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestShownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void placesInAText_data();
    void placesInAText();
};

void TestShownText::placesInAText_data()
{
    QTest::addColumn<qsizetype>("shown");
    QTest::addColumn<qsizetype>("edited");
    // "We, " variable " see " reference, line break, "end": shown as
    // "We, Example & Co see 1end", edited as "We, V see RLend".
    const auto row = [](const char *name, qsizetype shown, qsizetype edited) {
        QTest::newRow(name) << shown << edited;
    };
    row("before", -3, 0);
    row("start", 0, 0);
    row("in text", 2, 2);
    row("before the variable", 4, 4);
    row("in the variable", 9, 5);
    row("after the variable", 16, 5);
    row("between", 18, 7);
    row("before the reference", 21, 10);
    row("after the reference", 22, 11);
    row("in the last text", 23, 13);
    row("end", 25, 15);
    row("beyond", 99, 15);
}

void TestShownText::placesInAText()
{
    QFETCH(qsizetype, shown);
    const Workspace workspace = richWorkspace();
    const EditionView view(workspace, workspace.statements[0], workspace.editions[0], Layer::Full);
    const InlineList text{
        Inline{.text = QStringLiteral("We, ")},
        Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("company")},
        Inline{.text = QStringLiteral(" see ")},
        Inline{.kind = Inline::Kind::CrossReference,
               .reference = LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("uses")}},
        Inline{.kind = Inline::Kind::LineBreak},
        Inline{.text = QStringLiteral("end")},
    };
    QTEST(editedOffset(view, text, shown), "edited");
}

QTEST_GUILESS_MAIN(TestShownText)
#include "tst_shown_text.moc"
