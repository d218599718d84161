// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_edit.h"
#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_move.h"
#include "editor/flow/flow_structure.h"
#include "model/text_offsets.h"
#include "flow_notation.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

using Operation = std::function<FlowState(FlowState, IdGenerator &)>;

class TestFlowEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void operations_data();
    void operations();
    void splittingKeepsTheIdWithTheText();
    void joiningKeepsTheIdOfTheText();
    void tracesStayWithTheFirstPart();
    void pastedLinesAreNew();
    void marksAreThoseOfTheWholeSelection();
    void randomOperationsKeepTheLayerWhole();
};

static Operation style(ListStyle wanted)
{
    return [=](FlowState state, IdGenerator &ids) { return toggleList(std::move(state), wanted, ids); };
}

static Operation kind(LineKind wanted)
{
    return [=](FlowState state, IdGenerator &ids) { return setLineKind(std::move(state), wanted, ids); };
}

static Operation typed(const char *text)
{
    return
        [=](FlowState state, IdGenerator &ids) { return insertText(std::move(state), QString::fromUtf8(text), ids); };
}

static Operation pasted(const char *notation)
{
    return [=](FlowState state, IdGenerator &ids) {
        return insertLines(std::move(state), flowState(QString::fromUtf8(notation), ids).lines, ids);
    };
}

static FlowState object(FlowState state, IdGenerator &ids)
{
    return insertObject(std::move(state), {.content = Rule{}}, ids);
}

static FlowState bold(FlowState state, IdGenerator &ids)
{
    const bool isOn = marksAt(state).strong;
    return setMarks(
        std::move(state),
        [=](Marks marks) {
            marks.strong = !isOn;
            return marks;
        },
        ids);
}

static FlowState boldThenX(FlowState state, IdGenerator &ids)
{
    return insertText(bold(std::move(state), ids), QStringLiteral("x"), ids);
}

static FlowState enterThenX(FlowState state, IdGenerator &ids)
{
    return insertText(enter(std::move(state), ids), QStringLiteral("x"), ids);
}

static FlowState lineBreak(FlowState state, IdGenerator &ids)
{
    return insertAtom(std::move(state), {.kind = Inline::Kind::LineBreak}, ids);
}

