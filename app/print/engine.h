// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/page_references.h"
#include "pdf/protocol.h"
#include "web/walled_page.h"

#include <QTimer>

#include <memory>

namespace noticewright
{

/// Prints pages of exported sites to PDF files, one after the other, with one
/// warm WebEngine page.
class PrintEngine : public QObject
{
    Q_OBJECT

public:
    explicit PrintEngine(QObject *parent = nullptr);
    ~PrintEngine() override;

    /// Starts a job and emits `finished` when it is done or given up. Must not
    /// be called before the former job has finished.
    void print(const PrintRequest &request);

Q_SIGNALS:
    void finished(const PrintAnswer &answer);

private:
    void makePage();
    void loaded(bool ok);
    void look();
    void printLoaded();
    void printed(const QByteArray &pdf);
    void printOverlay(const TakenReferences &taken);
    void write(const QByteArray &pdf);
    void fail(const QString &sentence);
    void finish(const PrintAnswer &answer);

    WalledProfile m_profile;
    std::unique_ptr<WalledPage> m_page;
    QTimer m_limit;
    QTimer m_lookAgain;
    PrintRequest m_request;
    PrintAnswer m_answer;
    /// The printed page while what is drawn over it is being made; otherwise empty.
    QByteArray m_withoutOverlay;
    QString m_referenceFont;
    /// Tells the callbacks of the present job from those of jobs given up.
    int m_job = 0;
};

}
