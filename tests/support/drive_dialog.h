// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace noticewright::testing
{

/// The widget of that name, which must exist.
template<typename T = QWidget>
T *named(const QWidget *window, const char *name)
{
    T *widget = window->findChild<T *>(QLatin1String(name));
    if (!widget)
        qFatal("There is no %s named %s.", T::staticMetaObject.className(), name);
    return widget;
}

/// Where a check mark or radio button takes clicks too, however wide it is.
inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(10, widget->height() / 2));
}

inline void click(const QWidget *window, const char *name)
{
    click(named<QAbstractButton>(window, name));
}

inline void retype(const QWidget *window, const char *name, const QString &text)
{
    auto *edit = named<QLineEdit>(window, name);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(edit, c.toLatin1());
        } else {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, {}, QString(c));
            QCoreApplication::sendEvent(edit, &press);
        }
    }
}

/// Goes down a combo box's items to the one that holds `text`; false when none does.
inline bool pick(const QWidget *window, const char *name, const QString &text)
{
    auto *combo = named<QComboBox>(window, name);
    QTest::keyClick(combo, Qt::Key_Home);
    while (!combo->currentText().contains(text) && combo->currentIndex() < combo->count() - 1)
        QTest::keyClick(combo, Qt::Key_Down);
    return combo->currentText().contains(text);
}

inline bool isEnabled(const QWidget *window, const char *name)
{
    return named(window, name)->isEnabled();
}

/// The widgets that take the focus and say nothing of themselves to a screen reader.
inline QStringList nameless(const QWidget *window)
{
    QStringList all;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A part that hands the focus on, such as the line within a field for numbers, is not met itself.
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(window) || widget->window() != window
            || widget->focusProxy())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        // A combo box gives what is chosen as its name.
        const bool hasName = face
            && (qobject_cast<QComboBox *>(widget)
                    ? !widget->accessibleName().isEmpty() || !face->relations(QAccessible::Label).isEmpty()
                    : !face->text(QAccessible::Name).isEmpty());
        if (!hasName)
            all.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return all;
}

}
