// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_bench.h"

#include <QCoreApplication>

/// Measures the importer on a folder of pages: NAME.html beside NAME.md, the
/// text that it should have. `--verbose NAME` shows what is wrong with a page.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return noticewright::benchmarks::benchImport(arguments.value(1), arguments.value(2));
}
