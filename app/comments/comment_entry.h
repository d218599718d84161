// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace noticewright
{

/// Where a comment or reply is written. Ctrl+Enter saves, Escape cancels.
class CommentEntry : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` is the file that the name of the author is kept in.
    explicit CommentEntry(const QString &preferences, QWidget *parent = nullptr);

    /// Asks for a text. `title` says what for, `save` is on the button.
    void begin(const QString &title, const QString &save, const QString &text);
    void clear();
    void takeFocus();
    [[nodiscard]] QString text() const;
    /// Under which name.
    [[nodiscard]] QString author() const;

Q_SIGNALS:
    void saved();
    void cancelled();
    void authorChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeAuthor();
    void update();
    void fitText();
    void takeAuthor();
    void save();

    QString m_preferences;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLineEdit *m_author;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}
