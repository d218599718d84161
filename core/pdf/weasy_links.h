// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/print_job.h"

class QPDF;

namespace noticewright
{

/// Makes links that lead to files of this machine, as an engine writes them that
/// reads pages from the disk, lead to where the page will stand on the web, or
/// nowhere when that is not known.
void leadLinksToTheWeb(QPDF &document, const PrintJob &job);

}
