// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/edition_dialog.h"

#include "edition/presets.h"
#include "edition/regions.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/choice_field.h"
#include "editor/objects/hint_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QStringList regionsOf(const QList<Edition> &editions)
{
    QStringList regions;
    for (const Edition &edition : editions)
        regions.append(edition.region);
    return regions;
}

QStringList languagesOf(const QList<Edition> &editions)
{
    QStringList languages;
    for (const Edition &edition : editions)
        languages += {edition.language, edition.fallback};
    return languages;
}

/// A code of the organisation's own. The beginning of a name is none: it is a
/// name that is not written out.
QString ownRegionCode(const QString &text, const QList<Choice> &choices)
{
    const QString code = text.toLower();
    const bool isStartOfName = std::ranges::any_of(
        choices, [&](const Choice &choice) { return choice.name.startsWith(code, Qt::CaseInsensitive); });
    return isValidRegion(code) && !isStartOfName ? code : QString();
}

ChoiceField::Rules languageRules()
{
    return {.freeCode = [](const QString &text) { return isValidLanguage(text) ? text : QString(); },
            .unknown =
                [](const QString &text) {
                    return EditionDialog::tr(
                               "No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.")
                        .arg(text);
                },
            .fault = {},
            .hint =
                [](const QString &code) {
                    return writtenLanguage(code) == code
                        ? EditionDialog::tr("The program does not know this language. It is taken as it is.")
                        : QString();
                }};
}

}

EditionDialog::EditionDialog(const EditionQuestion &question, QWidget *parent)
    : GrowingDialog(parent)
    , m_question(question)
    , m_name(new QComboBox(this))
    , m_pathHint(new HintLabel(this))
    , m_namesItself(!question.edition.region.isEmpty())
    , m_isPathOwn(!question.edition.region.isEmpty()
                  && question.edition.path()
                      != noticewright::proposedPath(question.edition.region, question.edition.language))
{
    setObjectName(u"editionDialog"_s);
    setWindowTitle(isNew() ? tr("Add Edition") : tr("Edit Edition"));
    auto *rows = new QVBoxLayout(this);
    auto *form = newForm();
    rows->addLayout(form);
    rows->addStretch(1);
    makeRegionAndLanguage(form);
    makeNameAndPath(form);
    makeFallback(form);
    makeButtons();
    m_region->setCode(question.edition.region);
    m_language->setCode(question.edition.language);
    m_fallback->setCode(question.edition.fallback);
    propose();
    m_name->setCurrentText(question.edition.name);
    if (!isNew())
        m_path->setText(question.edition.path());
    update();
    resize(fontMetrics().averageCharWidth() * 66, sizeHint().height());
    m_region->edit()->setFocus();
}

void EditionDialog::makeRegionAndLanguage(QFormLayout *form)
{
    const QList<Choice> regions = regionChoices(m_question.groups, regionsOf(m_question.others));
    const ChoiceField::Rules regionRules{
        .freeCode = [regions](const QString &text) { return ownRegionCode(text, regions); },
        .unknown =
            [](const QString &text) {
                return tr("No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.")
                    .arg(text);
            },
        .fault = {},
        .hint =
            [regions](const QString &code) {
                const bool isKnown = std::ranges::contains(regions, code, &Choice::code);
                return isKnown ? QString()
                               : tr("The program does not know this region. It is taken as a code of your own.");
            }};
    m_region = new ChoiceField(u"editionRegion"_s, regions, regionRules, this);
    ChoiceField::Rules rules = languageRules();
    rules.fault = [this](const QString &code) { return faultOfLanguage(code); };
    m_language = new ChoiceField(u"editionLanguage"_s, languageChoices(languagesOf(m_question.others)), rules, this);
    m_region->edit()->setPlaceholderText(tr("Name of a country, or a code"));
    m_language->edit()->setPlaceholderText(tr("Name of a language, or a tag"));
    addLabelledRow(form, tr("&Region:"), m_region, m_region->edit());
    addLabelledRow(form, tr("&Language:"), m_language, m_language->edit());
    connect(m_region, &ChoiceField::edited, this, &EditionDialog::takePlace);
    connect(m_language, &ChoiceField::edited, this, &EditionDialog::takePlace);
}

