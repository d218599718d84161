// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/section_form.h"

#include "edition/regions.h"
#include "editor/form/edition_notice.h"
#include "editor/form/kind_names.h"
#include "editor/form/limit_button.h"
#include "editor/form/shared_undo.h"
#include "editor/form/trace_signs.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

namespace noticewright
{

namespace
{

StepKind stepOf(EditKind kind)
{
    switch (kind) {
    case EditKind::Typing:
        return StepKind::Typing;
    case EditKind::Deleting:
        return StepKind::Deleting;
    case EditKind::Structure:
    case EditKind::Format:
        break;
    }
    return StepKind::Single;
}

}

SectionForm::SectionForm(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_heading(new HeadingEdit(&document->ids(), this))
    , m_kind(new QComboBox(this))
    , m_numbered(new QCheckBox(tr("&Numbered"), this))
    , m_limit(new QToolButton(this))
    , m_anchor(new QLineEdit(this))
    , m_anchorError(new FaultLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    const int noticeRow = layout->count();
    layout->addWidget(m_splitter, 1);
    m_splitter->setObjectName(QStringLiteral("layers"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLayer(Layer::Highlights, tr("Highlights")));
    m_splitter->addWidget(makeLayer(Layer::Full, tr("Full Text")));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_notice = new EditionNotice({flow(Layer::Highlights), flow(Layer::Full)}, this);
    layout->insertWidget(noticeRow, m_notice);
    m_current = m_flows[int(Layer::Highlights)];
    connect(document, &WorkspaceDocument::changed, this, &SectionForm::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &SectionForm::setReadOnly);
}

QWidget *SectionForm::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->setAccessibleName(tr("Section heading"));
    m_heading->setPlaceholderText(tr("Heading"));
    m_heading->installEventFilter(this);
    layout->addWidget(m_heading);

    auto *row = new QHBoxLayout;
    const auto addLabelled = [&](const QString &text, QWidget *field, const char *name) {
        auto *label = new QLabel(text, head);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        row->addWidget(label);
        row->addWidget(field);
    };
    fillWithSectionKinds(m_kind);
    addLabelled(tr("&Kind:"), m_kind, "sectionKind");
    m_numbered->setObjectName(QStringLiteral("sectionNumbered"));
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_numbered);
    row->addSpacing(fontMetrics().averageCharWidth());
    m_limit->setObjectName(QStringLiteral("sectionLimit"));
    row->addWidget(m_limit);
    row->addStretch(1);
    m_anchor->setToolTip(tr(
        "How links lead to this section: the part of its address after “#”. Links to an earlier name go on working."));
    shareUndo(m_anchor);
    addLabelled(tr("Link &name:"), m_anchor, "sectionAnchor");
    layout->addLayout(row);
    m_anchorError->setObjectName(QStringLiteral("sectionAnchorError"));
    layout->addWidget(m_anchorError);

    connect(m_heading, &HeadingEdit::headingEdited, this, [this](const InlineList &heading, bool isTyping) {
        rename(*m_document, m_place, heading, isTyping ? StepKind::Typing : StepKind::Single);
    });
    connect(m_heading, &HeadingEdit::left, this, [this] { edit(Layer::Highlights, {}); });
    connect(m_heading, &FlowEditor::placeChanged, this, &SectionForm::placeChanged);
    connect(m_kind, &QComboBox::activated, this, &SectionForm::takeHead);
    connect(m_numbered, &QCheckBox::clicked, this, &SectionForm::takeHead);
    connect(m_limit, &QToolButton::clicked, this, &SectionForm::sectionLimitRequested);
    connect(m_anchor, &QLineEdit::editingFinished, this, &SectionForm::takeHead);
    return head;
}

QWidget *SectionForm::makeLayer(Layer layer, const QString &title)
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    auto *label = new QLabel(title, pane);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto *flow = new FlowEditor(&m_document->ids(), pane);
    m_flows[int(layer)] = flow;
    label->setBuddy(flow);
    flow->setObjectName(layer == Layer::Full ? QStringLiteral("fullFlow") : QStringLiteral("highlightsFlow"));
    flow->setAccessibleName(title);
    flow->setPlaceholderText(layer == Layer::Full ? tr("The full text of this section")
                                                  : tr("What the short page says of this section"));
    flow->installEventFilter(this);
    layout->addWidget(label);
    layout->addWidget(flow, 1);
    if (layer == Layer::Highlights)
        new TraceSigns(m_document, this, label);

    connect(flow, &FlowEditor::edited, this, [this, layer](const BlockList &now, EditKind kind, const QString &name) {
        m_document->setText(m_place.statement, m_place.section, layer, now, name, stepOf(kind));
    });
    connect(flow, &FlowEditor::placeChanged, this, &SectionForm::placeChanged);
    connect(flow, &FlowEditor::objectActivated, this,
            [this, layer](const Id &block) { Q_EMIT objectActivated(layer, block); });
    connect(flow, &FlowEditor::limitActivated, this,
            [this, layer](const Id &part) { Q_EMIT limitActivated(layer, part); });
    return pane;
}

