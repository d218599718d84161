// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/flow_walker.h"

#include "import/certifiers.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A heading with more letters than this is a paragraph that was made large.
constexpr qsizetype longestHeading = 220;

}

void FlowWalker::note(const QString &text, Fate fate, const Id &target, const QString &role)
{
    const QString words = safeText(text).simplified();
    if (!words.isEmpty())
        m_flow.passages.append({words, fate, target, role});
}

void FlowWalker::anchor(int node)
{
    if (!m_tree[node].id.isEmpty() && !m_anchors.contains(m_tree[node].id))
        m_anchors.append(m_tree[node].id);
}

void FlowWalker::put(BlockContent content, const Sink &sink, const Id &id)
{
    Block block{.id = id.isEmpty() ? m_ids.next() : id, .content = std::move(content)};
    if (sink.within) {
        sink.within->append(std::move(block));
        return;
    }
    m_flow.pieces.append({.id = block.id, .block = block, .anchors = std::exchange(m_anchors, {})});
}

void FlowWalker::flush(const Sink &sink)
{
    if (m_run.isBlank()) {
        (void)m_run.take();
    } else {
        const InlineList text = m_run.take();
        const Id id = m_ids.next();
        note(plainText(text), m_runFate, id);
        m_runFate = Fate::Kept;
        put(Paragraph{text}, sink, id);
    }
    for (Block &block : std::exchange(m_waiting, {}))
        put(std::move(block.content), sink, block.id);
}

/// The words of what is left out, a passage for each line.
void FlowWalker::dropped(int node)
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

Marks FlowWalker::marked(int node, Marks marks) const
{
    const SourceNode &element = m_tree[node];
    marks.strong = element.bold.value_or(marks.strong || element.tag == Tag::Strong);
    marks.emphasis = element.italic.value_or(marks.emphasis || element.tag == Tag::Emphasis);
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

void FlowWalker::children(int node, const Marks &marks, const Sink &sink)
{
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child)) {
        if (m_tree[child].listLevel > 0 && m_depth < deepestBlocks)
            child = wordList(child, m_tree[node].end, marks, sink);
        else
            walk(child, marks, sink);
    }
}

void FlowWalker::walk(int node, const Marks &marks, const Sink &sink)
{
    if (!isKept(m_content.of(node))) {
        dropped(node);
        return;
    }
    if (m_tree[node].isListMark)
        return;
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
bool FlowWalker::hasShortLines(int node) const
{
    constexpr qsizetype longest = 60;
    QString all;
    for (int i = node; i < m_tree[node].end; ++i)
        all += m_tree[i].text;
    const QList<QStringView> lines = QStringView(all).trimmed().split(u'\n');
    return lines.size() >= 3 && std::ranges::all_of(lines, [](QStringView line) { return line.size() <= longest; });
}

void FlowWalker::text(const QString &text, const Marks &marks)
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

void FlowWalker::division(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    m_breaksLines = m_tree.hasAuthorsLines && m_tree[node].tag == Tag::Paragraph && hasShortLines(node);
    children(node, marks, sink);
    flush(sink);
}

void FlowWalker::element(int node, const Marks &marks, const Sink &sink)
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
        return image(node, marks);
    case Tag::FigureCaption:
        return figureCaption(node, marks, sink);
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

void FlowWalker::gatherLine(int node, const Marks &marks, InlineRun &run)
{
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child)) {
        if (!isKept(m_content.of(child))) {
            dropped(child);
        } else if (m_tree[child].isText) {
            run.append(m_tree[child].text, marks);
        } else {
            anchor(child);
            if (m_tree[child].tag == Tag::Image)
                image(child, marks);
            const bool isApart = isBlockTag(m_tree[child].tag) || m_tree[child].tag == Tag::LineBreak;
            if (isApart)
                run.append(u" "_s, marks);
            gatherLine(child, marked(child, marks), run);
            if (isApart)
                run.append(u" "_s, marks);
        }
    }
}

InlineList FlowWalker::lineOf(int node, const Marks &marks, const Id &target)
{
    InlineRun run;
    gatherLine(node, marks, run);
    const InlineList text = run.take();
    note(plainText(text), m_content.of(node), target);
    return text;
}

bool FlowWalker::holdsHeading(int node) const
{
    for (int i = node + 1; i < m_tree[node].end; ++i) {
        if (!m_tree[i].isText && isKept(m_content.of(i))
            && (m_tree[i].tag == Tag::Heading || m_tree[i].tag == Tag::Summary) && !wordsOf(m_tree, i).isEmpty())
            return true;
    }
    return false;
}

