// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/browser_program.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace noticewright
{

using namespace Qt::StringLiterals;

QString findBrowser()
{
    if (qEnvironmentVariableIsSet("NOTICEWRIGHT_BROWSER"))
        return QStandardPaths::findExecutable(qEnvironmentVariable("NOTICEWRIGHT_BROWSER"));
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome-stable"_s, u"google-chrome"_s,
                                u"microsoft-edge-stable"_s, u"brave-browser"_s}) {
        if (const QString program = QStandardPaths::findExecutable(name); !program.isEmpty())
            return program;
    }
    return {};
}

QString nameOfBrowser(const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    if (name.contains("edge"_L1))
        return u"Microsoft Edge"_s;
    if (name.contains("brave"_L1))
        return u"Brave"_s;
    return name.contains("google"_L1) ? u"Google Chrome"_s : u"Chromium"_s;
}

QStringList browserArguments(const QString &profile)
{
    QStringList arguments{
        u"--headless"_s,
        u"--remote-debugging-pipe"_s,
        u"--user-data-dir="_s + profile,
        u"--host-resolver-rules=MAP * ~NOTFOUND"_s,
        u"--no-first-run"_s,
        u"--no-default-browser-check"_s,
        u"--no-pings"_s,
        u"--disable-background-networking"_s,
        u"--disable-component-update"_s,
        u"--disable-default-apps"_s,
        u"--disable-domain-reliability"_s,
        u"--disable-extensions"_s,
        u"--disable-sync"_s,
        u"--disable-breakpad"_s,
        u"--disable-gpu"_s,
        u"--disable-dev-shm-usage"_s,
        u"--password-store=basic"_s,
        u"--use-mock-keychain"_s,
        u"--mute-audio"_s,
        // The same shapes of letters on every machine.
        u"--font-render-hinting=none"_s,
        u"--force-color-profile=srgb"_s,
        u"--lang=en-US"_s,
    };
    // The browser refuses to wall off its pages for the administrator.
    if (::geteuid() == 0)
        arguments.append(u"--no-sandbox"_s);
    arguments.append(u"about:blank"_s);
    return arguments;
}

}
