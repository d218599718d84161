// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/code_panel.h"

#include "accessibility/announce.h"

#include "model/problem.h"
#include "source/code_view.h"
#include "source/find_bar.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticewright
{

CodePanel::CodePanel(const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, const QString &fileName,
                     const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_view(new CodeView(repository, this))
    , m_head(new QHBoxLayout)
    , m_note(new QLabel(this))
    , m_problemBar(new QWidget(this))
    , m_problem(new QLabel(m_problemBar))
    , m_toProblem(new QToolButton(m_problemBar))
{
    m_view->setFileName(fileName);
    m_view->setAccessibleName(name);
    m_note->setWordWrap(true);
    const int gap = fontMetrics().averageCharWidth();
    m_head->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_head->setSpacing(gap);
    m_head->addWidget(m_note, 1);

    m_problem->setWordWrap(true);
    // It quotes a file from anywhere.
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("codeProblem"));
    m_toProblem->setObjectName(QStringLiteral("codeToProblem"));
    m_toProblem->setFocusPolicy(Qt::TabFocus);
    m_toProblem->setAccessibleName(tr("Go to Problem"));
    auto *problem = new QHBoxLayout(m_problemBar);
    problem->setContentsMargins(m_head->contentsMargins());
    auto *icon = new QLabel(m_problemBar);
    icon->setPixmap(QIcon::fromTheme(QStringLiteral("dialog-error")).pixmap(fontMetrics().height()));
    problem->addWidget(icon);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_toProblem);
    m_problemBar->hide();
    connect(m_toProblem, &QToolButton::clicked, this, [this] {
        m_view->goToLine(m_view->wrongLine());
        m_view->setFocus(Qt::OtherFocusReason);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_problemBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(new FindBar(m_view, this));
}

void CodePanel::setNote(const QString &sentence)
{
    m_note->setText(sentence);
}

void CodePanel::addFields(QWidget *fields)
{
    m_head->insertWidget(1, fields);
}

QToolButton *CodePanel::addButton(const QString &text, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QLatin1String(objectName));
    m_head->addWidget(button);
    return button;
}

void CodePanel::setProblem(const Problem &problem)
{
    const bool hasLine = problem.line > 0;
    if (m_problem->text() != problem.sentence || m_problemBar->isHidden())
        announceFault(m_problem, problem.sentence);
    m_problem->setText(problem.sentence);
    m_toProblem->setText(tr("Go to Line %L1").arg(problem.line));
    m_toProblem->setVisible(hasLine);
    m_problemBar->show();
    m_view->setWrongLine(int(problem.line) - 1);
}

void CodePanel::clearProblem()
{
    m_problemBar->hide();
    m_view->setWrongLine(-1);
}

}
