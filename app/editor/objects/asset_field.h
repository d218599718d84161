// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QWidget>

#include <expected>

class QComboBox;
class QLabel;

namespace noticewright
{

class FaultLabel;

/// Chooses one of the workspace's images, or a file to become one. Shows it.
class AssetField : public QWidget
{
    Q_OBJECT

public:
    /// `folder` is the workspace's.
    explicit AssetField(const QString &folder, QWidget *parent = nullptr);

    /// The image's name in the assets folder; empty when none is chosen.
    [[nodiscard]] QString asset() const;
    void setAsset(const QString &asset);
    [[nodiscard]] QWidget *focusTarget() const;
    /// Copies a file from anywhere into the assets folder, under its own name
    /// or one that is free and safe, and chooses it. A file that is there
    /// already with the same content is not copied again.
    std::expected<void, Problem> take(const QString &file);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void choose();
    void showImage();

    QString m_folder;
    QComboBox *m_assets;
    QLabel *m_picture;
    FaultLabel *m_problem;
};

}
