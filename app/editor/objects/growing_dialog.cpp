// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/growing_dialog.h"

#include <QEvent>
#include <QLayout>

namespace noticewright
{

bool GrowingDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    // A layout gives a window no more height when words go on in another line.
    if (event->type() == QEvent::LayoutRequest && layout() && layout()->hasHeightForWidth()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isTaken;
}

}
