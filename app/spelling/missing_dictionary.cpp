// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/missing_dictionary.h"

#include "spelling/dictionaries.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

}

QString missingDictionarySentence(const QString &language, bool hasBackend)
{
    if (!hasBackend)
        return Text::tr(
            "Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.");
    const QString name = languageName(language), package = dictionaryPackage(language);
    if (package.isEmpty())
        return Text::
            tr("There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.")
                .arg(name);
    return Text::
        tr("There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.")
            .arg(name, package);
}

}