void EditionDialog::makeNameAndPath(QFormLayout *form)
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setCompleter(nullptr);
    m_name->setObjectName(u"editionName"_s);
    m_name->lineEdit()->setObjectName(u"editionNameLine"_s);
    addLabelledRow(form, tr("&Name:"), m_name, m_name);
    m_path = new CheckedField(
        u"editionPath"_s, [this](const QString &path) { return faultOfPath(path.trimmed()); }, this);
    m_pathHint->setObjectName(u"editionPathHint"_s);
    m_path->layout()->addWidget(m_pathHint);
    addLabelledRow(form, tr("&Path:"), m_path, m_path->edit());
    connect(m_name, &QComboBox::editTextChanged, this, &EditionDialog::update);
    connect(m_name->lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString &text) { m_namesItself = !text.trimmed().isEmpty(); });
    connect(m_name, &QComboBox::activated, this, [this] { m_namesItself = true; });
    connect(m_path, &CheckedField::edited, this, [this] {
        m_isPathOwn = !m_path->text().isEmpty();
        update();
    });
}

void EditionDialog::makeFallback(QFormLayout *form)
{
    m_fallback =
        new ChoiceField(u"editionFallback"_s, languageChoices(languagesOf(m_question.others)), languageRules(), this);
    const QString source = writtenLanguage(m_question.sourceLanguage);
    m_fallback->edit()->setPlaceholderText(source.isEmpty() ? tr("The source's language")
                                                            : tr("The source's language, %1").arg(source));
    m_fallback->setToolTip(tr("The language to take for what is not translated yet"));
    addLabelledRow(form, tr("&Fallback:"), m_fallback, m_fallback->edit());
    connect(m_fallback, &ChoiceField::edited, this, &EditionDialog::update);
}

void EditionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"editionOk"_s);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"editionCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void EditionDialog::takePlace()
{
    if (!m_language->code().isEmpty())
        m_language->check();
    propose();
    update();
}

QString EditionDialog::proposedPath() const
{
    const QString path = noticewright::proposedPath(m_region->code(), m_language->code());
    const bool isTaken =
        std::ranges::any_of(m_question.others, [&](const Edition &other) { return isSame(other.path(), path); });
    return isTaken ? QString(m_region->code() + u'/' + m_language->code()) : path;
}

/// Fills in what was not written by hand.
void EditionDialog::propose()
{
    const QString written = m_name->currentText();
    m_name->clear();
    const bool hasPlace = !m_region->code().isEmpty() && !m_language->code().isEmpty();
    if (hasPlace) {
        const Edition edition{.region = m_region->code(), .language = m_language->code(), .name = {}};
        const bool namesLanguage = std::ranges::contains(m_question.others, edition.region, &Edition::region);
        QStringList names{nativeEditionName(edition, namesLanguage), editionName(edition, namesLanguage)};
        names.removeDuplicates();
        m_name->addItems(names);
    }
    m_name->setCurrentText(m_namesItself ? written : m_name->itemText(0));
    if (m_isPathOwn)
        m_path->check();
    else
        m_path->setText(hasPlace ? proposedPath() : QString());
}

QString EditionDialog::faultOfLanguage(const QString &language) const
{
    const Edition &before = m_question.edition;
    if (m_region->code() == before.region && isSame(language, before.language))
        return {};
    for (const Edition &other : m_question.others) {
        if (other.region == m_region->code() && isSame(other.language, language))
            return tr("There is an edition for this region in this language already: %1. Choose another language.")
                .arg(other.path());
    }
    return {};
}

QString EditionDialog::faultOfPath(const QString &path) const
{
    if (path.isEmpty())
        return {};
    if (!isValidEditionPath(path))
        return tr("“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.").arg(path);
    for (const Edition &other : m_question.others) {
        if (isSame(other.path(), path))
            return other.name.isEmpty()
                ? tr("Another edition has this path already. Write another one.")
                : tr("The edition “%1” has this path already. Write another one.").arg(other.name);
    }
    return {};
}

void EditionDialog::update()
{
    const bool hasPlace = !m_region->code().isEmpty() && !m_language->code().isEmpty();
    m_path->edit()->setPlaceholderText(hasPlace ? proposedPath() : tr("region/language"));
    const bool isElsewhere = !isNew() && edition().path() != m_question.edition.path() && m_path->isValid();
    m_pathHint->setHint(
        isElsewhere ? tr("Pages move: what leads to “%1” does not lead there any more.").arg(m_question.edition.path())
                    : QString());
    const bool isRight = m_region->isValid() && m_language->isValid() && m_fallback->isValid() && m_path->isValid();
    m_ok->setEnabled(hasPlace && isRight);
}

Edition EditionDialog::edition() const
{
    Edition edition = m_question.edition;
    const bool isPlaceSame = edition.region == m_region->code() && edition.language == m_language->code();
    const QString before = edition.path();
    edition.region = m_region->code();
    edition.language = m_language->code();
    edition.name = m_name->currentText().simplified();
    edition.fallback = m_fallback->code();
    const QString path = m_path->text().isEmpty() ? proposedPath() : m_path->text();
    if (!isPlaceSame || path != before)
        edition.ownPath = path == edition.region + u'/' + edition.language ? QString() : path;
    return edition;
}

}
