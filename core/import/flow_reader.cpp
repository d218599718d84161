// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/flow_reader.h"

#include "import/certifiers.h"
#include "import/inline_run.h"

#include <QCoreApplication>
#include <QSet>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A heading with more letters than this is a paragraph that was made large.
constexpr qsizetype longestHeading = 220;
/// Lists, tables and quotations within each other beyond this become text.
constexpr int deepestBlocks = 16;

/// Where blocks go: into the flow itself, or into a list item, cell or quotation.
struct Sink
{
    BlockList *within = nullptr;
    [[nodiscard]] bool isTop() const { return !within; }
};

class FlowReader
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    FlowReader(const SourceTree &tree, const MainContent &content, IdGenerator &ids)
        : m_tree(tree)
        , m_content(content)
        , m_ids(ids)
    {
    }

    Flow run();

private:
    void walk(int node, const Marks &marks, const Sink &sink);
    void children(int node, const Marks &marks, const Sink &sink);
    void element(int node, const Marks &marks, const Sink &sink);
    void division(int node, const Marks &marks, const Sink &sink);
    void heading(int node, int level, const Marks &marks, const Sink &sink);
    void list(int node, const Marks &marks, const Sink &sink);
    void definitionList(int node, const Marks &marks, const Sink &sink);
    void table(int node, const Marks &marks, const Sink &sink);
    void quotation(int node, const Marks &marks, const Sink &sink);
    void verbatim(int node, const Sink &sink);
    void image(int node, const Marks &marks, const Sink &sink);
    void lineBreak(const Marks &marks, const Sink &sink);
    [[nodiscard]] bool isBareLink(int node, const Marks &marks) const;
    void bareLink(int node, const Marks &marks, const Sink &sink);
    void text(const QString &text, const Marks &marks);
    [[nodiscard]] bool hasShortLines(int node) const;

    void flush(const Sink &sink);
    void put(BlockContent content, const Sink &sink, const Id &id = {});
    void dropped(int node);
    void note(const QString &text, Fate fate, const Id &target = {}, const QString &role = {});
    [[nodiscard]] Marks marked(int node, Marks marks) const;
    [[nodiscard]] BlockList blocksIn(int node, const Marks &marks);
    [[nodiscard]] InlineList lineOf(int node, const Marks &marks, const Id &target);
    void gatherLine(int node, const Marks &marks, InlineRun &run);
    [[nodiscard]] bool holdsHeading(int node) const;
    [[nodiscard]] bool isDataTable(int node) const;
    [[nodiscard]] TableRow tableRow(int node, const Marks &marks, QList<bool> &headers);
    void anchor(int node);

    const SourceTree &m_tree;
    const MainContent &m_content;
    IdGenerator &m_ids;
    Flow m_flow;
    InlineRun m_run;
    Fate m_runFate = Fate::Kept;
    QStringList m_anchors;
    int m_level = 1;
    int m_depth = 0;
    QSet<QString> m_bareLinks;
    /// Line ends of the source are kept in the paragraph at hand.
    bool m_breaksLines = false;
};

void FlowReader::note(const QString &text, Fate fate, const Id &target, const QString &role)
{
    const QString words = safeText(text).simplified();
    if (!words.isEmpty())
        m_flow.passages.append({words, fate, target, role});
}

void FlowReader::anchor(int node)
{
    if (!m_tree[node].id.isEmpty() && !m_anchors.contains(m_tree[node].id))
        m_anchors.append(m_tree[node].id);
}

void FlowReader::put(BlockContent content, const Sink &sink, const Id &id)
{
    Block block{.id = id.isEmpty() ? m_ids.next() : id, .content = std::move(content)};
    if (sink.within) {
        sink.within->append(std::move(block));
        return;
    }
    m_flow.pieces.append({.id = block.id, .block = block, .anchors = std::exchange(m_anchors, {})});
}

void FlowReader::flush(const Sink &sink)
{
    if (m_run.isBlank()) {
        (void)m_run.take();
        return;
    }
    const InlineList text = m_run.take();
    const Id id = m_ids.next();
    note(plainText(text), m_runFate, id);
    m_runFate = Fate::Kept;
    put(Paragraph{text}, sink, id);
}

