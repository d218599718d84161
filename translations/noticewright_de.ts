<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>Dies verweist auf eine Erklärung „%1“, die es im Arbeitsbereich nicht gibt. Wählen Sie ein anderes Ziel oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>Dies verweist auf einen Abschnitt, der nicht mehr vorhanden ist („%1“). Wählen Sie ein anderes Ziel oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>Das Bild „%1“ ist nicht im Ordner „assets“ des Arbeitsbereichs. Legen Sie es dort ab oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>Es gibt keine Variable „%1“. Definieren Sie sie oder schreiben Sie den Text selbst aus.</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>Es gibt keinen definierten Begriff „%1“. Definieren Sie ihn oder machen Sie daraus gewöhnlichen Text.</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Dieser Text enthält etwas, das nur eine neuere Version von Noticewright kennt. Es bleibt erhalten, wird aber nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>Es gibt keinen Kontakt „%1“. Wählen Sie einen anderen Kontakt oder entfernen Sie die Karte.</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>Es gibt kein Siegel „%1“. Wählen Sie ein anderes Siegel oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>Es gibt keine Linkliste „%1“. Wählen Sie eine andere Liste oder entfernen Sie die Karte.</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Dieser Block ist von einer Art, die nur eine neuere Version von Noticewright kennt. Er bleibt erhalten, wird aber nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>Dieser Kernpunkt fasst einen Absatz des Volltexts zusammen, der nicht mehr vorhanden ist („%1“). Wählen Sie neu, was er zusammenfasst.</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>Dieser Abschnitt hat keine Überschrift. Leserinnen und Leser finden einen Abschnitt anhand seiner Überschrift.</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>Dieser Abschnitt hat keinen Text. Schreiben Sie ihn oder entfernen Sie den Abschnitt.</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>Diese Erklärung hat keinen Titel.</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>Die Kopf- oder Fußzeile der Seite zeigt eine Linkliste „%1“, die es nicht gibt. Wählen Sie eine andere Liste.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>„%1“ kann nicht die Adresse einer Seite sein: Dort werden Bilder und das Stylesheet veröffentlicht. Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>„%1“ und „%2“ würden unter derselben Adresse „%3“ veröffentlicht. Geben Sie einer der beiden eine andere Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>%Ln Text ist nicht in die Sprache „%1“ übersetzt.</numerusform>
            <numerusform>%Ln Texte sind nicht in die Sprache „%1“ übersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>Die Übersetzung von %Ln Text in die Sprache „%1“ beruht auf einem früheren Ausgangstext.</numerusform>
            <numerusform>Die Übersetzung von %Ln Texten in die Sprache „%1“ beruht auf einem früheren Ausgangstext.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 und %Ln weiteren</numerusform>
            <numerusform>%1 und %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>Dies verweist auf „%1“, das in %2 nicht angezeigt wird. Beschränken Sie diesen Text auf dieselben Regionen oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>Auf dunklen Seiten ist die Farbe „%1“ des Designs auf „%2“ schlecht zu erkennen: Der Kontrast beträgt %3, erforderlich ist %4. Wählen Sie eine andere Farbe.</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>Die Farbe „%1“ des Designs ist auf „%2“ schlecht zu erkennen: Der Kontrast beträgt %3, erforderlich ist %4. Wählen Sie eine andere Farbe.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>Wie Befunde ausgegeben werden: text (Standard), json oder sarif.</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>Welche Befunde zum Beendigungsstatus 1 führen: error (Standard) oder warning.</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>Prüft, ob die Teile des Arbeitsbereichs im Ordner DIR zusammenpassen und ob er übersetzt ist.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>Der Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>Für --format ist text, json oder sarif möglich, für --fail-on error oder warning.</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>Falscher Aufruf. „noticewright %1 --help“ zeigt, welche Angaben dieser Befehl annimmt.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>Wie die Tabelle ausgegeben wird: text (Standard) oder json.</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>Listet die Ausgaben des Arbeitsbereichs im Ordner DIR auf und wie weit jede Erklärung übersetzt ist.</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>Für --format ist text oder json möglich.</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>Der Ordner, den der Export füllt.</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>Nur diese Erklärung; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>Nur diese Ausgabe, etwa us/en; kann mehrfach angegeben werden. „all“ steht für alle Ausgaben.</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>Nur diese Ebene: highlights oder full.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>Das Papier der PDF-Datei: a4 (Standard) oder letter.</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>Der Arbeitsbereich enthält keine Erklärung „%1“.</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>Der Arbeitsbereich enthält keine Ausgabe „%1“.</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>Für --layer ist highlights oder full möglich.</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1: „%2“ wird nicht exportiert: Noch ist nichts davon in die Sprache %3 übersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1: „%2“ wird zurückgehalten: %Ln Text ist nicht in die Sprache %3 übersetzt.</numerusform>
            <numerusform>%1: „%2“ wird zurückgehalten: %Ln Texte sind nicht in die Sprache %3 übersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>Exportiert die Erklärungen des Arbeitsbereichs im Ordner DIR.</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>Es gibt keine Seite zu exportieren: Keine Erklärung ist in der Sprache einer gewählten Ausgabe verfasst.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>Der Ordner des Arbeitsbereichs; er wird angelegt, wenn er nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>Die Kennung, die die neue Erklärung erhält, etwa online; nur bei einer einzelnen Datei.</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>Die Sprache der Dateien, etwa en, wenn die Dateien sie nicht selbst angeben.</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>Was die Dateien füllen: highlights oder full.</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>Eine Datei für den Bericht, als JSON: was aus jedem Text geworden ist.</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>--into nennt den Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>--statement ist nur bei einer einzelnen Datei möglich.</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>„%1“ kann keine Kennung sein: Verwenden Sie a-z, 0-9 und &apos;-&apos;, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>Der Arbeitsbereich enthält bereits eine Erklärung „%1“. Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1: Erklärung „%2“, %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>%Ln Wort übernommen</numerusform>
            <numerusform>%Ln Wörter übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln Wort weggelassen</numerusform>
            <numerusform>%Ln Wörter weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>Der Bericht kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>Erstellt Erklärungen aus Webseiten, Markdown, Textverarbeitungsdokumenten und reinem Text.</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>Die Dateien, die importiert werden.</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>Womit begonnen wird: %1.</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>Legt im Ordner DIR einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>Ein Ordner, den es noch nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Wählen Sie eine der folgenden: %2.</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>Der Ordner, in den die Aufträge geschrieben werden.</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>Nur in diese Sprache, etwa de; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>Die XLIFF-Version: 2.1 (Standard) oder 1.2.</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>Welche Texte: all (Standard), oder needed für fehlende oder veraltete.</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>Geben Sie mit --to an, in welchen Ordner die Aufträge geschrieben werden.</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>Für --format ist 2.1 oder 1.2 möglich.</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>Für --content ist all oder needed möglich.</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>Keine Ausgabe benötigt eine Übersetzung in die Sprache „%1“. Benötigt werden: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>Schreibt Übersetzungsaufträge: die Texte des Arbeitsbereichs im Ordner DIR mit ihren bereits vorhandenen Übersetzungen.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1: %2, %3, %4, %5, %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>%Ln Text übernommen</numerusform>
            <numerusform>%Ln Texte übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln zu einem früheren Ausgangstext</numerusform>
            <numerusform>%Ln zu einem früheren Ausgangstext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln nicht übersetzt</numerusform>
            <numerusform>%Ln nicht übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln nicht übernommen</numerusform>
            <numerusform>%Ln nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>Schreibt in diese Datei, was aus jedem Text geworden ist.</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>Übernimmt übersetzt zurückgegebene Aufträge in den Arbeitsbereich im Ordner DIR: alle Dateien oder keine.</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>Die Dateien, die übernommen werden.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>Nennen Sie den Ordner des Arbeitsbereichs und die Dateien, die übernommen werden sollen.</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>Für „noticewright xliff“ ist export oder import möglich. „noticewright xliff export --help“ zeigt mehr an.</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (Standard), pdf, bundle, docx, text, markdown oder json.</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>Wie viele Threads Seiten erstellen; ohne Angabe einer je Prozessor.</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>Legt OUT als Zip-Datei des Webpakets statt als Ordner an.</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>Lässt die PDF-Dateien im Webpaket weg.</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>Nur der Inhalt als HTML, ohne die Seite darum herum, für Content-Management-Systeme.</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>Womit die Klassen der Fragmente beginnen, damit sie nicht mit anderen zusammenfallen.</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>--to nennt den Ordner, der gefüllt wird; für --format ist html, pdf, bundle, docx, text, markdown oder json möglich, für --paper a4 oder letter.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>Für --jobs ist eine Zahl von 1 bis 256 möglich oder 0 für einen Thread je Prozessor.</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>--zip und --no-pdf sind nur mit --format bundle möglich.</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>--fragment ist nur mit --format html möglich.</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>--class-prefix ist nur mit --fragment möglich und besteht aus Buchstaben, Ziffern, „-“ und „_“, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>PDF-Dateien werden erstellt: %1 von %2</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>Dokumente werden erstellt: %1 von %2</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Seiten werden erstellt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>, noch %Ln Sekunde</numerusform>
            <numerusform>, noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>Das Manifest kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>Vergleicht mit dieser manifest.json, etwa der des ausgelieferten Webpakets.</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>Vergleicht ein Webpaket oder die Website, auf der es bereitgestellt wurde, mit seinem Manifest und listet auf, was abweicht, fehlt oder überzählig ist.</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>Ein Ordner, eine Zip-Datei oder die Adresse des Stammordners der Website (http oder https).</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>„%1“ ist keine Adresse. Schreiben Sie sie in der Form https://example.com/.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%Ln Datei geprüft: Sie entspricht dem Manifest.</numerusform>
            <numerusform>Alle %Ln Dateien entsprechen dem Manifest.</numerusform>
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
        <translation>Aufruf: noticewright [WORKSPACE]
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

