// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"
#include "editor/objects/object_dialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace noticewright
{

class AssetField;

/// Edits an image: its file, what it says to those who can't see it, caption and link.
class ImageDialog : public ObjectDialog
{
    Q_OBJECT

public:
    ImageDialog(const Block &block, const Workspace &workspace, const ObjectPlace &place, IdGenerator *ids,
                QWidget *parent = nullptr);

    [[nodiscard]] Block block() const override;

private:
    void editLink();
    void update();

    Image m_image;
    Id m_statement;
    AssetField *m_asset;
    QLineEdit *m_alternative;
    QCheckBox *m_decorative;
    FlowEditor *m_caption;
    QPushButton *m_link;
};

/// A small flow for a caption, and the text in it.
[[nodiscard]] FlowEditor *newCaptionEditor(const InlineList &caption, const Workspace &workspace, const Id &statement,
                                           IdGenerator *ids, QWidget *parent);
[[nodiscard]] InlineList captionIn(const FlowEditor &editor);

}
