// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"
#include "model/section.h"
#include "model/statement.h"

#include <QString>

#include <optional>

namespace noticewright
{

/// The names that the files use for the members of a fixed vocabulary.
template<typename Enum>
[[nodiscard]] QString nameOf(Enum value);

/// The member that a file's name stands for, or nothing for an unknown name.
template<typename Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name);

extern template QString nameOf(SectionKind);
extern template QString nameOf(StatementKind);
extern template QString nameOf(ListStyle);
extern template std::optional<SectionKind> fromName(QStringView);
extern template std::optional<StatementKind> fromName(QStringView);
extern template std::optional<ListStyle> fromName(QStringView);

}
