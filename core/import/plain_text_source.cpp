// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plain_text_source.h"

#include <QList>

#include <optional>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The text of a line after its bullet; nothing for a line without one.
std::optional<QStringView> afterBullet(QStringView line)
{
    for (const QStringView bullet : {u"- ", u"* ", u"• ", u"– ", u"·\t", u"•\t", u"-\t", u"o\t"}) {
        if (line.startsWith(bullet))
            return line.sliced(bullet.size()).trimmed();
    }
    return {};
}

/// Whether only empty lines part paragraphs, since long ones were broken.
bool hasWrappedLines(const QList<QStringView> &lines)
{
    qsizetype longLines = 0;
    qsizetype filled = 0;
    qsizetype empty = 0;
    for (const QStringView line : lines) {
        empty += line.trimmed().isEmpty();
        filled += !line.trimmed().isEmpty();
        longLines += line.size() > 100;
    }
    return empty > 0 && filled > 2 * empty && longLines * 10 < filled;
}

class Reader
{
public:
    SourceTree read(const QString &text);

private:
    int open(Tag tag, int parent);
    void close(int node);
    void text(QStringView text, int parent);
    void endParagraph();
    void endList();

    SourceTree m_tree;
    QString m_paragraph;
    int m_list = -1;
};

int Reader::open(Tag tag, int parent)
{
    m_tree.nodes.push_back({.tag = tag, .parent = parent, .end = m_tree.size() + 1});
    return m_tree.size() - 1;
}

void Reader::close(int node)
{
    m_tree.nodes[size_t(node)].end = m_tree.size();
}

void Reader::text(QStringView text, int parent)
{
    m_tree.nodes.push_back({.isText = true, .parent = parent, .end = m_tree.size() + 1, .text = text.toString()});
    close(parent);
}

void Reader::endParagraph()
{
    if (!m_paragraph.isEmpty())
        text(m_paragraph, open(Tag::Paragraph, 0));
    m_paragraph.clear();
}

void Reader::endList()
{
    if (m_list >= 0)
        close(m_list);
    m_list = -1;
}

SourceTree Reader::read(const QString &text)
{
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QList<QStringView> lines = QStringView(normal).split(u'\n');
    const bool isWrapped = hasWrappedLines(lines);
    open(Tag::Division, -1);
    for (const QStringView raw : lines) {
        const QStringView line = raw.trimmed();
        if (const auto item = afterBullet(line)) {
            endParagraph();
            if (m_list < 0)
                m_list = open(Tag::BulletList, 0);
            this->text(*item, open(Tag::ListItem, m_list));
            continue;
        }
        if (line.isEmpty() || !isWrapped)
            endParagraph();
        if (line.isEmpty())
            continue;
        endList();
        m_paragraph += (m_paragraph.isEmpty() ? QString() : u" "_s) + line;
    }
    endParagraph();
    endList();
    close(0);
    return std::move(m_tree);
}

}

SourceTree readPlainText(const QString &text)
{
    return Reader().read(text);
}

}
