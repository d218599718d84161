// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting
{
class Repository;
class SyntaxHighlighter;
}

namespace noticewright
{

class CodeGutter;

/// Shows text that machines read: coloured, with line numbers, and with parts
/// that can be folded away. It has no undo of its own: the keys for it go to
/// the window. Lines are counted from 0.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Several views share the repository of colours.
    explicit CodeView(const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, QWidget *parent = nullptr);
    ~CodeView() override;

    /// Colours the text as that of a file with this name.
    void setFileName(const QString &name);
    /// Shows a text. Lines at the beginning and the end that stay the same are
    /// not touched, so that the caret, what is folded and what is in view stay,
    /// and the cost depends on the change. Gives the first changed line, or -1.
    int setText(const QString &text);
    /// Text that can't be edited still has a caret, for the keyboard.
    void setEditable(bool isEditable);

    /// Marks a line as the place that the user looks at elsewhere and brings it
    /// into view; -1 marks none.
    void showPlace(int line);
    [[nodiscard]] int placeLine() const { return m_place; }
    /// Marks a line as wrong; -1 marks none.
    void setWrongLine(int line);
    [[nodiscard]] int wrongLine() const { return m_wrong; }
    /// Marks ranges that a search found.
    void setMatches(const QList<std::pair<int, int>> &ranges);
    /// Puts the caret at the start of a line and unfolds it.
    void goToLine(int line);
    /// Selects a range, unfolds it and brings it into view.
    void showRange(int start, int length);

    [[nodiscard]] bool canFold(const QTextBlock &line) const;
    [[nodiscard]] bool isFolded(const QTextBlock &line) const;
    void toggleFold(const QTextBlock &line);
    void unfoldAll();

    // For the gutter beside the text.
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int foldMarkWidth() const;
    void paintGutter(QPaintEvent *event);
    [[nodiscard]] QTextBlock lineAt(int y) const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void placeGutter();
    void updateMarks();
    void unfold(const QTextBlock &line);
    void foldsChanged(const QTextBlock &first, const QTextBlock &last);
    void foldAtCaret();
    [[nodiscard]] QTextEdit::ExtraSelection lineMark(int line, const QColor &colour) const;

    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    CodeGutter *m_gutter;
    int m_place = -1;
    int m_wrong = -1;
    QList<std::pair<int, int>> m_matches;
};

}
