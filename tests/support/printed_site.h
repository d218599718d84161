// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/print_job.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace noticewright::testing
{

/// An exported site in a temporary folder: a page with all that a PDF keeps the
/// structure of, in English, Arabic and Japanese.
class PrintedSite
{
public:
    PrintedSite()
    {
        const QByteArray filler = "<p>We use personal information to provide our services.</p>";
        write(
            QStringLiteral("privacy/us/en/index.html"),
            "<!DOCTYPE html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><title>Online Privacy "
            "Statement</title><link rel=\"stylesheet\" href=\"../../../style.css\"></head><body><main>"
            "<h1>Online Privacy Statement</h1><nav><ul><li><a href=\"#uses\">How we use it</a><a class=\"page-ref\" "
            "href=\"#uses\" aria-hidden=\"true\"></a></li><li><a href=\"#choices\">Your choices</a><a "
            "class=\"page-ref\" href=\"#choices\" aria-hidden=\"true\"></a></li></ul></nav>"
            "<p>See <a href=\"../../gb/en/index.html#uses\">the British page</a> or <a "
            "href=\"https://example.com/rights\">your rights</a>.</p>"
            "<img src=\"../../../seal.svg\" alt=\"Seal of trust\"><section id=\"uses\"><h2>How we use it</h2>"
                + filler.repeated(50)
                + "<ul><li>First use</li><li>Second use</li></ul><table><caption>Data</caption><thead><tr><th>Kind</th>"
                  "<th>Time</th></tr></thead><tbody><tr><td>Name</td><td>One year</td></tr></tbody></table></section>"
                  "<section id=\"choices\"><h2>Your choices</h2>"
                + filler.repeated(30)
                + "<p lang=\"ar\" dir=\"rtl\">بيان الخصوصية</p><p lang=\"ja\">個人情報</p>"
                  "<p>The very last words.</p></section></main></body></html>");
        write(QStringLiteral("style.css"),
              "body { font: 11pt sans-serif } img { display: block } a.page-ref { display: none } "
              "@media print { a.page-ref { display: inline-block; inline-size: 3em } li { inline-size: 10cm } }");
        write(
            QStringLiteral("seal.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"200\" height=\"100\" "
            "fill=\"#008000\"/></svg>");
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString name = root() + u'/' + path;
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("site")); }
    [[nodiscard]] QString above() const { return m_folder.path(); }
    [[nodiscard]] PrintJob job(const QString &page = QStringLiteral("privacy/us/en/index.html")) const
    {
        return {.root = root(), .page = page};
    }

private:
    QTemporaryDir m_folder;
};

}
