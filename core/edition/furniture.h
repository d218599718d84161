// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>

namespace noticewright
{

/// The words that a page has of itself, beside the statement's text.
///
/// They are data, in `resources/furniture`, and not the interface's texts: a
/// German page has German words whatever language its editor works in.
struct Furniture
{
    /// The language that the words are in.
    QString language;
    QString skipToContent;
    QString contents;
    /// With `{date}`.
    QString effective;
    /// With `{date}`.
    QString updated;
    /// How a section of contacts is called that has no heading of its own.
    QString contact;
    /// The label of the link from a highlight to what it sums up.
    QString fullText;
    /// With `{sections}`, a name or a list of names.
    QString fullTextOf;
    QString siteLinks;
    QString footerLinks;
    QString table;
    /// At the foot of a printed page, with `{page}` and `{pages}`.
    QString pageOfPages;
    /// What a page says that shows texts of another language for want of its own.
    QString notTranslated;
    /// How the language calls itself.
    QString languageName;
    /// The title of the page that leads to all editions.
    QString chooseEdition;

    friend bool operator==(const Furniture &, const Furniture &) = default;
};

/// The furniture for a text in `language` (BCP 47) on the page of an edition
/// in `region`, or in English where there is none.
///
/// A variety is served by its language (`de-AT` by `de`), Chinese by its
/// script, or by that of the country (`zh-HK` by `zh-Hant`), Portuguese by
/// Portugal's words outside Brazil, and by Brazil's where no country is named.
/// The region counts where the language names none.
[[nodiscard]] Furniture furnitureIn(const QString &language, const QString &region = {});

/// The languages that there is furniture in, in alphabetical order.
[[nodiscard]] QStringList furnitureLanguages();

/// What stands before and after a placeholder such as `{date}` in a text, which
/// must outlive it.
[[nodiscard]] std::pair<QStringView, QStringView> aroundPlaceholder(QStringView text, QLatin1StringView placeholder);

}
