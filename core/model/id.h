// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>

namespace noticewright
{

/// Names one thing in a workspace for as long as it exists. An id is data: it
/// is never derived from wording and never shown to the editor.
struct Id
{
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.text <=> b.text; }
};

inline size_t qHash(const Id &id, size_t seed = 0)
{
    return qHash(id.text, seed);
}

/// True for 1 to 64 characters of a-z, 0-9 and '-', beginning with a letter
/// and not ending in '-'. Such an id is safe as an XML id, an HTML id, a
/// folder name and a part of an address.
[[nodiscard]] bool isValidId(QStringView text);

/// Mints random ids: a letter and seven letters or digits, from an alphabet
/// without vowels and look-alikes (20 · 28^7, about 2.7 · 10^11 of them), so
/// that two editors who write at once do not mint the same one.
class IdGenerator
{
public:
    /// Seeded from the system.
    IdGenerator();
    /// Gives the same sequence for the same seed: for tests and benchmarks.
    explicit IdGenerator(quint32 seed);

    [[nodiscard]] Id next();

private:
    QRandomGenerator m_random;
};

}
