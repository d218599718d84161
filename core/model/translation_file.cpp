// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/translation_file.h"

#include <QMutex>

namespace noticewright
{

struct TranslationFile::Shared
{
    /// Of what is made when first asked for.
    QMutex mutex;
    std::optional<FileContent> content;
    std::optional<std::expected<TranslationFormat::Read, Problem>> read;
    QString file;
    TranslationFormat format;

    const std::expected<TranslationFormat::Read, Problem> &whatWasRead()
    {
        const QMutexLocker locker(&mutex);
        if (!read) {
            const auto bytes = content->read();
            read = bytes ? format.read(*bytes, file) : std::unexpected(bytes.error());
        }
        return *read;
    }
    FileContent written()
    {
        const QMutexLocker locker(&mutex);
        if (!content)
            content = (*read)->translations.units.isEmpty() && (*read)->translations.damaged.isEmpty()
                ? QByteArray()
                : format.write((*read)->translations);
        return *content;
    }
    bool hasBeenRead()
    {
        const QMutexLocker locker(&mutex);
        return read.has_value();
    }
};

TranslationFile::TranslationFile(const FileContent &content, const QString &file, const TranslationFormat &format)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->content = content;
    m_shared->file = file;
    m_shared->format = format;
}

TranslationFile::TranslationFile(const Translations &translations, const TranslationFormat &format)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->read = TranslationFormat::Read{translations, {}};
    m_shared->format = format;
}

TranslationFile TranslationFile::with(const Translations &translations) const
{
    return TranslationFile(translations, m_shared->format);
}

std::optional<Problem> TranslationFile::problem() const
{
    if (!m_shared || m_shared->whatWasRead())
        return {};
    return m_shared->whatWasRead().error();
}

QList<Problem> TranslationFile::unitProblems() const
{
    return m_shared && m_shared->whatWasRead() ? m_shared->whatWasRead()->problems : QList<Problem>();
}

const Translations &TranslationFile::translations() const
{
    static const Translations none;
    return m_shared && m_shared->whatWasRead() ? m_shared->whatWasRead()->translations : none;
}

bool TranslationFile::isEmpty() const
{
    if (!m_shared || !m_shared->hasBeenRead())
        return content().size() == 0;
    return !problem() && translations().units.isEmpty() && translations().damaged.isEmpty();
}

FileContent TranslationFile::content() const
{
    return m_shared ? m_shared->written() : FileContent();
}

bool operator==(const TranslationFile &a, const TranslationFile &b)
{
    if (a.m_shared == b.m_shared)
        return true;
    if (a.m_shared && b.m_shared && a.m_shared->hasBeenRead() && b.m_shared->hasBeenRead() && !a.problem()
        && !b.problem())
        return a.translations() == b.translations();
    return a.content() == b.content();
}

}
