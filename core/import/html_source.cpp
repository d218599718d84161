// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/html_source.h"

#include "import/reduced_markup.h"
#include "model/inline.h"

#include <QHash>

#include <gumbo.h>

#include <memory>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

Tag tagOf(GumboTag tag)
{
    static const QHash<int, Tag> tags{
        {GUMBO_TAG_P, Tag::Paragraph},
        {GUMBO_TAG_UL, Tag::BulletList},
        {GUMBO_TAG_MENU, Tag::BulletList},
        {GUMBO_TAG_DIR, Tag::BulletList},
        {GUMBO_TAG_OL, Tag::NumberedList},
        {GUMBO_TAG_LI, Tag::ListItem},
        {GUMBO_TAG_DL, Tag::DefinitionList},
        {GUMBO_TAG_DT, Tag::DefinitionTerm},
        {GUMBO_TAG_DD, Tag::Definition},
        {GUMBO_TAG_TABLE, Tag::Table},
        {GUMBO_TAG_CAPTION, Tag::Caption},
        {GUMBO_TAG_TR, Tag::TableRow},
        {GUMBO_TAG_TD, Tag::Cell},
        {GUMBO_TAG_TH, Tag::HeaderCell},
        {GUMBO_TAG_BLOCKQUOTE, Tag::Quotation},
        {GUMBO_TAG_PRE, Tag::Preformatted},
        {GUMBO_TAG_LISTING, Tag::Preformatted},
        {GUMBO_TAG_XMP, Tag::Preformatted},
        {GUMBO_TAG_HR, Tag::Rule},
        {GUMBO_TAG_BR, Tag::LineBreak},
        {GUMBO_TAG_IMG, Tag::Image},
        {GUMBO_TAG_A, Tag::Link},
        {GUMBO_TAG_STRONG, Tag::Strong},
        {GUMBO_TAG_B, Tag::Strong},
        {GUMBO_TAG_EM, Tag::Emphasis},
        {GUMBO_TAG_I, Tag::Emphasis},
        {GUMBO_TAG_CITE, Tag::Emphasis},
        {GUMBO_TAG_DFN, Tag::Emphasis},
        {GUMBO_TAG_DEL, Tag::Deleted},
        {GUMBO_TAG_SUB, Tag::Subscript},
        {GUMBO_TAG_SUP, Tag::Superscript},
        {GUMBO_TAG_DETAILS, Tag::Details},
        {GUMBO_TAG_SUMMARY, Tag::Summary},
        {GUMBO_TAG_ADDRESS, Tag::Address},
        {GUMBO_TAG_NAV, Tag::Navigation},
        {GUMBO_TAG_HEADER, Tag::Header},
        {GUMBO_TAG_FOOTER, Tag::Footer},
        {GUMBO_TAG_MAIN, Tag::Main},
        {GUMBO_TAG_ARTICLE, Tag::Article},
        {GUMBO_TAG_ASIDE, Tag::Aside},
        {GUMBO_TAG_FIGURE, Tag::Figure},
        {GUMBO_TAG_FIGCAPTION, Tag::FigureCaption},
        {GUMBO_TAG_FORM, Tag::Form},
        {GUMBO_TAG_BUTTON, Tag::Button},
        {GUMBO_TAG_TIME, Tag::Time},
        {GUMBO_TAG_INPUT, Tag::Control},
        {GUMBO_TAG_SELECT, Tag::Control},
        {GUMBO_TAG_TEXTAREA, Tag::Control},
        {GUMBO_TAG_DATALIST, Tag::Control},
        {GUMBO_TAG_METER, Tag::Control},
        {GUMBO_TAG_PROGRESS, Tag::Control},
        {GUMBO_TAG_SCRIPT, Tag::Script},
        {GUMBO_TAG_STYLE, Tag::Script},
        {GUMBO_TAG_IFRAME, Tag::Frame},
        {GUMBO_TAG_FRAME, Tag::Frame},
        {GUMBO_TAG_FRAMESET, Tag::Frame},
        {GUMBO_TAG_OBJECT, Tag::Frame},
        {GUMBO_TAG_EMBED, Tag::Frame},
        {GUMBO_TAG_APPLET, Tag::Frame},
        {GUMBO_TAG_SVG, Tag::Frame},
        {GUMBO_TAG_MATH, Tag::Frame},
        {GUMBO_TAG_CANVAS, Tag::Frame},
        {GUMBO_TAG_VIDEO, Tag::Frame},
        {GUMBO_TAG_AUDIO, Tag::Frame},
        {GUMBO_TAG_TEMPLATE, Tag::Template},
        {GUMBO_TAG_NOSCRIPT, Tag::Fallback},
    };
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
        return Tag::Heading;
    if (const auto found = tags.constFind(tag); found != tags.cend())
        return *found;
    switch (tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
        return Tag::Division;
    default:
        return Tag::Inline;
    }
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// The declarations of a style's text, names and values in lower case.
QHash<QString, QString> declarationsOf(const QString &style)
{
    QHash<QString, QString> declarations;
    for (const QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0)
            declarations.insert(declaration.first(colon).trimmed().toString().toLower(),
                                declaration.sliced(colon + 1).trimmed().toString().toLower());
    }
    return declarations;
}

