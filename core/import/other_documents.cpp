// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/other_documents.h"

#include "import/phrase_table.h"

#include <QCoreApplication>
#include <QSet>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr const char16_t *privacyTitles =
    u"privacy policy|privacy statement|privacy notice|data protection|datenschutzerklärung|datenschutzhinweise|datenschutz|"
    u"politique de confidentialité|politique de protection|charte vie privée|données personnelles|política de privacidad|"
    u"informativa privacy|informativa sulla privacy|política de privacidade|privacyverklaring|privacybeleid|polityka prywatności|"
    u"プライバシーポリシー|個人情報保護方針";
constexpr const char16_t *otherTitles =
    u"terms of use|terms of service|terms and conditions|terms & conditions|user agreement|copyright policy|dmca|"
    u"nutzungsbedingungen|allgemeine geschäftsbedingungen|impressum|conditions générales|mentions légales|conditions d'utilisation|"
    u"términos y condiciones|términos de uso|aviso legal|termini e condizioni|condizioni d'uso|note legali|termos de uso|"
    u"termos e condições|gebruiksvoorwaarden|algemene voorwaarden|regulamin|warunki korzystania|利用規約";

/// A title says little else.
bool isTitle(const QString &heading, const PhraseTable &titles)
{
    constexpr qsizetype longest = 60;
    return heading.size() <= longest && titles.find(heading.toLower()).has_value();
}

}

void leaveOtherDocuments(Flow &flow, QList<Remark> &remarks)
{
    static const PhraseTable ours(privacyTitles);
    static const PhraseTable others(otherTitles);
    QSet<int> levels;
    for (const FlowPiece &piece : flow.pieces) {
        if (piece.isHeading && isTitle(plainText(piece.heading), ours) && !isTitle(plainText(piece.heading), others))
            levels.insert(piece.level);
    }
    QSet<Id> left;
    QList<FlowPiece> kept;
    int leaving = 0;
    for (FlowPiece &piece : flow.pieces) {
        if (piece.isHeading && (leaving == 0 || piece.level <= leaving)) {
            const QString title = plainText(piece.heading);
            const bool isOther = levels.contains(piece.level) && isTitle(title, others) && !isTitle(title, ours);
            leaving = isOther ? piece.level : 0;
            if (isOther)
                remarks.append(
                    {Text::tr("“%1” shares the page, but is no privacy statement. It was left out.").arg(title), {}});
        }
        if (leaving == 0) {
            kept.append(std::move(piece));
            continue;
        }
        left.insert(piece.id);
        const BlockList blocks{piece.block};
        visitBlocks(blocks, [&](const Block &block) {
            left.insert(block.id);
            if (const auto *list = std::get_if<DefinitionList>(&block.content)) {
                for (const DefinitionEntry &entry : list->entries)
                    left.insert(entry.id);
            }
        });
    }
    flow.pieces = std::move(kept);
    for (Passage &passage : flow.passages) {
        if (left.contains(passage.target)) {
            passage.fate = Fate::OtherDocument;
            passage.target = {};
        }
    }
}

}