/// The words of what is left out, a passage for each line.
void FlowReader::dropped(int node)
{
    QString line;
    Fate fate = m_content.of(node);
    const auto end = [&] {
        note(line, fate);
        line.clear();
    };
    for (int i = node; i < m_tree[node].end; ++i) {
        const SourceNode &inner = m_tree[i];
        if (m_content.of(i) != fate || (!inner.isText && (isBlockTag(inner.tag) || inner.tag == Tag::LineBreak))) {
            end();
            fate = m_content.of(i);
        }
        if (inner.isText)
            line += inner.text;
        else if (inner.tag == Tag::Link)
            line += u' ';
    }
    end();
}

Marks FlowReader::marked(int node, Marks marks) const
{
    const SourceNode &element = m_tree[node];
    marks.strong = marks.strong || element.tag == Tag::Strong || element.isBold;
    marks.emphasis = marks.emphasis || element.tag == Tag::Emphasis;
    if (element.tag == Tag::Subscript)
        marks.script = Script::Subscript;
    if (element.tag == Tag::Superscript)
        marks.script = Script::Superscript;
    if (element.tag == Tag::Link && !element.address.isEmpty() && !marks.link) {
        marks.link = linkTarget(m_tree, element.address);
        marks.linkTitle = marks.link ? safeText(element.title).simplified() : QString();
    }
    return marks;
}

void FlowReader::children(int node, const Marks &marks, const Sink &sink)
{
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child))
        walk(child, marks, sink);
}

void FlowReader::walk(int node, const Marks &marks, const Sink &sink)
{
    if (!isKept(m_content.of(node))) {
        dropped(node);
        return;
    }
    if (m_tree[node].isText) {
        if (m_content.of(node) == Fate::KeptHidden)
            m_runFate = Fate::KeptHidden;
        text(m_tree[node].text, marks);
        return;
    }
    anchor(node);
    element(node, marked(node, marks), sink);
}

/// Whether a paragraph is three lines or more, all short.
bool FlowReader::hasShortLines(int node) const
{
    constexpr qsizetype longest = 60;
    QString all;
    for (int i = node; i < m_tree[node].end; ++i)
        all += m_tree[i].text;
    const QList<QStringView> lines = QStringView(all).trimmed().split(u'\n');
    return lines.size() >= 3 && std::ranges::all_of(lines, [](QStringView line) { return line.size() <= longest; });
}

void FlowReader::text(const QString &text, const Marks &marks)
{
    if (!m_breaksLines || !text.contains(u'\n'))
        return m_run.append(text, marks);
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && !m_run.endsInLineBreak())
            m_run.lineBreak(marks);
        m_run.append(lines[i].toString(), marks);
    }
}

void FlowReader::division(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    m_breaksLines = m_tree.hasAuthorsLines && m_tree[node].tag == Tag::Paragraph && hasShortLines(node);
    children(node, marks, sink);
    flush(sink);
}

void FlowReader::element(int node, const Marks &marks, const Sink &sink)
{
    const SourceNode &it = m_tree[node];
    const bool isTooDeep = m_depth >= deepestBlocks;
    switch (it.tag) {
    case Tag::Heading:
        return heading(node, it.number, marks, sink);
    case Tag::Summary:
        return heading(node, std::min(6, m_level + 1), marks, sink);
    case Tag::BulletList:
    case Tag::NumberedList:
        // A list whose items have headings is an outline, not a list.
        return isTooDeep || holdsHeading(node) ? division(node, marks, sink) : list(node, marks, sink);
    case Tag::DefinitionList:
        return isTooDeep || holdsHeading(node) ? division(node, marks, sink) : definitionList(node, marks, sink);
    case Tag::Table:
        return isTooDeep || !isDataTable(node) ? division(node, marks, sink) : table(node, marks, sink);
    case Tag::Quotation:
        return isTooDeep || holdsHeading(node) ? division(node, marks, sink) : quotation(node, marks, sink);
    case Tag::Preformatted:
        return verbatim(node, sink);
    case Tag::LineBreak:
        return lineBreak(marks, sink);
    case Tag::Image:
        return image(node, marks, sink);
    case Tag::Link:
        return isBareLink(node, marks) ? bareLink(node, marks, sink) : children(node, marks, sink);
    case Tag::Rule:
        flush(sink);
        // At the beginning it separates nothing.
        if (sink.isTop() && !m_flow.pieces.isEmpty())
            put(Rule{}, sink);
        return;
    case Tag::Button:
        return sink.isTop() && it.isSwitch && m_run.isBlank() && !marks.link
            ? heading(node, std::min(6, m_level + 1), marks, sink)
            : children(node, marks, sink);
    default:
        return isBlockTag(it.tag) ? division(node, marks, sink) : children(node, marks, sink);
    }
}

