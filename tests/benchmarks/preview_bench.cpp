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
#include <functional>
#include <memory>

namespace noticewright::benchmarks
{

namespace
{

constexpr int keys = 100;
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

/// Letters are taken back in turn, so that the text does not leave the view.
bool isLetter(int key)
{
    return key % 2 == 0;
}

/// Milliseconds from doing something until the picture in a view changed.
double timeChange(QWebEngineView *view, PictureWatch &watch, const std::function<void()> &change)
{
    rest(view);
    watch.begin();
    change();
    const double time = watch.wait();
    if (time < 0)
        qFatal("The picture did not change.");
    return time;
}

/// A plain view of the same page, scrolled to the same paragraph.
class BarePage
{
public:
    BarePage(const QString &html, const Id &block, const QSize &size) : m_block(block)
    {
        m_view.resize(size);
        m_view.show();
        m_view.setHtml(html);
        run(QStringLiteral("(() => { const place = document.getElementById('%1');"
                           " place?.scrollIntoView({block: 'center'}); return Boolean(place); })()")
                .arg(EditionView::idOfBlock(block)));
        m_watch = std::make_unique<PictureWatch>(&m_view);
    }

    /// Adds a letter to the paragraph or takes it away, as a key does.
    double timeKey(int key)
    {
        const QString change = isLetter(key) ? QStringLiteral("text.appendData('m')")
                                             : QStringLiteral("text.deleteData(text.length - 1, 1)");
        const QString script = QStringLiteral("{ const text = document.getElementById('%1').firstChild; %2; }")
                                   .arg(EditionView::idOfBlock(m_block), change);
        return timeChange(&m_view, *m_watch, [&] { m_view.page()->runJavaScript(script); });
    }

private:
    /// Until the page is there to answer.
    void run(const QString &script)
    {
        bool isDone = false;
        const auto ask = [&] {
            m_view.page()->runJavaScript(script,
                                         [&isDone](const QVariant &answer) { isDone = isDone || answer.toBool(); });
            return QTest::qWaitFor([&] { return isDone; }, 200);
        };
        if (!QTest::qWaitFor(ask, patience))
            qFatal("The plain page does not answer.");
    }

    QWebEngineView m_view;
    Id m_block;
    std::unique_ptr<PictureWatch> m_watch;
};

std::vector<double> timeKeys(MainWindow &window)
{
    auto *view = window.findChild<QWebEngineView *>();
    auto *flow = window.findChild<FlowEditor *>(QStringLiteral("fullFlow"));
    PictureWatch watch(view);
    flow->setFocus();
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        times.push_back(
            timeChange(view, watch, [&] { QTest::keyClick(flow, isLetter(i) ? Qt::Key_M : Qt::Key_Backspace); }));
        settle(window);
    }
    return times;
}

/// The same change made directly in a plain page of the same size.
std::vector<double> timeBareKeys(const QString &html, const Id &block, const QSize &size)
{
    BarePage page(html, block, size);
    std::vector<double> times;
    for (int i = 0; i < keys; ++i)
        times.push_back(page.timeKey(i));
    return times;
}

QString pageOf(const Workspace &workspace)
{
    const Theme theme = *loadTheme(Workspace(), {});
    const EditionView page(workspace, workspace.statements[0], workspace.editions[0], Layer::Full);
    return QString::fromUtf8(*PageShell::fromTheme(theme)->page(page));
}

std::vector<double> timeReloads(const QString &html, const QSize &size)
{
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
    std::printf("Keystroke to changed picture in the preview, full text (ms), beside the floor (the same letter put "
                "into a plain WebEngine page) and a reload with setHtml\n");
    std::printf("%8s %8s %8s %8s %8s %12s %10s %8s\n", "sections", "median", "95th", "floor", "95th", "median ratio",
                "95th ratio", "reload");
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
        const Section &section = workspace.statements[0].sections[sections / 2];
        window.findChild<OutlinePanel *>()->setPlace({workspace.statements[0].id, section.id});
        settle(window);
        const QString html = pageOf(workspace);
        const QSize size = window.findChild<QWebEngineView *>()->size();
        const std::vector<double> times = timeKeys(window);
        const std::vector<double> bare = timeBareKeys(html, section.full[0].id, size);
        const std::vector<double> reload = timeReloads(html, size);
        const double ours = percentile(times, 0.5), ours95 = percentile(times, 0.95);
        const double floor = percentile(bare, 0.5), floor95 = percentile(bare, 0.95);
        std::printf("%8d %8.1f %8.1f %8.1f %8.1f %12.2f %10.2f %8.1f\n", sections, ours, ours95, floor, floor95,
                    ours / floor, ours95 / floor95, percentile(reload, 0.5));
        std::fflush(stdout);
        // Nothing is to be asked on closing.
        window.document()->undoStack()->setClean();
    }
    std::printf("goals: median ratio at most 1.3, 95th ratio at most 2\n");
}

}
