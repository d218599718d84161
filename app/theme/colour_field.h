// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace noticewright
{

/// A colour, typed as `#0b5394` or picked.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the colour is for, for people who do not see the field.
    explicit ColourField(const QString &name, QWidget *parent = nullptr);

    /// As `#rrggbb`.
    [[nodiscard]] const QString &colour() const { return m_colour; }
    void setColour(const QString &colour);

Q_SIGNALS:
    /// The user chose another colour.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &text);
    void pick();

    QString m_name;
    QString m_colour;
    QToolButton *m_swatch;
    QLineEdit *m_text;
};

}
