// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_addresses.h"

#include "model/filename.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace noticewright
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isNewline(char c)
{
    return c == '\n' || c == '\r' || c == '\f';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isNameStart(char c)
{
    // A zero counts as the character that stands for what can not be read.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '\0'
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isName(char c)
{
    return isNameStart(c) || isDigit(c) || c == '-';
}

/// Reads a style sheet token by token (CSS Syntax Module Level 3, section 4).
class StyleScanner
{
public:
    explicit StyleScanner(const QByteArray &style) : m_style(style) { }

    void run()
    {
        while (m_at < m_style.size())
            step();
        m_isWhole = m_isWhole && m_open.isEmpty();
    }

    QList<StyleAddress> addresses;
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    /// A bracket that is open, with the name of its function where it has one.
    struct Open
    {
        char close;
        QByteArray function = {};
    };

    [[nodiscard]] char at(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_style.size() ? m_style[m_at + ahead] : '\0';
    }

    [[nodiscard]] bool isEscape(qsizetype ahead = 0) const
    {
        return at(ahead) == '\\' && m_at + ahead + 1 < m_style.size() && !isNewline(at(ahead + 1));
    }

    [[nodiscard]] bool beginsName() const
    {
        const qsizetype first = at() == '-' ? 1 : 0;
        return isNameStart(at(first)) || isEscape(first) || (first == 1 && at(1) == '-');
    }

    void step()
    {
        const char c = at();
        const bool mayBeginRule = std::exchange(m_mayBeginRule, false);
        if (c == '/' && at(1) == '*') {
            comment();
            m_mayBeginRule = mayBeginRule;
        } else if (isSpace(c)) {
            ++m_at;
            m_mayBeginRule = mayBeginRule;
        } else if (QByteArrayView(m_style).sliced(m_at).startsWith("<!--")) {
            skip(4);
            m_mayBeginRule = mayBeginRule;
        } else if (QByteArrayView(m_style).sliced(m_at).startsWith("-->")) {
            skip(3);
            m_mayBeginRule = mayBeginRule;
        } else if (c == '@') {
            rule(mayBeginRule);
        } else {
            value(c);
        }
    }

    void value(char c)
    {
        if (c == '"' || c == '\'')
            string();
        else if (isDigit(c) || c == '#')
            word();
        else if (beginsName())
            nameOrFunction();
        else if (c == '(' || c == '[' || c == '{')
            open(c);
        else if (c == ')' || c == ']' || c == '}')
            close(c);
        else
            sign(c);
    }

    void skip(qsizetype length)
    {
        m_isWhole = false;
        m_at += length;
    }

    void sign(char c)
    {
        if (c == ';')
            endRule();
        m_isWhole = m_isWhole && c != ';' && c != '!' && c != '\\';
        ++m_at;
    }

    void comment()
    {
        const qsizetype end = m_style.indexOf("*/", m_at + 2);
        m_isWhole = m_isWhole && end >= 0;
        m_at = end < 0 ? m_style.size() : end + 2;
    }

    /// A number with its unit, or the name of a colour or an element.
    void word()
    {
        ++m_at;
        (void)name();
    }

    /// Elsewhere than where a rule may begin, an `@` and a name mean nothing.
    void rule(bool isRule)
    {
        ++m_at;
        m_isWhole = false;
        const QByteArray named = name().toLower();
        if (!isRule)
            return;
        m_rule = named;
        m_isOutermost = m_open.isEmpty();
    }

    void endRule()
    {
        m_rule.clear();
        m_mayBeginRule = std::ranges::all_of(m_open, [](const Open &open) { return open.close == '}'; });
    }

    void open(char c)
    {
        m_open.append(Open{c == '(' ? ')' : c == '[' ? ']' : '}'});
        if (c == '{')
            endRule();
        ++m_at;
    }

    void close(char c)
    {
        const bool fits = !m_open.isEmpty() && m_open.last().close == c;
        m_isWhole = m_isWhole && fits;
        if (fits)
            m_open.removeLast();
        if (c == '}')
            endRule();
        ++m_at;
    }

    void nameOrFunction()
    {
        const qsizetype start = m_at;
        const QByteArray function = name().toLower();
        if (at() != '(')
            return;
        ++m_at;
        // What a variable holds is known only to the browser.
        static const QList<QByteArray> substituting{"var", "env", "attr", "if"};
        if (substituting.contains(function) && isWithinLoading())
            keep(function + "()", start, m_at - start, true);
        qsizetype spaces = 0;
        while (isSpace(at(spaces)))
            ++spaces;
        if (function == "url" && at(spaces) != '"' && at(spaces) != '\'')
            bareAddress();
        else
            m_open.append(Open{')', function});
    }

    /// What follows `url(` without quotes.
    void bareAddress()
    {
        const auto skipSpaces = [this] {
            while (isSpace(at()))
                ++m_at;
        };
        skipSpaces();
        const qsizetype start = m_at;
        qsizetype end = start;
        QByteArray address;
        bool isGood = true;
        while (m_at < m_style.size() && at() != ')') {
            if (isSpace(at())) {
                skipSpaces();
                isGood = isGood && (at() == ')' || m_at == m_style.size());
                continue;
            }
            isGood = isGood && at() != '"' && at() != '\'' && at() != '(' && (at() != '\\' || isEscape());
            address += isEscape() ? escaped() : QByteArray(1, m_style[m_at++]);
            end = m_at;
        }
        m_isWhole = m_isWhole && at() == ')';
        ++m_at;
        // Browsers drop a declaration with an address that is written badly.
        if (isGood)
            keep(address, start, end - start);
    }

    void string()
    {
        const qsizetype start = m_at;
        const char quote = m_style[m_at++];
        QByteArray text;
        while (m_at < m_style.size() && at() != quote) {
            if (isNewline(at())) {
                m_isWhole = false;
                return;
            }
            if (at() == '\\' && isNewline(at(1)))
                m_at += at(1) == '\r' && at(2) == '\n' ? 3 : 2;
            else
                text += isEscape() ? escaped() : QByteArray(1, m_style[m_at++]);
        }
        m_isWhole = m_isWhole && at() == quote;
        m_at = std::min(m_at + 1, m_style.size());
        const QByteArray function = m_open.isEmpty() ? QByteArray() : m_open.last().function;
        static const QList<QByteArray> describing{"type", "format", "tech", "local", "supports", "layer"};
        if (!describing.contains(function) && (isWithinLoading() || m_rule == "import"))
            keep(text, start, m_at - start);
    }

    /// In a function, or in one within it, that loads what a string names.
    [[nodiscard]] bool isWithinLoading() const
    {
        static const QList<QByteArray> loading{"url", "src", "image", "image-set", "-webkit-image-set"};
        return std::ranges::any_of(m_open, [](const Open &open) { return loading.contains(open.function); });
    }

    void keep(const QByteArray &address, qsizetype start, qsizetype length, bool isIndirect = false)
    {
        m_isWhole = false;
        // The name of a namespace looks like an address, and is none.
        if (address.isEmpty() || address.startsWith('#') || (m_rule == "namespace" && m_isOutermost))
            return;
        countLines(start);
        addresses.append({.address = QString::fromUtf8(address),
                          .start = start,
                          .length = length,
                          .line = m_line,
                          .column = start - m_lineStart + 1,
                          .isImport = m_rule == "import",
                          .isIndirect = isIndirect});
    }

    /// Addresses come in the order in which they stand.
    void countLines(qsizetype end)
    {
        for (; m_counted < end; ++m_counted) {
            if (m_style[m_counted] == '\n') {
                ++m_line;
                m_lineStart = m_counted + 1;
            }
        }
    }

    QByteArray name()
    {
        QByteArray name;
        while (m_at < m_style.size() && (isName(at()) || isEscape()))
            name += isEscape() ? escaped() : QByteArray(1, m_style[m_at++]);
        return name;
    }

    /// A backslash with up to six digits of a character's number, or one character.
    QByteArray escaped()
    {
        ++m_at;
        if (!isHexadecimal(at()))
            return QByteArray(1, m_style[m_at++]);
        qsizetype digits = 0;
        while (digits < 6 && isHexadecimal(at(digits)))
            ++digits;
        const char32_t number = m_style.mid(m_at, digits).toUInt(nullptr, 16);
        m_at += digits;
        if (isSpace(at()))
            m_at += at() == '\r' && at(1) == '\n' ? 2 : 1;
        const bool isCharacter = number > 0 && number <= 0x10FFFF && !(number >= 0xD800 && number <= 0xDFFF);
        const char32_t character = isCharacter ? number : char32_t(QChar::ReplacementCharacter);
        return QString::fromUcs4(&character, 1).toUtf8();
    }

    const QByteArray &m_style;
    qsizetype m_at = 0;
    QList<Open> m_open;
    /// The last `@` rule whose beginning is not over.
    QByteArray m_rule;
    bool m_isOutermost = true;
    bool m_mayBeginRule = true;
    bool m_isWhole = true;
    /// Up to where lines are counted, and what line is there.
    qsizetype m_counted = 0;
    qint64 m_line = 1;
    qsizetype m_lineStart = 0;
};

/// Quoted, so that nothing in it ends the string.
QByteArray styleString(const QString &text)
{
    QByteArray string = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            string += '\\';
        string += c;
    }
    return string + '"';
}

}

