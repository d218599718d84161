// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/comments_xml.h"

#include "format/xml_source.h"
#include "format/xml_target.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The part of a statement's extras that belongs to the file of its comments.
const QString part = u"comments"_s;

/// Quoted words keep the place-holders of what is no character.
QString cleanQuote(const QString &words)
{
    QStringList pieces = words.split(QChar::ObjectReplacementCharacter);
    for (QString &piece : pieces)
        piece = withoutForbiddenCharacters(piece);
    return pieces.join(QChar::ObjectReplacementCharacter);
}

class CommentsReader
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    CommentsReader(const QByteArray &bytes, const QString &file) : m_source(bytes, file) { }

    std::expected<ReadComments, Problem> read()
    {
        if (m_source.enterRoot(u"comments"))
            readRoot();
        if (m_source.failed())
            return std::unexpected(m_source.problem());
        return m_read;
    }

private:
    void readRoot();
    Comment comment();
    CommentPassage passage();
    CommentReply reply();
    QString text(Extra &extra);
    QDateTime takeTime(XmlAttributes &attributes);

    XmlSource m_source;
    ReadComments m_read;
};

void CommentsReader::readRoot()
{
    XmlAttributes attributes = m_source.attributes();
    const QString format = attributes.take(u"format").value_or(QString());
    if (format != u"1.0")
        m_read.extra.keep(Extra::Attribute{part, u"format"_s, format});
    m_read.statement = m_source.takeReference(attributes, u"statement");
    if (m_read.statement.isEmpty())
        m_source.fail(
            tr("The comments do not say which statement they are about. Restore an earlier version of the file."));
    attributes.keepRest(m_read.extra, part);
    while (m_source.nextChild()) {
        if (m_source.name() == u"comment")
            m_read.comments.append(comment());
        else
            m_source.keep(m_read.extra, part);
    }
    // To the end, so that what is broken after the root is seen as well.
    while (!m_source.failed() && !m_source.reader().atEnd())
        m_source.next();
}

QDateTime CommentsReader::takeTime(XmlAttributes &attributes)
{
    const QString text = attributes.take(u"at").value_or(QString());
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!time.isValid() || time.toUTC().toString(Qt::ISODate) != text))
        m_source.fail(tr("“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.").arg(text.left(40)));
    return text.isEmpty() ? QDateTime() : time.toUTC();
}

Comment CommentsReader::comment()
{
    Comment comment;
    XmlAttributes attributes = m_source.attributes();
    comment.id = m_source.takeId(attributes, m_read.statement);
    comment.author = withoutForbiddenCharacters(attributes.take(u"author").value_or(QString()));
    comment.at = takeTime(attributes);
    comment.isResolved = m_source.takeYesNo(attributes, u"resolved");
    attributes.keepRest(comment.extra);
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        const QString name = m_source.name().toString();
        if (name == u"passage") {
            comment.passages.append(passage());
        } else if (name == u"text") {
            once.check(name);
            comment.text = text(comment.extra);
        } else if (name == u"reply") {
            comment.replies.append(reply());
        } else {
            m_source.keep(comment.extra);
        }
    }
    return comment;
}

CommentPassage CommentsReader::passage()
{
    CommentPassage passage;
    XmlAttributes attributes = m_source.attributes();
    passage.block = m_source.takeReference(attributes, u"block");
    if (passage.block.isEmpty())
        m_source.fail(tr("A comment does not say what it is about. Restore an earlier version of the file."));
    passage.section = m_source.takeReference(attributes, u"section");
    passage.before = cleanQuote(attributes.take(u"before").value_or(QString()));
    passage.after = cleanQuote(attributes.take(u"after").value_or(QString()));
    attributes.keepRest(passage.extra);
    passage.words = cleanQuote(m_source.readText(true));
    return passage;
}

QString CommentsReader::text(Extra &extra)
{
    m_source.attributes().keepRest(extra, u"text"_s);
    return withoutForbiddenCharacters(m_source.readText(true));
}

CommentReply CommentsReader::reply()
{
    CommentReply reply;
    XmlAttributes attributes = m_source.attributes();
    reply.author = withoutForbiddenCharacters(attributes.take(u"author").value_or(QString()));
    reply.at = takeTime(attributes);
    attributes.keepRest(reply.extra);
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        if (m_source.name() == u"text") {
            once.check(u"text");
            reply.text = text(reply.extra);
        } else {
            m_source.keep(reply.extra);
        }
    }
    return reply;
}

void writeText(XmlTarget &target, const QString &text, const Extra &extra)
{
    target.unit(
        "text"_L1, {}, [&] { target.writer().writeCharacters(withoutForbiddenCharacters(text)); }, extra, u"text"_s);
}

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

void writeComment(XmlTarget &target, const Comment &comment)
{
    target.structure(
        "comment"_L1,
        {{"id"_L1, comment.id.text},
         {"author"_L1, withoutForbiddenCharacters(comment.author)},
         {"at"_L1, timeOf(comment.at), true},
         {"resolved"_L1, XmlTarget::yes(comment.isResolved), true}},
        [&] {
            for (const CommentPassage &passage : comment.passages)
                target.unit(
                    "passage"_L1,
                    {{"block"_L1, passage.block.text},
                     {"section"_L1, passage.section.text, true},
                     {"before"_L1, cleanQuote(passage.before), true},
                     {"after"_L1, cleanQuote(passage.after), true}},
                    [&] { target.writer().writeCharacters(cleanQuote(passage.words)); }, passage.extra);
            writeText(target, comment.text, comment.extra);
            for (const CommentReply &reply : comment.replies)
                target.structure(
                    "reply"_L1,
                    {{"author"_L1, withoutForbiddenCharacters(reply.author)}, {"at"_L1, timeOf(reply.at), true}},
                    [&] { writeText(target, reply.text, reply.extra); }, reply.extra);
        },
        comment.extra);
}

}

std::expected<ReadComments, Problem> readComments(const QByteArray &bytes, const QString &file)
{
    return CommentsReader(bytes, file).read();
}

bool hasCommentsFile(const Statement &statement)
{
    return !statement.comments.isEmpty() || statement.extra.has(part);
}

void dropComments(Statement &statement)
{
    const auto isOwn = [](const auto &kept) { return kept.within == part; };
    statement.comments.clear();
    statement.extra.attributes.removeIf(isOwn);
    statement.extra.elements.removeIf(isOwn);
}

QByteArray writeComments(const Statement &statement)
{
    Extra own;
    for (const Extra::Attribute &attribute : statement.extra.attributes) {
        if (attribute.within == part)
            own.keep(Extra::Attribute{{}, attribute.name, attribute.value});
    }
    for (const Extra::Element &element : statement.extra.elements) {
        if (element.within == part)
            own.keep(Extra::Element{{}, element.xml});
    }
    XmlTarget target;
    const QString format = XmlTarget::takeFormat(own);
    target.structure(
        "comments"_L1, {{"format"_L1, format}, {"statement"_L1, statement.id.text}},
        [&] {
            for (const Comment &comment : statement.comments)
                writeComment(target, comment);
        },
        own);
    return target.finish();
}

}
