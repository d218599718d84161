// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_dialog.h"

#include "edition/offer.h"
#include "pdf/browser_program.h"
#include "pdf/weasy_printer.h"

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

namespace
{

constexpr QLatin1StringView zipEnding(".zip");

QString titleOf(ExportRequest::Format format)
{
    switch (format) {
    case ExportRequest::Format::Html:
        return ExportDialog::tr("Export HTML");
    case ExportRequest::Format::Pdf:
        return ExportDialog::tr("Export PDF");
    case ExportRequest::Format::Bundle:
        break;
    }
    return ExportDialog::tr("Export Bundle");
}

/// Whether there is a program that makes tagged PDFs.
bool mayTag()
{
    return !findBrowser().isEmpty() || !findWeasyPrint().isEmpty();
}

QString described(const ExportStep &step)
{
    const QString done = QLocale().toString(step.done), total = QLocale().toString(step.total);
    switch (step.work) {
    case ExportStep::Work::Pages:
        return ExportDialog::tr("Making pages: %1 of %2").arg(done, total);
    case ExportStep::Work::Pdfs:
        return ExportDialog::tr("Making PDFs: %1 of %2").arg(done, total);
    case ExportStep::Work::Documents:
    case ExportStep::Work::Packing:
        break;
    }
    return ExportDialog::tr("Writing the files");
}

QString described(std::chrono::seconds left)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(left);
    return minutes.count() >= 2 ? ExportDialog::tr("about %Ln minute(s) left", nullptr, int(minutes.count()))
                                : ExportDialog::tr("about %Ln second(s) left", nullptr, int(left.count()));
}

}

ExportDialog::ExportDialog(ExportRequest::Format format, const Workspace &workspace, const Id &statement,
                           const std::optional<Edition> &edition, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_format(format)
    , m_statement(statement)
    , m_statements(new QComboBox(this))
    , m_edition(new QComboBox(this))
    , m_highlights(new QCheckBox(tr("&Highlights"), this))
    , m_full(new QCheckBox(tr("&Full text"), this))
    , m_paper(new QComboBox(this))
    , m_withPdfs(new QCheckBox(tr("A P&DF of each page"), this))
    , m_isZip(new QCheckBox(tr("One &zip file instead of a folder"), this))
    , m_isTagged(new QCheckBox(tr("&Tagged, so that PDFs can be read aloud"), this))
    , m_target(new QLineEdit(QDir::toNativeSeparators(target), this))
    , m_progress(new QProgressBar(this))
    , m_doing(new QLabel(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(titleOf(format));
    addScope(workspace, statement, edition);
    addFields();
    nameParts();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::update);
    for (QCheckBox *box : {m_highlights, m_full, m_withPdfs})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_isZip, &QCheckBox::toggled, this, &ExportDialog::takeEnding);
    update();
}

void ExportDialog::addFields()
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    form->addRow(tr("&Statement:"), m_statements);
    form->addRow(tr("&Edition:"), m_edition);
    auto *layers = new QHBoxLayout;
    layers->addWidget(m_highlights);
    layers->addWidget(m_full);
    layers->addStretch(1);
    form->addRow(tr("Layers:"), layers);
    addBundleFields(form);
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    m_isTagged->setEnabled(mayTag());
    m_isTagged->setToolTip(
        mayTag() ? tr("Made by a browser that is installed, or WeasyPrint. Takes a little longer.")
                 : tr("Needs Chromium, another browser of its family, or WeasyPrint. Install one of them."));
    if (m_format == ExportRequest::Format::Html) {
        m_paper->hide();
        m_isTagged->hide();
    } else {
        form->addRow(tr("&Paper:"), m_paper);
        form->addRow(QString(), m_isTagged);
    }
    auto *place = new QHBoxLayout;
    auto *browse = new QPushButton(QIcon::fromTheme(QStringLiteral("folder-open")), tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("exportBrowse"));
    place->addWidget(m_target, 1);
    place->addWidget(browse);
    auto *label = new QLabel(m_format == ExportRequest::Format::Bundle ? tr("Export t&o:") : tr("F&older:"), this);
    label->setBuddy(m_target);
    form->addRow(label, place);
    m_target->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    for (QWidget *later : std::initializer_list<QWidget *>{m_doing, m_progress, m_message})
        later->hide();
    QPushButton *start = m_buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    start->setObjectName(QStringLiteral("exportStart"));
    start->setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, &ExportDialog::exportRequested);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
}

void ExportDialog::addBundleFields(QFormLayout *form)
{
    m_withPdfs->setChecked(true);
    m_isZip->setChecked(m_target->text().endsWith(zipEnding));
    if (m_format != ExportRequest::Format::Bundle) {
        m_withPdfs->hide();
        m_isZip->hide();
        return;
    }
    form->addRow(tr("Bundle:"), m_withPdfs);
    form->addRow(QString(), m_isZip);
}