void FlowReader::gatherLine(int node, const Marks &marks, InlineRun &run)
{
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child)) {
        if (!isKept(m_content.of(child))) {
            dropped(child);
        } else if (m_tree[child].isText) {
            run.append(m_tree[child].text, marks);
        } else {
            anchor(child);
            const bool isApart = isBlockTag(m_tree[child].tag) || m_tree[child].tag == Tag::LineBreak;
            if (isApart)
                run.append(u" "_s, marks);
            gatherLine(child, marked(child, marks), run);
            if (isApart)
                run.append(u" "_s, marks);
        }
    }
}

InlineList FlowReader::lineOf(int node, const Marks &marks, const Id &target)
{
    InlineRun run;
    gatherLine(node, marks, run);
    const InlineList text = run.take();
    note(plainText(text), m_content.of(node), target);
    return text;
}

bool FlowReader::holdsHeading(int node) const
{
    for (int i = node + 1; i < m_tree[node].end; ++i) {
        if (!m_tree[i].isText && isKept(m_content.of(i))
            && (m_tree[i].tag == Tag::Heading || m_tree[i].tag == Tag::Summary) && !wordsOf(m_tree, i).isEmpty())
            return true;
    }
    return false;
}

void FlowReader::heading(int node, int level, const Marks &marks, const Sink &sink)
{
    flush(sink);
    const auto isBlock = [&](int i) {
        const Tag tag = m_tree[i].tag;
        return !m_tree[i].isText
            && (tag == Tag::BulletList || tag == Tag::NumberedList || tag == Tag::Table || tag == Tag::Heading);
    };
    bool isStructure = wordsOf(m_tree, node).size() > longestHeading;
    for (int i = node + 1; i < m_tree[node].end; ++i)
        isStructure = isStructure || isBlock(i);
    if (isStructure)
        return division(node, marks, sink);
    const Id id = m_ids.next();
    InlineList text = lineOf(node, marks, id);
    if (plainText(text).trimmed().isEmpty())
        return;
    for (Inline &piece : text)
        piece.marks.strong = false;
    text = normalised(text);
    if (m_tree[node].tag == Tag::Heading)
        m_level = level;
    if (sink.isTop())
        m_flow.pieces.append(
            {.id = id, .isHeading = true, .level = level, .heading = text, .anchors = std::exchange(m_anchors, {})});
    else
        put(Subheading{text, 1}, sink, id);
}

BlockList FlowReader::blocksIn(int node, const Marks &marks)
{
    BlockList blocks;
    ++m_depth;
    const Sink sink{&blocks};
    children(node, marks, sink);
    flush(sink);
    --m_depth;
    return blocks;
}

ListStyle styleOf(const SourceNode &list)
{
    if (list.tag == Tag::BulletList)
        return ListStyle::Bullet;
    if (list.title == u"a")
        return ListStyle::LowerLetter;
    if (list.title == u"A")
        return ListStyle::UpperLetter;
    if (list.title == u"i")
        return ListStyle::LowerRoman;
    return list.title == u"I" ? ListStyle::UpperRoman : ListStyle::Decimal;
}

