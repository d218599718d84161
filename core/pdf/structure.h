// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace noticewright
{

/// True for a PDF that holds its structure: a tagged one.
[[nodiscard]] bool isTagged(QPDF &document);

/// Names the elements of a PDF's structure in their order, so that the same page
/// gives the same file: browsers name them after all that they showed before.
/// References to them, as of a table's cell to its headings, keep their meaning.
/// Kinds of elements that only the newest readers know are explained to others.
/// Does nothing to a PDF without a structure.
void nameStructure(QPDF &document);

}
