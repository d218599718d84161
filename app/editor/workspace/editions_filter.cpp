// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/editions_filter.h"

#include "editor/workspace/editions_model.h"

#include <algorithm>

namespace noticewright
{

void EditionsFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool EditionsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // What is published is looked up for rows that are seen only: it takes time.
    constexpr std::array columns{EditionsModel::Name, EditionsModel::Region, EditionsModel::Language,
                                 EditionsModel::Path, EditionsModel::Fallback};
    const auto says = [&](const QString &word) {
        return std::ranges::any_of(columns, [&](int column) {
            return sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive);
        });
    };
    return std::ranges::all_of(m_words, says);
}

}
