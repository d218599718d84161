// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_index.h"

namespace noticewright
{

class SectionForm;

/// Shows in the form which words and blocks of the section are commented on.
class CommentMarks : public QObject
{
    Q_OBJECT

public:
    CommentMarks(CommentIndex *index, SectionForm *form);

    /// The comment that is drawn stronger; a resolved one only shows while it is that.
    void setCurrent(const Id &comment);

private:
    void update();

    CommentIndex *m_index;
    SectionForm *m_form;
    Id m_current;
};

}
