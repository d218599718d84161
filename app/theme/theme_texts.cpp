// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_texts.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

// The texts of resources/themes/*/theme.json, for the translators.
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("ThemeTexts", "Corporate"),
};

}

QString themeText(const QString &text)
{
    return QCoreApplication::translate("ThemeTexts", text.toUtf8().constData());
}

}
