// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/welcome_page.h"

#include "store/templates.h"
#include "window/file_controller.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace noticewright
{

namespace
{

QLabel *makeTitle(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * scale);
    large.setBold(true);
    label->setFont(large);
    return label;
}

}

WelcomePage::WelcomePage(FileController *files, Session *session, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_session(session)
    , m_recent(new QListWidget(this))
{
    const int em = fontMetrics().height();
    auto *outer = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    auto *head = new QHBoxLayout;
    auto *mark = new QLabel(this);
    mark->setPixmap(windowIcon().pixmap(em * 4, em * 4));
    head->addStretch(1);
    head->addWidget(mark);
    head->addSpacing(em);
    auto *words = new QVBoxLayout;
    words->addWidget(makeTitle(tr("Noticewright"), 1.8, this));
    words->addWidget(new QLabel(tr("Privacy statements, written once, published everywhere"), this));
    head->addLayout(words);
    head->addStretch(1);
    outer->addStretch(1);
    outer->addLayout(head);
    outer->addSpacing(em * 2);
    outer->addLayout(columns);
    outer->addStretch(2);
    columns->addStretch(1);
    columns->addWidget(makeBeginnings());
    columns->addSpacing(em * 2);
    columns->addWidget(makeRecent());
    columns->addStretch(1);
}

QWidget *WelcomePage::makeBeginnings()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addWidget(makeTitle(tr("Begin"), 1.1, pane));
    const auto add = [&](const QString &text, const QString &description, const char *icon, const QString &name,
                         const auto &begin) {
        auto *button = new QCommandLinkButton(text, description, pane);
        button->setIcon(QIcon::fromTheme(QLatin1String(icon)));
        button->setObjectName(name);
        connect(button, &QCommandLinkButton::clicked, m_files, begin);
        layout->addWidget(button);
    };
    add(tr("Open the Sample"), tr("Four finished statements of an invented company, to look around in."), "help-about",
        QStringLiteral("welcomeSample"), [this] { m_files->openSample(); });
    for (const WorkspaceTemplate &shipped : workspaceTemplates()) {
        if (shipped.id != u"sample")
            add(tr("New: %1", "name of a template").arg(shipped.name), shipped.description, "document-new",
                QStringLiteral("welcomeNew-") + shipped.id, [this, id = shipped.id] { m_files->askNew(id); });
    }
    add(tr("Open a Workspace…"), tr("Choose the folder that holds it."), "document-open", QStringLiteral("welcomeOpen"),
        [this] { m_files->askOpen(); });
    layout->addStretch(1);
    return pane;
}

QWidget *WelcomePage::makeRecent()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    QLabel *title = makeTitle(tr("&Recent"), 1.1, pane);
    title->setBuddy(m_recent);
    layout->addWidget(title);
    layout->addWidget(m_recent);
    m_recent->setObjectName(QStringLiteral("welcomeRecent"));
    m_recent->setAccessibleName(tr("Recent workspaces"));
    m_recent->setAlternatingRowColors(false);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (!item->data(Qt::UserRole).toString().isEmpty())
            m_files->open(item->data(Qt::UserRole).toString());
    });
    return pane;
}

void WelcomePage::fillRecent()
{
    m_recent->clear();
    for (const QString &folder : m_session->recentWorkspaces()) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(QStringLiteral("folder-documents")),
                                         QFileInfo(folder).fileName(), m_recent);
        item->setToolTip(QDir::toNativeSeparators(folder));
        item->setData(Qt::UserRole, folder);
    }
    if (m_recent->count() == 0) {
        auto *item = new QListWidgetItem(tr("What you open appears here."), m_recent);
        item->setFlags(Qt::NoItemFlags);
    }
}

void WelcomePage::showEvent(QShowEvent *event)
{
    fillRecent();
    QWidget::showEvent(event);
}

}
