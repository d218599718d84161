// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

#include <QStringList>

namespace noticewright
{

/// Writes a page as lines, for formats in which a block is a run of lines and
/// what is within another block is indented: plain text, Markdown. What such
/// formats have in common is here; what each is written like, they say.
class LineWriter
{
public:
    explicit LineWriter(const EditionView &view);
    virtual ~LineWriter() = default;
    Q_DISABLE_COPY_MOVE(LineWriter)

    /// The title, the dates and the sections, an empty line between blocks and
    /// a line end after the last.
    [[nodiscard]] QString page() const;

protected:
    [[nodiscard]] const EditionView &view() const { return m_view; }

    /// A text's lines: one, and one more for each line break; none for an empty text.
    [[nodiscard]] virtual QStringList text(const InlineList &resolved) const = 0;
    /// The title has level 1.
    [[nodiscard]] virtual QStringList heading(const InlineList &resolved, int level) const = 0;
    /// What an item begins with, with the space after it. `isOther` when a list
    /// of the same kind is right before this one, which must not become one with it.
    [[nodiscard]] virtual QString marker(ListStyle style, int number, bool isOther) const = 0;
    /// What an item without text holds.
    [[nodiscard]] virtual QString emptyItem() const = 0;
    /// Whether a list below a paragraph needs no empty line before it.
    [[nodiscard]] virtual bool canFollowText(const List &list) const = 0;
    [[nodiscard]] virtual QStringList definitions(const DefinitionList &list, int level, bool isOther) const = 0;
    [[nodiscard]] virtual QString notePrefix() const = 0;
    [[nodiscard]] virtual QStringList verbatim(const QString &text) const = 0;
    /// Rows whose cells are one line each.
    [[nodiscard]] virtual QStringList rows(const Table &table) const = 0;
    [[nodiscard]] virtual QString image(const Image &image) const = 0;
    [[nodiscard]] virtual QString rule() const = 0;

    /// Blocks one after another; `level` is that of the heading above them.
    [[nodiscard]] QStringList blocks(const BlockList &blocks, int level, bool isTight = false) const;
    [[nodiscard]] QStringList resolvedText(const InlineList &inlines) const;
    [[nodiscard]] QStringList list(const List &list, int level, bool isOther) const;

    /// `first` before the first line and `others` before the others, without spaces at their ends.
    [[nodiscard]] static QStringList prefixed(const QStringList &lines, const QString &first, const QString &others);
    /// Appends a block after an empty line.
    static void append(QStringList &lines, const QStringList &block);

private:
    [[nodiscard]] QStringList block(const BlockContent &content, int level, bool isOther) const;
    [[nodiscard]] QStringList table(const Table &table, int level, bool isOther) const;
    [[nodiscard]] QStringList captioned(const Image &image) const;
    [[nodiscard]] bool isTightList(const List &list) const;
    [[nodiscard]] QStringList section(const Section &section, int depth) const;
    [[nodiscard]] QStringList date(const QString &words, const QDate &date) const;

    const EditionView &m_view;
};

}
