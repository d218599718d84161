// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/address_checks.h"

#include "model/inline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace noticewright
{

namespace
{

struct AddressChecks
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::AddressChecks)
};

/// `contact.html` is a page of the site, `example.com` is another site.
bool isFileEnding(QStringView ending)
{
    static constexpr std::array<QStringView, 9> endings = {u"html", u"htm", u"xhtml", u"php", u"aspx",
                                                           u"pdf",  u"txt", u"xml",   u"json"};
    return std::ranges::any_of(endings,
                               [&](QStringView known) { return ending.compare(known, Qt::CaseInsensitive) == 0; });
}

}

QString mailFault(const QString &address)
{
    const QString mail = mailWithoutScheme(address);
    if (mail.isEmpty() || isMailAddress(mail))
        return {};
    return AddressChecks::tr("This is not an e-mail address. Write it like name@example.com.");
}

QString webFault(const QString &address)
{
    const QString completed = completedAddress(address);
    if (completed.isEmpty() || isPublishableAddress(completed))
        return {};
    if (completed.contains(u' '))
        return AddressChecks::tr("A web address has no spaces. Write it like https://example.com/privacy.");
    return AddressChecks::tr("This address can not be published. Write it like https://example.com/privacy.");
}

QString completedAddress(const QString &address)
{
    static const QRegularExpression host(QStringLiteral(R"(^(?:[\w-]+\.)+([\w-]{2,})(?::\d+)?(?:[/?#].*)?$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = address.trimmed();
    const auto match = host.match(trimmed);
    const bool isHost = match.hasMatch() && !isFileEnding(match.capturedView(1));
    return isHost ? QStringLiteral("https://") + trimmed : trimmed;
}

QString mailWithoutScheme(const QString &address)
{
    const QString trimmed = address.trimmed();
    const QLatin1StringView mailTo("mailto:");
    return trimmed.startsWith(mailTo, Qt::CaseInsensitive) ? trimmed.sliced(mailTo.size()) : trimmed;
}

}
