// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/templates.h"

#include <QTemporaryDir>

namespace noticewright::testing
{

/// The sample that ships, in a folder of its own.
class Sample
{
public:
    Sample()
    {
        if (!createFromTemplate(QStringLiteral("sample"), m_folder.path()))
            return;
        if (auto loaded = loadWorkspace(m_folder.path()))
            workspace = loaded->workspace;
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    Workspace workspace;

private:
    QTemporaryDir m_folder;
};

}
