// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/xml_source.h"
#include "format/xml_target.h"
#include "model/alternative.h"
#include "model/limit.h"

namespace noticewright
{

/// Where something is shown or holds, as attributes: regions and groups of them
/// by their codes, languages by their tags, spaces between them.

[[nodiscard]] QStringList takeRegions(XmlSource &source, XmlAttributes &attributes, QStringView name);
[[nodiscard]] Limit takeLimit(XmlSource &source, XmlAttributes &attributes);
[[nodiscard]] Scope takeScope(XmlSource &source, XmlAttributes &attributes);

[[nodiscard]] XmlTarget::Attributes limitAttributes(const Limit &limit);
[[nodiscard]] XmlTarget::Attributes scopeAttributes(const Scope &scope);

}
