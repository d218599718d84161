// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

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
    connect(m_page.get(), &WalledPage::loaded, this, [this](bool ok) {
        if (!ok)
            return finish(false);
        m_page->evaluate(m_script + u"; noticewright.scroll = %1; true"_s.arg(m_scroll),
                         [this](const QVariant &done) { finish(done.toBool()); });
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &LivePage::recover);
}

LivePage::~LivePage() = default;

void LivePage::show(const EditionView &view, const QString &folder)
{
    m_wanted = Wanted{view, folder};
    update();
}

void LivePage::clear()
{
    m_wanted.reset();
    m_shown.reset();
    m_profile.setSource({});
    m_isBusy = false;
}

void LivePage::update()
{
    if (m_isBusy || !m_wanted)
        return;
    const Wanted wanted = *std::exchange(m_wanted, {});
    m_isBusy = true;
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
    m_page->evaluate(u"noticewright.scroll"_s, [this, path](const QVariant &scroll) {
        m_scroll = scroll.toDouble();
        m_page->load(path);
    });
}

void LivePage::patch(const Wanted &wanted)
{
    const QList<PatchStep> steps = patchBetween(m_shown->view, wanted.view);
    m_shown = wanted;
    if (steps.isEmpty())
        return finish(true);
    m_page->evaluate(u"noticewright.patch(%1)"_s.arg(jsonOf(steps)),
                     [this](const QVariant &done) { finish(done.toBool()); });
}

void LivePage::finish(bool ok)
{
    m_isBusy = false;
    if (!ok)
        return retry();
    m_failures = 0;
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

/// A page that could not be brought up to date is made anew, for a few times.
void LivePage::retry()
{
    constexpr int most = 3;
    if (!m_wanted)
        m_wanted = m_shown;
    m_shown.reset();
    if (++m_failures > most) {
        m_wanted.reset();
        Q_EMIT failed(tr(
            "The preview does not answer. Your text is not affected; the preview is tried again at the next change."));
        return;
    }
    QTimer::singleShot(0, this, &LivePage::update);
}

void LivePage::recover()
{
    constexpr std::chrono::milliseconds pause(200);
    if (!m_wanted)
        m_wanted = m_shown;
    m_shown.reset();
    m_isBusy = false;
    Q_EMIT crashed();
    QTimer::singleShot(pause, this, &LivePage::update);
}

}
