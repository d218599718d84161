// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/review_model.h"

#include "edition/locale.h"
#include "import/written_dates.h"
#include "model/navigate.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewModel)
};

QString wordsOf(const Contact &contact)
{
    QStringList parts{contact.name};
    parts << contact.lines << contact.mail << contact.telephone << contact.webLabel;
    parts.removeAll(QString());
    return Text::tr("Contact: %1").arg(parts.join(u", "_s));
}

/// The words of everything in a statement that a passage can have become.
class Words
{
public:
    explicit Words(const ImportedStatement &imported)
    {
        visitSections(imported.statement.sections, [this](const Section &section, int) {
            m_words.insert(section.id, plainText(section.heading));
            m_headings.insert(section.id);
            add(section.highlights);
            add(section.full);
        });
        for (const Contact &contact : imported.contacts)
            m_words.insert(contact.id, wordsOf(contact));
        for (const Seal &seal : imported.seals)
            m_words.insert(seal.id, Text::tr("Seal: %1").arg(seal.name));
        for (const LinkList &list : imported.linkLists)
            m_words.insert(list.id, Text::tr("Link list: %1").arg(list.name));
    }

    [[nodiscard]] QString operator[](const Id &id) const { return m_words.value(id); }
    [[nodiscard]] bool isHeading(const Id &id) const { return m_headings.contains(id); }
    [[nodiscard]] bool isItem(const Id &id) const { return m_items.contains(id); }

private:
    void add(const BlockList &blocks)
    {
        visitBlocks(blocks, [this](const Block &block) {
            m_words.insert(block.id, plainText(BlockList{block}));
            if (std::holds_alternative<Subheading>(block.content))
                m_headings.insert(block.id);
            if (const auto *list = std::get_if<List>(&block.content))
                addItems(*list);
            if (const auto *list = std::get_if<DefinitionList>(&block.content)) {
                for (const DefinitionEntry &entry : list->entries)
                    m_words.insert(entry.id, plainText(entry.term));
            }
        });
    }

    void addItems(const List &list)
    {
        for (const ListItem &item : list.items) {
            if (!item.blocks.isEmpty())
                m_items.insert(item.blocks.first().id);
        }
    }

    QHash<Id, QString> m_words;
    QSet<Id> m_headings;
    QSet<Id> m_items;
};

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        if (const QString sentence = text.sliced(from, to - from).trimmed(); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// The remarks on a place, each on a line.
QString remarksOn(const QList<Remark> &remarks, const Id &target)
{
    QStringList sentences;
    for (const Remark &remark : remarks) {
        if (!target.isEmpty() && remark.target == target)
            sentences.append(remark.sentence);
    }
    return sentences.join(u'\n');
}

QString dateText(const QString &line, const QString &language)
{
    const WrittenDate written = writtenDate(line, language);
    return written.meaning == WrittenDate::Meaning::Effective
        ? Text::tr("Effective: %1").arg(longDate(written.date, QLocale()))
        : Text::tr("Last updated: %1").arg(longDate(written.date, QLocale()));
}

/// Seen through, so that they suit a light and a dark background alike.
QVariant tintOf(SentenceState state)
{
    switch (state) {
    case SentenceState::LeftOut:
        return QColor(220, 110, 0, 48);
    case SentenceState::NeedsLook:
        return QColor(0, 120, 220, 48);
    default:
        return {};
    }
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

QVariant iconOf(SentenceState state)
{
    switch (state) {
    case SentenceState::LeftOut:
        return QIcon::fromTheme(u"edit-delete-remove"_s, QIcon::fromTheme(u"list-remove"_s));
    case SentenceState::NeedsLook:
        return QIcon::fromTheme(u"dialog-warning"_s);
    default:
        return {};
    }
}

}

QString whyLeftOut(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
    case Fate::KeptHidden:
        return {};
    case Fate::Navigation:
        return Text::tr("It is part of the site’s navigation.");
    case Fate::PageHeader:
        return Text::tr("It is in the header of the page.");
    case Fate::PageFooter:
        return Text::tr("It is in the footer of the page.");
    case Fate::Banner:
        return Text::tr("It is in a consent banner or another notice over the page.");
    case Fate::Aside:
        return Text::tr("It is beside the statement, such as related articles or sharing.");
    case Fate::Control:
        return Text::tr("It is a button or a field.");
    case Fate::Hidden:
        return Text::tr("The page does not show it.");
    case Fate::Script:
        return Text::tr("It is a script.");
    case Fate::Deleted:
        return Text::tr("It is struck out.");
    case Fate::Frame:
        return Text::tr("The page shows it in a frame or as a picture.");
    case Fate::Fallback:
        return Text::tr("It is for browsers without scripts.");
    case Fate::Repeated:
        return Text::tr("The page says it twice.");
    case Fate::OtherDocument:
        return Text::tr("It belongs to another document on the page.");
    case Fate::Outside:
        return Text::tr("It is before or after the statement.");
    case Fate::LeftOut:
        return Text::tr("You left it out.");
    }
    return {};
}

