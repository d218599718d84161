// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/score.h"

#include <QHash>
#include <QRegularExpression>

#include <md4c.h>

namespace noticewright::benchmarks
{

namespace
{

constexpr qsizetype runLength = 3;

QHash<QString, int> runsOf(const QStringList &words)
{
    QHash<QString, int> runs;
    for (qsizetype i = 0; i + runLength <= words.size(); ++i)
        ++runs[words.sliced(i, runLength).join(u' ')];
    return runs;
}

double shareOf(const QHash<QString, int> &part, const QHash<QString, int> &whole)
{
    qint64 all = 0;
    qint64 shared = 0;
    for (const auto &[run, count] : whole.asKeyValueRange()) {
        all += count;
        shared += std::min(count, part.value(run));
    }
    return all == 0 ? 0 : double(shared) / double(all);
}

struct ReferenceReader
{
    Reference reference;
    bool isInHeading = false;
};

int enterBlock(MD_BLOCKTYPE type, void *, void *data)
{
    auto *reader = static_cast<ReferenceReader *>(data);
    reader->reference.text += u'\n';
    reader->isInHeading = type == MD_BLOCK_H;
    if (type == MD_BLOCK_H)
        reader->reference.headings.append(QString());
    return 0;
}

int leaveBlock(MD_BLOCKTYPE, void *, void *data)
{
    auto *reader = static_cast<ReferenceReader *>(data);
    reader->reference.text += u'\n';
    reader->isInHeading = false;
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    if (type == MD_SPAN_A) {
        const auto &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        static_cast<ReferenceReader *>(data)->reference.links.append(QString::fromUtf8(href.text, href.size));
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int readText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    auto *reader = static_cast<ReferenceReader *>(data);
    QString piece = QString::fromUtf8(text, size);
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        piece = u' ';
    else if (type == MD_TEXT_HTML || type == MD_TEXT_ENTITY)
        piece = type == MD_TEXT_HTML ? QString() : QString(u' ');
    reader->reference.text += piece;
    if (reader->isInHeading)
        reader->reference.headings.last() += piece;
    return 0;
}

}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression zeroWidth(QStringLiteral("[\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]"));
    QString clean = text.toLower();
    clean.remove(zeroWidth);
    QStringList words;
    for (auto i = word.globalMatch(clean); i.hasNext();)
        words.append(i.next().captured());
    return words;
}

Score scoreOf(const QStringList &reference, const QStringList &text)
{
    const auto wanted = runsOf(reference);
    const auto found = runsOf(text);
    return {shareOf(found, wanted), shareOf(wanted, found)};
}

QStringList missingRuns(const QStringList &reference, const QStringList &text)
{
    auto found = runsOf(text);
    QStringList missing;
    qsizetype last = -2;
    for (qsizetype i = 0; i + runLength <= reference.size(); ++i) {
        int &count = found[reference.sliced(i, runLength).join(u' ')];
        if (count-- > 0)
            continue;
        if (last == i - 1)
            missing.last() += u' ' + reference[i + runLength - 1];
        else
            missing.append(reference.sliced(i, runLength).join(u' '));
        last = i;
    }
    return missing;
}

Reference readReference(const QByteArray &markdown)
{
    ReferenceReader reader;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = readText;
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &reader);
    return std::move(reader.reference);
}

}
