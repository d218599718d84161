// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/objects_html.h"

#include "render/direction.h"
#include "render/fact_html.h"
#include "render/inlines_html.h"
#include "render/objects_plain.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QString assetAddress(const EditionView &view, const QString &asset)
{
    return asset.isEmpty() ? QString() : view.addressOfFile(u"assets/"_s + asset);
}

/// An image, inside a link where it has one. An image that was not chosen yet
/// is written as its alternative text.
void writeLinkedImage(HtmlWriter &html, const QString &source, const QString &alternative,
                      const std::optional<QString> &address, const QString &title, const QString &around)
{
    if (address)
        html.open("a"_L1, {{"href"_L1, *address}, {"title"_L1, unlessEmpty(title)}});
    if (source.isEmpty())
        writeData(html, alternative, around);
    else
        html.empty("img"_L1, {{"src"_L1, source}, {"alt"_L1, alternative}});
    if (address)
        html.close();
}

}

void writeImage(HtmlWriter &html, const EditionView &view, const Image &image, const HtmlAttributes &attributes,
                const QString &around)
{
    html.openBlock("figure"_L1, attributes);
    const auto address = image.link ? view.address(*image.link) : std::nullopt;
    writeLinkedImage(html, assetAddress(view, image.asset), image.alternative, address, image.linkTitle, around);
    if (!image.caption.isEmpty()) {
        html.openBlock("figcaption"_L1);
        writeInlines(html, view, image.caption, around);
        html.close();
    }
    html.close();
}

void writeContact(HtmlWriter &html, const EditionView &view, const ContactBlock &block,
                  const HtmlAttributes &attributes, const QString &around)
{
    html.openBlock("address"_L1, attributes);
    writeDataInlines(html, view, contactText(view, block), around);
    html.close();
}

void writeSeals(HtmlWriter &html, const EditionView &view, const SealBlock &block, const HtmlAttributes &attributes,
                const QString &around)
{
    html.openBlock("ul"_L1, attributes + HtmlAttributes{{"class"_L1, u"seals"_s}});
    for (const Id &id : block.seals) {
        const Seal *seal = findById(view.workspace().seals, id);
        if (!seal)
            continue;
        html.openBlock("li"_L1);
        writeLinkedImage(html, assetAddress(view, seal->asset), seal->name, unlessEmpty(seal->validation), seal->title,
                         around);
        html.close();
    }
    html.close();
}

void writeLinkList(HtmlWriter &html, const EditionView &view, const Id &linkList, const HtmlAttributes &attributes,
                   const QString &around)
{
    html.openBlock("ul"_L1, attributes + HtmlAttributes{{"class"_L1, u"links"_s}});
    if (const LinkList *list = findById(view.workspace().linkLists, linkList)) {
        for (qsizetype i = 0; i < list->entries.size(); ++i) {
            const LinkListEntry &entry = list->entries[i];
            html.openBlock("li"_L1);
            const auto address = view.address(entry.target);
            if (address)
                html.open("a"_L1, {{"href"_L1, *address}});
            writeFact(html, view, "links."_L1 + list->id.text + u'.' + QString::number(i), entry.label, around);
            if (address)
                html.close();
            html.close();
        }
    }
    html.close();
}

}
