// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/main_content.h"

#include "import/page_hints.h"

#include <QSet>

#include <algorithm>

namespace noticewright
{

namespace
{

/// A line of at least this many letters that are not a link's is prose.
constexpr int proseLine = 60;

/// Letters and digits; those of scripts that write a word with one or two count for three.
int weightOf(const QString &text)
{
    int weight = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            weight += (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        else if (c.isLetterOrNumber())
            weight += c.unicode() >= 0x2e80 && c.unicode() < 0xd800 ? 3 : 1;
    }
    return weight;
}

/// A block that holds text of its own: a line of the page.
struct Line
{
    int node = 0;
    int weight = 0;
    int linked = 0;
    bool isHeading = false;
    std::vector<int> texts;

    [[nodiscard]] int plain() const { return weight - linked; }
    [[nodiscard]] bool isProse() const { return plain() >= proseLine; }
};

class Finder
{
public:
    Finder(const SourceTree &tree, Extent extent)
        : m_tree(tree)
        , m_extent(extent)
        , m_fates(size_t(tree.size()), Fate::Kept)
    {
    }

    MainContent run();

private:
    void markElements();
    void weigh();
    void gatherLines();
    void sumProse();
    void markChrome();
    void markOutside();
    void trim();
    void markHidden();
    void markRepeated();
    void mark(int node, Fate fate);
    [[nodiscard]] bool isDropped(int node) const { return !isKept(m_fates[size_t(node)]); }
    [[nodiscard]] double share(int node) const { return m_total > 0 ? double(m_prose[size_t(node)]) / m_total : 0; }
    [[nodiscard]] int rootOfStatement() const;
    [[nodiscard]] int widestChild(int node) const;
    [[nodiscard]] bool isWithin(int node, std::initializer_list<Tag> tags) const;

