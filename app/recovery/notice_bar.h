// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;

namespace noticewright
{

/// Sentences above the text that stay until what they tell of is over, each
/// with buttons for what can be done. Nothing is in the way while there are none.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a sentence in place of the one with the same id. It is read out.
    void tell(const QString &id, const QString &sentence, const QList<QAction *> &actions = {});
    void withdraw(const QString &id);
    void withdrawAll();
    /// The sentence shown under that id; empty when there is none.
    [[nodiscard]] QString sentence(const QString &id) const;

private:
    QHash<QString, QWidget *> m_notices;
};

}
