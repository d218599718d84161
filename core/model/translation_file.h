// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/file_content.h"
#include "model/problem.h"
#include "model/translations.h"

#include <expected>
#include <memory>

namespace noticewright
{

/// How translations are stored. The model knows that they are, not how.
struct TranslationFormat
{
    struct Read
    {
        Translations translations;
        /// What is wrong with single units; these are kept as they are.
        QList<Problem> problems;
    };
    std::expected<Read, Problem> (*read)(const QByteArray &bytes, const QString &file) = nullptr;
    QByteArray (*write)(const Translations &translations) = nullptr;
};

/// The translations into one language, in the two forms that they have: as a
/// file holds them and as values. Each is made of the other when it is first
/// asked for, so that a language that nobody looks at costs next to nothing; its
/// file is not even read.
///
/// A value: copies share what they hold. Reading is safe from several threads.
class TranslationFile
{
public:
    TranslationFile() = default;
    /// What a file holds; `file` is the name that problems give.
    TranslationFile(const FileContent &content, const QString &file, const TranslationFormat &format);
    TranslationFile(const Translations &translations, const TranslationFormat &format);

    /// Other translations, stored in the same way.
    [[nodiscard]] TranslationFile with(const Translations &translations) const;

    /// Why the file can not be read; it is kept as it is then.
    [[nodiscard]] std::optional<Problem> problem() const;
    /// What is wrong with single units.
    [[nodiscard]] QList<Problem> unitProblems() const;
    /// Nothing is translated when there is a problem. The reference holds as
    /// long as this object or a copy of it does.
    [[nodiscard]] const Translations &translations() const;
    /// Nothing is translated: there should be no file.
    [[nodiscard]] bool isEmpty() const;
    /// What the file holds, read or not; empty when nothing is translated.
    [[nodiscard]] FileContent content() const;

    /// The same translations: values are compared where both have been read,
    /// files otherwise.
    friend bool operator==(const TranslationFile &a, const TranslationFile &b);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// Translations by their language (BCP 47).
using TranslationFiles = QMap<QString, TranslationFile>;

}
