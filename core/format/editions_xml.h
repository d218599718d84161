// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/xml_source.h"
#include "format/xml_target.h"
#include "model/region_group.h"

namespace noticewright
{

/// Read the current element, an edition or a group of regions, up to its end.
[[nodiscard]] Edition readEdition(XmlSource &source);
[[nodiscard]] RegionGroup readRegionGroup(XmlSource &source);

void writeEdition(XmlTarget &target, const Edition &edition);
void writeRegionGroup(XmlTarget &target, const RegionGroup &group);

}
