// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"

#include <QTimer>

namespace noticewright
{

class Speller;

/// The misspelt words of a line; nothing while a dictionary is being asked.
/// Cards and verbatim text have none.
[[nodiscard]] std::optional<QList<SpelledWord>> misspellingsOf(const FlowLine &line, const QString &language,
                                                               Speller &speller);

/// Checks the spelling of a text flow when the keys rest, only of the lines
/// that changed, and marks what is wrong. The word that is being written is not
/// marked before the caret leaves it.
class FlowSpelling : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `flow`; `speller` must outlive it.
    FlowSpelling(FlowEditor *flow, Speller *speller);

    void setOn(bool isOn);
    /// The language of text without one of its own (BCP 47).
    void setLanguage(const QString &language);

private:
    void check();
    void beginAgain();
    void noteEdit(EditKind kind);
    void noteCaret();
    [[nodiscard]] FlowPosition caret() const;

    FlowEditor *m_flow;
    Speller *m_speller;
    QTimer m_pause;
    bool m_isOn = false;
    QString m_language;
    /// The first line that this pass has not been at.
    qsizetype m_next = 0;
    /// The caret is where an edit left it.
    std::optional<FlowPosition> m_writing;
};

}