void ExportDialog::nameParts()
{
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("exportClose"));
    m_statements->setObjectName(QStringLiteral("exportStatement"));
    m_edition->setObjectName(QStringLiteral("exportEdition"));
    m_highlights->setObjectName(QStringLiteral("exportHighlights"));
    m_full->setObjectName(QStringLiteral("exportFull"));
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_withPdfs->setObjectName(QStringLiteral("exportWithPdfs"));
    m_isZip->setObjectName(QStringLiteral("exportIsZip"));
    m_isTagged->setObjectName(QStringLiteral("exportIsTagged"));
    m_target->setObjectName(QStringLiteral("exportFolder"));
    m_target->setAccessibleName(tr("Folder"));
    m_doing->setObjectName(QStringLiteral("exportDoing"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
}

void ExportDialog::addScope(const Workspace &workspace, const Id &statement, const std::optional<Edition> &edition)
{
    m_editions = editionsOf(workspace);
    m_statements->addItem(tr("All statements"), QString());
    for (const Statement &each : workspace.statements)
        m_statements->addItem(each.title, each.id.text);
    // A bundle is what is published: all of it, unless someone asks for less.
    if (m_format != ExportRequest::Format::Bundle)
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
                          .pdf = {.paper = Paper(m_paper->currentData().toInt()),
                                  .kind = m_isTagged->isChecked() ? PdfKind::Tagged : PdfKind::Any},
                          .withPdfs = m_withPdfs->isChecked(),
                          .isZip = m_format == ExportRequest::Format::Bundle && m_isZip->isChecked(),
                          .target = QDir::fromNativeSeparators(m_target->text().trimmed())};
    if (const Id statement{m_statements->currentData().toString()}; !statement.isEmpty())
        request.selection.statements = {statement};
    if (const int edition = m_edition->currentData().toInt(); edition >= 0)
        request.selection.editions = {m_editions[edition]};
    if (m_highlights->isChecked() != m_full->isChecked())
        request.selection.layer = m_full->isChecked() ? Layer::Full : Layer::Highlights;
    return request;
}

void ExportDialog::chooseTarget()
{
    const QString target = m_isZip->isChecked()
        ? QFileDialog::getSaveFileName(this, tr("Export To"), m_target->text(), tr("Zip files (*.zip)"), nullptr,
                                       // What is there is looked at before it is replaced.
                                       QFileDialog::DontConfirmOverwrite)
        : QFileDialog::getExistingDirectory(this, tr("Export To"), m_target->text());
    if (!target.isEmpty())
        m_target->setText(QDir::toNativeSeparators(target));
}

/// The name goes along with what is made.
void ExportDialog::takeEnding()
{
    const QString text = m_target->text().trimmed();
    if (m_isZip->isChecked() && !text.isEmpty() && !text.endsWith(zipEnding, Qt::CaseInsensitive))
        m_target->setText(text + zipEnding);
    else if (!m_isZip->isChecked() && text.endsWith(zipEnding, Qt::CaseInsensitive))
        m_target->setText(text.chopped(zipEnding.size()));
    update();
}

void ExportDialog::update()
{
    const bool isComplete = !m_target->text().trimmed().isEmpty() && (m_highlights->isChecked() || m_full->isChecked());
    findChild<QPushButton *>(QStringLiteral("exportStart"))->setEnabled(isComplete && !m_isRunning);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_statements, m_edition, m_highlights, m_full, m_withPdfs, m_isZip, m_target})
        field->setEnabled(!m_isRunning);
    m_paper->setEnabled(!m_isRunning && m_withPdfs->isChecked());
    m_isTagged->setEnabled(!m_isRunning && m_withPdfs->isChecked() && mayTag());
    m_buttons->button(QDialogButtonBox::Close)->setText(m_isRunning ? tr("&Cancel") : tr("&Close"));
    m_progress->setVisible(m_isRunning);
    m_doing->setVisible(m_isRunning);
}

void ExportDialog::showRunning()
{
    m_isRunning = true;
    m_progress->setRange(0, 0);
    m_doing->clear();
    m_since.start();
    m_work = ExportStep::Work::Pages;
    m_message->hide();
    update();
}

void ExportDialog::showProgress(const ExportStep &step)
{
    if (std::exchange(m_work, step.work) != step.work)
        m_since.restart();
    m_progress->setRange(0, int(step.total));
    m_progress->setValue(int(step.done));
    const auto left = timeLeft(step, std::chrono::milliseconds(m_since.elapsed()));
    m_doing->setText(
        left ? tr("%1 – %2", "what is being done, how long it will still take").arg(described(step), described(*left))
             : described(step));
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
