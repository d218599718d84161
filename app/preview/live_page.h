// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "preview/page_medium.h"
#include "preview/site_source.h"
#include "render/page.h"
#include "render/patch.h"
#include "web/walled_page.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace noticewright
{

/// A place of the statement on the page.
struct PagePlace
{
    Id section;
    /// The innermost block; empty for a heading.
    Id block;
    /// How much of the block's text comes before, as it is shown.
    qsizetype offset = 0;
};

/// A part of the page that is pointed out while it is looked at.
struct PageMark
{
    enum class Kind {
        Only, ///< another edition has nothing there
        Other, ///< another edition says something else there
    };
    Kind kind = Kind::Only;
    enum class Part { Section, Block, Item };
    Part part = Part::Block;
    /// Of an item: the first block in it.
    Id id;
    friend bool operator==(const PageMark &, const PageMark &) = default;
};

/// Marks, and what each kind of them means, for the line above the page.
struct PageMarks
{
    QList<PageMark> marks;
    QString only;
    QString other;
    friend bool operator==(const PageMarks &, const PageMarks &) = default;
};

/// One page that follows the values it is made of. What changed is patched in
/// place, so that the page neither flickers nor scrolls; it is loaded anew only
/// for another page, another frame around the text, or after a crash. A web
/// process that ends, or does not answer, is started again, after longer and
/// longer pauses while that does not help.
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
    /// Makes the page look as on that medium.
    void setMedium(const PageMedium &medium);
    /// Points parts of the page out, until other marks are set. They are on the
    /// screen only: neither in what is published nor on paper.
    void setMarks(const PageMarks &marks);
    /// Finds what is at a point of the page's window, in CSS pixels. `found` is
    /// called when there is something, other than a link that leads away.
    void findPlace(const QPointF &point, const std::function<void(const PagePlace &)> &found);
    /// Does not wait any longer before trying again.
    void tryAgain();

    /// True when the page shows the last view.
    [[nodiscard]] bool isCurrent() const { return !m_wanted && !m_isBusy; }
    /// How often the page was loaded: patches do not count.
    [[nodiscard]] int loadCount() const { return m_loadCount; }
    /// How long the page may be busy before the web process counts as stuck.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

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
    /// Runs a script that brings the page up to date.
    void work(const QString &script);
    [[nodiscard]] QString mediumScript() const;
    [[nodiscard]] QString marksScript() const;
    void finish(bool ok);
    void retry();
    void recover();
    void startOver(std::chrono::milliseconds pause);

    WalledProfile m_profile;
    std::unique_ptr<WalledPage> m_page;
    QString m_script;
    std::optional<Wanted> m_wanted;
    std::optional<Wanted> m_shown;
    PageMedium m_medium;
    PageMarks m_marks;
    bool m_isBusy = false;
    /// Counts what the page was asked to do, so that late answers are told apart.
    int m_task = 0;
    /// What reveal() asked for while the page was busy.
    std::pair<Id, Id> m_toReveal;
    int m_loadCount = 0;
    int m_failures = 0;
    int m_crashes = 0;
    double m_scroll = 0;
    /// Runs while the page is busy, before it is tried again, and until a page
    /// that crashed counts as well again.
    QTimer m_patience;
    QTimer m_again;
    QTimer m_convalescence;
};

}
