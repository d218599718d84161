// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/vocabulary.h"

#include <array>

namespace noticewright
{

namespace
{

template<typename Enum>
struct Name
{
    Enum value;
    QStringView name;
};

constexpr std::array sectionKinds = {
    Name{SectionKind::Scope, u"scope"},
    Name{SectionKind::PersonalInformation, u"personal-information"},
    Name{SectionKind::Uses, u"uses"},
    Name{SectionKind::Choices, u"choices"},
    Name{SectionKind::Sharing, u"sharing"},
    Name{SectionKind::Cookies, u"cookies"},
    Name{SectionKind::Security, u"security"},
    Name{SectionKind::Retention, u"retention"},
    Name{SectionKind::Rights, u"rights"},
    Name{SectionKind::Children, u"children"},
    Name{SectionKind::Transfers, u"transfers"},
    Name{SectionKind::Changes, u"changes"},
    Name{SectionKind::Contact, u"contact"},
    Name{SectionKind::Links, u"links"},
    Name{SectionKind::Certifications, u"certifications"},
    Name{SectionKind::Custom, u"custom"},
};
constexpr std::array statementKinds = {
    Name{StatementKind::Online, u"online"},        Name{StatementKind::Products, u"products"},
    Name{StatementKind::MobileApp, u"mobile-app"}, Name{StatementKind::Certification, u"certification"},
    Name{StatementKind::Other, u"other"},
};
constexpr std::array listStyles = {
    Name{ListStyle::Bullet, u"bullet"},
    Name{ListStyle::Decimal, u"decimal"},
    Name{ListStyle::LowerLetter, u"lower-letter"},
    Name{ListStyle::UpperLetter, u"upper-letter"},
    Name{ListStyle::LowerRoman, u"lower-roman"},
    Name{ListStyle::UpperRoman, u"upper-roman"},
};

constexpr const auto &names(SectionKind)
{
    return sectionKinds;
}
constexpr const auto &names(StatementKind)
{
    return statementKinds;
}
constexpr const auto &names(ListStyle)
{
    return listStyles;
}

}

template<typename Enum>
QString nameOf(Enum value)
{
    for (const auto &entry : names(value)) {
        if (entry.value == value)
            return entry.name.toString();
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Enum>
std::optional<Enum> fromName(QStringView name)
{
    for (const auto &entry : names(Enum{})) {
        if (entry.name == name)
            return entry.value;
    }
    return {};
}

template QString nameOf(SectionKind);
template QString nameOf(StatementKind);
template QString nameOf(ListStyle);
template std::optional<SectionKind> fromName(QStringView);
template std::optional<StatementKind> fromName(QStringView);
template std::optional<ListStyle> fromName(QStringView);

}
