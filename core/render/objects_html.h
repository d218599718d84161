// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/html_writer.h"

namespace noticewright
{

/// These write one element each, which carries `attributes`; `around` is the
/// language of what is within it. An object that the workspace does not have is
/// an empty element.

void writeImage(HtmlWriter &html, const EditionView &view, const Image &image, const HtmlAttributes &attributes,
                const QString &around);
void writeContact(HtmlWriter &html, const EditionView &view, const ContactBlock &block,
                  const HtmlAttributes &attributes, const QString &around);
/// Seals side by side, each an image that leads to its certifier's page.
void writeSeals(HtmlWriter &html, const EditionView &view, const SealBlock &block, const HtmlAttributes &attributes,
                const QString &around);
void writeLinkList(HtmlWriter &html, const EditionView &view, const Id &linkList, const HtmlAttributes &attributes,
                   const QString &around);

}
