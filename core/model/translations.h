// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"
#include "model/id.h"
#include "model/inline.h"

#include <QMap>

namespace noticewright
{

/// What a text says in another language, and what it said when it was translated.
struct Translation
{
    /// The source as it was translated.
    InlineList source;
    InlineList target;
    /// A person has confirmed the translation.
    bool isReviewed = false;
    /// What is unknown on the unit is under the parts of translations_xml.cpp.
    Extra extra;

    friend bool operator==(const Translation &, const Translation &) = default;
};

/// The translations of one statement, or of the workspace's own texts, into one
/// language.
struct Translations
{
    /// Empty: the workspace's own texts.
    Id statement;
    /// BCP 47.
    QString sourceLanguage;
    QString language;
    /// By the id of the unit. A text that was deleted keeps its translation: it
    /// may come back.
    QMap<QString, Translation> units;
    /// Units of a file that could not be understood, as XML, by their ids. They
    /// are written back until there is a translation in their place.
    QMap<QString, QString> damaged;
    Extra extra;

    friend bool operator==(const Translations &, const Translations &) = default;
};

}
