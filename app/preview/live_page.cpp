// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointF>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

/// A long page in a script for which there is no font takes as long as 20 seconds.
constexpr seconds patience(60);
constexpr seconds convalescence(20);

/// So many times in a row a page is tried without a pause.
constexpr int quickTries = 3;

/// Doubles from the second time on, up to half a minute.
milliseconds pauseAfter(int times)
{
    constexpr milliseconds first(200), longest(30000);
    return std::min(longest, first * (1 << std::clamp(times - 1, 0, 10)));
}

QString jsonOf(const QList<PatchStep> &steps)
{
    static const QString names[] = {u"replace"_s, u"remove"_s, u"insert"_s, u"title"_s};
    QJsonArray list;
    for (const PatchStep &step : steps)
        list.append(QJsonArray{names[int(step.kind)], step.key, step.html});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// A script's literal for a text.
QString quoted(const QString &text)
{
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.sliced(1, list.size() - 2);
}

}

LivePage::LivePage(QObject *parent)
    : QObject(parent)
    , m_profile(ContentSource())
    , m_page(std::make_unique<WalledPage>(&m_profile))
{
    QFile script(u":/noticewright/preview/live_page.js"_s);
    if (script.open(QIODevice::ReadOnly))
        m_script = QString::fromUtf8(script.readAll());
    for (QTimer *timer : {&m_patience, &m_again, &m_convalescence})
        timer->setSingleShot(true);
    m_patience.setInterval(patience);
    m_convalescence.setInterval(convalescence);
    connect(m_page.get(), &WalledPage::loaded, this, [this](bool ok) {
        if (!m_isBusy)
            return;
        if (!ok)
            return finish(false);
        work(m_script + u"; noticewright.scroll = %1; "_s.arg(m_scroll) + mediumScript() + u" && "_s + marksScript());
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &LivePage::recover);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_failures = std::max(m_failures, quickTries);
        finish(false);
    });
    connect(&m_again, &QTimer::timeout, this, &LivePage::update);
    connect(&m_convalescence, &QTimer::timeout, this, [this] { m_crashes = 0; });
}

LivePage::~LivePage()
{
    // A page that ends gives the answers that it still owes.
    ++m_task;
    m_page->disconnect(this);
    m_page.reset();
}

void LivePage::show(const EditionView &view, const QString &folder)
{
    m_wanted = Wanted{view, folder};
    if (!m_again.isActive())
        update();
}

void LivePage::clear()
{
    m_wanted.reset();
    m_shown.reset();
    m_profile.setSource({});
    m_isBusy = false;
    m_patience.stop();
    m_again.stop();
    ++m_task;
}

void LivePage::update()
{
    if (m_isBusy || !m_wanted)
        return;
    const Wanted wanted = *std::exchange(m_wanted, {});
    m_isBusy = true;
    m_patience.start();
    const bool canPatch = m_shown && m_shown->folder == wanted.folder && hasSameShell(m_shown->view, wanted.view);
    if (canPatch)
        patch(wanted);
    else
        load(wanted);
}

void LivePage::load(const Wanted &wanted)
{
    const auto theme = loadTheme(wanted.view.workspace(), wanted.folder);
    const auto shell =
        theme ? PageShell::fromTheme(*theme) : std::expected<PageShell, Problem>(std::unexpected(theme.error()));
    const auto html = shell ? shell->page(wanted.view, {.placeMarks = true})
                            : std::expected<QByteArray, Problem>(std::unexpected(shell.error()));
    if (!html) {
        m_isBusy = false;
        m_patience.stop();
        Q_EMIT failed(html.error().toString());
        return;
    }
    const QString path = wanted.view.folder() + u"index.html"_s;
    const bool isSamePage = m_shown && m_shown->view.folder() == wanted.view.folder();
    m_profile.setSource(SiteSource{*html, path, *theme, wanted.folder});
    m_shown = wanted;
    ++m_loadCount;
    if (!isSamePage) {
        m_scroll = 0;
        return m_page->load(path);
    }
    m_page->evaluate(u"noticewright.scroll"_s, [this, path, task = ++m_task](const QVariant &scroll) {
        if (task != m_task)
            return;
        m_scroll = scroll.toDouble();
        m_page->load(path);
    });
}