const Section *SectionForm::section() const
{
    const Statement *statement = findById(m_document->workspace().statements, m_place.statement);
    return statement ? findSection(statement->sections, m_place.section) : nullptr;
}

void SectionForm::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    refreshContext();
    refresh();
    Q_EMIT sectionShown();
}

std::optional<Layer> SectionForm::currentLayer() const
{
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        if (m_current == flow(layer))
            return layer;
    }
    return {};
}

void SectionForm::edit(Layer layer, const Id &block, qsizetype offset)
{
    m_current = flow(layer);
    if (!block.isEmpty())
        m_current->showBlock(block);
    if (offset > 0) {
        const FlowState state = m_current->state();
        const FlowPosition start = state.selection.caret;
        const FlowPosition place{start.line, std::min(offset, lineLength(state.lineOf(start)))};
        m_current->showSelection({place, place});
    }
    m_current->setFocus(Qt::OtherFocusReason);
}

void SectionForm::editHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
    m_heading->selectAll();
}

bool SectionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *flow = qobject_cast<FlowEditor *>(watched); flow && flow != m_current) {
            m_current = flow;
            Q_EMIT placeChanged();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SectionForm::follow(const Change &change)
{
    const bool isOtherStatement = !change.statement.isEmpty() && change.statement != m_place.statement;
    const bool isOtherSection = !change.section.isEmpty() && change.section != m_place.section;
    if (change.part == Change::Part::Comments)
        return;
    if (change.part != Change::Part::Text)
        refreshContext();
    if (!isOtherStatement && !isOtherSection)
        refresh();
}

/// What may not be edited can still be read, selected and copied.
void SectionForm::setReadOnly(bool isReadOnly)
{
    m_heading->setReadOnly(isReadOnly);
    for (FlowEditor *flow : m_flows)
        flow->setReadOnly(isReadOnly);
    m_anchor->setReadOnly(isReadOnly);
    m_kind->setDisabled(isReadOnly);
    m_numbered->setDisabled(isReadOnly);
    m_limit->setDisabled(isReadOnly);
    Q_EMIT placeChanged();
}

/// Cards and chips show facts, numbers and headings of other places.
void SectionForm::refreshContext()
{
    const FlowContext context = flowContextOf(m_document->workspace(), m_place.statement);
    m_heading->setContext(context);
    for (FlowEditor *flow : m_flows)
        flow->setContext(context);
}

void SectionForm::refresh()
{
    const Section *section = this->section();
    setEnabled(section);
    const Section shown = section ? *section : Section();
    refreshHead(shown);
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        if (flow(layer)->blocks() != shown.layer(layer))
            flow(layer)->setBlocks(shown.layer(layer));
    }
    m_notice->setEdition(m_shownEdition, regionGroupsOf(m_document->workspace()));
    m_notice->count();
}

void SectionForm::setShownEdition(const std::optional<Edition> &edition)
{
    m_shownEdition = edition;
    m_notice->setEdition(edition, regionGroupsOf(m_document->workspace()));
}

void SectionForm::refreshHead(const Section &section)
{
    m_heading->setHeading(section.heading);
    m_kind->setCurrentIndex(m_kind->findData(int(section.kind)));
    m_numbered->setChecked(section.numbered);
    showLimit(m_limit, section.limit, m_document->workspace());
    if (!m_anchor->hasFocus() || !m_anchor->isModified())
        m_anchor->setText(section.anchor);
}

/// Takes kind, numbering and link name over, or says why not.
void SectionForm::takeHead()
{
    const Section *section = this->section();
    if (!section)
        return;
    SectionHead head = headOf(*section);
    head.kind = SectionKind(m_kind->currentData().toInt());
    head.numbered = m_numbered->isChecked();
    const QString anchor = m_anchor->text().trimmed();
    QString fault;
    if (anchor != section->anchor) {
        const auto others =
            withoutSection(findById(m_document->workspace().statements, m_place.statement)->sections, m_place.section);
        if (!isValidAnchor(anchor))
            fault = tr("A link name has letters, digits, “-”, “_” and “.” only.");
        else if (freeAnchor(*others, anchor) != anchor)
            fault = tr("Another section has the link name “%1”. Choose another.").arg(anchor);
        // What was published goes on working.
        head.aliases.removeAll(anchor);
        if (m_document->wasSaved(m_place.section))
            head.aliases.append(head.anchor);
        head.anchor = anchor;
    }
    m_anchorError->setFault(fault);
    if (!fault.isEmpty())
        return;
    m_anchor->setModified(false);
    m_document->setSectionHead(m_place.statement, m_place.section, head, tr("Change Section"));
}

QByteArray SectionForm::saveState() const
{
    return m_splitter->saveState();
}

void SectionForm::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

}
