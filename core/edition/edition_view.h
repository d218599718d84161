// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_content.h"
#include "edition/furniture.h"
#include "model/workspace.h"

#include <QHash>
#include <QLocale>

#include <memory>
#include <optional>

namespace noticewright
{

/// What one page shows: a layer of a statement in an edition, limited to its
/// region and in its language, with everything in it that refers to something
/// else looked up.
///
/// Holds copies of the values it was made of. Tables are made when first asked
/// for, so an object must not be shared between threads.
class EditionView
{
public:
    EditionView(const Workspace &workspace, const Statement &statement, const Edition &edition, Layer layer);
    /// The same with what the pages of the edition share: for many of them.
    EditionView(std::shared_ptr<const EditionContent> content, const Statement &statement, Layer layer);

    /// All of it as it is written.
    [[nodiscard]] const Workspace &written() const { return m_content->written(); }
    /// The facts as the edition shows them. The statements are as they are written.
    [[nodiscard]] const Workspace &workspace() const { return m_content->facts().facts; }
    /// As the edition shows it.
    [[nodiscard]] const Statement &statement() const { return m_shown->statement(); }
    [[nodiscard]] const Edition &edition() const { return m_content->edition(); }
    [[nodiscard]] const Furniture &furniture() const { return m_furniture; }
    [[nodiscard]] Layer layer() const { return m_layer; }
    /// The language of the page (BCP 47).
    [[nodiscard]] const QString &language() const { return m_language; }
    /// The language of a text that is in another one than the page, by the id of
    /// its unit; empty otherwise, and for what says its language itself.
    [[nodiscard]] QString languageOf(const QString &unit) const;
    /// The same for all facts.
    [[nodiscard]] const OtherLanguages &languagesOfFacts() const { return m_content->facts().otherLanguages; }
    /// Texts are missing in the page's language, and others are in their place.
    [[nodiscard]] bool hasFallback() const;
    /// The language of the page's title where it is in another one.
    [[nodiscard]] QString languageOfTitle() const;
    /// How the page's language is written in its edition.
    [[nodiscard]] const QLocale &locale() const;
    /// The page's folder below the site's root, ending in '/'.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Makes the page refer to everything as one in another folder would.
    void moveTo(const QString &folder)
    {
        m_folder = folder;
        m_fullTextPage.reset();
    }
    /// Makes the page refer to files of the site by other names than their own,
    /// by which they are published: `assets/logo.3f2a.svg` for `assets/logo.svg`.
    void setPublishedNames(const QHash<QString, QString> &names) { m_publishedNames = names; }

    /// True when the page has the section: the layer has text for it or for a
    /// section within it, or nothing at all was written for it yet.
    [[nodiscard]] bool isShown(const Section &section) const;
    /// The section of this statement with that id, or null.
    [[nodiscard]] const Section *section(const Id &section) const;
    /// The section whose full text holds the block, or null.
    [[nodiscard]] const Section *sectionOfFullText(const Id &block) const;
    /// The section's number ("2.1") in the digits of the page's language, or empty.
    [[nodiscard]] QString number(const Id &section) const;
    /// The words of the section's heading. One of contacts that has none is
    /// called by the page's own words for it, which the page shows as its heading.
    [[nodiscard]] QString headingOf(const Section &section) const;
    /// What a variable stands for; its name in brackets when it is unknown.
    [[nodiscard]] QString variable(const QString &name) const;

    /// How this page refers to the target; nothing when it leads nowhere.
    [[nodiscard]] std::optional<QString> address(const LinkTarget &target) const;
    /// The target is in the workspace, but not in this edition.
    [[nodiscard]] bool isElsewhere(const LinkTarget &target) const;
    /// How this page refers to the place of a full-text block.
    [[nodiscard]] QString addressOfFullText(const Id &block) const;
    /// How this page refers to a file of the site, such as `assets/logo.svg`.
    [[nodiscard]] QString addressOfFile(const QString &path) const;
    /// What a cross-reference shows: the section's number, or its heading; the
    /// title of a statement; nothing when it leads nowhere.
    [[nodiscard]] QString labelOf(const LinkTarget &reference) const;

    /// The HTML id of a full-text block. It can't be any section's anchor or alias.
    [[nodiscard]] static QString idOfBlock(const Id &block);

private:
    [[nodiscard]] const Statement *statementOf(const LinkTarget &target) const;

    std::shared_ptr<const EditionContent> m_content;
    std::shared_ptr<const ShownStatement> m_shown;
    QString m_language;
    Furniture m_furniture;
    Layer m_layer;
    QString m_folder;
    QHash<QString, QString> m_publishedNames;
    mutable std::optional<bool> m_hasFallback;
    mutable std::optional<QLocale> m_locale;
    /// How this page refers to that of the full text.
    mutable std::optional<QString> m_fullTextPage;
};

}