Ohne Befehl wird das Fenster geöffnet. „noticewright COMMAND --help“ zeigt mehr an.
Beendigungsstatus: 0 erledigt, 1 Befunde, 2 falscher Aufruf oder unlesbare Eingabe, 3 Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>Welche Art von PDF-Dateien: any (Standard) für solche, die mit den eingebauten Mitteln erstellt werden, oder tagged für solche, die vorgelesen werden können; für diese ist Chromium, ein anderer Browser dieser Familie oder WeasyPrint erforderlich.</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>Für --pdf ist any oder tagged möglich.</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>--pdf ist nur mit --format pdf möglich sowie mit --format bundle, sofern --no-pdf die PDF-Dateien nicht weglässt.</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>Das ist nicht möglich: „%1“ ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Minute</numerusform>
            <numerusform>Vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>Kommentar als erledigt markieren</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>Auf Kommentar antworten</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>Antwort bearbeiten</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>Das Bild ist eine Verknüpfung zu einer Datei außerhalb des Arbeitsbereichs. Legen Sie das Bild selbst im Ordner „assets“ ab.</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>Das Bild kann nicht gelesen werden (%1). Legen Sie es im Ordner „assets“ ab oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>Am Ziel des Exports liegt bereits eine Datei. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>Der Ordner enthält eine Datei, die nicht von einem Export stammt („%1“) und verloren ginge. Wählen Sie einen leeren Ordner oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>Der Ordner konnte nicht angelegt werden. Wählen Sie einen anderen Ort für den Export.</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>Der Export konnte nicht an seinem Ort abgelegt werden (%1). Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wählen Sie einen anderen Ort für den Export.</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>Das Bild „%1“ kann nicht angezeigt werden. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>Ein Webpaket nennt die Adressen seiner Seiten, aber die Adresse der Website ist nicht bekannt. Geben Sie in den Einstellungen des Arbeitsbereichs die Startseite der Organisation ein oder schreiben Sie site=&quot;https://example.com/&quot; in die erste Zeile von workspace.xml.</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>Es gibt keine Seite zu veröffentlichen. Fügen Sie eine Erklärung hinzu oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>„%1“ kann nicht die Adresse einer Seite sein: Ein Webpaket enthält dort andere Dateien. Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>Hier ist nichts vorhanden. Nennen Sie den Ordner, die Zip-Datei oder die Website eines Webpakets.</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>Dies ist keine Zip-Datei. Nennen Sie den Ordner, die Zip-Datei oder die Website eines Webpakets.</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>Hier ist kein Webpaket vorhanden: Die Datei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>der Server antwortet mit Status %1</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>Unter dieser Adresse gibt es kein Manifest. Nennen Sie den Stammordner der Website oder geben Sie das ausgelieferte Manifest an.</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>Das Manifest kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>Dies ist kein Manifest eines Webpakets. Nennen Sie den Ordner, die Zip-Datei oder die Website eines Webpakets.</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>Das Manifest hat ein neueres Format (%1). Aktualisieren Sie Noticewright.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>Das Manifest ist beschädigt: In seinem Eintrag „%1“ fehlt ein Pfad, eine Rolle, eine Größe oder eine Prüfsumme. Holen Sie das Webpaket erneut von seiner Quelle.</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>Das Manifest nennt eine Datei „%1“. %2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>„%1“ kann nicht der Pfad einer Ausgabe sein. Schreiben Sie eine Region und eine Sprache: „ca/fr“.</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>„%1“ kann nicht die Kennung einer Erklärung sein. Verwenden Sie Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>„%1“ kann nicht die Adresse einer Seite sein. Schreiben Sie Teile aus Buchstaben, Ziffern und „-“, jeweils gefolgt von „/“.</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>„%1“ kann nicht der Linkname eines Abschnitts sein. Verwenden Sie Buchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>„%1“ kann nicht der Name eines Bildes sein. Benennen Sie die Datei im Ordner „assets“ mit Buchstaben, Ziffern und „-“ um.</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>Der Pfad ist länger als %Ln Zeichen; das kann nicht jedes System speichern. Kürzen Sie die Adresse der Seite.</numerusform>
            <numerusform>Der Pfad ist länger als %Ln Zeichen; das kann nicht jedes System speichern. Kürzen Sie die Adresse der Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>Dies kann nicht der Pfad einer veröffentlichten Datei sein: Er führt aus seinem Ordner hinaus oder nicht jedes System kann ihn speichern. Verwenden Sie Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>Dies unterscheidet sich von „%1“ nur in der Groß- und Kleinschreibung oder gar nicht. Geben Sie einem von beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>Der zugehörige Ordner „%1“ unterscheidet sich von „%2“ nur in der Groß- und Kleinschreibung. Schreiben Sie beide gleich.</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>Dies ist zugleich eine Datei und ein Ordner. Geben Sie der Seite eine andere Adresse.</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>Das Dokument wurde nicht innerhalb einer Minute erstellt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>Das Dokument konnte nicht erstellt werden (%1).</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>Dokumente für Word werden mit dem Programm „pandoc“ erstellt, das nicht installiert ist. Installieren Sie das Paket „pandoc“.</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>Die Zip-Datei konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>Dies ist ein Ordner. Geben Sie der Zip-Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>Dort liegt eine Datei, die kein früheres Webpaket ist und verloren ginge. Geben Sie der Zip-Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>Ein anderer Export füllt diesen Ordner gerade. Warten Sie, bis er fertig ist, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Es kann kein temporärer Ordner angelegt werden (%1). Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>„%1“ ist keine Listenart, die diese Version kennt. Aktualisieren Sie Noticewright oder stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>Die Kommentare geben nicht an, welche Erklärung sie betreffen. Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie Datum und Uhrzeit in UTC: 2026-10-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>Ein Kommentar gibt nicht an, was er betrifft. Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>„%1“ ist keine Region wie „us“ oder „eu“.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>„%1“ ist kein Sprachkürzel wie „en“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>„%1“ ist nicht der Pfad einer Ausgabe. Schreiben Sie eine Region und eine Sprache: „ca/fr“.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als Jahr, Monat und Tag: 2026-10-01.</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>Die Erklärung hat keine Kennung. Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>„%1“ ist keine Art von Erklärung, die diese Version kennt. Aktualisieren Sie Noticewright oder stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>Die Erklärung gibt nicht an, in welcher Sprache sie verfasst ist (lang).</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>„%1“ ist kein Ordner unterhalb des Stammordners der Website. Schreiben Sie Teile aus Buchstaben, Ziffern und „-“, jeweils gefolgt von „/“.</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>„%1“ kann nicht der Linkname eines Abschnitts sein. Verwenden Sie Buchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>Zwei Abschnitte haben denselben Linknamen „#%1“. Geben Sie einem davon einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>„%1“ ist keine Art von Abschnitt, die diese Version kennt. Aktualisieren Sie Noticewright oder stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>%1=&quot;%2&quot; muss „marked“ oder „held-back“ sein.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>„%1“ hat keine gültige Kennung (%2=&quot;%3&quot;). Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie in der Form „name@example.com“.</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>Dies ist ein weiterer Wert einer Variable „%1“, die nicht davor steht.</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>Ein Eintrag einer Linkliste führt nirgendwohin. Geben Sie ihm eine Adresse oder eine Erklärung.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>„%1“ ist kein einzelnes Wort. Schreiben Sie jedes Wort der Wortliste in ein eigenes &lt;word&gt;.</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>„%1“ ist hier zum zweiten Mal vorhanden. Entfernen Sie eines der beiden oder führen Sie sie zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>Die Datei ist größer als %Ln MiB; so groß ist keine Erklärung. Sie wurde nicht geöffnet; prüfen Sie, woher sie stammt.</numerusform>
            <numerusform>Die Datei ist größer als %Ln MiB; so groß ist keine Erklärung. Sie wurde nicht geöffnet; prüfen Sie, woher sie stammt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>Die Datei ist ab hier kein UTF-8-Text. Speichern Sie sie in dem Programm, das sie geschrieben hat, als UTF-8 oder stellen Sie eine frühere Version wieder her.</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>Die Datei ist hier beschädigt und kann nicht gelesen werden (%1). Stellen Sie eine frühere Version davon wieder her.</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, was in einem Arbeitsbereich nie vorkommt. Sie wurde nicht geöffnet, da eine solche Deklaration ein Angriff sein kann; prüfen Sie, woher die Datei stammt.</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>Dies ist keine Datei von Noticewright: Sie beginnt mit „%1“ statt mit „%2“.</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>Die Datei gibt nicht an, welches Format sie hat (format=&quot;%1&quot;). Stellen Sie eine frühere Version davon wieder her.</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>Die Datei hat das Format %1, das eine neuere Version von Noticewright geschrieben hat. Aktualisieren Sie Noticewright, um sie zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>Der Text ist hier mehr als %Ln Stufe tief verschachtelt. Entfernen Sie Stufen von Listen oder Hinweisen.</numerusform>
            <numerusform>Der Text ist hier mehr als %Ln Stufen tief verschachtelt. Entfernen Sie Stufen von Listen oder Hinweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>Es steht Text an einer Stelle, an der nur Teile des Dokuments stehen dürfen: „%1“. Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>„%1“ darf nicht in diesem Text stehen. Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>Zwei Teile der Datei haben dieselbe Kennung „%1“; der andere steht in Zeile %2. Einer davon wurde von Hand kopiert: Geben Sie ihm eine andere Kennung.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>„%1“ hat keine gültige Kennung (id=&quot;%2&quot;). Stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>„%1“ verweist mit einer unmöglichen Kennung auf etwas (%2=&quot;%3&quot;).</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>%1=&quot;%2&quot; muss eine ganze Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>%1=&quot;%2&quot; muss „yes“ oder „no“ sein.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>„%1“ ist keine Adresse, die veröffentlicht werden kann. Verwenden Sie eine Webadresse, eine Telefonnummer oder eine Adresse der Website.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>„%1“ ist kein einfacher Dateiname. Benennen Sie die Datei im Ordner „assets“ mit Buchstaben, Ziffern und „-“ um.</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>Ein Link hat eine leere Adresse.</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>layer=&quot;%1&quot; muss „highlights“ oder „full“ sein.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Speichern Sie in einen anderen Ordner oder bitten Sie um das Recht, diesen zu ändern.</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>Die Liste der zu speichernden Dateien konnte nicht geschrieben werden. Es wurde nichts geändert; speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>Die Datei konnte nicht entfernt werden. Bitten Sie um das Recht, den Ordner zu ändern, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>Der Ordner konnte nicht angelegt werden. Bitten Sie um das Recht, den übergeordneten Ordner zu ändern, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>Die Liste der Dateien, die gerade gespeichert werden, kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>Die Liste der Dateien, die gerade gespeichert werden, nennt eine Datei außerhalb des Ordners. Entfernen Sie die Liste, wenn Sie sie nicht erwartet haben.</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>Eine Datei außerhalb des Ordners würde geschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>Die Änderungen sind auf dem Datenträger, aber er hat nicht alle an ihren Platz übernommen. Es ist nichts verloren: Speichern Sie erneut oder speichern Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>Die Datei konnte nicht geschrieben werden (%1). Was vorher dort war, ist unverändert; schaffen Sie Platz oder wählen Sie einen anderen Ordner, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>Die Kommentare geben an, „%1“ zu betreffen, liegen aber im Ordner von „%2“. Verschieben Sie die Datei oder berichtigen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>Die Datei ist größer als %Ln MiB; so groß ist keine Übersetzung. Prüfen Sie, woher sie stammt, oder verschieben Sie sie an einen anderen Ort.</numerusform>
            <numerusform>Die Datei ist größer als %Ln MiB; so groß ist keine Übersetzung. Prüfen Sie, woher sie stammt, oder verschieben Sie sie an einen anderen Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>Die Erklärung gibt an, „%1“ zu sein, liegt aber im Ordner von „%2“. Benennen Sie eines von beiden um.</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>Dieser Ordner enthält keinen Arbeitsbereich: Es ist keine Datei „workspace.xml“ darin. Wählen Sie einen anderen Ordner oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>Die Datei fehlt in dem, was aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Der Ordner konnte nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>„%1“ ist nicht die Adresse des Stammordners einer Website. Schreiben Sie sie in der Form „https://example.com/“, mit „/“ am Ende.</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>Der Parameter „%1“ des Designs hat zwei Werte. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>Eine Angabe zum Design besteht aus einem Parameter und einem Wert; dieser ist die Kennung einer Auswahlmöglichkeit oder eine Farbe wie „#0b5394“.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>Die Datei ist größer als %Ln MiB, was kein Text eines Designs ist. Legen Sie sie woandershin, oder verkleinern Sie sie.</numerusform>
            <numerusform>Die Datei ist größer als %Ln MiB, was kein Text eines Designs ist. Legen Sie sie woandershin, oder verkleinern Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>Die Datei ist eine Verknüpfung mit einer Datei außerhalb des Arbeitsbereichs. Legen Sie die Datei selbst in den Ordner des Designs.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>Textverarbeitungsdokumente werden mit dem Programm „pandoc“ gelesen, das nicht installiert ist. Installieren Sie das Paket „pandoc“ oder speichern Sie das Dokument als Webseite und importieren Sie diese.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>Es ist kein Platz für eine Kopie des Dokuments (%1).</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>Das Dokument konnte nicht innerhalb einer Minute gelesen werden. Speichern Sie es als Webseite und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>Das Dokument kann nicht gelesen werden: Es ist beschädigt, mit einem Passwort geschützt oder von anderer Art, als sein Name angibt. Öffnen Sie es in der Textverarbeitung und speichern Sie es erneut.</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>Ein Link zu %1 hatte auf der Seite keinen Text. Er steht jetzt in einer eigenen Zeile: Verschieben oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>Das Bild des Siegels „%1“ wird nicht aus dem Web geladen. Wählen Sie es im Formular des Siegels.</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>Das Bild „%1“ hat keine Beschreibung für Menschen, die es nicht sehen können. Schreiben Sie eine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>%Ln Bild wurde weggelassen: Es liegt im Web, und es wird nichts geladen. Fügen Sie es hinzu, wenn es wichtig ist.</numerusform>
            <numerusform>%Ln Bilder wurden weggelassen: Sie liegen im Web, und es wird nichts geladen. Fügen Sie die wichtigen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>%Ln Zeichen konnte nicht als „%1“ gelesen werden und wird als � angezeigt.</numerusform>
            <numerusform>%Ln Zeichen konnten nicht als „%1“ gelesen werden und werden als � angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>Die Datei gibt nicht an, wie ihre Zeichen gespeichert sind. Sie wurde als „%1“ gelesen: Achten Sie auf Umlaute und Buchstaben mit Akzent.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>Die Datei ist größer als 20 MB; so groß ist keine Erklärung. Speichern Sie die Seite ohne Bilder oder nur ihren Text.</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>In dieser Datei ist kein Text. Wenn die Seite ihren Text nur mithilfe von Skripten angezeigt hat, speichern Sie sie im Browser erneut als „Webseite, komplett“.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>„%1“ steht auf derselben Seite, ist aber keine Datenschutzerklärung. Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>„%1“ war ein Link zu einer Stelle, die es auf der Seite nicht gibt („#%2“). Es ist jetzt Text.</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>Die Datei nennt keinen Titel. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>Das Datum in „%1“ ist jetzt ein Feld der Erklärung. Ist es das richtige, und wird der Satz noch benötigt?</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>Der Text vor der ersten Überschrift ist ein Abschnitt ohne Überschrift. Geben Sie ihm eine oder verschieben Sie seinen Text.</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>Die Stelle „#%1“ der Seite kann nicht beibehalten werden: Sie enthält Zeichen, die eine Adresse nicht haben sollte.</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>Links der Fußzeile</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>Teile der Datei sind tiefer verschachtelt als jede Erklärung. Ihr Text wurde beibehalten, ihre Struktur nicht.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Speicherdauer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übermittlungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Zertifizierungen</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produkte und Dienste</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>Mobile Anwendung</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>Die PDF-Datei ist beschädigt oder unvollständig (%1). Erstellen Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>Aufträge von der Standardeingabe lesen, ein JSON-Objekt pro Zeile, und jeden mit einer Zeile beantworten.</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>Der Ordner, der die exportierte Website enthält.</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>Der Pfad der Seite unterhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>Die PDF-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>Das Papier: a4 oder letter.</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>Wo die Website im Web stehen wird, für Links zu ihren anderen Seiten.</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>Was am Fuß jeder Seite steht, mit {title} für den Titel der Seite und {page} und {pages} für die Seitenzahlen.</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1: Das Bild %2 fehlt oder kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>Druckt Seiten einer exportierten Website in PDF-Dateien.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>Die PDF-Datei kann nach dem Drucken nicht gelesen werden (%1). Ist auf dem Datenträger noch Platz? Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>Das Programm, das PDF-Dateien erstellt, fehlt. Installieren Sie Noticewright neu.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Es kann kein temporärer Ordner angelegt werden (%1). Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>Das Programm, das PDF-Dateien erstellt, kann nicht gestartet werden (%1). Installieren Sie Noticewright neu.</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>Das Erstellen der PDF-Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>Das Erstellen der PDF-Datei hat zu lange gedauert. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>Das Programm, das PDF-Dateien erstellt, wurde unerwartet beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>Der Auftrag nennt keinen Ordner, keine Seite oder keine Datei zum Schreiben. Geben Sie &quot;root&quot;, &quot;page&quot; und &quot;out&quot; an.</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>Der Auftrag verlangt ein unbekanntes Papier. Geben Sie &quot;a4&quot; oder &quot;letter&quot; an.</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>Die Seite konnte nicht gedruckt werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>Der Browser, der PDF-Dateien mit Tags erstellt, wurde unerwartet beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>%1 kann keine PDF-Dateien mit Tags erstellen (%2). Aktualisieren Sie das Programm oder wählen Sie PDF-Dateien ohne Tags.</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>%1 kann nicht gestartet werden (%2). Installieren Sie das Programm neu oder wählen Sie PDF-Dateien ohne Tags.</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>das Programm wurde sofort beendet</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>Für PDF-Dateien mit Tags ist ein Browser der Chromium-Familie oder WeasyPrint erforderlich, und nichts davon ist installiert. Installieren Sie Chromium, Google Chrome, Microsoft Edge oder Brave oder wählen Sie PDF-Dateien ohne Tags.</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>Nur Webseiten können gedruckt werden. Geben Sie eine Datei an, deren Name auf .html endet.</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>Die Seite fehlt oder kann nicht gelesen werden. Exportieren Sie die Website erneut und drucken Sie dann die Seite.</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>WeasyPrint kann die PDF-Datei nicht erstellen (%1). Installieren Sie Chromium, das ebenfalls PDF-Dateien mit Tags erstellt, oder wählen Sie PDF-Dateien ohne Tags.</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>%1 lässt die Beschreibungen von Bildern weg, die braucht, wer die Seite hört. Installieren Sie Chromium oder ein neueres WeasyPrint, oder wählen Sie PDFs ohne Tags.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>Wenn Sie nicht speichern, gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geändert, seit Sie ihn geöffnet haben.</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>Wenn Sie jetzt speichern, werden diese Änderungen durch Ihre ersetzt. Um beide zu behalten, brechen Sie ab, wählen Sie „Speichern unter…“ und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>Fremde Änderungen ersetzen</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>Arbeitsbereiche (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Alles, was importiert werden kann (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Webseiten (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>Textverarbeitungsdokumente (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>Reiner Text (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>Es gibt %Ln weiteres Problem; die Details nennen es.</numerusform>
            <numerusform>Es gibt %Ln weitere Probleme; die Details nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>Der Arbeitsbereich kann an seinem bisherigen Ort, %1, nicht gelesen werden. Der wiederhergestellte Text kann geöffnet und in einen anderen Ordner gespeichert werden.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>Jemand anderes hat den gespeicherten Text seitdem geändert. Das Wiederherstellen führt die fremden Änderungen mit Ihren zusammen; wo beide denselben Text geändert haben, gilt der wiederhergestellte. Noch ist nichts gespeichert: „Rückgängig“ führt zum Text, wie er jetzt gespeichert ist.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>Jemand anderes hat den gespeicherten Text seitdem geändert, und die Änderungen können nicht zusammengeführt werden: Das Wiederherstellen zeigt nur Ihren Text. Noch ist nichts gespeichert: „Rückgängig“ führt zum Text, wie er jetzt gespeichert ist, und „Speichern unter…“ behält beide.</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>Wenn Sie wiederherstellen, ist noch nichts gespeichert: „Rückgängig“ führt zum Text, wie er jetzt gespeichert ist.</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>Noticewright wurde beendet, ohne „%1“ zu speichern. Die Änderungen bis %2 sind erhalten.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>Die nicht gespeicherten Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>Sie können nicht zurückgeholt werden. Mit „Nicht jetzt“ bleiben sie erhalten und werden erneut angeboten.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>Beide &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>Eigene &amp;woanders speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Eigene behalten</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, und Sie haben Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>„Beide zusammenführen“ übernimmt die fremden Änderungen in Ihren Text; wo beide denselben Text geändert haben, gilt Ihrer. Mit „Eigene behalten“ ersetzt Ihr nächstes Speichern die fremden Änderungen. Mit „Fremde übernehmen“ führt „Rückgängig“ zu Ihren Änderungen zurück.</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>Mit „Eigene behalten“ ersetzt Ihr nächstes Speichern die fremden Änderungen. Mit „Fremde übernehmen“ führt „Rückgängig“ zu Ihren Änderungen zurück. „Eigene woanders speichern…“ behält beide.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>Ist %1 mit diesem Arbeitsbereich wirklich fertig?</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>Wenn Sie beide bearbeiten, ersetzt die später gespeicherte Fassung möglicherweise, was die andere Person geschrieben hat.</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Übersetzungen (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Übersetzungen übernehmen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1: %2</source>
        <comment>who writes a comment: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a comment</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › Kommentar</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Kommentar</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › Kommentare</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>Was von den nicht gespeicherten Änderungen aufbewahrt wurde, ist beschädigt und kann nicht zurückgeholt werden. Der gespeicherte Text ist nicht betroffen.</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>Was von den nicht gespeicherten Änderungen aufbewahrt wurde, kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>Nicht gespeicherte Änderungen können nicht vor einem Absturz geschützt werden, weil in diesen Ordner nicht geschrieben werden kann. Speichern Sie oft, und schaffen Sie Platz oder bitten Sie um das Recht, den Ordner zu ändern.</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[Trennlinie]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[Kontakt: %1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[Siegel]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[Links: %1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[Etwas aus einer neueren Version von Noticewright]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>Angaben des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>Reihenfolge der Angaben des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Ausgabe „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>Regionengruppe „%1“</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variable „%1“</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>Begriff „%1“</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>Kontakt „%1“</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>Siegel „%1“</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>Linkliste „%1“</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>Wortliste › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Design: %1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>Links in der Kopfzeile: %1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>Links in der Fußzeile: %1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>Erklärungen und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › Titel, Daten und Adressen</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Gültig ab: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › Abschnitte und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › Übersetzung in die Sprache %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Abschnitt ohne Überschrift</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Überschrift und Linkname</translation>
    </message>
    <message>
        <source>%1 › %2 › Full Text</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Volltext</translation>
    </message>
    <message>
        <source>%1 › %2 › Highlights</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Kernpunkte</translation>
    </message>
    <message>
        <source>Theme&apos;s choice “%1”: %2</source>
        <comment>parameter, value</comment>
        <translation>Parameter „%1“ des Designs: %2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Website: %1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>Die Seitenvorlage enthält einen Fehler: %1. Berichtigen Sie ihn oder entfernen Sie die Datei, um die mitgelieferte Vorlage zu verwenden.</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>Die Seitenvorlage kann nicht ausgefüllt werden: %1. Berichtigen Sie sie oder entfernen Sie die Datei, um die mitgelieferte Vorlage zu verwenden.</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>Die Seitenvorlage enthält einen Fehler: %1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>Was mit „%1“ beginnt, endet nicht in dieser Zeile. Schreiben Sie „%2“ dorthin, wo es endet.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>„%1“ ist leer. Füllen Sie es aus oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>„%1“ beendet etwas, das nicht begonnen wurde. Entfernen Sie es oder schreiben Sie „%2“ dorthin, wo es beginnt.</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>„%1“ steht vor dem Ende von „%2“ in Zeile %3. Schreiben Sie „%4“ davor.</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>„%1“ steht außerhalb von „%2“. Verschieben oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>„%1“ ist nicht bekannt. Berichtigen Sie das Wort nach „{%“ oder entfernen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>„%1“ wird nicht beendet. Schreiben Sie „%2“ dorthin, wo es endet.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>Es gibt kein Design namens „%1“. Wählen Sie ein anderes Design.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>„%1“ verlangt „%2“, das es auf Seiten nicht gibt. Berichtigen Sie den Namen oder entfernen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>„%1“ steht innerhalb von zu vielen anderen. Setzen Sie es weiter nach außen, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>Seiten können nicht erstellt werden: Ein Teil des Programms fehlt (%1). Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>„%1“ beginnt mit einer anderen Datei, aber eine Seitenvorlage beginnt mit sich selbst. Schreiben Sie „%2“ an die Stelle, an der der Text jener Datei stehen soll.</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>„%1“ nennt keine Datei. Schreiben Sie nur ihren Namen, wie in „%2“.</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>„%1“ würde die Datei in sich selbst einfügen (%2). Entfernen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>„%1“ verlangt eine Datei, die es nicht gibt. Legen Sie sie in den Ordner des Designs, unter einem Namen aus Buchstaben, Ziffern und „-“, der auf „.html“ endet, oder entfernen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>mit „%1“ wird die Seitenvorlage zu groß. Fügen Sie weniger oder kleinere Dateien ein.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>Linkliste: %1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Gültig ab: %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Zuletzt aktualisiert: %1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>Es gehört zur Navigation der Website.</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>Es steht in der Kopfzeile der Seite.</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>Es steht in der Fußzeile der Seite.</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>Es steht in einem Einwilligungsbanner oder einem anderen Hinweis über der Seite.</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>Es steht neben der Erklärung, etwa verwandte Artikel oder Schaltflächen zum Teilen.</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>Es ist eine Schaltfläche oder ein Feld.</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>Die Seite zeigt es nicht an.</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>Es ist ein Skript.</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>Es ist durchgestrichen.</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>Die Seite zeigt es in einem Rahmen oder als Bild an.</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>Es ist für Browser ohne Skripte bestimmt.</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>Die Seite sagt es zweimal.</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>Es gehört zu einem anderen Dokument auf der Seite.</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>Es steht vor oder nach der Erklärung.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Sie haben es weggelassen.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>Die Rechtschreibung kann nicht geprüft werden: Das Paket „sonnet6-plugins“ fehlt. Installieren Sie es und starten Sie Noticewright neu.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>Es gibt kein Wörterbuch für %1; die Rechtschreibung wird daher nicht geprüft. Dafür kann ein Hunspell-Wörterbuch installiert werden.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>Es gibt kein Wörterbuch für %1. Um die Rechtschreibung zu prüfen, installieren Sie das Paket „%2“ und starten Sie Noticewright neu.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>Zur &amp;Wortliste hinzufügen</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>Abschnitt teilen</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>Abschnitte zusammenführen</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>Erklärung duplizieren</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>Erklärung entfernen</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>Unterabschnitt hinzufügen</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>Neue Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>Erklärung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Abschnitt duplizieren</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>Erklärung verschieben</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>Erklärung umbenennen</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>Überschrift bearbeiten</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>Online-Datenschutzerklärung</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>Die üblichen Abschnitte einer Datenschutzerklärung für eine Website, mit Anleitungen zum Überschreiben.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>Eine Erklärung mit einem leeren Abschnitt.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>Ein fertiges Beispiel: vier zusammengehörige Erklärungen eines erfundenen Unternehmens.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Der Ordner konnte nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen neuen oder leeren Ordner, damit nichts darin verloren geht.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>Sie enthält kein &quot;format&quot;: 1. Vielleicht ist sie für eine neuere Version des Programms bestimmt.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Es gibt zwei Parameter „%1“.</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>„%1“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>„%1“ kann keine Kennung sein. Verwenden Sie Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>Der Typ „%1“ von „%2“ ist nicht bekannt. Möglich ist „colour“ oder „choice“.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>Der Wert von „%1“ enthält ein Zeichen, das ihn im Stylesheet beenden würde.</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>Der Standardwert „%1“ von „%2“ gehört nicht zu den Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>Die Beschreibung des Designs ist kein JSON (%1). Berichtigen Sie sie oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>Die Beschreibung des Designs enthält einen Fehler. %1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>Die Farbe „%1“ von „%2“ ist nicht in der Form „#0b5394“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>„%1“ wird auf „%2“ dargestellt, was keine Farbe des Designs ist.</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>Der Wert von „%1“ lädt eine Datei, oder ein Anführungszeichen oder eine Klammer darin ist nicht geschlossen. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>Das Stylesheet importiert „%1“, aber Seiten haben nur ein Stylesheet. Setzen Sie den Text des anderen an die Stelle der Zeile.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>Das Stylesheet lädt „%1“, was weder eine Schrift noch ein Bild im Ordner des Designs ist. Legen Sie die Datei dorthin, unter einem Namen aus Buchstaben, Ziffern, „-“ und „_“, und schreiben Sie diesen Namen.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>Das Stylesheet lädt „%1“, was nicht im Ordner des Designs liegt. Legen Sie die Datei dorthin, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>Das Stylesheet lädt „%1“, was nicht gelesen werden kann (%2). Legen Sie die Datei in den Ordner des Designs, oder ändern Sie das Stylesheet.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>Das Stylesheet lädt „%1“, eine Verknüpfung mit einer Datei außerhalb des Arbeitsbereichs. Legen Sie die Datei selbst in den Ordner des Designs.</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>Das Stylesheet lädt „%1“, was größer als %Ln MiB ist. Verkleinern Sie die Datei.</numerusform>
            <numerusform>Das Stylesheet lädt „%1“, was größer als %Ln MiB ist. Verkleinern Sie die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie in einem anderen Programm als UTF-8.</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Das ist weder eine Schrift noch ein Bild, das Webseiten zeigen. Wählen Sie eine Datei einer dieser Arten: %1.</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>Die Datei kann nicht gelesen werden (%1). Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>Die Datei ist größer als %Ln MiB, was für eine Seite zu viel ist. Wählen Sie eine kleinere.</numerusform>
            <numerusform>Die Datei ist größer als %Ln MiB, was für eine Seite zu viel ist. Wählen Sie eine kleinere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>Auf dunklen Seiten ist „%1“ auf „%2“ schlecht zu erkennen: Der Kontrast beträgt %3, erforderlich ist %4. Wählen Sie eine hellere Farbe.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>„%1“ ist auf „%2“ schlecht zu erkennen: Der Kontrast beträgt %3, erforderlich ist %4. Wählen Sie eine dunklere Farbe.</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>Auf dunklen Seiten ist „%1“ auf „%2“ schlecht zu erkennen: Der Kontrast beträgt %3, erforderlich ist %4. Wählen Sie eine dunklere Farbe.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>„%1“ ist auf „%2“ schlecht zu erkennen: Der Kontrast beträgt %3, erforderlich ist %4. Wählen Sie eine hellere Farbe.</translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Corporate</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company.</source>
        <translation>Eine sachliche Seite mit einer klaren serifenlosen Schrift, einem Inhaltsverzeichnis, das neben dem Text stehen bleibt, und einem Akzent in der Farbe Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>Links und Akzente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Nebentext</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Seitenhintergrund</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>Hintergrund von Fußzeile und Tabellenköpfen</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>Hintergrund von Hinweisen</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>Streifen an Hinweisen</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Schriftart des Textes</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>Serifenlos, strenger</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>Serifenlos, weicher</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>Mit Serifen, klassisch</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>Mit Serifen, breit</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>Schriftart der Überschriften</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>Wie der Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Eckig</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>Leicht abgerundet</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Abgerundet</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>Eine ruhige Seite wie ein gut gesetztes Buch, mit Serifenschrift und fast ohne Rahmen, die zu jeder Website passt und sich gut drucken lässt.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>Hintergrund von zitiertem Code und von Linkzielen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Öffentlicher Dienst</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>Eine Seite im Stil öffentlicher Stellen, mit großem Text, starkem Kontrast, unterstrichenen Links und einem farbigen Balken am oberen Rand.</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>Balken am oberen Rand</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>Text im Balken</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>Streifen an Balken und Hinweisen</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>Hintergrund von Fußzeile und Adressen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>Serifenlos, Schrift des jeweiligen Systems</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>%Ln Kernpunkt zu bestätigen</numerusform>
            <numerusform>%Ln Kernpunkte zu bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>%Ln Kernpunkt ohne Bezug</numerusform>
            <numerusform>%Ln Kernpunkte ohne Bezug</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>wichtiger Volltext ist nicht zusammengefasst</translation>
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
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>Ausgangssprache</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln veraltet</numerusform>
            <numerusform>%Ln veraltet</numerusform>
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
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>Andere Sprache: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>Begriff: %1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>Fett: %1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>Kursiv: %1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>Hoch- oder tiefgestellt: %1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>Verweis: %1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>Die Datei ist eine Übersetzung von „%1“, das es in diesem Arbeitsbereich nicht gibt. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>Die Datei ist eine Übersetzung in die Sprache „%1“, aber keine Ausgabe ist in dieser Sprache. Fügen Sie zuerst eine Ausgabe hinzu.</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>Diese Datei übersetzt in die Sprache „%1“, nicht in die Sprache „%2“. Importieren Sie sie als die andere Sprache oder fordern Sie die richtige Datei an.</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>Diese Datei übersetzt aus der Sprache „%1“, der Text ist aber in der Sprache „%2“ verfasst. Fordern Sie die richtige Datei an.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>Die Datei gibt nicht an, welche Erklärung sie übersetzt. Fordern Sie die Datei in der Form an, in der sie versandt wurde.</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>Diese Datei übersetzt die eigenen Texte des Arbeitsbereichs, etwa Kontakte und Siegel, nicht diese Erklärung. Importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>Diese Datei übersetzt eine andere Erklärung („%1“). Importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>Die Datei übersetzt einen Text („%1“), der nicht mehr in der Erklärung steht. Er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>Die Datei enthält die Übersetzung von %1 zweimal. Die erste gilt.</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>Die Links oder Platzhalter von %1 haben sich geändert, seit der Auftrag geschrieben wurde; die Übersetzung passt daher nicht mehr. Geben Sie den Text erneut zur Übersetzung.</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>Seit der Übersetzung haben sich nur Formatierung oder Platzhalter des Ausgangstexts geändert.</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>Der Ausgangstext hat sich seit der Übersetzung geändert: %1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>Dies ist keine Übersetzungsdatei: Sie ist weder XLIFF 2.1 noch XLIFF 1.2. Fordern Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>Die Datei gibt nicht an, welche Sprache sie übersetzt (%1=&quot;%2&quot;). Stellen Sie eine frühere Version davon wieder her.</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>Dies ist keine Übersetzungsdatei, wie Noticewright sie aufbewahrt (XLIFF 2.1). Um eine zurückgesandte Übersetzung zu übernehmen, importieren Sie sie.</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>Die Datei enthält keine Übersetzungen. Stellen Sie eine frühere Version davon wieder her.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>Die Datei gibt nicht an, welche Erklärung sie übersetzt (original=&quot;%1&quot;). Stellen Sie eine frühere Version davon wieder her.</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>Der Text „%1“ ist in dieser Datei zweimal übersetzt. Eine Übersetzung gilt; die andere entfällt, wenn die Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>Die Übersetzung des Textes „%1“ kann nicht gelesen werden und bleibt, wie sie ist. Übersetzen Sie den Text neu oder stellen Sie eine frühere Version der Datei wieder her.</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>der Ausdruck „%1“ in einer anderen Sprache</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>der Link „%1“</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>der Begriff „%1“</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>der fette Text „%1“</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>der kursive Text „%1“</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>der hoch- oder tiefgestellte Text „%1“</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>die Variable „%1“</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>der Verweis auf einen anderen Abschnitt</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>etwas aus einer neueren Version von Noticewright</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>Titel der Erklärung</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>Titel der Kernpunkte</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Überschrift eines Abschnitts</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>Begriff einer Definition</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>Text, dessen Zeilen erhalten bleiben</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>Beschriftung einer Tabelle</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>Beschriftung eines Bildes</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>Beschreibung eines Bildes für Menschen, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>Titel eines Links, der angezeigt wird, wenn der Mauszeiger darauf ruht</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>Wortlaut, der in vielen Texten verwendet wird</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>Definierter Begriff</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>Definition eines Begriffs</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Name eines Kontakts</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>Postanschrift eines Kontakts</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>Linktext eines Kontakts</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>Was ein Siegel besagt; wird anstelle seines Bildes vorgelesen</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>Titel des Links eines Siegels, der angezeigt wird, wenn der Mauszeiger darauf ruht</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>Name einer Linkliste</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>Linktext</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>%1, in den Kernpunkten des Abschnitts „%2“</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>%1, im Volltext des Abschnitts „%2“</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>In der Übersetzung von %1 fehlt %2. Lassen Sie dies ergänzen und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>In der Übersetzung von %1 kommt %2 mehr als einmal vor. Lassen Sie nur ein Vorkommen stehen und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>In der Übersetzung von %1 steht %2 innerhalb eines anderen Elements derselben Art. Lassen Sie beide voneinander trennen und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>In der Übersetzung von %1 ist nicht klar, wo %2 beginnt und endet. Lassen Sie Anfang und Ende kennzeichnen und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>In der Übersetzung von %1 hat %2 keinen Inhalt. Lassen Sie den Inhalt ergänzen und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>Die Übersetzung von %1 hat einen Platzhalter (%2), den der Text nicht hat. Lassen Sie ihn herausnehmen und importieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>Der Ordner des Arbeitsbereichs oder seine Datei workspace.xml.</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Dies ist keine E-Mail-Adresse. Schreiben Sie sie in der Form name@example.com.</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>Eine Webadresse enthält keine Leerzeichen. Schreiben Sie sie in der Form https://example.com/privacy.</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>Diese Adresse kann nicht veröffentlicht werden. Schreiben Sie sie in der Form https://example.com/privacy.</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Dies ist kein Bild, das Webseiten anzeigen. Wählen Sie eine Datei einer dieser Arten: %1.</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>Das Bild kann nicht gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>Das Bild ist größer als 20 MiB. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>Die Datei ist kein Bild, das Browser anzeigen. Wählen Sie eine SVG-, PNG-, JPEG-, WebP- oder GIF-Datei.</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>Ein Kontakt, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>Öffnen Sie die Karte, um einen anderen Eintrag zu wählen</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>Ein Siegel, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Siegel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln Siegel</numerusform>
            <numerusform>%Ln Siegel</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>Eine Linkliste, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Dekorativ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>Noch kein Bild gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>Eine Linie über die Breite der Seite</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>Aus einer neueren Version</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt unverändert erhalten</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>Diese Version von Noticewright kann es weder anzeigen noch bearbeiten</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Leere Tabelle</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>Siegel ohne Namen</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>Linkliste ohne Namen</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>Nichts gefunden: Alle Teile des Arbeitsbereichs passen zusammen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>noticewright::ChipField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
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
        <translation>Noch einzusetzen:</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>Setzt es um die ausgewählten Wörter herum oder an der Cursorposition ein</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>Zum Problem gehen</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>Zu Zeile %L1 gehen</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>A&amp;lles ausklappen</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>Sechs Hexadezimalziffern, etwa #0b5394</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>Farbe wählen: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>Kommentar &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>&amp;Nächster Kommentar</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>&amp;Vorheriger Kommentar</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>Auf Kommentar &amp;antworten</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>Kommentar als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>Kommentar &amp;löschen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>Kommentare (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>Kommentar &amp;wieder öffnen</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannter Verfasser</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comment &amp;as:</source>
        <translation>&amp;Kommentieren als:</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>Der Name, mit dem Ihre Kommentare gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentIndex</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentModel</name>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The statement as a whole</source>
        <translation>Die Erklärung als Ganzes</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>Gesamter Inhalt: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (seitdem geändert)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>Text, der gelöscht wurde</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannter Verfasser</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>Erledigte an&amp;zeigen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>E&amp;rledigt</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>Bearbe&amp;iten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>Diese Erklärung enthält keine Kommentare.</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>Alle Kommentare in dieser Erklärung sind erledigt.</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>Antwort an %1:</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>An&amp;tworten</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>Nur wer einen Kommentar geschrieben hat, kann ihn bearbeiten.</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>Neuer Kommentar:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>Neuer Kommentar zu „%1“:</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>Ko&amp;mmentar hinzufügen</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>Kommentar bearbeiten:</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>Antwort bearbeiten:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonController</name>
    <message>
        <source>Not in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Nicht in %1</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Anders in %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>Geänderte &amp;Stellen:</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>Geänderte Stellen</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (auf beiden Seiten geändert)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Nicht in dieser Version</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>Die Wörter sind gleich; Formatierung, Links oder andere Einzelheiten unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>Neuer &amp;Kontakt</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>Diesen Kontakt gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>Dieser Kontakt wird an %Ln Stelle angezeigt. Änderungen gelten dort.</numerusform>
            <numerusform>Dieser Kontakt wird an %Ln Stellen angezeigt. Änderungen gelten für alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>&amp;Postanschrift:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>&amp;Telefon:</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>&amp;Webseite:</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>&amp;Linktext der Webseite:</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>Konzerndatenschutz</translation>
    </message>
</context>
<context>
    <name>noticewright::CountsLabel</name>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>Abschnitt: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 dieses Abschnitts: %2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 dieser Erklärung: %2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>Die Zeit gilt für das Lesen von %Ln Wort pro Minute.</numerusform>
            <numerusform>Die Zeit gilt für das Lesen von %Ln Wörtern pro Minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
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
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Begriff:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>Be&amp;deutung:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>„%1“ ist bereits definiert.</translation>
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
        <translation>Angezei&amp;gte Ausgabe:</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Verglichen mit:</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>Unterschiede der Ausgaben</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>Wählen Sie zwei verschiedene Ausgaben.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Beide zeigen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>Kopf- und Fußzeile</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Abschnitt ohne Überschrift</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>Erklärung nur in %1</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>Abschnitt nur in %1</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>Listenpunkt nur in %1</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>Link nur in %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1: %2 — %3: %4</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
</context>
<context>
    <name>noticewright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>&amp;Tiefgestellt</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>&amp;Hochgestellt</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>&amp;Zwischenüberschrift</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>Z&amp;itat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Hin&amp;weis</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>&amp;Vorformatierter Text</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>Aufzählungs&amp;liste</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>Liste mit &amp;Buchstaben</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>&amp;Stufe erhöhen</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>Stufe verrin&amp;gern</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>Absatz nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>Absatz nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>Absatz du&amp;plizieren</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;Bild…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Kontakt…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>&amp;Siegel…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>L&amp;inkliste…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>T&amp;rennlinie</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>&amp;Zeilenumbruch</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>Nur diese Aus&amp;gabe anzeigen</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>In der Gliederung ausblenden und im Text abblenden, was nicht in der Ausgabe der Vorschau enthalten ist</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>Der Abschnitt „%1“ ist nicht in %2 enthalten. Es werden alle Abschnitte angezeigt.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>Keine Sprache heißt „%1“. Wählen Sie eine aus der Liste oder schreiben Sie ein Kürzel wie „pt-BR“.</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>Das Programm kennt diese Sprache nicht. Sie wird übernommen, wie sie ist.</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Ausgabe bearbeiten</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>Keine Region heißt „%1“. Wählen Sie eine aus der Liste oder schreiben Sie ein Kürzel wie „us“ oder „emea“.</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>Das Programm kennt diese Region nicht. Sie wird als eigenes Kürzel übernommen.</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>Name eines Landes oder ein Kürzel</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>Name einer Sprache oder ein Kürzel</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Pfad:</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>Die Ausgangssprache</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>Die Ausgangssprache, %1</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>Die Sprache für alles, was noch nicht übersetzt ist</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>&amp;Ersatzsprache:</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>Für diese Region gibt es bereits eine Ausgabe in dieser Sprache: %1. Wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>„%1“ kann nicht der Pfad einer Ausgabe sein. Schreiben Sie eine Region und eine Sprache: „ca/fr“.</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>Eine andere Ausgabe hat bereits diesen Pfad. Schreiben Sie einen anderen.</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>Die Ausgabe „%1“ hat bereits diesen Pfad. Schreiben Sie einen anderen.</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>Region/Sprache</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>Die Seiten ziehen um: Was bisher zu „%1“ führt, führt dann nicht mehr dorthin.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>%Ln Absatz ist nicht in %1 enthalten.</numerusform>
            <numerusform>%Ln Absätze sind nicht in %1 enthalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>nicht für diese Region</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>noch nicht übersetzt</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>zurückgehalten, %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>published, %1</source>
        <comment>how many texts are missing or stale</comment>
        <translation>veröffentlicht, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A statement and whether it is published</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>Keine Erklärung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>%Ln Erklärung</numerusform>
            <numerusform>%Ln Erklärungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%1 von %Ln Erklärung</numerusform>
            <numerusform>%1 von %Ln Erklärungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatzsprache</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>Alle Länder und Sprachen, für die Seiten veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>Nach Name, Region, Sprache oder Pfad filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>Mehrere hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>Wo eine Übersetzung fehlt</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>&amp;Text in der Ersatz- oder Ausgangssprache anzeigen, gekennzeichnet und mit einem Hinweis auf der Seite</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>Seite &amp;zurückhalten, bis sie vollständig übersetzt ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln Ausgabe</numerusform>
            <numerusform>%Ln Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%1 von %Ln Ausgabe</numerusform>
            <numerusform>%1 von %Ln Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>Ausgaben hinzufügen</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Ausgabe bearbeiten</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>Ausgaben entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>%Ln Ausgabe entfernt.</numerusform>
            <numerusform>%Ln Ausgaben entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>%1 wird noch an %Ln Stelle genannt (Beschränkung, Wert oder Gruppe).</numerusform>
            <numerusform>%1 wird noch an %Ln Stellen genannt (Beschränkungen, Werte und Gruppen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>Übersetzungen in die Sprache %1 bleiben erhalten.</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>Ausgaben verschieben</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>Keine Erklärung ist in der Sprache dieser Ausgabe verfasst. Wählen Sie eine andere Ausgabe.</translation>
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
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>Der Export wurde abgebrochen. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>… und %Ln weiterer. Der Bereich „Prüfungen“ führt alle auf.</numerusform>
            <numerusform>… und %Ln weitere. Der Bereich „Prüfungen“ führt alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (Webpaket)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>Die PDF-Dateien wurden von %1 erstellt und haben Tags.</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>Die PDF-Dateien wurden von %1 erstellt und haben keine Tags.</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Kernpunkte</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>&amp;Volltext</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTML exportieren</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>&amp;Erklärung:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>Aus&amp;gabe:</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Ebenen:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Erklärungen</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Alle Ausgaben</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>Webpaket exportieren</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Seiten werden erstellt: %1 von %2</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>PDF-Dateien werden erstellt: %1 von %2</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>Eine &amp;Zip-Datei statt eines Ordners</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>Exportieren &amp;nach:</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>Webpaket:</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>Eine PD&amp;F-Datei jeder Seite</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>Mit &amp;Tags, damit PDF-Dateien vorgelesen werden können</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>Wird von einem installierten Browser oder WeasyPrint erstellt. Dauert etwas länger.</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>Dafür ist Chromium, ein anderer Browser dieser Familie oder WeasyPrint erforderlich. Installieren Sie eines dieser Programme.</translation>
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
        <translation>B&amp;egriff</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>&amp;Neue Variable…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>&amp;Neuer Begriff…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>&amp;Kein Begriff</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>Variablen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>Begriffe &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Neue Variable</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>Ein Begriff, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>Der Begriff „%1“ hat noch keine Definition</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>Die Variable „%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>Variable „%1“: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>Verweist auf %1</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>„%1“ kann nicht der Name einer Variable sein. Verwenden Sie Kleinbuchstaben, Ziffern und „-“, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>Zwei Variablen haben den Namen „%1“. Geben Sie einer davon einen anderen.</translation>
    </message>
</context>
<context>
    <name>noticewright::FileController</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>new workspace from a template</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>Der Arbeitsbereich kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>Noticewright-Beispiel</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>Der Arbeitsbereich wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>search: which place, of how many</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>noticewright::FindController</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherige suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>Angaben des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>statement: section, part</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>statement</comment>
        <translation>%1, Titel</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>E&amp;rsetzen durch:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Erse&amp;tzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Alle erset&amp;zen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Diese Erklärung</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Erklärungen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln Fundstelle ersetzt</numerusform>
            <numerusform>%Ln Fundstellen ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FlowContext</name>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>Definitionsliste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>Vorformatierter Text</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>Aus einer neueren Version</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>Verweis</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>Begriff entfernen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>Aufzählungsliste</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>Vorformatierter Text</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>Listenpunkt einrücken</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>Listenpunkt ausrücken</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>Objekt einfügen</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>Objekt ändern</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Rechtschreibung korrigieren</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>Objekt entfernen</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>Verweis einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>Neuer Absatz</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>Auf Regionen beschränken</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>Wortlaut in allen Sprachen beibehalten</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>Wortlaut übersetzen</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>Dies ist in der angezeigten Ausgabe nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>Der Wortlaut bleibt in allen Sprachen unverändert.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>&amp;Stand:</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>Regionengruppe für diesen Arbeitsbereich ändern</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Regionengruppe hinzufügen</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Regionengruppe bearbeiten</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>Kunden in Europa</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>Ein kurzer Name für Dateien und Markierungen, etwa „emea“</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Region hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Kürzel:</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Mitglieder:</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>Der Tag, an dem dies die Mitglieder waren</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>„%1“ kann kein Kürzel sein. Verwenden Sie 2 bis 16 Kleinbuchstaben, Ziffern und „-“, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>Eine andere Gruppe hat bereits das Kürzel „%1“. Schreiben Sie ein anderes.</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>Eine Gruppe kann nicht Mitglied ihrer selbst sein. Schreiben Sie ein anderes Kürzel oder entfernen Sie dieses Mitglied.</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>Ersetzt die Gruppe, die das Programm kennt, nur in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>Das Programm kennt eine Gruppe mit diesem Kürzel. Diese hier ersetzt sie in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>Dies ist auch das Kürzel einer Region, %1, die dann zur Gruppe gehört.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>%Ln Beschränkung auf diese Gruppe</numerusform>
            <numerusform>%Ln Beschränkungen auf diese Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>%Ln Beschränkung mit Ausnahme dieser Gruppe</numerusform>
            <numerusform>%Ln Beschränkungen mit Ausnahme dieser Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln anderer Wert</numerusform>
            <numerusform>%Ln andere Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace.</source>
        <translation>Regionen unter einem gemeinsamen Namen, auf die Texte beschränkt und für die andere Werte angegeben werden können. Gruppen, die das Programm kennt, können für diesen Arbeitsbereich geändert werden.</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>Regionengruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>Für diesen Arbeitsbereich ändern…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Regionengruppe hinzufügen</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Regionengruppe bearbeiten</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>Regionengruppe ändern</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>Regionengruppe entfernen</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>„%1“ ist wieder so, wie das Programm die Gruppe kennt.</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>„%1“ wurde entfernt. Die Gruppe wird nirgends genannt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>„%1“ wurde entfernt, wird aber noch an %Ln Stelle genannt: %2. Dort enthält die Gruppe jetzt keine Region mehr.</numerusform>
            <numerusform>„%1“ wurde entfernt, wird aber noch an %Ln Stellen genannt: %2. Dort enthält die Gruppe jetzt keine Region mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>&amp;Dekorativ: sagt nichts, was der Text nicht sagt</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>&amp;Was es besagt:</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>Be&amp;schriftung:</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>&amp;Führt zu:</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>Wird Menschen vorgelesen, die das Bild nicht sehen können</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>Seite aus der Zwischenab&amp;lage importieren</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>Die Zwischenablage enthält keinen Text. Wählen Sie die Seite im Browser aus, kopieren Sie sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>Die Datei kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>Erklärung importieren</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>Das Original wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>Die Erklärung wurde importiert, aber ihr Original und dessen Bilder konnten nicht daneben abgelegt werden. Bewahren Sie die Datei selbst auf.</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>Zur Über&amp;setzung senden…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>Übersetzungen übe&amp;rnehmen…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>Übersetzungsaufträge %1</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>In diesen Sprachen gibt es nichts zu übersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben. Geben Sie sie zur Übersetzung und übernehmen Sie sie, wenn sie zurückkommt.</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben. Geben Sie sie zur Übersetzung und übernehmen Sie sie, wenn sie zurückkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>Es wurde nichts übernommen</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Übersetzungen übernehmen</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>Keine Sprache heißt „%1“. Wählen Sie eine aus der Liste, schreiben Sie ein Kürzel wie „pt-BR“ und drücken Sie die Eingabetaste, oder löschen Sie den Text.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>Regionen: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>Regionen: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>Wo dieser Listenpunkt angezeigt wird</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>Wo dieser Text angezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>Wo dieser %Ln Listenpunkt angezeigt wird</numerusform>
            <numerusform>Wo diese %Ln Listenpunkte angezeigt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>Wo dieser %Ln Absatz oder Listenpunkt angezeigt wird</numerusform>
            <numerusform>Wo diese %Ln Absätze und Listenpunkte angezeigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>Abschnitt auf Re&amp;gionen beschränken…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>Ganze Liste auf Regionen beschränken…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>Wo&amp;rtlaut in allen Sprachen beibehalten</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>Diese Wörter werden nicht übersetzt, etwa weil ein Gesetz sie vorschreibt</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>Listenpunkt auf Regionen beschränken…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>Absatz auf Regionen beschränken…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>Ganzes Zitat oder ganzen Hinweis auf Regionen beschränken…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>Wo die Erklärung „%1“ angezeigt wird</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>Erklärung auf Regionen beschränken</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>Wo der Abschnitt „%1“ angezeigt wird</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>Abschnitt auf Regionen beschränken</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>Auf Regionen beschränken</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>Was es umgibt, ist bereits beschränkt: %1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>Nur &amp;in:</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>&amp;Nicht in:</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>Keine Ausnahmen</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>Ü&amp;berall anzeigen</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>Keine Ausgabe zeigt es an.</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>In allen Ausgaben angezeigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>In %L1 von %Ln Ausgabe angezeigt: %2</numerusform>
            <numerusform>In %L1 von %Ln Ausgaben angezeigt: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>Nur %1, nicht %2</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>Wird überall angezeigt.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>Nur in: %1.</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>Nicht in: %1.</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>Nur in: %1, aber nicht in: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
        <translation>überall</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>für %1, auf %2</translation>
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
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1, nicht %2</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Text to &amp;display:</source>
        <translation>Angezeigter &amp;Text:</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>Wird angezeigt, wenn der Mauszeiger auf dem Link ruht</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>&amp;Kurzinfo (optional):</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>Link &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>Neue &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>Diese Linkliste gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Linktext</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>Neue Linkliste</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>Auf Regionen beschränken…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>Andere Ziele des Links in einigen Regionen oder Sprachen; das erste passende gilt:</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>Wo der Link „%1“ angezeigt wird</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>Die Vorschau antwortet nicht. Ihr Text ist nicht betroffen, und die Vorschau wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungsschritte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>Ausgaben vergleichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>Dieser Link führt zu einer anderen Seite der Website.</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>Ab&amp;schnitt</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel einrichten…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>Über &amp;Noticewright</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>Über Noticewright</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

Zum Verfassen von Online-Datenschutzerklärungen. Das Programm weist darauf hin, was einer Erklärung fehlt; eine Rechtsberatung ersetzt es nicht.

Lizenziert unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>&amp;Einstellungen des Arbeitsbereichs…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>&amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>Die Seite konnte nicht gedruckt werden. Ist der Drucker bereit?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>Übersetzungsstand</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>&amp;Übersetzung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>&amp;Webpaket exportieren…</translation>
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
        <translation>Die Seite wird zurückgehalten, bis alle Texte übersetzt sind.</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>Übersetzungsstand der Ausgaben</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>Fehlende oder veraltete Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>Wählen Sie eine Erklärung und eine Ausgabe, um zu sehen, was noch fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>„%1“ ist nicht für %2 bestimmt.</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>„%1“ ist in %2 vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>Wegen %Ln Text ist „%1“ in %2 nicht vollständig:</numerusform>
            <numerusform>Wegen %Ln Texten ist „%1“ in %2 nicht vollständig:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>Wert dort</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValuesField</name>
    <message>
        <source>%1: %2</source>
        <extracomment>where a value holds, and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add Other Value…</source>
        <translation>Anderen Wert hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Andere Werte in einigen Regionen oder Sprachen; der erste passende gilt:</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>Anderen Wert hinzufügen</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>Anderen Wert bearbeiten</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>Anderen Wert entfernen</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>Anderen Wert nach oben verschieben</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>Anderen Wert nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>Abschnitt ohne Überschrift</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Erklärung ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln offener Kommentar</numerusform>
            <numerusform>%Ln offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>Jetzt e&amp;rneut versuchen</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>Das HTML der Seite</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>Es wird keine Seite angezeigt.</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>Wie sie exportiert wird: %1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>&amp;Vorheriger Fensterbereich</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>Mehrere Ausgaben hinzufügen</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>Nach Land, Sprache oder Pfad filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>In der Sprache der Ausgabe</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Namen:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (bereits vorhanden)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch nichts gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>%Ln Ausgabe wird hinzugefügt.</numerusform>
            <numerusform>%Ln Ausgaben werden hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>Die Vorschau wurde unterbrochen und startet neu. Ihr Text ist nicht betroffen.</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>Keine Ausgabe ist in der Sprache dieser Erklärung; sie wird daher nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, Zeile %L2: %3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewToolbar</name>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Bildschirmbreite</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>Hell oder dunkel, wie das System der lesenden Person es vorgibt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>Wie gedruckt: mit den Druckregeln des Stylesheets, in der Breite eines Blattes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <comment>zoom</comment>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>noticewright::PrintEngine</name>
    <message>
        <source>The page was not ready to print within a minute. Does it hold very large images? Make them smaller, or try again.</source>
        <translation>Die Seite war nicht innerhalb einer Minute druckbereit. Enthält sie sehr große Bilder? Verkleinern Sie sie oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>Die Seite konnte nicht dargestellt werden, möglicherweise aus Mangel an Arbeitsspeicher. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>Die Seitenzahlen konnten nicht gedruckt werden. Versuchen Sie es erneut oder drucken Sie ohne Seitenzahlen.</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>Die Seite konnte nicht in eine PDF-Datei umgewandelt werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>Die PDF-Datei konnte nicht geschrieben werden (%1). Ist auf dem Datenträger Platz, und dürfen Sie dort schreiben?</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>Der Ordner dieses Arbeitsbereichs, %1, ist nicht mehr vorhanden. Ihr Text ist noch in diesem Fenster: Verbinden Sie das Laufwerk oder den Netzwerkordner wieder oder speichern Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>Sie dürfen diesen Arbeitsbereich lesen, aber seinen Ordner nicht ändern. Sie können hier bearbeiten und in einen anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>&amp;Trotzdem bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>%1 hat diesen Arbeitsbereich auf %2 seit %3 geöffnet (Prozess %4). Hier ist er nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet. Hier ist er nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geändert, und er kann jetzt nicht gelesen werden: %1 Das Fenster zeigt ihn, wie er vorher war.</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>Änderungen zusammenführen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>Fremde, auf dem Datenträger</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Eigene, nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>Nicht gespeicherte Änderungen können nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Jetzt auf dem Datenträger</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>Keine Region oder Gruppe heißt „%1“. Wählen Sie eine aus der Liste, schreiben Sie ein Kürzel wie „us“ und drücken Sie die Eingabetaste, oder löschen Sie den Text.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Region hinzufügen</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>%Ln Text ist neu oder anders.</numerusform>
            <numerusform>%Ln Texte sind neu oder anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>%Ln Text kann nicht übernommen werden; was daran nicht stimmt, steht unter seiner Datei.</numerusform>
            <numerusform>%Ln Texte können nicht übernommen werden; was daran nicht stimmt, steht unter ihrer Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Übersetzungen übernehmen</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>Zurückgegebene Aufträge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>Zu einem früheren Ausgangstext</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>Angaben aller Erklärungen</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message>
        <source>Take &amp;In</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>Import prüfen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>&amp;Ebene:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>&amp;Anmerkungen:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>Setzt das Weggelassene als Absatz in die Erklärung ein</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>Nimmt das Ausgewählte aus der Erklärung heraus</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>Sätze übernommen: %L1 (%Ln Wort)</numerusform>
            <numerusform>Sätze übernommen: %L1 (%Ln Wörter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>weggelassen: %L1 (%Ln Wort)</numerusform>
            <numerusform>weggelassen: %L1 (%Ln Wörter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>zu prüfen: %L1 (%Ln Wort)</numerusform>
            <numerusform>zu prüfen: %L1 (%Ln Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>Skripte weggelassen: %L1</translation>
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
        <translation>Die Seite zeigt es nur an, wenn es aufgeklappt wird.</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>Es wurde in der Erklärung nicht gefunden.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>Der Wortlaut weicht ab.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Weggelassen. %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
Zu prüfen. %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>In allen Regionen</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>In allen Sprachen</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Re&amp;gionen:</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>Spra&amp;chen:</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>Wählen Sie die Regionen oder Sprachen, für die dieser Wert gilt.</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>Keine Ausgabe hat ihn.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>In %1 von %Ln Ausgabe: %2</numerusform>
            <numerusform>In %1 von %Ln Ausgaben: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>Nach&amp;weis:</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>&amp;Kurzinfo:</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>Wird anstelle des Bildes vorgelesen</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>Die Seite der Zertifizierungsstelle, die das Siegel nachweist</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>Hier angezeigte &amp;Siegel:</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>Hier angezeigte Siegel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>Abschnitt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>Un&amp;terabschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>&amp;Erklärung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach u&amp;nten verschieben</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>&amp;In den Abschnitt davor verschieben</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>He&amp;rausverschieben</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>In Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>Nur Abschnitte mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;To the end of:</source>
        <translation>&amp;An das Ende von:</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Nummeriert</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Abschnittsüberschrift</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>Wie Links zu diesem Abschnitt führen: der Teil seiner Adresse nach „#“. Links zu einem früheren Namen funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>Lin&amp;kname:</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>Der Volltext dieses Abschnitts</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>Was die kurze Seite über diesen Abschnitt sagt</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>Ein Linkname enthält nur Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>Ein anderer Abschnitt hat den Linknamen „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>Abschnitt ändern</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>Diese Erklärung: %1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>&amp;Erklärung:</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>Ab&amp;schnitt:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>Se&amp;ite:</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Die ganze Erklärung</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Ein Abschnitt, den es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>Aufträge sch&amp;reiben</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>Zur Übersetzung senden</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>S&amp;prachen:</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>&amp;Erklärungen:</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>Nur fehlende oder veraltete</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2, für ältere Programme</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>&amp;Texte:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>Aufträge schreiben in</translation>
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
        <translation>&amp;Standard verwenden</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>Nach einem Befehl oder seinen Tasten suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>„%1“ ist nicht mehr die Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>Seitenvorlage</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>Stylesheet</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>Hinzugefügt: %1.</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>&amp;Nächster Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>&amp;Rechtschreibung während der Eingabe prüfen</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>&amp;Wortliste…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>Zur Wortliste hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>Rechtschreibung wird geprüft…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>Diese Erklärung enthält keine falsch geschriebenen Wörter.</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>Falsch geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>Titel der &amp;Kernpunkte:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Regio&amp;nen:</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>&amp;Gültig ab:</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>Zuletzt akt&amp;ualisiert:</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>Adresse der Kernpunkte:</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>Adresse des &amp;Volltexts:</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>Ein Ordner unterhalb des Stammordners der Website, etwa privacy/{region}/{language}/. {region} und {language} stehen für Region und Sprache der Ausgabe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>„%1“ kann keine Adresse sein. Schreiben Sie Ordner aus Buchstaben, Ziffern und „-“, jeweils gefolgt von „/“; {region} und {language} stehen für Region und Sprache der Ausgabe.</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>Erklärung ändern</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>Erste Zeile ist eine &amp;Kopfzeile</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>Erste &amp;Spalte ist eine Kopfspalte</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>&amp;Beschriftung:</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>&amp;Text der Zelle:</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>Spalte davor einfügen</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>Spalte danach einfügen</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>Zellen verbinden</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>Zelle teilen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>Linkziel</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>E&amp;rklärung oder Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>Die Erklärung, die den Link anzeigt</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>Eine Erklärung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Ein Abschnitt, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Abschnitt ohne Überschrift</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>Erklärung ohne Titel</translation>
    </message>
    <message>
        <source>%1 (highlights)</source>
        <translation>%1 (Kernpunkte)</translation>
    </message>
</context>
<context>
    <name>noticewright::TemplateFilesBar</name>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>Legt die Datei an, die die Seitenvorlage einfügt und die es nicht gibt</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>Entfernt diesen Teil der Seitenvorlage; „Rückgängig“ bringt ihn zurück</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>Be&amp;griff:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>Be&amp;deutung:</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>Wörter, die in allen Erklärungen dieselbe Bedeutung haben. Ein anderer Name wird überall eingesetzt, wo der Text als der Begriff gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>In keinem Text verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>An %Ln Stelle verwendet</numerusform>
            <numerusform>An %Ln Stellen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>Ein Begriff hat keinen Namen. Schreiben Sie einen oder entfernen Sie den Begriff.</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>Zwei Begriffe haben den Namen „%1“. Geben Sie einem davon einen anderen.</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>Abschnitt hier tei&amp;len</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>Mit Abschnitt da&amp;vor zusammenführen</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>In Abschnitt ver&amp;schieben…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>In die &amp;Kernpunkte verschieben</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>In den Vollte&amp;xt verschieben</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>Stylesheet bearbeiten</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>Seitenvorlage bearbeiten</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Seitenvorlage</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>&amp;Eigene Datei anlegen</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>&amp;Mitgelieferte Datei verwenden</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>Kopiert die mitgelieferte Datei in den Arbeitsbereich, wo Sie sie bearbeiten können</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>Entfernt die eigene Datei des Arbeitsbereichs; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>Das mit Noticewright gelieferte Stylesheet. Legen Sie ein eigenes an, um es zu ändern.</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>Die mit Noticewright gelieferte Seitenvorlage. Legen Sie eine eigene an, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>Diese Datei ist kein UTF-8-Text und kann daher hier nicht bearbeitet werden. Speichern Sie sie in einem anderen Programm als UTF-8.</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>Das Stylesheet dieses Arbeitsbereichs: theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>Die Seitenvorlage dieses Arbeitsbereichs: theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>Eigenes Stylesheet anlegen</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>Eigene Seitenvorlage anlegen</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>Mitgeliefertes Stylesheet verwenden</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>Mitgelieferte Seitenvorlage verwenden</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>Ein Teil der Seitenvorlage dieses Arbeitsbereichs: theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, Zeile %L2: %3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>Datei &amp;einfügen …</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>Kopiert eine Schrift oder ein Bild in den Arbeitsbereich und nennt die Datei an der Schreibmarke</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>Schrift oder Bild einfügen</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Schriften und Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>Übernimmt für alles Folgende die Vorgaben des Designs</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>Lo&amp;go und Links…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>Das Logo und die Links in der Kopf- und Fußzeile aller Seiten</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>Design zurücksetzen</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1, auf hellen Seiten</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1, auf dunklen Seiten</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>dunkel:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>Der Arbeitsbereich hat eine eigene Seitenvorlage oder ein eigenes Stylesheet im Ordner „theme“. Was hier gewählt wird, erscheint nur, soweit diese es verwenden.</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>Design wählen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>Zusammengefassten Text &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>Zusammenfassung &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>Nächste &amp;zu prüfende Zusammenfassung</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>Zusammengefassten Text wählen</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>Zusammenfassung bestätigen</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>Was der Kernpunkt zusammenfasst</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>Nur Volltext mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Abschnitt ohne Überschrift</translation>
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
        <translation>&amp;Nächster zu übersetzender Text</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>&amp;Vorheriger zu übersetzender Text</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>Ausgangstext &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>Übersetzung &amp;bestätigen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>text to translate</comment>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a translation</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The translation says what the source says now</source>
        <translation>Die Übersetzung gibt den jetzigen Ausgangstext wieder</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>Angaben aller Erklärungen</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Abschnitt ohne Überschrift</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>Fehlende und veraltete</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüfte</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Spra&amp;che:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Anze&amp;igen:</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Zu übersetzende Texte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Die Übersetzung</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>Keine Ausgabe ist in einer anderen Sprache als diese Erklärung.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>%Ln Text ist übersetzt, %1 davon geprüft</numerusform>
            <numerusform>Alle %Ln Texte sind übersetzt, %1 davon geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>%1 fehlend, %2 veraltet von insgesamt %Ln Text</numerusform>
            <numerusform>%1 fehlend, %2 veraltet von insgesamt %Ln Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>Die Datei dieser Sprache kann nicht gelesen und daher hier nicht bearbeitet werden: %1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>Der Ausgangstext hat sich seit der Übersetzung geändert. Berichtigen Sie die Übersetzung und bestätigen Sie sie dann.</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>Links, Variablen oder Formatierung des Ausgangstexts haben sich seit der Übersetzung geändert. Sehen Sie die Übersetzung durch und bestätigen Sie sie dann.</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>Kein Text fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>Ausgangstext kopieren</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>Übersetzung bestätigen</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>Wörter, die an vielen Stellen stehen, etwa der Name eines Produkts. Ein Name besteht aus Kleinbuchstaben, Ziffern und „-“; ein anderer Name wird überall eingesetzt, wo die Variable steht.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Andere Werte in einigen Regionen oder Sprachen; der erste passende gilt:</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>Andere Werte von „%1“ in einigen Regionen oder Sprachen; der erste passende gilt:</translation>
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
        <translation>Datenschutzerklärungen, einmal geschrieben, überall veröffentlicht</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>Vier fertige Erklärungen eines erfundenen Unternehmens, zum Umsehen.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Wählen Sie den Ordner, der ihn enthält.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>Was Sie öffnen, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>Eine Liste, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Ausgaben</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>Wörter, die die Rechtschreibprüfung in allen Sprachen als richtig ansieht, etwa Namen. Ein Wort mit Großbuchstaben ist nur mit diesen richtig.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>&amp;Startseite:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>Links in der &amp;Kopfzeile der Seite:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>Links in der &amp;Fußzeile der Seite:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>Eine Zeile der Wortliste ist leer. Schreiben Sie ein Wort oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>„%1“ ist kein einzelnes Wort. Geben Sie jedem Wort eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>R&amp;egionengruppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>Ausgaben ändern</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>Regionengruppen ändern</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>Variablen ändern</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>Begriffe ändern</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>Wortliste ändern</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>Organisation ändern</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>Arbeitsbereich ändern</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>Änderungen von außen</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet. Wählen Sie „Speichern unter…“, um in einer eigenen Kopie weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>Der Ordner des Arbeitsbereichs ist nicht mehr vorhanden. Ihr Text ist noch im Fenster: Verbinden Sie das Laufwerk oder den Netzwerkordner wieder und speichern Sie, oder wählen Sie „Speichern unter…“.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen neuen oder leeren Ordner, damit nichts darin verloren geht.</translation>
    </message>
</context>
</TS>
