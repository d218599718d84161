// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_dialog.h"

#include "edition/offer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace noticewright
{

ExportDialog::ExportDialog(ExportRequest::Format format, const Workspace &workspace, const Id &statement,
                           const std::optional<Edition> &edition, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_format(format)
    , m_statement(statement)
    , m_statements(new QComboBox(this))
    , m_edition(new QComboBox(this))
    , m_highlights(new QCheckBox(tr("&Highlights"), this))
    , m_full(new QCheckBox(tr("&Full text"), this))
    , m_paper(new QComboBox(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(format == ExportRequest::Format::Pdf ? tr("Export PDF") : tr("Export HTML"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    addScope(workspace, statement, edition);
    form->addRow(tr("&Statement:"), m_statements);
    form->addRow(tr("&Edition:"), m_edition);
    auto *layers = new QHBoxLayout;
    layers->addWidget(m_highlights);
    layers->addWidget(m_full);
    layers->addStretch(1);
    form->addRow(tr("Layers:"), layers);
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    if (format == ExportRequest::Format::Pdf)
        form->addRow(tr("&Paper:"), m_paper);
    else
        m_paper->hide();
    auto *place = new QHBoxLayout;
    auto *browse = new QPushButton(QIcon::fromTheme(QStringLiteral("folder-open")), tr("&Browse…"), this);
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    form->addRow(tr("F&older:"), place);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    m_progress->hide();
    m_message->hide();
    QPushButton *start = m_buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    start->setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    start->setDefault(true);

    start->setObjectName(QStringLiteral("exportStart"));
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("exportClose"));
    browse->setObjectName(QStringLiteral("exportBrowse"));
    m_statements->setObjectName(QStringLiteral("exportStatement"));
    m_edition->setObjectName(QStringLiteral("exportEdition"));
    m_highlights->setObjectName(QStringLiteral("exportHighlights"));
    m_full->setObjectName(QStringLiteral("exportFull"));
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_message->setObjectName(QStringLiteral("exportMessage"));

    connect(start, &QPushButton::clicked, this, &ExportDialog::exportRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_highlights, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_full, &QCheckBox::toggled, this, &ExportDialog::update);
    update();
}

void ExportDialog::addScope(const Workspace &workspace, const Id &statement, const std::optional<Edition> &edition)
{
    m_editions = editionsOf(workspace);
    m_statements->addItem(tr("All statements"), QString());
    for (const Statement &each : workspace.statements)
        m_statements->addItem(each.title, each.id.text);
    m_statements->setCurrentIndex(std::max(0, m_statements->findData(statement.text)));
    m_edition->addItem(tr("All editions"), -1);
    for (qsizetype i = 0; i < m_editions.size(); ++i)
        m_edition->addItem(m_editions[i].name.isEmpty() ? m_editions[i].path() : m_editions[i].name, int(i));
    m_edition->setCurrentIndex(m_format == ExportRequest::Format::Pdf && edition ? int(m_editions.indexOf(*edition)) + 1
                                                                                 : 0);
    m_highlights->setChecked(true);
    m_full->setChecked(true);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request{.format = m_format,
                          .paper = Paper(m_paper->currentData().toInt()),
                          .folder = QDir::fromNativeSeparators(m_folder->text().trimmed())};
    if (const Id statement{m_statements->currentData().toString()}; !statement.isEmpty())
        request.selection.statements = {statement};
    if (const int edition = m_edition->currentData().toInt(); edition >= 0)
        request.selection.editions = {m_editions[edition]};
    if (m_highlights->isChecked() != m_full->isChecked())
        request.selection.layer = m_full->isChecked() ? Layer::Full : Layer::Highlights;
    return request;
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export To"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::update()
{
    const bool isComplete = !m_folder->text().trimmed().isEmpty() && (m_highlights->isChecked() || m_full->isChecked());
    findChild<QPushButton *>(QStringLiteral("exportStart"))->setEnabled(isComplete && !m_isRunning);
    for (QWidget *field :
         {static_cast<QWidget *>(m_statements), static_cast<QWidget *>(m_edition), static_cast<QWidget *>(m_highlights),
          static_cast<QWidget *>(m_full), static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_folder)})
        field->setEnabled(!m_isRunning);
    m_buttons->button(QDialogButtonBox::Close)->setText(m_isRunning ? tr("&Cancel") : tr("&Close"));
    m_progress->setVisible(m_isRunning);
}

void ExportDialog::showRunning()
{
    m_isRunning = true;
    m_progress->setRange(0, 0);
    m_message->hide();
    update();
}

void ExportDialog::showProgress(qsizetype done, qsizetype total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void ExportDialog::showProblem(const QString &sentence)
{
    m_isRunning = false;
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    update();
    adjustSize();
}

void ExportDialog::showDone(const QString &sentence)
{
    showProblem(sentence);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

void ExportDialog::reject()
{
    if (m_isRunning)
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

}
