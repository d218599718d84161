// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>

#include <gumbo.h>

namespace noticewright::testing
{

/// An element of a page, as browsers read it.
struct DomElement
{
    QString name;
    QMap<QString, QString> attributes;
    /// The text in it and in what is within it.
    QString text;

    [[nodiscard]] bool has(const QString &attribute) const { return attributes.contains(attribute); }
    [[nodiscard]] QString operator[](const QString &attribute) const { return attributes.value(attribute); }
};

/// A page's elements in document order, those within `svg` left out.
class Dom
{
public:
    explicit Dom(const QByteArray &html)
    {
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
        m_errors = int(output->errors.length);
        collect(output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }

    /// How often the page is not what the HTML standard says.
    [[nodiscard]] int errors() const { return m_errors; }
    /// A copy, as a page is often one that was made for the question.
    [[nodiscard]] QList<DomElement> all() const { return m_elements; }
    [[nodiscard]] QList<DomElement> all(const QString &name) const
    {
        return where([&](const DomElement &element) { return element.name == name; });
    }
    [[nodiscard]] QList<DomElement> where(const std::function<bool(const DomElement &)> &isWanted) const
    {
        QList<DomElement> found;
        for (const DomElement &element : m_elements) {
            if (isWanted(element))
                found.append(element);
        }
        return found;
    }
    /// The first of that name; empty when there is none.
    [[nodiscard]] DomElement first(const QString &name) const { return all(name).value(0); }
    /// `link` elements of that relation.
    [[nodiscard]] QList<DomElement> links(const QString &relation) const
    {
        return where([&](const DomElement &element) {
            return element.name == u"link" && element[QStringLiteral("rel")] == relation;
        });
    }
    /// The content of `meta` with that name or property.
    [[nodiscard]] QString meta(const QString &name) const
    {
        for (const DomElement &element : all(QStringLiteral("meta"))) {
            if (element[QStringLiteral("name")] == name || element[QStringLiteral("property")] == name)
                return element[QStringLiteral("content")];
        }
        return {};
    }

private:
    static QString textOf(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            return QString::fromUtf8(node->v.text.text);
        QString text;
        if (node->type == GUMBO_NODE_ELEMENT) {
            for (unsigned int i = 0; i < node->v.element.children.length; ++i)
                text += textOf(static_cast<const GumboNode *>(node->v.element.children.data[i]));
        }
        return text;
    }

    void collect(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return;
        DomElement element;
        element.name = QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag));
        for (unsigned int i = 0; i < node->v.element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(node->v.element.attributes.data[i]);
            element.attributes.insert(QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
        }
        element.text = textOf(node);
        m_elements.append(element);
        for (unsigned int i = 0; i < node->v.element.children.length; ++i)
            collect(static_cast<const GumboNode *>(node->v.element.children.data[i]));
    }

    QList<DomElement> m_elements;
    int m_errors = 0;
};

}
