// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What a fuzz target calls for each input; the target defines it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace noticewright::fuzz
{

/// Stops the target, so that the input is kept, and prints what is wrong.
[[noreturn]] inline void stop(const char *what, const QByteArray &detail = {})
{
    std::fprintf(stderr, "%s\n%s\n", what, detail.constData());
    std::abort();
}

inline void require(bool holds, const char *what, const QByteArray &detail = {})
{
    if (!holds)
        stop(what, detail);
}

/// What has to hold for each format: input that `read` refuses is refused with
/// a sentence; what it takes is the same after `write` and `read`, and is
/// written the same way once more.
void requireRoundTrip(const QByteArray &input, const auto &read, const auto &write)
{
    const auto first = read(input);
    if (!first) {
        require(!first.error().sentence.isEmpty(), "Refused without a sentence.");
        return;
    }
    const QByteArray written = write(*first);
    const auto second = read(written);
    if (!second)
        stop("What was written can not be read:", second.error().sentence.toUtf8() + "\n\n" + written);
    const QByteArray again = write(*second);
    require(again == written, "Written differently the second time:", written + "\n--- now ---\n\n" + again);
    require(*first == *second, "Reading what was written gives something else:", written);
}

}