void FlowReader::list(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    const SourceNode &it = m_tree[node];
    List list{.style = styleOf(it), .start = it.tag == Tag::NumberedList ? std::max(1, it.number) : 1};
    for (int child = node + 1; child < it.end; child = m_tree.next(child)) {
        if (!isKept(m_content.of(child))) {
            dropped(child);
            continue;
        }
        if (m_tree[child].isText && m_tree[child].text.trimmed().isEmpty())
            continue;
        BlockList blocks;
        if (m_tree[child].tag == Tag::ListItem && !m_tree[child].isText) {
            anchor(child);
            blocks = blocksIn(child, marked(child, marks));
        } else {
            ++m_depth;
            walk(child, marks, {&blocks});
            flush({&blocks});
            --m_depth;
            // What stands between items belongs to the one before it.
            if (!list.items.isEmpty()) {
                list.items.last().blocks += blocks;
                continue;
            }
        }
        if (!blocks.isEmpty())
            list.items.append({.id = m_ids.next(), .blocks = blocks});
    }
    if (!list.items.isEmpty())
        put(std::move(list), sink);
}

void FlowReader::definitionList(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    DefinitionList list;
    const auto visit = [&](auto &&self, int parent) -> void {
        for (int child = parent + 1; child < m_tree[parent].end; child = m_tree.next(child)) {
            if (!isKept(m_content.of(child))) {
                dropped(child);
            } else if (!m_tree[child].isText && m_tree[child].tag == Tag::DefinitionTerm) {
                anchor(child);
                const Id id = m_ids.next();
                list.entries.append({.id = id, .term = lineOf(child, marks, id)});
            } else if (!m_tree[child].isText && m_tree[child].tag == Tag::Division) {
                self(self, child);
            } else if (!m_tree[child].isText || !m_tree[child].text.trimmed().isEmpty()) {
                if (list.entries.isEmpty())
                    list.entries.append({.id = m_ids.next()});
                BlockList blocks;
                ++m_depth;
                walk(child, marks, {&blocks});
                flush({&blocks});
                --m_depth;
                list.entries.last().definition += blocks;
            }
        }
    };
    visit(visit, node);
    if (!list.entries.isEmpty())
        put(std::move(list), sink);
}

bool FlowReader::isDataTable(int node) const
{
    int rows = 0;
    int widest = 0;
    bool hasHeader = false;
    const int end = m_tree[node].end;
    for (int i = node + 1; i < end; ++i) {
        if (m_tree[i].isText || !isKept(m_content.of(i)))
            continue;
        switch (m_tree[i].tag) {
        case Tag::Table:
        case Tag::Heading:
            return false;
        case Tag::TableRow: {
            ++rows;
            int cells = 0;
            for (int child = i + 1; child < m_tree[i].end; child = m_tree.next(child))
                cells +=
                    !m_tree[child].isText && (m_tree[child].tag == Tag::Cell || m_tree[child].tag == Tag::HeaderCell);
            widest = std::max(widest, cells);
            break;
        }
        case Tag::HeaderCell:
        case Tag::Caption:
            hasHeader = true;
            break;
        default:
            break;
        }
    }
    const bool isPresentation = m_tree[node].hints.contains(u"presentation") || m_tree[node].hints.endsWith(u" none");
    return !isPresentation && widest >= 2 && (hasHeader || rows >= 2);
}

TableRow FlowReader::tableRow(int node, const Marks &marks, QList<bool> &headers)
{
    TableRow row{.id = m_ids.next()};
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child)) {
        const SourceNode &cell = m_tree[child];
        if (!isKept(m_content.of(child))) {
            dropped(child);
        } else if (!cell.isText && (cell.tag == Tag::Cell || cell.tag == Tag::HeaderCell)) {
            anchor(child);
            row.cells.append({.id = m_ids.next(),
                              .blocks = blocksIn(child, marked(child, marks)),
                              .columnSpan = cell.columnSpan,
                              .rowSpan = cell.rowSpan});
            headers.append(cell.tag == Tag::HeaderCell);
        }
    }
    return row;
}

