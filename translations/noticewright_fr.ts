<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>Ceci renvoie à une déclaration «&#xa0;%1&#xa0;» que l’espace de travail ne contient pas. Choisissez une autre cible ou supprimez le lien.</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>Ceci renvoie à une section qui n’existe plus («&#xa0;%1&#xa0;»). Choisissez une autre cible ou supprimez le lien.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>L’image «&#xa0;%1&#xa0;» ne se trouve pas dans le dossier «&#xa0;assets&#xa0;» de l’espace de travail. Placez-la dans ce dossier ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>Il n’existe pas de variable «&#xa0;%1&#xa0;». Définissez-la ou écrivez les mots eux-mêmes.</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>Il n’existe pas de terme défini «&#xa0;%1&#xa0;». Définissez-le ou faites-en du texte ordinaire.</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Ce texte contient un élément que seule une version plus récente de Noticewright connaît. Il est conservé, mais n’est pas publié.</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>Il n’existe pas de contact «&#xa0;%1&#xa0;». Choisissez un autre contact ou supprimez la fiche.</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>Il n’existe pas de label «&#xa0;%1&#xa0;». Choisissez un autre label ou supprimez-le.</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>Il n’existe pas de liste de liens «&#xa0;%1&#xa0;». Choisissez une autre liste ou supprimez la fiche.</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Ce bloc est d’un type que seule une version plus récente de Noticewright connaît. Il est conservé, mais n’est pas publié.</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>Ce point clé résume un paragraphe du texte intégral qui n’existe plus («&#xa0;%1&#xa0;»). Choisissez de nouveau ce qu’il résume.</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>Cette section n’a pas de titre. C’est par leur titre que les lecteurs trouvent les sections.</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>Cette section ne contient pas de texte. Rédigez-le ou supprimez la section.</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>Cette déclaration n’a pas de titre.</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>L’en-tête ou le pied de page affiche une liste de liens «&#xa0;%1&#xa0;» qui n’existe pas. Choisissez une autre liste.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’une page&#xa0;: les images et la feuille de style y sont publiées. Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» seraient publiées à la même adresse «&#xa0;%3&#xa0;». Donnez une autre adresse à l’une des deux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>%Ln texte n’est pas traduit en «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln textes ne sont pas traduits en «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>La traduction de %Ln texte en «&#xa0;%1&#xa0;» correspond à une source antérieure.</numerusform>
            <numerusform>La traduction de %Ln textes en «&#xa0;%1&#xa0;» correspond à une source antérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>Ceci renvoie à «&#xa0;%1&#xa0;», qui n’est pas affichée dans %2. Limitez ce texte aux mêmes régions ou retirez le renvoi.</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>Sur les pages sombres, la couleur «&#xa0;%1&#xa0;» du thème se distingue mal sur «&#xa0;%2&#xa0;»&#xa0;: le contraste est de %3, alors qu’il faut %4. Choisissez une autre couleur.</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>La couleur «&#xa0;%1&#xa0;» du thème se distingue mal sur «&#xa0;%2&#xa0;»&#xa0;: le contraste est de %3, alors qu’il faut %4. Choisissez une autre couleur.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>Format des constats&#xa0;: text (par défaut), json ou sarif.</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>Constats qui donnent le code de sortie 1&#xa0;: error (par défaut) ou warning.</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>Vérifie si les éléments de l’espace de travail du dossier DIR concordent et s’il est traduit.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>Le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>--format accepte text, json ou sarif, et --fail-on accepte error ou warning.</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>Utilisation incorrecte. «&#xa0;noticewright %1 --help&#xa0;» indique ce que cette commande accepte.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>Format du tableau&#xa0;: text (par défaut) ou json.</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>Énumère les éditions de l’espace de travail du dossier DIR et indique où en est la traduction de chaque déclaration.</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>--format accepte text ou json.</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>Le dossier que l’exportation remplit.</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>Uniquement cette déclaration&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>Uniquement cette édition, par exemple us/en&#xa0;; peut être répété. «&#xa0;all&#xa0;» désigne toutes les éditions.</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>Uniquement ce niveau&#xa0;: highlights ou full.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>Le format de papier du PDF&#xa0;: a4 (par défaut) ou letter.</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>L’espace de travail ne contient pas de déclaration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>L’espace de travail ne contient pas d’édition «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>--layer accepte highlights ou full.</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas exportée&#xa0;: rien n’en est encore traduit en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» est retenue&#xa0;: %Ln texte n’est pas traduit en %3.</numerusform>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» est retenue&#xa0;: %Ln textes ne sont pas traduits en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>Exporte les déclarations de l’espace de travail du dossier DIR.</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>Il n’y a aucune page à exporter&#xa0;: aucune déclaration n’est rédigée dans la langue d’une édition choisie.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>Le dossier de l’espace de travail&#xa0;; il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>L’identifiant de la nouvelle déclaration, par exemple online&#xa0;; avec un seul fichier uniquement.</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>La langue des fichiers, par exemple en, lorsqu’ils ne l’indiquent pas.</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>Ce que les fichiers remplissent&#xa0;: highlights ou full.</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>Un fichier pour le rapport, en JSON&#xa0;: ce qu’il est advenu de chaque texte.</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>--into indique le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>--statement ne s’emploie qu’avec un seul fichier.</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant&#xa0;: utilisez a-z, 0-9 et «&#xa0;-&#xa0;», en commençant par une lettre.</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette de langue, telle que en ou pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>L’espace de travail contient déjà une déclaration «&#xa0;%1&#xa0;». Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1&#xa0;: déclaration «&#xa0;%2&#xa0;», %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>%Ln mot repris</numerusform>
            <numerusform>%Ln mots repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln mot écarté</numerusform>
            <numerusform>%Ln mots écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>Impossible d’écrire le rapport (%1).</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>Crée des déclarations à partir de pages web, de Markdown, de documents de traitement de texte et de texte brut.</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>Les fichiers à importer.</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>Par quoi commencer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>Crée un espace de travail dans le dossier DIR.</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>Un dossier qui n’existe pas ou qui est vide.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>Il n’existe pas de modèle «&#xa0;%1&#xa0;». Choisissez-en un parmi %2.</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>Le dossier dans lequel les fichiers de traduction sont écrits.</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>Uniquement vers cette langue, par exemple de&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>La version de XLIFF&#xa0;: 2.1 (par défaut) ou 1.2.</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>Quels textes&#xa0;: all (par défaut), ou needed pour ceux dont la traduction est manquante ou obsolète.</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>Indiquez avec --to le dossier dans lequel les fichiers de traduction sont écrits.</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>--format accepte 2.1 ou 1.2.</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>--content accepte all ou needed.</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>Aucune édition n’a besoin d’une traduction en «&#xa0;%1&#xa0;». Langues nécessaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>Écrit des fichiers pour les traducteurs&#xa0;: les textes de l’espace de travail du dossier DIR, avec ce qui existe de leurs traductions.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1&#xa0;: %2, %3, %4, %5, %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>%Ln texte repris</numerusform>
            <numerusform>%Ln textes repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln d’une source antérieure</numerusform>
            <numerusform>%Ln d’une source antérieure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln non traduit</numerusform>
            <numerusform>%Ln non traduits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln non repris</numerusform>
            <numerusform>%Ln non repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>Écrit dans ce fichier ce qu’il est advenu de chaque texte.</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>Reprend dans l’espace de travail du dossier DIR les fichiers renvoyés par les traducteurs&#xa0;: tous ou aucun.</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>Les fichiers à reprendre.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>Indiquez le dossier de l’espace de travail et les fichiers à reprendre.</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>«&#xa0;noticewright xliff&#xa0;» accepte export ou import. «&#xa0;noticewright xliff export --help&#xa0;» en dit davantage.</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (par défaut), pdf, bundle, docx, text, markdown ou json.</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>Le nombre de threads qui créent les pages&#xa0;; par défaut, un par processeur.</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>Crée OUT sous forme de fichier zip du paquet web plutôt que de dossier.</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>Exclut les PDF du paquet web.</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>Le HTML du contenu seul, sans la page qui l’entoure, pour les systèmes de gestion de contenu.</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>Ce par quoi commencent les classes des fragments, afin qu’elles ne se confondent avec aucune autre.</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>--to indique le dossier à remplir, --format accepte html, pdf, bundle, docx, text, markdown ou json, et --paper accepte a4 ou letter.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>--jobs accepte un nombre de 1 à 256, ou 0 pour un thread par processeur.</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>--zip et --no-pdf ne s’emploient qu’avec --format bundle.</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>--fragment ne s’emploie qu’avec --format html.</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>--class-prefix ne s’emploie qu’avec --fragment et accepte des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>Création des PDF&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>Création des documents&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Création des pages&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>, %Ln seconde restante</numerusform>
            <numerusform>, %Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>Impossible de lire le manifeste (%1).</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>Compare avec ce manifest.json, par exemple celui du paquet web livré.</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>Compare un paquet web, ou le site sur lequel il a été déployé, avec son manifeste et énumère ce qui diffère, ce qui manque ou ce qui est en trop.</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>Un dossier, un fichier zip ou l’adresse de la racine du site (http ou https).</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Écrivez-la sous la forme https://example.com/.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%Ln fichier vérifié&#xa0;: il est conforme au manifeste.</numerusform>
            <numerusform>Les %Ln fichiers sont tous conformes au manifeste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: noticewright [WORKSPACE]
       noticewright new DIR [--template NAME]
       noticewright import FILE… --into DIR [--statement ID] [--lang L] [--layer highlights|full] [--report FILE.json]
       noticewright check DIR [--format text|json|sarif] [--fail-on error|warning]
       noticewright export DIR --to OUT [--format html|pdf|bundle|docx|text|markdown|json] [--statement ID]
                           [--edition us/en|all] [--layer highlights|full] [--paper a4|letter]
                           [--jobs N] [--pdf tagged|any] [--zip] [--no-pdf] [--fragment [--class-prefix PREFIX]]
       noticewright verify BUNDLE|FOLDER|https://SITE/ [--manifest FILE]
       noticewright editions DIR [--format text|json]
       noticewright xliff export DIR --to OUT [--language L] [--statement ID] [--format 2.1|1.2] [--content all|needed]
       noticewright xliff import DIR FILE… [--report FILE.json]

