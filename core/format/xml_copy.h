// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace noticewright
{

/// Writes the element, text, comment or instruction at which `reader` is, so
/// that reading it and copying it again gives the same.
void copyToken(const QXmlStreamReader &reader, QXmlStreamWriter &writer);

}
