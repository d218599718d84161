// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <QtEndian>

namespace noticewright::benchmarks
{

namespace
{

constexpr int width = 1600;
constexpr int height = 1000;

/// The words of the header of an XWD picture that are needed (X11/XWDFile.h).
enum XwdWord { HeaderSize = 0, BytesPerLine = 12, Colours = 19 };
constexpr int colourSize = 12;

quint32 word(const uchar *memory, XwdWord at)
{
    return qFromBigEndian<quint32>(memory + 4 * int(at));
}

}

Screen::Screen()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(width).arg(height), QStringLiteral("-fbdir"), m_folder.path()});
    if (!m_server.waitForReadyRead(20000))
        qFatal("Xvfb does not start. Is it installed?");
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    m_file.setFileName(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!m_file.open(QIODevice::ReadOnly))
        qFatal("The picture of Xvfb can not be read.");
    m_memory = m_file.map(0, m_file.size());
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool Screen::shows(const QColor &colour) const
{
    const uchar *pixels = m_memory + word(m_memory, HeaderSize) + word(m_memory, Colours) * colourSize;
    const quint32 line = word(m_memory, BytesPerLine);
    const QRgb wanted = colour.rgb() & 0xffffff;
    const auto isAt = [&](int x, int y) {
        QRgb value;
        memcpy(&value, pixels + y * line + x * 4, sizeof value);
        return (value & 0xffffff) == wanted;
    };
    for (int y = 0; y + 4 <= height; y += 4) {
        for (int x = 0; x + 16 <= width; x += 16) {
            if (isAt(x, y) && isAt(x + 15, y) && isAt(x, y + 3) && isAt(x + 15, y + 3))
                return true;
        }
    }
    return false;
}

}
