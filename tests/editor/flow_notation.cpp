// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_notation.h"

#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"

namespace noticewright::testing
{

namespace
{

constexpr QChar lineBreakSign(u'↵');

class Reader
{
public:
    Reader(const QString &notation, IdGenerator &ids) : m_ids(ids)
    {
        const QStringList rows = notation.split(u'/');
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QStringView row = rows[i];
            if (i + 1 < rows.size() && row.endsWith(u' '))
                row.chop(1);
            readLine(row.sliced(i > 0 && row.startsWith(u' ') ? 1 : 0));
        }
        if (!m_hasAnchor)
            state.selection.anchor = state.selection.caret;
    }

    FlowState state;

private:
    bool take(QStringView sign)
    {
        const QStringView bare = sign.trimmed();
        if (m_rest.startsWith(sign))
            m_rest = m_rest.sliced(sign.size());
        else if (!bare.isEmpty() && m_rest == bare)
            m_rest = {};
        else if (!bare.isEmpty() && m_rest.startsWith(bare) && m_rest.size() > bare.size()
                 && (m_rest[bare.size()] == u'|' || m_rest[bare.size()] == u'^'))
            m_rest = m_rest.sliced(bare.size());
        else
            return false;
        return true;
    }

    const FlowContainer *containerBefore(const FlowLine &line) const
    {
        if (state.lines.isEmpty())
            return nullptr;
        const FlowLine &before = state.lines.last();
        const qsizetype depth = line.path.size();
        return sharedMembers(before, line) >= depth && before.path.size() > depth ? &before.path[depth] : nullptr;
    }

    void addMember(FlowLine &line, const BlockContent &content, bool goesOn)
    {
        const FlowContainer *before = containerBefore(line);
        FlowContainer container{.shell = {.id = m_ids.next(), .content = content}};
        if (goesOn && before && before->shell.content.index() == content.index())
            container.shell = before->shell;
        if (container.isList() || container.isDefinitionList())
            container.member = m_ids.next();
        line.path.append(container);
    }

    bool readNumber(FlowLine &line)
    {
        const qsizetype dot = m_rest.indexOf(u'.');
        if (dot < 1 || dot > 2 || m_rest.first(dot).contains(u' '))
            return false;
        const bool isLetter = m_rest.front().isLower();
        const int number = isLetter ? m_rest.front().unicode() - u'a' + 1 : m_rest.first(dot).toInt();
        if (number < 1)
            return false;
        const QString sign = m_rest.first(dot + 1).toString() + u' ';
        if (!take(sign))
            return false;
        const ListStyle style = isLetter ? ListStyle::LowerLetter : ListStyle::Decimal;
        const FlowContainer *before = containerBefore(line);
        const auto *list = before ? std::get_if<List>(&before->shell.content) : nullptr;
        const bool goesOn = list && list->style == style && number == m_numbers.value(before->shell.id) + 1;
        addMember(line, List{.style = style, .start = number}, goesOn);
        m_numbers[line.path.last().shell.id] = number;
        return true;
    }

    bool readContainer(FlowLine &line)
    {
        if (take(u"• ")) {
            const FlowContainer *before = containerBefore(line);
            const auto *list = before ? std::get_if<List>(&before->shell.content) : nullptr;
            addMember(line, List{}, list && list->style == ListStyle::Bullet);
        } else if (take(u"> ")) {
            addMember(line, Quotation{}, true);
        } else if (take(u"! ")) {
            addMember(line, Note{}, true);
        } else if (take(u"T: ")) {
            addMember(line, DefinitionList{}, true);
            line.kind = FlowLine::Kind::Term;
        } else if (containerBefore(line) && (take(u": ") || take(u"  "))) {
            line.path.append(*containerBefore(line));
        } else {
            return readNumber(line);
        }
        return true;
    }

    void readLine(QStringView row)
    {
        m_rest = row;
        FlowLine line;
        while (line.kind != FlowLine::Kind::Term && readContainer(line)) { }
        if (take(u"## "))
            setKind(line, FlowLine::Kind::Subheading, 2);
        else if (take(u"# "))
            setKind(line, FlowLine::Kind::Subheading, 1);
        else if (take(u"` "))
            setKind(line, FlowLine::Kind::Verbatim);
        readText(line);
        if (!line.isTerm())
            line.shell.id = m_ids.next();
        state.lines.append(line);
    }

    void readText(FlowLine &line)
    {
        Marks marks;
        InlineList text;
        const auto here = [&] { return FlowPosition{state.lines.size(), line.isObject() ? 1 : textLength(text)}; };
        for (const QChar c : m_rest) {
            if (c == u'|') {
                state.selection.caret = here();
            } else if (c == u'^') {
                state.selection.anchor = here();
                m_hasAnchor = true;
            } else if (c == u'[') {
                line.kind = FlowLine::Kind::Object;
                line.shell.content = Rule{};
            } else if (c == u'*') {
                marks.strong = !marks.strong;
            } else if (c == u'_') {
                marks.emphasis = !marks.emphasis;
            } else if (c == u'{') {
                marks.link = LinkTarget{.address = QStringLiteral("/x")};
            } else if (c == u'}') {
                marks.link.reset();
            } else if (c == u'(' || c == u')') {
                marks.term.text = c == u'(' ? QStringLiteral("term") : QString();
            } else if (c == u'$') {
                text.append({.kind = Inline::Kind::Variable, .text = QStringLiteral("name"), .marks = marks});
            } else if (c == lineBreakSign) {
                text.append({.kind = Inline::Kind::LineBreak});
            } else if (c != u']') {
                text.append({.text = c, .marks = marks});
            }
        }
        setText(line, text);
    }

