// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticewright
{

/// What a browser compares a file with before it uses it (Subresource
/// Integrity): `sha384-…`.
[[nodiscard]] QString integrityOf(const QByteArray &content);

/// The SHA-256 of a content in small hexadecimal digits, as sha256sum prints it.
[[nodiscard]] QString digestOf(const QByteArray &content);

}
