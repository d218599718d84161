// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/preview_panel.h"

#include <QPrinter>

namespace noticewright
{

/// Prints the page that the preview shows, on paper.
class PrintController : public QObject
{
    Q_OBJECT

public:
    PrintController(PreviewPanel *preview, QWidget *window);

    /// Lets the user choose a printer, then prints.
    void ask();

Q_SIGNALS:
    void started();
    void finished(bool ok);

private:
    PreviewPanel *m_preview;
    QWidget *m_window;
    QPrinter m_printer;
};

}