    const SourceTree &m_tree;
    Extent m_extent;
    std::vector<Fate> m_fates;
    std::vector<Line> m_lines;
    /// What each text weighs by itself.
    std::vector<int> m_weights;
    /// What each node holds, with all within it.
    std::vector<int> m_prose;
    std::vector<int> m_weight;
    std::vector<int> m_linked;
    int m_total = 0;
    int m_title = -1;
};

void Finder::mark(int node, Fate fate)
{
    for (int i = node; i < m_tree[node].end; ++i) {
        if (isKept(m_fates[size_t(i)]))
            m_fates[size_t(i)] = fate;
    }
}

bool Finder::isWithin(int node, std::initializer_list<Tag> tags) const
{
    for (int i = m_tree[node].parent; i >= 0; i = m_tree[i].parent) {
        if (std::ranges::find(tags, m_tree[i].tag) != tags.end())
            return true;
    }
    return false;
}

/// What is no text at all, wherever it stands.
void Finder::markElements()
{
    for (int i = 0; i < m_tree.size(); ++i) {
        if (m_tree[i].isText || isDropped(i))
            continue;
        switch (m_tree[i].tag) {
        case Tag::Script:
            mark(i, Fate::Script);
            break;
        case Tag::Frame:
            mark(i, Fate::Frame);
            break;
        case Tag::Template:
            mark(i, Fate::Script);
            break;
        case Tag::Fallback:
            mark(i, Fate::Fallback);
            break;
        case Tag::Deleted:
            mark(i, Fate::Deleted);
            break;
        case Tag::Control:
            mark(i, Fate::Control);
            break;
        case Tag::Button:
            // The title of an accordion's part is a button.
            if (!m_tree[i].isSwitch && !isWithin(i, {Tag::Heading, Tag::Summary, Tag::DefinitionTerm}))
                mark(i, Fate::Control);
            break;
        default:
            break;
        }
    }
}

void Finder::weigh()
{
    m_weights.assign(size_t(m_tree.size()), 0);
    for (int i = 0; i < m_tree.size(); ++i) {
        if (m_tree[i].isText)
            m_weights[size_t(i)] = weightOf(m_tree[i].text);
    }
}

void Finder::gatherLines()
{
    m_lines.clear();
    m_weight.assign(size_t(m_tree.size()), 0);
    m_linked.assign(size_t(m_tree.size()), 0);
    std::vector<int> block(size_t(m_tree.size()), 0);
    std::vector<int> link(size_t(m_tree.size()), 0);
    std::vector<int> lineOf(size_t(m_tree.size()), -1);
    for (int i = 0; i < m_tree.size(); ++i) {
        const SourceNode &node = m_tree[i];
        const int parent = std::max(0, node.parent);
        const bool isOwnBlock = !node.isText && (isBlockTag(node.tag) || i == 0);
        block[size_t(i)] = isOwnBlock ? i : block[size_t(parent)];
        link[size_t(i)] = (!node.isText && node.tag == Tag::Link && !node.address.isEmpty()) || link[size_t(parent)];
        if (!node.isText || isDropped(i))
            continue;
        const int weight = m_weights[size_t(i)];
        if (weight == 0)
            continue;
        const int holder = block[size_t(i)];
        int &line = lineOf[size_t(holder)];
        // Text after an inner block begins a line of its own.
        if (line < 0 || m_lines.back().node != holder) {
            line = int(m_lines.size());
            m_lines.push_back({.node = holder, .isHeading = m_tree[holder].tag == Tag::Heading});
        }
        m_lines.back().weight += weight;
        m_lines.back().texts.push_back(i);
        m_lines.back().linked += link[size_t(i)] ? weight : 0;
    }
}

/// Adds up what each node holds.
void Finder::sumProse()
{
    m_prose.assign(size_t(m_tree.size()), 0);
    for (const Line &line : m_lines) {
        m_prose[size_t(line.node)] += line.isProse() ? line.plain() : 0;
        m_weight[size_t(line.node)] += line.weight;
        m_linked[size_t(line.node)] += line.linked;
    }
    for (int i = m_tree.size() - 1; i > 0; --i) {
        const size_t parent = size_t(m_tree[i].parent);
        m_prose[parent] += m_prose[size_t(i)];
        m_weight[parent] += m_weight[size_t(i)];
        m_linked[parent] += m_linked[size_t(i)];
    }
    m_total = m_prose[0];
}

/// What calls itself something else than the statement, unless it holds too
/// much prose to be that.
void Finder::markChrome()
{
    for (int i = 1; i < m_tree.size(); ++i) {
        if (m_tree[i].isText || isDropped(i))
            continue;
        const Chrome chrome = chromeOf(m_tree, i);
        if (chrome.fate == Fate::Kept || share(i) > chrome.mostProse)
            continue;
        // A part of the statement may be called the same: it has sentences, not links.
        if ((chrome.fate == Fate::Navigation || (chrome.fate == Fate::Aside && m_prose[size_t(i)] > 0))
            && m_linked[size_t(i)] * 2 < m_weight[size_t(i)])
            continue;
        mark(i, chrome.fate);
        i = m_tree[i].end - 1;
    }
}

int Finder::widestChild(int node) const
{
    int widest = -1;
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child)) {
        if (widest < 0 || m_prose[size_t(child)] > m_prose[size_t(widest)])
            widest = child;
    }
    return widest;
}

/// The innermost element that holds practically all prose.
int Finder::rootOfStatement() const
{
    int root = 0;
    for (int i = 0; i < m_tree.size(); ++i) {
        const Tag tag = m_tree[i].tag;
        if (!m_tree[i].isText && (tag == Tag::Main || tag == Tag::Article) && !isDropped(i) && share(i) > 0.75)
            root = i;
    }
    for (;;) {
        const int child = widestChild(root);
        if (child < 0 || m_tree[child].isText || !isBlockTag(m_tree[child].tag)
            || m_prose[size_t(root)] - m_prose[size_t(child)] > m_prose[size_t(root)] / 200)
            return root;
        const Tag tag = m_tree[child].tag;
        if (tag != Tag::Division && tag != Tag::Main && tag != Tag::Article)
            return root;
        // Headings beside it may be the statement's.
        root = child;
    }
}

