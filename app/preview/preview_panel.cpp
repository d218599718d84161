// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_panel.h"

#include "edition/offer.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QWebEngineView>

namespace noticewright
{

PreviewPanel::PreviewPanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_highlights(new QToolButton(this))
    , m_full(new QToolButton(this))
    , m_edition(new QComboBox(this))
    , m_stack(new QStackedLayout)
    , m_view(new QWebEngineView(this))
    , m_message(new QLabel(this))
{
    m_view->setPage(m_live.page());
    m_view->setObjectName(QStringLiteral("previewView"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(24);
    m_message->setObjectName(QStringLiteral("previewMessage"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addLayout(m_stack, 1);
    // The message lies over the page, which keeps its size beneath.
    m_message->setAutoFillBackground(true);
    m_stack->setStackingMode(QStackedLayout::StackAll);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_view);

    connect(m_document, &WorkspaceDocument::changed, this, &PreviewPanel::follow);
    connect(&m_live, &LivePage::current, this, [this] { m_stack->setCurrentWidget(m_view); });
    connect(&m_live, &LivePage::failed, this, &PreviewPanel::showMessage);
    connect(&m_live, &LivePage::crashed, this,
            [this] { showMessage(tr("The preview stopped and is starting again.")); });
    connect(m_live.page(), &WalledPage::linkClicked, this, &PreviewPanel::linkClicked);
    connect(m_view, &QWebEngineView::printFinished, this, &PreviewPanel::printed);
    showMessage({});
}

PreviewPanel::~PreviewPanel()
{
    // The view must let go of the page before the page ends.
    m_view->setPage(nullptr);
    delete m_view;
}

QWidget *PreviewPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    auto *group = new QButtonGroup(bar);
    const auto addChoice = [&](QToolButton *button, const QString &text, Layer layer, const char *name) {
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QLatin1String(name));
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, layer] { setLayer(layer); });
    };
    addChoice(m_highlights, tr("Highlights"), Layer::Highlights, "previewHighlights");
    addChoice(m_full, tr("Full Text"), Layer::Full, "previewFull");
    m_highlights->setChecked(true);
    layout->addStretch();
    m_edition->setObjectName(QStringLiteral("previewEdition"));
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setToolTip(tr("Edition"));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_edition);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &PreviewPanel::update);
    return bar;
}

void PreviewPanel::setStatement(const Id &statement)
{
    if (statement == m_statement)
        return;
    m_statement = statement;
    fillEditions();
    update();
}

void PreviewPanel::setLayer(Layer layer)
{
    (layer == Layer::Full ? m_full : m_highlights)->setChecked(true);
    if (layer == m_layer)
        return;
    m_layer = layer;
    update();
    Q_EMIT layerChanged(layer);
}

std::optional<Edition> PreviewPanel::edition() const
{
    return m_editions.isEmpty() ? std::nullopt
                                : std::optional(m_editions.value(m_edition->currentIndex(), m_editions.first()));
}

void PreviewPanel::fillEditions()
{
    const Statement *statement = findById(m_document->workspace().statements, m_statement);
    const QList<Edition> editions = statement ? offeredEditions(m_document->workspace(), *statement) : QList<Edition>();
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

void PreviewPanel::follow(const Change &change)
{
    const bool isWhole = change.part == Change::Part::Everything;
    if (isWhole)
        m_live.clear();
    if (isWhole || change.part == Change::Part::Facts || change.part == Change::Part::Statements
        || change.part == Change::Part::StatementHead)
        fillEditions();
    update();
}

void PreviewPanel::update()
{
    const Statement *statement = findById(m_document->workspace().statements, m_statement);
    const auto shown = edition();
    Q_EMIT pageChanged();
    if (!statement)
        return showMessage({});
    if (!shown)
        return showMessage(tr("No edition is in the language of this statement, so it is not published."));
    m_live.show(EditionView(m_document->workspace(), *statement, *shown, m_layer), m_document->folder());
}

void PreviewPanel::reveal(const Id &section, Layer layer, const Id &block)
{
    m_live.reveal(section, layer == m_layer ? block : Id());
}

void PreviewPanel::print(QPrinter *printer)
{
    m_view->print(printer);
}

void PreviewPanel::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_stack->setCurrentWidget(m_message);
}

}
