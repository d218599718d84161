// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/main_content.h"
#include "model/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticewright
{

/// A line of the original and where it went.
struct Passage
{
    /// Its words, white space joined.
    QString text;
    Fate fate = Fate::Kept;
    /// The block, section or fact of the statement that holds it; empty when
    /// it is not part of the statement, or is the title.
    Id target;
    /// What it became, beside text: "title", "date", "contact", …; empty for text.
    QString role;
};

/// Something that a person should look at.
struct Remark
{
    QString sentence;
    /// The place in the statement, or empty.
    Id target;
};

/// What became of an imported file.
struct ImportReport
{
    QString file;
    QString encoding;
    QList<Passage> passages;
    QList<Remark> remarks;

    /// How many passages of that fate there are, and their words.
    [[nodiscard]] int count(Fate fate) const;
    [[nodiscard]] int words(Fate fate) const;
};

/// The name of a fate in reports, such as `page-footer`.
[[nodiscard]] QString nameOf(Fate fate);

/// The reports as JSON, in UTF-8: an array of one object for each file, with
/// `file`, `statement`, `counts`, `passages` and `remarks`.
[[nodiscard]] QByteArray reportsJson(const QList<std::pair<Id, ImportReport>> &reports);

}
