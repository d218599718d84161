// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/send_jobs_dialog.h"

#include "accessibility/access_key.h"
#include "edition/edition_languages.h"
#include "editor/objects/choices.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

void addCheck(QListWidget *list, const QString &text, const QString &data, bool isChecked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, data);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedIn(const QListWidget *list)
{
    QStringList data;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            data.append(list->item(i)->data(Qt::UserRole).toString());
    }
    return data;
}

}

SendJobsDialog::SendJobsDialog(const Workspace &workspace, const QString &language, const Id &statement,
                               const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_languages(nullptr)
    , m_statements(nullptr)
    , m_content(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_write(m_buttons->addButton(tr("&Write Jobs"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(tr("Send to Translators"));
    auto *rows = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    rows->addLayout(form);
    m_languages = addChecks(form, tr("&Languages:"), "jobLanguages");
    m_statements = addChecks(form, tr("&Statements:"), "jobStatements");
    for (const QString &tag : targetLanguages(workspace))
        addCheck(m_languages, writtenLanguage(tag), tag, language.isEmpty() || tag == language);
    for (const Statement &each : workspace.statements)
        addCheck(m_statements, each.title, each.id.text, statement.isEmpty() || each.id == statement);
    m_content->addItem(tr("All texts"), int(JobContent::All));
    m_content->addItem(tr("Only what is missing or stale"), int(JobContent::MissingOrStale));
    m_version->addItem(tr("XLIFF 2.1"), int(XliffVersion::V21));
    m_version->addItem(tr("XLIFF 1.2, for older programs"), int(XliffVersion::V12));
    form->addRow(tr("&Texts:"), m_content);
    form->addRow(tr("F&ormat:"), m_version);
    auto *place = new QHBoxLayout;
    auto *browse = new QPushButton(QIcon::fromTheme(u"folder-open"_s), tr("&Browse…"), this);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    form->addRow(tr("Fol&der:"), place);
    m_folder->setAccessibleName(tr("Folder"));
    m_message->setWordWrap(true);
    m_message->hide();
    rows->addWidget(m_message);
    rows->addWidget(m_buttons);
    m_write->setIcon(QIcon::fromTheme(u"document-export"_s));
    m_write->setDefault(true);
    m_content->setObjectName(u"jobContent"_s);
    m_version->setObjectName(u"jobVersion"_s);
    m_folder->setObjectName(u"jobFolder"_s);
    m_message->setObjectName(u"jobMessage"_s);
    m_write->setObjectName(u"jobWrite"_s);
    connect(m_write, &QPushButton::clicked, this, &SendJobsDialog::requested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &SendJobsDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &SendJobsDialog::update);
    for (QListWidget *list : {m_languages, m_statements})
        connect(list, &QListWidget::itemChanged, this, &SendJobsDialog::update);
    update();
}

QListWidget *SendJobsDialog::addChecks(QFormLayout *form, const QString &label, const char *name)
{
    auto *list = new QListWidget(this);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(withoutAccessKey(label).remove(u':'));
    list->setMaximumHeight(fontMetrics().height() * 8);
    form->addRow(label, list);
    return list;
}

JobRequest SendJobsDialog::request() const
{
    JobRequest request{.languages = checkedIn(m_languages),
                       .version = XliffVersion(m_version->currentData().toInt()),
                       .content = JobContent(m_content->currentData().toInt()),
                       .folder = QDir::fromNativeSeparators(m_folder->text().trimmed())};
    for (const QString &id : checkedIn(m_statements))
        request.statements.append({id});
    return request;
}

void SendJobsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Write Jobs To"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void SendJobsDialog::update()
{
    const JobRequest now = request();
    m_write->setEnabled(!now.languages.isEmpty() && !now.statements.isEmpty() && !now.folder.isEmpty());
}

void SendJobsDialog::showProblem(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    adjustSize();
}

void SendJobsDialog::showDone(const QString &sentence)
{
    showProblem(sentence);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

}
