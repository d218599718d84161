// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/print_controller.h"

#include <QPrintDialog>

namespace noticewright
{

PrintController::PrintController(PreviewPanel *preview, QWidget *window)
    : QObject(window)
    , m_preview(preview)
    , m_window(window)
    , m_printer(QPrinter::HighResolution)
{
    connect(preview, &PreviewPanel::printed, this, &PrintController::finished);
}

void PrintController::ask()
{
    auto *dialog = new QPrintDialog(&m_printer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        Q_EMIT started();
        m_preview->print(&m_printer);
    });
    dialog->open();
}

}