Without a command, opens the window. “noticewright COMMAND --help” tells more.
Exit status: 0 done, 1 findings, 2 wrong usage or unreadable input, 3 output could not be written.</source>
        <translation>Usage&#xa0;: noticewright [WORKSPACE]
        noticewright new DIR [--template NAME]
        noticewright import FILE… --into DIR [--statement ID] [--lang L] [--layer highlights|full] [--report FILE.json]
        noticewright check DIR [--format text|json|sarif] [--fail-on error|warning]
        noticewright export DIR --to OUT [--format html|pdf|bundle|docx|text|markdown|json] [--statement ID]
                            [--edition us/en|all] [--layer highlights|full] [--paper a4|letter]
                            [--jobs N] [--pdf tagged|any] [--zip] [--no-pdf] [--fragment [--class-prefix PREFIX]]
        noticewright verify BUNDLE|FOLDER|https://SITE/ [--manifest FILE]
        noticewright editions DIR [--format text|json]
        noticewright xliff export DIR --to OUT [--language L] [--statement ID] [--format 2.1|1.2] [--content all|needed]
        noticewright xliff import DIR FILE… [--report FILE.json]

Sans commande, ouvre la fenêtre. «&#xa0;noticewright COMMAND --help&#xa0;» en dit davantage.
Code de sortie&#xa0;: 0 terminé, 1 constats, 2 utilisation incorrecte ou entrée illisible, 3 sortie impossible à écrire.</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>Ce que doivent être les PDF&#xa0;: any (par défaut), créés avec ce qui est intégré, ou tagged, qui peuvent être lus à voix haute&#xa0;; ces derniers nécessitent Chromium, un autre navigateur de sa famille ou WeasyPrint.</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>--pdf accepte any ou tagged.</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>--pdf ne s’emploie qu’avec --format pdf, et avec --format bundle sauf si --no-pdf exclut les PDF.</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>Impossible de faire cela&#xa0;: «&#xa0;%1&#xa0;» n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>Il y a %Ln minute</numerusform>
            <numerusform>Il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>Résoudre le commentaire</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>Rouvrir le commentaire</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>Répondre au commentaire</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>Modifier la réponse</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>L’image est un lien vers un fichier situé hors de l’espace de travail. Placez l’image elle-même dans le dossier «&#xa0;assets&#xa0;».</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>Impossible de lire l’image (%1). Placez-la dans le dossier «&#xa0;assets&#xa0;» ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>Un fichier occupe l’emplacement prévu pour l’exportation. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>Le dossier contient un fichier qui ne provient d’aucune exportation («&#xa0;%1&#xa0;») et qui serait perdu. Choisissez un dossier vide ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>Impossible de créer le dossier. Choisissez un autre emplacement pour l’exportation.</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>Impossible de mettre l’exportation à sa place (%1). Ce qui s’y trouvait auparavant est inchangé.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez un autre emplacement pour l’exportation.</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>Impossible d’afficher l’image «&#xa0;%1&#xa0;». Choisissez une autre image.</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>Un paquet web mentionne les adresses de ses pages, et l’adresse du site n’est pas connue. Indiquez la page d’accueil de l’organisation dans les paramètres de l’espace de travail ou écrivez site=&quot;https://example.com/&quot; à la première ligne de workspace.xml.</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>Il n’y a aucune page à publier. Ajoutez une déclaration ou choisissez une autre édition.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’une page&#xa0;: un paquet web y place d’autres fichiers. Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>Il n’y a rien ici. Indiquez le dossier, le fichier zip ou le site d’un paquet web.</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>Ce n’est pas un fichier zip. Indiquez le dossier, le fichier zip ou le site d’un paquet web.</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>Il n’y a pas de paquet web ici&#xa0;: le fichier «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>le serveur répond avec le code d’état %1</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>Il n’y a pas de manifeste à cette adresse. Indiquez la racine du site ou fournissez le manifeste livré.</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>Impossible de lire le manifeste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>Ce n’est pas le manifeste d’un paquet web. Indiquez le dossier, le fichier zip ou le site d’un paquet web.</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>Le manifeste est d’un format plus récent (%1). Mettez Noticewright à jour.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>Le manifeste est endommagé&#xa0;: il manque à son entrée «&#xa0;%1&#xa0;» un chemin, un rôle, une taille ou une empreinte. Récupérez de nouveau le paquet web à sa source.</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>Le manifeste mentionne un fichier «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le chemin d’une édition. Écrivez une région et une langue&#xa0;: «&#xa0;ca/fr&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’identifiant d’une déclaration. Utilisez des lettres minuscules, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’une page. Écrivez des éléments composés de lettres, de chiffres et de «&#xa0;-&#xa0;», chacun suivi de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’emplacement publié d’une section. Utilisez des lettres, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une image. Renommez le fichier dans le dossier «&#xa0;assets&#xa0;» avec des lettres, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>Le chemin dépasse %Ln caractère, ce que certains systèmes ne peuvent pas enregistrer. Raccourcissez l’adresse de la page.</numerusform>
            <numerusform>Le chemin dépasse %Ln caractères, ce que certains systèmes ne peuvent pas enregistrer. Raccourcissez l’adresse de la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>Ceci ne peut pas être le chemin d’un fichier publié&#xa0;: il sort de son dossier ou certains systèmes ne peuvent pas l’enregistrer. Utilisez des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>Ceci ne diffère de «&#xa0;%1&#xa0;» que par les majuscules, voire pas du tout. Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>Son dossier «&#xa0;%1&#xa0;» ne diffère de «&#xa0;%2&#xa0;» que par les majuscules. Écrivez les deux de la même façon.</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>Ceci est à la fois un fichier et un dossier. Donnez une autre adresse à la page.</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>Le document n’a pas été créé en moins d’une minute. Réessayez.</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>Impossible de créer le document (%1).</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>Les documents pour Word sont créés avec le programme «&#xa0;pandoc&#xa0;», qui n’est pas installé. Installez le paquet «&#xa0;pandoc&#xa0;».</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>Impossible de créer le fichier zip&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>Ceci est un dossier. Donnez un autre nom au fichier zip.</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>Il y a là un fichier qui n’est pas un paquet web antérieur et qui serait perdu. Donnez un autre nom au fichier zip.</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>Une autre exportation remplit ce dossier. Attendez qu’elle soit terminée, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Impossible de créer un dossier temporaire (%1). Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un style de liste connu de cette version. Mettez Noticewright à jour ou rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>Les commentaires n’indiquent pas à quelle déclaration ils se rapportent. Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez la date et l’heure en UTC&#xa0;: 2026-10-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>Un commentaire n’indique pas à quoi il se rapporte. Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une région telle que «&#xa0;us&#xa0;» ou «&#xa0;eu&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette de langue telle que «&#xa0;en&#xa0;» ou «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le chemin d’une édition. Écrivez une région et une langue&#xa0;: «&#xa0;ca/fr&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez l’année, le mois et le jour&#xa0;: 2026-10-01.</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>La déclaration n’a pas d’identifiant. Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de déclaration connu de cette version. Mettez Noticewright à jour ou rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>La déclaration n’indique pas dans quelle langue elle est rédigée (lang).</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier situé sous la racine du site. Écrivez des éléments composés de lettres, de chiffres et de «&#xa0;-&#xa0;», chacun suivi de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’emplacement publié d’une section. Utilisez des lettres, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>Deux sections ont le même emplacement publié «&#xa0;#%1&#xa0;». Donnez-en un autre à l’une des deux.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de section connu de cette version. Mettez Noticewright à jour ou rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>%1=&quot;%2&quot; devrait être «&#xa0;marked&#xa0;» ou «&#xa0;held-back&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’identifiant correct (%2=&quot;%3&quot;). Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique. Écrivez-la sous la forme «&#xa0;name@example.com&#xa0;».</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>Ceci est une autre valeur d’une variable «&#xa0;%1&#xa0;», laquelle ne figure pas avant elle.</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>Une entrée d’une liste de liens ne mène nulle part. Donnez-lui une adresse ou une déclaration.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot unique. Écrivez chaque mot de la liste de mots dans son propre élément &lt;word&gt;.</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici une seconde fois. Retirez l’une des deux occurrences ou fusionnez-les.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>Le fichier dépasse %Ln&#xa0;Mio, ce qui n’arrive pour aucune déclaration. Il n’a pas été ouvert&#xa0;; vérifiez sa provenance.</numerusform>
            <numerusform>Le fichier dépasse %Ln&#xa0;Mio, ce qui n’arrive pour aucune déclaration. Il n’a pas été ouvert&#xa0;; vérifiez sa provenance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>À partir d’ici, le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8 dans le programme qui l’a écrit ou rétablissez une version antérieure.</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>Le fichier est endommagé à cet endroit et ne peut pas être lu (%1). Rétablissez-en une version antérieure.</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>Le fichier déclare un type de document, ce qu’un espace de travail ne fait jamais. Il n’a pas été ouvert, car une telle déclaration peut constituer une attaque&#xa0;; vérifiez la provenance du fichier.</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>Ce n’est pas un fichier de Noticewright&#xa0;: il commence par «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>Le fichier n’indique pas quel est son format (format=&quot;%1&quot;). Rétablissez-en une version antérieure.</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>Le fichier est au format %1, écrit par une version plus récente de Noticewright. Mettez Noticewright à jour pour l’ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>Le texte est imbriqué ici sur plus de %Ln niveau. Supprimez des niveaux de listes ou de notes.</numerusform>
            <numerusform>Le texte est imbriqué ici sur plus de %Ln niveaux. Supprimez des niveaux de listes ou de notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>Il y a du texte là où seuls des éléments du document peuvent figurer&#xa0;: «&#xa0;%1&#xa0;». Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans ce texte. Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>Deux éléments du fichier ont le même identifiant «&#xa0;%1&#xa0;»&#xa0;; l’autre est à la ligne %2. L’un d’eux a été copié à la main&#xa0;: donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’identifiant correct (id=&quot;%2&quot;). Rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à un élément par un identifiant impossible (%2=&quot;%3&quot;).</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>%1=&quot;%2&quot; devrait être un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>%1=&quot;%2&quot; devrait être «&#xa0;yes&#xa0;» ou «&#xa0;no&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse qui puisse être publiée. Utilisez une adresse web, un numéro de téléphone ou une adresse du site.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fichier simple. Renommez le fichier dans le dossier «&#xa0;assets&#xa0;» avec des lettres, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>Un lien a une adresse vide.</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>layer=&quot;%1&quot; devrait être «&#xa0;highlights&#xa0;» ou «&#xa0;full&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>Impossible d’écrire dans ce dossier. Enregistrez dans un autre dossier ou demandez le droit de modifier celui-ci.</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>Impossible d’écrire la liste des fichiers à enregistrer. Rien n’a été modifié&#xa0;; enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>Impossible de supprimer le fichier. Demandez le droit de modifier le dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>Impossible de créer le dossier. Demandez le droit de modifier le dossier parent, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>Impossible de lire la liste des fichiers en cours d’enregistrement (%1).</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>La liste des fichiers en cours d’enregistrement mentionne un fichier situé hors du dossier. Supprimez cette liste si vous ne vous y attendiez pas.</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>Un fichier situé hors du dossier serait écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>Les modifications sont sur le disque, mais celui-ci ne les a pas toutes mises à leur place. Rien n’est perdu&#xa0;: enregistrez de nouveau ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>Impossible d’écrire le fichier (%1). Ce qui s’y trouvait auparavant est inchangé&#xa0;; libérez de l’espace ou choisissez un autre dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Impossible de lire le fichier (%1).</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>Les commentaires indiquent se rapporter à «&#xa0;%1&#xa0;», mais se trouvent dans le dossier de «&#xa0;%2&#xa0;». Déplacez le fichier ou corrigez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>Le fichier dépasse %Ln&#xa0;Mio, ce qui n’arrive pour aucune traduction. Vérifiez sa provenance ou déplacez-le ailleurs.</numerusform>
            <numerusform>Le fichier dépasse %Ln&#xa0;Mio, ce qui n’arrive pour aucune traduction. Vérifiez sa provenance ou déplacez-le ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>La déclaration indique être «&#xa0;%1&#xa0;», mais se trouve dans le dossier de «&#xa0;%2&#xa0;». Renommez l’une ou l’autre.</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>Ce dossier ne contient pas d’espace de travail&#xa0;: il ne s’y trouve pas de «&#xa0;workspace.xml&#xa0;». Choisissez un autre dossier ou créez un espace de travail.</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>Le fichier manque parmi ce qui a été conservé.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Impossible de créer le dossier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse de la racine d’un site. Écrivez-la sous la forme «&#xa0;https://example.com/&#xa0;», avec «&#xa0;/&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du thème a deux valeurs. Supprimez-en une.</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>Un réglage du thème comporte un paramètre et une valeur, qui est l’identifiant d’un choix ou une couleur telle que «&#xa0;#0b5394&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>Le fichier dépasse %Ln Mio, plus qu’aucun texte d’un thème. Déplacez-le ailleurs, ou réduisez-le.</numerusform>
            <numerusform>Le fichier dépasse %Ln Mio, plus qu’aucun texte d’un thème. Déplacez-le ailleurs, ou réduisez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>Le fichier est un lien vers un autre, hors de l’espace de travail. Placez le fichier lui-même dans le dossier du thème.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>Les documents de traitement de texte sont lus à l’aide du programme «&#xa0;pandoc&#xa0;», qui n’est pas installé. Installez le paquet «&#xa0;pandoc&#xa0;» ou enregistrez le document sous forme de page web et importez celle-ci.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>Il n’y a pas assez d’espace pour une copie du document (%1).</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>Le document n’a pas pu être lu en une minute. Enregistrez-le sous forme de page web et importez celle-ci.</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>Impossible de lire le document&#xa0;: il est endommagé, protégé par un mot de passe ou d’un autre type que son nom ne l’indique. Ouvrez-le dans le traitement de texte et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>Un lien vers %1 ne comportait aucun mot dans la page. Il forme maintenant une ligne à part&#xa0;: déplacez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>L’image du label «&#xa0;%1&#xa0;» n’est pas téléchargée depuis le web. Choisissez-la dans le formulaire du label.</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas de description pour les lecteurs qui ne peuvent pas la voir. Rédigez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>%Ln image a été écartée&#xa0;: elle se trouve sur le web, et rien n’est téléchargé. Ajoutez-la si elle est importante.</numerusform>
            <numerusform>%Ln images ont été écartées&#xa0;: elles se trouvent sur le web, et rien n’est téléchargé. Ajoutez celles qui sont importantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>%Ln caractère n’a pas pu être lu en «&#xa0;%1&#xa0;» et s’affiche sous la forme �.</numerusform>
            <numerusform>%Ln caractères n’ont pas pu être lus en «&#xa0;%1&#xa0;» et s’affichent sous la forme �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>Le fichier n’indique pas comment ses caractères sont codés. Il a été lu en «&#xa0;%1&#xa0;»&#xa0;: vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>Le fichier dépasse 20&#xa0;Mo, ce qui n’arrive pour aucune déclaration. Enregistrez la page sans images, ou seulement son texte.</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>Ce fichier ne contient pas de texte. Si la page n’affichait son texte qu’à l’aide de scripts, enregistrez-la de nouveau depuis le navigateur sous forme de «&#xa0;Page web complète&#xa0;».</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Impossible de lire le fichier (%1).</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>«&#xa0;%1&#xa0;» figure sur la même page, mais n’est pas une déclaration de confidentialité. Ce texte a été écarté.</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>«&#xa0;%1&#xa0;» était un lien vers un emplacement que la page ne contient pas («&#xa0;#%2&#xa0;»). C’est maintenant du texte.</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>Le fichier n’indique pas de titre. Rédigez-en un.</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>La date figurant dans «&#xa0;%1&#xa0;» est maintenant un champ de la déclaration. Est-ce la bonne, et la phrase est-elle encore nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>Le texte précédant le premier titre forme une section sans titre. Donnez-lui un titre ou déplacez son texte.</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>L’emplacement «&#xa0;#%1&#xa0;» de la page ne peut pas être conservé&#xa0;: il comporte des caractères qu’une adresse ne devrait pas contenir.</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>Liens du pied de page</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>Des parties du fichier sont imbriquées plus profondément que dans aucune déclaration. Leur texte a été conservé, mais pas leur structure.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>Champ d’application</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>Application mobile</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>Le PDF est endommagé ou incomplet (%1). Créez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>Lit des tâches sur l’entrée standard, un objet JSON par ligne, et répond à chacune par une ligne.</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>Le dossier qui contient le site exporté.</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>Le chemin de la page dans ce dossier.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>Le fichier PDF à écrire.</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>Le papier&#xa0;: a4 ou letter.</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>L’emplacement futur du site sur le web, pour les liens vers ses autres pages.</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>Ce qui figure au bas de chaque page, avec {title} pour le titre de la page, {page} et {pages} pour les numéros.</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1&#xa0;: L’image %2 manque ou ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>Imprime en PDF les pages d’un site exporté.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>Impossible de lire le PDF après l’impression (%1). Reste-t-il de l’espace sur le disque&#xa0;? Réessayez.</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>Le programme qui crée les PDF est introuvable. Réinstallez Noticewright.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Impossible de créer un dossier temporaire (%1). Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>Impossible de lancer le programme qui crée les PDF (%1). Réinstallez Noticewright.</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>La création du PDF a été annulée.</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>La création du PDF a pris trop de temps. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>Le programme qui crée les PDF s’est arrêté de façon inattendue. Réessayez.</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>La tâche n’indique pas de dossier, de page ou de fichier à écrire. Indiquez &quot;root&quot;, &quot;page&quot; et &quot;out&quot;.</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>La tâche demande un papier inconnu. Indiquez &quot;a4&quot; ou &quot;letter&quot;.</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>Impossible d’imprimer la page. Réessayez.</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>Le navigateur qui crée les PDF balisés s’est arrêté de façon inattendue. Réessayez.</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>%1 ne peut pas créer de PDF balisés (%2). Mettez ce programme à jour ou choisissez des PDF non balisés.</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>Impossible de lancer %1 (%2). Réinstallez ce programme ou choisissez des PDF non balisés.</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>il s’est arrêté aussitôt</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>Les PDF balisés nécessitent un navigateur de la famille Chromium ou WeasyPrint, et aucun n’est installé. Installez Chromium, Google Chrome, Microsoft Edge ou Brave, ou choisissez des PDF non balisés.</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>Seules les pages web peuvent être imprimées. Indiquez un fichier dont le nom se termine par .html.</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>La page est introuvable ou illisible. Exportez de nouveau le site, puis imprimez la page.</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>WeasyPrint ne peut pas créer le PDF (%1). Installez Chromium, qui crée lui aussi des PDF balisés, ou choisissez des PDF non balisés.</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>%1 omet les descriptions des images, dont a besoin la personne qui écoute la page. Installez Chromium ou une version plus récente de WeasyPrint, ou choisissez des PDF non balisés.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>Si vous n’enregistrez pas, les modifications effectuées depuis le dernier enregistrement seront perdues.</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>Un autre programme a modifié cet espace de travail depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>Si vous enregistrez maintenant, vos modifications remplacent les siennes. Pour garder les deux, annulez, choisissez «&#xa0;Enregistrer sous…&#xa0;» et comparez.</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>Remplacer l’autre version</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>Espaces de travail (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Tout ce qui peut être importé (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Pages web (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>Documents de traitement de texte (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>Texte brut (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>Il y a %Ln autre problème&#xa0;; il figure dans les détails.</numerusform>
            <numerusform>Il y a %Ln autres problèmes&#xa0;; ils figurent dans les détails.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>L’espace de travail ne peut plus être lu à son emplacement, dans %1. Le texte récupéré peut être ouvert et enregistré dans un autre dossier.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>Depuis, quelqu’un d’autre a modifié le texte enregistré. La récupération fusionne ses modifications avec les vôtres&#xa0;; là où le même texte a été modifié des deux côtés, le texte récupéré est retenu. Rien n’est encore enregistré&#xa0;: «&#xa0;Annuler&#xa0;» ramène au texte tel qu’il est enregistré maintenant.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>Depuis, quelqu’un d’autre a modifié le texte enregistré, et les modifications ne peuvent pas être fusionnées&#xa0;: la récupération n’affiche que votre texte. Rien n’est encore enregistré&#xa0;: «&#xa0;Annuler&#xa0;» ramène au texte tel qu’il est enregistré maintenant, et «&#xa0;Enregistrer sous…&#xa0;» garde les deux.</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>La récupération n’enregistre encore rien&#xa0;: «&#xa0;Annuler&#xa0;» ramène au texte tel qu’il est enregistré maintenant.</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>Noticewright s’est arrêté sans enregistrer «&#xa0;%1&#xa0;». Les modifications effectuées jusqu’au %2 ont été conservées.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>Abandonner les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>Abandonner les modifications non enregistrées de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>Elles ne pourront pas être récupérées. Avec «&#xa0;Pas maintenant&#xa0;», elles sont conservées et vous seront proposées de nouveau.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>&amp;Fusionner les deux</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>&amp;Enregistrer ma version ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Garder ma version</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Prendre l’autre version</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;», et vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>«&#xa0;Fusionner les deux&#xa0;» reprend les autres modifications dans votre texte&#xa0;; là où le même texte a été modifié des deux côtés, le vôtre est retenu. Avec «&#xa0;Garder ma version&#xa0;», votre prochain enregistrement remplace les autres modifications. Avec «&#xa0;Prendre l’autre version&#xa0;», «&#xa0;Annuler&#xa0;» ramène à votre texte.</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>Avec «&#xa0;Garder ma version&#xa0;», votre prochain enregistrement remplace les autres modifications. Avec «&#xa0;Prendre l’autre version&#xa0;», «&#xa0;Annuler&#xa0;» ramène à votre texte. «&#xa0;Enregistrer ma version ailleurs…&#xa0;» garde les deux.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>L’utilisation de cet espace de travail par %1 est-elle vraiment terminée&#xa0;?</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>Si vous le modifiez en même temps, la personne qui enregistre en dernier risque de remplacer ce que l’autre a écrit.</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Traductions (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Reprendre des traductions</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1: %2</source>
        <comment>who writes a comment: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a comment</comment>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › Commentaire</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Commentaire</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › Commentaires</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>Ce qui a été conservé des modifications non enregistrées est endommagé et ne peut pas être récupéré. Le texte enregistré n’est pas touché.</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>Impossible de lire ce qui a été conservé des modifications non enregistrées (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être protégées contre un arrêt inopiné, car il est impossible d’écrire dans ce dossier. Enregistrez souvent, et libérez de l’espace ou demandez le droit de modifier le dossier.</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Image&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[Ligne horizontale]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[Contact&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[Labels]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[Liens&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[Élément d’une version plus récente de Noticewright]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>non définie</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>Ce que l’espace de travail conserve</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>Ordre de ce que l’espace de travail conserve</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Édition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>Groupe de régions «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variable «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>Terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>Contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>Label «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>Liste de liens «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>Liste de mots › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Paramètres de l’espace de travail</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>Liens de l’en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>Liens du pied de page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>Déclarations et leur ordre</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › Titre, dates et adresses</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Date d’effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › Sections et leur ordre</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › Traduction en %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Titre et nom de lien</translation>
    </message>
    <message>
        <source>%1 › %2 › Full Text</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Texte intégral</translation>
    </message>
    <message>
        <source>%1 › %2 › Highlights</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Points clés</translation>
    </message>
    <message>
        <source>Theme&apos;s choice “%1”: %2</source>
        <comment>parameter, value</comment>
        <translation>Paramètre «&#xa0;%1&#xa0;» du thème&#xa0;: %2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>Le modèle de page contient une erreur&#xa0;: %1. Corrigez-la ou supprimez le fichier pour utiliser le modèle fourni.</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>Impossible de remplir le modèle de page&#xa0;: %1. Corrigez-le ou supprimez le fichier pour utiliser le modèle fourni.</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>Le modèle de page contient une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>ce qui commence par «&#xa0;%1&#xa0;» ne se termine pas sur cette ligne. Écrivez «&#xa0;%2&#xa0;» là où cela se termine.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Remplissez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>«&#xa0;%1&#xa0;» termine ce qui n’a pas été commencé. Supprimez-le ou écrivez «&#xa0;%2&#xa0;» là où cela commence.</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>«&#xa0;%1&#xa0;» vient avant la fin de «&#xa0;%2&#xa0;» à la ligne %3. Écrivez «&#xa0;%4&#xa0;» avant.</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve hors de «&#xa0;%2&#xa0;». Déplacez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu. Corrigez le mot qui suit «&#xa0;{%&#xa0;» ou supprimez l’instruction.</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas terminé. Écrivez «&#xa0;%2&#xa0;» là où cela se termine.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Impossible de lire le fichier (%1).</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>Aucun thème ne s’appelle «&#xa0;%1&#xa0;». Choisissez un autre thème.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>«&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;», que les pages n’ont pas. Corrigez le nom ou supprimez l’instruction.</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>« %1 » se trouve à l’intérieur de trop d’autres. Placez-le plus à l’extérieur ou supprimez-le.</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>Impossible de créer des pages&#xa0;: une partie du programme manque (%1). Réinstallez-le.</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>«&#xa0;%1&#xa0;» commence par un autre fichier, mais un modèle de page commence par lui-même. Écrivez «&#xa0;%2&#xa0;» là où le texte de ce fichier doit se trouver.</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun fichier. Écrivez seulement son nom, comme dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>«&#xa0;%1&#xa0;» inclurait le fichier en lui-même (%2). Supprimez l’instruction.</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>«&#xa0;%1&#xa0;» demande un fichier qui n’existe pas. Placez-le dans le dossier du thème, sous un nom fait de lettres, de chiffres et de «&#xa0;-&#xa0;» qui finit par «&#xa0;.html&#xa0;», ou supprimez l’instruction.</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>avec «&#xa0;%1&#xa0;», le modèle de page devient trop grand. Incluez moins de fichiers, ou des fichiers plus petits.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Label&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>Liste de liens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Date d’effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Dernière mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>Ce texte fait partie de la navigation du site.</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>Ce texte se trouve dans l’en-tête de la page.</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>Ce texte se trouve dans le pied de page.</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>Ce texte se trouve dans un bandeau de consentement ou un autre avis placé par-dessus la page.</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>Ce texte se trouve à côté de la déclaration, comme des articles liés ou des boutons de partage.</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>C’est un bouton ou un champ.</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>La page ne l’affiche pas.</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>C’est un script.</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>Ce texte est barré.</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>La page l’affiche dans un cadre ou sous forme d’image.</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>Ce texte est destiné aux navigateurs sans scripts.</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>La page le dit deux fois.</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>Ce texte appartient à un autre document de la page.</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>Ce texte se trouve avant ou après la déclaration.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez écarté.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>L’orthographe ne peut pas être vérifiée&#xa0;: le paquet «&#xa0;sonnet6-plugins&#xa0;» est introuvable. Installez-le et redémarrez Noticewright.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>Il n’y a pas de dictionnaire pour la langue suivante&#xa0;: %1. Son orthographe n’est donc pas vérifiée. Un dictionnaire Hunspell peut être installé à cet effet.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>Il n’y a pas de dictionnaire pour la langue suivante&#xa0;: %1. Pour en vérifier l’orthographe, installez le paquet «&#xa0;%2&#xa0;» et redémarrez Noticewright.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>Ajouter à la &amp;liste de mots</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>Diviser la section</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>Fusionner les sections</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Déplacer le texte</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>Dupliquer la déclaration</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>Supprimer la déclaration</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>Ajouter une sous-section</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>Nouvelle déclaration de confidentialité</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ d’application</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>Ajouter une déclaration</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Dupliquer la section</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>Déplacer la déclaration</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>Renommer la déclaration</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>Modifier le titre</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>Déclaration de confidentialité en ligne</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>Les sections habituelles d’une déclaration de confidentialité pour un site web, avec des conseils à remplacer par votre texte.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>Une déclaration avec une section vide.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>Un exemple achevé&#xa0;: quatre déclarations apparentées d’une entreprise fictive.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n’existe pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Impossible de créer le dossier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>Le dossier n’est pas vide. Choisissez un dossier nouveau ou vide afin que rien de son contenu ne soit perdu.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>Elle ne contient pas &quot;format&quot;: 1. Elle est peut-être destinée à une version plus récente du programme.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Il y a deux paramètres «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>«&#xa0;%1&#xa0;» est absent ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant. Utilisez des lettres minuscules, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>Le type «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» n’est pas connu. Il doit être «&#xa0;colour&#xa0;» ou «&#xa0;choice&#xa0;».</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un caractère qui y mettrait fin dans la feuille de style.</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>La valeur par défaut «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» ne figure pas parmi ses choix.</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>La description du thème n’est pas du JSON (%1). Corrigez-la ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>La description du thème contient une erreur. %1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>La couleur «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» n’est pas écrite sous la forme «&#xa0;#0b5394&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>«&#xa0;%1&#xa0;» s’affiche sur «&#xa0;%2&#xa0;», qui n’est pas une couleur du thème.</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» charge un fichier, ou un guillemet ou une parenthèse n’y est pas fermé. Corrigez-la.</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>La feuille de style importe «&#xa0;%1&#xa0;», et les pages n’ont qu’une feuille de style. Mettez le texte de l’autre à la place de cette ligne.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>La feuille de style charge «&#xa0;%1&#xa0;», qui n’est ni une police ni une image du dossier du thème. Placez-y le fichier, sous un nom fait de lettres, de chiffres, de «&#xa0;-&#xa0;» et de «&#xa0;_&#xa0;», et écrivez ce nom.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>La feuille de style charge «&#xa0;%1&#xa0;», qui n’est pas dans le dossier du thème. Placez-y le fichier, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>La feuille de style charge «&#xa0;%1&#xa0;», qui ne peut pas être lu (%2). Placez le fichier dans le dossier du thème, ou modifiez la feuille de style.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>La feuille de style charge «&#xa0;%1&#xa0;», qui est un lien vers un fichier hors de l’espace de travail. Placez le fichier lui-même dans le dossier du thème.</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>La feuille de style charge «&#xa0;%1&#xa0;», qui dépasse %Ln Mio. Réduisez le fichier.</numerusform>
            <numerusform>La feuille de style charge «&#xa0;%1&#xa0;», qui dépasse %Ln Mio. Réduisez le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8 dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Ce n’est ni une police ni une image que les pages web affichent. Choisissez un fichier de l’un de ces types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>Le fichier ne peut pas être lu (%1). Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>Le fichier dépasse %Ln Mio, ce qui est trop pour une page. Choisissez-en un plus petit.</numerusform>
            <numerusform>Le fichier dépasse %Ln Mio, ce qui est trop pour une page. Choisissez-en un plus petit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>Sur les pages sombres, «&#xa0;%1&#xa0;» se distingue mal sur «&#xa0;%2&#xa0;»&#xa0;: le contraste est de %3, alors qu’il faut %4. Choisissez une couleur plus claire.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>«&#xa0;%1&#xa0;» se distingue mal sur «&#xa0;%2&#xa0;»&#xa0;: le contraste est de %3, alors qu’il faut %4. Choisissez une couleur plus foncée.</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>Sur les pages sombres, «&#xa0;%1&#xa0;» se distingue mal sur «&#xa0;%2&#xa0;»&#xa0;: le contraste est de %3, alors qu’il faut %4. Choisissez une couleur plus foncée.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>«&#xa0;%1&#xa0;» se distingue mal sur «&#xa0;%2&#xa0;»&#xa0;: le contraste est de %3, alors qu’il faut %4. Choisissez une couleur plus claire.</translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Corporate</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company.</source>
        <translation>Une page professionnelle avec une police claire sans empattement, un sommaire qui reste à côté du texte et un accent à la couleur de votre entreprise.</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>Liens et accents</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texte secondaire</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Fond de page</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>Fond du pied de page et des en-têtes de tableau</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>Fond des notes</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>Bande des notes</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>Sans empattement, plus stricte</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>Sans empattement, plus douce</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>Avec empattements, style ancien</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>Avec empattements, large</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>Police des titres</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>Identique au texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Largeur du texte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>Légèrement arrondis</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondis</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>Une page sobre comme un livre bien composé, avec une police à empattements et presque aucun cadre, qui convient à tout site web et s’imprime bien.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>Fond du code cité et de la cible d’un lien</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Filets</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>Une page à la manière des services publics, avec un grand texte, un fort contraste, des liens soulignés et une barre colorée en haut.</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>Barre du haut</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>Texte de la barre</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>Bandes de la barre et des notes</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>Fond du pied de page et des adresses</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>Sans empattement du système du lecteur</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>%Ln point clé à confirmer</numerusform>
            <numerusform>%Ln points clés à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>%Ln point clé non rattaché</numerusform>
            <numerusform>%Ln points clés non rattachés</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>du texte intégral important n’est pas résumé</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>not offered</source>
        <translation>non proposée</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln obsolète</numerusform>
            <numerusform>%Ln obsolètes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>missing, stale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a translation</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>Autre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>Lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>Terme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>Gras&#xa0;: %1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>Italique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>Exposant ou indice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Saut de ligne</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>Renvoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>Le fichier est une traduction de «&#xa0;%1&#xa0;», que cet espace de travail ne contient pas. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>Le fichier est une traduction en «&#xa0;%1&#xa0;», mais aucune édition n’est dans cette langue. Ajoutez d’abord une édition.</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>Ce fichier traduit en «&#xa0;%1&#xa0;», et non en «&#xa0;%2&#xa0;». Importez-le dans l’autre langue ou demandez le bon fichier au traducteur.</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>Ce fichier traduit depuis «&#xa0;%1&#xa0;», mais le texte est rédigé en «&#xa0;%2&#xa0;». Demandez le bon fichier au traducteur.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>Le fichier n’indique pas quelle déclaration il traduit. Demandez au traducteur le fichier sous la forme dans laquelle il lui a été envoyé.</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>Ce fichier traduit les textes propres à l’espace de travail, tels que les contacts et les labels, et non cette déclaration. Importez-le pour ces textes.</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>Ce fichier traduit une autre déclaration («&#xa0;%1&#xa0;»). Importez-le pour cette dernière.</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>Le fichier traduit un texte («&#xa0;%1&#xa0;») qui ne figure plus dans la déclaration. Ce texte a été écarté.</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>Le fichier contient deux fois la traduction de %1. La première est retenue.</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>Les liens ou les espaces réservés de %1 ont changé depuis l’écriture du fichier de traduction, de sorte que la traduction ne convient plus. Envoyez de nouveau le texte au traducteur.</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>Seuls la mise en forme ou les espaces réservés de la source ont changé depuis sa traduction.</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>La source a changé depuis sa traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>Ce n’est pas un fichier de traducteur&#xa0;: il n’est ni au format XLIFF 2.1 ni au format XLIFF 1.2. Demandez l’un des deux.</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>Le fichier n’indique pas quelle langue il traduit (%1=&quot;%2&quot;). Rétablissez-en une version antérieure.</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>Ce n’est pas un fichier de traductions tel que Noticewright le conserve (XLIFF 2.1). Pour reprendre un fichier envoyé par un traducteur, importez-le.</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>Le fichier ne contient pas de traductions. Rétablissez-en une version antérieure.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>Le fichier n’indique pas quelle déclaration il traduit (original=&quot;%1&quot;). Rétablissez-en une version antérieure.</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» est traduit deux fois dans ce fichier. Une traduction est retenue&#xa0;; l’autre disparaît à l’enregistrement du fichier.</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>La traduction du texte «&#xa0;%1&#xa0;» ne peut pas être lue et reste telle quelle. Traduisez de nouveau le texte ou rétablissez une version antérieure du fichier.</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>le passage dans une autre langue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>le lien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>le terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>le gras «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>l’italique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>l’exposant ou l’indice «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>la variable «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>le renvoi à une autre section</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>un élément d’une version plus récente de Noticewright</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>Titre de la déclaration</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>Titre des points clés</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Titre d’une section</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>Terme d’une définition</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>Texte dont les lignes sont conservées</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>Légende d’un tableau</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>Légende d’une image</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>Description d’une image pour les personnes qui ne peuvent pas la voir</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>Titre d’un lien, affiché lorsque le pointeur s’y arrête</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>Formulation employée dans de nombreux textes</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>Terme défini</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>Définition d’un terme</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Nom d’un contact</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>Adresse postale d’un contact</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>Libellé du lien d’un contact</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>Ce que dit un label, lu à voix haute à la place de son image</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>Titre du lien d’un label, affiché lorsque le pointeur s’y arrête</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>Nom d’une liste de liens</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>Libellé d’un lien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>%1, dans les points clés de la section «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>%1, dans le texte intégral de la section «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>Il manque dans la traduction de %1 l’élément suivant&#xa0;: %2. Demandez au traducteur de l’ajouter, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>La traduction de %1 contient plusieurs fois l’élément suivant&#xa0;: %2. Demandez au traducteur de n’en laisser qu’un, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>Dans la traduction de %1, %2 se trouve à l’intérieur d’un autre élément du même type. Demandez au traducteur de les séparer, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>Dans la traduction de %1, on ne voit pas clairement où commence et où finit l’élément suivant&#xa0;: %2. Demandez au traducteur de marquer les deux, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>Dans la traduction de %1, %2 ne contient aucun mot. Demandez au traducteur d’y placer les mots, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>La traduction de %1 contient un espace réservé (%2) que le texte ne contient pas. Demandez au traducteur de le retirer, puis importez de nouveau.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>Le dossier de l’espace de travail ou son fichier workspace.xml.</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Ce n’est pas une adresse électronique. Écrivez-la sous la forme name@example.com.</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>Une adresse web ne contient pas d’espaces. Écrivez-la sous la forme https://example.com/privacy.</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>Cette adresse ne peut pas être publiée. Écrivez-la sous la forme https://example.com/privacy.</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Ce n’est pas une image que les pages web affichent. Choisissez un fichier de l’un de ces types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>Impossible de lire l’image. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>L’image dépasse 20&#xa0;Mio. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>Le fichier n’est pas une image que les navigateurs affichent. Choisissez un fichier SVG, PNG, JPEG, WebP ou GIF.</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>Un contact qui n’existe plus</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>Ouvrez la fiche pour en choisir un autre</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>Un label qui n’existe plus</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Liste de liens</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>Une liste de liens qui n’existe plus</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Décorative</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>Aucune image choisie pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ligne horizontale</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>Une ligne sur toute la largeur de la page</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>Cette version de Noticewright ne peut ni l’afficher ni le modifier</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Tableau vide</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contact sans nom</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>Label sans nom</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>Liste de liens sans nom</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>Aucun constat&#xa0;: tous les éléments de l’espace de travail concordent</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>noticewright::ChipField</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>noticewright::Choices</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a region or language, and its code
----------
A language and a variety of it: Portuguese (Brazil)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeBar</name>
    <message>
        <source>Still to put in:</source>
        <translation>Reste à placer&#xa0;:</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>Place l’élément autour des mots sélectionnés ou à la position du curseur</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>Aller au problème</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>Aller à la ligne %L1</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;Replier ou déplier</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Tout déplier</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>Six chiffres hexadécimaux, par exemple #0b5394</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>Choisir la couleur</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>Choisir la couleur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>&amp;Ajouter un commentaire</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>Commentaire &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>Commentaire &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>&amp;Répondre au commentaire</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>Rés&amp;oudre le commentaire</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>Suppri&amp;mer le commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>Commentaires (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>R&amp;ouvrir le commentaire</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comment &amp;as:</source>
        <translation>&amp;Commenter en tant que&#xa0;:</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>Le nom dont vos commentaires sont signés</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentIndex</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, its name</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentModel</name>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The statement as a whole</source>
        <translation>La déclaration dans son ensemble</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Section&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>L’ensemble de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (modifié depuis)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>Texte qui a été supprimé</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>Afficher les réso&amp;lus</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>Réso&amp;udre</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>Modifi&amp;er</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>Cette déclaration ne contient aucun commentaire.</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>Tous les commentaires de cette déclaration sont résolus.</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>Répondre à %1&#xa0;:</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>Répo&amp;ndre</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>Seul l’auteur d’un commentaire peut le modifier.</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>Nouveau commentaire&#xa0;:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>Nouveau commentaire sur «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>A&amp;jouter un commentaire</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>Modifier le commentaire&#xa0;:</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>Modifier la réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonController</name>
    <message>
        <source>Not in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Absent de %1</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Différent dans %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>&amp;Emplacements modifiés&#xa0;:</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>Emplacements modifiés</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (modifié des deux côtés)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Absent de cette version</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>Les mots sont les mêmes&#xa0;; la mise en forme, les liens ou d’autres détails diffèrent.</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>Nouveau &amp;contact</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>Ce contact n’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>Ce contact est affiché à %Ln endroit. Les modifications s’y appliquent.</numerusform>
            <numerusform>Ce contact est affiché à %Ln endroits. Les modifications s’appliquent à tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>Adresse &amp;postale&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>Adresse é&amp;lectronique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>&amp;Téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>Page &amp;web&#xa0;:</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>Li&amp;bellé de la page web&#xa0;:</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>Service central de la protection des données</translation>
    </message>
</context>
<context>
    <name>noticewright::CountsLabel</name>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: counts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>Section&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 de cette section&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 de cette déclaration&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>Le temps est calculé pour une lecture de %Ln mot par minute.</numerusform>
            <numerusform>Le temps est calculé pour une lecture de %Ln mots par minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes of reading</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>noticewright::DefineDialog</name>
    <message>
        <source>New Term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Nouvelle variable</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Terme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Signification&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà défini.</translation>
    </message>
</context>
<context>
    <name>noticewright::DifferencePanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Shown edition:</source>
        <translation>Éditio&amp;n affichée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Comparée à&#xa0;:</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>Différences entre les éditions</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>Choisissez deux éditions différentes.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Les deux affichent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>En-tête et pied de page</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>Valeur différente</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>Déclaration uniquement dans %1</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>Section uniquement dans %1</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>Élément de liste uniquement dans %1</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>Lien uniquement dans %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>Uniquement dans %1</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1&#xa0;: %2 — %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
</context>
<context>
    <name>noticewright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Coller en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>In&amp;dice</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>E&amp;xposant</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>In&amp;tertitre</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>Dé&amp;finition</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>Texte préfo&amp;rmaté</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>Liste à p&amp;uces</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>Liste nu&amp;mérotée</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>Liste à &amp;lettres</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>&amp;Augmenter le retrait</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>Diminuer l&amp;e retrait</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>M&amp;onter le paragraphe</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>De&amp;scendre le paragraphe</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>Dupliquer le paragrap&amp;he</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tableau…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;Image…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contact…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>La&amp;bels…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>Li&amp;ste de liens…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>Ligne &amp;horizontale</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>Saut de li&amp;gne</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>For&amp;mat</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>Afficher &amp;uniquement cette édition</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>Uniquement celle-ci</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>Masquer dans le plan et estomper dans le texte ce qui ne fait pas partie de l’édition de l’aperçu</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>La section «&#xa0;%1&#xa0;» ne fait pas partie de %2. Toutes les sections sont affichées.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>Aucune langue ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste ou saisissez une étiquette telle que «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>Le programme ne connaît pas cette langue. Elle est reprise telle quelle.</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Ajouter une édition</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Modifier l’édition</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>Aucune région ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste ou saisissez un code tel que «&#xa0;us&#xa0;» ou «&#xa0;emea&#xa0;».</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>Le programme ne connaît pas cette région. Elle est reprise comme un code qui vous est propre.</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>Nom d’un pays ou code</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>Nom d’une langue ou étiquette</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Région&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Chemin&#xa0;:</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>La langue de la source</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>La langue de la source, %1</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>La langue à employer pour ce qui n’est pas encore traduit</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>Langue de re&amp;pli&#xa0;:</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>Il existe déjà une édition pour cette région dans cette langue&#xa0;: %1. Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le chemin d’une édition. Écrivez une région et une langue&#xa0;: «&#xa0;ca/fr&#xa0;».</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>Une autre édition a déjà ce chemin. Écrivez-en un autre.</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>L’édition «&#xa0;%1&#xa0;» a déjà ce chemin. Écrivez-en un autre.</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>région/langue</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>Des pages changent d’emplacement&#xa0;: ce qui mène à «&#xa0;%1&#xa0;» n’y mènera plus.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>%Ln paragraphe ne fait pas partie de %1.</numerusform>
            <numerusform>%Ln paragraphes ne font pas partie de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>pas pour cette région</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>pas encore traduite</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>retenue, %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>published, %1</source>
        <comment>how many texts are missing or stale</comment>
        <translation>publiée, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A statement and whether it is published</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>Aucune déclaration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%1 déclaration sur %Ln</numerusform>
            <numerusform>%1 des %Ln déclarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Langue de repli</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>Publiées</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>Tous les pays et toutes les langues pour lesquels des pages sont publiées.</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>Filtrer par nom, région, langue ou chemin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>Ajouter plusieurs…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>Lorsqu’une traduction manque</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>&amp;Afficher le texte dans la langue de repli ou la langue source, marqué comme tel, avec un avis sur la page</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>&amp;Retenir la page jusqu’à ce qu’elle soit entièrement traduite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln édition</numerusform>
            <numerusform>%Ln éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%1 édition sur %Ln</numerusform>
            <numerusform>%1 des %Ln éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Ajouter une édition</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>Ajouter des éditions</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Modifier l’édition</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>Supprimer les éditions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>%Ln édition supprimée.</numerusform>
            <numerusform>%Ln éditions supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>%1 figure encore dans %Ln limitation, valeur ou groupe.</numerusform>
            <numerusform>%1 figure encore dans %Ln limitations, valeurs et groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>Les traductions en %1 sont conservées.</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>Déplacer les éditions</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>Aucune déclaration n’est rédigée dans la langue de cette édition. Choisissez une autre édition.</translation>
    </message>
    <message>
        <source> (PDF)</source>
        <extracomment>Endings of a folder&apos;s name.</extracomment>
        <translation> (PDF)</translation>
    </message>
    <message>
        <source> (HTML)</source>
        <translation> (HTML)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>L’exportation a été annulée. Ce qui se trouvait auparavant à cet emplacement est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>… et %Ln autre. Le panneau «&#xa0;Vérifications&#xa0;» les énumère tous.</numerusform>
            <numerusform>… et %Ln autres. Le panneau «&#xa0;Vérifications&#xa0;» les énumère tous.</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (Paquet web)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>Les PDF ont été créés par %1 et sont balisés.</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>Les PDF ont été créés par %1 et ne sont pas balisés.</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>Points &amp;clés</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>&amp;Texte intégral</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>Exporter en HTML</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>&amp;Déclaration&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>Éditi&amp;on&#xa0;:</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Niveaux&#xa0;:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Do&amp;ssier&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les déclarations</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Toutes les éditions</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>Exporter en paquet web</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Création des pages&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>Création des PDF&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>environ %Ln seconde restante</numerusform>
            <numerusform>environ %Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>Un seul fichier &amp;zip au lieu d’un dossier</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>Exporter &amp;vers&#xa0;:</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>Paquet web&#xa0;:</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>&amp;Un PDF de chaque page</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>&amp;Balisés, pour que les PDF puissent être lus à voix haute</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>Créés par un navigateur installé ou par WeasyPrint. Prend un peu plus de temps.</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>Nécessite Chromium, un autre navigateur de sa famille ou WeasyPrint. Installez l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>noticewright::FactController</name>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>T&amp;erme</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>&amp;Nouvelle variable…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>&amp;Nouveau terme…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>&amp;Pas un terme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>&amp;Modifier les variables…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>&amp;Modifier les termes…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Nouvelle variable</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>Un terme qui n’existe plus</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>Le terme «&#xa0;%1&#xa0;» n’a pas encore de définition</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>La variable «&#xa0;%1&#xa0;» n’existe plus</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>Lien vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>Renvoi à&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une variable. Utilisez des lettres minuscules, des chiffres et «&#xa0;-&#xa0;», en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>Deux variables ont le nom «&#xa0;%1&#xa0;». Donnez un autre nom à l’une des deux.</translation>
    </message>
</context>
<context>
    <name>noticewright::FileController</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>new workspace from a template</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert pour l’instant</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>Impossible d’ouvrir l’espace de travail</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>Impossible de créer l’espace de travail</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>Exemple Noticewright</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>L’espace de travail n’a pas été enregistré</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>search: which place, of how many</comment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>noticewright::FindController</name>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>Données de l’espace de travail</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>points clés</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texte intégral</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>statement: section, part</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>statement</comment>
        <translation>%1, titre</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots e&amp;ntiers</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>R&amp;echercher&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Précéden&amp;t</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Remp&amp;lacer</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>To&amp;ut remplacer</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Cette déclaration</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les déclarations</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln occurrence remplacée</numerusform>
            <numerusform>%Ln occurrences remplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FlowContext</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>Liste de définitions</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>Texte préformaté</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ligne horizontale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Liste de liens</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>Renvoi</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>Supprimer le terme</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>Texte préformaté</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>Augmenter le retrait de l’élément de liste</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>Diminuer le retrait de l’élément de liste</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>Insérer un objet</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>Modifier l’objet</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Corriger l’orthographe</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>Supprimer l’objet</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Saut de ligne</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>Insérer une variable</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>Insérer un renvoi</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>Coller en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Déplacer le texte</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>Limiter à des régions</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>Garder tel quel dans toutes les langues</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>Traduire la formulation</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>Ceci ne fait pas partie de l’édition affichée.</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>La formulation reste telle quelle dans toutes les langues.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>É&amp;tat au&#xa0;:</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>Modifier le groupe de régions pour cet espace de travail</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Ajouter un groupe de régions</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Modifier le groupe de régions</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>Clients européens</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>Un nom court pour les fichiers et les pastilles, tel que «&#xa0;emea&#xa0;»</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Membres&#xa0;:</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>La date à laquelle les membres étaient ceux-ci</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un code. Utilisez de 2 à 16 lettres minuscules, chiffres et «&#xa0;-&#xa0;», en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>Un autre groupe a déjà le code «&#xa0;%1&#xa0;». Écrivez-en un autre.</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>Un groupe ne peut pas être membre de lui-même. Écrivez un autre code ou retirez ce membre.</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>Remplace le groupe que le programme connaît, dans cet espace de travail uniquement.</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>Le programme connaît un groupe ayant ce code. Celui-ci le remplace dans cet espace de travail.</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>C’est aussi le code d’une région, %1, qui fait alors partie du groupe.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>%Ln limitation à ce groupe</numerusform>
            <numerusform>%Ln limitations à ce groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>%Ln limitation qui l’exclut</numerusform>
            <numerusform>%Ln limitations qui l’excluent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln autre valeur</numerusform>
            <numerusform>%Ln autres valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace.</source>
        <translation>Régions réunies sous un même nom, pour y limiter des textes et leur attribuer d’autres valeurs. Les groupes que le programme connaît peuvent être modifiés pour cet espace de travail.</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>Groupes de régions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>Modifier pour cet espace de travail…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Ajouter un groupe de régions</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Modifier le groupe de régions</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>Modifier le groupe de régions</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>Supprimer le groupe de régions</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau tel que le programme le connaît.</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Rien n’y fait référence.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est supprimé, mais figure encore à %Ln endroit&#xa0;: %2. Aucune région n’en fait plus partie à cet endroit.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est supprimé, mais figure encore à %Ln endroits&#xa0;: %2. Aucune région n’en fait plus partie à ces endroits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>&amp;Décorative&#xa0;: ne dit rien que le texte ne dise pas</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>Ce &amp;qu’elle dit&#xa0;:</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>Lé&amp;gende&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>&amp;Mène à&#xa0;:</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>Lu à voix haute aux personnes qui ne peuvent pas voir l’image</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Aucun lien</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>Importer une page depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Sélectionnez la page dans le navigateur et copiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>Impossible d’importer le fichier</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>Importer une déclaration</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>L’original n’a pas été conservé</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>La déclaration a été importée, mais son original et ses images n’ont pas pu être placés à côté d’elle. Conservez vous-même le fichier.</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>Envoyer aux &amp;traducteurs…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>&amp;Reprendre des traductions…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>Fichiers de traduction - %1</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>Il n’y a rien à traduire dans ces langues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>%Ln fichier est écrit. Envoyez-le aux traducteurs et reprenez-le lorsqu’il vous revient.</numerusform>
            <numerusform>%Ln fichiers sont écrits. Envoyez-les aux traducteurs et reprenez-les lorsqu’ils vous reviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>Rien n’a été repris</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Reprendre des traductions</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>Aucune langue ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste, saisissez une étiquette telle que «&#xa0;pt-BR&#xa0;» et appuyez sur Entrée, ou effacez le texte.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>Régions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>Régions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>Où cet élément de liste est affiché</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>Où ce texte est affiché</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>Où cet élément de liste est affiché (%Ln)</numerusform>
            <numerusform>Où ces %Ln éléments de liste sont affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>Où ce paragraphe ou cet élément est affiché (%Ln)</numerusform>
            <numerusform>Où ces %Ln paragraphes et éléments sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>&amp;Limiter la section à des régions…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>Limiter toute la liste à des régions…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>Garder tel &amp;quel dans toutes les langues</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>Ces mots ne sont pas traduits, par exemple ceux qu’une loi impose</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>Limiter l’élément de liste à des régions…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>Limiter le paragraphe à des régions…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>Limiter toute la citation ou toute la note à des régions…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>Où la déclaration «&#xa0;%1&#xa0;» est affichée</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>Limiter la déclaration à des régions</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>Où la section «&#xa0;%1&#xa0;» est affichée</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>Limiter la section à des régions</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>Limiter à des régions</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>Ce qui l’entoure est déjà limité&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>&amp;Uniquement dans&#xa0;:</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Uniquement dans</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>&amp;Sauf dans&#xa0;:</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Sauf dans</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>Aucune exception</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>Afficher &amp;partout</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>Aucune édition ne l’affiche.</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>Affiché dans toutes les éditions&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>Affiché dans %L1 édition sur %Ln&#xa0;: %2</numerusform>
            <numerusform>Affiché dans %L1 des %Ln éditions&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>Uniquement %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>Sauf %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>Uniquement %1, sauf %2</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>Affiché partout.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>Uniquement %1.</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>Partout sauf %1.</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>Uniquement %1, sauf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between members of a list: Germany, Austria</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a value holds</comment>
        <translation>partout</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>pour %1, en %2</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitWords</name>
    <message>
        <source>%1 + %L2</source>
        <comment>a region, and how many others</comment>
        <translation>%1 + %L2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>shown everywhere but there</comment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1, sauf %2</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Text to &amp;display:</source>
        <translation>Te&amp;xte à afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>Affichée lorsque le pointeur s’arrête sur le lien</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>Info&amp;bulle (facultative)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>Liste de liens</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>Nouvelle &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>Cette liste de liens n’existe plus</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Modifier la cible</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>Nouvelle liste de liens</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>Limiter à des régions…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>Autres cibles du lien dans certaines régions ou langues&#xa0;; la première qui convient s’applique&#xa0;:</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>Où le lien «&#xa0;%1&#xa0;» est affiché</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>L’aperçu ne répond pas. Votre texte n’est pas touché, et l’aperçu va être relancé automatiquement.</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Comme à l’ouverture</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>Comparer les éditions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>Ce lien mène à une autre page du site.</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>Noticewright</source>
        <translation>Noticewright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Confi&amp;guration</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>Configurer les raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>À &amp;propos de Noticewright</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>À propos de Noticewright</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

Sert à rédiger des déclarations de confidentialité en ligne. Le programme signale ce qui manque à une déclaration&#xa0;; il ne remplace pas les conseils d’un juriste.

Distribué sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>Paramè&amp;tres de l’espace de travail…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>Exporter en &amp;HTML…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impression terminée.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>Impossible d’imprimer la page. L’imprimante est-elle prête&#xa0;?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>État de la traduction</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>Tradu&amp;ction</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>Exporter en paquet &amp;web…</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The page is held back until all texts are translated.</source>
        <translation>La page est retenue jusqu’à ce que tous les textes soient traduits.</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>Avancement des éditions</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>Textes manquants ou obsolètes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>Choisissez une déclaration et une édition pour voir ce qui y manque.</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas proposée dans %2.</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>«&#xa0;%1&#xa0;» est complète dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>%Ln texte empêche «&#xa0;%1&#xa0;» d’être complète dans %2&#xa0;:</numerusform>
            <numerusform>%Ln textes empêchent «&#xa0;%1&#xa0;» d’être complète dans %2&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>Insérer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>Valeur à cet endroit</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValuesField</name>
    <message>
        <source>%1: %2</source>
        <extracomment>where a value holds, and the value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add Other Value…</source>
        <translation>Ajouter une autre valeur…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Autres valeurs dans certaines régions ou langues&#xa0;; la première qui convient s’applique&#xa0;:</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>Ajouter une autre valeur</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>Modifier l’autre valeur</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>Supprimer l’autre valeur</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>Monter l’autre valeur</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>Descendre l’autre valeur</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire ouvert</numerusform>
            <numerusform>%Ln commentaires ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>Réessayer maintena&amp;nt</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>Le HTML de la page</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>Aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>Telle qu’elle sera exportée&#xa0;: %1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>Ajouter plusieurs éditions</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>Filtrer par pays, langue ou chemin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>Dans la langue de l’édition</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Noms&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (déjà présente)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>%Ln édition sera ajoutée.</numerusform>
            <numerusform>%Ln éditions seront ajoutées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>L’aperçu s’est arrêté et redémarre. Votre texte n’est pas touché.</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>Aucune édition n’est dans la langue de cette déclaration, qui n’est donc pas publiée.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, ligne %L2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewToolbar</name>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Largeur de l’écran</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>Clair ou sombre, selon le système du lecteur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>Telle qu’elle est imprimée&#xa0;: les règles d’impression de la feuille de style, sur la largeur d’une feuille</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <comment>zoom</comment>
        <translation>%L1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>noticewright::PrintEngine</name>
    <message>
        <source>The page was not ready to print within a minute. Does it hold very large images? Make them smaller, or try again.</source>
        <translation>La page n’était pas prête à être imprimée au bout d’une minute. Contient-elle de très grandes images&#xa0;? Réduisez-les ou réessayez.</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>La page n’a pas pu être dessinée, peut-être par manque de mémoire. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>Impossible d’imprimer les numéros de page. Réessayez ou imprimez sans eux.</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>Impossible de convertir la page en PDF. Réessayez.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>Impossible d’écrire le PDF (%1). Reste-t-il de l’espace sur le disque, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>Le dossier de cet espace de travail, %1, n’existe plus. Votre texte est toujours dans cette fenêtre&#xa0;: reconnectez le disque ou le dossier réseau, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>Vous avez le droit de lire cet espace de travail, mais pas de modifier son dossier. Vous pouvez travailler ici et enregistrer dans un autre dossier.</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>Modifier &amp;quand même…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>Cet espace de travail est ouvert par %1 sur %2 depuis le %3 (processus %4). Il est ouvert ici en lecture seule.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>Un autre programme a ouvert cet espace de travail. Il est ouvert ici en lecture seule.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>Un autre programme a modifié cet espace de travail, qui ne peut pas être lu pour le moment&#xa0;: %1 La fenêtre l’affiche tel qu’il était auparavant.</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>Fusionner les modifications</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>L’autre version, sur le disque</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Ma version, non enregistrée</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>Impossible de récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Dernière version enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Version enregistrée</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Version actuellement sur le disque</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Version récupérée</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>Aucune région ni aucun groupe ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en un dans la liste, saisissez un code tel que «&#xa0;us&#xa0;» et appuyez sur Entrée, ou effacez le texte.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Ajouter une région</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>%Ln texte est nouveau ou différent.</numerusform>
            <numerusform>%Ln textes sont nouveaux ou différents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>%Ln texte ne peut pas être repris&#xa0;; ce qui ne va pas est indiqué sous son fichier.</numerusform>
            <numerusform>%Ln textes ne peuvent pas être repris&#xa0;; ce qui ne va pas est indiqué sous leur fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Reprendre des traductions</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>Fichiers renvoyés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>D’une source antérieure</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>Données de toutes les déclarations</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message>
        <source>Take &amp;In</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>Vérifier l’importation</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>Ni&amp;veau&#xa0;:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>Re&amp;marques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>Place dans la déclaration, sous forme de paragraphe, ce qui a été écarté</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>Retire de la déclaration ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Écarter</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>Phrases reprises&#xa0;: %L1 (%Ln mot)</numerusform>
            <numerusform>Phrases reprises&#xa0;: %L1 (%Ln mots)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>écartées&#xa0;: %L1 (%Ln mot)</numerusform>
            <numerusform>écartées&#xa0;: %L1 (%Ln mots)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>à vérifier&#xa0;: %L1 (%Ln mot)</numerusform>
            <numerusform>à vérifier&#xa0;: %L1 (%Ln mots)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>scripts écartés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a file, counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewModel</name>
    <message>
        <source>The page shows it only when it is opened.</source>
        <translation>La page ne l’affiche que lorsqu’on le déplie.</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>Ce texte n’a pas été trouvé dans la déclaration.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>Les mots diffèrent.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Écarté. %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
À vérifier. %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>Dans toutes les régions</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>Dans toutes les langues</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>&amp;Régions&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>Lan&amp;gues&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>Choisissez les régions ou les langues qui ont cette valeur.</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>Aucune édition n’a cette valeur.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>Dans %1 édition sur %Ln&#xa0;: %2</numerusform>
            <numerusform>Dans %1 des %Ln éditions&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>&amp;Preuve&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>Info&amp;bulle&#xa0;:</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>Lu à voix haute à la place de l’image</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>La page de l’organisme de certification qui atteste le label</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>&amp;Labels affichés ici&#xa0;:</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>Labels affichés ici</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>&amp;Ajouter une section</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>Ajouter une so&amp;us-section</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>Ajouter une &amp;déclaration</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>Intégrer à la sect&amp;ion précédente</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>S&amp;ortir de la section parente</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>Déplacer vers une section</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>N’afficher que les sections contenant ces mots</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;To the end of:</source>
        <translation>À la &amp;fin de&#xa0;:</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Numérotée</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>Comment les liens mènent à cette section&#xa0;: la partie de son adresse qui suit «&#xa0;#&#xa0;». Les liens vers un nom antérieur continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>Nom de &amp;lien&#xa0;:</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>Le texte intégral de cette section</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>Ce que la page courte dit de cette section</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>Un nom de lien ne contient que des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>Une autre section a le nom de lien «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>Modifier la section</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>Cette déclaration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>&amp;Déclaration&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>Se&amp;ction&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page&#xa0;:</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Toute la déclaration</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Une section qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>É&amp;crire les fichiers</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>Envoyer aux traducteurs</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Langues&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>&amp;Déclarations&#xa0;:</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>Uniquement ceux qui sont manquants ou obsolètes</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2, pour des programmes plus anciens</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>&amp;Textes&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>For&amp;mat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Do&amp;ssier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>Écrire les fichiers dans</translation>
    </message>
</context>
<context>
    <name>noticewright::ShortcutSettings</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a command: its name and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>noticewright::ShortcutsDialog</name>
    <message>
        <source>Use &amp;Default</source>
        <translation>Utiliser la valeur par &amp;défaut</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>Rechercher une commande ou son raccourci</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Raccourci de la commande</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>Feuille de style</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>Faute d’orthographe &amp;suivante</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>Vérifier l’&amp;orthographe lors de la saisie</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>&amp;Liste de mots…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>Ajouter à la liste de mots</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>Vérification de l’orthographe…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>Cette déclaration ne contient aucun mot mal orthographié.</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>Mal orthographié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>Titre des &amp;points clés&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Régio&amp;ns&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>Date d’&amp;effet&#xa0;:</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>Dernière mise à jo&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>Adresse des points clés&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>Adresse du te&amp;xte intégral&#xa0;:</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>Un dossier situé sous la racine du site web, par exemple privacy/{region}/{language}/. {region} et {language} représentent la région et la langue de l’édition.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une adresse. Écrivez des dossiers composés de lettres, de chiffres et de «&#xa0;-&#xa0;», chacun suivi de «&#xa0;/&#xa0;»&#xa0;; {region} et {language} représentent la région et la langue de l’édition.</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>Modifier la déclaration</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>La première ligne est un &amp;en-tête</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>La première &amp;colonne est un en-tête</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>&amp;Légende&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>&amp;Texte de la cellule&#xa0;:</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>Insérer une ligne en dessous</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>Insérer une colonne avant</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>Insérer une colonne après</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>Fusionner les cellules</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>Scinder la cellule</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>Lien vers</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>Déclara&amp;tion ou section</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>Adresse é&amp;lectronique</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>La déclaration qui affiche le lien</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>Une déclaration qui n’existe plus</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Une section qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>%1 (highlights)</source>
        <translation>%1 (points clés)</translation>
    </message>
</context>
<context>
    <name>noticewright::TemplateFilesBar</name>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>Crée le fichier que le modèle de page inclut et qui n’existe pas</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>Supprime cette partie du modèle de page&#xa0;; Annuler la rétablit</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>T&amp;erme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Signification&#xa0;:</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>Mots ayant une seule et même signification dans toutes les déclarations. Si vous changez le nom, le nouveau apparaît partout où le texte est marqué comme étant ce terme.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>Utilisé dans aucun texte</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>Utilisé à %Ln endroit</numerusform>
            <numerusform>Utilisé à %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>Un terme n’a pas de nom. Écrivez-en un ou supprimez le terme.</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>Deux termes ont le nom «&#xa0;%1&#xa0;». Donnez un autre nom à l’un des deux.</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>Di&amp;viser la section ici</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>&amp;Fusionner avec la section précédente</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>D&amp;éplacer vers une section…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>Déplacer &amp;vers les points clés</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>Déplacer &amp;vers le texte intégral</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>Modifier la feuille de style</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>Modifier le modèle de page</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Feuille de style</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>&amp;Personnaliser</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>&amp;Utiliser la version fournie</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>Copie la version fournie dans l’espace de travail, où vous pouvez la modifier</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>Supprime la version propre à l’espace de travail&#xa0;; «&#xa0;Annuler&#xa0;» la rétablit</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>La feuille de style fournie avec Noticewright. Personnalisez-la pour la modifier.</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>Le modèle de page fourni avec Noticewright. Personnalisez-le pour le modifier.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>Ce fichier n’est pas du texte UTF-8 et ne peut donc pas être modifié ici. Enregistrez-le en UTF-8 dans un autre programme.</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>La feuille de style de cet espace de travail&#xa0;: theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>Le modèle de page de cet espace de travail&#xa0;: theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>Personnaliser la feuille de style</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>Personnaliser le modèle de page</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>Utiliser la feuille de style fournie</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>Utiliser le modèle de page fourni</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>Une partie du modèle de page de cet espace de travail&#xa0;: theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, ligne %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>&amp;Insérer un fichier…</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>Copie une police ou une image dans l’espace de travail et la nomme à l’emplacement du curseur</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>Insérer une police ou une image</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Polices et images (%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>Tout réi&amp;nitialiser</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>Reprend ce que le thème propose pour tout ce qui suit</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>&amp;Logo et liens…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>Le logo et les liens dans l’en-tête et le pied de toutes les pages</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>Réinitialiser le thème</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1, sur les pages claires</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1, sur les pages sombres</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>sombre&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>L’espace de travail a son propre modèle de page ou sa propre feuille de style, dans le dossier «&#xa0;theme&#xa0;». Les choix faits ici n’apparaissent que dans la mesure où ceux-ci les utilisent.</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>Choisir le thème</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>C&amp;hoisir ce qu’il résume…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>Co&amp;nfirmer le résumé</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>Résumé suivan&amp;t à vérifier</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>Choisir ce qu’il résume</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>Confirmer le résumé</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>Ce que le point clé résume</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>N’afficher que le texte intégral contenant ces mots</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Section sans titre</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceSigns</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title: state</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationController</name>
    <message>
        <source>&amp;Next to Translate</source>
        <translation>Texte &amp;suivant à traduire</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>Texte &amp;précédent à traduire</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>&amp;Copier la source</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>Con&amp;firmer la traduction</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>text to translate</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a translation</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The translation says what the source says now</source>
        <translation>La traduction dit ce que la source dit maintenant</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>Données de toutes les déclarations</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Section sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>Manquants et obsolètes</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non relus</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lang&amp;ue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Affich&amp;er&#xa0;:</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Textes à traduire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traduction</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>Aucune édition n’est dans une autre langue que cette déclaration.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>%Ln texte est traduit&#xa0;; relus&#xa0;: %1</numerusform>
            <numerusform>Les %Ln textes sont tous traduits&#xa0;; relus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>Manquants&#xa0;: %1, obsolètes&#xa0;: %2 (sur %Ln texte)</numerusform>
            <numerusform>Manquants&#xa0;: %1, obsolètes&#xa0;: %2 (sur %Ln textes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>Le fichier de cette langue ne peut pas être lu et ne peut donc pas être modifié ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>La source a changé depuis sa traduction. Corrigez la traduction, puis confirmez-la.</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>Des liens, des variables ou la mise en forme de la source ont changé depuis sa traduction. Vérifiez la traduction, puis confirmez-la.</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>Aucun texte n’est manquant ou obsolète.</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>Copier la source</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>Confirmer la traduction</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>Mots qui figurent à de nombreux endroits, comme le nom d’un produit. Un nom comporte des lettres minuscules, des chiffres et «&#xa0;-&#xa0;»&#xa0;; si vous le changez, le nouveau apparaît partout où figure la variable.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Autres valeurs dans certaines régions ou langues&#xa0;; la première qui convient s’applique&#xa0;:</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>Autres valeurs de «&#xa0;%1&#xa0;» dans certaines régions ou langues&#xa0;; la première qui convient s’applique&#xa0;:</translation>
    </message>
</context>
<context>
    <name>noticewright::WelcomePage</name>
    <message>
        <source>Noticewright</source>
        <translation>Noticewright</translation>
    </message>
    <message>
        <source>Privacy statements, written once, published everywhere</source>
        <translation>Des déclarations de confidentialité rédigées une fois, publiées partout</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>Quatre déclarations achevées d’une entreprise fictive, à parcourir librement.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>Ce que vous ouvrez apparaît ici.</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>Une liste qui n’existe plus</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Paramètres de l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Termes</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>É&amp;ditions</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>Mots que la vérification orthographique considère comme corrects dans toutes les langues, par exemple des noms. Un mot commençant par une majuscule n’est correct qu’avec celle-ci.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>Page d’&amp;accueil&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logo&#xa0;:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>Liens de l’&amp;en-tête de page&#xa0;:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>Liens du &amp;pied de page&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>Une ligne de la liste de mots est vide. Écrivez un mot ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot unique. Donnez à chaque mot sa propre ligne.</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>&amp;Groupes de régions</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>Modifier les éditions</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>Modifier les groupes de régions</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>Modifier les variables</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>Modifier les termes</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>Modifier la liste de mots</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>Modifier l’espace de travail</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Impossible de lire le fichier (%1).</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>Modifications externes</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>L’espace de travail est ouvert en lecture seule. Choisissez «&#xa0;Enregistrer sous…&#xa0;» pour continuer dans votre propre copie.</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>Le dossier de l’espace de travail n’existe plus. Votre texte est toujours dans la fenêtre&#xa0;: reconnectez le disque ou le dossier réseau et enregistrez, ou choisissez «&#xa0;Enregistrer sous…&#xa0;».</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>Le dossier n’est pas vide. Choisissez un dossier nouveau ou vide afin que rien de son contenu ne soit perdu.</translation>
    </message>
</context>
</TS>
