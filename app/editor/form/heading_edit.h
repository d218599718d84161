// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"

namespace noticewright
{

/// Edits a heading: one line of the text flow, marks and variables included.
class HeadingEdit : public FlowEditor
{
    Q_OBJECT

public:
    explicit HeadingEdit(IdGenerator *ids, QWidget *parent = nullptr);

    void setHeading(const InlineList &heading);
    [[nodiscard]] InlineList heading() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void headingEdited(const noticewright::InlineList &heading, bool isTyping);
    /// Enter or Down: the writer goes on with the text.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(EditKind kind);
    void fit();
};

}
