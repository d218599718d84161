// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/body_html.h"
#include "render/page_head.h"
#include "render/theme.h"

#include <memory>

namespace noticewright
{

/// Where pages find the theme's style sheet, below the site's root.
inline constexpr QLatin1StringView styleSheetPath("theme/style.css");

/// Puts bodies into a theme's page template, which is read once.
class PageShell
{
public:
    /// Refuses a template with errors.
    [[nodiscard]] static std::expected<PageShell, Problem> fromTheme(const Theme &theme);

    PageShell(PageShell &&) noexcept;
    PageShell &operator=(PageShell &&) noexcept;
    ~PageShell();

    /// A whole page in UTF-8.
    ///
    /// The template may use `language`, `direction`, `title`, `head` (what the
    /// page says to search engines and other sites, as elements; see PageHead),
    /// of this also `canonical` and `description` alone, `style` and
    /// `styleIntegrity` (the style sheet's address, and what a browser compares
    /// it with; the latter may be empty), `mainId`, `body`, `skip`,
    /// `siteLinksLabel`, `footerLinksLabel`, `organisation` (`name`, `home`,
    /// `logo`), `strings` (the theme's own words by their names), and the lists
    /// `headerLinks` and `footerLinks` of `label` and `address`.
    [[nodiscard]] std::expected<QByteArray, Problem> page(const EditionView &view, const RenderOptions &options = {},
                                                          const PageHead &head = {}) const;

    /// A page of the site that shows no statement: `body` stands in place of
    /// its text, and all around it is as on the page that `view` shows.
    [[nodiscard]] std::expected<QByteArray, Problem> page(const EditionView &view, const QString &title,
                                                          const QString &body, const PageHead &head) const;

    /// The page as it is published beside all others of the workspace, as a
    /// text to read. Nothing is placed when the template changes the body.
    [[nodiscard]] std::expected<PlacedHtml, Problem> source(const EditionView &view) const;

private:
    [[nodiscard]] std::expected<QString, Problem> fill(const EditionView &view, const QString &title,
                                                       const QString &body, const PageHead &head) const;
    struct Private;
    explicit PageShell(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

/// What a patch can't bring up to date: pages that differ in it are loaded anew.
/// The style sheet, which has a file of its own, is not part of it.
[[nodiscard]] bool hasSameShell(const EditionView &a, const EditionView &b);

}
