// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>

namespace
{

using namespace Qt::StringLiterals;

/// The texts in the code are English, but which plural a number takes is known
/// to translations only: without one, people would read "1 place(s)". So this
/// one is always there, below that of the language which is chosen.
void loadEnglishPlurals()
{
    auto *plurals = new QTranslator(QCoreApplication::instance());
    if (plurals->load(u":/noticewright/translations/noticewright_en.qm"_s))
        QCoreApplication::installTranslator(plurals);
}

}

// Every program and test has it without asking: CMake gives this object file to
// whatever links the core.
Q_COREAPP_STARTUP_FUNCTION(loadEnglishPlurals)