class Reader
{
public:
    Reader(SourceTree &tree, const TextMarks &texts) : m_tree(tree), m_texts(texts) { }

    void head(const GumboNode &node);
    void body(const GumboNode &node, int parent);

private:
    int append(SourceNode node, int parent);
    void text(const GumboNode &node, int parent);
    [[nodiscard]] static SourceNode described(const GumboElement &element);

    SourceTree &m_tree;
    const TextMarks &m_texts;
};

int Reader::append(SourceNode node, int parent)
{
    const int index = m_tree.size();
    node.parent = parent;
    node.end = index + 1;
    m_tree.nodes.push_back(std::move(node));
    return index;
}

void Reader::text(const GumboNode &node, int parent)
{
    append({.isText = true, .text = m_texts.restored(node.v.text.text)}, parent);
}

/// A mail address that a web service has hidden from readers of the source: two
/// hexadecimal digits a byte, each XORed with the first.
QString revealedMail(const QString &hidden)
{
    const QByteArray bytes = QByteArray::fromHex(hidden.toLatin1());
    QByteArray mail;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        mail += char(bytes[i] ^ bytes[0]);
    return isMailAddress(QString::fromUtf8(mail)) ? QString::fromUtf8(mail) : QString();
}

QString linkAddress(const GumboElement &element)
{
    const QString address = attribute(element, "href").trimmed();
    const QString mark = u"/cdn-cgi/l/email-protection#"_s;
    if (const qsizetype at = address.indexOf(mark); at >= 0) {
        if (const QString mail = revealedMail(address.sliced(at + mark.size()).section(u'?', 0, 0)); !mail.isEmpty())
            return u"mailto:"_s + mail;
    }
    const QString mail = revealedMail(attribute(element, "data-cfemail"));
    return mail.isEmpty() ? address : QString(u"mailto:"_s + mail);
}

std::optional<bool> isBoldWeight(const QString &weight)
{
    bool isNumber = false;
    const int number = weight.toInt(&isNumber);
    if (isNumber)
        return number >= 600;
    if (weight.startsWith(u"bold"))
        return true;
    return weight.startsWith(u"normal") || weight.startsWith(u"lighter") ? std::optional(false) : std::nullopt;
}

std::optional<bool> isItalicStyle(const QString &style)
{
    if (style.startsWith(u"italic") || style.startsWith(u"oblique"))
        return true;
    return style.startsWith(u"normal") ? std::optional(false) : std::nullopt;
}

/// Word writes `mso-list: l0 level2 lfo1` on a list's paragraphs, and
/// `mso-list: Ignore` on what stands for their bullets.
void describeWordList(const QString &list, SourceNode &node)
{
    constexpr int deepest = 9;
    node.isListMark = list == u"ignore";
    for (const QStringView part : QStringView(list).split(u' ', Qt::SkipEmptyParts)) {
        if (part.startsWith(u"level"))
            node.listLevel = std::clamp(part.sliced(5).toInt(), 1, deepest);
    }
}

void describeStyle(const GumboElement &element, SourceNode &node)
{
    const QString style = attribute(element, "style");
    if (style.isEmpty())
        return;
    const QHash<QString, QString> declarations = declarationsOf(style);
    node.bold = isBoldWeight(declarations.value(u"font-weight"_s));
    node.italic = isItalicStyle(declarations.value(u"font-style"_s));
    describeWordList(declarations.value(u"mso-list"_s), node);
    node.isHidden = node.isHidden || declarations.value(u"display"_s).startsWith(u"none")
        || declarations.value(u"visibility"_s).startsWith(u"hidden");
}

void describeRole(const GumboElement &element, SourceNode &node)
{
    const QString role = attribute(element, "role").toLower();
    if (role == u"heading") {
        node.tag = Tag::Heading;
        bool isNumber = false;
        const int level = attribute(element, "aria-level").toInt(&isNumber);
        node.number = isNumber ? std::clamp(level, 1, 6) : 2;
    } else if (role == u"navigation" || role == u"menubar" || role == u"menu") {
        node.tag = Tag::Navigation;
    } else if (role == u"banner") {
        node.tag = Tag::Header;
    } else if (role == u"contentinfo") {
        node.tag = Tag::Footer;
    } else if (role == u"main") {
        node.tag = Tag::Main;
    } else if (role == u"dialog" || role == u"alertdialog") {
        node.tag = Tag::Dialog;
    } else if (role == u"complementary") {
        node.tag = Tag::Aside;
    }
    node.hints = QString(attribute(element, "class") + u' ' + role).toLower();
}

