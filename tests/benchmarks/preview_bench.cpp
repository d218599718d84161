// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_bench.h"

#include "editor/form/section_form.h"
#include "long_statement.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "render/page.h"
#include "timing.h"
#include "window/main_window.h"

#include <QElapsedTimer>
#include <QQuickWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

#include <cstdio>

namespace noticewright::benchmarks
{

namespace
{

constexpr int keys = 60;
constexpr int reloads = 8;
constexpr int patience = 60000;

/// Says when a web view shows another picture than before.
class PictureWatch : public QObject
{
public:
    explicit PictureWatch(QWebEngineView *view) : m_surface(view->findChild<QQuickWidget *>())
    {
        m_surface->installEventFilter(this);
    }

    void begin()
    {
        m_before = m_surface->grabFramebuffer();
        m_hasChanged = false;
        m_clock.start();
    }
    /// Milliseconds until the picture changed; negative when it did not.
    double wait()
    {
        return QTest::qWaitFor([this] { return m_hasChanged; }, patience) ? m_elapsed : -1;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_hasChanged) {
            const double now = double(m_clock.nsecsElapsed()) / 1e6;
            if (m_surface->grabFramebuffer() != m_before) {
                m_hasChanged = true;
                m_elapsed = now;
            }
        }
        return false;
    }

private:
    QQuickWidget *m_surface;
    QImage m_before;
    QElapsedTimer m_clock;
    bool m_hasChanged = true;
    double m_elapsed = 0;
};

void settle(MainWindow &window)
{
    if (!QTest::qWaitFor([&] { return window.preview()->livePage().isCurrent(); }, patience))
        qFatal("The preview does not settle.");
}

/// The still picture of the last key must be there before the next.
void rest(QWebEngineView *view)
{
    auto *surface = view->findChild<QQuickWidget *>();
    QImage last;
    while (last != surface->grabFramebuffer()) {
        last = surface->grabFramebuffer();
        QTest::qWait(60);
    }
}

std::vector<double> timeKeys(MainWindow &window)
{
    auto *view = window.findChild<QWebEngineView *>();
    auto *flow = window.findChild<FlowEditor *>(QStringLiteral("fullFlow"));
    flow->setFocus();
    PictureWatch watch(view);
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        rest(view);
        watch.begin();
        QTest::keyClick(flow, Qt::Key(Qt::Key_A + i % 26));
        const double time = watch.wait();
        if (time < 0)
            qFatal("The preview did not change.");
        times.push_back(time);
        settle(window);
    }
    return times;
}

std::vector<double> timeReloads(const Workspace &workspace, const QSize &size)
{
    const Theme theme = *loadTheme(Workspace(), {});
    const EditionView page(workspace, workspace.statements[0], workspace.editions[0], Layer::Full);
    const QString html = QString::fromUtf8(*PageShell::fromTheme(theme)->page(page));
    QWebEngineView view;
    view.resize(size);
    view.show();
    std::vector<double> times;
    for (int i = 0; i < reloads; ++i) {
        std::optional<bool> loaded;
        const auto connection = QObject::connect(&view, &QWebEngineView::loadFinished, [&](bool ok) { loaded = ok; });
        QElapsedTimer clock;
        clock.start();
        view.setHtml(QString(html).replace(QStringLiteral("Long Privacy"), QStringLiteral("Long %1 Privacy").arg(i)));
        if (!QTest::qWaitFor([&] { return loaded.has_value(); }, patience) || !*loaded)
            qFatal("The page was not loaded.");
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        QObject::disconnect(connection);
    }
    return times;
}

}

void benchPreview()
{
    std::printf("Keystroke to changed picture in the preview, full text, beside a reload with setHtml (ms)\n");
    std::printf("%8s %9s %9s %12s %12s\n", "sections", "median", "95th", "reload", "key/reload");
    double smallest = 0, largest = 0;
    for (const int sections : {10, 100, 1000}) {
        QTemporaryDir folder;
        const Workspace workspace = longWorkspace(sections);
        if (!saveWorkspace(folder.filePath(QStringLiteral("work")), workspace))
            qFatal("The workspace can not be written.");
        Session session(folder.filePath(QStringLiteral("session.ini")));
        Prompts prompts;
        MainWindow window(&session, &prompts);
        window.show();
        window.open(folder.filePath(QStringLiteral("work")));
        window.preview()->setLayer(Layer::Full);
        const Statement &statement = window.document()->workspace().statements[0];
        window.findChild<OutlinePanel *>()->setPlace({statement.id, statement.sections[sections / 2].id});
        settle(window);
        const std::vector<double> times = timeKeys(window);
        const std::vector<double> reload = timeReloads(workspace, window.findChild<QWebEngineView *>()->size());
        const double key = percentile(times, 0.5), whole = percentile(reload, 0.5);
        std::printf("%8d %9.1f %9.1f %12.1f %12.3f\n", sections, key, percentile(times, 0.95), whole, key / whole);
        std::fflush(stdout);
        (sections == 10 ? smallest : largest) = key;
    }
    std::printf("median at 1,000 sections / median at 10: %.2f\n", largest / smallest);
}

}
