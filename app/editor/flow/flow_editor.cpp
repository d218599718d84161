// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_editor.h"

#include "editor/flow/flow_broken.h"
#include "editor/flow/flow_hover.h"
#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_move.h"
#include "editor/flow/flow_objects.h"
#include "editor/flow/flow_painter.h"
#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"
#include "editor/flow/flow_waves.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextOption>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace noticewright
{

namespace
{

/// How many characters two texts have in common at their beginning.
qsizetype commonLength(const FlowLine &a, const FlowLine &b)
{
    const QString was = flatText(a.text);
    const QString is = flatText(b.text);
    return std::ranges::mismatch(was, is).in1 - was.begin();
}

bool areSameLine(const FlowLine &a, const FlowLine &b)
{
    if (a.isTerm() != b.isTerm())
        return false;
    return a.isTerm() ? !b.path.isEmpty() && a.path.last().member == b.path.last().member : a.shell.id == b.shell.id;
}

/// Where two layers begin to differ, as a place in the second.
FlowPosition firstDifference(const QList<FlowLine> &before, const QList<FlowLine> &after)
{
    const qsizetype front = std::ranges::mismatch(before, after).in2 - after.begin();
    if (front == after.size())
        return {front - 1, lineLength(after[front - 1])};
    return {front, front < before.size() ? commonLength(before[front], after[front]) : 0};
}

/// The place in other lines that stands for `position`: in the line with the
/// same id, behind the same characters; where that line is gone, the first
/// place that differs.
FlowPosition carriedOver(FlowPosition position, const QList<FlowLine> &before, const QList<FlowLine> &after)
{
    const FlowLine &line = before[position.line];
    qsizetype at = position.line;
    if (at >= after.size() || !areSameLine(line, after[at])) {
        const auto isSame = [&](const FlowLine &other) { return areSameLine(line, other); };
        at = std::ranges::find_if(after, isSame) - after.begin();
    }
    if (at == after.size())
        return firstDifference(before, after);
    const qsizetype shift =
        position.offset > commonLength(line, after[at]) ? lineLength(after[at]) - lineLength(line) : 0;
    return {at, std::clamp(position.offset + shift, qsizetype(0), lineLength(after[at]))};
}

}

FlowEditor::FlowEditor(IdGenerator *ids, QWidget *parent)
    : QTextEdit(parent)
    , m_ids(ids)
    , m_objects(new FlowObjects(this))
    , m_flow(document())
    , m_comments(document())
{
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    refreshFormats();
    linesChanged();
    connect(document(), &QTextDocument::contentsChange, this, &FlowEditor::noteChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_isApplying)
            return;
        m_pending.reset();
        if (!m_isNative)
            notePlace();
    });
}

void FlowEditor::setContext(const FlowContext &context)
{
    m_objects->setContext(context);
    const QScopedValueRollback applying(m_isApplying, true);
    document()->markContentsDirty(0, document()->characterCount());
}

void FlowEditor::setBlocks(const BlockList &blocks)
{
    QList<FlowLine> lines = flatten(blocks);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at < m_flow.lines().size() && lines[at] == m_flow.lines()[at])
            continue;
        const InlineList text = lines[at].text;
        noticewright::setText(lines[at], text);
    }
    if (lines == m_flow.lines())
        return;
    const FlowSelection before = m_flow.selectionOf(textCursor());
    const FlowSelection after{carriedOver(before.anchor, m_flow.lines(), lines),
                              carriedOver(before.caret, m_flow.lines(), lines)};
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_flow.show(lines);
        setTextCursor(m_flow.cursorOf(after));
        m_pending.reset();
    }
    linesChanged();
    notePlace();
}

BlockList FlowEditor::blocks() const
{
    return unflatten(m_flow.lines());
}

Id FlowEditor::currentLineBlock() const
{
    const FlowState now = state();
    const FlowLine &line = now.lineOf(now.selection.caret);
    return line.isTerm() ? line.path.last().shell.id : line.shell.id;
}

Id FlowEditor::currentTopBlock() const
{
    const FlowState now = state();
    const FlowLine &line = now.lineOf(now.selection.caret);
    return line.path.isEmpty() ? line.shell.id : line.path.first().shell.id;
}

QList<Id> FlowEditor::selectedBlocks() const
{
    return selectedTopBlocks(state());
}

