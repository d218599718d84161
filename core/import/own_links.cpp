// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/own_links.h"

#include "model/navigate.h"

#include <QCoreApplication>
#include <QUrl>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class Connector
{
public:
    Connector(const QHash<QString, Id> &places, QList<Remark> &remarks) : m_places(places), m_remarks(remarks) { }

    void connect(InlineList &text, const Id &at)
    {
        bool isChanged = false;
        for (Inline &piece : text) {
            if (!piece.marks.link || piece.marks.link->kind != LinkTarget::Kind::Address
                || !piece.marks.link->address.startsWith(u'#'))
                continue;
            isChanged = true;
            connect(piece, at);
        }
        if (isChanged)
            text = normalised(text);
    }

    /// A link in a heading that leads to its own place is for copying its
    /// address: it is no link here, and a sign such as ¶ for it says nothing.
    void connectHeading(InlineList &heading, const Id &section)
    {
        connect(heading, section);
        const auto isSelf = [&](const Inline &piece) {
            return piece.marks.link && piece.marks.link->kind == LinkTarget::Kind::Statement
                && piece.marks.link->section == section;
        };
        const auto isSign = [&](const Inline &piece) {
            return isSelf(piece) && std::ranges::none_of(piece.text, [](QChar c) { return c.isLetterOrNumber(); });
        };
        heading.removeIf(isSign);
        for (Inline &piece : heading) {
            if (isSelf(piece))
                piece.marks.link.reset();
        }
        heading = normalised(heading);
    }

private:
    void connect(Inline &piece, const Id &at)
    {
        const QString written = piece.marks.link->address.sliced(1);
        const QString place = QUrl::fromPercentEncoding(written.toUtf8());
        const auto found = m_places.contains(place) ? m_places.constFind(place) : m_places.constFind(written);
        if (found != m_places.cend()) {
            piece.marks.link = LinkTarget{.kind = LinkTarget::Kind::Statement, .section = *found};
            return;
        }
        piece.marks.link.reset();
        piece.marks.linkTitle.clear();
        if (!written.isEmpty() && place != u"top")
            m_remarks.append(
                {Text::tr("“%1” was a link to a place that the page does not have (“#%2”). It is text now.")
                     .arg(piece.text.simplified(), place),
                 at});
    }

    const QHash<QString, Id> &m_places;
    QList<Remark> &m_remarks;
};

}

void connectOwnLinks(Statement &statement, const QHash<QString, Id> &places, QList<Remark> &remarks)
{
    Connector connector(places, remarks);
    visitSections(statement.sections, [&](Section &section, int) {
        connector.connectHeading(section.heading, section.id);
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            visitBlocks(section.layer(layer), [&](Block &block) {
                visitOwnTexts(block, [&](InlineList &text) { connector.connect(text, block.id); });
            });
        }
    });
}

}
