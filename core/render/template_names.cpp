// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/template_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

/// A name that the template itself gives, until the instruction ends that gave it.
struct OwnName
{
    QString name;
    /// The parts that it has; nothing: any.
    std::optional<QStringList> parts;
    /// How many instructions with an end were open.
    qsizetype depth = 0;
};

/// The words of an instruction, without its braces; what is in quotes is one.
QStringList wordsOf(const TemplateInstruction &instruction)
{
    QStringList words;
    QString word;
    QChar quote;
    for (const QChar c : instruction.text.sliced(2, instruction.text.size() - 4)) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        if (c.isSpace() && quote.isNull()) {
            words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

bool isOperator(const QString &word)
{
    static const QStringList operators{u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"=="_s,
                                       u"!="_s,  u"<"_s,  u">"_s,   u"<="_s, u">="_s};
    return operators.contains(word);
}

/// A filter that the engine knows and pages may not have: one that would not give
/// the same each time, or as many signs as it is told. Empty where there is none.
QString refusedFilter(const QString &expression)
{
    static const QStringList refused{u"center"_s, u"ljust"_s, u"random"_s, u"rjust"_s, u"timesince"_s, u"timeuntil"_s};
    const QStringList filters = expression.split(u'|').sliced(1);
    for (const QString &filter : filters) {
        const QString name = filter.section(u':', 0, 0).trimmed();
        if (refused.contains(name))
            return name;
    }
    return {};
}

class NameCheck
{
public:
    explicit NameCheck(const TemplateNames &known) : m_known(known) { }

    std::optional<Problem> run(const QList<TemplateInstruction> &instructions)
    {
        for (const TemplateInstruction &instruction : instructions) {
            if (m_isComment && instruction.name != u"endcomment")
                continue;
            take(instruction, wordsOf(instruction));
            if (!m_unknown.isEmpty())
                return templateProblem(
                    instruction,
                    Text::tr(
                        "“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.")
                        .arg(instruction.text, m_unknown));
        }
        return {};
    }

private:
    void take(const TemplateInstruction &instruction, const QStringList &words)
    {
        const QString &name = instruction.name;
        m_isComment = name == u"comment";
        if (name.isEmpty()) {
            ask(words.join(u' '));
        } else if (name == u"for") {
            begin();
            takeLoop(words);
        } else if (name == u"if" || name == u"elif" || name == u"ifequal" || name == u"ifnotequal"
                   || name == u"firstof") {
            if (name.startsWith("if"_L1))
                begin();
            for (const QString &word : words.sliced(1))
                ask(word);
        } else if (name == u"with") {
            begin();
            takeNew(words);
        } else if (name == u"regroup") {
            takeNew(words);
        } else if (name.startsWith("end"_L1)) {
            end(name);
        }
    }

    void begin() { ++m_depth; }

    void end(const QString &name)
    {
        static const QStringList counted{u"endfor"_s, u"endif"_s, u"endifequal"_s, u"endifnotequal"_s, u"endwith"_s};
        if (!counted.contains(name))
            return;
        m_own.removeIf([this](const OwnName &own) { return own.depth >= m_depth; });
        --m_depth;
    }

    /// `for link in headerLinks`, `for key, value in map`.
    void takeLoop(const QStringList &words)
    {
        const qsizetype in = words.indexOf(u"in"_s);
        if (in < 0 || in + 1 >= words.size())
            return;
        const QString list = words[in + 1].section(u'|', 0, 0);
        ask(words[in + 1]);
        const auto parts = m_known.lists.constFind(list);
        const QString names = words.sliced(1, in - 1).join(u' ');
        const bool isEntry = parts != m_known.lists.cend() && !names.contains(u',');
        for (const QString &name : names.split(u','))
            m_own.append({name.trimmed(), isEntry ? std::optional(*parts) : std::nullopt, m_depth});
        m_own.append({u"forloop"_s, std::nullopt, m_depth});
    }

    /// `with value as name`, `with name=value`.
    void takeNew(const QStringList &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (words[i] == u"as" && i + 1 < words.size())
                m_own.append({words[++i], std::nullopt, m_depth});
            else if (words[i].contains(u'='))
                m_own.append({words[i].section(u'=', 0, 0), std::nullopt, m_depth});
            else if (words[i] == u"by")
                ++i;
            else
                ask(words[i]);
        }
    }

    void ask(const QString &expression)
    {
        const QString name = expression.section(u'|', 0, 0).trimmed();
        const bool isLiteral = name.isEmpty() || name.front() == u'"' || name.front() == u'\'' || name.front() == u'_'
            || name.front() == u'-' || name.front().isDigit();
        static const QStringList constants{u"True"_s, u"False"_s, u"true"_s, u"false"_s, u"None"_s};
        if (m_unknown.isEmpty())
            m_unknown = refusedFilter(expression);
        if (m_unknown.isEmpty() && !isLiteral && !isOperator(name) && !constants.contains(name) && !isKnown(name))
            m_unknown = name;
    }

    [[nodiscard]] bool isKnown(const QString &name) const
    {
        const QString root = name.section(u'.', 0, 0);
        for (auto own = m_own.crbegin(); own != m_own.crend(); ++own) {
            if (own->name == root)
                return name == root || !own->parts || own->parts->contains(name.section(u'.', 1));
        }
        return m_known.values.contains(name) || m_known.lists.contains(name)
            || std::ranges::any_of(m_known.values, [&](const QString &known) { return known.startsWith(name + u'.'); });
    }

    const TemplateNames &m_known;
    QList<OwnName> m_own;
    qsizetype m_depth = 0;
    bool m_isComment = false;
    QString m_unknown;
};

}

std::optional<Problem> checkNames(const QList<TemplateInstruction> &instructions, const TemplateNames &known)
{
    return NameCheck(known).run(instructions);
}

}
