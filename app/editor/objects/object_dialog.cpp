// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/object_dialog.h"

#include "editor/objects/contact_dialog.h"
#include "editor/objects/image_dialog.h"
#include "editor/objects/link_list_dialog.h"
#include "editor/objects/seals_dialog.h"
#include "editor/objects/table_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticewright
{

ObjectDialog::ObjectDialog(const Block &block, const Workspace &workspace, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_block(block)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("objectDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ObjectDialog::setComplete(bool isComplete)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete);
}

Block ObjectDialog::withContent(const BlockContent &content) const
{
    Block block = m_block;
    block.content = content;
    return block;
}

ObjectDialog *makeObjectDialog(const Block &object, const Workspace &workspace, const ObjectPlace &place,
                               IdGenerator *ids, QWidget *parent)
{
    if (std::holds_alternative<ContactBlock>(object.content))
        return new ContactDialog(object, workspace, ids, parent);
    if (std::holds_alternative<SealBlock>(object.content))
        return new SealsDialog(object, workspace, place.folder, ids, parent);
    if (std::holds_alternative<LinkListBlock>(object.content))
        return new LinkListDialog(object, workspace, ids, parent);
    if (std::holds_alternative<Image>(object.content))
        return new ImageDialog(object, workspace, place, ids, parent);
    if (std::holds_alternative<Table>(object.content))
        return new TableDialog(object, workspace, place.statement, ids, parent);
    return nullptr;
}

}
