// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves generation after generation of files into a folder until it is killed:
// every file of a generation holds the generation's number.
#include "store/commit.h"

#include <QString>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    for (int generation = 1;; ++generation) {
        QList<noticewright::FileChange> changes;
        for (int file = 0; file < 5; ++file)
            changes.append(
                {QStringLiteral("part-%1/file.txt").arg(file), QByteArray::number(generation).repeated(1000)});
        if (!noticewright::commitFiles(folder, changes))
            return 1;
        std::printf("%d\n", generation);
        std::fflush(stdout);
    }
}
