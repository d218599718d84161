// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace noticewright::benchmarks
{

/// A virtual X server whose picture can be read while other programs paint.
class Screen
{
public:
    /// Ends the program when the server can not be started.
    Screen();
    ~Screen();

    /// The value of DISPLAY for programs that are to show there.
    [[nodiscard]] const QString &display() const { return m_display; }

    /// Whether a patch of at least 16 × 4 points of that colour shows.
    [[nodiscard]] bool shows(const QColor &colour) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    QFile m_file;
    const uchar *m_memory = nullptr;
};

}
