// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "recovery/compare.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QWidget;

namespace noticewright
{

/// What a crash left of a workspace.
struct RecoveryOffer
{
    QString name;
    QString folder;
    QDateTime written;
    /// The workspace itself can be read, so that it is compared with.
    bool isReadable = true;
    /// Someone else's changes since are joined with the recovered ones.
    bool isCombined = false;
    QStringList versions;
    QList<Difference> differences;
};

/// Someone else changed files of a workspace that has unsaved changes.
struct OutsideChange
{
    QString name;
    QStringList files;
    /// Both changes can be joined.
    bool canCombine = false;
    QStringList versions;
    QList<Difference> differences;
};

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
    /// Files that translators returned; none when cancelled.
    virtual QStringList askJobs(QWidget *parent, const QString &start);
    enum class Recovery { Recover, Later, Discard };
    virtual Recovery askRecovery(QWidget *parent, const RecoveryOffer &offer);
    /// True to throw recovered work away for good.
    virtual bool askDiscard(QWidget *parent, const QString &workspace);
    enum class Outside { Combine, KeepMine, TakeTheirs, SaveElsewhere, Later };
    virtual Outside askOutside(QWidget *parent, const OutsideChange &change);
    /// True to edit although someone on another computer had the workspace open.
    virtual bool askTakeOver(QWidget *parent, const QString &holder);
    virtual void tell(QWidget *parent, const QString &title, const QList<Problem> &problems);
};

}
