// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/growing_dialog.h"
#include "model/workspace.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace noticewright
{

class CheckedField;
class ChoiceField;
class HintLabel;

/// An edition that is made or changed, and what it stands among.
struct EditionQuestion
{
    /// Without a region for one that is new.
    Edition edition;
    QList<Edition> others;
    QList<RegionGroup> groups;
    /// Of the statements.
    QString sourceLanguage;
};

/// Edits an edition. Its name and path are proposed for its region and language
/// until they are written by hand. What can not be is told at its field.
class EditionDialog : public GrowingDialog
{
    Q_OBJECT

public:
    explicit EditionDialog(const EditionQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] Edition edition() const;

private:
    void makeRegionAndLanguage(QFormLayout *form);
    void makeNameAndPath(QFormLayout *form);
    void makeFallback(QFormLayout *form);
    void makeButtons();
    void takePlace();
    void propose();
    void update();
    [[nodiscard]] bool isNew() const { return m_question.edition.region.isEmpty(); }
    [[nodiscard]] QString proposedPath() const;
    [[nodiscard]] QString faultOfPath(const QString &path) const;
    [[nodiscard]] QString faultOfLanguage(const QString &language) const;

    EditionQuestion m_question;
    ChoiceField *m_region = nullptr;
    ChoiceField *m_language = nullptr;
    QComboBox *m_name;
    CheckedField *m_path = nullptr;
    HintLabel *m_pathHint;
    ChoiceField *m_fallback = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_namesItself;
    bool m_isPathOwn;
};

}
