// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_placeholder.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticewright
{

PagePlaceholder::PagePlaceholder(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_tryAgain(new QPushButton(tr("&Try Again Now"), this))
{
    // It lies over the page.
    setAutoFillBackground(true);
    m_sentence->setWordWrap(true);
    // It quotes a theme from anywhere.
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMargin(24);
    m_sentence->setObjectName(QStringLiteral("previewMessage"));
    m_tryAgain->setObjectName(QStringLiteral("previewTryAgain"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addWidget(m_tryAgain, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_tryAgain, &QPushButton::clicked, this, &PagePlaceholder::tryAgain);
    tell({});
}

void PagePlaceholder::tell(const QString &sentence, bool canTryAgain)
{
    m_sentence->setText(sentence);
    m_tryAgain->setVisible(canTryAgain);
}

}
