// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/code_view.h"

#include "source/code_gutter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace noticewright
{

namespace
{

const QKeySequence &foldKey()
{
    static const QKeySequence key(Qt::Key_F9);
    return key;
}

const QKeySequence &unfoldAllKey()
{
    static const QKeySequence key(Qt::SHIFT | Qt::Key_F9);
    return key;
}

bool isKey(const QKeyEvent *event, const QKeySequence &key)
{
    return QKeySequence(event->keyCombination()) == key;
}

/// A colour for behind text, between the text's own background and `strong`.
QColor wash(const QPalette &palette, const QColor &strong, double part)
{
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [part](int a, int b) { return int(a + (b - a) * part); };
    return {mix(base.red(), strong.red()), mix(base.green(), strong.green()), mix(base.blue(), strong.blue())};
}

}

CodeView::CodeView(const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(repository)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
    , m_gutter(new CodeGutter(this))
{
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Markup reads from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &part, int scrolled) {
        if (scrolled)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, part.y(), m_gutter->width(), part.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::updateMarks);
    colour();
    placeGutter();
}

CodeView::~CodeView() = default;

void CodeView::setFileName(const QString &name)
{
    m_highlighter->setDefinition(m_repository->definitionForFileName(name));
}

void CodeView::setEditable(bool isEditable)
{
    setReadOnly(!isEditable);
    if (!isEditable)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int CodeView::setText(const QString &text)
{
    const QStringList now = text.split(u'\n');
    const int oldCount = blockCount();
    const int most = std::min(oldCount, int(now.size()));
    int first = 0, last = 0;
    for (QTextBlock line = document()->begin(); first < most && line.text() == now[first]; line = line.next())
        ++first;
    for (QTextBlock line = document()->lastBlock(); last < most - first && line.text() == now[now.size() - 1 - last];
         line = line.previous())
        ++last;
    if (first == oldCount && first == now.size())
        return -1;

    // Folded lines that change would stay half hidden.
    for (int i = last > 0 ? first : std::max(0, first - 1); i <= std::min(oldCount - last, oldCount - 1); ++i)
        unfold(document()->findBlockByNumber(i));
    const bool wasEmpty = document()->isEmpty();
    QTextCursor top(firstVisibleBlock());
    QTextCursor cursor(document());
    const auto startOf = [this](int line) { return document()->findBlockByNumber(line).position(); };
    QString replacement;
    if (last > 0) {
        cursor.setPosition(startOf(first));
        cursor.setPosition(startOf(oldCount - last), QTextCursor::KeepAnchor);
        for (int i = first; i < now.size() - last; ++i)
            replacement += now[i] + u'\n';
    } else {
        // Up to the end of the text; the line end before goes with the first line.
        const QTextBlock before = document()->findBlockByNumber(first - 1);
        cursor.setPosition(first > 0 ? before.position() + before.length() - 1 : 0);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        replacement = now.sliced(first).join(u'\n');
        if (first > 0 && first < now.size())
            replacement.prepend(u'\n');
    }
    cursor.insertText(replacement);
    if (wasEmpty)
        moveCursor(QTextCursor::Start);
    else
        verticalScrollBar()->setValue(top.block().firstLineNumber());
    updateMarks();
    return first;
}

void CodeView::colour()
{
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->rehighlight();
    updateMarks();
    m_gutter->update();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        placeGutter();
}

void CodeView::showPlace(int line)
{
    m_place = line;
    updateMarks();
    const QTextBlock block = line < 0 ? QTextBlock() : document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    unfold(block);
    const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    if (box.top() >= 0 && box.bottom() <= viewport()->height())
        return;
    // A third of the view above the place shows where it is.
    const int above = viewport()->height() / (3 * std::max(1, fontMetrics().lineSpacing()));
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - above));
}

void CodeView::setWrongLine(int line)
{
    m_wrong = line;
    updateMarks();
}

void CodeView::setMatches(const QList<std::pair<int, int>> &ranges)
{
    m_matches = ranges;
    updateMarks();
}

void CodeView::goToLine(int line)
{
    if (const QTextBlock block = document()->findBlockByNumber(line); block.isValid())
        showRange(block.position(), 0);
}

void CodeView::showRange(int start, int length)
{
    unfold(document()->findBlock(start));
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QTextEdit::ExtraSelection CodeView::lineMark(int line, const QColor &colour) const
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document()->findBlockByNumber(line));
    mark.format.setBackground(colour);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    return mark;
}

