// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/form/section_form.h"
#include "store/store.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "recovery/journal_store.h"
#include "recovery/notice_bar.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "window/file_controller.h"
#include "window/main_window.h"
#include "window/recovery_controller.h"

#include "recovery_answers.h"

#include <QAction>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace noticewright::testing
{

/// A small workspace: one statement of two sections, and another.
inline Workspace smallWorkspace()
{
    const auto section = [](const char *name, const QString &heading, const QString &text) {
        Section made{.id = id(name), .anchor = QLatin1String(name)};
        made.heading = plainInlines(heading);
        made.full = {paragraph(Id{u'f' + QLatin1String(name)}, text)};
        return made;
    };
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Example");
    workspace.editions = {{QStringLiteral("us"), QStringLiteral("en"), QStringLiteral("United States"), {}}};
    Statement online, mobile;
    online.id = id("online");
    online.title = QStringLiteral("Online");
    online.sections = {section("one", QStringLiteral("First"), QStringLiteral("We collect data.")),
                       section("two", QStringLiteral("Second"), QStringLiteral("You may object."))};
    mobile.id = id("mobile");
    mobile.title = QStringLiteral("Mobile");
    mobile.sections = {section("three", QStringLiteral("Third"), QStringLiteral("On telephones."))};
    workspace.statements = {online, mobile};
    return workspace;
}

/// The real window, with a session of its own and answers to its questions.
class Editor
{
public:
    explicit Editor(const QString &sessionFile)
        : session(sessionFile)
        , window(std::make_unique<MainWindow>(&session, &answers))
    {
        window->resize(1300, 800);
        window->show();
        isShown = QTest::qWaitForWindowActive(window.get());
    }

    template<typename T>
    T *find(const char *name)
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    WorkspaceDocument *document() { return window->document(); }
    FlowEditor *flow() { return find<FlowEditor>("fullFlow"); }
    QString notice(const char *id) { return find<NoticeBar>("notices")->sentence(QLatin1String(id)); }
    QAction *action(const char *name) { return find<QAction>(name); }
    QString text(const char *section = "one") const
    {
        const Workspace &workspace = window->document()->workspace();
        return plainText(findSection(workspace.statements[0].sections, id(section))->full);
    }
    void goTo(const char *section) { find<OutlinePanel>("outline")->setPlace({id("online"), id(section)}); }
    /// Writes at the beginning of the first section's full text, by keys.
    void type(const QString &words)
    {
        goTo("one");
        flow()->setFocus();
        QTest::keyClick(flow(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(flow(), words);
    }
    /// The program ends here and now, without a chance to do anything.
    void crash()
    {
        QVERIFY(window->files()->recovery()->journal()->flush());
        window.reset();
    }

    Session session;
    RecoveryAnswers answers;
    std::unique_ptr<MainWindow> window;
    bool isShown = false;
};

}
