// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comments_panel.h"
#include "editor/flow/flow_structure.h"
#include "model/navigate.h"

#include <optional>

namespace noticewright
{

/// What one sees of the open workspace, beside what a session keeps: for a
/// window that goes on where another one was.
struct WindowView
{
    Place place;
    /// What is selected in each layer, and how far down it is shown.
    struct Text
    {
        FlowSelection selection;
        int scroll = 0;
    };
    Text texts[2];
    /// Where the preview is.
    Layer layer = Layer::Highlights;
    QString edition;
    /// The text that is being translated.
    QString language;
    Id unitOwner;
    QString unit;
    CommentDraft comment;
    QStringList ignoredWords;
    QByteArray search;
    /// The object name of the widget with the focus.
    QString focus;
};

}
