// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace noticewright
{

/// Chooses which file of the page template is shown: the page itself, or a part
/// that it includes.
class TemplateFilesBar : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateFilesBar(QWidget *parent = nullptr);

    /// `files` are all names, the page's first, and `shown` is one of them.
    /// `missing` is a part that is included and not there; empty where none is.
    void setFiles(const QStringList &files, const QString &shown, const QString &missing, bool canEdit);

Q_SIGNALS:
    void chosen(const QString &file);
    void makeWanted(const QString &file);
    /// The part that is shown is to go.
    void removeWanted();

private:
    QComboBox *m_files;
    QToolButton *m_make;
    QToolButton *m_remove;
    QString m_missing;
};

}
