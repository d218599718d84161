// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "render/page.h"

using namespace noticewright;

namespace
{

/// A page with little text, and with what templates ask for.
EditionView smallPage()
{
    Workspace workspace;
    workspace.organisation = {.name = QStringLiteral("Name"), .home = QStringLiteral("https://example.com/")};
    workspace.statements = {
        {.id = {QStringLiteral("online")}, .title = QStringLiteral("Title"), .language = QStringLiteral("en")}};
    return {workspace,
            workspace.statements.first(),
            {.region = QStringLiteral("us"), .language = QStringLiteral("en")},
            Layer::Full};
}

}

/// A page template that is taken is filled in; one that is not is refused with
/// a sentence, and where it names a line, the template has it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    // A part follows the page after a sign that has no other use.
    const QList<QByteArray> files = input.split('\x1e');
    const Theme theme{.templateFile = QStringLiteral("theme/page.html"),
                      .pageTemplate = QString::fromUtf8(files.first()),
                      .styleSheet = {},
                      .templateParts = {{QStringLiteral("part.html"), QString::fromUtf8(files.value(1))}}};
    const auto shell = PageShell::fromTheme(theme);
    if (!shell) {
        fuzz::require(!shell.error().sentence.isEmpty(), "Refused without a sentence.");
        fuzz::require(shell.error().line <= input.count('\n') + 1, "A line that there is not.");
        return 0;
    }
    static const EditionView view = smallPage();
    if (const auto page = shell->page(view); !page)
        fuzz::require(!page.error().sentence.isEmpty(), "Not filled in, without a sentence.");
    return 0;
}
