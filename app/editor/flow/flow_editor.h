// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_comments.h"
#include "editor/flow/flow_context.h"
#include "editor/flow/flow_document.h"
#include "editor/flow/flow_limit_chips.h"
#include "editor/flow/flow_markers.h"
#include "editor/flow/flow_misspellings.h"
#include "editor/flow/flow_sign.h"
#include "editor/flow/flow_structure.h"

#include <QTextEdit>

#include <functional>

class QHelpEvent;
class QMenu;
class QPainter;

namespace noticewright
{

class FlowObjects;

/// What an edit was, for merging it with the one before.
enum class EditKind { Typing, Deleting, Structure, Format };

/// Edits one layer of a section as one text, with a word processor's keys.
/// Every edit is signalled with the whole layer; undo is the owner's, who
/// shows an earlier layer again with `setBlocks`. Tab moves list items; outside
/// lists it moves the focus on.
class FlowEditor : public QTextEdit
{
    Q_OBJECT

public:
    /// `ids` must outlive the editor.
    explicit FlowEditor(IdGenerator *ids, QWidget *parent = nullptr);

    void setContext(const FlowContext &context);

    /// Shows a layer, its texts in their one form. Emits nothing but
    /// `placeChanged`; what stays the same is not touched, and the caret stays
    /// with its line.
    void setBlocks(const BlockList &blocks);
    [[nodiscard]] BlockList blocks() const;

    /// Shows signs beside the layer's own blocks.
    void setSigns(const FlowSigns &signs);
    [[nodiscard]] const FlowSigns &signs() const { return m_signs; }

    /// Dims what `isShown` says no to. Without a function nothing is dimmed.
    void setShown(const std::function<bool(const Limit &)> &isShown);
    /// How many paragraphs and cards are dimmed.
    [[nodiscard]] qsizetype dimmedCount() const;
    [[nodiscard]] bool isDimmed(const FlowLine &line) const;

    /// What a screen reader says of the whole text; it adds what holds at the caret.
    void setSummary(const QString &summary);

    /// The marks of misspelt words, of the lines as they are now.
    [[nodiscard]] FlowMisspellings &misspellings();
    /// Shows what is commented on; places follow the text until this is called again.
    void setComments(const QList<FlowComment> &comments);
    [[nodiscard]] const FlowComments &comments() const { return m_comments; }
    /// The comment at the caret, empty when there is none.
    [[nodiscard]] Id commentAtCaret() const { return m_comments.at(textCursor().position()); }

    /// The block of the line with the caret (for a term its definition list),
    /// and the layer's own block around it. Empty in an empty layer.
    [[nodiscard]] Id currentLineBlock() const;
    [[nodiscard]] Id currentTopBlock() const;
    /// The layer's own blocks that some of is selected.
    [[nodiscard]] QList<Id> selectedBlocks() const;
    /// Puts the caret at the start or end of a block, item or entry and scrolls there.
    void showBlock(const Id &id, bool toEnd = false);
    /// Selects a part of the text and scrolls there, such as what a search found.
    void showSelection(const FlowSelection &selection);
    /// Selects a part of one text of a block: of its own, or of the term with
    /// that index. What is within a card selects the card; an empty id is the first line.
    void showText(const Id &block, int index, qsizetype start, qsizetype length);
    /// The lines and the selection in them.
    [[nodiscard]] FlowState state() const;

    /// The marks that all of the selection has, or those at the caret.
    [[nodiscard]] Marks currentMarks() const;
    [[nodiscard]] LineKind currentLineKind() const;
    [[nodiscard]] std::optional<ListStyle> currentListStyle() const;

