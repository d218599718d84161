// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/source_map.h"
#include "model/extra.h"
#include "model/facts.h"
#include "model/problem.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <optional>

namespace noticewright
{

/// The attributes of one element; what nobody takes is unknown.
class XmlAttributes
{
public:
    explicit XmlAttributes(const QXmlStreamAttributes &attributes) : m_attributes(attributes) { }

    [[nodiscard]] bool has(QStringView name) const;
    [[nodiscard]] std::optional<QString> take(QStringView name);
    [[nodiscard]] bool isEmpty() const { return m_attributes.isEmpty(); }
    /// Moves what is left into `extra`, as attributes of its part `within`.
    void keepRest(Extra &extra, const QString &within = {});

private:
    QXmlStreamAttributes m_attributes;
};

/// Reads one of the workspace's files. Nothing is read after the first error,
/// which names the place; elements and attributes that this version does not
/// know are handed out as text to be kept.
///
/// Safe for files from strangers: files over 32 MiB, document type
/// declarations (and so entities), text that is not UTF-8 and nesting deeper
/// than 200 levels are refused.
class XmlSource
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    XmlSource(const QByteArray &bytes, const QString &file);

    /// Goes to the root element and refuses another name and a newer major format.
    bool enterRoot(QStringView name);
    /// Goes to the next child element of the current one; false at its end or after an error.
    bool nextChild();
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] XmlAttributes attributes() const { return XmlAttributes(m_reader.attributes()); }
    /// The text of an element that holds only text; one space for each line end
    /// and the space around it unless `exact`.
    [[nodiscard]] QString readText(bool exact = false);
    /// Goes to the end of an element that must be empty; what it holds anyway is kept.
    void readEmpty(Extra &extra, const QString &within = {});
    /// Keeps the current element, which nobody knows, and goes to its end.
    void keep(Extra &extra, const QString &within = {});
    /// The current element as XML, and goes to its end.
    [[nodiscard]] QString readRaw();
    /// The underlying reader, for mixed content; go on with next().
    QXmlStreamReader &reader() { return m_reader; }
    QXmlStreamReader::TokenType next();
    /// Call it around reading what an element holds.
    bool descend();
    void ascend() { --m_depth; }

    /// Records the current element as what `id` names; refuses a second one.
    void declare(const Id &id, const Id &statement);
    /// Takes a required, valid, unused id.
    [[nodiscard]] Id takeId(XmlAttributes &attributes, const Id &statement);
    /// Takes an id that refers to something; empty when it is missing.
    [[nodiscard]] Id takeReference(XmlAttributes &attributes, QStringView name);
    [[nodiscard]] QList<Id> takeReferences(XmlAttributes &attributes, QStringView name);
    [[nodiscard]] int takeNumber(XmlAttributes &attributes, QStringView name, int fallback, int least, int most);
    [[nodiscard]] bool takeYesNo(XmlAttributes &attributes, QStringView name, bool fallback = false);
    [[nodiscard]] QString takeAddress(XmlAttributes &attributes, QStringView name);
    [[nodiscard]] QString takeFileName(XmlAttributes &attributes, QStringView name);
    [[nodiscard]] QString takeLanguage(XmlAttributes &attributes);
    [[nodiscard]] std::optional<LinkTarget> takeLink(XmlAttributes &attributes);

    /// Reports an error at the current element.
    void fail(const QString &sentence);
    [[nodiscard]] bool failed() const { return m_problem.has_value(); }
    /// The first error; only after failed().
    [[nodiscard]] Problem problem() const { return *m_problem; }
    [[nodiscard]] const SourceMap &sources() const { return m_sources; }

private:
    /// The start of the current token; call it for ever later tokens only.
    [[nodiscard]] SourcePosition tokenStart();
    void failAt(qint64 line, qint64 column, const QString &sentence);
    /// Sets the text, or reports where the bytes are not UTF-8.
    void decode(const QByteArray &bytes);
    void checkVersion();
    void noteReaderError();

    QXmlStreamReader m_reader;
    QString m_file;
    QString m_text;
    /// A known place from which tokenStart() counts on.
    qsizetype m_countedTo = 0;
    qsizetype m_lineStart = 0;
    qint64 m_line = 1;
    int m_depth = 0;
    std::optional<Problem> m_problem;
    SourceMap m_sources;
};

/// The children of one element that may be there only once: a second one would
/// take the place of what the first holds.
class XmlOnce
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    explicit XmlOnce(XmlSource &source) : m_source(source) { }

    /// Refuses the current element, of that name, when there was one already.
    void check(QStringView name);

private:
    XmlSource &m_source;
    QStringList m_seen;
};

}
