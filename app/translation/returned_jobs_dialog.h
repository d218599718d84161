// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/workspace_jobs.h"

#include <QDialog>

namespace noticewright
{

/// Shows what files that translators returned bring, before it is taken.
class ReturnedJobsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `titles` are those of the statements, by id.
    ReturnedJobsDialog(const QList<ReturnedJob> &jobs, const QHash<QString, QString> &titles, QWidget *parent);
};

}
