// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "edition/edition_difference.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace noticewright
{

/// How an edition is called in a sentence: by its name, or else its path.
[[nodiscard]] QString editionName(const Edition &edition);

/// What readers of the edition that the preview shows see, and those of another
/// one do not: a list in reading order, a group for each section. Follows the
/// text while it is in view, when the keys rest.
class DifferencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    /// The page that is shown; `editions` are those that its statement is for.
    void setPage(const Id &statement, const QList<Edition> &editions, const std::optional<Edition> &shown);

    /// What is listed; nothing while the panel is out of view.
    [[nodiscard]] const QList<EditionDifference> &differences() const { return m_differences; }
    [[nodiscard]] std::optional<Edition> shown() const { return m_shown; }
    [[nodiscard]] std::optional<Edition> other() const;

Q_SIGNALS:
    /// The user wants to see that edition.
    void editionChosen(const QString &path);
    void differencesChanged();
    /// The user wants to go there.
    void differenceActivated(const noticewright::EditionDifference &difference);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QComboBox *addChoice(QHBoxLayout *row, const QString &text, const char *name);
    void fillChoices();
    void compare();
    void showList();
    [[nodiscard]] QTreeWidgetItem *groupFor(const EditionDifference &difference, const Statement &statement);
    void addRow(QTreeWidgetItem *group, int index);
    [[nodiscard]] QString kindText(const EditionDifference &difference) const;

    WorkspaceDocument *m_document;
    Id m_statement;
    QList<Edition> m_editions;
    std::optional<Edition> m_shown;
    /// What was last chosen to compare with.
    QString m_otherPath;
    QComboBox *m_shownChoice = nullptr;
    QComboBox *m_otherChoice = nullptr;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QTimer m_pause;
    QList<EditionDifference> m_differences;
};

}