void FlowReader::table(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    Table table{.headerRow = false};
    const Id id = m_ids.next();
    QList<bool> firstCells;
    const auto visit = [&](auto &&self, int parent) -> void {
        for (int child = parent + 1; child < m_tree[parent].end; child = m_tree.next(child)) {
            if (!isKept(m_content.of(child))) {
                dropped(child);
            } else if (m_tree[child].isText) {
                continue;
            } else if (m_tree[child].tag == Tag::Caption) {
                table.caption = lineOf(child, marks, id);
            } else if (m_tree[child].tag == Tag::TableRow) {
                anchor(child);
                QList<bool> headers;
                TableRow row = tableRow(child, marked(child, marks), headers);
                if (row.cells.isEmpty())
                    continue;
                if (table.rows.isEmpty())
                    table.headerRow = !headers.contains(false);
                else
                    firstCells.append(headers.first());
                table.rows.append(std::move(row));
            } else {
                self(self, child);
            }
        }
    };
    visit(visit, node);
    table.headerColumn = !firstCells.isEmpty() && !firstCells.contains(false);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        for (TableCell &cell : table.rows[i].cells)
            cell.rowSpan = int(std::min<qsizetype>(cell.rowSpan, table.rows.size() - i));
    }
    if (!table.rows.isEmpty())
        put(std::move(table), sink, id);
}

void FlowReader::quotation(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    const auto source = linkTarget(m_tree, m_tree[node].address);
    Quotation quotation{.blocks = blocksIn(node, marks), .source = source ? source->address : QString()};
    if (!quotation.blocks.isEmpty())
        put(std::move(quotation), sink);
}

void FlowReader::verbatim(int node, const Sink &sink)
{
    flush(sink);
    QString text;
    for (int i = node; i < m_tree[node].end; ++i) {
        if (m_tree[i].isText)
            text += m_tree[i].text;
        else if (m_tree[i].tag == Tag::LineBreak)
            text += u'\n';
    }
    text = safeText(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty())
        return;
    const Id id = m_ids.next();
    note(text, m_content.of(node), id);
    if (text.trimmed().contains(u'\n'))
        put(Verbatim{text}, sink, id);
    else
        put(Paragraph{plainInlines(text.simplified())}, sink, id);
}

void FlowReader::lineBreak(const Marks &marks, const Sink &sink)
{
    // An empty line between two texts makes them paragraphs.
    if (m_run.endsInLineBreak())
        flush(sink);
    else
        m_run.lineBreak(marks);
}

/// Whether a link to another page has no words and no picture: an area laid over others.
bool FlowReader::isBareLink(int node, const Marks &marks) const
{
    if (!marks.link || !marks.link->address.startsWith(u"http") || !m_run.isBlank())
        return false;
    for (int i = node + 1; i < m_tree[node].end; ++i) {
        if (m_tree[i].isText ? !m_tree[i].text.trimmed().isEmpty()
                             : m_tree[i].tag == Tag::Image || m_tree[i].tag == Tag::Frame)
            return false;
    }
    return true;
}

/// Such a link would be lost: it is kept once, with its address as its words.
void FlowReader::bareLink(int node, const Marks &marks, const Sink &sink)
{
    const QString address = m_tree[node].address;
    if (m_bareLinks.contains(address))
        return;
    m_bareLinks.insert(address);
    m_run.append(marks.link->address, marks);
    flush(sink);
    m_flow.remarks.append(
        {tr("A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.").arg(address),
         {}});
}

void FlowReader::image(int node, const Marks &marks, const Sink &sink)
{
    const SourceNode &it = m_tree[node];
    const QString name = safeText(it.alternative.isEmpty() ? it.title : it.alternative).simplified();
    if (marks.link && isCertifier(marks.link->address)) {
        flush(sink);
        const Id id = m_ids.next();
        m_flow.seals.append({.id = id,
                             .name = name.isEmpty() ? tr("Seal") : name,
                             .validation = marks.link->address,
                             .title = marks.linkTitle});
        note(name, Fate::Kept, id, u"seal"_s);
        put(SealBlock{{id}}, sink);
        m_flow.remarks.append(
            {tr("The picture of the seal “%1” is not fetched from the web. Choose it in the seal's form.").arg(name),
             id});
        return;
    }
    note(name, Fate::Frame, {}, u"image"_s);
}

Flow FlowReader::run()
{
    const Sink top;
    walk(0, {}, top);
    flush(top);
    if (!m_anchors.isEmpty() && !m_flow.pieces.isEmpty())
        m_flow.pieces.last().anchors += m_anchors;
    return std::move(m_flow);
}

}

Flow readFlow(const SourceTree &tree, const MainContent &content, IdGenerator &ids)
{
    return FlowReader(tree, content, ids).run();
}

}
