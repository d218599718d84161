// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/shared_undo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace noticewright
{

namespace
{

class UndoFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

}

void shareUndo(QWidget *field)
{
    auto *filter = new UndoFilter(field);
    field->installEventFilter(filter);
    for (QLineEdit *inner : field->findChildren<QLineEdit *>())
        inner->installEventFilter(filter);
}

}