void FlowWalker::heading(int node, int level, const Marks &marks, const Sink &sink)
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

BlockList FlowWalker::blocksIn(int node, const Marks &marks)
{
    BlockList blocks;
    ++m_depth;
    const Sink sink{&blocks};
    children(node, marks, sink);
    flush(sink);
    --m_depth;
    return blocks;
}

void FlowWalker::quotation(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    const auto source = linkTarget(m_tree, m_tree[node].address);
    Quotation quotation{.blocks = blocksIn(node, marks), .source = source ? source->address : QString()};
    if (!quotation.blocks.isEmpty())
        put(std::move(quotation), sink);
}

void FlowWalker::verbatim(int node, const Sink &sink)
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

void FlowWalker::lineBreak(const Marks &marks, const Sink &sink)
{
    // An empty line between two texts makes them paragraphs.
    if (m_run.endsInLineBreak())
        flush(sink);
    else
        m_run.lineBreak(marks);
}

/// Whether a link to another page has no words and no picture: an area laid over others.
bool FlowWalker::isBareLink(int node, const Marks &marks) const
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
void FlowWalker::bareLink(int node, const Marks &marks, const Sink &sink)
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

/// The picture of a certifier, which proves something by where it leads.
void FlowWalker::seal(int node, const Marks &marks)
{
    const SourceNode &it = m_tree[node];
    const QString name = safeText(it.alternative.isEmpty() ? it.title : it.alternative).simplified();
    const Id id = m_ids.next();
    const Seal seal{.id = id,
                    .name = name.isEmpty() ? tr("Seal") : name,
                    .asset = m_pictures.take(it.address),
                    .validation = marks.link->address,
                    .title = marks.linkTitle};
    m_flow.seals.append(seal);
    note(name, Fate::Kept, id, u"seal"_s);
    m_waiting.append({.id = m_ids.next(), .content = SealBlock{{id}}});
    if (seal.asset.isEmpty())
        m_flow.remarks.append(
            {tr("The picture of the seal “%1” is not fetched from the web. Choose it in the seal's form.")
                 .arg(seal.name),
             id});
}

void FlowWalker::image(int node, const Marks &marks)
{
    const SourceNode &it = m_tree[node];
    if (!m_tree.hasPictures)
        return note(it.alternative, Fate::Frame, {}, u"image"_s);
    if (marks.link && isCertifier(marks.link->address))
        return seal(node, marks);
    const QString words = safeText(it.alternative).simplified();
    // Authors give an empty text to pictures that say nothing.
    const bool isDecoration = !it.alternative.isNull() && words.isEmpty();
    const QString asset = isDecoration ? QString() : m_pictures.take(it.address);
    if (asset.isEmpty()) {
        m_leftPictures += !words.isEmpty();
        return note(words, Fate::Frame, {}, u"image"_s);
    }
    const Id id = m_ids.next();
    m_waiting.append(
        {.id = id,
         .content = Image{.asset = asset, .alternative = words, .link = marks.link, .linkTitle = marks.linkTitle}});
    note(words, Fate::Kept, id, u"image"_s);
    if (words.isEmpty())
        m_flow.remarks.append(
            {tr("The picture “%1” has no description for readers who can not see it. Write one.").arg(asset), id});
}

/// The words under a picture, when the block before them is one without words.
void FlowWalker::figureCaption(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    Block *last = nullptr;
    if (sink.within && !sink.within->isEmpty())
        last = &sink.within->last();
    else if (sink.isTop() && !m_flow.pieces.isEmpty() && !m_flow.pieces.last().isHeading)
        last = &m_flow.pieces.last().block;
    auto *picture = last ? std::get_if<Image>(&last->content) : nullptr;
    if (!picture || !picture->caption.isEmpty())
        return division(node, marks, sink);
    picture->caption = lineOf(node, marks, last->id);
}

Flow FlowWalker::run()
{
    const Sink top;
    walk(0, {}, top);
    flush(top);
    if (!m_anchors.isEmpty() && !m_flow.pieces.isEmpty())
        m_flow.pieces.last().anchors += m_anchors;
    if (m_leftPictures > 0)
        m_flow.remarks.append(
            {tr("%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.",
                nullptr, m_leftPictures),
             {}});
    m_flow.pictures = m_pictures.files();
    return std::move(m_flow);
}

Flow readFlow(const SourceTree &tree, const MainContent &content, IdGenerator &ids)
{
    return FlowWalker(tree, content, ids).run();
}

}
