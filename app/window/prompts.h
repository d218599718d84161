// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QList>
#include <QString>

class QWidget;

namespace noticewright
{

/// The questions that the window asks and waits for. Tests answer in its place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    enum class Unsaved { Save, Discard, Cancel };
    virtual Unsaved askUnsaved(QWidget *parent, const QString &workspace);
    /// Someone else changed these files: true to save over them.
    virtual bool askOverwrite(QWidget *parent, const QStringList &files);
    /// The folder of a workspace to open; empty when cancelled.
    virtual QString askOpen(QWidget *parent, const QString &start);
    /// A folder for a new workspace, a copy or an export; empty when cancelled.
    virtual QString askNewFolder(QWidget *parent, const QString &title, const QString &start);
    /// A file to make a statement of; empty when cancelled.
    virtual QString askImport(QWidget *parent, const QString &start);
    virtual void tell(QWidget *parent, const QString &title, const QList<Problem> &problems);
};

}
