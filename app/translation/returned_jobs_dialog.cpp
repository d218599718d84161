// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/returned_jobs_dialog.h"

#include "editor/objects/choices.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

qsizetype countIn(const QList<ReturnedJob> &jobs, std::initializer_list<UnitOutcome> outcomes)
{
    qsizetype count = 0;
    for (const ReturnedJob &job : jobs) {
        for (const UnitOutcome outcome : outcomes)
            count += job.taken.count(outcome);
    }
    return count;
}

QString summaryOf(const QList<ReturnedJob> &jobs)
{
    using enum UnitOutcome;
    const auto count = [&](std::initializer_list<UnitOutcome> outcomes) { return int(countIn(jobs, outcomes)); };
    const QString taken =
        ReturnedJobsDialog::tr("%Ln text(s) are new or different.", nullptr, count({Taken, TakenStale}));
    const int faults = count({Damaged, Unknown});
    return faults == 0 ? taken
                       : taken + u' '
            + ReturnedJobsDialog::tr("%Ln text(s) can not be taken; what is wrong with them is below their file.",
                                     nullptr, faults);
}

}

ReturnedJobsDialog::ReturnedJobsDialog(const QList<ReturnedJob> &jobs, const QHash<QString, QString> &titles,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"returnedJobs"_s);
    setWindowTitle(tr("Take In Translations"));
    auto *rows = new QVBoxLayout(this);
    auto *summary = new QLabel(summaryOf(jobs), this);
    summary->setObjectName(u"returnedSummary"_s);
    summary->setWordWrap(true);
    rows->addWidget(summary);
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"returnedList"_s);
    list->setAccessibleName(tr("Returned jobs"));
    list->setHeaderLabels({tr("File"), tr("Statement"), tr("Language"), tr("Taken"), tr("Of an earlier source"),
                           tr("Unchanged"), tr("Not translated"), tr("Not taken")});
    for (const ReturnedJob &job : jobs) {
        using enum UnitOutcome;
        const auto number = [&](qsizetype count) { return locale().toString(count); };
        const TakenJob &taken = job.taken;
        auto *item = new QTreeWidgetItem(
            list,
            {QFileInfo(job.file).fileName(),
             job.statement.isEmpty() ? tr("Facts of all statements") : titles.value(job.statement.text),
             writtenLanguage(job.language), number(taken.count(Taken)),
             number(taken.count(TakenStale) + taken.count(Superseded)), number(taken.count(Unchanged)),
             number(taken.count(NotTranslated)), number(taken.count(Damaged) + taken.count(Unknown))});
        for (const UnitReport &report : taken.report) {
            if (report.problem.sentence.isEmpty())
                continue;
            auto *problem = new QTreeWidgetItem(item, {report.problem.sentence});
            problem->setFirstColumnSpanned(true);
            problem->setToolTip(0, Qt::convertFromPlainText(report.problem.sentence));
        }
    }
    list->expandAll();
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *take = buttons->addButton(tr("&Take In"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"returnedTake"_s);
    take->setDefault(true);
    take->setEnabled(countIn(jobs, {UnitOutcome::Taken, UnitOutcome::TakenStale}) > 0);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 22);
}

}
