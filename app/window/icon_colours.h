// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QGuiApplication;

namespace noticewright
{

/// Keeps icons readable: where the desktop has no icons of its own for a name,
/// light ones are taken on a dark ground and dark ones on a light ground, also
/// when the desktop changes between the two.
class IconColours : public QObject
{
    Q_OBJECT

public:
    explicit IconColours(QGuiApplication *app);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void choose();
};

}
