// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace noticewright
{

/// CommonMark with tables (md4c) as HTML. HTML in it is taken as markup, which
/// the HTML importer sorts like any other.
[[nodiscard]] QByteArray markdownToHtml(const QByteArray &markdown);

/// A word processor's document (docx, odt, rtf) as HTML, by the program
/// pandoc, with changes that someone proposed taken as accepted. Fails when
/// pandoc is not installed, can't read the document, or takes over a minute.
[[nodiscard]] std::expected<QByteArray, Problem> documentToHtml(const QByteArray &bytes, const QString &file);

}
