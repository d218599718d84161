// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine in a module of its own.
#include "templates/template_engine.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QRegularExpression>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

using Make = TemplateEngine *(*)();

/// Loaded once, for all threads; the library's error where that fails.
const std::expected<Make, QString> &module()
{
    static const std::expected<Make, QString> loaded = []() -> std::expected<Make, QString> {
        QLibrary library(QCoreApplication::applicationDirPath()
                         + QStringLiteral("/" NOTICEWRIGHT_MODULES "/noticewright-templates.so"));
        // Its code runs until the program ends, as that of what it loads does.
        library.setLoadHints(QLibrary::PreventUnloadHint);
        const auto make = reinterpret_cast<Make>(library.resolve("noticewrightTemplateEngine"));
        if (!make)
            return std::unexpected(library.errorString());
        return make;
    }();
    return loaded;
}

}

std::expected<std::unique_ptr<TemplateEngine>, QString> makeTemplateEngine()
{
    if (!module())
        return std::unexpected(
            Text::tr("Pages can not be made: a part of the program is missing (%1). Install it again.")
                .arg(module().error()));
    return std::unique_ptr<TemplateEngine>((*module())());
}

std::future<void> loadTemplateEngine()
{
    // While libraries are loaded the C library lets no thread register what it has
    // to clean up, as it does with its first match: the caller has it behind it then.
    (void)QRegularExpression(QStringLiteral("a")).match(QStringLiteral("a"));
    return std::async(std::launch::async, [] {
        // What an engine loads by itself with its first template stays loaded too.
        if (const auto engine = makeTemplateEngine())
            (void)(*engine)->read(QStringLiteral("{% if a %}{{ a }}{% endif %}"), QString());
    });
}

}
