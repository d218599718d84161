// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariantHash>

#include <expected>
#include <future>
#include <memory>

namespace noticewright
{

/// A page template that was read.
class PageTemplate
{
public:
    virtual ~PageTemplate() = default;
    /// Fills it in, with the values escaped and the markup as it is. Fails with
    /// the engine's own words.
    [[nodiscard]] virtual std::expected<QString, QString> fill(const QVariantHash &values,
                                                               const QHash<QString, QString> &markup) const = 0;
};

/// Reads page templates.
class TemplateEngine
{
public:
    virtual ~TemplateEngine() = default;
    /// Fails with the engine's own words. What is read must not outlive the
    /// engine, which belongs to one thread.
    [[nodiscard]] virtual std::expected<std::unique_ptr<PageTemplate>, QString> read(const QString &text,
                                                                                     const QString &name) = 0;
};

/// An engine for the thread that asks. Fails with a sentence where the module
/// with the engine can not be loaded.
///
/// A program has the engine in one of two ways: linked into it, or, as the
/// command line does, in a module that is loaded when it is first asked for. The
/// engine's libraries bring forty others, which cost the start of a program more
/// than a thousand pages' text.
[[nodiscard]] std::expected<std::unique_ptr<TemplateEngine>, QString> makeTemplateEngine();

/// Begins to load what an engine needs, in a thread of its own while the caller
/// does something else, and waits for it when what is returned is destroyed.
[[nodiscard]] std::future<void> loadTemplateEngine();

}
