// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace noticewright
{

/// The name under which a file goes into the folder `place`: `wanted`, a safe file
/// name, or that with a number, so that no other file is replaced. The name of a
/// file that is there with the same bytes is as good as a free one. `taken` are
/// names that are spoken for.
[[nodiscard]] QString freeNameIn(const QString &place, const QString &wanted, const QByteArray &bytes,
                                 const QSet<QString> &taken = {});

}
