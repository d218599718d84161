// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"
#include "model/inline.h"

#include <QTextEdit>

#include <optional>

namespace noticewright
{

/// Shows the text that is to be translated, to be read and copied: with its
/// links, variables and formatting, or, where it has changed since it was
/// translated, with what was removed and added.
class SourceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// What chips say.
    void setContext(const FlowContext &context) { m_context = context; }
    /// `earlier` is what the translation is of, when that is something else.
    void setText(const InlineList &source, const std::optional<InlineList> &earlier);

    /// True when changed words are marked.
    [[nodiscard]] bool showsChanges() const { return m_showsChanges; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showSource();
    void showChanges();

    FlowContext m_context;
    InlineList m_source;
    std::optional<InlineList> m_earlier;
    bool m_showsChanges = false;
};

}
