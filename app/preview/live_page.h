// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "preview/site_source.h"
#include "render/page.h"
#include "render/patch.h"
#include "web/walled_page.h"

#include <QObject>

namespace noticewright
{

/// One page that follows the values it is made of. What changed is patched in
/// place, so that the page neither flickers nor scrolls; it is loaded anew only
/// for another page, another frame around the text, or after a crash.
class LivePage : public QObject
{
    Q_OBJECT

public:
    explicit LivePage(QObject *parent = nullptr);
    ~LivePage() override;

    [[nodiscard]] WalledPage *page() { return m_page.get(); }
    [[nodiscard]] const WalledProfile &profile() const { return m_profile; }

    /// Shows the view. Views that come while the page is busy are skipped but
    /// for the last. `folder` is the workspace's.
    void show(const EditionView &view, const QString &folder);
    /// Forgets what is shown.
    void clear();
    /// Brings a block, or else a section, into view.
    void reveal(const Id &section, const Id &block);

    /// True when the page shows the last view.
    [[nodiscard]] bool isCurrent() const { return !m_wanted && !m_isBusy; }
    /// How often the page was loaded: patches do not count.
    [[nodiscard]] int loadCount() const { return m_loadCount; }

Q_SIGNALS:
    /// The page shows the last view.
    void current();
    /// The view can't be shown: the theme has an error, or the web process does not answer.
    void failed(const QString &sentence);
    /// The web process ended and is started again.
    void crashed();

private:
    struct Wanted
    {
        EditionView view;
        QString folder;
    };

    void update();
    void load(const Wanted &wanted);
    void patch(const Wanted &wanted);
    void finish(bool ok);
    void retry();
    void recover();

    WalledProfile m_profile;
    std::unique_ptr<WalledPage> m_page;
    QString m_script;
    std::optional<Wanted> m_wanted;
    std::optional<Wanted> m_shown;
    bool m_isBusy = false;
    /// What reveal() asked for while the page was busy.
    std::pair<Id, Id> m_toReveal;
    int m_loadCount = 0;
    int m_failures = 0;
    double m_scroll = 0;
};

}
