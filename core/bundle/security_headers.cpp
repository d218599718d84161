// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/security_headers.h"

namespace noticewright
{

QList<std::pair<QByteArray, QByteArray>> securityHeaders()
{
    return {
        // What pages say of themselves in JSON-LD is data: no policy on scripts concerns it.
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
         "form-action 'none'; frame-ancestors 'none'"},
        {"Strict-Transport-Security", "max-age=31536000"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "strict-origin-when-cross-origin"},
        {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
    };
}

OutputFiles headerFiles(const QString &root)
{
    QByteArray nginx = "# Include this in the server or location block that serves the bundle.\n";
    QByteArray apache = "# Include this where the bundle is served (mod_headers).\n";
    QByteArray generic = root.toLatin1() + "*\n";
    for (const auto &[name, value] : securityHeaders()) {
        nginx += "add_header " + name + " \"" + value + "\" always;\n";
        apache += "Header always set " + name + " \"" + value + "\"\n";
        generic += "  " + name + ": " + value + '\n';
    }
    return {{QStringLiteral("headers/nginx.conf"), nginx},
            {QStringLiteral("headers/apache.conf"), apache},
            {QStringLiteral("headers/_headers"), generic}};
}

}
