// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace noticewright
{

/// Keeps the text of a page away from its parser. A parser of HTML looks at each
/// character of a text by itself, which takes most of its time, but only needs
/// to know whether the text is blank. So it is given a short mark instead.
class TextMarks
{
public:
    /// The page without what could pass for a mark: U+10FFFD, which no text has,
    /// and references to it. Marks are made of such pages only.
    [[nodiscard]] static QByteArray withoutSigns(QByteArray page);

    /// Appends what the parser shall see of `text`, UTF-8 between two tags, to
    /// `markup`. The bytes of `text` must stay where they are. Character
    /// references stay as they are, for the parser to read.
    void append(QByteArrayView text, QByteArray &markup);

    /// The text that the parser read as `parsed`.
    [[nodiscard]] QString restored(QByteArrayView parsed) const;

private:
    void mark(QByteArrayView text, QByteArray &markup);

    std::vector<QByteArrayView> m_texts;
};

}