    IdGenerator &m_ids;
    QStringView m_rest;
    QHash<Id, int> m_numbers;
    bool m_hasAnchor = false;
};

class Writer
{
public:
    Writer(const QList<FlowLine> &lines, std::optional<FlowSelection> selection)
        : m_lines(lines)
        , m_selection(selection)
    {
    }

    QString written()
    {
        QStringList rows;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            QString row = containers(at) + kind(m_lines[at]) + text(at);
            while (row.endsWith(u' '))
                row.chop(1);
            rows.append(row);
        }
        return rows.join(QStringLiteral(" / "));
    }

private:
    QString containers(qsizetype at)
    {
        QString signs;
        const FlowLine &line = m_lines[at];
        for (qsizetype depth = 0; depth < line.path.size(); ++depth) {
            const FlowContainer &container = line.path[depth];
            const bool isFirst = beginsMember(m_lines, at, depth);
            if (std::holds_alternative<Quotation>(container.shell.content))
                signs += QStringLiteral("> ");
            else if (std::holds_alternative<Note>(container.shell.content))
                signs += QStringLiteral("! ");
            else if (container.isDefinitionList())
                signs += line.isTerm() && depth == line.path.size() - 1 ? QStringLiteral("T: ") : QStringLiteral(": ");
            else
                signs += isFirst ? marker(at, depth) : QStringLiteral("  ");
        }
        return signs;
    }

    QString marker(qsizetype at, qsizetype depth)
    {
        const auto &list = std::get<List>(m_lines[at].path[depth].shell.content);
        if (list.style == ListStyle::Bullet)
            return QStringLiteral("• ");
        int number = list.start;
        for (qsizetype i = containerAround(m_lines, at, depth).begin + 1; i <= at; ++i)
            number += beginsMember(m_lines, i, depth) ? 1 : 0;
        const QString sign =
            list.style == ListStyle::Decimal ? QString::number(number) : QString(QChar(u'a' + number - 1));
        return sign + QStringLiteral(". ");
    }

    static QString kind(const FlowLine &line)
    {
        if (line.kind == FlowLine::Kind::Verbatim)
            return QStringLiteral("` ");
        if (line.kind != FlowLine::Kind::Subheading)
            return {};
        return QString(std::get<Subheading>(line.shell.content).level, u'#') + u' ';
    }

    QString signAt(FlowPosition position) const
    {
        if (m_selection && m_selection->caret == position)
            return QStringLiteral("|");
        return m_selection && m_selection->anchor == position ? QStringLiteral("^") : QString();
    }

    QString text(qsizetype at)
    {
        const FlowLine &line = m_lines[at];
        if (line.isObject())
            return signAt({at, 0}) + QStringLiteral("[]") + signAt({at, 1});
        QString result;
        Marks before;
        const QString flat = flatText(line.text);
        for (qsizetype i = 0; i <= flat.size(); ++i) {
            const Marks marks = i < flat.size() ? marksOf(line.text, i) : Marks();
            result += signAt({at, i}) + change(before, marks);
            before = marks;
            if (i < flat.size())
                result += flat[i] == QChar(QChar::LineSeparator)          ? lineBreakSign
                    : flat[i] == QChar(QChar::ObjectReplacementCharacter) ? QChar(u'$')
                                                                          : flat[i];
        }
        return result;
    }

    static QString change(const Marks &from, const Marks &to)
    {
        QString signs;
        if (from.strong != to.strong)
            signs += u'*';
        if (from.emphasis != to.emphasis)
            signs += u'_';
        if (from.link != to.link)
            signs += to.link ? u'{' : u'}';
        if (from.term != to.term)
            signs += to.term.isEmpty() ? u')' : u'(';
        return signs;
    }

    const QList<FlowLine> &m_lines;
    std::optional<FlowSelection> m_selection;
};

}

FlowState flowState(const QString &notation, IdGenerator &ids)
{
    return Reader(notation, ids).state;
}

QString flowNotation(const FlowState &state)
{
    return Writer(state.lines, state.selection).written();
}

QString flowNotation(const QList<FlowLine> &lines)
{
    return Writer(lines, {}).written();
}

QList<Id> idsOf(const BlockList &blocks)
{
    QList<Id> ids;
    visitBlocks(blocks, [&](const Block &block) {
        ids.append(block.id);
        if (const auto *list = std::get_if<List>(&block.content)) {
            for (const ListItem &item : list->items)
                ids.append(item.id);
        } else if (const auto *definitions = std::get_if<DefinitionList>(&block.content)) {
            for (const DefinitionEntry &entry : definitions->entries)
                ids.append(entry.id);
        } else if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const TableRow &row : table->rows) {
                ids.append(row.id);
                for (const TableCell &cell : row.cells)
                    ids.append(cell.id);
            }
        }
    });
    return ids;
}

}
