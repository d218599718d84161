// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outline_panel.h"
#include "support/random_edits.h"
#include "support/warnings.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheTree();
    void followsRandomEdits();
    void renaming();
    void dropping();
    void placesAreKept();

private:
    static QString tree(const OutlineModel &model, const QModelIndex &parent = {});
    QString tree() { return tree(*m_model); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
    std::unique_ptr<OutlineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOutline::init()
{
    failOnWarnings();
    m_tester.reset();
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<WorkspaceDocument>();
    Workspace workspace = richWorkspace();
    workspace.statements[0].sections[0].sections[0].heading = plainInlines(QStringLiteral("Uses"));
    QVERIFY(saveWorkspace(m_folder->path(), workspace));
    m_model = std::make_unique<OutlineModel>(m_document.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_document->open(m_folder->path()));
}

/// `Online(Scope(1 Uses) …)`
QString TestOutline::tree(const OutlineModel &model, const QModelIndex &parent)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString inner = tree(model, index);
        rows.append(index.data().toString() + (inner.isEmpty() ? QString() : QString(u'(' + inner + u')')));
    }
    return rows.join(QStringLiteral(", "));
}

void TestOutline::showsTheTree()
{
    QCOMPARE(tree(),
             QStringLiteral("Online Privacy Statement(Scope(1 Uses), Untitled section), Product Privacy Statement"));
    move(*m_document, {id("online"), id("uses")}, Direction::Out);
    QCOMPARE(tree(),
             QStringLiteral("Online Privacy Statement(Scope, 1 Uses, Untitled section), Product Privacy Statement"));
    m_document->undoStack()->undo();
    QCOMPARE(tree(),
             QStringLiteral("Online Privacy Statement(Scope(1 Uses), Untitled section), Product Privacy Statement"));
    m_document->close();
    QCOMPARE(tree(), QString());
}

void TestOutline::followsRandomEdits()
{
    RandomEdits edits(7);
    for (int i = 0; i < 200; ++i) {
        Workspace workspace = m_document->workspace();
        edits.edit(workspace);
        m_document->setSections(id("online"), workspace.statements[0].sections, QStringLiteral("edit"));
        OutlineModel fresh(m_document.get());
        QCOMPARE(tree(*m_model), tree(fresh));
    }
}

void TestOutline::renaming()
{
    const QModelIndex uses = m_model->indexOf({id("online"), id("uses")});
    QVERIFY(m_model->setData(uses, QStringLiteral("How We Use It"), Qt::EditRole));
    QCOMPARE(uses.data().toString(), QStringLiteral("1 How We Use It"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Edit Heading"));
    QVERIFY(m_model->setData(m_model->index(0, 0), QStringLiteral("Statement"), Qt::EditRole));
    QCOMPARE(m_document->workspace().statements[0].title, QStringLiteral("Statement"));
}

void TestOutline::dropping()
{
    const auto drag = [this](const Place &place) {
        return std::unique_ptr<QMimeData>(m_model->mimeData({m_model->indexOf(place)}));
    };
    const auto uses = drag({id("online"), id("uses")});
    const QModelIndex online = m_model->indexOf({id("online"), {}});
    QVERIFY(m_model->canDropMimeData(uses.get(), Qt::MoveAction, 0, 0, online));
    QVERIFY(!m_model->canDropMimeData(uses.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(!m_model->canDropMimeData(drag({id("online"), id("scope")}).get(), Qt::MoveAction, 0, 0,
                                      m_model->indexOf({id("online"), id("uses")})));
    QSignalSpy dropped(m_model.get(), &OutlineModel::dropped);
    m_model->dropMimeData(uses.get(), Qt::MoveAction, 0, 0, online);
    QCOMPARE(tree(),
             QStringLiteral("Online Privacy Statement(1 Uses, Scope, Untitled section), Product Privacy Statement"));
    QCOMPARE(dropped.size(), 1);
    m_model->dropMimeData(uses.get(), Qt::MoveAction, -1, -1, m_model->indexOf({id("online"), id("scope")}));
    QCOMPARE(tree(),
             QStringLiteral("Online Privacy Statement(Scope(1 Uses), Untitled section), Product Privacy Statement"));
    m_model->dropMimeData(drag({id("online"), {}}).get(), Qt::MoveAction, 2, 0, {});
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("Online Privacy Statement"));
    m_model->dropMimeData(drag({id("online"), id("scope")}).get(), Qt::MoveAction, 0, 0,
                          m_model->indexOf({id("products"), {}}));
    QCOMPARE(tree(),
             QStringLiteral("Product Privacy Statement(Scope(1 Uses)), Online Privacy Statement(Untitled section)"));
    QCOMPARE(m_document->undoStack()->count(), 4);
}

void TestOutline::placesAreKept()
{
    OutlinePanel panel(m_document.get());
    panel.setPlace({id("online"), id("uses")});
    QSignalSpy changed(&panel, &OutlinePanel::placeChanged);
    addSection(*m_document, {id("online"), id("scope")});
    QCOMPARE(panel.place(), (Place{id("online"), id("uses")}));
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
