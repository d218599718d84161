<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>リンク先のステートメント「%1」はこのワークスペースにありません。別のリンク先を選択するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>リンク先のセクションはもうありません (「%1」)。別のリンク先を選択するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>画像「%1」はワークスペースの assets フォルダーにありません。フォルダーに入れるか、別の画像を選択してください。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>変数「%1」はありません。変数を定義するか、語句を直接入力してください。</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>定義済みの用語「%1」はありません。用語を定義するか、通常のテキストにしてください。</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>このテキストには、Noticewright の新しいバージョンでのみ扱える内容が含まれています。内容は保持されますが、公開されません。</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>連絡先「%1」はありません。別の連絡先を選択するか、カードを削除してください。</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>シール「%1」はありません。別のシールを選択するか、削除してください。</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>リンク一覧「%1」はありません。別の一覧を選択するか、カードを削除してください。</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>このブロックは、Noticewright の新しいバージョンでのみ扱える種類です。保持されますが、公開されません。</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>この要点が要約している全文の段落はもうありません (「%1」)。要約の対象を選択し直してください。</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>このセクションには見出しがありません。読者は見出しでセクションを探します。</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>このセクションにはテキストがありません。テキストを入力するか、セクションを削除してください。</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>このステートメントにはタイトルがありません。</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>ページのヘッダーまたはフッターに、存在しないリンク一覧「%1」が指定されています。別の一覧を選択してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>「%1」はページのアドレスに使用できません。画像とスタイルシートの公開先です。別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>「%1」と「%2」が同じアドレス「%3」に公開されることになります。一方に別のアドレスを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>%Ln 件のテキストが「%1」に翻訳されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>%Ln 件のテキストの「%1」への翻訳は、以前の原文に基づいています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>ここでは「%1」を参照していますが、%2 では表示されません。このテキストを同じ地域に限定するか、参照を削除してください。</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>ダークモードのページでは、テーマの色「%1」が「%2」の上で見えにくくなります。コントラストは %3 ですが、%4 が必要です。別の色を選択してください。</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>テーマの色「%1」が「%2」の上で見えにくくなります。コントラストは %3 ですが、%4 が必要です。別の色を選択してください。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>指摘の出力形式: text (既定)、json、sarif のいずれか。</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>終了ステータス 1 とする指摘: error (既定) または warning。</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>フォルダー DIR のワークスペースについて、各部分に矛盾がないか、翻訳されているかをチェックします。</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>ワークスペースのフォルダー。</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>--format には text、json、sarif のいずれか、--fail-on には error または warning を指定します。</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>使用法が正しくありません。このコマンドの指定方法は「noticewright %1 --help」で表示できます。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>表の出力形式: text (既定) または json。</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>フォルダー DIR のワークスペースの版と、各ステートメントの翻訳の進み具合を一覧表示します。</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>--format には text または json を指定します。</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>エクスポート先のフォルダー。</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>このステートメントのみ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>us/en など、この版のみ。複数回指定できます。「all」はすべての版です。</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>このレイヤーのみ: highlights または full。</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>PDF の用紙: a4 (既定) または letter。</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>ワークスペースにステートメント「%1」はありません。</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>ワークスペースに版「%1」はありません。</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>--layer には highlights または full を指定します。</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1: 「%2」はエクスポートされません。まだ何も %3 に翻訳されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1: 「%2」は公開が保留されています。%Ln 件のテキストが %3 に翻訳されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>フォルダー DIR のワークスペースのステートメントをエクスポートします。</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>エクスポートするページがありません。選択した版の言語で書かれたステートメントがありません。</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>ワークスペースのフォルダー。存在しない場合は作成されます。</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>online など、新しいステートメントの ID。ファイルが 1 つの場合にのみ指定できます。</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>ファイルに言語の指定がない場合の言語 (en など)。</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>ファイルの取り込み先のレイヤー: highlights または full。</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>レポートを出力する JSON ファイル。各テキストがどう処理されたかを記録します。</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>--into にはワークスペースのフォルダーを指定します。</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>--statement は、ファイルが 1 つの場合にのみ指定できます。</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>「%1」は ID に使用できません。a-z、0-9、「-」を使用し、文字で始めてください。</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>「%1」は、en や pt-BR のような言語タグではありません。</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>貴社名</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>ワークスペースには既にステートメント「%1」があります。別の ID を選択してください。</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1: ステートメント「%2」、%3、%4、%5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>取り込み %Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>除外 %Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>注意点 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>レポートを書き込めません (%1)。</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>Web ページ、Markdown、ワープロ文書、プレーンテキストからステートメントを作成します。</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>インポートするファイル。</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>作成のもとになるテンプレート: %1。</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>フォルダー DIR に新しいワークスペースを作成します。</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>存在しないフォルダー、または空のフォルダー。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>テンプレート「%1」はありません。%2 から選択してください。</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>ジョブの出力先のフォルダー。</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>de など、この言語への翻訳のみ。複数回指定できます。</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>XLIFF のバージョン: 2.1 (既定) または 1.2。</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>対象のテキスト: all (既定)、または needed (未翻訳か要更新のもの)。</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>ジョブの出力先のフォルダーを --to で指定してください。</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>--format には 2.1 または 1.2 を指定します。</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>--content には all または needed を指定します。</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>「%1」への翻訳を必要とする版はありません。翻訳が必要な言語: %2。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>翻訳者向けのジョブを書き出します。フォルダー DIR のワークスペースのテキストと、既にある訳文が含まれます。</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1: %2、%3、%4、%5、%6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>取り込み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>以前の原文の訳 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>未翻訳 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>取り込みなし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>各テキストがどう処理されたかをこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>翻訳者から戻ったジョブを、フォルダー DIR のワークスペースに取り込みます。すべてのファイルを取り込むか、まったく取り込まないかのどちらかです。</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>取り込むファイル。</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>ワークスペースのフォルダーと、取り込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>「noticewright xliff」には export または import を指定します。詳細は「noticewright xliff export --help」で表示できます。</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (既定)、pdf、bundle、docx、text、markdown、json のいずれか。</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>ページを作成するスレッドの数。既定ではプロセッサーごとに 1 つ。</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>OUT を、フォルダーではなく、バンドルの zip ファイルとして作成します。</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>バンドルに PDF を含めません。</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>コンテンツ管理システム用に、周囲のページを除いたコンテンツのみの HTML を出力します。</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>フラグメントのクラス名の接頭辞。他のクラス名との衝突を防ぎます。</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>--to には出力先のフォルダー、--format には html、pdf、bundle、docx、text、markdown、json のいずれか、--paper には a4 または letter を指定します。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>--jobs には 1 から 256 までの数を指定します。0 を指定すると、プロセッサーごとに 1 つになります。</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>--zip と --no-pdf は、--format bundle の場合にのみ指定できます。</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>--fragment は、--format html の場合にのみ指定できます。</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>--class-prefix は、--fragment の場合にのみ指定できます。英字、数字、「-」、「_」を使用し、英字で始めてください。</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>PDF を作成中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>文書を作成中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>ページを作成中: %2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>、残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>マニフェストを読み取れません (%1)。</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>納品されたバンドルのものなど、この manifest.json と比較します。</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>バンドル、またはその配置先のサイトをマニフェストと比較し、異なるもの、不足しているもの、余分なものを一覧表示します。</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>フォルダー、zip ファイル、またはサイトのルートのアドレス (http または https)。</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>「%1」はアドレスではありません。https://example.com/ のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>全 %Ln 個のファイルがマニフェストのとおりです。</numerusform>
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
        <translation>使用法: noticewright [WORKSPACE]
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