void LivePage::patch(const Wanted &wanted)
{
    const QList<PatchStep> steps = patchBetween(m_shown->view, wanted.view);
    const Workspace &before = m_shown->view.workspace(), &after = wanted.view.workspace();
    const bool hasNewStyle =
        after.ownTheme.styleSheet != before.ownTheme.styleSheet || after.themeValues != before.themeValues;
    m_shown = wanted;
    QStringList script;
    if (!steps.isEmpty())
        script.append(u"noticewright.patch(%1)"_s.arg(jsonOf(steps)));
    if (hasNewStyle) {
        const auto theme = loadTheme(wanted.view.workspace(), wanted.folder);
        if (!theme)
            return finish(false);
        script.append(u"noticewright.style(%1)"_s.arg(quoted(QString::fromUtf8(theme->styleSheet))));
        script.append(mediumScript());
    }
    if (script.isEmpty())
        return finish(true);
    work(script.join(u" && "_s));
}

void LivePage::work(const QString &script)
{
    m_page->evaluate(script, [this, task = ++m_task](const QVariant &done) {
        if (task == m_task)
            finish(done.toBool());
    });
}

void LivePage::finish(bool ok)
{
    m_isBusy = false;
    m_patience.stop();
    if (!ok)
        return retry();
    m_failures = 0;
    if (m_crashes > 0)
        m_convalescence.start();
    if (m_wanted)
        return update();
    const auto [section, block] = std::exchange(m_toReveal, {});
    if (!section.isEmpty())
        reveal(section, block);
    Q_EMIT current();
}

void LivePage::reveal(const Id &section, const Id &block)
{
    if (!isCurrent()) {
        m_toReveal = {section, block};
        return;
    }
    if (m_shown)
        m_page->evaluate(u"noticewright.reveal(%1) || noticewright.reveal(%2)"_s.arg(
            quoted(u"block:"_s + block.text), quoted(u"heading:"_s + section.text)));
}

QString LivePage::mediumScript() const
{
    static const QString colours[] = {u"''"_s, u"'light'"_s, u"'dark'"_s};
    return u"noticewright.medium(%1, %2)"_s.arg(colours[int(m_medium.colours)],
                                                m_medium.isPrint ? u"true"_s : u"false"_s);
}

void LivePage::setMedium(const PageMedium &medium)
{
    if (medium == m_medium)
        return;
    m_medium = medium;
    // A page that is being loaded gets it afterwards.
    if (m_shown)
        m_page->evaluate(mediumScript());
}

QString LivePage::marksScript() const
{
    static const QString kinds[] = {u"only"_s, u"other"_s};
    static const QString parts[] = {u"section"_s, u"block"_s, u"item"_s};
    QJsonArray list;
    for (const PageMark &mark : m_marks.marks)
        list.append(QJsonArray{kinds[int(mark.kind)], parts[int(mark.part)], mark.id.text});
    return u"noticewright.marks(%1, %2, %3)"_s.arg(
        QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)), quoted(m_marks.only),
        quoted(m_marks.other));
}

void LivePage::setMarks(const PageMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    // A page that is being loaded gets them afterwards.
    if (m_shown)
        m_page->evaluate(marksScript());
}

void LivePage::findPlace(const QPointF &point, const std::function<void(const PagePlace &)> &found)
{
    if (!m_shown)
        return;
    m_page->evaluate(u"noticewright.placeAt(%1, %2)"_s.arg(point.x()).arg(point.y()), [found](const QVariant &answer) {
        const QVariantList place = answer.toList();
        if (place.size() == 3)
            found({Id{place[0].toString()}, Id{place[1].toString()}, place[2].toLongLong()});
    });
}

void LivePage::tryAgain()
{
    m_again.stop();
    update();
}

/// What could not be brought up to date is made anew.
void LivePage::startOver(milliseconds pause)
{
    if (!m_wanted)
        m_wanted = m_shown;
    m_shown.reset();
    m_isBusy = false;
    m_patience.stop();
    ++m_task;
    m_again.start(pause);
}

void LivePage::retry()
{
    ++m_failures;
    const bool isHopeless = m_failures > quickTries;
    startOver(isHopeless ? pauseAfter(m_failures - quickTries) : milliseconds(0));
    if (isHopeless)
        Q_EMIT failed(
            tr("The preview does not answer. Your text is not affected, and the preview is tried again by itself."));
}

void LivePage::recover()
{
    m_convalescence.stop();
    startOver(pauseAfter(++m_crashes));
    Q_EMIT crashed();
}

}
