// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace noticewright
{

class CodeView;

/// Finds words in code: typing selects the first place from the caret on.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Makes the keys for finding, while the view has the focus, those of the bar.
    explicit FindBar(CodeView *view, QWidget *parent = nullptr);

    /// Shows the bar, with the selected words to look for, and goes there.
    void open();
    /// Hides it and goes back to the text.
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Way { Here, Next, Previous };
    void makeControls();
    QToolButton *addButton(const char *icon, const QString &name, const char *objectName);
    bool handleKey(QKeyEvent *event, bool isOverride);
    void search();
    void go(Way way);
    void tellCount();

    CodeView *m_view;
    QLineEdit *m_words;
    QCheckBox *m_matchCase;
    QLabel *m_count;
    QList<std::pair<int, int>> m_found;
    QTimer m_pause;
};

}
