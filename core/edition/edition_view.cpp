// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_view.h"

#include "edition/address.h"
#include "edition/edition_languages.h"
#include "edition/locale.h"
#include "edition/shown_facts.h"
#include "model/navigate.h"

#include <QUrl>

#include <algorithm>

namespace noticewright
{

namespace
{

QString escapedAnchor(const QString &anchor)
{
    return u'#' + QString::fromLatin1(QUrl::toPercentEncoding(anchor));
}

bool isWritten(const Section &section)
{
    return !section.highlights.isEmpty() || !section.full.isEmpty() || std::ranges::any_of(section.sections, isWritten);
}

bool hasText(const Section &section, Layer layer)
{
    return !section.layer(layer).isEmpty()
        || std::ranges::any_of(section.sections, [&](const Section &child) { return hasText(child, layer); });
}

bool isShownOn(const Section &section, Layer layer)
{
    return hasText(section, layer) || !isWritten(section);
}

/// The wanted layer, unless only the other one has the section.
Layer layerThatShows(const Section &section, Layer wanted)
{
    const Layer other = wanted == Layer::Full ? Layer::Highlights : Layer::Full;
    return isShownOn(section, wanted) || !isShownOn(section, other) ? wanted : other;
}

}

EditionView::EditionView(const Workspace &workspace, const Statement &statement, const Edition &edition, Layer layer)
    : EditionView(std::make_shared<EditionContent>(workspace, edition), statement, layer)
{
}

EditionView::EditionView(std::shared_ptr<const EditionContent> content, const Statement &statement, Layer layer)
    : m_content(std::move(content))
    , m_shown(m_content->shown(statement))
    , m_language(pageLanguage(edition(), statement))
    , m_furniture(furnitureIn(m_language, edition().region))
    , m_layer(layer)
    , m_folder(pageFolder(statement, layer, edition()))
{
}

QString EditionView::languageOf(const QString &unit) const
{
    if (const auto found = m_shown->otherLanguages().constFind(unit); found != m_shown->otherLanguages().cend())
        return *found;
    return m_content->facts().otherLanguages.value(unit);
}

bool EditionView::hasFallback() const
{
    if (!m_hasFallback) {
        m_hasFallback = m_shown->hasFallback();
        if (!*m_hasFallback && m_content->facts().hasFallback) {
            const ShownFacts shown(m_content->facts().facts, statement());
            m_hasFallback = std::ranges::any_of(m_content->facts().otherLanguages.keys(),
                                                [&](const QString &unit) { return shown.has(unit); });
        }
    }
    return *m_hasFallback;
}

QString EditionView::languageOfTitle() const
{
    const bool isOwn = m_layer == Layer::Highlights && !statement().highlightsTitle.isEmpty();
    return languageOf(isOwn ? QStringLiteral("statement.highlights-title") : QStringLiteral("statement.title"));
}

const QLocale &EditionView::locale() const
{
    if (!m_locale)
        m_locale = localeOf(language(), edition());
    return *m_locale;
}

bool EditionView::isShown(const Section &section) const
{
    return isShownOn(section, m_layer);
}

const Section *EditionView::section(const Id &section) const
{
    return m_shown->section(section);
}

const Section *EditionView::sectionOfFullText(const Id &block) const
{
    return m_shown->sectionOfFullText(block);
}

QString EditionView::number(const Id &section) const
{
    return inDigitsOf(locale(), m_shown->number(section));
}

QString EditionView::headingOf(const Section &section) const
{
    if (section.heading.isEmpty() && section.kind == SectionKind::Contact)
        return m_furniture.contact;
    return plainText(section.heading);
}

QString EditionView::variable(const QString &name) const
{
    const Variable *variable = findById(m_content->facts().facts.variables, Id{name});
    return variable ? variable->value : QString(u'[' + name + u']');
}

const Statement *EditionView::statementOf(const LinkTarget &target) const
{
    if (target.statement.isEmpty() || target.statement == statement().id)
        return &statement();
    return m_content->published(target.statement);
}

std::optional<QString> EditionView::address(const LinkTarget &target) const
{
    switch (target.kind) {
    case LinkTarget::Kind::Address:
        return target.address;
    case LinkTarget::Kind::Mail:
        return QStringLiteral("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(target.address, "@"));
    case LinkTarget::Kind::Statement:
        break;
    }
    const Statement *other = statementOf(target);
    if (!other)
        return {};
    const bool isHere = other == &statement();
    const Section *section = nullptr;
    if (!target.section.isEmpty()) {
        section = isHere ? this->section(target.section) : findSection(other->sections, target.section);
        if (!section)
            return {};
    }
    const Layer layer = section ? layerThatShows(*section, target.layer) : target.layer;
    if (isHere && section && layer == m_layer)
        return escapedAnchor(section->anchor);
    const QString page = relativeAddress(m_folder, pageFolder(*other, layer, edition()));
    return section ? QString(page + escapedAnchor(section->anchor)) : page;
}

bool EditionView::isElsewhere(const LinkTarget &target) const
{
    if (target.kind != LinkTarget::Kind::Statement || address(target))
        return false;
    const Id id = target.statement.isEmpty() ? statement().id : target.statement;
    const Statement *other = findById(written().statements, id);
    return other && (target.section.isEmpty() || findSection(other->sections, target.section));
}

QString EditionView::addressOfFullText(const Id &block) const
{
    const QString place = u'#' + idOfBlock(block);
    if (m_layer == Layer::Full)
        return place;
    if (!m_fullTextPage)
        m_fullTextPage = relativeAddress(m_folder, pageFolder(statement(), Layer::Full, edition()));
    return *m_fullTextPage + place;
}

QString EditionView::addressOfFile(const QString &path) const
{
    return relativeAddress(m_folder, m_publishedNames.value(path, path));
}

QString EditionView::labelOf(const LinkTarget &reference) const
{
    const Statement *other = statementOf(reference);
    if (!other)
        return {};
    if (reference.section.isEmpty())
        return other->title;
    if (other == &statement()) {
        if (const QString own = number(reference.section); !own.isEmpty())
            return own;
        const Section *section = this->section(reference.section);
        return section ? headingOf(*section) : QString();
    }
    if (const QString theirs = sectionNumbers(other->sections).value(reference.section); !theirs.isEmpty())
        return inDigitsOf(locale(), theirs);
    const Section *section = findSection(other->sections, reference.section);
    return section ? headingOf(*section) : QString();
}

QString EditionView::idOfBlock(const Id &block)
{
    return reservedAnchorPrefix + block.text;
}

}
