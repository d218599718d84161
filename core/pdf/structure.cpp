// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/structure.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <vector>

namespace noticewright
{

namespace
{

using Object = QPDFObjectHandle;

/// What a key of the structure holds: one, or a list of them.
std::vector<Object> listOf(Object value)
{
    if (value.isArray())
        return value.getArrayAsVector();
    return value.isNull() ? std::vector<Object>() : std::vector<Object>{value};
}

/// All elements below the root, in the order in which they are read.
std::vector<Object> elementsOf(const Object &root)
{
    std::vector<Object> elements;
    std::set<QPDFObjGen> seen;
    std::vector<Object> waiting{root};
    while (!waiting.empty()) {
        Object element = waiting.back();
        waiting.pop_back();
        if (!element.isDictionary() || (element.isIndirect() && !seen.insert(element.getObjGen()).second))
            continue;
        elements.push_back(element);
        const std::vector<Object> children = listOf(element.getKey("/K"));
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
    }
    return elements;
}

using Names = std::map<std::string, std::string>;

/// The new names, which are in the order of the old ones.
Names nameElements(const std::vector<Object> &elements)
{
    Names names;
    for (Object element : elements) {
        if (!element.getKey("/ID").isString())
            continue;
        const QByteArray number = QByteArray::number(qulonglong(names.size() + 1)).rightJustified(8, '0');
        const std::string name = "element" + number.toStdString();
        names.emplace(element.getKey("/ID").getStringValue(), name);
        element.replaceKey("/ID", Object::newString(name));
    }
    return names;
}

/// Browsers use kinds of elements that came with PDF 2.0; readers of earlier
/// ones are told what they are among the kinds that these know (ISO 32000-1, 14.8.4).
void giveRoles(Object root, const std::vector<Object> &elements)
{
    static const std::map<std::string, std::string> roles{
        {"/Strong", "/Span"}, {"/Em", "/Span"}, {"/Sub", "/Span"}, {"/Aside", "/Div"}, {"/Title", "/P"}};
    Object map = root.getKey("/RoleMap").isDictionary() ? root.getKey("/RoleMap") : Object::newDictionary();
    for (Object element : elements) {
        const Object kind = element.getKey("/S");
        const auto role = kind.isName() ? roles.find(kind.getName()) : roles.end();
        if (role != roles.end() && !map.hasKey(role->first))
            map.replaceKey(role->first, Object::newName(role->second));
    }
    if (!map.getKeys().empty())
        root.replaceKey("/RoleMap", map);
}

void renameHeaders(Object attributes, const Names &names)
{
    if (!attributes.isDictionary() || !attributes.getKey("/Headers").isArray())
        return;
    Object renamed = Object::newArray();
    for (const Object &header : attributes.getKey("/Headers").getArrayAsVector()) {
        const auto name = header.isString() ? names.find(header.getStringValue()) : names.end();
        if (name != names.end())
            renamed.appendItem(Object::newString(name->second));
    }
    attributes.replaceKey("/Headers", renamed);
}

void nameInTree(QPDF &document, Object root, const std::vector<Object> &elements)
{
    auto tree = QPDFNameTreeObjectHelper::newEmpty(document);
    for (Object element : elements) {
        if (element.getKey("/ID").isString())
            tree.insert(element.getKey("/ID").getStringValue(), element);
    }
    root.replaceKey("/IDTree", tree.getObjectHandle());
}

}

bool isTagged(QPDF &document)
{
    const Object mark = document.getRoot().getKey("/MarkInfo");
    return document.getRoot().getKey("/StructTreeRoot").isDictionary() && mark.isDictionary()
        && mark.getKey("/Marked").isBool() && mark.getKey("/Marked").getBoolValue();
}

void nameStructure(QPDF &document)
{
    Object root = document.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary())
        return;
    const std::vector<Object> elements = elementsOf(root);
    giveRoles(root, elements);
    const Names names = nameElements(elements);
    if (names.empty()) {
        root.removeKey("/IDTree");
        return;
    }
    for (Object element : elements) {
        for (const Object &attributes : listOf(element.getKey("/A")))
            renameHeaders(attributes, names);
    }
    nameInTree(document, root, elements);
}

}
