// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/navigate.h"

#include <QSet>

namespace noticewright
{

namespace
{

template<typename Sections>
auto &siblings(Sections &sections, const SectionPath &path)
{
    auto *list = &sections;
    for (qsizetype level = 0; level + 1 < path.size(); ++level)
        list = &(*list)[path[level]].sections;
    return *list;
}

bool extendToSection(const QList<Section> &sections, const Id &wanted, SectionPath &path)
{
    for (int i = 0; i < int(sections.size()); ++i) {
        path.append(i);
        if (sections[i].id == wanted || extendToSection(sections[i].sections, wanted, path))
            return true;
        path.removeLast();
    }
    return false;
}

bool holds(const BlockList &blocks, const Id &wanted)
{
    for (const Block &block : blocks) {
        if (block.id == wanted)
            return true;
        bool found = false;
        visitChildren(block, [&](const BlockList &children) { found = found || holds(children, wanted); });
        if (found)
            return true;
    }
    return false;
}

void number(const QList<Section> &sections, const QString &prefix, QHash<Id, QString> &numbers)
{
    int next = 1;
    for (const Section &section : sections) {
        QString own;
        if (section.numbered) {
            own = prefix + QString::number(next++);
            numbers.insert(section.id, own);
            own += u'.';
        }
        number(section.sections, own, numbers);
    }
}

}

const QList<Section> &siblingsAt(const QList<Section> &sections, const SectionPath &path)
{
    return siblings(sections, path);
}

QList<Section> &siblingsAt(QList<Section> &sections, const SectionPath &path)
{
    return siblings(sections, path);
}

const Section &sectionAt(const QList<Section> &sections, const SectionPath &path)
{
    return siblings(sections, path)[path.last()];
}

Section &sectionAt(QList<Section> &sections, const SectionPath &path)
{
    return siblings(sections, path)[path.last()];
}

SectionPath pathOf(const QList<Section> &sections, const Id &section)
{
    SectionPath path;
    extendToSection(sections, section, path);
    return path;
}

const Section *findSection(const QList<Section> &sections, const Id &wanted)
{
    for (const Section &section : sections) {
        if (section.id == wanted)
            return &section;
        if (const Section *found = findSection(section.sections, wanted))
            return found;
    }
    return nullptr;
}

BlockPlace findBlock(const QList<Section> &sections, const Id &block)
{
    for (const Section &section : sections) {
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            if (holds(section.layer(layer), block))
                return {&section, layer};
        }
        if (const BlockPlace place = findBlock(section.sections, block); place.section)
            return place;
    }
    return {};
}

QHash<Id, QString> sectionNumbers(const QList<Section> &sections)
{
    QHash<Id, QString> numbers;
    number(sections, {}, numbers);
    return numbers;
}

QString freeAnchor(const QList<Section> &sections, const QString &wanted)
{
    QSet<QString> taken;
    visitSections(sections, [&](const Section &section, int) {
        taken.insert(section.anchor);
        for (const QString &alias : section.aliases)
            taken.insert(alias);
    });
    QString anchor = wanted;
    for (int i = 2; taken.contains(anchor); ++i)
        anchor = wanted + u'-' + QString::number(i);
    return anchor;
}

Id freeStatementId(const QList<Statement> &statements, const QString &wanted)
{
    Id id{wanted};
    for (int i = 2; findById(statements, id); ++i)
        id.text = wanted + u'-' + QString::number(i);
    return id;
}

}
