// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/main_content.h"
#include "import/pictures.h"
#include "import/report.h"
#include "model/block.h"
#include "model/facts.h"

#include <QStringList>

namespace noticewright
{

/// A heading or a block, in the order of the page, before there are sections.
struct FlowPiece
{
    /// The block's id; for a heading that of the section or block that it becomes.
    Id id;
    bool isHeading = false;
    /// 1 to 6, for a heading.
    int level = 0;
    InlineList heading;
    Block block;
    /// The ids in the source that lead here.
    QStringList anchors;
};

struct Flow
{
    QList<FlowPiece> pieces;
    /// Images that link to a certifier.
    QList<Seal> seals;
    PictureFiles pictures;
    QList<Passage> passages;
    QList<Remark> remarks;
};

/// What the kept parts of a page say, as headings and blocks. Every text is
/// in a passage.
[[nodiscard]] Flow readFlow(const SourceTree &tree, const MainContent &content, IdGenerator &ids);

}
