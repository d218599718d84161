// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

#include <QByteArray>

namespace noticewright
{

/// A page's content as data, for programs that publish it in a form of their
/// own: JSON in UTF-8, as `resources/schemas/content.schema.json` describes it.
/// Everything in it is looked up: variables are their values, references have
/// words and an address. `canonical` is where the page is published, or empty.
[[nodiscard]] QByteArray contentJson(const EditionView &view, const QString &canonical = {});

/// The schema that ships.
[[nodiscard]] QByteArray contentSchema();

}