QList<StyleAddress> addressesIn(const QByteArray &style)
{
    StyleScanner scanner(style);
    scanner.run();
    return scanner.addresses;
}

QByteArray withAddresses(const QByteArray &style,
                         const std::function<std::optional<QString>(const StyleAddress &)> &other)
{
    QByteArray changed;
    qsizetype taken = 0;
    for (const StyleAddress &address : addressesIn(style)) {
        const auto replaced = address.isIndirect ? std::nullopt : other(address);
        if (!replaced)
            continue;
        changed += style.mid(taken, address.start - taken) + styleString(*replaced);
        taken = address.start + address.length;
    }
    return changed + style.mid(taken);
}

bool isPlainStyleValue(const QByteArray &value)
{
    StyleScanner scanner(value);
    scanner.run();
    return scanner.isWhole();
}

const QStringList &themeFileEndings()
{
    static const QStringList endings{QStringLiteral("woff2"), QStringLiteral("woff"), QStringLiteral("ttf"),
                                     QStringLiteral("otf"),   QStringLiteral("svg"),  QStringLiteral("png"),
                                     QStringLiteral("jpg"),   QStringLiteral("jpeg"), QStringLiteral("gif"),
                                     QStringLiteral("webp"),  QStringLiteral("avif")};
    return endings;
}

std::optional<QString> themeFileAt(const QString &address)
{
    constexpr qsizetype longestName = 80;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !url.isRelative() || !url.authority().isEmpty())
        return {};
    QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    while (parts.size() > 1 && parts.first() == QLatin1StringView("."))
        parts.removeFirst();
    if (!std::ranges::all_of(parts, [](const QString &part) { return isSafeFileName(part); })
        || parts.last().size() > longestName || !themeFileEndings().contains(parts.last().section(u'.', -1).toLower()))
        return {};
    return parts.join(u'/');
}

QString addressOfThemeFile(const QString &path, const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded);
}

}
