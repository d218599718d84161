// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"
#include "model/facts.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <functional>
#include <initializer_list>

namespace noticewright
{

/// Writes one of the workspace's files: structure on lines of its own with two
/// spaces a level, each text unit on one line, attributes in the order given.
class XmlTarget
{
public:
    struct Attribute
    {
        QLatin1StringView name;
        QString value;
        /// Left out when the value is empty.
        bool isOptional = false;
    };
    using Attributes = QList<Attribute>;
    using Content = std::function<void()>;

    XmlTarget();

    /// An element that holds elements, each on a line of its own.
    void structure(QLatin1StringView name, const Attributes &attributes, const Content &content,
                   const Extra &extra = {}, const QString &within = {});
    /// An element on one line; `content` writes text and inline elements with writer().
    void unit(QLatin1StringView name, const Attributes &attributes, const Content &content = {},
              const Extra &extra = {}, const QString &within = {});
    /// Writes what an earlier read kept of the element's part `within`.
    void kept(const Extra &extra, const QString &within);
    /// An unknown element, as it was read.
    void raw(const QString &xml);
    /// The same inside a text unit.
    void rawInline(const QString &xml);
    void attributes(const Attributes &attributes);

    QXmlStreamWriter &writer() { return m_writer; }
    /// The whole file; only once.
    [[nodiscard]] QByteArray finish();

    /// Removes from `extra` the format that a newer minor version wrote, which
    /// is kept on saving; "1.0" when there is none.
    [[nodiscard]] static QString takeFormat(Extra &extra);
    [[nodiscard]] static QString join(const QList<Id> &ids);
    [[nodiscard]] static QString yes(bool value) { return value ? QStringLiteral("yes") : QString(); }
    [[nodiscard]] static QString yesNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    [[nodiscard]] static Attributes linkAttributes(const LinkTarget &target);

private:
    void newLine();
    void open(QLatin1StringView name, const Attributes &attributes, const Extra &extra, const QString &within);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    int m_level = 0;
};

}