SourceNode Reader::described(const GumboElement &element)
{
    SourceNode node{.tag = tagOf(element.tag)};
    if (element.tag == GUMBO_TAG_UNKNOWN) {
        GumboStringPiece name = element.original_tag;
        gumbo_tag_from_original_text(&name);
        const QByteArray tag = QByteArray(name.data, qsizetype(name.length)).toLower();
        if (tag == "dialog")
            node.tag = Tag::Dialog;
        else if (tag == "slot" || tag == "picture")
            node.tag = Tag::Inline;
        else if (tag.contains('-'))
            // Elements of a page's own usually stand for parts of it.
            node.tag = Tag::Division;
    }
    node.id = attribute(element, "id");
    node.language = attribute(element, element.tag == GUMBO_TAG_UNKNOWN ? "xml:lang" : "lang");
    if (node.tag == Tag::Heading)
        node.number = element.tag - GUMBO_TAG_H1 + 1;
    if (node.tag == Tag::NumberedList) {
        node.number = attribute(element, "start").toInt();
        node.title = attribute(element, "type");
    }
    if (node.tag == Tag::Link) {
        node.address = linkAddress(element);
        node.title = attribute(element, "title");
        if (node.id.isEmpty())
            node.id = attribute(element, "name");
    }
    if (node.tag == Tag::Image) {
        node.address = attribute(element, "src").trimmed();
        node.alternative = attribute(element, "alt");
        node.title = attribute(element, "title");
    }
    if (node.tag == Tag::Quotation)
        node.address = attribute(element, "cite");
    if (node.tag == Tag::Cell || node.tag == Tag::HeaderCell) {
        node.columnSpan = std::clamp(attribute(element, "colspan").toInt(), 1, 100);
        node.rowSpan = std::clamp(attribute(element, "rowspan").toInt(), 1, 1000);
    }
    node.isHidden = gumbo_get_attribute(&element.attributes, "hidden") || attribute(element, "aria-hidden") == u"true"
        || (node.tag == Tag::Dialog && element.tag == GUMBO_TAG_UNKNOWN
            && !gumbo_get_attribute(&element.attributes, "open"));
    node.isSwitch = gumbo_get_attribute(&element.attributes, "aria-expanded")
        || gumbo_get_attribute(&element.attributes, "aria-controls");
    if (element.attributes.length > 0) {
        describeStyle(element, node);
        describeRole(element, node);
    }
    return node;
}

void Reader::body(const GumboNode &node, int parent)
{
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        text(node, parent);
        return;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        break;
    default:
        return;
    }
    const GumboElement &element = node.v.element;
    const int index = append(described(element), parent);
    if (const QString mail = revealedMail(attribute(element, "data-cfemail")); !mail.isEmpty()) {
        append({.isText = true, .text = mail}, index);
        m_tree.nodes[size_t(index)].end = m_tree.size();
        return;
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        body(*static_cast<const GumboNode *>(element.children.data[i]), index);
    m_tree.nodes[size_t(index)].end = m_tree.size();
}

void Reader::head(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node.v.element;
    if (element.tag == GUMBO_TAG_TITLE && element.children.length > 0) {
        const auto *child = static_cast<const GumboNode *>(element.children.data[0]);
        if (child->type == GUMBO_NODE_TEXT)
            m_tree.title = QString::fromUtf8(child->v.text.text).simplified();
    } else if (element.tag == GUMBO_TAG_BASE && m_tree.base.isEmpty()) {
        m_tree.base = attribute(element, "href");
    } else if (element.tag == GUMBO_TAG_LINK && attribute(element, "rel").toLower() == u"canonical") {
        m_tree.address = attribute(element, "href");
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        head(*static_cast<const GumboNode *>(element.children.data[i]));
}

}

SourceTree readHtml(const QByteArray &html)
{
    const ReducedMarkup reduced = reduceMarkup(html);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, reduced.html.constData(), size_t(reduced.html.size())), destroy);
    SourceTree tree;
    tree.flattened = reduced.flattened;
    const GumboElement &root = output->root->v.element;
    tree.language = attribute(root, "lang");
    Reader reader(tree, reduced.texts);
    const GumboNode *body = nullptr;
    for (unsigned i = 0; i < root.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(root.children.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        if (child->v.element.tag == GUMBO_TAG_HEAD)
            reader.head(*child);
        else
            body = child;
    }
    if (body)
        reader.body(*body, -1);
    else
        tree.nodes.push_back({.tag = Tag::Division, .end = 1});
    if (tree.language.isEmpty())
        tree.language = tree[0].language;
    return tree;
}

}