ReviewModel::ReviewModel(QObject *parent) : QAbstractTableModel(parent) { }

void ReviewModel::setImported(const ImportedStatement &imported)
{
    const QList<Row> rows = rowsOf(imported);
    const auto isSame = [](const Row &a, const Row &b) { return a.passage == b.passage && a.sentence == b.sentence; };
    if (!rows.isEmpty() && std::ranges::equal(rows, m_rows, isSame)) {
        m_imported = imported;
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Result));
        return;
    }
    beginResetModel();
    m_imported = imported;
    m_rows = rows;
    endResetModel();
}

void ReviewModel::setTitle(const QString &title)
{
    m_imported.statement.title = title;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_imported.report.passages[passageOf(row)].role == u"title")
            Q_EMIT dataChanged(index(row, Result), index(row, Result));
    }
}

QList<ReviewModel::Row> ReviewModel::rowsOf(const ImportedStatement &imported)
{
    const Words words(imported);
    const QList<Passage> &passages = imported.report.passages;
    QList<Row> rows;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        if (passage.fate == Fate::Script)
            continue;
        Row row{.passage = i, .sentence = passage.text, .reason = whyLeftOut(passage.fate)};
        row.isHeading = passage.role == u"title" || words.isHeading(passage.target);
        row.isItem = words.isItem(passage.target);
        const QString remarks = remarksOn(imported.report.remarks, passage.target);
        if (!isKept(passage.fate)) {
            row.state = SentenceState::LeftOut;
        } else if (passage.fate == Fate::KeptHidden || !remarks.isEmpty()) {
            row.state = SentenceState::NeedsLook;
            row.reason = remarks.isEmpty() ? tr("The page shows it only when it is opened.") : remarks;
        }
        if (passage.role.isEmpty()) {
            rows += sentenceRows(row, words[passage.target]);
            continue;
        }
        row.result =
            passage.role == u"date" ? dateText(passage.text, imported.statement.language) : words[passage.target];
        rows.append(row);
    }
    return rows;
}

/// The row of a passage as one for each sentence, which is looked for in `whole`.
QList<ReviewModel::Row> ReviewModel::sentenceRows(const Row &passage, const QString &whole)
{
    const QString compared = withoutSpaces(whole);
    QList<Row> rows;
    for (const QString &sentence : sentencesOf(passage.sentence)) {
        Row row = passage;
        row.sentence = row.result = sentence;
        row.isItem = passage.isItem && rows.isEmpty();
        if (row.state != SentenceState::LeftOut && !compared.contains(withoutSpaces(sentence))) {
            row.state = SentenceState::NeedsLook;
            row.result = whole;
            row.reason = whole.isEmpty() ? tr("It was not found in the statement.") : tr("The words differ.");
        }
        rows.append(row);
    }
    return rows;
}

int ReviewModel::rowOf(const Id &target) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_imported.report.passages[passageOf(row)].target == target)
            return row;
    }
    return -1;
}

int ReviewModel::count(SentenceState state) const
{
    return int(std::ranges::count(m_rows, state, &Row::state));
}

int ReviewModel::words(SentenceState state) const
{
    int words = 0;
    for (const Row &row : m_rows) {
        if (row.state == state)
            words += int(row.sentence.count(u' ')) + 1;
    }
    return words;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Result + 1;
}

/// The first sentence of a list's item begins with its bullet.
QString ReviewModel::shown(const Row &row, const QString &text)
{
    return row.isItem ? QString(u"• "_s + text) : text;
}

QString ReviewModel::resultText(const Row &row) const
{
    if (row.state == SentenceState::LeftOut)
        return tr("Left out. %1").arg(row.reason);
    const QString result = m_imported.report.passages[row.passage].role == u"title"
        ? tr("Title: %1").arg(m_imported.statement.title)
        : shown(row, row.result);
    return row.state == SentenceState::NeedsLook ? tr("%1\nNeeds a look. %2").arg(result, row.reason) : result;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Original ? shown(row, row.sentence) : resultText(row);
    case Qt::FontRole:
        return row.isHeading ? QVariant(bold()) : QVariant();
    case Qt::ToolTipRole:
        return row.reason.isEmpty() ? QVariant() : row.reason;
    case Qt::BackgroundRole:
        return tintOf(row.state);
    case Qt::DecorationRole:
        return index.column() == Result ? iconOf(row.state) : QVariant();
    case StateRole:
        return int(row.state);
    case PassageRole:
        return row.passage;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Original ? tr("Original") : tr("Statement");
}

}
