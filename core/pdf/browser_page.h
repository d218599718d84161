// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content_source.h"
#include "pdf/devtools.h"

#include <QSet>
#include <QVariant>

namespace noticewright
{

/// A page of a browser that shows what a content source gives, and nothing else:
/// its scripts do not run, and all other addresses are refused.
class BrowserPage
{
public:
    template<typename Value>
    using Result = std::expected<Value, BrowserFault>;

    /// `devtools` must outlive the page.
    explicit BrowserPage(Devtools &devtools);

    /// Opens the page. Must be called first.
    [[nodiscard]] Result<void> open(const PrintLimits &limits);
    /// Shows what the source gives for a path, and waits for its images and style
    /// sheets. False when there is nothing at the path.
    [[nodiscard]] Result<bool> load(const ContentSource &source, const QString &path, const PrintLimits &limits);
    /// The value of a script of ours, which runs in a world of its own; invalid
    /// when the script throws.
    [[nodiscard]] Result<QVariant> evaluate(const QString &script, const PrintLimits &limits);
    /// Prints it with margins as all pages have, or, for what is drawn over a
    /// page, with none and without tags.
    [[nodiscard]] Result<QByteArray> print(Paper paper, bool isOverlay, const PrintLimits &limits);

private:
    void handle(const QString &method, const QJsonObject &parameters);
    void answer(const QJsonObject &request);

    Devtools &m_devtools;
    ContentSource m_source;
    QString m_frame;
    /// The script world of the page that is shown; 0 when there is none yet.
    int m_world = 0;
    /// What has been loaded, by the browser's names.
    QSet<QString> m_loaded;
    bool m_hasCrashed = false;
};

}
