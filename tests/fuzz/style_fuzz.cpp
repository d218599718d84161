// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "theme/style_addresses.h"

using namespace noticewright;

/// What a style sheet loads is found and replaced without changing the rest, and
/// a value that is called plain changes nothing of what stands around it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray style(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<StyleAddress> found = addressesIn(style);
    for (const StyleAddress &address : found) {
        fuzz::require(address.start >= 0 && address.length > 0 && address.start + address.length <= style.size(),
                      "An address outside of the style sheet.");
        fuzz::require(address.line >= 1 && address.line <= style.count('\n') + 1, "A line that there is not.");
        (void)themeFileAt(address.address);
    }
    const auto none = [](const StyleAddress &) { return std::nullopt; };
    fuzz::require(withAddresses(style, none) == style, "Changed without a reason.");
    const QByteArray changed = withAddresses(style, [](const StyleAddress &) { return QStringLiteral("a\"b\\c.png"); });
    const QList<StyleAddress> again = addressesIn(changed);
    fuzz::require(again.size() == found.size(), "Other addresses after they were replaced:", changed);
    for (const StyleAddress &address : again)
        fuzz::require(address.isIndirect || address.address == QStringLiteral("a\"b\\c.png"),
                      "Not what was put in:", changed);
    if (isPlainStyleValue(style)) {
        const auto around = addressesIn("a { --x: " + style + "; } b { background: url(z.png) }");
        fuzz::require(around.size() == 1 && around[0].address == QStringLiteral("z.png"), "Not plain:", style);
    }
    return 0;
}
