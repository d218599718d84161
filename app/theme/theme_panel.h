// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "theme/theme_description.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace noticewright
{

/// The look of the pages: which theme, and what can be chosen in it. Each choice
/// is a step of the undo history, and the preview shows it at once.
class ThemePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ThemePanel(WorkspaceDocument *document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user asks for what all pages have in their frame: the logo and the
    /// links in header and footer.
    void factsRequested();

private:
    void follow(const Change &change);
    void refresh();
    void makeFields(const ThemeDescription &theme);
    void addField(const ThemeParameter &parameter);
    void addRow(const QString &name, QWidget *field);
    void addColours(const ThemeParameter &parameter);
    void addChoices(const ThemeParameter &parameter);
    void showValues();
    void showMessages();
    void setTheme(const QString &id);
    void setValue(const ThemeParameter &parameter, const QString &value, const QString &dark);

    WorkspaceDocument *m_document;
    /// What the fields are made of.
    std::optional<ThemeDescription> m_theme;
    QString m_problem;
    QComboBox *m_themes;
    QLabel *m_description;
    QWidget *m_fields = nullptr;
    QWidget *m_place;
    QPushButton *m_reset;
    QLabel *m_messages;
    /// Shows a parameter's value in its field.
    QList<std::function<void(const QList<ThemeValue> &)>> m_show;
};

}
