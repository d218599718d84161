// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace noticewright
{

/// A PDF and how it was made.
struct MadePdf
{
    QByteArray pdf;
    /// Such as `QtWebEngine 6.8.2`.
    QString engine;
    /// See ManifestFile::printedFrom.
    QString printedFrom;
    bool isTagged = false;
    /// The names of the fonts that it holds, in alphabetical order.
    QStringList fonts;
    /// Of the PDF, where it is known already.
    QString sha256 = {};
};

}
