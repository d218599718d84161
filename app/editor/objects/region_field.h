// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/chip_field.h"

namespace noticewright
{

/// Chooses regions and groups of regions. Codes that are not known may be typed
/// when they could be a region's.
class RegionField : public ChipField
{
    Q_OBJECT

public:
    /// `groups` are those of regionGroupsOf(); `more` are further regions that
    /// are offered, such as those of the workspace's editions.
    RegionField(const QString &name, const QList<RegionGroup> &groups, const QStringList &more = {},
                QWidget *parent = nullptr);

    /// What is chosen stays.
    void setRegions(const QList<RegionGroup> &groups, const QStringList &more);

protected:
    [[nodiscard]] QString nameOf(const QString &code) const override;
    [[nodiscard]] QString freeCode(const QString &text) const override;
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString addText() const override;

private:
    QList<RegionGroup> m_groups;
};

/// Chooses languages (BCP 47); any valid tag may be typed.
class LanguageField : public ChipField
{
    Q_OBJECT

public:
    /// `more` are further languages that are offered.
    explicit LanguageField(const QString &name, const QStringList &more = {}, QWidget *parent = nullptr);

    /// What is chosen stays.
    void setLanguages(const QStringList &more);

protected:
    [[nodiscard]] QString nameOf(const QString &code) const override;
    [[nodiscard]] QString freeCode(const QString &text) const override;
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString addText() const override;
};

}
