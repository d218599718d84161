// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text.h"

#include <QLocale>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <set>
#include <vector>

namespace noticewright
{

namespace
{

// Unicode gives most radicals a compatibility decomposition. These have none,
// and share a glyph with the ideograph below them in the Noto CJK fonts.
constexpr QStringView radicals = u"⺅⺉⺎⺐⺒⺓⺔⺕⺖⺘⺙⺛⺠⺡⺣⺦⺨⺭⺰⺺⺾⻂⻄⻅⻆⻈⻉⻋⻌⻐⻑⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻢"
                                 u"⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻲";
constexpr QStringView ideographs = u"亻刂兀尢巳幺彑彐忄扌攵旡民氵灬丬犭礻纟肀艹衤西见角讠贝车辶钅長长门阝青韦页风飞食饣"
                                   u"马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙亀";
static_assert(radicals.size() == ideographs.size());

constexpr QChar doorRadical = u'⼾';

/// The ideograph for door, which Japan and China simplified differently.
QChar doorIn(const QLocale &locale)
{
    if (locale.language() == QLocale::Japanese)
        return u'戸';
    return locale.script() == QLocale::SimplifiedHanScript ? u'户' : u'戶';
}

bool isStandIn(QChar unit)
{
    const bool radical = unit >= u'\u2E80' && unit <= u'\u2FDF';
    const bool arabicForm = (unit >= u'\uFB50' && unit <= u'\uFDFF') || (unit >= u'\uFE70' && unit <= u'\uFEFC');
    return radical || arabicForm;
}

QString mended(QChar unit, QChar door)
{
    if (!isStandIn(unit))
        return unit;
    if (unit == doorRadical)
        return door;
    const qsizetype index = radicals.indexOf(unit);
    return index < 0 ? QString(unit).normalized(QString::NormalizationForm_KC) : QString(ideographs[index]);
}

QString mended(const QString &text, QChar door)
{
    QString result;
    for (const QChar unit : text)
        result += mended(unit, door);
    return result;
}

QString textOf(const std::string &utf16)
{
    return QStringDecoder(QStringDecoder::Utf16BE)(QByteArrayView(utf16.data(), static_cast<qsizetype>(utf16.size())));
}

std::string hexadecimal(const QString &text)
{
    const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16BE)(text);
    return '<' + utf16.toHex().toUpper().toStdString() + '>';
}

int codeOf(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toInt(nullptr, 16);
}

/// Copies a table from glyphs to characters (ISO 32000-1, 9.10.3) with other
/// characters: pairs of a glyph and its text between `beginbfchar` and
/// `endbfchar`; the first glyph, the last one and the text of the first, or a
/// list of texts, between `beginbfrange` and `endbfrange`.
class TextFilter : public QPDFObjectHandle::TokenFilter
{
public:
    explicit TextFilter(QChar door) : m_door(door) { }

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_word)
            enter(token.getValue());
        else if (token.getType() == QPDFTokenizer::tt_array_open)
            m_inList = true;
        else if (token.getType() == QPDFTokenizer::tt_array_close)
            endText();
        if (m_glyphsPerText == 0 || token.getType() != QPDFTokenizer::tt_string)
            writeToken(token);
        else if (m_glyphs.size() < m_glyphsPerText)
            keepGlyph(token);
        else
            writeText(textOf(token.getValue()));
    }

private:
    void enter(const std::string &word)
    {
        if (word == "beginbfchar")
            m_glyphsPerText = 1;
        else if (word == "beginbfrange")
            m_glyphsPerText = 2;
        else if (word.starts_with("endbf"))
            m_glyphsPerText = 0;
    }

    void keepGlyph(const QPDFTokenizer::Token &token)
    {
        m_glyphs.push_back(codeOf(token.getValue()));
        writeToken(token);
    }

    void writeText(const QString &text)
    {
        if (m_inList || m_glyphsPerText == 1 || text.size() != 1)
            write(hexadecimal(mended(text, m_door)));
        else
            writeRange(text.front().unicode(), m_glyphs[1] - m_glyphs[0] + 1);
        if (!m_inList)
            endText();
    }

    void endText()
    {
        m_inList = false;
        m_glyphs.clear();
    }

    /// A range counts the characters up; the mended ones do not follow each other.
    void writeRange(char16_t first, int count)
    {
        QStringList texts;
        bool changed = false;
        for (int i = 0; i < count; ++i) {
            const QString text(QChar(static_cast<char16_t>(first + i)));
            texts.append(mended(text, m_door));
            changed = changed || texts.last() != text;
        }
        if (!changed) {
            write(hexadecimal(QString(QChar(first))));
            return;
        }
        write("[");
        for (const QString &text : std::as_const(texts))
            write(hexadecimal(text));
        write("]");
    }

    QChar m_door;
    /// How many glyphs stand before a text; 0 outside of tables.
    size_t m_glyphsPerText = 0;
    std::vector<int> m_glyphs;
    bool m_inList = false;
};

}

void mendText(QPDF &document, const QString &language)
{
    const QChar door = doorIn(QLocale(language));
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font"))
            continue;
        QPDFObjectHandle table = object.getKey("/ToUnicode");
        if (table.isStream() && seen.insert(table.getObjGen()).second)
            table.addTokenFilter(std::make_shared<TextFilter>(door));
    }
}

}
