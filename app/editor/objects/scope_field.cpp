// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/scope_field.h"

#include "edition/limits.h"
#include "edition/offer.h"
#include "edition/regions.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/region_field.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QStringList regionsOf(const QList<Edition> &editions)
{
    QStringList regions;
    for (const Edition &edition : editions)
        regions.append(edition.region);
    regions.removeDuplicates();
    return regions;
}

QStringList languagesOf(const QList<Edition> &editions)
{
    QStringList languages;
    for (const Edition &edition : editions)
        languages.append(edition.language);
    languages.removeDuplicates();
    return languages;
}

}

ScopeContext scopeContextOf(const Workspace &workspace)
{
    return {editionsOf(workspace), regionGroupsOf(workspace)};
}

ScopeField::ScopeField(const ScopeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_regions(new RegionField(u"scopeRegions"_s, context.groups, regionsOf(context.editions), this))
    , m_languages(new LanguageField(u"scopeLanguages"_s, languagesOf(context.editions), this))
    , m_outcome(new QLabel(this))
{
    m_regions->setEmptyText(tr("In every region"));
    m_languages->setEmptyText(tr("In every language"));
    m_outcome->setObjectName(u"scopeOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    auto *form = newForm();
    setLayout(form);
    addLabelledRow(form, tr("&Regions:"), m_regions, m_regions->focusTarget());
    addLabelledRow(form, tr("&Languages:"), m_languages, m_languages->focusTarget());
    form->addRow(QString(), m_outcome);
    setFocusProxy(m_regions->focusTarget());
    const auto take = [this] {
        update();
        Q_EMIT edited();
    };
    connect(m_regions, &RegionField::edited, this, take);
    connect(m_languages, &LanguageField::edited, this, take);
    update();
}

Scope ScopeField::scope() const
{
    return {.regions = m_regions->codes(), .languages = m_languages->codes()};
}

void ScopeField::setScope(const Scope &scope)
{
    m_regions->setCodes(scope.regions);
    m_languages->setCodes(scope.languages);
    update();
}

bool ScopeField::isComplete() const
{
    const Scope scope = this->scope();
    return (!scope.regions.isEmpty() || !scope.languages.isEmpty()) && m_regions->fault().isEmpty()
        && m_languages->fault().isEmpty();
}

void ScopeField::update()
{
    const Scope scope = this->scope();
    if (scope.regions.isEmpty() && scope.languages.isEmpty()) {
        m_outcome->setText(tr("Choose the regions or languages that have this value."));
        return;
    }
    QStringList paths;
    for (const Edition &edition : m_context.editions) {
        if (holdsIn(edition, scope, m_context.groups))
            paths.append(edition.path());
    }
    m_outcome->setText(paths.isEmpty()
                           ? tr("No edition has it.")
                           : tr("In %1 of %Ln edition(s): %2", "numbers, paths", int(m_context.editions.size()))
                                 .arg(QLocale().toString(paths.size()), paths.join(u", "_s)));
}

}
