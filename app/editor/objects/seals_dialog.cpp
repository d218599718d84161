// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/seals_dialog.h"

#include "editor/objects/card_texts.h"
#include "editor/objects/row_buttons.h"
#include "editor/objects/seal_fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

namespace
{

constexpr int idRole = Qt::UserRole;

}

SealsDialog::SealsDialog(const Block &block, const Workspace &workspace, const QString &folder, IdGenerator *ids,
                         QWidget *parent)
    : ObjectDialog(block, workspace, tr("Seals", "certification marks"), parent)
    , m_list(new QListWidget(this))
    , m_fields(new SealFields(folder, this))
    , m_othersField(new OtherValuesField(QStringLiteral("sealOthers"), this))
    , m_others(
          m_othersField, scopeContextOf(workspace), sealValues(folder), [this] { return currentFact(); },
          [this] { update(); })
{
    auto *columns = new QHBoxLayout;
    rows()->addLayout(columns);
    columns->addWidget(makeList(ids), 2);
    auto *right = new QVBoxLayout;
    right->addWidget(m_fields);
    right->addWidget(m_othersField);
    right->addStretch(1);
    columns->addLayout(right, 3);
    setMinimumWidth(fontMetrics().averageCharWidth() * 100);

    const QList<Id> shown = std::get<SealBlock>(block.content).seals;
    for (const Id &id : shown) {
        if (const Seal *seal = findById(m_workspace.seals, id))
            addRow(*seal, true);
    }
    for (const Seal &seal : std::as_const(m_workspace.seals)) {
        if (!shown.contains(seal.id))
            addRow(seal, false);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SealsDialog::show);
    connect(m_list, &QListWidget::itemChanged, this, &SealsDialog::update);
    connect(m_fields, &SealFields::edited, this, &SealsDialog::take);
    m_list->setCurrentRow(0);
    show();
}

QWidget *SealsDialog::makeList(IdGenerator *ids)
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Seals shown here:"), pane);
    label->setBuddy(m_list);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("seals"));
    m_list->setAccessibleName(tr("Seals shown here"));
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    const auto add = [&](const char *icon, const QString &name, const char *id, const auto &command) {
        addRowButton(buttons, icon, name, QLatin1String(id), this, command);
    };
    add("list-add", tr("New"), "newSeal", [this, ids] { addSeal(ids); });
    add("go-up", tr("Up"), "sealUp", [this] { move(-1); });
    add("go-down", tr("Down"), "sealDown", [this] { move(1); });
    buttons->addStretch(1);
    return pane;
}

void SealsDialog::addRow(const Seal &seal, bool isShown)
{
    auto *item = new QListWidgetItem(nameOf(seal), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    item->setData(idRole, seal.id.text);
}

void SealsDialog::addSeal(IdGenerator *ids)
{
    m_workspace.seals.append(Seal{.id = ids->next()});
    addRow(m_workspace.seals.last(), true);
    m_list->setCurrentRow(m_list->count() - 1);
    m_fields->focusName();
}

void SealsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

Seal *SealsDialog::current()
{
    const QListWidgetItem *item = m_list->currentItem();
    const qsizetype index = item ? indexOfId(m_workspace.seals, Id{item->data(idRole).toString()}) : -1;
    return index < 0 ? nullptr : &m_workspace.seals[index];
}

void SealsDialog::show()
{
    const Seal *found = current();
    m_fields->setEnabled(found);
    m_fields->setSeal(found ? *found : Seal());
    m_others.show();
    update();
}

void SealsDialog::take()
{
    Seal *seal = current();
    if (!seal)
        return;
    const Alternatives<Seal> others = seal->alternatives;
    *seal = m_fields->seal();
    seal->alternatives = others;
    m_list->currentItem()->setText(nameOf(*seal));
    update();
}

/// Another value begins as a copy of the seal's own.
OtherValues<Seal>::Fact SealsDialog::currentFact()
{
    Seal *seal = current();
    if (!seal)
        return {};
    Seal own = *seal;
    own.id = {};
    own.alternatives.clear();
    own.extra = {};
    return {&seal->alternatives, own};
}

/// A card shows one seal at least, and each has a name and an image.
void SealsDialog::update()
{
    const QList<Id> shown = std::get<SealBlock>(block().content).seals;
    const bool areWhole = std::ranges::all_of(shown, [this](const Id &id) {
        const Seal *seal = findById(m_workspace.seals, id);
        return seal && !seal->name.isEmpty() && !seal->asset.isEmpty();
    });
    m_list->setEnabled(m_fields->isRight());
    setComplete(!shown.isEmpty() && areWhole && m_fields->isRight());
}

Block SealsDialog::block() const
{
    SealBlock seals;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            seals.seals.append(Id{m_list->item(row)->data(idRole).toString()});
    }
    return withContent(seals);
}

}
