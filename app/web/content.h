// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content_source.h"

#include <QWebEngineUrlSchemeHandler>

namespace noticewright
{

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