    // Commands, each one edit. Without a selection marks are those of what is
    // typed next.
    void toggleStrong();
    void toggleEmphasis();
    /// Gives the selection that script, or takes it away when all of it has it.
    void setScript(Script script);
    /// Links the selection, or the link around the caret anew. A `text` other
    /// than what is selected replaces it. Without a target the link goes.
    void setLink(const std::optional<LinkTarget> &target, const QString &text = {}, const QString &title = {});
    /// Marks the selection as that term; an empty id takes the mark away.
    void setTerm(const Id &term);
    /// Puts words that stand for a term in place of the selection.
    void insertTerm(const Id &term, const QString &words);
    /// Sets the language of the selected text; without a selection that of the block.
    void setLanguage(const QString &language);
    /// Limits blocks and items (see flow_limit.h) to regions.
    void setLimit(const QList<Id> &parts, const Limit &limit);
    /// Lets the wording of the selected blocks stay as it is in every language.
    void setWordingKept(bool isKept);
    void toggleList(ListStyle style);
    void setLineKind(LineKind kind);
    void indent();
    void outdent();
    void moveUp();
    void moveDown();
    void duplicate();
    void insertObject(const Block &object);
    /// Puts `object` in the place of the card with its id; nothing when there is none.
    void replaceObject(const Block &object);
    /// Writes `right` in place of a misspelt word.
    void correctWord(FlowPosition start, qsizetype length, const QString &right);
    /// Removes the selected card.
    void removeObject();
    void insertAtom(const Inline &atom);
    /// Inserts blocks, with new ids, in place of the selection.
    void insertBlocks(const BlockList &blocks);

    // As in QTextEdit, without its ways round the lines.
    void cut();
    void deleteSelected();
    /// Pastes the words alone.
    void pastePlain();
    [[nodiscard]] bool canPastePlain() const;

    /// The context menu for a place in the viewport; it deletes itself on closing.
    [[nodiscard]] QMenu *createMenu(const QPoint &position);

Q_SIGNALS:
    /// The layer was edited. `name` is for the undo menu: "Bold", "New Paragraph".
    void edited(const noticewright::BlockList &now, noticewright::EditKind kind, const QString &name);
    /// A card is to be opened: Enter or a double click.
    void objectActivated(const noticewright::Id &block);
    /// The limit of a block or item is to be changed: a click on its chip.
    void limitActivated(const noticewright::Id &part);
    /// The caret moved to another line, or the marks or kind at the caret changed.
    void placeChanged();
    /// Lets the owner add to the context menu before it shows.
    void menuCreated(QMenu *menu, const QPoint &position);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void apply(const FlowState &result, EditKind kind, const QString &name);
    void change(const std::function<Marks(Marks)> &marks, const QString &name);
    void insertCopied(const QList<FlowLine> &lines);
    void natively(EditKind kind, const std::function<void()> &native);
    void takeBack(std::optional<EditKind> kind);
    void showMeaning(const QHelpEvent &event);
    [[nodiscard]] QPointF documentPoint(const QPointF &viewportPoint) const;
    [[nodiscard]] std::optional<FlowLimitChip> chipAt(const QPointF &viewportPoint) const;
    void paintLimits(QPainter &painter, const QRectF &area) const;
    void describeCaret(bool isNewLine);
    bool handleChipPress(QMouseEvent *event);
    [[nodiscard]] Id objectAround(const Id &block) const;
    void settleIds();
    void linesChanged();
    void refreshFormats();
    void noteChange(int position, int removed, int added);
    void notePlace();
    void prepareTyping();

    bool handleClipboardKey(QKeyEvent *event);
    bool handleCardKey(QKeyEvent *event);
    bool handleEnter(QKeyEvent *event);
    bool handleDeletion(QKeyEvent *event);
    bool handleStructureKey(QKeyEvent *event);
    void type(QKeyEvent *event);
    void applyHabits(const QString &typed);
    void moveNatively(QKeyEvent *event);
    void selectCardAtCaret();
    void announceCard();
    [[nodiscard]] const FlowLine *cardAtCaret() const;

    IdGenerator *m_ids;
    FlowObjects *m_objects;
    FlowDocument m_flow;
    QList<QList<FlowMarker>> m_markers;
    FlowSigns m_signs;
    FlowMisspellings m_misspellings;
    FlowComments m_comments;
    std::function<bool(const Limit &)> m_isShown;
    QString m_summary;
    /// What was said of the limits at the caret.
    QString m_saidOfLimits;
    /// The chip that the button went down on.
    Id m_pressedChip;
    std::optional<Marks> m_pending;
    /// The blocks that the document changed by itself since the lines were read.
    LineRange m_touched;
    bool m_isApplying = false;
    bool m_isNative = false;
    bool m_hidesCaret = false;

    struct Place
    {
        qsizetype line = -1;
        Id block;
        Marks marks;
        LineKind kind = LineKind::Paragraph;
        std::optional<ListStyle> listStyle;
        friend bool operator==(const Place &, const Place &) = default;
    };
    Place m_place;
};

}