void TestFlowEdit::operations_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const Operation &operation, const char *before, const char *after) {
        QTest::newRow(name) << operation << QString::fromUtf8(before) << QString::fromUtf8(after);
    };

    row("Enter splits a paragraph", enter, "One| two", "One / | two");
    row("Enter at the start opens a line before", enter, "|One", " / |One");
    row("Enter at the end opens a line after", enter, "One|", "One / |");
    row("Enter in an empty paragraph", enter, "a / | / b", "a /  / | / b");
    row("Enter replaces the selection", enter, "On^e / tw|o", "On / |o");
    row("Enter after a heading gives text", enter, "# One|", "# One / |");
    row("Enter in a heading gives two", enter, "## On|e", "## On / ## |e");
    row("Enter before a heading gives text", enter, "# |One", " / # |One");
    row("Enter in an empty heading makes it text", enter, "# |", "|");
    row("Enter keeps the marks", enterThenX, "*One|*", "*One* / *x|*");
    row("Enter after a link leaves it", enterThenX, "{One|}", "{One} / x|");
    row("Enter in an item starts an item", enter, "• One|", "• One / • |");
    row("Enter at an item's start", enter, "• a / • |b", "• a / • / • |b");
    row("Enter splits an item", enter, "1. On|e / 2. Two", "1. On / 2. |e / 3. Two");
    row("Enter gives sub-items to the new item", enter, "• One| /   • sub", "• One / • | /   • sub");
    row("Enter in a second paragraph of an item", enter, "• One /   more| / • Two", "• One /   more /   | / • Two");
    row("Enter in an empty second paragraph begins an item", enter, "• One /   | / • Two", "• One / • | / • Two");
    row("Enter in an empty item leaves the list", enter, "• One / • |", "• One / |");
    row("Enter in an empty item in the middle splits the list", enter, "1. One / 2. | / 3. Three",
        "1. One / | / 2. Three");
    row("Enter in an empty sub-item goes one level out", enter, "• One /   • | / • Two", "• One / • | / • Two");
    row("Enter in an empty sub-item takes the rest along", enter, "1. One /   a. x /   b. | /   c. y",
        "1. One /   a. x / 2. | /   a. y");
    row("Enter in a term goes to its definition", enter, "T: One| / : two", "T: One / : |two");
    row("Enter in a term without one makes it", enter, "T: One|", "T: One / : |");
    row("Enter in the middle of a term", enter, "T: On|e / : two", "T: On / : |e / : two");
    row("Enter before a term", enter, "T: |One / : two", "T: / T: |One / : two");
    row("Enter in a definition", enter, "T: One / : two|", "T: One / : two / : |");
    row("Enter in an empty definition begins an entry", enter, "T: One / : two / : |", "T: One / : two / T: |");
    row("Enter in an empty term leaves the list", enter, "T: One / : two / T: |", "T: One / : two / |");
    row("Enter in a quotation", enter, "> One|", "> One / > |");
    row("Enter in an empty last line leaves a quotation", enter, "> One / > |", "> One / |");
    row("Enter in an empty last line leaves a note", enter, "! One / ! | / x", "! One / | / x");
    row("Enter in an empty middle line stays", enter, "! One / ! | / ! x", "! One / ! / ! | / ! x");
    row("Enter in verbatim text", enter, "` On|e", "` On↵|e");
    row("Enter in the empty last line of verbatim text", enter, "` One↵|", "` One / |");
    row("Enter on a card", enter, "^[]| / x", "[] / | / x");
    row("Enter behind a card", enter, "[]|", "[] / |");
    row("Enter in front of a card", enter, "a / |[]", "a / | / []");
    row("Shift+Enter", lineBreak, "One| two", "One↵| two");

    row("Backspace in a line", backspace, "One|", "On|");
    row("Backspace at the very start", backspace, "|One", "|One");
    row("Backspace joins", backspace, "One / |two", "One|two");
    row("Backspace joins an empty line", backspace, "One / |", "One|");
    row("Backspace after an empty line", backspace, "# / |two", "|two");
    row("Backspace removes a marker", backspace, "• One / • |two", "• One / |two");
    row("Backspace removes a marker in the middle", backspace, "1. One / 2. |two / 3. Three",
        "1. One / |two / 2. Three");
    row("Backspace removes the marker of a sub-item", backspace, "• One /   • |sub", "• One /   |sub");
    row("Backspace then joins", backspace, "• One / |two", "• One|two");
    row("Backspace in a second paragraph", backspace, "• One /   |two", "• One|two");
    row("Backspace makes a heading text", backspace, "One / # |two", "One / |two");
    row("Backspace makes verbatim text a paragraph", backspace, "One / ` |two↵x", "One / |two↵x");
    row("Backspace takes a line out of a quotation", backspace, "a / > |One / > two", "a / |One / > two");
    row("Backspace takes a line out of a note", backspace, "! |One", "|One");
    row("Backspace inside a note joins", backspace, "! One / ! |two", "! One|two");
    row("Backspace dissolves an entry", backspace, "T: |One / : two", "|One / two");
    row("Backspace joins a definition to its term", backspace, "T: One / : |two", "T: One|two");
    row("Backspace after a card selects it", backspace, "[] / |One", "^[]| / One");
    row("Backspace in an empty line after a card", backspace, "[] / |", "^[]|");
    row("Backspace removes a selected card", backspace, "a / ^[]| / One", "a / |One");
    row("Backspace removes the only card", backspace, "^[]|", "|");
    row("Backspace behind a card", backspace, "[]|", "^[]|");
    row("Backspace in front of a card", backspace, "One / |[]", "One| / []");
    row("Backspace in front of a card removes an empty line", backspace, " / |[]", "|[]");

    row("Delete in a line", deleteForward, "|One", "|ne");
    row("Delete at the very end", deleteForward, "One|", "One|");
    row("Delete joins", deleteForward, "One| / two", "One|two");
    row("Delete joins an item", deleteForward, "One| / • two / • x", "One|two / • x");
    row("Delete keeps the sub-items in the list", deleteForward, "• One| / • two /   • sub", "• One|two /   • sub");
    row("Delete lifts a sub-item's text into an empty item", deleteForward, "• | /   • sub", "• |sub");
    row("Delete in an empty line takes what follows", deleteForward, "| / # two", "# |two");
    row("Delete before a card selects it", deleteForward, "One| / []", "One / ^[]|");
    row("Delete in an empty line before a card", deleteForward, "| / []", "^[]|");
    row("Delete removes a selected card", deleteForward, "a / ^[]|", "a|");
    row("Delete a verbatim line into text with a variable", deleteForward, "` a| / b$", "a|b$");

    row("a selection in a line", deleteSelection, "O^n|e", "O|e");
    row("a selection over lines", deleteSelection, "On^e / two / th|ree", "On|ree");
    row("a selection from a line's start", deleteSelection, "# ^One / two / th|ree", "|ree");
    row("a selection over items", deleteSelection, "• O^ne / • two / • th|ree / • x", "• O|ree / • x");
    row("a selection keeps the sub-items", deleteSelection, "• O^ne / • tw|o /   • sub", "• O|o /   • sub");
    row("a selection with a card in it", deleteSelection, "On^e / [] / t|wo", "On|wo");
    row("a selection to behind a card", deleteSelection, "On^e / []| / two", "On| / two");
    row("a selection to the front of a card", deleteSelection, "On^e / x / |[]", "On| / []");
    row("a selection from behind a card", deleteSelection, "[]^ / One / t|wo", "[] / |wo");
    row("a selection of two cards", deleteSelection, "a / ^[] / []| / b", "a / |b");
    row("everything", deleteSelection, "^a / • b / []|", "|");
    row("a selection from a term", deleteSelection, "T: O^ne / : tw|o / : x", "T: O|o / : x");

    row("typing", typed("x"), "One|", "Onex|");
    row("typing in bold text", typed("x"), "*One|*", "*Onex|*");
    row("typing after a link", typed("x"), "{One|}", "{One}x|");
    row("typing in a link", typed("x"), "{On|e}", "{Onx|e}");
    row("typing before a link", typed("x"), "|{One}", "x|{One}");
    row("typing after a term", typed("x"), "(One|) a", "(One)x| a");
    row("typing over a selection", typed("x"), "*O^ne* / *tw|o*", "*Ox|o*");
    row("typing on a card", typed("x"), "^[]|", "[] / x|");
    row("typing in front of a card", typed("x"), "|[]", "x| / []");
    row("typing over a card and text", typed("x"), "a / ^[] / tw|o", "a / x|o");
    row("typing bold", boldThenX, "One|", "One*x|*");
    row("typing no longer bold", boldThenX, "*One|*", "*One*x|");
    row("bold", bold, "O^n|e", "O^*n|*e");
    row("bold over lines", bold, "O^ne / [] / *t*w|o", "O^*ne* / [] / *tw|*o");
    row("no longer bold", bold, "*O^n|e*", "*O^*n|*e*");
    row("bold leaves verbatim text", bold, "` O^n|e", "` O^n|e");

    row("pasting words", pasted("x*y*"), "On|e", "Onx*y|*e");
    row("pasting over a selection", pasted("x"), "O^n / e|e", "Ox|e");
    row("pasting lines", pasted("a / b / c"), "On|e", "Ona / b / c|e");
    row("pasting lines into an empty line", pasted("a / b"), "|", "a / b|");
    row("pasting lines at the start", pasted("a / b"), "|One", "a / b|One");
    row("pasting lines into an item", pasted("a / b"), "• One| / • Two", "• Onea / • b| / • Two");
    row("pasting a list into a list", pasted("• a / • b"), "1. One| / 2. Two", "1. One / 2. a / 3. b| / 4. Two");
    row("pasting a list into an empty item", pasted("• a /   • b"), "1. |", "1. a /   • b|");
    row("pasting a list in a paragraph", pasted("• a / • b"), "On|e", "On / • a / • b| / e");
    row("pasting a card", pasted("[]"), "On|e", "On / []| / e");
    row("pasting part of an item", pasted("a / • b / c"), "• One| / x", "• Onea / • b / • c| / x");
    row("pasting after a card", pasted("a / b"), "[]|", "[] / a / b|");
    row("pasting lines into a term", pasted("a / b"), "T: One| / : two", "T: Onea / : b| / : two");
    row("pasting lines into verbatim text", pasted("a / *b*"), "` On|e", "` Ona↵b|e");
    row("a card in the middle of text", object, "On|e", "On / ^[]| / e");
    row("a card after text", object, "One|", "One / ^[]|");
    row("a card in an empty item", object, "• One / • |", "• One / • ^[]|");
    row("a card in an item", object, "• On|e", "• On /   ^[]| /   e");
    row("a card after a term", object, "T: One|", "T: One / : ^[]|");
    row("a card after a card", object, "^[]|", "[] / ^[]|");

    row("Tab", indent, "• One / • t|wo", "• One /   • t|wo");
    row("Tab joins the sub-items", indent, "• One /   1. sub / • t|wo", "• One /   1. sub /   2. t|wo");
    row("Tab on the first item", indent, "• O|ne / • two", "• O|ne / • two");
    row("Tab outside a list", indent, "• One / t|wo", "• One / t|wo");
    row("Tab on several items", indent, "• One / • t^wo / • thr|ee", "• One /   • t^wo /   • thr|ee");
    row("Tab moves what is within", indent, "• One / • t|wo /   • sub", "• One /   • t|wo /     • sub");
    row("Tab gives letters below numbers", indent, "1. One / 2. t|wo / 3. x", "1. One /   a. t|wo / 2. x");
    row("Shift+Tab", outdent, "• One /   • t|wo", "• One / • t|wo");
    row("Shift+Tab at the top level leaves the list", outdent, "• One / • t|wo", "• One / t|wo");
    row("Shift+Tab on several items", outdent, "• One /   • t^wo /   • thr|ee", "• One / • t^wo / • thr|ee");
    row("Shift+Tab takes the rest along", outdent, "• One /   • t|wo /   • three", "• One / • t|wo /   • three");

    row("bullets", style(ListStyle::Bullet), "O|ne", "• O|ne");
    row("bullets for several", style(ListStyle::Bullet), "O^ne / tw|o / x", "• O^ne / • tw|o / x");
    row("no bullets", style(ListStyle::Bullet), "• O^ne / • tw|o / • x", "O^ne / tw|o / • x");
    row("bullets become numbers", style(ListStyle::Decimal), "• O|ne / • two", "1. O|ne / 2. two");
    row("numbers go on with the list before", style(ListStyle::Decimal), "1. One / t|wo", "1. One / 2. t|wo");
    row("numbers join the lists around", style(ListStyle::Decimal), "1. One / t|wo / 1. three",
        "1. One / 2. t|wo / 3. three");
    row("bullets beside numbers are a list of their own", style(ListStyle::Bullet), "1. One / t|wo", "1. One / • t|wo");
    row("bullets in an item", style(ListStyle::Bullet), "• One /   t|wo", "One / t|wo");
    row("a heading becomes an item", style(ListStyle::Bullet), "# O|ne", "• O|ne");
    row("bullets in a definition", style(ListStyle::Bullet), "T: One / : t|wo", "T: One / : • t|wo");
    row("bullets not on a card", style(ListStyle::Bullet), "^[]|", "^[]|");
    row("bullets at a mixed selection", style(ListStyle::Bullet), "O^ne / • two / 1. th|ree",
        "• O^ne / • two / • th|ree");

    row("a heading", kind(LineKind::Subheading2), "O|ne", "## O|ne");
    row("a heading leaves its list", kind(LineKind::Subheading1), "• One /   • t|wo / • x", "• One / # t|wo / • x");
    row("a heading becomes text", kind(LineKind::Paragraph), "# O|ne", "O|ne");
    row("an item becomes text", kind(LineKind::Paragraph), "• O|ne", "O|ne");
    row("a quotation", kind(LineKind::Quotation), "O^ne / t|wo / x", "> O^ne / > t|wo / x");
    row("no quotation", kind(LineKind::Quotation), "> O^ne / > t|wo", "O^ne / t|wo");
    row("a note around a list", kind(LineKind::Note), "O^ne / • two / • th|ree", "! O^ne / ! • two / ! • th|ree");
    row("a note in an item", kind(LineKind::Note), "• O|ne", "• ! O|ne");
    row("verbatim", kind(LineKind::Verbatim), "*O|ne*", "` O|ne");
    row("verbatim not with a variable", kind(LineKind::Verbatim), "O|ne$", "O|ne$");
    row("a definition", kind(LineKind::Definition), "O^ne / tw|o", "T: O^ne / : tw|o");
    row("a definition joins", kind(LineKind::Definition), "T: a / : b / O|ne", "T: a / : b / T: O|ne");

    row("moving up", moveUp, "One / t|wo", "t|wo / One");
    row("moving down", moveDown, "O|ne / two / x", "two / O|ne / x");
    row("moving up at the top", moveUp, "O|ne / two", "O|ne / two");
    row("moving several down", moveDown, "O^ne / t|wo / x", "x / O^ne / t|wo");
    row("moving an item up", moveUp, "1. One /   more / 2. t|wo /   x", "1. t|wo /   x / 2. One /   more");
    row("moving past a list", moveUp, "• One / • two / th|ree", "th|ree / • One / • two");
    row("moving an item out of its list", moveUp, "a / • O|ne / • two", "• O|ne / a / • two");
    row("moving a paragraph within its item", moveUp, "• One /   t|wo", "• t|wo /   One");
    row("moving a card", moveUp, "One / ^[]|", "^[]| / One");
    row("duplicating", duplicateLines, "O|ne / two", "One / O|ne / two");
    row("duplicating several", duplicateLines, "O^ne / t|wo / x", "One / two / O^ne / t|wo / x");
    row("duplicating an item with what is in it", duplicateLines, "1. O|ne /   a. sub / 2. two",
        "1. One /   a. sub / 2. O|ne /   a. sub / 3. two");
    row("duplicating a sub-item", duplicateLines, "• One /   • s|ub / • x", "• One /   • sub /   • s|ub / • x");
    row("duplicating a paragraph of an item", duplicateLines, "• One /   t|wo", "• One /   two /   t|wo");
    row("duplicating an entry", duplicateLines, "T: a| / : b", "T: a / : b / T: a| / : b");
    row("duplicating a card", duplicateLines, "^[]| / x", "[] / ^[]| / x");
    row("duplicating an empty paragraph", duplicateLines, "|", " / |");
    row("moving an entry", moveUp, "T: a / : b / T: c| / : d", "T: c| / : d / T: a / : b");
}

