// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drive_dialog.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "theme/colour_field.h"
#include "theme/contrast_text.h"
#include "theme/theme_panel.h"
#include "theme/theme_texts.h"
#include "theme/themes.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Choosing the look of pages.
class TestThemePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosingAThemeIsAStep();
    void typingAColour();
    void halfColoursChangeNothing();
    void coloursCountBeforeTheFieldIsLeft();
    void halfColoursDoNotStay();
    void contrastIsToldTheRightWay();
    void textOfAThemeIsNoMarkup();
    void pickingAColour();
    void choosingAValue();
    void theProposedValueIsNoValue();
    void resetting();
    void contrastIsTold();
    void ownFilesAreTold();
    void undoShowsTheValues();
    void readOnly();
    void accessibleNames();
    void texts();

private:
    void type(const QString &name, const QString &text);
    [[nodiscard]] ThemeValue value(const QString &parameter) const;
    [[nodiscard]] QString messages() const;
    void select(const char *name, const QString &id);

    QTemporaryDir m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
    std::unique_ptr<ThemePanel> m_panel;
};

void TestThemePanel::init()
{
    failOnWarnings();
    Workspace workspace = richWorkspace();
    workspace.themeValues.clear();
    QVERIFY(saveWorkspace(m_folder.path(), workspace));
    m_document = std::make_unique<WorkspaceDocument>();
    QVERIFY(m_document->open(m_folder.path()));
    m_panel = std::make_unique<ThemePanel>(m_document.get());
    m_panel->resize(700, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestThemePanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestThemePanel::type(const QString &name, const QString &text)
{
    auto *line = m_panel->findChild<ColourField *>(name)->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

ThemeValue TestThemePanel::value(const QString &parameter) const
{
    const QList<ThemeValue> &values = m_document->workspace().themeValues;
    const auto found = std::ranges::find(values, parameter, &ThemeValue::parameter);
    return found == values.end() ? ThemeValue() : *found;
}

QString TestThemePanel::messages() const
{
    const auto *label = m_panel->findChild<QLabel *>(u"themeMessages"_s);
    return label->isVisible() ? label->text() : QString();
}

void TestThemePanel::select(const char *name, const QString &id)
{
    auto *box = named<QComboBox>(m_panel.get(), name);
    const int index = box->findData(id);
    QVERIFY(index >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

void TestThemePanel::choosingAThemeIsAStep()
{
    const int steps = m_document->undoStack()->count();
    select("theme", u"plain"_s);
    QCOMPARE(m_document->workspace().theme, u"plain"_s);
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    m_document->undoStack()->undo();
    QCOMPARE(named<QComboBox>(m_panel.get(), "theme")->currentData().toString(), u"default"_s);
}

void TestThemePanel::typingAColour()
{
    type(u"theme-accent"_s, u"7A1F5C"_s);
    QCOMPARE(value(u"accent"_s).value, u"#7a1f5c"_s);
    QCOMPARE(value(u"accent"_s).dark, shippedTheme(u"default"_s).parameter(u"accent"_s)->proposedDark);
    type(u"theme-accent-dark"_s, u"#f0a8d8"_s);
    QCOMPARE(value(u"accent"_s).dark, u"#f0a8d8"_s);
    QCOMPARE(value(u"accent"_s).value, u"#7a1f5c"_s);
}

void TestThemePanel::halfColoursChangeNothing()
{
    type(u"theme-accent"_s, u"#7a1"_s);
    QVERIFY(m_document->workspace().themeValues.isEmpty());
}

/// Who has typed the last digit may close the window next.
void TestThemePanel::coloursCountBeforeTheFieldIsLeft()
{
    auto *line = m_panel->findChild<ColourField *>(u"theme-accent"_s)->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"#c0000"_s);
    QVERIFY(!m_document->isModified());
    QTest::keyClicks(line, u"0"_s);
    QCOMPARE(value(u"accent"_s).value, u"#c00000"_s);
    QVERIFY(m_document->isModified());
    // In the middle, too, the place of the caret stays.
    line->setCursorPosition(1);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, u"d"_s);
    QCOMPARE(value(u"accent"_s).value, u"#d00000"_s);
    QCOMPARE(line->cursorPosition(), 2);
}

void TestThemePanel::halfColoursDoNotStay()
{
    auto *field = m_panel->findChild<ColourField *>(u"theme-accent"_s);
    auto *line = field->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"#c00"_s);
    // The menu of the field, or another window, does not end the typing.
    for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
        QFocusEvent event(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(line, &event);
        QCOMPARE(line->text(), u"#c00"_s);
    }
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), field->colour());
}

/// On a dark ground what is dark does not get better when it gets darker.
void TestThemePanel::contrastIsToldTheRightWay()
{
    const ContrastFault fault{.parameter = u"ink"_s, .on = u"bar"_s, .isDark = false, .ratio = 2, .needed = 4.5};
    ThemeDescription theme;
    theme.parameters = {{.id = u"bar"_s, .label = u"Bar"_s, .proposed = u"#123c4a"_s, .proposedDark = u"#ffffff"_s},
                        {.id = u"ink"_s, .label = u"Words"_s, .proposed = u"#6f8f99"_s, .proposedDark = u"#eeeeee"_s}};
    QVERIFY(contrastText(fault, theme, {}).endsWith(u"Choose a lighter color."_s));
    ContrastFault dark = fault;
    dark.isDark = true;
    QVERIFY(contrastText(dark, theme, {}).endsWith(u"Choose a darker color."_s));
    QVERIFY(contrastText(fault, theme, {{u"bar"_s, u"#fafafa"_s, u"#ffffff"_s}}).endsWith(u"Choose a darker color."_s));
}

