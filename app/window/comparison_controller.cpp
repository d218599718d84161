// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparison_controller.h"

#include "editor/form/section_form.h"
#include "model/navigate.h"
#include "panels/difference_panel.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"

namespace noticewright
{

namespace
{

/// An item goes by the first block in it.
Id firstBlockIn(const QList<Section> &sections, const Id &item)
{
    Id first;
    visitSections(sections, [&](const Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(section.layer(layer), [&](const Block &block) {
                if (const auto *list = std::get_if<List>(&block.content)) {
                    const ListItem *found = findById(list->items, item);
                    if (found && !found->blocks.isEmpty())
                        first = found->blocks.first().id;
                }
            });
    });
    return first;
}

/// What the shown edition has; nothing where it has nothing.
std::optional<PageMark> markOf(const EditionDifference &difference, const Statement &statement)
{
    using Kind = EditionDifference::Kind;
    using Side = EditionDifference::Side;
    if (difference.side == Side::Second)
        return {};
    if (difference.kind == Kind::Section)
        return PageMark{.part = PageMark::Part::Section, .id = difference.section};
    if (difference.kind == Kind::Item)
        return PageMark{.part = PageMark::Part::Item, .id = firstBlockIn(statement.sections, difference.item)};
    if (difference.block.isEmpty())
        return {};
    return PageMark{.kind = difference.kind == Kind::Block ? PageMark::Kind::Only : PageMark::Kind::Other,
                    .id = difference.block};
}

}

ComparisonController::ComparisonController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form,
                                           PreviewPanel *preview, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_preview(preview)
    , m_panel(new DifferencePanel(document, window))
{
    connect(preview, &PreviewPanel::pageChanged, m_panel,
            [this] { m_panel->setPage(m_preview->statement(), m_preview->editions(), m_preview->edition()); });
    connect(m_panel, &DifferencePanel::editionChosen, preview, &PreviewPanel::setEdition);
    connect(m_panel, &DifferencePanel::differencesChanged, this, &ComparisonController::mark);
    connect(m_panel, &DifferencePanel::differenceActivated, this, &ComparisonController::show);
}

void ComparisonController::mark()
{
    PageMarks marks;
    const Statement *statement = findById(m_document->workspace().statements, m_preview->statement());
    for (const EditionDifference &difference : m_panel->differences()) {
        if (const auto mark = statement ? markOf(difference, *statement) : std::nullopt)
            marks.marks.append(*mark);
    }
    if (!marks.marks.isEmpty()) {
        const QString other = editionName(*m_panel->other());
        marks.only = tr("Not in %1", "legend above the page; edition").arg(other);
        marks.other = tr("Different in %1", "legend above the page; edition").arg(other);
    }
    m_preview->livePage().setMarks(marks);
}

void ComparisonController::show(const EditionDifference &difference)
{
    m_outline->setPlace({m_preview->statement(), difference.section});
    if (difference.section.isEmpty())
        return;
    if (difference.block.isEmpty()) {
        m_form->editHeading();
        return;
    }
    m_form->edit(difference.layer, difference.item.isEmpty() ? difference.block : difference.item);
    m_preview->setLayer(difference.layer);
    m_preview->reveal(difference.section, difference.layer, difference.block);
}

}
