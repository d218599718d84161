// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spoken_language.h"

#include "language/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Who reads German in Austria goes on with Austrian dates.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    const bool isSame = system.language() == locale.language() && system.script() == locale.script();
    return isSame ? system : locale;
}

}

void SpokenLanguage::set(const QString &code)
{
    m_code = code.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : code;
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : localeFor(code));
    for (QTranslator *translator : {&m_qt, &m_own})
        QCoreApplication::removeTranslator(translator);
    if (m_qt.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Where a text is not translated the code's own English shows, and so for all of English.
    if (m_own.load(u":/noticewright/translations/noticewright_"_s + m_code))
        QCoreApplication::installTranslator(&m_own);
}

}
