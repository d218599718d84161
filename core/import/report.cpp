// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Fate allFates[] = {Fate::Kept,       Fate::KeptHidden,    Fate::Navigation, Fate::PageHeader,
                             Fate::PageFooter, Fate::Banner,        Fate::Aside,      Fate::Control,
                             Fate::Hidden,     Fate::Script,        Fate::Frame,      Fate::Fallback,
                             Fate::Repeated,   Fate::OtherDocument, Fate::Outside,    Fate::LeftOut};

QJsonObject toJson(const Id &statement, const ImportReport &report)
{
    QJsonObject counts;
    for (const Fate fate : allFates) {
        if (const int passages = report.count(fate))
            counts.insert(nameOf(fate), QJsonObject{{u"passages"_s, passages}, {u"words"_s, report.words(fate)}});
    }
    QJsonArray passages;
    for (const Passage &passage : report.passages) {
        QJsonObject object{{u"text"_s, passage.text}, {u"fate"_s, nameOf(passage.fate)}};
        if (!passage.target.isEmpty())
            object.insert(u"target"_s, passage.target.text);
        if (!passage.role.isEmpty())
            object.insert(u"role"_s, passage.role);
        passages.append(object);
    }
    QJsonArray remarks;
    for (const Remark &remark : report.remarks) {
        QJsonObject object{{u"sentence"_s, remark.sentence}};
        if (!remark.target.isEmpty())
            object.insert(u"target"_s, remark.target.text);
        remarks.append(object);
    }
    return {{u"file"_s, report.file}, {u"encoding"_s, report.encoding}, {u"statement"_s, statement.text},
            {u"counts"_s, counts},    {u"passages"_s, passages},        {u"remarks"_s, remarks}};
}

}

int ImportReport::count(Fate fate) const
{
    return int(std::ranges::count(passages, fate, &Passage::fate));
}

int ImportReport::words(Fate fate) const
{
    int words = 0;
    for (const Passage &passage : passages) {
        if (passage.fate == fate)
            words += int(passage.text.count(u' ')) + 1;
    }
    return words;
}

QString nameOf(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
        return u"kept"_s;
    case Fate::KeptHidden:
        return u"kept-hidden"_s;
    case Fate::Navigation:
        return u"navigation"_s;
    case Fate::PageHeader:
        return u"page-header"_s;
    case Fate::PageFooter:
        return u"page-footer"_s;
    case Fate::Banner:
        return u"banner"_s;
    case Fate::Aside:
        return u"aside"_s;
    case Fate::Control:
        return u"control"_s;
    case Fate::Hidden:
        return u"hidden"_s;
    case Fate::Script:
        return u"script"_s;
    case Fate::Deleted:
        return u"deleted"_s;
    case Fate::Frame:
        return u"frame"_s;
    case Fate::Fallback:
        return u"fallback"_s;
    case Fate::Repeated:
        return u"repeated"_s;
    case Fate::OtherDocument:
        return u"other-document"_s;
    case Fate::Outside:
        return u"outside"_s;
    case Fate::LeftOut:
        return u"left-out"_s;
    }
    return {};
}

QByteArray reportsJson(const QList<std::pair<Id, ImportReport>> &reports)
{
    QJsonArray array;
    for (const auto &[statement, report] : reports)
        array.append(toJson(statement, report));
    return QJsonDocument(array).toJson();
}

}
