// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_tree.h"

namespace noticewright
{

bool isBlockTag(Tag tag)
{
    switch (tag) {
    case Tag::Inline:
    case Tag::LineBreak:
    case Tag::Image:
    case Tag::Link:
    case Tag::Strong:
    case Tag::Emphasis:
    case Tag::Subscript:
    case Tag::Superscript:
    case Tag::Button:
    case Tag::Time:
    case Tag::Deleted:
    case Tag::Control:
    case Tag::Script:
    case Tag::Frame:
    case Tag::Template:
    case Tag::Fallback:
        return false;
    default:
        return true;
    }
}

QString wordsOf(const SourceTree &tree, int node)
{
    QString words;
    for (int i = node; i < tree[node].end; ++i) {
        if (tree[i].isText)
            words += tree[i].text;
        else if (isBlockTag(tree[i].tag) || tree[i].tag == Tag::LineBreak)
            words += u' ';
    }
    return words.simplified();
}

}
