// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/flow_spelling.h"

#include "spelling/speller.h"

#include <QElapsedTimer>

#include <chrono>

namespace noticewright
{

namespace
{

constexpr std::chrono::milliseconds keysRest(300);
/// A key that comes meanwhile does not wait longer than this and one line.
constexpr std::chrono::milliseconds turn(4);

}

std::optional<QList<SpelledWord>> misspellingsOf(const FlowLine &line, const QString &language, Speller &speller)
{
    if (line.isObject() || line.kind == FlowLine::Kind::Verbatim)
        return QList<SpelledWord>();
    const QString own = ownLanguage(line);
    return speller.misspellings(line.text, own.isEmpty() ? language : own);
}

FlowSpelling::FlowSpelling(FlowEditor *flow, Speller *speller) : QObject(flow), m_flow(flow), m_speller(speller)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FlowSpelling::check);
    connect(flow->document(), &QTextDocument::contentsChanged, this, [this] {
        m_next = 0;
        m_pause.start(keysRest);
    });
    connect(flow, &FlowEditor::edited, this, [this](const BlockList &, EditKind kind) { noteEdit(kind); });
    connect(flow, &QTextEdit::cursorPositionChanged, this, &FlowSpelling::noteCaret);
    connect(speller, &Speller::answered, this, [this] {
        m_next = 0;
        if (!m_pause.isActive())
            m_pause.start(0);
    });
    connect(speller, &Speller::wordsChanged, this, &FlowSpelling::beginAgain);
}

void FlowSpelling::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_flow->misspellings().clear();
    m_flow->viewport()->update();
    beginAgain();
}

void FlowSpelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    beginAgain();
}

void FlowSpelling::beginAgain()
{
    m_flow->misspellings().checkAgain();
    m_next = 0;
    m_pause.start(0);
}

void FlowSpelling::check()
{
    if (!m_isOn || m_language.isEmpty())
        return;
    QElapsedTimer elapsed;
    elapsed.start();
    FlowMisspellings &marks = m_flow->misspellings();
    const QList<FlowLine> lines = m_flow->state().lines;
    bool isChanged = false;
    for (; m_next < lines.size(); ++m_next) {
        if (marks.isChecked(m_next))
            continue;
        if (elapsed.durationElapsed() > turn) {
            m_pause.start(0);
            break;
        }
        // A line that waits for answers comes again with them.
        if (const auto wrong = misspellingsOf(lines[m_next], m_language, *m_speller)) {
            isChanged = isChanged || *wrong != marks.in(m_next);
            marks.setChecked(m_next, *wrong);
        }
    }
    if (isChanged)
        m_flow->viewport()->update();
}

FlowPosition FlowSpelling::caret() const
{
    const QTextCursor cursor = m_flow->textCursor();
    return {cursor.blockNumber(), cursor.positionInBlock()};
}

void FlowSpelling::noteEdit(EditKind kind)
{
    const bool isWriting = kind == EditKind::Typing || kind == EditKind::Deleting;
    m_writing = isWriting ? std::optional(caret()) : std::nullopt;
    m_flow->misspellings().setWriting(m_writing);
}

/// While a key writes, the caret moves before the edit is told of; what it left
/// is shown then, and hidden again before anything is painted.
void FlowSpelling::noteCaret()
{
    if (!m_writing || *m_writing == caret())
        return;
    m_writing.reset();
    m_flow->misspellings().setWriting({});
    m_flow->viewport()->update();
}

}
