// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/counts_label.h"

#include "model/navigate.h"
#include "model/text_counts.h"

#include <chrono>

namespace noticewright
{

namespace
{

/// Counting waits until the keys rest.
constexpr std::chrono::milliseconds rest(300);

QString nameOf(Layer layer)
{
    return layer == Layer::Full ? CountsLabel::tr("Full text") : CountsLabel::tr("Highlights");
}

}

CountsLabel::CountsLabel(WorkspaceDocument *document, QWidget *parent) : QLabel(parent), m_document(document)
{
    setObjectName(QStringLiteral("counts"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &CountsLabel::count);
    connect(document, &WorkspaceDocument::changed, &m_pause, qOverload<>(&QTimer::start));
}

void CountsLabel::setPlace(const Place &place, Layer layer)
{
    if (place == m_place && layer == m_layer)
        return;
    m_place = place;
    m_layer = layer;
    count();
}

void CountsLabel::count()
{
    const Workspace &workspace = m_document->workspace();
    const Statement *statement = findById(workspace.statements, m_place.statement);
    if (!statement) {
        clear();
        setToolTip({});
        return;
    }
    const Section *section = findSection(statement->sections, m_place.section);
    const QString all = tr("%1: %2", "layer: counts")
                            .arg(nameOf(m_layer), described(countText(*statement, m_layer, workspace.variables)));
    setText(section ? tr("Section: %1 – %2", "counts of the section, and of the statement")
                          .arg(described(countText(*section, m_layer, workspace.variables)), all)
                    : all);

    QStringList lines;
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        if (section)
            lines.append(tr("%1 of this section: %2", "layer: counts")
                             .arg(nameOf(layer), described(countText(*section, layer, workspace.variables))));
        lines.append(tr("%1 of this statement: %2", "layer: counts")
                         .arg(nameOf(layer), described(countText(*statement, layer, workspace.variables))));
    }
    lines.append(tr("The time is that of reading %Ln word(s) a minute.", nullptr, int(wordsPerMinute)));
    setToolTip(lines.join(u'\n'));
}

QString CountsLabel::described(const TextCounts &counts) const
{
    QStringList parts;
    if (counts.words > 0 || counts.characters == 0)
        parts.append(tr("%Ln word(s)", nullptr, int(counts.words)));
    if (counts.characters > 0)
        parts.append(tr("%Ln character(s)", nullptr, int(counts.characters)));
    parts.append(tr("%Ln sentence(s)", nullptr, int(counts.sentences)));
    parts.append(tr("%Ln min", "minutes of reading", readingMinutes(counts)));
    return parts.join(tr(", ", "between counts"));
}

}
