// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/prompts.h"

namespace noticewright::testing
{

/// Answers the questions about lost and changed work, and remembers them.
class RecoveryAnswers : public Prompts
{
public:
    Unsaved askUnsaved(QWidget *, const QString &) override { return unsaved; }
    bool askOverwrite(QWidget *, const QStringList &) override
    {
        ++overwriteAsked;
        return false;
    }
    QString askNewFolder(QWidget *, const QString &, const QString &) override { return path; }
    Recovery askRecovery(QWidget *, const RecoveryOffer &offer) override
    {
        offers.append(offer);
        return recovery;
    }
    bool askDiscard(QWidget *, const QString &) override
    {
        ++discardAsked;
        return discard;
    }
    Outside askOutside(QWidget *, const OutsideChange &change) override
    {
        changes.append(change);
        return outside;
    }
    bool askTakeOver(QWidget *, const QString &holder) override
    {
        holders.append(holder);
        return takeOver;
    }
    void tell(QWidget *, const QString &, const QList<Problem> &problems) override { told += problems; }

    Unsaved unsaved = Unsaved::Cancel;
    Recovery recovery = Recovery::Later;
    Outside outside = Outside::Later;
    bool discard = false;
    bool takeOver = false;
    QString path;
    int overwriteAsked = 0;
    int discardAsked = 0;
    QList<RecoveryOffer> offers;
    QList<OutsideChange> changes;
    QStringList holders;
    QList<Problem> told;
};

}
