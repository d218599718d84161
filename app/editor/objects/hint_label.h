// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace noticewright
{

/// A sentence that is worth knowing, in a quieter colour than other text; takes
/// no room while there is none.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr);

    void setHint(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
};

}
