// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_author.h"
#include "comments/comments_panel.h"
#include "model/navigate.h"
#include "open_window.h"

#include <QDockWidget>
#include <QPlainTextEdit>
#include <QTreeView>

namespace noticewright::testing
{

using namespace Qt::StringLiterals;

inline Block paragraph(const char *id, const QString &text)
{
    return {.id = Id{QLatin1String(id)}, .content = Paragraph{plainInlines(text)}};
}

inline Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {{u"us"_s, u"en"_s, u"United States"_s, {}}};
    workspace.contacts = {{.id = Id{u"office"_s}, .name = u"Kettle Office"_s}};
    Section uses{.id = Id{u"uses"_s}, .anchor = u"uses"_s, .heading = plainInlines(u"Your kettle"_s)};
    uses.highlights = {paragraph("h", u"A kettle, shortly."_s)};
    List bullets;
    bullets.items = {{.id = Id{u"i1"_s}, .blocks = {paragraph("b1", u"Heating water takes power from the grid."_s)}},
                     {.id = Id{u"i2"_s}, .blocks = {paragraph("b2", u"Cleaning takes vinegar and time."_s)}}};
    uses.full = {paragraph("p", u"We fill the kettle with your data and keep it warm for 30 days after tea."_s),
                 Block{.id = Id{u"list"_s}, .content = bullets},
                 Block{.id = Id{u"card"_s}, .content = ContactBlock{Id{u"office"_s}}},
                 paragraph("q", u"You may ask for a kettle of your own at any time."_s)};
    Section other{.id = Id{u"only"_s}, .anchor = u"only"_s, .heading = plainInlines(u"Pots"_s)};
    other.full = {paragraph("r", u"Pots are described in another statement."_s),
                  paragraph("he", u"אנו שומרים את השם שלך ב-Fernhill Pots למשך שלושים יום."_s)};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, other}},
                            {.id = Id{u"pots"_s}, .title = u"Pots"_s}};
    return workspace;
}

/// A window in which comments are written and answered by keys and mouse.
class CommentsFixture : public QObject
{
protected:
    void open()
    {
        failOnWarnings();
        m_open = std::make_unique<OpenWindow>(kettles());
        QVERIFY(m_open->isReady());
        // As if this user had chosen the name; the field has read it already.
        retype(panel(), "commentAuthor", u"Mara Muster"_s);
        QTest::keyClick(named<QLineEdit>(panel(), "commentAuthor"), Qt::Key_Return);
    }

    [[nodiscard]] QString preferences() { return m_open->session()->preferencesFile(); }
    [[nodiscard]] QAction *action(const char *name) { return m_open->action(name); }
    [[nodiscard]] CommentsPanel *panel() { return m_open->window()->findChild<CommentsPanel *>(u"comments"_s); }
    [[nodiscard]] SectionForm *form() { return m_open->form(); }
    [[nodiscard]] FlowEditor *full() { return m_open->flow(Layer::Full); }
    [[nodiscard]] OutlinePanel *outline() { return m_open->outline(); }
    [[nodiscard]] QTreeView *list() { return named<QTreeView>(panel(), "commentList"); }
    [[nodiscard]] QPlainTextEdit *text() { return named<QPlainTextEdit>(panel(), "commentText"); }
    [[nodiscard]] QString dockTitle() { return named<QDockWidget>(m_open->window(), "commentsDock")->windowTitle(); }
    [[nodiscard]] const QList<Comment> &comments() { return m_open->workspace().statements[0].comments; }
    [[nodiscard]] QString textOf(int row) { return panel()->model()->index(row, 0).data().toString(); }

    [[nodiscard]] qsizetype find(const char *block, const QString &words)
    {
        QString text;
        for (const Section &section : m_open->workspace().statements[0].sections)
            visitBlocks(section.full, [&](const Block &one) {
                if (one.id == Id{QLatin1String(block)})
                    text = plainText(BlockList{one});
            });
        const qsizetype at = text.indexOf(words);
        if (at < 0)
            qFatal("“%s” is not there.", qPrintable(words));
        return at;
    }
    /// Selects words of a full-text block.
    void select(const char *block, const QString &words)
    {
        full()->setFocus();
        full()->showText(Id{QLatin1String(block)}, 0, find(block, words), words.size());
    }
    /// Puts the caret in front of words.
    void placeCaret(const char *block, const QString &behind)
    {
        full()->setFocus();
        full()->showText(Id{QLatin1String(block)}, 0, find(block, behind), 0);
    }
    void write(const QString &words)
    {
        QVERIFY(text()->hasFocus());
        QTest::keyClicks(text(), words);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// Comments by keys on what is selected.
    void comment(const QString &words)
    {
        m_open->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        write(words);
    }
    void choose(int row, int reply = -1)
    {
        const QModelIndex comment = panel()->model()->index(row, 0);
        const QModelIndex index = reply < 0 ? comment : panel()->model()->index(reply, 0, comment);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }

    std::unique_ptr<OpenWindow> m_open;
};

}
