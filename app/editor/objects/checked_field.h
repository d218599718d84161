// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

#include <functional>

class QFormLayout;

namespace noticewright
{

/// A sentence on what is wrong, in a colour that stands out from any palette's
/// background; takes no room while there is none.
class FaultLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FaultLabel(QWidget *parent = nullptr);

    void setFault(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
};

/// A line to fill in that says below it what is wrong with what it holds.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    /// Gives a sentence on what is wrong, or nothing.
    using Check = std::function<QString(const QString &)>;

    /// `name` is the object name of the line; the label's is `nameFault`.
    explicit CheckedField(const QString &name, Check check = {}, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Without spaces around it.
    [[nodiscard]] QString text() const { return m_edit->text().trimmed(); }
    /// Emits nothing.
    void setText(const QString &text);
    [[nodiscard]] bool isValid() const { return m_fault.isEmpty(); }
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// Checks again, when the check depends on more than the text.
    void check();

Q_SIGNALS:
    /// The user changed the text; the fault is that of the new one.
    void edited();

private:
    QLineEdit *m_edit;
    FaultLabel *m_faultLabel;
    Check m_check;
    QString m_fault;
};

/// Adds a row whose label leads to `focus`, which is `row` or within it.
void addLabelledRow(QFormLayout *form, const QString &label, QWidget *row, QWidget *focus);

/// A form with the distances and label alignment that all object dialogs have.
[[nodiscard]] QFormLayout *newForm();

}
