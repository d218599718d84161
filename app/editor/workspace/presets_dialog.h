// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace noticewright
{

/// Chooses editions of those that are often published together. Those that are
/// there already are marked, and not chosen again.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PresetsDialog(const QList<Edition> &existing, QWidget *parent = nullptr);

    /// In the order of the list, with their names.
    [[nodiscard]] QList<Edition> chosen() const;

private:
    void fill(const QList<Edition> &existing);
    void makeButtons();
    void filter(const QString &text);
    void take(QTreeWidgetItem *changed);
    void update();
    [[nodiscard]] Edition editionOf(const QTreeWidgetItem *item) const;

    QList<Edition> m_existing;
    QList<Edition> m_editions;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QComboBox *m_names;
    QLabel *m_count;
    QPushButton *m_ok = nullptr;
};

}