void FlowEditor::showBlock(const Id &id, bool toEnd)
{
    const auto isIn = [&](const FlowLine &line) {
        return line.shell.id == id || std::ranges::any_of(line.path, [&](const FlowContainer &container) {
                   return container.shell.id == id || container.member == id;
               });
    };
    const QList<FlowLine> &lines = m_flow.lines();
    const auto first = std::ranges::find_if(lines, isIn);
    if (id.isEmpty() || first == lines.end())
        return;
    FlowPosition place{first - lines.begin(), 0};
    if (toEnd) {
        while (place.line + 1 < lines.size() && isIn(lines[place.line + 1]))
            ++place.line;
        place.offset = lineLength(lines[place.line]);
    }
    showSelection({place, place});
    selectCardAtCaret();
}

void FlowEditor::showSelection(const FlowSelection &selection)
{
    setTextCursor(m_flow.cursorOf(selection));
    ensureCursorVisible();
}

void FlowEditor::setSigns(const FlowSigns &signs)
{
    if (signs == m_signs)
        return;
    m_signs = signs;
    viewport()->update();
}

FlowMisspellings &FlowEditor::misspellings()
{
    m_misspellings.follow(m_flow.lines());
    return m_misspellings;
}

void FlowEditor::setComments(const QList<FlowComment> &comments)
{
    if (comments.isEmpty() && m_comments.isEmpty())
        return;
    m_comments.set(comments, m_flow.lines());
    viewport()->update();
}

void FlowEditor::showText(const Id &block, int index, qsizetype start, qsizetype length)
{
    const QList<FlowLine> &lines = m_flow.lines();
    const auto isTermOf = [&](const FlowLine &line) {
        return line.isTerm() && line.path.last().shell.id == block && index-- == 0;
    };
    const auto found = std::ranges::find_if(lines, [&](const FlowLine &line) {
        return block.isEmpty() || (!line.isTerm() && line.shell.id == block) || isTermOf(line);
    });
    if (found == lines.end() || found->isObject())
        return showBlock(found == lines.end() ? objectAround(block) : block);
    const qsizetype line = found - lines.begin();
    showSelection({{line, start}, {line, start + length}});
}

/// The card that holds a block, such as a table's for what is in its cells.
Id FlowEditor::objectAround(const Id &block) const
{
    for (const FlowLine &line : m_flow.lines()) {
        bool isWithin = false;
        const BlockList shell{line.shell};
        if (line.isObject())
            visitBlocks(shell, [&](const Block &inner) { isWithin = isWithin || inner.id == block; });
        if (isWithin)
            return line.shell.id;
    }
    return {};
}

FlowState FlowEditor::state() const
{
    return {m_flow.lines(), m_flow.selectionOf(textCursor()), m_pending};
}

void FlowEditor::apply(const FlowState &result, EditKind kind, const QString &name)
{
    if (isReadOnly())
        return;
    const bool isChanged = result.lines != m_flow.lines();
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_flow.show(result.lines);
        setTextCursor(m_flow.cursorOf(result.selection));
        m_pending = result.pending;
    }
    ensureCursorVisible();
    if (isChanged) {
        linesChanged();
        Q_EMIT edited(blocks(), kind, name);
    }
    notePlace();
}

/// Lets QTextEdit edit the document by itself and takes its lines over.
void FlowEditor::natively(EditKind kind, const std::function<void()> &native)
{
    {
        const QScopedValueRollback isNative(m_isNative, true);
        native();
    }
    takeBack(kind);
}

void FlowEditor::takeBack(std::optional<EditKind> kind)
{
    const LineRange touched = std::exchange(m_touched, {});
    if (touched.begin == touched.end && document()->blockCount() == m_flow.lines().size()) {
        notePlace();
        return;
    }
    const int before = document()->characterCount();
    const qsizetype linesBefore = m_flow.lines().size();
    bool isChanged = false;
    {
        const QScopedValueRollback applying(m_isApplying, true);
        isChanged = m_flow.readBack(touched);
        if (isChanged)
            settleIds();
    }
    if (isChanged) {
        if (linesBefore != m_flow.lines().size())
            linesChanged();
        const bool isDeletion = kind ? *kind == EditKind::Deleting : document()->characterCount() < before;
        Q_EMIT edited(blocks(), isDeletion ? EditKind::Deleting : EditKind::Typing,
                      isDeletion ? tr("Delete") : tr("Typing"));
    }
    notePlace();
}

