// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QWidget>

class QLabel;

namespace noticewright
{

class LanguageField;
class RegionField;

/// The editions that a value may hold in, and the groups that name some of them.
struct ScopeContext
{
    QList<Edition> editions;
    QList<RegionGroup> groups;
};
[[nodiscard]] ScopeContext scopeContextOf(const Workspace &workspace);

/// Chooses the regions and languages in which a value holds, and says which
/// editions these are.
class ScopeField : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeField(const ScopeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const;
    void setScope(const Scope &scope);
    /// Something is named, and nothing that is not understood.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    void update();

    ScopeContext m_context;
    RegionField *m_regions;
    LanguageField *m_languages;
    QLabel *m_outcome;
};

}