コマンドを指定しない場合はウィンドウを開きます。詳細は「noticewright COMMAND --help」で表示できます。
終了ステータス: 0 完了、1 指摘あり、2 使用法の誤りまたは読み取れない入力、3 出力の書き込み失敗。</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>PDF の種類: any (既定) は内蔵の機能で作成するもの、tagged は読み上げ可能なもの。tagged には、Chromium または同系統のブラウザー、あるいは WeasyPrint が必要です。</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>--pdf には any または tagged を指定します。</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>--pdf は、--format pdf の場合、または --no-pdf で PDF を除外しない --format bundle の場合にのみ指定できます。</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>実行できません。「%1」がインストールされていません。</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>コメントの追加</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>コメントの削除</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>コメントの解決</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>コメントの再開</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>コメントの編集</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>コメントへの返信</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>返信の削除</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>返信の編集</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>画像が、ワークスペースの外にあるファイルへのリンクになっています。画像そのものを assets フォルダーに入れてください。</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>画像を読み取れません (%1)。assets フォルダーに入れるか、別の画像を選択してください。</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>エクスポート先と同じ場所にファイルがあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>フォルダーには、エクスポートで作成されたものではないファイル (「%1」) があり、失われるおそれがあります。空のフォルダーを選択するか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>フォルダーを作成できませんでした。別のエクスポート先を選択してください。</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>エクスポートの結果を目的の場所に置けませんでした (%1)。以前の内容は変更されていません。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>このフォルダーには書き込めません。別のエクスポート先を選択してください。</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>画像「%1」を表示できません。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>バンドルにはページのアドレスが記載されますが、サイトの場所がわかりません。ワークスペースの設定で組織のホームページを入力するか、workspace.xml の最初の行に site=&quot;https://example.com/&quot; と記入してください。</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>公開するページがありません。ステートメントを追加するか、別の版を選択してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>「%1」はページのアドレスに使用できません。バンドルの他のファイルが置かれる場所です。別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>ここには何もありません。バンドルのフォルダー、zip ファイル、またはサイトを指定してください。</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>これは zip ファイルではありません。バンドルのフォルダー、zip ファイル、またはサイトを指定してください。</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>ここにはバンドルがありません (ファイル「%1」がありません)。</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>サーバーがステータス %1 を返しました</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>このアドレスにマニフェストがありません。サイトのルート、または納品されたマニフェストを指定してください。</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>マニフェストを読み取れません: %1。</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>これはバンドルのマニフェストではありません。バンドルのフォルダー、zip ファイル、またはサイトを指定してください。</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>マニフェストの形式がこのバージョンより新しいものです (%1)。Noticewright を更新してください。</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>マニフェストが破損しています。項目「%1」に、パス、役割、サイズ、またはダイジェストがありません。バンドルを入手元から取得し直してください。</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>マニフェストにファイル「%1」が記載されています。%2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>「%1」は版のパスに使用できません。地域と言語を入力してください: 「ca/fr」。</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>「%1」はステートメントの ID に使用できません。小文字、数字、「-」を使用してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>「%1」はページのアドレスに使用できません。文字、数字、「-」からなる各部分の後に「/」を付けて入力してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>「%1」はセクションの公開位置に使用できません。文字、数字、「-」を使用してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>「%1」は画像の名前に使用できません。assets フォルダーのファイル名を、文字、数字、「-」だけの名前に変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>パスが %Ln 文字を超えています。この長さを保存できないシステムがあります。ページのアドレスを短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>これは公開するファイルのパスに使用できません。フォルダーの外を指しているか、保存できないシステムがあります。文字、数字、「-」、「_」、「.」を使用してください。</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>これと「%1」は、違いが大文字と小文字だけであるか、まったく同じです。一方に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>フォルダー「%1」と「%2」の違いは大文字と小文字だけです。両方を同じ表記にしてください。</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>これはファイルとフォルダーの両方になっています。ページに別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>文書を 1 分以内に作成できませんでした。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>文書を作成できませんでした (%1)。</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>Word 文書の作成にはプログラム「pandoc」を使用しますが、インストールされていません。パッケージ「pandoc」をインストールしてください。</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>zip ファイルを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>これはフォルダーです。zip ファイルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>以前のバンドルではないファイルが既にあり、失われるおそれがあります。zip ファイルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>別のエクスポートがこのフォルダーに書き込んでいます。終わるまで待ってから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>一時フォルダーを作成できません (%1)。ディスクの空き容量を増やしてから、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>「%1」は、このバージョンで扱えるリストのスタイルではありません。Noticewright を更新するか、ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>どのステートメントに対するコメントかが記載されていません。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>「%1」は時刻ではありません。日付と時刻を UTC で入力してください: 2026-10-01T08:30:00Z。</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>何に対するコメントかが記載されていません。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>「%1」は、「us」や「eu」のような地域ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>「%1」は、「en」や「pt-BR」のような言語タグではありません。</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>「%1」は版のパスではありません。地域と言語を入力してください: 「ca/fr」。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>「%1」は日付ではありません。年、月、日の順に入力してください: 2026-10-01。</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>ステートメントに ID がありません。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>「%1」は、このバージョンで扱えるステートメントの種類ではありません。Noticewright を更新するか、ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>ステートメントの言語 (lang) が記載されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>「%1」は、サイトのルート以下のフォルダーではありません。文字、数字、「-」からなる各部分の後に「/」を付けて入力してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>「%1」はセクションの公開位置に使用できません。文字、数字、「-」を使用してください。</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>2 つのセクションの公開位置が同じ「#%1」です。一方に別の位置を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>「%1」は、このバージョンで扱えるセクションの種類ではありません。Noticewright を更新するか、ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>%1=&quot;%2&quot; は「marked」または「held-back」でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>「%1」に正しい ID がありません (%2=&quot;%3&quot;)。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>「%1」はメールアドレスではありません。「name@example.com」のように入力してください。</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>これは変数「%1」の別の値ですが、その変数がこれより前にありません。</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>リンク一覧の項目にリンク先がありません。アドレスまたはステートメントを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>「%1」は 1 つの単語ではありません。単語リストの単語は、それぞれ個別の &lt;word&gt; に入力してください。</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>「%1」が 2 つあります。一方を削除するか、1 つにまとめてください。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>ファイルが %Ln MiB を超えています。ステートメントがこの大きさになることはありません。ファイルは開かれませんでした。入手元を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>ファイルのここから先は UTF-8 テキストではありません。作成したプログラムで UTF-8 として保存するか、以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>ファイルのこの箇所が破損しているため、読み取れません (%1)。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>ファイルに文書型宣言がありますが、ワークスペースで使用されることはありません。このような宣言は攻撃の可能性があるため、ファイルは開かれませんでした。入手元を確認してください。</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>これは Noticewright のファイルではありません。「%2」ではなく「%1」で始まっています。</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>ファイルの形式が記載されていません (format=&quot;%1&quot;)。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>ファイルの形式は %1 で、Noticewright の新しいバージョンで作成されています。開くには Noticewright を更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>ここのテキストは %Ln レベルを超えて入れ子になっています。リストまたは注記のレベルを減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>文書の構成要素だけを置ける場所にテキストがあります: 「%1」。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>「%1」はこのテキストの中には置けません。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>ファイルの 2 つの部分に同じ ID「%1」があります (もう一方は %2 行目)。一方が手作業でコピーされています。別の ID を指定してください。</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>「%1」に正しい ID がありません (id=&quot;%2&quot;)。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>「%1」が、ありえない ID で参照しています (%2=&quot;%3&quot;)。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>%1=&quot;%2&quot; は %3 から %4 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>%1=&quot;%2&quot; は「yes」または「no」でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>「%1」は公開できるアドレスではありません。Web アドレス、電話番号、またはサイト内のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>「%1」は単純なファイル名ではありません。assets フォルダーのファイル名を、文字、数字、「-」だけの名前に変更してください。</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>リンクのアドレスが空です。</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>layer=&quot;%1&quot; は「highlights」または「full」でなければなりません。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>このフォルダーには書き込めません。別のフォルダーに保存するか、このフォルダーの変更権限を依頼してください。</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>保存するファイルの一覧を書き込めませんでした。何も変更されていません。もう一度保存してください。</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>ファイルを削除できませんでした。フォルダーの変更権限を依頼してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>フォルダーを作成できませんでした。上位のフォルダーの変更権限を依頼してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>保存中のファイルの一覧を読み取れません (%1)。</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>保存中のファイルの一覧に、フォルダーの外にあるファイルが含まれています。心当たりがない場合は、一覧を削除してください。</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>フォルダーの外にあるファイルに書き込むことになります。何も変更されていません。</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>変更はディスクに書き込まれていますが、一部が所定の場所に反映されていません。失われたものはありません。もう一度保存するか、別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>ファイルを書き込めませんでした (%1)。以前の内容は変更されていません。空き容量を増やすか別のフォルダーを選択してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>ファイルを読み取れません (%1)。</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>コメントは「%1」に対するものと記載されていますが、「%2」のフォルダーにあります。ファイルを移動するか、修正してください。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>ファイルが %Ln MiB を超えています。翻訳がこの大きさになることはありません。入手元を確認するか、別の場所に移動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>ステートメントは「%1」と記載されていますが、「%2」のフォルダーにあります。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>このフォルダーにはワークスペースがありません (「workspace.xml」がありません)。別のフォルダーを選択するか、新しいワークスペースを作成してください。</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>保管された内容の中に、このファイルがありません。</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>フォルダーを作成できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>「%1」はサイトのルートのアドレスではありません。「https://example.com/」のように、末尾に「/」を付けて入力してください。</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>テーマのパラメーター「%1」に値が 2 つあります。一方を削除してください。</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>テーマの値には、パラメーターと値が必要です。値は、選択肢の ID、または「#0b5394」のような色です。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>ファイルが %Ln MiB を超えており、テーマの文書としては大きすぎます。別の場所に移すか、小さくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>このファイルはワークスペースの外にあるファイルへのリンクです。ファイルそのものをテーマのフォルダーに置いてください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>ワープロ文書の読み取りにはプログラム「pandoc」を使用しますが、インストールされていません。パッケージ「pandoc」をインストールするか、文書を Web ページとして保存してからインポートしてください。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>文書のコピーを作成する空き容量がありません (%1)。</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>文書を 1 分以内に読み取れませんでした。Web ページとして保存してからインポートしてください。</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>文書を読み取れません。破損しているか、パスワードで保護されているか、名前とは異なる種類のファイルです。ワープロソフトで開き、もう一度保存してください。</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>ページ内の %1 へのリンクには文字がありませんでした。現在は独立した行になっています。移動するか、削除してください。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>シール</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>シール「%1」の画像は Web から取得されません。シールのフォームで選択してください。</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>画像「%1」には、画像を見ることができない読者のための説明がありません。説明を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>%Ln 個の画像が除外されました。Web 上にあり、取得は行われません。必要なものを追加してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>%Ln 文字を「%1」として読み取れず、� で表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>ファイルに文字コードが記載されていません。「%1」として読み取りました。アクセント付きの文字などを確認してください。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>ファイルが 20 MB を超えています。ステートメントがこの大きさになることはありません。ページを画像なしで保存するか、テキストだけを保存してください。</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>このファイルにはテキストがありません。ページがスクリプトを使ってテキストを表示していた場合は、ブラウザーから「Web ページ、完全」として保存し直してください。</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>ファイルを読み取れません (%1)。</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>「%1」は同じページにありますが、プライバシーステートメントではないため、除外されました。</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>「%1」は、ページにない位置 (「#%2」) へのリンクでした。現在は通常のテキストになっています。</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>ファイルにタイトルがありません。タイトルを入力してください。</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>「%1」にある日付は、現在ステートメントの項目になっています。日付は正しいですか? また、この文はまだ必要ですか?</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>最初の見出しより前のテキストは、見出しのないセクションになっています。見出しを付けるか、テキストを移動してください。</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>ページの位置「#%1」は維持できません。アドレスに使用すべきでない文字が含まれています。</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>フッターのリンク</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>ファイルの一部が、通常のステートメントにはない深さまで入れ子になっています。テキストは保持されましたが、構造は保持されませんでした。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>情報の共有</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子どもの情報</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>情報の移転</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>製品とサービス</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>モバイルアプリ</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>PDF が破損しているか、不完全です (%1)。もう一度作成してください。</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>標準入力からジョブを読み取り (1 行につき 1 つの JSON オブジェクト)、それぞれに 1 行で応答します。</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>エクスポートしたサイトのフォルダー。</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>そのフォルダー以下のページのパス。</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>書き込む PDF ファイル。</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>用紙: a4 または letter。</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>サイトの Web 上の公開先。サイト内の他のページへのリンクに使用されます。</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>各ページの下部に表示する内容。{title} はページのタイトル、{page} と {pages} は番号になります。</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1: 画像 %2 がないか、表示できません。</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>エクスポートしたサイトのページを PDF に印刷します。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>印刷後の PDF を読み取れません (%1)。ディスクに空き容量があるか確認し、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>PDF を作成するプログラムがありません。Noticewright を再インストールしてください。</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>一時フォルダーを作成できません (%1)。ディスクの空き容量を増やしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>PDF を作成するプログラムを起動できません (%1)。Noticewright を再インストールしてください。</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>PDF の作成がキャンセルされました。</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>PDF の作成に時間がかかりすぎました。他のプログラムを終了してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>PDF を作成するプログラムが予期せず終了しました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>ジョブに、フォルダー、ページ、または出力先のファイルが指定されていません。&quot;root&quot;、&quot;page&quot;、&quot;out&quot; を指定してください。</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>ジョブに不明な用紙が指定されています。&quot;a4&quot; または &quot;letter&quot; を指定してください。</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>ページを印刷できませんでした。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>タグ付き PDF を作成するブラウザーが予期せず終了しました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>%1 ではタグ付き PDF を作成できません (%2)。プログラムを更新するか、タグなしの PDF を選択してください。</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>%1 を起動できません (%2)。プログラムを再インストールするか、タグなしの PDF を選択してください。</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>起動直後に終了しました</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>タグ付き PDF には Chromium 系のブラウザーまたは WeasyPrint が必要ですが、どれもインストールされていません。Chromium、Google Chrome、Microsoft Edge、Brave のいずれかをインストールするか、タグなしの PDF を選択してください。</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>印刷できるのは Web ページのみです。名前が .html で終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>ページがないか、読み取れません。サイトをもう一度エクスポートしてから、ページを印刷してください。</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>WeasyPrint で PDF を作成できません (%1)。同じくタグ付き PDF を作成できる Chromium をインストールするか、タグなしの PDF を選択してください。</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>%1 は、ページを音声で聞く人に必要な画像の説明を省きます。Chromium または新しい WeasyPrint をインストールするか、タグなしの PDF を選択してください。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>保存しない場合、前回の保存以降の変更は失われます。</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>他のユーザーによる変更</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>このワークスペースは、開いた後に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>今保存すると、その変更は自分の変更に置き換えられます。両方を残すには、キャンセルし、「名前を付けて保存…」を選択して比較してください。</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>相手の変更を置き換える</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>ワークスペース (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>インポート可能なすべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Web ページ (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>ワープロ文書 (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>プレーンテキスト (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>ほかに %Ln 件の問題があります。詳細に記載されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>ワークスペースを元の場所 (%1) から読み取れません。復元したテキストを開いて、別のフォルダーに保存することができます。</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>保存済みのテキストは、その後に他のユーザーによって変更されています。復元すると、相手の変更と自分の変更が統合されます。両者が同じテキストを変更した箇所では、復元したものが採用されます。まだ何も保存されません。元に戻すと、現在保存されているテキストに戻ります。</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>保存済みのテキストは、その後に他のユーザーによって変更されていますが、変更を統合できません。復元すると、自分のテキストのみが表示されます。まだ何も保存されません。元に戻すと、現在保存されているテキストに戻ります。「名前を付けて保存…」を使うと両方を残せます。</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>復元しても、まだ何も保存されません。元に戻すと、現在保存されているテキストに戻ります。</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>保存されていない変更の復元</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>Noticewright は「%1」を保存せずに終了しました。%2 までの変更が保管されています。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>保存されていない変更の破棄</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>「%1」への保存されていない変更を破棄しますか?</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>破棄した変更は元に戻せません。「後で」を選ぶと変更は保管され、次回もう一度確認されます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>両方を統合(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>自分の変更を別の場所に保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>自分の変更を維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>相手の変更を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>別のプログラムが「%1」を変更しました。また、保存されていない自分の変更があります。</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>「両方を統合」を選ぶと、相手の変更が自分のテキストに取り込まれます。両者が同じテキストを変更した箇所では、自分のものが採用されます。「自分の変更を維持」を選ぶと、次回の保存で相手の変更が置き換えられます。「相手の変更を採用」を選んだ場合は、元に戻すと自分の変更に戻ります。</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>「自分の変更を維持」を選ぶと、次回の保存で相手の変更が置き換えられます。「相手の変更を採用」を選んだ場合は、元に戻すと自分の変更に戻ります。「自分の変更を別の場所に保存…」を選ぶと両方が残ります。</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>このまま編集</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>%1 は、このワークスペースでの作業を確実に終えていますか?</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>両者が編集すると、後から保存した人が、もう一方の人の書いた内容を置き換えてしまうおそれがあります。</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>翻訳 (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>翻訳の取り込み</translation>
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
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a comment</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › コメント</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › コメント</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › コメント</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>保管されていた未保存の変更は破損しており、復元できません。保存済みのテキストに影響はありません。</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>保管されていた未保存の変更を読み取れません (%1)。</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>このフォルダーに書き込めないため、保存されていない変更をクラッシュから保護できません。こまめに保存し、空き容量を増やすか変更権限を依頼してください。</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[画像: %1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[水平線]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[連絡先: %1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[シール]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[リンク: %1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[Noticewright の新しいバージョンの内容]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>ワークスペースの共通情報</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>ワークスペースの共通情報の順序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>版「%1」</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>地域グループ「%1」</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>変数「%1」</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>用語「%1」</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>連絡先「%1」</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>シール「%1」</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>リンク一覧「%1」</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>単語リスト › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>ワークスペースの設定</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>ヘッダーのリンク: %1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>フッターのリンク: %1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>ステートメントとその順序</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › タイトル、日付、アドレス</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>発効日: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>更新日: %1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › セクションとその順序</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › %2への翻訳</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>見出しのないセクション</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › 見出しとリンク名</translation>
    </message>
    <message>
        <source>%1 › %2 › Full Text</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › 全文</translation>
    </message>
    <message>
        <source>%1 › %2 › Highlights</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › 要点</translation>
    </message>
    <message>
        <source>Theme&apos;s choice “%1”: %2</source>
        <comment>parameter, value</comment>
        <translation>テーマの設定「%1」: %2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>サイト: %1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>ページテンプレートにエラーがあります: %1。修正するか、ファイルを削除して付属のテンプレートを使用してください。</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>ページテンプレートに内容を埋め込めません: %1。修正するか、ファイルを削除して付属のテンプレートを使用してください。</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>ページテンプレートにエラーがあります: %1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>「%1」で始まる部分がこの行で終わっていません。終わる位置に「%2」を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>「%1」が空です。内容を入力するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>「%1」に対応する開始がありません。削除するか、始まる位置に「%2」を入力してください。</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>「%1」が、%3 行目の「%2」の終わりより前にあります。その前に「%4」を入力してください。</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>「%1」が「%2」の外にあります。移動するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>「%1」は不明です。「{%」の後の語を修正するか、この命令を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>「%1」が終わっていません。終わる位置に「%2」を入力してください。</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>ファイルを読み取れません (%1)。</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>「%1」というテーマはありません。別のテーマを選択してください。</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>「%1」は「%2」を必要としますが、ページにはありません。名前を修正するか、この命令を削除してください。</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>「%1」は入れ子が深すぎます。もっと外側に移すか、削除してください。</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>ページを作成できません。プログラムの一部が見つかりません（%1）。インストールし直してください。</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>「%1」は別のファイルから始まりますが、ページテンプレートはそれ自身から始まります。そのファイルの文章を置く場所に「%2」と書いてください。</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>「%1」はファイルの名前を示していません。「%2」のように名前だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>「%1」はファイルをそれ自身の中に取り込みます(%2)。この指示を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>「%1」が求めるファイルがありません。英数字と「-」からなり「.html」で終わる名前でテーマのフォルダーに置くか、この指示を取り除いてください。</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>「%1」によってページテンプレートが大きくなりすぎます。取り込むファイルを減らすか、小さくしてください。</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>連絡先: %1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>シール: %1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>リンク一覧: %1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>発効日: %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>最終更新日: %1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>サイトのナビゲーションの一部です。</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>ページのヘッダーにあります。</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>ページのフッターにあります。</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>同意バナーなど、ページに重ねて表示される通知の中にあります。</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>関連記事や共有など、ステートメントの脇にあるものです。</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>ボタンまたは入力欄です。</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>ページには表示されません。</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>スクリプトです。</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>取り消し線が引かれています。</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>ページではフレーム内に、または画像として表示されます。</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>スクリプトを使用できないブラウザー向けのものです。</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>ページに同じ内容が 2 回あります。</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>ページ上の別の文書に属しています。</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>ステートメントの前または後にあります。</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>手動で除外しました。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>スペルチェックを実行できません。パッケージ「sonnet6-plugins」がありません。インストールして、Noticewright を再起動してください。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>%1の辞書がないため、スペルチェックは行われません。この言語の Hunspell 辞書をインストールできます。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>%1の辞書がありません。スペルチェックを行うには、パッケージ「%2」をインストールして、Noticewright を再起動してください。</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>単語リストに追加(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>セクションの分割</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>セクションの結合</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>テキストの移動</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>ステートメントの複製</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>ステートメントの削除</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>セクションの追加</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>サブセクションの追加</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>新しいプライバシーステートメント</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>ステートメントの追加</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>セクションの複製</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>セクションの削除</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>セクションの移動</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>ステートメントの移動</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>ステートメントの名前変更</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>見出しの編集</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>オンラインプライバシーステートメント</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>Web サイトのプライバシーステートメントで一般的なセクション。上書きして使う説明文付き。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>空のセクションが 1 つあるステートメント 1 件。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>完成した例: 架空の会社の、互いに関連する 4 件のステートメント。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>テンプレート「%1」はありません。</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>フォルダーを作成できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>フォルダーが空ではありません。中のファイルが失われないように、新しいフォルダーまたは空のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>&quot;format&quot;: 1 がありません。プログラムの新しいバージョン用である可能性があります。</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>パラメーター「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>「%1」がないか、テキストではありません。</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>「%1」は ID に使用できません。小文字、数字、「-」を使用してください。</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>「%2」の種類「%1」は不明です。「colour」または「choice」を指定してください。</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>「%1」の値に、スタイルシートで値を終わらせる記号が含まれています。</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>「%2」の既定値「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>テーマの定義が JSON ではありません (%1)。修正するか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>テーマの定義に誤りがあります。%1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>「%2」の色「%1」は、「#0b5394」のような形式で書かれていません。</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>「%1」の背景となる「%2」は、テーマの色ではありません。</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>「%1」の値がファイルを読み込むか、値の中の引用符または括弧が閉じられていません。修正してください。</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>スタイルシートが「%1」を取り込んでいますが、ページのスタイルシートは 1 つです。その行の代わりに、もう一方の内容を入れてください。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>スタイルシートが「%1」を読み込んでいますが、これはテーマのフォルダーにあるフォントでも画像でもありません。英数字、「-」、「_」からなる名前でファイルをそこに置き、その名前を書いてください。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>スタイルシートが読み込む「%1」がテーマのフォルダーにありません。ファイルをそこに置くか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>スタイルシートが読み込む「%1」を読み取れません (%2)。ファイルをテーマのフォルダーに置くか、スタイルシートを変更してください。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>スタイルシートが読み込む「%1」は、ワークスペースの外にあるファイルへのリンクです。ファイルそのものをテーマのフォルダーに置いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>スタイルシートが読み込む「%1」は %Ln MiB を超えています。ファイルを小さくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>ファイルが UTF-8 のテキストではありません。別のプログラムで UTF-8 として保存してください。</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>ウェブページで使えるフォントや画像ではありません。次の種類のファイルを選択してください: %1。</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>ファイルを読み取れません (%1)。別のファイルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>ファイルが %Ln MiB を超えており、ページには大きすぎます。より小さいファイルを選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>ダークモードのページでは、「%1」が「%2」の上で見えにくくなります。コントラストは %3 ですが、%4 が必要です。より明るい色を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>「%1」が「%2」の上で見えにくくなります。コントラストは %3 ですが、%4 が必要です。より暗い色を選択してください。</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>ダークモードのページでは、「%1」が「%2」の上で見えにくくなります。コントラストは %3 ですが、%4 が必要です。より暗い色を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>「%1」が「%2」の上で見えにくくなります。コントラストは %3 ですが、%4 が必要です。より明るい色を選択してください。</translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Corporate</source>
        <translation>企業向け</translation>
    </message>
    <message>
        <source>A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company.</source>
        <translation>読みやすいサンセリフの書体、本文の横に表示され続ける目次、貴社の色のアクセントを備えた、ビジネスらしいページです。</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>リンクとアクセント</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>補助的な文字</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>ページの背景</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>フッターと表の見出しの背景</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>注記の背景</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>注記の帯</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>本文の書体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>サンセリフ、硬め</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>サンセリフ、柔らかめ</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>セリフ、オールドスタイル</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>セリフ、幅広</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>見出しの書体</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>本文と同じ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>直角</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>少し丸い</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>丸い</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>丁寧に組まれた本のような落ち着いたページです。セリフの書体で枠がほとんどなく、どの Web サイトにも合い、印刷にも適しています。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>引用されたコードとリンク先の箇所の背景</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>罫線</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公共機関</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>公共サービスのサイトにならったページです。文字は大きく、コントラストは高く、リンクには下線があり、上部に色付きのバーがあります。</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>上部のバー</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>バーの文字</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>バーと注記の帯</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>フッターと連絡先の背景</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>読者のシステムのサンセリフ</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>確認が必要な要点 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>対応付けのない要点 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>重要な全文に、要約されていないものがあります</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、 </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>原文</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>未翻訳 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>要更新 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>missing, stale</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a translation</comment>
        <translation>未翻訳</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>翻訳済み</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>別の言語: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>リンク: %1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>用語: %1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>太字: %1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>斜体: %1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>上付きまたは下付き: %1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>参照: %1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>このファイルは「%1」の翻訳ですが、このワークスペースにはありません。何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>このファイルは「%1」への翻訳ですが、その言語の版がありません。先に版を追加してください。</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>このファイルは「%2」ではなく「%1」への翻訳です。その言語としてインポートするか、翻訳者に正しいファイルを依頼してください。</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>このファイルは「%1」からの翻訳ですが、テキストは「%2」で書かれています。翻訳者に正しいファイルを依頼してください。</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>どのステートメントの翻訳かがファイルに記載されていません。送付したときの形式のままのファイルを翻訳者に依頼してください。</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>このファイルは、このステートメントではなく、連絡先やシールなどワークスペース自体のテキストの翻訳です。そちらでインポートしてください。</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>このファイルは別のステートメント (「%1」) の翻訳です。そちらでインポートしてください。</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>ファイルに、ステートメントにはもうないテキスト (「%1」) の訳文があります。この訳文は除外されました。</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>ファイルに、%1の訳文が 2 つあります。最初のものが有効です。</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>ジョブの作成後に%1のリンクまたはプレースホルダーが変更されたため、訳文が合わなくなりました。テキストをもう一度翻訳者に送ってください。</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>翻訳後に変更されたのは、原文の書式またはプレースホルダーのみです。</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>翻訳後に原文が変更されました: %1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>これは翻訳者のファイルではありません。XLIFF 2.1 でも XLIFF 1.2 でもありません。どちらかの形式のファイルを依頼してください。</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>どの言語の翻訳かがファイルに記載されていません (%1=&quot;%2&quot;)。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>これは Noticewright で保管される形式の翻訳ファイル (XLIFF 2.1) ではありません。翻訳者から届いたファイルを取り込むには、インポートしてください。</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>ファイルに翻訳がありません。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>どのステートメントの翻訳かがファイルに記載されていません (original=&quot;%1&quot;)。ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>このファイルには、テキスト「%1」の訳文が 2 つあります。一方の訳文が有効です。もう一方は、ファイルを保存すると削除されます。</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>テキスト「%1」の訳文を読み取れないため、そのまま残されています。テキストを新たに翻訳するか、ファイルの以前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>別の言語の語句「%1」</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>リンク「%1」</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>用語「%1」</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>太字の「%1」</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>斜体の「%1」</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>上付きまたは下付きの「%1」</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>変数「%1」</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>別のセクションへの参照</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>Noticewright の新しいバージョンの内容</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>ステートメントのタイトル</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>要点のタイトル</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>セクションの見出し</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小見出し</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>定義される用語</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>改行位置が維持されるテキスト</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>表のキャプション</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>画像のキャプション</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>画像を見ることができない人のための画像の説明</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>ポインターを置くと表示されるリンクのタイトル</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>多くのテキストで使用される語句</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>定義済みの用語</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>用語の定義</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>連絡先の名前</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>連絡先の住所</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>連絡先のリンクのラベル</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>画像の代わりに読み上げられるシールの内容</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>ポインターを置くと表示されるシールのリンクのタイトル</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>リンク一覧の名前</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>リンクのラベル</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>セクション「%2」の要点にある%1</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>セクション「%2」の全文にある%1</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>%1の訳文に、%2がありません。翻訳者に追加を依頼し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>%1の訳文に、%2が複数あります。翻訳者に 1 つだけ残すよう依頼し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>%1の訳文で、%2が同じ種類の別のものの中にあります。翻訳者に両者を分けるよう依頼し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>%1の訳文で、%2の始まりと終わりが明確ではありません。翻訳者に両方を示すよう依頼し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>%1の訳文で、%2に文字がありません。翻訳者に文字を入れるよう依頼し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>%1の訳文に、テキストにはないプレースホルダー (%2) があります。翻訳者に削除を依頼し、もう一度インポートしてください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>ワークスペースのフォルダー、またはその workspace.xml。</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>これはメールアドレスではありません。name@example.com のように入力してください。</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>Web アドレスに空白は使用できません。https://example.com/privacy のように入力してください。</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>このアドレスは公開できません。https://example.com/privacy のように入力してください。</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>画像の選択</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>これは Web ページで表示できる画像ではありません。次のいずれかの種類のファイルを選択してください: %1。</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>画像を読み取れません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>画像が 20 MiB を超えています。もっと小さい画像を選択してください。</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>これはブラウザーで表示できる画像ファイルではありません。SVG、PNG、JPEG、WebP、GIF のいずれかのファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>存在しなくなった連絡先</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>カードを開いて別のものを選択してください</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>存在しなくなったシール</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>シール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln 個のシール</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>リンク一覧</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>存在しなくなったリンク一覧</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装飾用</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>画像が選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>ページを横切る線</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>新しいバージョンの内容</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>そのまま保持されます</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>このバージョンの Noticewright では表示も編集もできません</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>空の表</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>名前のない連絡先</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>名前のないシール</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>名前のないリンク一覧</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>指摘はありません。ワークスペースの各部分に矛盾はありません</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>noticewright::ChipField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除しました</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
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
        <translation>未挿入:</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>選択した語句を囲む形で、またはカーソル位置に挿入します</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>問題箇所へ移動</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>%L1 行目へ移動</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>折りたたみ/展開(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>すべて展開(&amp;U)</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>6 桁の 16 進数 (#0b5394 など)</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>色を選択</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>色を選択: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>コメントを追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>次のコメント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>前のコメント(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>コメントに返信(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>コメントを解決(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>コメントを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>コメント (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>コメントを再開(&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>不明な作成者</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解決済み</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentEntry</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comment &amp;as:</source>
        <translation>コメントの署名(&amp;A):</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>コメントの署名に使用する名前</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentIndex</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, its name</comment>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentModel</name>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The statement as a whole</source>
        <translation>ステートメント全体</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>セクション: %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>全体: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (その後変更)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>削除されたテキスト</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>不明な作成者</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>解決済みを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>解決(&amp;L)</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>編集(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>このステートメントにコメントはありません。</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>このステートメントのコメントはすべて解決済みです。</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>返信:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>%1 への返信:</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>返信(&amp;Y)</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>再開(&amp;P)</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>コメントを編集できるのは、そのコメントの作成者だけです。</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>新しいコメント:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>「%1」への新しいコメント:</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>コメントを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>コメントの編集:</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>返信の編集:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonController</name>
    <message>
        <source>Not in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>%1 にないもの</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>%1 で異なるもの</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>変更箇所(&amp;P):</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>変更箇所</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (両方で変更)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>このバージョンにはありません</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>語句は同じです。書式、リンクなどの詳細が異なります。</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>新しい連絡先(&amp;C)</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>この連絡先は存在しなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>この連絡先は %Ln か所に表示されています。変更はそのすべてに適用されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>住所(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>メール(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>電話(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>Web ページ(&amp;W):</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>Web ページのラベル(&amp;L):</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>個人情報保護管理室</translation>
    </message>
</context>
<context>
    <name>noticewright::CountsLabel</name>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>セクション: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>このセクションの%1: %2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>このステートメントの%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>時間は、1 分間に %Ln 語を読む場合のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes of reading</comment>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、 </translation>
    </message>
</context>
<context>
    <name>noticewright::DefineDialog</name>
    <message>
        <source>New Term</source>
        <translation>新しい用語</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>新しい変数</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>用語(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>意味(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>値(&amp;V):</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>「%1」は既に定義されています。</translation>
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
        <translation>表示中の版(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>比較対象(&amp;C):</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>版の相違点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>異なる 2 つの版を選択してください。</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>どちらも表示は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>相違点 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>ヘッダーとフッター</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>無題のセクション</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>%1 にのみあるステートメント</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>%1 にのみあるセクション</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>%1 にのみあるリスト項目</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>%1 にのみあるリンク</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1: %2 — %3: %4</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>noticewright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>プレーンテキストとして貼り付け(&amp;X)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>下付き(&amp;T)</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>上付き(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>リンク(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>小見出し(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>注記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>整形済みテキスト(&amp;V)</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>箇条書き(&amp;L)</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>番号付きリスト(&amp;M)</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>英字付きリスト(&amp;R)</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>インデントを増やす(&amp;C)</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>インデントを減らす(&amp;A)</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>段落を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>段落を下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>段落を複製(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>画像(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>連絡先(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>シール(&amp;S)…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>リンク一覧(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>水平線(&amp;R)</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>改行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>この版のみ表示(&amp;E)</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>この版のみ</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>プレビュー中の版にないものを、アウトラインでは非表示にし、テキストでは淡色で表示します</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>セクション「%1」は %2 にありません。すべてのセクションを表示しています。</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>「%1」という言語はありません。一覧から選択するか、「pt-BR」のようなタグを入力してください。</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>この言語はプログラムに登録されていません。入力どおりに使用されます。</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>版の追加</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>版の編集</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>「%1」という地域はありません。一覧から選択するか、「us」や「emea」のようなコードを入力してください。</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>この地域はプログラムに登録されていません。独自のコードとして使用されます。</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>国の名前、またはコード</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>言語の名前、またはタグ</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>地域(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>パス(&amp;P):</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>原文の言語</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>原文の言語 (%1)</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>まだ翻訳されていないものに使用する言語</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>代替言語(&amp;F):</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>この地域のこの言語の版は既にあります: %1。別の言語を選択してください。</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>「%1」は版のパスに使用できません。地域と言語を入力してください: 「ca/fr」。</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>このパスは別の版で既に使用されています。別のパスを入力してください。</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>このパスは版「%1」で既に使用されています。別のパスを入力してください。</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>地域/言語</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>ページが移動します。「%1」へのリンクは、このページにつながらなくなります。</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>%Ln 個の段落が %1 にありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>この地域は対象外</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>未翻訳</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>公開保留、%1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>published, %1</source>
        <comment>how many texts are missing or stale</comment>
        <translation>公開、%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A statement and whether it is published</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>ステートメントなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>ステートメント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>ステートメント %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替言語</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>ページの公開対象となる、すべての国と言語です。</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>名前、地域、言語、パスで絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>複数追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>翻訳がない場合</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>代替言語または原文の言語のテキストを印を付けて表示し、ページにその旨を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>すべて翻訳されるまでページの公開を保留(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>版 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>版 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>版の追加</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>版の追加</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>版の編集</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>版の削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>%Ln 件の版を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>%1は、地域の限定、値、グループの合計 %Ln か所でまだ指定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>%1への翻訳は保持されます。</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>版の移動</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>この版の言語で書かれたステートメントがありません。別の版を選択してください。</translation>
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
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>エクスポートがキャンセルされました。以前の内容は変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>… ほか %Ln 件。すべての一覧はチェックパネルにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (バンドル)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>PDF は %1 で作成され、タグ付きです。</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>PDF は %1 で作成され、タグ付きではありません。</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>要点(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>全文(&amp;F)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF としてエクスポート</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTML としてエクスポート</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>ステートメント(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>版(&amp;E):</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>レイヤー:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>フォルダー(&amp;O):</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>すべてのステートメント</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>すべての版</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>バンドルとしてエクスポート</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>ページを作成中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>PDF を作成中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>フォルダーではなく 1 つの zip ファイルにする(&amp;Z)</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>エクスポート先(&amp;O):</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>バンドル:</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip ファイル (*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>各ページの PDF を作成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>タグ付きにして、PDF を読み上げられるようにする(&amp;T)</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>インストール済みのブラウザーまたは WeasyPrint で作成します。少し時間がかかります。</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>Chromium または同系統のブラウザー、あるいは WeasyPrint が必要です。いずれかをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>noticewright::FactController</name>
    <message>
        <source>&amp;Variable</source>
        <translation>変数(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>用語(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>新しい変数(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>新しい用語(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>用語にしない(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>変数を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>用語を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>新しい用語</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>新しい変数</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>存在しなくなった用語</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>用語「%1」にはまだ定義がありません</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>変数「%1」は存在しなくなりました</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>変数「%1」: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>%1へのリンク</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>%1への参照</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>「%1」は変数の名前に使用できません。小文字、数字、「-」を使用し、文字で始めてください。</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>2 つの変数の名前が同じ「%1」です。一方に別の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>noticewright::FileController</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>ワークスペースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>new workspace from a template</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使用したものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>ワークスペースを開けません</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>ワークスペースを作成できません</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>Noticewright サンプル</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>ワークスペースは保存されませんでした</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>search: which place, of how many</comment>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>noticewright::FindController</name>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>ワークスペースの共通情報</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>statement: section, part</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>statement</comment>
        <translation>%1、タイトル</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>単語単位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>置換後(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>このステートメント</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>すべてのステートメント</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>すべて置換</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln か所を置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FlowContext</name>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小見出し</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>定義リスト</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>整形済みテキスト</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>シール</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>リンク一覧</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>新しいバージョンの内容</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>参照</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下付き</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上付き</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>リンクの削除</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>用語の解除</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>番号付きリスト</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>小見出し</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>整形済みテキスト</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>リスト項目のインデントを増やす</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>リスト項目のインデントを減らす</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>オブジェクトの挿入</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>オブジェクトの変更</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>スペルの修正</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>オブジェクトの削除</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>変数の挿入</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>参照の挿入</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>新しい段落</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>プレーンテキストとして貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>テキストの移動</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>地域の限定</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>すべての言語での原文の維持</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>文言の翻訳</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>これは表示中の版に含まれません。</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>原文のまま</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>文言はすべての言語で原文のまま維持されます。</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>基準日(&amp;O):</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>このワークスペースでの地域グループの変更</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>地域グループの追加</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>地域グループの編集</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>欧州のお客様</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>「emea」のような、ファイルや地域の表示に使用する短い名前</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>地域を追加</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>コード(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>メンバー(&amp;M):</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>メンバーがこの構成であった日付</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>「%1」はコードに使用できません。2 ～ 16 文字の小文字、数字、「-」を使用し、文字で始めてください。</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>コード「%1」は別のグループで既に使用されています。別のコードを入力してください。</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>グループを自身のメンバーにすることはできません。別のコードを入力するか、そのメンバーを削除してください。</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>このワークスペースでのみ、プログラムに登録されているグループの代わりに使用されます。</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>このコードのグループはプログラムに登録されています。このワークスペースでは、代わりにこのグループが使用されます。</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>これは地域 (%1) のコードでもあるため、その地域はこのグループに含まれます。</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>このグループへの限定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>このグループを除外する限定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>別の値 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>グループ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace.</source>
        <translation>1 つの名前にまとめた地域です。テキストの地域の限定や、別の値の指定に使用します。プログラムに登録されているグループは、このワークスペース用に変更できます。</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>地域グループ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>定義元</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>このワークスペース用に変更…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>地域グループの追加</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>地域グループの編集</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>地域グループの変更</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>地域グループの削除</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>「%1」は、プログラムに登録されている内容に戻りました。</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>「%1」を削除しました。このグループを指定している箇所はありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>「%1」を削除しましたが、まだ %Ln か所で指定されています: %2。これらの箇所では現在、このグループに含まれる地域がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>装飾用: テキストにない内容を伝えない画像(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>画像(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>画像の内容(&amp;W):</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>キャプション(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>リンク先(&amp;L):</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>画像を見ることができない人のために読み上げられます</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>リンクなし</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>クリップボードからページをインポート(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>クリップボードにテキストがありません。ブラウザーでページを選択してコピーしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み取り中…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>ファイルをインポートできません</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>ステートメントのインポート</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>元のファイルは保管されませんでした</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>ステートメントはインポートされましたが、元のファイルとその画像を一緒に保管できませんでした。元のファイルはご自身で保管してください。</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>翻訳者に送付(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>翻訳を取り込む(&amp;K)…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>%1 翻訳ジョブ</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>これらの言語に翻訳するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>%Ln 個のファイルを書き出しました。翻訳者に送付し、戻ってきたら取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>何も取り込まれませんでした</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>翻訳の取り込み</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>「%1」という言語はありません。一覧から選択するか、「pt-BR」のようなタグを入力して Enter キーを押すか、テキストを消去してください。</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>地域: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>地域: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>このリスト項目を表示する地域</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>このテキストを表示する地域</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>これら %Ln 個のリスト項目を表示する地域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>これら %Ln 個の段落と項目を表示する地域</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>セクションの地域を限定(&amp;L)…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>リスト全体の地域を限定…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>すべての言語で原文のまま維持(&amp;K)</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>法律で定められた文言など、翻訳しない文言です</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>リスト項目の地域を限定…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>段落の地域を限定…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>引用または注記全体の地域を限定…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>ステートメント「%1」を表示する地域</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>ステートメントの地域の限定</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>セクション「%1」を表示する地域</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>セクションの地域の限定</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>地域の限定</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>これを含む上位の部分が既に限定されています: %1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>表示する地域(&amp;O):</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>表示する地域</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての地域</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>除外する地域(&amp;N):</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>除外する地域</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>除外なし</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>すべての地域に表示(&amp;E)</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>これを表示する版はありません。</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>すべての版に表示: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>%Ln 件中 %L1 件の版に表示: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>すべての地域</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>%1 のみ (%2 を除く)</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>すべての地域で表示されます。</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>%1でのみ表示されます。</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>%1では表示されません。</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>%1でのみ表示されますが、%2では表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between members of a list: Germany, Austria</extracomment>
        <translation>、 </translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a value holds</comment>
        <translation>すべての地域と言語</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>%1 (%2)</translation>
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
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1 (%2 を除く)</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Text to &amp;display:</source>
        <translation>表示するテキスト(&amp;D):</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>リンクにポインターを置くと表示されます</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>ヒント (任意)(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>リンクを削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>リンク一覧</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>新しい一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>このリンク一覧は存在しなくなりました</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>リンク先を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>新しいリンク一覧</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>表示地域</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>別のリンク先</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>地域を限定…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>一部の地域または言語での別のリンク先 (最初に該当するものが有効):</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>リンク「%1」を表示する地域</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>プレビューが応答していません。テキストに影響はありません。プレビューは自動的に再試行されます。</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いた時点の状態</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>版の比較</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>このリンクはサイトの別のページへのリンクです。</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>校閲(&amp;R)</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカットを設定(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>Noticewright について(&amp;A)</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>Noticewright について</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

オンラインのプライバシーステートメントを作成します。ステートメントに不足している点を示しますが、弁護士の助言に代わるものではありません。

GNU General Public License バージョン 3 またはそれ以降のバージョンに基づいてライセンスされています。</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>ワークスペースの設定(&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>HTML としてエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>PDF としてエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>印刷しました。</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>ページを印刷できませんでした。プリンターの準備ができているか確認してください。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>翻訳状況</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>翻訳(&amp;A)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>バンドルとしてエクスポート(&amp;B)…</translation>
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
        <translation>すべてのテキストが翻訳されるまで、ページの公開は保留されます。</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>版の翻訳の進み具合</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>未翻訳または要更新のテキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>ステートメントと版を選択すると、不足しているものが表示されます。</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>「%1」は %2 を対象としていません。</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>「%1」は %2 で完了しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>%Ln 件のテキストのため、「%1」は %2 で完了していません:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>%1の編集</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>%1の挿入</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>適用先での値</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>値(&amp;V):</translation>
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
        <translation>別の値を追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>一部の地域または言語での別の値 (最初に該当するものが有効):</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>別の値を追加</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>別の値を編集</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>別の値を削除</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>別の値を上へ移動</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>別の値を下へ移動</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>無題のセクション</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>無題のステートメント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>未解決のコメント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>今すぐ再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>ページの HTML</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>ページは表示されていません。</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>エクスポートされる内容: %1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>ウィンドウの前の部分(&amp;P)</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>複数の版の追加</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>国、言語、パスで絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>版の言語で表記</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語で表記</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (追加済み)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>まだ何も選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>%Ln 件の版が追加されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>プレビューが停止し、再起動しています。テキストに影響はありません。</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>このステートメントの言語の版がないため、公開されません。</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1、%L2 行目: %3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewToolbar</name>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>画面の幅</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>自動調整</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開時と同じ</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>読者のシステムに合わせてライトまたはダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>印刷時の表示: スタイルシートの印刷用の規則を、用紙の幅で適用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
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
        <translation>ページの印刷準備が 1 分以内に完了しませんでした。非常に大きい画像が含まれている場合は小さくするか、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>ページを描画できませんでした。メモリ不足の可能性があります。他のプログラムを終了してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>ページ番号を印刷できませんでした。もう一度実行するか、ページ番号なしで印刷してください。</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>ページを PDF に変換できませんでした。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>PDF を書き込めませんでした (%1)。ディスクに空き容量があるか、書き込み権限があるかを確認してください。</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>このワークスペースのフォルダー %1 がなくなっています。テキストはこのウィンドウに残っています。ドライブまたはネットワークフォルダーに接続し直すか、別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>このワークスペースは読み取れますが、フォルダーを変更する権限がありません。ここで編集して、別のフォルダーに保存できます。</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>このまま編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>%1 が %3 から %2 でこのワークスペースを開いています (プロセス %4)。ここでは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>別のプログラムがこのワークスペースを開いています。ここでは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>別のプログラムがこのワークスペースを変更しましたが、現在は読み取れません: %1 ウィンドウには変更前の状態が表示されています。</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>変更の統合</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>相手の変更 (ディスク上)</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>自分の変更 (未保存)</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>保存されていない変更を復元できません</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>前回の保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>現在のディスク上</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復元した内容</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>保存されていない変更の復元</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>「%1」という地域またはグループはありません。一覧から選択するか、「us」のようなコードを入力して Enter キーを押すか、テキストを消去してください。</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>地域を追加</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>%Ln 件のテキストが新規または変更されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>%Ln 件のテキストは取り込めません。問題の内容は、各ファイルの下に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>翻訳の取り込み</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>戻ってきたジョブ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>以前の原文の訳</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻訳</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>取り込みなし</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>すべてのステートメントの共通情報</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message>
        <source>Take &amp;In</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>除外(&amp;O)</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>インポートの確認</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>レイヤー(&amp;L):</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>注意点(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>除外されたものを、段落としてステートメントに入れます</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>選択したものをステートメントから取り除きます</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>インポート(&amp;M)</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>取り込んだ文: %L1 (%Ln 語)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>除外: %L1 (%Ln 語)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>要確認: %L1 (%Ln 語)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>除外したスクリプト: %L1</translation>
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
        <translation>ページでは、開いたときにのみ表示されます。</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>ステートメントの中に見つかりませんでした。</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>語句が異なります。</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>除外。%1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>タイトル: %1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
要確認。%2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の文書</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>すべての地域</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>地域(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>この値を適用する地域または言語を選択してください。</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>該当する版はありません。</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>%Ln 件中 %1 件の版に適用: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>画像(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>証明ページ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>ツールチップ(&amp;T):</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>画像の代わりに読み上げられます</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>シールを証明する認証機関のページ</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>シール</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>ここに表示するシール(&amp;S):</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>ここに表示するシール</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>セクションを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>サブセクションを追加(&amp;U)</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>ステートメントを追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>前のセクションの中へ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>外へ移動(&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>セクションへの移動</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>これらの語句を含むセクションのみ表示</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To the end of:</source>
        <translation>次の末尾へ(&amp;T):</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>番号付き(&amp;N)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>セクションの見出し</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>このセクションへのリンクの名前: アドレスの「#」より後の部分です。以前の名前へのリンクも引き続き有効です。</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>リンク名(&amp;N):</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>このセクションの全文</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>短いページでのこのセクションの内容</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>リンク名に使用できるのは、文字、数字、「-」、「_」、「.」のみです。</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>リンク名「%1」は別のセクションで使用されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>セクションの変更</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>このステートメント: %1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>ステートメント(&amp;S):</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>セクション(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>ページ(&amp;P):</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>ステートメント全体</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>存在しなくなったセクション</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>ジョブを書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>翻訳者への送付</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>ステートメント(&amp;S):</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>すべてのテキスト</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>未翻訳または要更新のもののみ</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2 (古いプログラム向け)</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>テキスト(&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>フォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>ジョブの出力先</translation>
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
        <translation>既定値を使用(&amp;D)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>コマンドのキー</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>「%1」は「%2」のキーではなくなりました。</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>ページテンプレート</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>スタイルシート</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>削除: %1。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>追加: %1。</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>次のスペルミス(&amp;N)</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>入力中にスペルチェック(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>単語リスト(&amp;W)…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>単語リストへの追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>スペルチェック中…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>このステートメントにスペルミスはありません。</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>スペルミス: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>要点のタイトル(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>言語:</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>地域(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>発効日(&amp;E):</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>最終更新日(&amp;U):</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>要点のアドレス:</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>全文のアドレス(&amp;F):</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>privacy/{region}/{language}/ のような、Web サイトのルート以下のフォルダー。{region} と {language} は、版の地域と言語に置き換わります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>「%1」はアドレスに使用できません。文字、数字、「-」からなる各フォルダー名の後に「/」を付けて入力してください。{region} と {language} は、版の地域と言語に置き換わります。</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>ステートメントの変更</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>最初の行を見出しにする(&amp;H)</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>最初の列を見出しにする(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>キャプション(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>セルのテキスト(&amp;T):</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>上に行を挿入</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>前に列を挿入</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>後に列を挿入</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>セルを結合</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>セルを分割</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>ステートメントまたはセクション(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Web ページ(&amp;W)</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>メールアドレス(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>リンクを表示するステートメント</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>存在しなくなったステートメント</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>存在しなくなったセクション</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>見出しのないセクション</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>タイトルのないステートメント</translation>
    </message>
    <message>
        <source>%1 (highlights)</source>
        <translation>%1 (要点)</translation>
    </message>
</context>
<context>
    <name>noticewright::TemplateFilesBar</name>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>ページテンプレートが取り込んでいて、まだないファイルを作ります</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>ファイルを取り除く</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>ページテンプレートのこの部分を取り除きます。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>「%1」を作る</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>用語(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>意味(&amp;M):</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>すべてのステートメントを通じて 1 つの意味を持つ語句です。名前を変更すると、用語として指定されたすべてのテキストに反映されます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>どのテキストでも使用されていません</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>%Ln か所で使用</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>名前のない用語があります。名前を入力するか、用語を削除してください。</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>2 つの用語の名前が同じ「%1」です。一方に別の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>ここでセクションを分割(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>前のセクションと結合(&amp;J)</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>セクションへ移動(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>要点へ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>全文へ移動(&amp;F)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>スタイルシートの編集</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>ページテンプレートの編集</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>スタイルシート</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>ページテンプレート</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>独自のものを作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>付属のものを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>付属のものをワークスペースにコピーし、編集できるようにします</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>ワークスペース独自のものを削除します。「元に戻す」で復元できます</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>Noticewright に付属のスタイルシートです。変更するには、独自のものを作成してください。</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>Noticewright に付属のページテンプレートです。変更するには、独自のものを作成してください。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>このファイルは UTF-8 テキストではないため、ここでは編集できません。別のプログラムで UTF-8 として保存してください。</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>このワークスペースのスタイルシート: theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>このワークスペースのページテンプレート: theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>独自のスタイルシートの作成</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>独自のページテンプレートの作成</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>付属のスタイルシートの使用</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>付属のページテンプレートの使用</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を取り除く</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>このワークスペースのページテンプレートの部分: theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1、%L2 行目: %3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>ファイルを挿入(&amp;I)…</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>フォントまたは画像をワークスペースにコピーし、カーソルの位置にその名前を書きます</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>フォントまたは画像の挿入</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>フォントと画像 (%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>以下のすべての項目を、テーマの既定の設定に戻します</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>ロゴとリンク(&amp;L)…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>すべてのページのヘッダーとフッターに表示するロゴとリンク</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>テーマのリセット</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1 (ライトモードのページ)</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1 (ダークモードのページ)</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>ダーク:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>このワークスペースには、「theme」フォルダーに独自のページテンプレートまたはスタイルシートがあります。ここで選択した内容は、それらで使用されている場合にのみ反映されます。</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>テーマの選択</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>「%1」の変更</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>要約の対象を選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>要約を確認済みにする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>次の要確認の要約(&amp;N)</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>要約の対象の選択</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>要約の確認</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>要点が要約する対象</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>これらの語句を含む全文のみ表示</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>見出しのないセクション</translation>
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
        <translation>次の翻訳対象(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>前の翻訳対象(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>原文をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>訳文を確認済みにする(&amp;C)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>text to translate</comment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a translation</comment>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>The translation says what the source says now</source>
        <translation>訳文の内容が現在の原文と一致していることを示します</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>すべてのステートメントの共通情報</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>無題のセクション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message>
        <source>All texts</source>
        <translation>すべてのテキスト</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>未翻訳と要更新</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>翻訳するテキスト</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>このステートメントと異なる言語の版はありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>全 %Ln 件のテキストが翻訳済み、うち確認済み %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>テキスト %Ln 件中、未翻訳 %1 件、要更新 %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>この言語のファイルを読み取れないため、ここでは編集できません: %1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>翻訳後に原文が変更されました。訳文を修正してから、確認済みにしてください。</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>翻訳後に、原文のリンク、変数、または書式が変更されました。訳文を見直してから、確認済みにしてください。</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>未翻訳または要更新のテキストはありません。</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>原文のコピー</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>訳文の確認</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>製品名など、多くの箇所に現れる語句です。名前には小文字、数字、「-」を使用します。名前を変更すると、変数のあるすべての箇所に反映されます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>一部の地域または言語での別の値 (最初に該当するものが有効):</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>一部の地域または言語での「%1」の別の値 (最初に該当するものが有効):</translation>
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
        <translation>プライバシーステートメントを、一度書いて、どこにでも公開</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>架空の会社の完成したステートメント 4 件を見ることができます。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>ワークスペースのあるフォルダーを選択します。</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用したもの(&amp;R)</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使用したワークスペース</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>開いたワークスペースがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>存在しなくなった一覧</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>単語リスト</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>ワークスペースの設定</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>変数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>用語(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>版(&amp;E)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>名前など、スペルチェックですべての言語において正しいとみなされる単語です。大文字を含む単語は、大文字で書かれた場合にのみ正しいとみなされます。</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>単語(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>ホームページ(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>ロゴ(&amp;L):</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>ページのヘッダーのリンク(&amp;H):</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>ページのフッターのリンク(&amp;F):</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>単語リストに空の行があります。単語を入力するか、行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>「%1」は 1 つの単語ではありません。単語はそれぞれ個別の行に入力してください。</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>地域グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>版の変更</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>地域グループの変更</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>変数の変更</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>用語の変更</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>単語リストの変更</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>組織の変更</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>ワークスペースの変更</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>ファイルを読み取れません (%1)。</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>外部からの変更</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>ワークスペースは読み取り専用で開かれています。自分用のコピーで作業を続けるには、「名前を付けて保存…」を選択してください。</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>ワークスペースのフォルダーがなくなっています。テキストはウィンドウに残っています。ドライブまたはネットワークフォルダーに接続し直して保存するか、「名前を付けて保存…」を選択してください。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>フォルダーが空ではありません。中のファイルが失われないように、新しいフォルダーまたは空のフォルダーを選択してください。</translation>
    </message>
</context>
</TS>
