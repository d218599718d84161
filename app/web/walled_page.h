// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "web/walled_profile.h"

#include <QWebEnginePage>

namespace noticewright
{

/// A page that shows what its profile's content source gives, without running
/// its scripts, following its links or opening its dialogs.
class WalledPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit WalledPage(WalledProfile *profile, QObject *parent = nullptr);

    /// Shows what the content source gives for a path, also when the page shows
    /// that path already, and emits `loaded`. A further call before that takes
    /// the place of this one.
    void load(const QString &path);

    /// Runs a script of ours in a world of its own, where it reads and changes
    /// the page's document but shares no objects with it. `done` gets the value
    /// of the last expression, invalid when the script throws.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &done = {});

Q_SIGNALS:
    /// What `load` asked for is there with its images and style sheets, or is
    /// missing. In contrast, `loadFinished` also reports each refused link.
    void loaded(bool ok);
    /// The user followed a link; the page stays where it is.
    void linkClicked(const QUrl &address);

protected:
    bool acceptNavigationRequest(const QUrl &address, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override { }
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override { }

private:
    void refuseRequests();
    void followLoading(const QWebEngineLoadingInfo &loading);

    /// The path to which the owner sends the page; null once it may go there.
    QString m_destination;
    /// The path that is being loaded for the owner; null once it is there.
    QString m_awaited;
};

}
