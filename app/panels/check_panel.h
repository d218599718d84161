// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "document/workspace_document.h"

#include <QTimer>
#include <QTreeWidget>

namespace noticewright
{

/// What the checks find, while the workspace is edited; a row leads to its place.
class CheckPanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// The findings are those of the workspace as it is now.
    [[nodiscard]] bool isUpToDate() const;

Q_SIGNALS:
    void findingActivated(const noticewright::Finding &finding);
    /// How many there are now.
    void countChanged(int errors, int warnings);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void check();

    WorkspaceDocument *m_document;
    QList<Finding> m_findings;
    QTimer m_pause;
    bool m_wasChecked = false;
};

}
