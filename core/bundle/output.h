// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <expected>
#include <functional>
#include <memory>
#include <stop_token>

namespace noticewright
{

/// The list of what an export wrote into its folder, a path a line: only that may
/// be replaced later.
inline constexpr QLatin1StringView exportListName(".noticewright-export");

/// What an export consists of: contents by their path below the output folder.
using OutputFiles = QMap<QString, QByteArray>;

/// Takes the files of an export, each path once. May be called from several
/// threads at once.
using FileSink = std::function<std::expected<void, Problem>(const QString &path, const QByteArray &bytes)>;

/// Puts files into a list of them, which must outlive what is returned.
[[nodiscard]] FileSink sinkInto(OutputFiles &files);

/// Makes a folder hold exactly the files that it is given. They are written
/// beside it and swapped in at once by finish(), so that after an error, a kill
/// or a cancel the folder is as it was before. What takes the place of an earlier
/// export is on the disk before it does, so that a power cut does not leave neither;
/// a first one is written as files usually are. Only a folder that is missing,
/// empty, or holds nothing but what an earlier export wrote is taken. While one
/// fills it others are refused, those on other machines too where the disk tells
/// machines of each other's locks.
class OutputWriter
{
public:
    [[nodiscard]] static std::expected<OutputWriter, Problem> begin(const QString &folder);
    OutputWriter(OutputWriter &&) noexcept;
    OutputWriter &operator=(OutputWriter &&) = delete;
    /// What is not finished is given up.
    ~OutputWriter();

    /// Refuses a path that can leave the folder or be no name everywhere, and one
    /// that was added before, or differs from another only in capital letters
    /// (see pathProblems()). May be called from several threads at once.
    [[nodiscard]] std::expected<void, Problem> add(const QString &path, const QByteArray &bytes);
    [[nodiscard]] std::expected<void, Problem> finish();

private:
    struct Private;
    explicit OutputWriter(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

/// The same with files that are all at hand. When it is stopped the folder is as
/// it was, and the problem without a sentence.
[[nodiscard]] std::expected<void, Problem> writeOutput(const QString &folder, const OutputFiles &files,
                                                       const std::stop_token &stop = {});

/// Writes files into a new folder that only programs look at for a while: not
/// swapped in, and not sure to be on the disk.
[[nodiscard]] std::expected<void, Problem> writeFiles(const QString &folder, const OutputFiles &files);

}