void Finder::markOutside()
{
    if (m_total == 0)
        return;
    const int root = rootOfStatement();
    // The nearest ancestors may hold the title and the dates; what is farther away does not.
    int outer = root;
    for (int i = root; i > 0; i = m_tree[i].parent) {
        if (m_weight[size_t(m_tree[i].parent)] - m_weight[size_t(i)] > m_weight[size_t(root)] / 20 + 200)
            break;
        outer = m_tree[i].parent;
        if (m_tree[i].tag == Tag::Main || m_tree[i].tag == Tag::Article)
            break;
    }
    for (int i = 0; i < m_tree.size(); ++i) {
        const bool isAround = i <= outer && m_tree[i].end >= m_tree[outer].end;
        const bool isIn = i >= outer && i < m_tree[outer].end;
        if (!isAround && !isIn && isKept(m_fates[size_t(i)]))
            m_fates[size_t(i)] = Fate::Outside;
    }
}

/// Lines of links before the statement and after it.
void Finder::trim()
{
    const auto isStatement = [](const Line &line) { return line.isProse() || (line.isHeading && line.plain() > 0); };
    const auto isOnlyLinks = [](const Line &line) { return line.plain() * 4 < line.weight; };
    std::vector<const Line *> kept;
    for (const Line &line : m_lines) {
        if (!isDropped(line.texts.front()))
            kept.push_back(&line);
    }
    // One or two may be the statement's own: to another version of it, or to whom to write.
    const auto drop = [&](const auto begin, const auto end) {
        constexpr int fewest = 3;
        const auto isLinks = [&](const Line *line) { return isOnlyLinks(*line); };
        if (std::count_if(begin, end, isLinks) < fewest)
            return;
        for (auto i = begin; i != end; ++i) {
            for (const int text : isLinks(*i) ? (*i)->texts : std::vector<int>())
                mark(text, Fate::Outside);
        }
    };
    const auto found = [&](const Line *line) { return isStatement(*line); };
    drop(kept.begin(), std::ranges::find_if(kept, found));
    drop(kept.rbegin(), std::find_if(kept.rbegin(), kept.rend(), found));
}

/// Hidden text with prose is what an accordion opens; other hidden text is for scripts.
void Finder::markHidden()
{
    for (int i = 1; i < m_tree.size(); ++i) {
        if (m_tree[i].isText || !m_tree[i].isHidden || isDropped(i))
            continue;
        const bool isInline = !isBlockTag(m_tree[i].tag) && m_weight[size_t(i)] < proseLine;
        mark(i, m_prose[size_t(i)] > 0 && !isInline ? Fate::KeptHidden : Fate::Hidden);
        if (!isKept(m_fates[size_t(i)]))
            i = m_tree[i].end - 1;
    }
}

/// Larger parts of which every line of prose was said before. Pages say things
/// twice for wide and narrow screens.
void Finder::markRepeated()
{
    constexpr int smallest = 400;
    std::vector<int> fresh(size_t(m_tree.size()), 0);
    QSet<QString> seen;
    for (const Line &line : m_lines) {
        if (!line.isProse() || isDropped(line.texts.front()))
            continue;
        QString words;
        for (const int text : line.texts)
            words += m_tree[text].text;
        words = words.simplified();
        const bool isFresh = !seen.contains(words);
        seen.insert(words);
        for (int i = line.node; isFresh && i >= 0; i = m_tree[i].parent)
            fresh[size_t(i)] += line.plain();
    }
    for (int i = 1; i < m_tree.size(); ++i) {
        if (m_tree[i].isText || isDropped(i) || fresh[size_t(i)] > 0 || m_prose[size_t(i)] < smallest
            || m_tree[i].tag != Tag::Division)
            continue;
        mark(i, Fate::Repeated);
        i = m_tree[i].end - 1;
    }
}

MainContent Finder::run()
{
    markElements();
    weigh();
    gatherLines();
    sumProse();
    if (m_extent == Extent::Found) {
        markChrome();
        gatherLines();
        sumProse();
        markOutside();
        trim();
    }
    markHidden();
    if (m_extent == Extent::Found)
        markRepeated();
    MainContent content{std::move(m_fates), -1};
    for (int i = 0; i < m_tree.size() && content.titleHeading < 0; ++i) {
        if (!m_tree[i].isText && m_tree[i].tag == Tag::Heading && m_tree[i].number == 1 && !isKept(content.of(i))
            && (content.of(i) == Fate::PageHeader || content.of(i) == Fate::Outside))
            content.titleHeading = i;
    }
    return content;
}

}

MainContent findMainContent(const SourceTree &tree, Extent extent)
{
    return Finder(tree, extent).run();
}

}
