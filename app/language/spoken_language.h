// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace noticewright
{

/// The language that the program speaks: its texts and Qt's, and how numbers
/// and dates are written in them. It must go before the application.
class SpokenLanguage
{
public:
    /// Speaks one of interfaceLanguages() from now on, or the system's when
    /// `code` is empty. Texts that were made before stay as they are.
    void set(const QString &code);
    /// Which one it is.
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    QString m_code = QStringLiteral("en");
    QTranslator m_qt;
    QTranslator m_own;
};

}
