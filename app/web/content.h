// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QWebEngineUrlSchemeHandler>

#include <functional>
#include <optional>

namespace noticewright
{

/// What one address of a walled page holds.
struct Content
{
    QByteArray bytes;
    /// Such as `text/html; charset=utf-8`.
    QByteArray mimeType;
};

/// Gives what stands at a path, nothing when nothing does. It is called in the
/// thread of the profile, with paths that the page chose: it must not trust them.
using ContentSource = std::function<std::optional<Content>(const QString &path)>;

/// A source that gives the files below a folder and nothing else, whatever
/// `..` or symbolic links say.
[[nodiscard]] ContentSource filesBelow(const QString &folder);

/// Answers every request for our scheme from a content source, with a content
/// security policy that allows style sheets, images and fonts from there only.
class ContentHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit ContentHandler(ContentSource source, QObject *parent = nullptr);

    void setSource(ContentSource source);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    ContentSource m_source;
};

}