static QByteArray flawOf(const FlowState &state)
{
    const BlockList layer = unflatten(state.lines);
    const QList<Id> all = idsOf(layer);
    const QSet<Id> different(all.begin(), all.end());
    if (different.size() != all.size() || different.contains(Id()))
        return "ids are not unique";
    if (flatten(layer) != state.lines)
        return "the lines are not those of a layer";
    for (const FlowPosition position : {state.selection.anchor, state.selection.caret}) {
        if (position.line < 0 || position.line >= state.lines.size() || position.offset < 0
            || position.offset > lineLength(state.lines[position.line]))
            return "the selection is outside";
    }
    return {};
}

void TestFlowEdit::operations()
{
    QFETCH(Operation, operation);
    QFETCH(QString, before);
    QFETCH(QString, after);
    IdGenerator ids(42);
    const FlowState state = flowState(before, ids);
    QCOMPARE(flowNotation(state), before);
    const FlowState result = operation(state, ids);
    QCOMPARE(flowNotation(result), after);
    QCOMPARE(flawOf(result), QByteArray());
}

void TestFlowEdit::splittingKeepsTheIdWithTheText()
{
    IdGenerator ids(1);
    const FlowState middle = flowState(QStringLiteral("On|e"), ids);
    QCOMPARE(enter(middle, ids).lines[0].shell.id, middle.lines[0].shell.id);
    const FlowState start = flowState(QStringLiteral("• |One"), ids);
    const FlowState result = enter(start, ids);
    QVERIFY(result.lines[1] == start.lines[0]);
}

