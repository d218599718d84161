// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_marks.h"

#include "editor/form/section_form.h"

namespace noticewright
{

CommentMarks::CommentMarks(CommentIndex *index, SectionForm *form) : QObject(form), m_index(index), m_form(form)
{
    connect(index, &CommentIndex::changed, this, &CommentMarks::update);
    connect(form, &SectionForm::sectionShown, this, &CommentMarks::update);
}

void CommentMarks::setCurrent(const Id &comment)
{
    if (comment == m_current)
        return;
    m_current = comment;
    update();
}

void CommentMarks::update()
{
    const Place at = m_form->place();
    QList<FlowComment> inHeading, inText;
    if (at.statement == m_index->statement()) {
        for (const PlacedComment &placed : m_index->comments()) {
            const bool isCurrent = placed.comment.id == m_current;
            if (placed.comment.isResolved && !isCurrent)
                continue;
            for (const FoundPassage &passage : placed.passages) {
                const PassagePlace &place = passage.place;
                if (passage.state != PassageState::Gone && place.section == at.section)
                    (place.block.isEmpty() ? inHeading : inText)
                        .append({placed.comment.id, place.block, place.index, place.start, place.length, isCurrent});
            }
        }
    }
    m_form->headingEdit()->setComments(inHeading);
    for (const Layer layer : {Layer::Highlights, Layer::Full})
        m_form->flow(layer)->setComments(inText);
}

}