/// A stranger's theme must not make the window load a picture.
void TestThemePanel::textOfAThemeIsNoMarkup()
{
    const QByteArray theme = R"({"format": 1, "name": "<b>N</b>", "description": "<img src='file:///x.png'>",
        "parameters": [{"id": "ink", "type": "colour", "label": "<i>Ink</i>", "light": "#000000", "dark": "#ffffff"}]})";
    m_document->setTheme({.pageTemplate = {}, .styleSheet = {}, .description = theme}, u"Step"_s);
    int shown = 0;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (!label->text().contains(u'<'))
            continue;
        ++shown;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(shown, 2);
}

void TestThemePanel::pickingAColour()
{
    auto *field = m_panel->findChild<ColourField *>(u"theme-accent"_s);
    QTest::mouseClick(field->findChild<QToolButton *>(), Qt::LeftButton);
    auto *dialog = field->findChild<QColorDialog *>();
    QVERIFY(dialog);
    dialog->setCurrentColor(QColor(u"#225522"_s));
    dialog->accept();
    QCOMPARE(value(u"accent"_s).value, u"#225522"_s);
}

void TestThemePanel::choosingAValue()
{
    const ThemeDescription theme = shippedTheme(u"default"_s);
    const auto choice = std::ranges::find(theme.parameters, ThemeParameter::Type::Choice, &ThemeParameter::type);
    QVERIFY(choice != theme.parameters.end());
    const QString other =
        choice->choices.first().id == choice->proposed ? choice->choices.last().id : choice->choices.first().id;
    select(QByteArray("theme-" + choice->id.toLatin1()).constData(), other);
    QCOMPARE(value(choice->id).value, other);
}

void TestThemePanel::theProposedValueIsNoValue()
{
    const QString proposed = shippedTheme(u"default"_s).parameter(u"accent"_s)->proposed;
    type(u"theme-accent"_s, u"#7a1f5c"_s);
    type(u"theme-accent"_s, proposed);
    QVERIFY(m_document->workspace().themeValues.isEmpty());
}

void TestThemePanel::resetting()
{
    QVERIFY(!isEnabled(m_panel.get(), "themeReset"));
    type(u"theme-accent"_s, u"#7a1f5c"_s);
    click(m_panel.get(), "themeReset");
    QVERIFY(m_document->workspace().themeValues.isEmpty());
    QCOMPARE(m_panel->findChild<ColourField *>(u"theme-accent"_s)->colour(),
             shippedTheme(u"default"_s).parameter(u"accent"_s)->proposed);
}

void TestThemePanel::contrastIsTold()
{
    QCOMPARE(messages(), QString());
    type(u"theme-accent"_s, u"#e0e0e0"_s);
    QVERIFY2(messages().contains(u"Choose a darker color"_s), qPrintable(messages()));
    type(u"theme-accent-dark"_s, u"#202020"_s);
    QVERIFY2(messages().contains(u"Choose a lighter color"_s), qPrintable(messages()));
}

void TestThemePanel::ownFilesAreTold()
{
    m_document->setTheme({.pageTemplate = {}, .styleSheet = "p {}", .description = {}}, u"Step"_s);
    QVERIFY(messages().contains(u"its own"_s));
    m_document->setTheme({.pageTemplate = {}, .styleSheet = {}, .description = "{\n oops"}, u"Step"_s);
    QVERIFY2(messages().contains(u"theme.json:2"_s), qPrintable(messages()));
}

void TestThemePanel::undoShowsTheValues()
{
    auto *field = m_panel->findChild<ColourField *>(u"theme-accent"_s);
    const QString before = field->colour();
    type(u"theme-accent"_s, u"#7a1f5c"_s);
    m_document->undoStack()->undo();
    QCOMPARE(field->colour(), before);
    m_document->undoStack()->redo();
    QCOMPARE(field->colour(), u"#7a1f5c"_s);
}

void TestThemePanel::readOnly()
{
    m_document->setAccess(WorkspaceDocument::Access::ReadOnly);
    QVERIFY(!m_panel->isEnabled());
}

void TestThemePanel::accessibleNames()
{
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        const bool isField =
            widget->inherits("QComboBox") || widget->inherits("QLineEdit") || widget->inherits("QAbstractButton");
        if (!isField || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const bool isNamed = !widget->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(widget);
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

/// What the themes say to people is known to the translators.
void TestThemePanel::texts()
{
    QFile source(u"" THEME_TEXTS ""_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString known = QString::fromUtf8(source.readAll());
    const auto check = [&](const QString &text) {
        QVERIFY2(known.contains(u"(\"ThemeTexts\", \""_s + text + u"\")"_s), qPrintable(text));
    };
    for (const QString &id : shippedThemes()) {
        const ThemeDescription theme = shippedTheme(id);
        check(theme.name);
        check(theme.description);
        for (const ThemeParameter &parameter : theme.parameters) {
            check(parameter.label);
            for (const ThemeParameter::Choice &choice : parameter.choices)
                check(choice.label);
        }
    }
}

QTEST_MAIN(TestThemePanel)
#include "tst_theme_panel.moc"
