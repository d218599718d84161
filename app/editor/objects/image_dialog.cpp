// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/image_dialog.h"

#include "editor/objects/asset_field.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/link_dialog.h"
#include "editor/objects/target_text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticewright
{

FlowEditor *newCaptionEditor(const InlineList &caption, const Workspace &workspace, const Id &statement,
                             IdGenerator *ids, QWidget *parent)
{
    auto *editor = new FlowEditor(ids, parent);
    editor->setObjectName(QStringLiteral("caption"));
    editor->setContext(flowContextOf(workspace, statement));
    editor->setTabChangesFocus(true);
    if (!caption.isEmpty())
        editor->setBlocks({Block{.id = ids->next(), .content = Paragraph{caption}}});
    editor->setFixedHeight(editor->fontMetrics().lineSpacing() * 2 + 2 * editor->frameWidth() + 12);
    return editor;
}

InlineList captionIn(const FlowEditor &editor)
{
    InlineList caption;
    const BlockList blocks = editor.blocks();
    visitBlocks(blocks, [&](const Block &block) {
        visitOwnTexts(block, [&](const InlineList &text) {
            if (!caption.isEmpty() && !text.isEmpty())
                caption.append(Inline{.kind = Inline::Kind::LineBreak});
            caption += text;
        });
    });
    return normalised(caption);
}

ImageDialog::ImageDialog(const Block &block, const Workspace &workspace, const ObjectPlace &place, IdGenerator *ids,
                         QWidget *parent)
    : ObjectDialog(block, workspace, tr("Image"), parent)
    , m_image(std::get<Image>(block.content))
    , m_statement(place.statement)
    , m_asset(new AssetField(place.folder, this))
    , m_alternative(new QLineEdit(m_image.alternative, this))
    , m_decorative(new QCheckBox(tr("&Decorative: says nothing that the text does not say"), this))
    , m_caption(newCaptionEditor(m_image.caption, workspace, place.statement, ids, this))
    , m_link(new QPushButton(this))
{
    auto *form = newForm();
    rows()->addLayout(form);
    addLabelledRow(form, tr("&Image:"), m_asset, m_asset->focusTarget());
    addLabelledRow(form, tr("&What it says:"), m_alternative, m_alternative);
    form->addRow(QString(), m_decorative);
    addLabelledRow(form, tr("Ca&ption:"), m_caption, m_caption);
    addLabelledRow(form, tr("&Leads to:"), m_link, m_link);
    rows()->addStretch(1);
    m_alternative->setObjectName(QStringLiteral("imageAlternative"));
    m_alternative->setPlaceholderText(tr("Read aloud to those who can not see the image"));
    m_decorative->setObjectName(QStringLiteral("imageDecorative"));
    m_link->setObjectName(QStringLiteral("imageLink"));
    m_link->setAutoDefault(false);
    m_asset->setAsset(m_image.asset);
    m_decorative->setChecked(!m_image.asset.isEmpty() && m_image.alternative.isEmpty());
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(m_asset, &AssetField::changed, this, &ImageDialog::update);
    connect(m_alternative, &QLineEdit::textChanged, this, &ImageDialog::update);
    connect(m_decorative, &QCheckBox::toggled, this, &ImageDialog::update);
    connect(m_link, &QPushButton::clicked, this, &ImageDialog::editLink);
    update();
}

void ImageDialog::update()
{
    m_alternative->setEnabled(!m_decorative->isChecked());
    m_link->setText(m_image.link ? targetText(*m_image.link, m_workspace, m_statement) : tr("No link"));
    setComplete(!m_asset->asset().isEmpty()
                && (m_decorative->isChecked() || !m_alternative->text().trimmed().isEmpty()));
}

void ImageDialog::editLink()
{
    auto *dialog = new LinkDialog(m_workspace, m_statement, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLink(m_image.link, {}, m_image.linkTitle);
    dialog->setTextVisible(false);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_image.link = dialog->target();
        m_image.linkTitle = m_image.link ? dialog->title() : QString();
        update();
    });
    dialog->open();
}

Block ImageDialog::block() const
{
    Image image = m_image;
    image.asset = m_asset->asset();
    image.alternative = m_decorative->isChecked() ? QString() : m_alternative->text().trimmed();
    image.caption = captionIn(*m_caption);
    return withContent(image);
}

}
