// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_panel.h"

#include "theme/colour_field.h"
#include "theme/contrast_text.h"
#include "theme/theme_texts.h"
#include "theme/themes.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

ThemePanel::ThemePanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_themes(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_place(new QWidget(this))
    , m_reset(new QPushButton(tr("&Reset All"), this))
    , m_messages(new QLabel(this))
{
    setObjectName(u"themePanel"_s);
    m_themes->setObjectName(u"theme"_s);
    m_themes->setAccessibleName(tr("Theme"));
    m_reset->setObjectName(u"themeReset"_s);
    m_reset->setToolTip(tr("Takes what the theme proposes for everything below"));
    m_messages->setObjectName(u"themeMessages"_s);
    for (QLabel *label : {m_description, m_messages}) {
        label->setWordWrap(true);
        // A theme from anywhere names what it shows.
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (const QString &theme : shippedThemes())
        m_themes->addItem(themeText(shippedTheme(theme).name), theme);

    auto *head = new QHBoxLayout;
    head->addWidget(m_themes, 1);
    head->addWidget(m_reset);
    auto *facts = new QPushButton(tr("&Logo and Links…"), this);
    facts->setObjectName(u"themeFacts"_s);
    facts->setToolTip(tr("The logo and the links in the header and footer of all pages"));
    head->addWidget(facts);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addLayout(head);
    // Beside the fields, which they must not push out of sight.
    auto *words = new QVBoxLayout;
    words->addWidget(m_description);
    words->addWidget(m_messages);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_place);
    row->addLayout(words, 1);
    column->addLayout(row);
    column->addStretch(1);
    new QVBoxLayout(m_place);
    m_place->layout()->setContentsMargins({});
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    // It shows the field that has the focus.
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);

    connect(m_themes, &QComboBox::activated, this, [this] { setTheme(m_themes->currentData().toString()); });
    connect(facts, &QPushButton::clicked, this, &ThemePanel::factsRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        Workspace workspace = m_document->workspace();
        workspace.themeValues.clear();
        m_document->setFacts(workspace, tr("Reset Theme"));
    });
    connect(document, &WorkspaceDocument::changed, this, &ThemePanel::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &ThemePanel::refresh);
    refresh();
}

void ThemePanel::follow(const Change &change)
{
    using Part = Change::Part;
    if (change.part == Part::Everything || change.part == Part::Facts || change.part == Part::Theme)
        refresh();
}

void ThemePanel::refresh()
{
    const Workspace &workspace = m_document->workspace();
    const auto theme = themeOf(workspace, m_document->folder());
    m_problem = theme ? QString() : theme.error().toString();
    m_themes->setCurrentIndex(m_themes->findData(workspace.theme));
    const ThemeDescription description = theme.value_or(ThemeDescription());
    if (m_theme != description)
        makeFields(description);
    setEnabled(m_document->isOpen() && !m_document->isReadOnly());
    showValues();
}

void ThemePanel::makeFields(const ThemeDescription &theme)
{
    m_theme = theme;
    m_show.clear();
    // A field may be telling of its own edit.
    if (m_fields)
        m_fields->deleteLater();
    m_fields = new QWidget(m_place);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_place->layout()->addWidget(m_fields);
    m_description->setText(themeText(theme.description));
    for (const ThemeParameter &parameter : theme.parameters)
        addField(parameter);
    m_fields->show();
}

void ThemePanel::addField(const ThemeParameter &parameter)
{
    if (parameter.type == ThemeParameter::Type::Colour)
        addColours(parameter);
    else
        addChoices(parameter);
}

void ThemePanel::addRow(const QString &name, QWidget *field)
{
    auto *label = new QLabel(tr("%1:", "what is chosen below").arg(name), m_fields);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    static_cast<QFormLayout *>(m_fields->layout())->addRow(label, field);
}

void ThemePanel::addColours(const ThemeParameter &parameter)
{
    const QString label = themeText(parameter.label);
    auto *pair = new QWidget(m_fields);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    auto *light = new ColourField(tr("%1, on light pages", "what a color is for").arg(label), pair);
    auto *dark = new ColourField(tr("%1, on dark pages", "what a color is for").arg(label), pair);
    light->setObjectName(u"theme-"_s + parameter.id);
    dark->setObjectName(u"theme-"_s + parameter.id + u"-dark"_s);
    row->addWidget(light);
    row->addWidget(new QLabel(tr("dark:", "the color on dark pages"), pair));
    row->addWidget(dark);
    addRow(label, pair);
    const auto edited = [this, parameter, light, dark] { setValue(parameter, light->colour(), dark->colour()); };
    connect(light, &ColourField::edited, this, edited);
    connect(dark, &ColourField::edited, this, edited);
    m_show.append([parameter, light, dark](const QList<ThemeValue> &values) {
        const ThemeValue value = valueOf(parameter, values);
        light->setColour(value.value);
        dark->setColour(value.dark);
    });
}

void ThemePanel::addChoices(const ThemeParameter &parameter)
{
    auto *choices = new QComboBox(m_fields);
    choices->setObjectName(u"theme-"_s + parameter.id);
    choices->setAccessibleName(themeText(parameter.label));
    for (const ThemeParameter::Choice &choice : parameter.choices)
        choices->addItem(themeText(choice.label), choice.id);
    addRow(themeText(parameter.label), choices);
    connect(choices, &QComboBox::activated, this,
            [this, parameter, choices] { setValue(parameter, choices->currentData().toString(), {}); });
    m_show.append([parameter, choices](const QList<ThemeValue> &values) {
        choices->setCurrentIndex(choices->findData(valueOf(parameter, values).value));
    });
}

void ThemePanel::showValues()
{
    const QList<ThemeValue> &values = m_document->workspace().themeValues;
    for (const auto &show : std::as_const(m_show))
        show(values);
    m_reset->setEnabled(!values.isEmpty());
    showMessages();
}

void ThemePanel::showMessages()
{
    const Workspace &workspace = m_document->workspace();
    QStringList lines;
    if (!m_problem.isEmpty())
        lines.append(m_problem);
    if (workspace.ownTheme.styleSheet || workspace.ownTheme.pageTemplate)
        lines.append(tr(
            "The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it."));
    if (isDescribed(workspace)) {
        for (const ContrastFault &fault : contrastFaults(*m_theme, workspace.themeValues))
            lines.append(contrastText(fault, *m_theme, workspace.themeValues));
    }
    m_messages->setText(lines.join(u'\n'));
    m_messages->setVisible(!lines.isEmpty());
}

void ThemePanel::setTheme(const QString &id)
{
    Workspace workspace = m_document->workspace();
    workspace.theme = id;
    m_document->setFacts(workspace, tr("Choose Theme"));
}

void ThemePanel::setValue(const ThemeParameter &parameter, const QString &value, const QString &dark)
{
    Workspace workspace = m_document->workspace();
    ThemeValue chosen{.parameter = parameter.id, .value = value, .dark = dark};
    for (const ThemeValue &one : std::as_const(workspace.themeValues)) {
        if (one.parameter == parameter.id)
            chosen.extra = one.extra;
    }
    workspace.themeValues.removeIf([&](const ThemeValue &one) { return one.parameter == parameter.id; });
    if (value != parameter.proposed || dark != parameter.proposedDark || !chosen.extra.isEmpty())
        workspace.themeValues.append(chosen);
    // In one order, so that the file does not tell in which they were chosen.
    std::ranges::stable_sort(workspace.themeValues, {}, &ThemeValue::parameter);
    m_document->setFacts(workspace, tr("Change “%1”", "a parameter of the theme").arg(themeText(parameter.label)));
}

}
