// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/trace_signs.h"

#include "document/trace_text.h"
#include "editor/form/section_form.h"
#include "model/navigate.h"

#include <QLabel>

#include <chrono>

namespace noticewright
{

namespace
{

constexpr std::chrono::milliseconds rest(150);

FlowSign signOf(TraceState state)
{
    switch (state) {
    case TraceState::Traced:
        return FlowSign::Traced;
    case TraceState::Stale:
        return FlowSign::Stale;
    default:
        return FlowSign::Untraced;
    }
}

}

TraceSigns::TraceSigns(WorkspaceDocument *document, SectionForm *form, QLabel *label)
    : QObject(form)
    , m_document(document)
    , m_form(form)
    , m_label(label)
    , m_title(label->text())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &TraceSigns::update);
    connect(document, &WorkspaceDocument::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(form, &SectionForm::placeChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(form, &SectionForm::sectionShown, &m_pause, qOverload<>(&QTimer::start));
}

void TraceSigns::update()
{
    const Place place = m_form->place();
    const Statement *statement = findById(m_document->workspace().statements, place.statement);
    const Section *section = statement ? findSection(statement->sections, place.section) : nullptr;
    if (!section)
        return;
    const Traces traces(*statement);
    FlowSigns signs;
    FlowSigns referred;
    const Id current =
        m_form->currentLayer() == Layer::Highlights ? m_form->flow(Layer::Highlights)->currentTopBlock() : Id();
    for (const Block &highlight : section->highlights) {
        if (isTraceable(highlight))
            signs.insert(highlight.id, signOf(traces.of(highlight)));
        for (const Id &block : highlight.id == current ? highlight.summarises : QList<Id>())
            referred.insert(block, FlowSign::Referred);
    }
    m_form->flow(Layer::Highlights)->setSigns(signs);
    m_form->flow(Layer::Full)->setSigns(referred);
    const QString summary = traceText(traces.of(*section));
    m_label->setText(summary.isEmpty() ? m_title : tr("%1 (%2)", "title: state").arg(m_title, summary));
    m_form->flow(Layer::Highlights)->setSummary(summary);
}

}