/// Gives ids to lines that the document made by itself, and to the first line
/// of a layer that was empty.
void FlowEditor::settleIds()
{
    const FlowState now = settled(state(), *m_ids);
    if (now.lines == m_flow.lines())
        return;
    m_flow.show(now.lines);
    setTextCursor(m_flow.cursorOf(now.selection));
}

void FlowEditor::linesChanged()
{
    m_markers = markersOf(m_flow.lines());
    viewport()->update();
}

void FlowEditor::refreshFormats()
{
    const FlowFormats formats(palette(), font());
    if (formats == m_flow.formats())
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    m_flow.setFormats(formats);
}

void FlowEditor::noteChange(int position, int removed, int added)
{
    if (m_isApplying || (removed == 0 && added == 0))
        return;
    const qsizetype first = document()->findBlock(position).blockNumber();
    const QTextBlock lastBlock = document()->findBlock(position + added);
    const qsizetype end = lastBlock.isValid() ? lastBlock.blockNumber() + 1 : document()->blockCount();
    if (m_touched.begin == m_touched.end)
        m_touched = {first, end};
    else
        m_touched = {std::min(m_touched.begin, first), std::max(m_touched.end, end)};
    // Assistive technology, for one, writes to the document without a key.
    if (!m_isNative)
        QMetaObject::invokeMethod(
            this, [this] { takeBack({}); }, Qt::QueuedConnection);
}

void FlowEditor::notePlace()
{
    const FlowState now = state();
    const Place place{.line = now.selection.caret.line,
                      .block = currentLineBlock(),
                      .marks = marksAt(now),
                      .kind = lineKindAt(now),
                      .listStyle = listStyleAt(now)};
    // A selected card has its frame; the caret behind it would be one sign too many.
    constexpr int fromStyle = -1;
    const bool hidesCaret = isCardSelected(now);
    if (hidesCaret != std::exchange(m_hidesCaret, hidesCaret))
        setCursorWidth(hidesCaret ? 0 : fromStyle);
    describeCaret(place.line != m_place.line);
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeChanged();
}

void FlowEditor::prepareTyping()
{
    const FlowState now = state();
    const QTextCharFormat format = m_flow.formats().text(now.lineOf(now.selection.caret), typingMarks(now));
    if (!textCursor().hasSelection() && currentCharFormat() != format)
        setCurrentCharFormat(format);
}

bool FlowEditor::event(QEvent *event)
{
    // These are the window's: its undo goes over everything, and so do its actions.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
        static constexpr std::array letters = {Qt::Key_Z, Qt::Key_Y, Qt::Key_B, Qt::Key_I, Qt::Key_U, Qt::Key_K};
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || (isControl && std::ranges::find(letters, key->key()) != letters.end())) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool FlowEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showMeaning(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

/// Says what the text under the mouse stands for.
void FlowEditor::showMeaning(const QHelpEvent &event)
{
    const auto character = characterAt(*document(), documentPoint(event.pos()));
    const auto piece = character ? pieceAt(m_flow.lines(), *character) : std::nullopt;
    const auto chip = chipAt(event.pos());
    const QString meaning = chip ? wordsOf(*chip, m_objects->context())
        : piece                  ? m_objects->context().meaningOf(*piece)
                                 : QString();
    QToolTip::showText(event.globalPos(),
                       meaning.isEmpty() ? QString() : Qt::convertFromPlainText(meaning, Qt::WhiteSpaceNormal),
                       viewport());
}

void FlowEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        refreshFormats();
}

bool FlowEditor::focusNextPrevChild(bool next)
{
    if (!isReadOnly() && isInList(state()))
        return false;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void FlowEditor::paintEvent(QPaintEvent *event)
{
    const QPointF origin(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF area = QRectF(event->rect()).translated(origin);
    {
        QPainter painter(viewport());
        painter.translate(-origin);
        FlowPainter(*document(), m_flow.lines(), m_markers, m_signs).paint(painter, area, palette());
        paintBroken(painter, *document(), m_objects->context(), area, palette());
        const QRectF view = QRectF(viewport()->rect()).translated(origin);
        m_comments.paint(painter, QRectF(view.left(), area.top(), view.width(), area.height()), palette());
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-origin);
    m_objects->paintSelectedCards(&painter, area);
    paintLimits(painter, area);
    paintWaves(painter, *document(), misspellings(), area, palette());
}

}
