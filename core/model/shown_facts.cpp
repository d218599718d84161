// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shown_facts.h"

namespace noticewright
{

bool showsFact(const Block &block, const Id &fact)
{
    if (const auto *contact = std::get_if<ContactBlock>(&block.content))
        return contact->contact == fact;
    if (const auto *list = std::get_if<LinkListBlock>(&block.content))
        return list->linkList == fact;
    const auto *seals = std::get_if<SealBlock>(&block.content);
    return seals && seals->seals.contains(fact);
}

}
