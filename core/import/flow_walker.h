// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/flow_reader.h"
#include "import/inline_run.h"

#include <QCoreApplication>
#include <QSet>

namespace noticewright
{

/// Lists, tables and quotations within each other beyond this become text.
inline constexpr int deepestBlocks = 16;

/// Where blocks go: into the flow itself, or into a list item, cell or quotation.
struct Sink
{
    BlockList *within = nullptr;
    [[nodiscard]] bool isTop() const { return !within; }
};

/// Walks the kept parts of a page and gathers what they say. What holds other
/// blocks is read in flow_walker_containers.cpp.
class FlowWalker
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    FlowWalker(const SourceTree &tree, const MainContent &content, IdGenerator &ids)
        : m_tree(tree)
        , m_content(content)
        , m_ids(ids)
        , m_pictures(tree.folder)
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
    /// Reads paragraphs from `first` on that are the items of a list, and returns the last of them.
    int wordList(int first, int end, const Marks &marks, const Sink &sink);
    void definitionList(int node, const Marks &marks, const Sink &sink);
    void table(int node, const Marks &marks, const Sink &sink);
    void quotation(int node, const Marks &marks, const Sink &sink);
    void verbatim(int node, const Sink &sink);
    void image(int node, const Marks &marks);
    void seal(int node, const Marks &marks);
    void figureCaption(int node, const Marks &marks, const Sink &sink);
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
    Pictures m_pictures;
    /// Pictures and seals wait for the end of the line that they stand in.
    BlockList m_waiting;
    int m_leftPictures = 0;
    QStringList m_anchors;
    int m_level = 1;
    int m_depth = 0;
    QSet<QString> m_bareLinks;
    /// Line ends of the source are kept in the paragraph at hand.
    bool m_breaksLines = false;
};

}
