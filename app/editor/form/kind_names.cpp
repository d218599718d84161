// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/kind_names.h"

#include <QComboBox>
#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

template<typename Kind>
void add(QComboBox *box, Kind kind, const QString &name)
{
    box->addItem(name, int(kind));
}

}

void fillWithSectionKinds(QComboBox *box)
{
    add(box, SectionKind::Scope, Text::tr("Scope"));
    add(box, SectionKind::PersonalInformation, Text::tr("Personal information"));
    add(box, SectionKind::Uses, Text::tr("Uses"));
    add(box, SectionKind::Choices, Text::tr("Choices"));
    add(box, SectionKind::Sharing, Text::tr("Sharing"));
    add(box, SectionKind::Cookies, Text::tr("Cookies"));
    add(box, SectionKind::Security, Text::tr("Security"));
    add(box, SectionKind::Retention, Text::tr("Retention"));
    add(box, SectionKind::Rights, Text::tr("Rights"));
    add(box, SectionKind::Children, Text::tr("Children"));
    add(box, SectionKind::Transfers, Text::tr("Transfers"));
    add(box, SectionKind::Changes, Text::tr("Changes"));
    add(box, SectionKind::Contact, Text::tr("Contact"));
    add(box, SectionKind::Links, Text::tr("Links"));
    add(box, SectionKind::Certifications, Text::tr("Certifications"));
    add(box, SectionKind::Custom, Text::tr("Other", "kind of section"));
}

void fillWithStatementKinds(QComboBox *box)
{
    add(box, StatementKind::Online, Text::tr("Online"));
    add(box, StatementKind::Products, Text::tr("Products and services"));
    add(box, StatementKind::MobileApp, Text::tr("Mobile application"));
    add(box, StatementKind::Certification, Text::tr("Certification"));
    add(box, StatementKind::Other, Text::tr("Other", "kind of statement"));
}

}
