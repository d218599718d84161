// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/section_kinds.h"

#include "import/phrase_table.h"

namespace noticewright
{

namespace
{

struct KindWords
{
    SectionKind kind;
    /// Beginnings of words, in lower case, between '|'.
    const char16_t *words;
};

/// The more special kinds first: "your rights to object to cookies" is about cookies.
constexpr KindWords table[] = {
    {SectionKind::Cookies,
     u"cookie|tracking tech|similar tech|web beacon|local storage|traceurs|rastreador|ciastecz|clickgedrag|クッキー|トラッキング"},
    {SectionKind::Children,
     u"child|minors|under 13|under 16|kinder|minderjährig|enfant|mineurs|niños|menores|minori|bambini|"
     u"crianças|kinderen|minderjarig|dzieci|dziećmi|małoletni|子ども|児童|未成年"},
    {SectionKind::Certifications,
     u"certific|privacy shield|data privacy framework|safe harbor|zertifi|siegel|keurmerk|certyfik|認証|認定"},
    {SectionKind::Transfers,
     u"international transfer|cross-border|transfer of|transfers of|data transfer|international data|drittland|drittländer|"
     u"internationale übermittlung|datenübermittlung in|transferts|transferencia|trasferiment|transferência|doorgifte|"
     u"przekazywanie danych poza|przekazywanie danych do państw|国外|越境|海外"},
    {SectionKind::Retention,
     u"retention|retain|how long|keep your|storage period|speicherdauer|aufbewahrung|dauer der speicherung|löschung|"
     u"conservation|durée|conservación|plazo|periodo di conserv|conservazione|retenção|conservação|prazo|bewaar|"
     u"okres przechow|jak długo|przechowywan|保存期間|保管期間|保有期間"},
    {SectionKind::Security,
     u"security|secure|protect your|safeguard|sicherheit|datensicherheit|schützen|sécurité|seguridad|sicurezza|segurança|"
     u"beveilig|bezpieczeństw|安全"},
    {SectionKind::Changes,
     u"changes to|change to|updates to|modifications|amend|revisions|änderung|aktualisierung|modification|mise à jour|"
     u"cambios|modificaciones|modifiche|aggiornamenti|alterações|mudanças|wijziging|zmian|変更|改定"},
    {SectionKind::Contact,
     u"contact|questions|reach us|get in touch|data protection officer|controller|kontakt|verantwortlich|datenschutzbeauftragt|"
     u"délégué|nous joindre|responsable du traitement|contacto|responsable del|delegado|contatt|titolare|contato|contacto|"
     u"encarregado|vragen|verwerkingsverantwoordelijke|administrator|pytania|問い合わせ|お問合せ|窓口"},
    {SectionKind::Links,
     u"links|third-party site|third party site|other site|related |other useful|liens|enlaces|collegamenti|koppelingen|odnośniki|リンク"},
    {SectionKind::Sharing,
     u"shar|disclos|third part|recipients|who we|sell|weitergabe|empfänger|dritte|übermittl|partage|destinataire|divulgation|"
     u"tiers|compart|comunica|destinatari|terceros|condivisione|terzi|partilha|divulga|terceiros|delen|derden|ontvanger|"
     u"udostępn|odbiorc|第三者|提供|共有"},
    {SectionKind::Rights,
     u"rights|access and|your control|rechte|betroffenenrecht|widerspruch|widerruf|droits|derechos|diritti|direitos|rechten|"
     u"praw|権利|開示|訂正"},
    {SectionKind::Choices,
     u"choice|opt out|opt-out|preferences|consent|unsubscribe|wahlmöglichkeit|einwilligung|choix|préférences|consentement|"
     u"opciones|elecciones|consentimiento|scelte|consenso|escolhas|opções|keuzes|toestemming|wybór|zgod|選択|同意"},
    {SectionKind::Uses,
     u"how we use|use of|uses|purpose|legal bas|why we|processing|zweck|verwendung|nutzung|verarbeit|rechtsgrundlage|"
     u"utilis|finalité|base légale|bases légales|uso de|usamos|finalidad|utilizz|finalità|utilização|usos|doeleinden|gebruik|"
     u"grondslag|cel |cele|wykorzyst|podstaw|利用目的|利用|使用"},
    {SectionKind::PersonalInformation,
     u"information we|data we|personal information|personal data|collect|categories of|personenbezogen|welche daten|"
     u"erhebung|erheben|données|collect|recueill|datos|información|recog|dati|raccol|dados|informações|colet|"
     u"gegevens|verzamel|dane|danych|zbiera|個人情報|個人データ|取得|収集"},
    {SectionKind::Scope,
     u"scope|introduction|overview|about this|who this|applies|geltungsbereich|einleitung|überblick|allgemein|champ|introduction|"
     u"préambule|ámbito|introducción|ambito|introduzione|premessa|âmbito|introdução|toepassing|inleiding|zakres|wstęp|"
     u"informacje ogólne|適用|はじめに|範囲"},
};

PhraseTable makePhrases()
{
    PhraseTable phrases;
    for (int row = 0; row < int(std::size(table)); ++row)
        phrases.add(table[row].words, row);
    return phrases;
}

}

SectionKind kindOfHeading(const QString &heading)
{
    static const PhraseTable phrases = makePhrases();
    const auto row = phrases.find(heading.toLower(), PhraseTable::Place::WordStart);
    return row ? table[*row].kind : SectionKind::Custom;
}

}