void TestFlowEdit::joiningKeepsTheIdOfTheText()
{
    IdGenerator ids(1);
    const FlowState both = flowState(QStringLiteral("One / |two"), ids);
    QCOMPARE(backspace(both, ids).lines[0].shell.id, both.lines[0].shell.id);
    const FlowState empty = flowState(QStringLiteral(" / |two"), ids);
    QVERIFY(backspace(empty, ids).lines[0] == empty.lines[1]);
}

void TestFlowEdit::tracesStayWithTheFirstPart()
{
    IdGenerator ids(1);
    FlowState state = flowState(QStringLiteral("• On|e"), ids);
    state.lines[0].shell.summarises = {id("full")};
    state.lines[0].path[0].memberExtra.attributes = {{QString(), QStringLiteral("x"), QStringLiteral("y")}};
    const FlowState result = enter(state, ids);
    QCOMPARE(result.lines[0].shell.summarises, QList<Id>{id("full")});
    QVERIFY(result.lines[1].shell.summarises.isEmpty());
    QVERIFY(result.lines[1].path[0].memberExtra.isEmpty());
}

void TestFlowEdit::pastedLinesAreNew()
{
    IdGenerator ids(1);
    FlowState state{flatten(everyBlock()), {}};
    state.selection = {{0, 3}, {state.lines.size() - 1, 1}};
    const QList<FlowLine> copied = slice(state);
    state.setCaret({0, 2});
    const FlowState result = insertLines(state, copied, ids);
    QCOMPARE(flawOf(result), QByteArray());
    for (const FlowLine &line : std::as_const(state.lines))
        QVERIFY(line == state.lines[0] || result.lines.contains(line));
}

