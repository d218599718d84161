// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_toolbar.h"

#include "accessibility/access_key.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <functional>

namespace noticewright
{

namespace
{

constexpr double zoomStep = 1.1;
constexpr double leastZoom = 0.5, mostZoom = 3;

}

PreviewToolbar::PreviewToolbar(QWidget *parent)
    : QWidget(parent)
    , m_edition(new QComboBox(this))
    , m_screen(new QComboBox(this))
    , m_colours(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    auto *content = new QHBoxLayout;
    auto *look = new QHBoxLayout;
    layout->addLayout(content);
    layout->addLayout(look);
    addLayers(content);
    addScreens(look);
    addZoom(look);
    showLook();
}

QToolButton *PreviewToolbar::addButton(QHBoxLayout *row, const QString &text, const char *name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

void PreviewToolbar::addLayers(QHBoxLayout *row)
{
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &text, Layer layer, const char *name) {
        QToolButton *button = addButton(row, text, name);
        button->setCheckable(true);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, layer] { Q_EMIT layerChosen(layer); });
        return button;
    };
    m_highlights = add(tr("Highlights"), Layer::Highlights, "previewHighlights");
    m_full = add(tr("Full Text"), Layer::Full, "previewFull");
    m_highlights->setChecked(true);
    row->addStretch();
    m_edition->setObjectName(QStringLiteral("previewEdition"));
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setToolTip(tr("Edition"));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_edition);
    m_editionRow = row;
    connect(m_edition, &QComboBox::currentIndexChanged, this, &PreviewToolbar::editionChosen);
}

void PreviewToolbar::addScreens(QHBoxLayout *row)
{
    const auto prepare = [&](QComboBox *choice, const QString &name, const char *objectName) {
        choice->setObjectName(QLatin1String(objectName));
        choice->setAccessibleName(name);
        choice->setToolTip(name);
        // In a narrow panel the choices give way.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(7);
        row->addWidget(choice);
    };
    using Screen = PreviewLook::Screen;
    prepare(m_screen, tr("Screen width"), "previewScreen");
    m_screen->addItem(tr("Fit", "screen width"), int(Screen::Fit));
    m_screen->addItem(tr("Desktop"), int(Screen::Desktop));
    m_screen->addItem(tr("Tablet"), int(Screen::Tablet));
    m_screen->addItem(tr("Phone"), int(Screen::Phone));
    prepare(m_colours, tr("Colours"), "previewColours");
    m_colours->addItem(tr("As published"), int(PageMedium::Colours::AsPublished));
    m_colours->setItemData(0, tr("Light or dark, as the reader's system is"), Qt::ToolTipRole);
    m_colours->addItem(tr("Light"), int(PageMedium::Colours::Light));
    m_colours->addItem(tr("Dark"), int(PageMedium::Colours::Dark));
    m_print = addButton(row, tr("Print"), "previewPrint");
    m_print->setToolTip(tr("As it is printed: the style sheet's rules for print, on the width of a sheet"));
    m_print->setCheckable(true);
    connect(m_screen, &QComboBox::currentIndexChanged, this, [this] {
        PreviewLook look = m_look;
        look.screen = Screen(m_screen->currentData().toInt());
        take(look);
    });
    connect(m_colours, &QComboBox::currentIndexChanged, this, [this] {
        PreviewLook look = m_look;
        look.medium.colours = PageMedium::Colours(m_colours->currentData().toInt());
        take(look);
    });
    connect(m_print, &QToolButton::clicked, this, [this](bool isOn) {
        PreviewLook look = m_look;
        look.medium.isPrint = isOn;
        take(look);
    });
}

void PreviewToolbar::addZoom(QHBoxLayout *row)
{
    row->addStretch();
    const auto add = [&](const QString &text, const QString &name, const char *objectName, const QKeySequence &key,
                         const std::function<void()> &run, const QKeySequence &otherKey = {}) {
        QToolButton *button = addButton(row, text, objectName);
        button->setAccessibleName(name);
        button->setToolTip(
            tr("%1 (%2)", "tool tip: what, and its key").arg(name, key.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, run);
        // The keys work in the whole panel.
        auto *action = new QAction(name, this);
        action->setShortcuts(otherKey.isEmpty() ? QList{key} : QList{key, otherKey});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        (parentWidget() ? parentWidget() : this)->addAction(action);
        return button;
    };
    add(QStringLiteral("−"), tr("Smaller"), "previewZoomOut", QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [this] { zoom(-1); });
    m_zoom = add(QString(), tr("Original size"), "previewZoomReset", QKeySequence(Qt::CTRL | Qt::Key_0), [this] {
        PreviewLook look = m_look;
        look.zoom = 1;
        take(look);
    });
    add(
        QStringLiteral("+"), tr("Larger"), "previewZoomIn", QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoom(1); },
        QKeySequence(Qt::CTRL | Qt::Key_Equal));
}

Layer PreviewToolbar::layer() const
{
    return m_full->isChecked() ? Layer::Full : Layer::Highlights;
}

void PreviewToolbar::setLayer(Layer layer)
{
    (layer == Layer::Full ? m_full : m_highlights)->setChecked(true);
}

void PreviewToolbar::setEditions(const QList<Edition> &editions)
{
    if (editions == m_editions)
        return;
    const QSignalBlocker blocker(m_edition);
    const QString chosen = m_edition->currentData().toString();
    m_editions = editions;
    m_edition->clear();
    for (const Edition &edition : m_editions) {
        const QString label = edition.name.isEmpty()
            ? edition.path()
            : tr("%1 (%2)", "edition: name and path").arg(edition.name, edition.path());
        m_edition->addItem(label, edition.path());
    }
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(chosen)));
    m_edition->setVisible(m_editions.size() > 1);
}

std::optional<Edition> PreviewToolbar::edition() const
{
    return m_editions.isEmpty() ? std::nullopt
                                : std::optional(m_editions.value(m_edition->currentIndex(), m_editions.first()));
}

void PreviewToolbar::setEdition(const QString &path)
{
    if (const int index = m_edition->findData(path); index >= 0)
        m_edition->setCurrentIndex(index);
}

void PreviewToolbar::addEditionSwitch(QAction *action)
{
    QToolButton *button = addButton(m_editionRow, {}, "previewEditionSwitch");
    button->setDefaultAction(action);
    button->setAccessibleName(withoutAccessKey(action->text()));
}

void PreviewToolbar::zoom(int steps)
{
    PreviewLook look = m_look;
    look.zoom = std::clamp(look.zoom * std::pow(zoomStep, steps), leastZoom, mostZoom);
    // Steps back and forth meet at the original size.
    if (std::abs(look.zoom - 1) < 0.01)
        look.zoom = 1;
    take(look);
}

void PreviewToolbar::setLook(const PreviewLook &look)
{
    take(look);
}

void PreviewToolbar::take(const PreviewLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    showLook();
    Q_EMIT lookChanged(m_look);
}

void PreviewToolbar::showLook()
{
    const QSignalBlocker screen(m_screen), colours(m_colours);
    m_screen->setCurrentIndex(m_screen->findData(int(m_look.screen)));
    m_colours->setCurrentIndex(m_colours->findData(int(m_look.medium.colours)));
    m_print->setChecked(m_look.medium.isPrint);
    // A sheet has its own width, and is light.
    m_screen->setEnabled(!m_look.medium.isPrint);
    m_colours->setEnabled(!m_look.medium.isPrint);
    m_zoom->setText(tr("%L1 %", "zoom").arg(std::lround(m_look.zoom * 100)));
}

}