void CodeView::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QPalette colours = palette();
    if (m_place >= 0)
        marks.append(lineMark(m_place, wash(colours, colours.color(QPalette::Highlight), 0.2)));
    if (m_wrong >= 0)
        marks.append(lineMark(m_wrong, wash(colours, QColor(0xd0, 0x20, 0x20), 0.25)));
    for (const auto &[start, length] : std::as_const(m_matches)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(start, document()->characterCount() - 1));
        mark.cursor.setPosition(std::min(start + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        mark.format.setBackground(wash(colours, QColor(0xe0, 0xb0, 0x00), 0.5));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool CodeView::canFold(const QTextBlock &line) const
{
    return line.isValid() && m_highlighter->startsFoldingRegion(line);
}

bool CodeView::isFolded(const QTextBlock &line) const
{
    return line.isValid() && line.isVisible() && line.next().isValid() && !line.next().isVisible();
}

void CodeView::toggleFold(const QTextBlock &line)
{
    if (isFolded(line)) {
        unfold(line.next());
        return;
    }
    if (!canFold(line))
        return;
    const QTextBlock last = m_highlighter->findFoldingRegionEnd(line);
    for (QTextBlock inner = line.next(); inner.isValid(); inner = inner.next()) {
        inner.setVisible(false);
        inner.setLineCount(0);
        if (inner == last)
            break;
    }
    foldsChanged(line, last.isValid() ? last : document()->lastBlock());
    QTextCursor caret = textCursor();
    if (!caret.block().isVisible()) {
        caret.setPosition(line.position());
        setTextCursor(caret);
    }
}

/// Shows all of the folded part that a line is in.
void CodeView::unfold(const QTextBlock &line)
{
    if (!line.isValid() || line.isVisible())
        return;
    QTextBlock first = line;
    while (first.previous().isValid() && !first.previous().isVisible())
        first = first.previous();
    QTextBlock last = first;
    for (QTextBlock inner = first; inner.isValid() && !inner.isVisible(); inner = inner.next()) {
        inner.setVisible(true);
        inner.setLineCount(std::max(1, inner.layout()->lineCount()));
        last = inner;
    }
    foldsChanged(first, last);
}

void CodeView::unfoldAll()
{
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next())
        unfold(line);
}

void CodeView::foldsChanged(const QTextBlock &first, const QTextBlock &last)
{
    document()->markContentsDirty(first.position(), last.position() + last.length() - first.position());
    QAbstractTextDocumentLayout *layout = document()->documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
    m_gutter->update();
}

void CodeView::foldAtCaret()
{
    QTextBlock line = textCursor().block();
    // The nearest part around the caret.
    while (line.isValid() && !isFolded(line)
           && (!canFold(line) || m_highlighter->findFoldingRegionEnd(line).blockNumber() < textCursor().blockNumber()))
        line = line.previous();
    toggleFold(line);
}

int CodeView::foldMarkWidth() const
{
    return fontMetrics().height();
}

int CodeView::gutterWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'0') * (digits + 1) + foldMarkWidth();
}

void CodeView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

QTextBlock CodeView::lineAt(int y) const
{
    QTextBlock line = firstVisibleBlock();
    double top = blockBoundingGeometry(line).translated(contentOffset()).top();
    while (line.isValid()) {
        const double height = line.isVisible() ? blockBoundingRect(line).height() : 0;
        if (y < top + height)
            return line;
        top += height;
        line = line.next();
    }
    return {};
}

void CodeView::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    const QPalette colours = palette();
    painter.fillRect(event->rect(), wash(colours, colours.color(QPalette::Text), 0.05));
    painter.setFont(font());
    const int markWidth = foldMarkWidth(), height = fontMetrics().height(), width = m_gutter->width();
    const int caretLine = textCursor().blockNumber();
    double top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock line = firstVisibleBlock(); line.isValid() && top <= event->rect().bottom(); line = line.next()) {
        if (!line.isVisible())
            continue;
        const bool isCaret = line.blockNumber() == caretLine;
        painter.setPen(colours.color(isCaret ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, top, width - markWidth, height),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QString::number(line.blockNumber() + 1));
        if (isFolded(line) || canFold(line)) {
            // A triangle: down when open, to the side when folded.
            const QPointF middle(width - markWidth / 2.0, top + height / 2.0);
            const double r = markWidth / 4.0;
            QPolygonF triangle{{-r, -r / 2}, {r, -r / 2}, {0, r * 0.8}};
            if (isFolded(line))
                triangle = QPolygonF{{-r / 2, -r}, {r * 0.8, 0}, {-r / 2, r}};
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(painter.pen().color());
            painter.drawPolygon(triangle.translated(middle));
        }
        top += blockBoundingRect(line).height();
    }
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The window has one undo history for everything.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        if (isKey(key, foldKey()) || isKey(key, unfoldAllKey())) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore();
    else if (isKey(event, foldKey()))
        foldAtCaret();
    else if (isKey(event, unfoldAllKey()))
        unfoldAll();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Undo is the window's.
    for (const char *name : {"edit-undo", "edit-redo"})
        delete menu->findChild<QAction *>(QLatin1String(name));
    menu->addSeparator();
    const auto add = [&](const QString &text, const QKeySequence &key, auto run) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("&Fold or Unfold"), foldKey(), &CodeView::foldAtCaret);
    add(tr("&Unfold All"), unfoldAllKey(), &CodeView::unfoldAll);
    menu->popup(event->globalPos());
}

}