void TestFlowEdit::marksAreThoseOfTheWholeSelection()
{
    IdGenerator ids(1);
    QVERIFY(marksAt(flowState(QStringLiteral("*O^ne / tw|o*"), ids)).strong == false);
    QVERIFY(marksAt(flowState(QStringLiteral("*O^n|e*"), ids)).strong);
    QVERIFY(marksAt(flowState(QStringLiteral("*O^ne* / *tw|o*"), ids)).strong);
    QVERIFY(marksAt(flowState(QStringLiteral("{O|ne}"), ids)).link.has_value());
    QVERIFY(!marksAt(flowState(QStringLiteral("{One}|"), ids)).link.has_value());
    const FlowState around = withMarkedRangeSelected(flowState(QStringLiteral("a {O|ne} b"), ids));
    QCOMPARE(flowNotation(around), QStringLiteral("a ^{One|} b"));
}

static FlowState randomlyChanged(FlowState state, QRandomGenerator &random, IdGenerator &ids)
{
    static const QList<Operation> operations = {enter,
                                                enter,
                                                backspace,
                                                backspace,
                                                deleteForward,
                                                deleteSelection,
                                                typed("x y"),
                                                typed("z"),
                                                lineBreak,
                                                object,
                                                bold,
                                                indent,
                                                indent,
                                                outdent,
                                                moveUp,
                                                moveDown,
                                                style(ListStyle::Bullet),
                                                style(ListStyle::Decimal),
                                                style(ListStyle::LowerLetter),
                                                kind(LineKind::Paragraph),
                                                kind(LineKind::Subheading1),
                                                kind(LineKind::Quotation),
                                                kind(LineKind::Note),
                                                kind(LineKind::Verbatim),
                                                kind(LineKind::Definition),
                                                kind(LineKind::Definition)};
    const int which = random.bounded(int(operations.size()) + 1);
    if (which == operations.size()) {
        const QList<FlowLine> copied = slice(state);
        if (copied.size() > 8)
            return state;
        state.setCaret({random.bounded(state.lines.size()), 0});
        return insertLines(state, copied, ids);
    }
    return operations[which](state, ids);
}

