// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"
#include "xliff/inline_codes.h"

namespace noticewright
{

/// Edits what one text says in another language: its words, and where among
/// them the links, variables and formatting of the source stand. What the
/// source does not have can not be put in.
class UnitEdit : public FlowEditor
{
    Q_OBJECT

public:
    explicit UnitEdit(IdGenerator *ids, QWidget *parent = nullptr);

    void setText(const InlineList &source, const InlineList &target);
    [[nodiscard]] InlineList text() const;
    /// The ids of the codes of the source (see inline_codes.h) that are not in
    /// the text yet.
    [[nodiscard]] QStringList missing() const;
    /// The code of the source with that id, or null.
    [[nodiscard]] const InlineCode *codeCalled(const QString &id) const;
    /// Puts a code of the source in: around what is selected, or with the
    /// source's words at the caret.
    void putIn(const QString &id);

Q_SIGNALS:
    void textEdited(const noticewright::InlineList &text, noticewright::EditKind kind, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(EditKind kind, const QString &name);
    void show(const InlineList &text);

    InlineList m_source;
    QList<InlineCode> m_codes;
};

}
