// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/encoding.h"

#include <QStringDecoder>

#include <cctype>
#include <optional>

namespace noticewright
{

namespace
{

/// The label after `charset=` or `encoding=`.
QByteArray declaredLabel(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toLower();
    for (const char *key : {"charset", "encoding"}) {
        for (qsizetype at = 0; (at = head.indexOf(key, at)) >= 0;) {
            at += qsizetype(qstrlen(key));
            qsizetype i = at;
            const auto skip = [&](QByteArrayView characters) {
                while (i < head.size() && characters.contains(head[i]))
                    ++i;
            };
            skip(" \t\n\r");
            if (i >= head.size() || head[i] != '=')
                continue;
            ++i;
            skip(" \t\n\r\"'");
            const qsizetype start = i;
            while (i < head.size()
                   && (std::isalnum(static_cast<unsigned char>(head[i])) || QByteArrayView("-_:.").contains(head[i])))
                ++i;
            if (i > start)
                return head.sliced(start, i - start);
        }
    }
    return {};
}

/// Old labels stand for more than they say.
QByteArray encodingOfLabel(const QByteArray &label)
{
    if (label == "iso-8859-1" || label == "latin1" || label == "l1" || label == "us-ascii" || label == "ascii"
        || label == "iso8859-1")
        return "windows-1252";
    if (label == "iso-8859-9" || label == "latin5")
        return "windows-1254";
    if (label == "gb2312" || label == "gbk" || label == "x-gbk")
        return "gb18030";
    if (label == "shift_jis" || label == "x-sjis" || label == "sjis")
        return "windows-31j";
    if (label == "ks_c_5601-1987" || label == "euc-kr")
        return "windows-949";
    // A page whose declaration could be read as ASCII is not UTF-16, whatever it says.
    if (label.startsWith("utf-16") || label == "utf8" || label == "unicode")
        return "utf-8";
    return label;
}

std::optional<DecodedText> decodedAs(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return {};
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = QString::fromLatin1(encoding)};
    decoded.unreadable = decoded.text.count(QChar::ReplacementCharacter);
    return decoded;
}

}

DecodedText decodeText(const QByteArray &bytes)
{
    if (const auto mark = QStringConverter::encodingForData(bytes); mark && *mark != QStringConverter::System) {
        const auto isUtf8 = *mark == QStringConverter::Utf8;
        if (isUtf8 || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
            auto decoded = decodedAs(bytes, QStringConverter::nameForEncoding(*mark));
            if (decoded) {
                decoded->isDeclared = true;
                return *decoded;
            }
        }
    }
    const QByteArray label = declaredLabel(bytes);
    const auto asUtf8 = decodedAs(bytes, "utf-8");
    // Bytes that are UTF-8 throughout are that, whatever an old template says.
    if (asUtf8->unreadable == 0)
        return {asUtf8->text, asUtf8->encoding, label == "utf-8" || label == "utf8", 0};
    if (!label.isEmpty()) {
        if (auto decoded = decodedAs(bytes, encodingOfLabel(label))) {
            decoded->isDeclared = true;
            return *decoded;
        }
    }
    return decodedAs(bytes, "windows-1252").value_or(*asUtf8);
}

}