static FlowPosition randomPosition(const FlowState &state, QRandomGenerator &random)
{
    const qsizetype line = random.bounded(state.lines.size());
    qsizetype offset = random.bounded(lineLength(state.lines[line]) + 1);
    const QString flat = flatText(state.lines[line].text);
    if (offset < flat.size() && flat[offset].isLowSurrogate())
        --offset;
    return {line, offset};
}

void TestFlowEdit::randomOperationsKeepTheLayerWhole()
{
    QRandomGenerator random(20261124);
    IdGenerator ids(5);
    FlowState state{flatten(everyBlock()), {}};
    for (int step = 0; step < 6000; ++step) {
        const FlowPosition anchor = randomPosition(state, random);
        FlowPosition caret = random.bounded(3) ? anchor : randomPosition(state, random);
        if (std::abs(caret.line - anchor.line) > 4)
            caret = anchor;
        state.selection = {anchor, caret};
        const QString before = flowNotation(state);
        const BlockList snapshot = unflatten(state.lines);
        const FlowState result = randomlyChanged(state, random, ids);
        const QByteArray flaw = flawOf(result);
        QVERIFY2(flaw.isEmpty(),
                 QByteArray(flaw + " in step " + QByteArray::number(step) + ": " + before.toUtf8() + "\n => "
                            + flowNotation(result).toUtf8()));
        QVERIFY(flatten(snapshot) == state.lines);
        state = result;
        if (state.lines.size() > 60 || state.lines.size() < 3)
            state = {flatten(everyBlock()), {}};
    }
}

QTEST_GUILESS_MAIN(TestFlowEdit)
#include "tst_flow_edit.moc"
