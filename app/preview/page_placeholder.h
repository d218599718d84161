// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace noticewright
{

/// Stands where the page can't be shown, and says why.
class PagePlaceholder : public QWidget
{
    Q_OBJECT

public:
    explicit PagePlaceholder(QWidget *parent = nullptr);

    /// With a button where it helps to try again at once.
    void tell(const QString &sentence, bool canTryAgain = false);

Q_SIGNALS:
    void tryAgain();

private:
    QLabel *m_sentence;
    QPushButton *m_tryAgain;
};

}
