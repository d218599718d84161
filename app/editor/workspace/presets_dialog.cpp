// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/presets_dialog.h"

#include "edition/presets.h"
#include "edition/regions.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/choices.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Name, Language, Path, Columns };
/// The place of an edition in the list of all; preset rows have none.
constexpr int editionRole = Qt::UserRole;
constexpr Qt::ItemFlags checkable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
/// There already: it stays as it is.
constexpr Qt::ItemFlags fixed = Qt::NoItemFlags;

bool isThere(const QList<Edition> &editions, const Edition &edition)
{
    return std::ranges::any_of(editions, [&](const Edition &other) {
        const bool isSamePlace =
            other.region == edition.region && other.language.compare(edition.language, Qt::CaseInsensitive) == 0;
        return isSamePlace || other.path().compare(edition.path(), Qt::CaseInsensitive) == 0;
    });
}

}

PresetsDialog::PresetsDialog(const QList<Edition> &existing, QWidget *parent)
    : QDialog(parent)
    , m_existing(existing)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_names(new QComboBox(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"presetsDialog"_s);
    setWindowTitle(tr("Add Several Editions"));
    m_filter->setObjectName(u"presetsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by country, language or path"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"presets"_s);
    m_list->setAccessibleName(tr("Editions"));
    m_list->setHeaderLabels({tr("Edition"), tr("Language"), tr("Path")});
    m_list->setUniformRowHeights(true);
    m_names->setObjectName(u"presetsNames"_s);
    m_names->addItem(tr("In the edition's own language"), true);
    m_names->addItem(tr("In English"), false);
    m_count->setObjectName(u"presetsCount"_s);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_filter);
    rows->addWidget(m_list, 1);
    auto *form = newForm();
    addLabelledRow(form, tr("&Names:"), m_names, m_names);
    rows->addLayout(form);
    rows->addWidget(m_count);
    makeButtons();
    fill(existing);
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(Name, 40 * letter);
    m_list->header()->resizeSection(Language, 24 * letter);
    connect(m_filter, &QLineEdit::textChanged, this, &PresetsDialog::filter);
    connect(m_list, &QTreeWidget::itemChanged, this, &PresetsDialog::take);
    update();
    resize(letter * 88, fontMetrics().height() * 26);
}

void PresetsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"presetsOk"_s);
    m_ok->setText(tr("&Add"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"presetsCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

/// A preset stands for those of its editions that are seen and new.
void PresetsDialog::take(QTreeWidgetItem *changed)
{
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < changed->childCount(); ++i) {
        QTreeWidgetItem *child = changed->child(i);
        if (child->flags().testFlag(Qt::ItemIsUserCheckable) && !child->isHidden())
            child->setCheckState(Name, changed->checkState(Name));
    }
    QTreeWidgetItem *preset = changed->parent() ? changed->parent() : changed;
    int checked = 0, all = 0;
    for (int i = 0; i < preset->childCount(); ++i) {
        const QTreeWidgetItem *child = preset->child(i);
        const bool isNew = child->flags().testFlag(Qt::ItemIsUserCheckable);
        all += isNew ? 1 : 0;
        checked += isNew && child->checkState(Name) == Qt::Checked ? 1 : 0;
    }
    preset->setCheckState(Name, checked == 0 ? Qt::Unchecked : checked == all ? Qt::Checked : Qt::PartiallyChecked);
    update();
}

void PresetsDialog::fill(const QList<Edition> &existing)
{
    const QList<RegionGroup> groups = knownRegionGroups();
    for (const EditionPreset &preset : editionPresets()) {
        auto *parent = new QTreeWidgetItem(m_list, {preset.name});
        bool hasNew = false;
        for (const Edition &edition : preset.editions) {
            const bool isOld = isThere(existing, edition);
            hasNew = hasNew || !isOld;
            const QString region = regionName(edition.region, groups);
            //: An edition that is in the workspace already
            auto *item = new QTreeWidgetItem(parent,
                                             {isOld ? tr("%1 (there already)").arg(region) : region,
                                              writtenLanguage(edition.language), edition.path()});
            item->setFlags(isOld ? fixed : checkable);
            item->setCheckState(Name, isOld ? Qt::Checked : Qt::Unchecked);
            item->setData(0, editionRole, m_editions.size());
            m_editions.append(edition);
        }
        parent->setFlags(hasNew ? checkable : fixed | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        parent->setCheckState(Name, hasNew ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// A preset is seen when it or some of its editions say the words.
void PresetsDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *preset = m_list->topLevelItem(i);
        const auto says = [&](const QTreeWidgetItem *item) {
            return item->text(Name).contains(wanted, Qt::CaseInsensitive)
                || item->text(Language).contains(wanted, Qt::CaseInsensitive)
                || item->text(Path).contains(wanted, Qt::CaseInsensitive);
        };
        const bool isWhole = says(preset);
        bool isSeen = isWhole;
        for (int j = 0; j < preset->childCount(); ++j) {
            const bool isChildSeen = isWhole || says(preset->child(j));
            preset->child(j)->setHidden(!isChildSeen);
            isSeen = isSeen || isChildSeen;
        }
        preset->setHidden(!isSeen);
        preset->setExpanded(isSeen && !isWhole);
    }
}

Edition PresetsDialog::editionOf(const QTreeWidgetItem *item) const
{
    return m_editions[item->data(0, editionRole).toInt()];
}

QList<Edition> PresetsDialog::chosen() const
{
    QList<Edition> editions;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *preset = m_list->topLevelItem(i);
        for (int j = 0; j < preset->childCount(); ++j) {
            const QTreeWidgetItem *item = preset->child(j);
            const Edition edition = editionOf(item);
            if (item->checkState(0) == Qt::Checked && item->flags().testFlag(Qt::ItemIsUserCheckable)
                && !isThere(editions, edition))
                editions.append(edition);
        }
    }
    const QList<Edition> all = m_existing + editions;
    for (Edition &edition : editions) {
        const bool namesLanguage = std::ranges::count(all, edition.region, &Edition::region) > 1;
        edition.name = m_names->currentData().toBool() ? nativeEditionName(edition, namesLanguage)
                                                       : editionName(edition, namesLanguage);
    }
    return editions;
}

void PresetsDialog::update()
{
    const qsizetype count = chosen().size();
    m_count->setText(count == 0 ? tr("Nothing is chosen yet.")
                                : tr("%Ln edition(s) will be added.", nullptr, int(count)));
    m_ok->setEnabled(count > 0);
}

}
