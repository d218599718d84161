<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>此处引用的声明“%1”不在工作区中。请选择其他目标，或移除该链接。</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>此处引用的章节已不存在 (“%1”)。请选择其他目标，或移除该链接。</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>图片“%1”不在工作区的 assets 文件夹中。请将其放入该文件夹，或选择其他图片。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>没有变量“%1”。请定义该变量，或直接写出相应文字。</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>没有已定义的术语“%1”。请定义该术语，或将其改为普通文本。</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>此文本包含只有更高版本的 Noticewright 才能识别的内容。该内容会保留，但不会发布。</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>没有联系方式“%1”。请选择其他联系方式，或移除该卡片。</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>没有认证标志“%1”。请选择其他认证标志，或将其移除。</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>没有链接列表“%1”。请选择其他列表，或移除该卡片。</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>此内容块的类型只有更高版本的 Noticewright 才能识别。该内容会保留，但不会发布。</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>此要点所概括的全文段落已不存在 (“%1”)。请重新选择所概括的内容。</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>此章节没有标题。读者通过标题查找章节。</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>此章节没有文本。请撰写文本，或移除该章节。</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>此声明没有标题。</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>页面的页眉或页脚显示的链接列表“%1”不存在。请选择其他列表。</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>“%1”不能用作页面地址：图片和样式表将发布到该处。请选择其他地址。</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>“%1”和“%2”将发布到同一地址“%3”。请为其中一个另设地址。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>有 %Ln 条文本尚未翻译为“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>有 %Ln 条文本的“%1”译文对应的是较早的原文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 以及另外 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>此处引用的“%1”未在 %2 中显示。请将此文本限定于相同的地区，或移除该引用。</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>在深色页面上，主题颜色“%1”在“%2”上难以看清：对比度为 %3，需要达到 %4。请选择其他颜色。</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>主题颜色“%1”在“%2”上难以看清：对比度为 %3，需要达到 %4。请选择其他颜色。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>检查结果的输出格式：text (默认)、json 或 sarif。</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>哪些检查结果会使退出状态为 1：error (默认) 或 warning。</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>检查文件夹 DIR 中的工作区各部分是否相互一致，以及是否已翻译。</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>工作区所在的文件夹。</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>--format 可取 text、json 或 sarif，--fail-on 可取 error 或 warning。</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>用法错误。请运行“noticewright %1 --help”查看此命令的用法。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>表格的输出格式：text (默认) 或 json。</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>列出文件夹 DIR 中工作区的各个版本，以及每份声明的翻译进度。</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>--format 可取 text 或 json。</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>导出的目标文件夹。</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>仅限此声明；可多次指定。</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>仅限此版本，例如 us/en；可多次指定。“all”表示所有版本。</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>仅限此层级：highlights 或 full。</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>PDF 的纸张：a4 (默认) 或 letter。</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>工作区中没有声明“%1”。</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>工作区中没有版本“%1”。</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>--layer 可取 highlights 或 full。</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1：“%2”未导出：尚无任何内容翻译为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1：“%2”暂不发布：有 %Ln 条文本尚未翻译为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>导出文件夹 DIR 中工作区的声明。</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>没有可导出的页面：没有以所选版本的语言撰写的声明。</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>工作区所在的文件夹；如不存在则新建。</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>新声明的标识，例如 online；仅适用于单个文件。</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>文件的语言，例如 en；用于文件本身未注明语言时。</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>文件内容所填入的层级：highlights 或 full。</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>报告文件，JSON 格式：记录每条文本的处理结果。</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>--into 指定工作区所在的文件夹。</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>--statement 仅适用于单个文件。</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>“%1”不能用作标识：请使用 a-z、0-9 和“-”，并以字母开头。</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>“%1”不是语言标签，正确示例：en 或 pt-BR。</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>工作区中已有声明“%1”。请选择其他标识。</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1：声明“%2”，%3，%4，%5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>纳入 %Ln 个字词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>排除 %Ln 个字词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>无法写入报告 (%1)。</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>将网页、Markdown、文字处理文档和纯文本制作为声明。</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>要导入的文件。</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>起始模板：%1。</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>在文件夹 DIR 中新建工作区。</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>尚不存在或为空的文件夹。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>没有模板“%1”。请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>写入翻译任务的文件夹。</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>仅翻译为此语言，例如 de；可多次指定。</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>XLIFF 的版本：2.1 (默认) 或 1.2。</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>包含哪些文本：all (默认)，或 needed，即仅缺失或已过时的文本。</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>请用 --to 指定写入翻译任务的文件夹。</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>--format 可取 2.1 或 1.2。</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>--content 可取 all 或 needed。</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>没有版本需要翻译为“%1”。需要的语言：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>为译者写出翻译任务：文件夹 DIR 中工作区的文本及其已有译文。</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1：%2，%3，%4，%5，%6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>采用 %Ln 条文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln 条对应较早的原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln 条未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln 条未翻译</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln 条未采用</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>将每条文本的处理结果写入此文件。</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>将译者交回的翻译任务导入文件夹 DIR 中的工作区：要么全部导入，要么全不导入。</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>要导回的文件。</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>请指定工作区所在的文件夹和要导回的文件。</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>“noticewright xliff”可带 export 或 import。“noticewright xliff export --help”提供更多说明。</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (默认)、pdf、bundle、docx、text、markdown 或 json。</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>生成页面的线程数；默认为每个处理器一个。</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>将 OUT 生成为发布包的 zip 文件，而不是文件夹。</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>发布包中不包含 PDF。</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>仅输出内容的 HTML，不含外围页面，供内容管理系统使用。</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>片段中类名的前缀，用于避免与其他类名冲突。</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>--to 指定目标文件夹，--format 可取 html、pdf、bundle、docx、text、markdown 或 json，--paper 可取 a4 或 letter。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>--jobs 可取 1 到 256 之间的数，或取 0 表示每个处理器一个。</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>--zip 和 --no-pdf 仅适用于 --format bundle。</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>--fragment 仅适用于 --format html。</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>--class-prefix 仅适用于 --fragment，可使用英文字母、数字、“-”和“_”，并以字母开头。</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>正在生成 PDF：%1/%2</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>正在生成文档：%1/%2</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>正在生成页面：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>，剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>无法读取清单 (%1)。</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>与此 manifest.json 比较，例如所交付的发布包中的 manifest.json。</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>将发布包或其部署到的网站与清单进行比较，并列出不同、缺失或多余的内容。</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>文件夹、zip 文件，或网站根目录的地址 (http 或 https)。</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>“%1”不是地址。请按 https://example.com/ 的格式书写。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>全部 %Ln 个文件均与清单一致。</numerusform>
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
        <translation>用法： noticewright [WORKSPACE]
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

不带命令时打开窗口。“noticewright COMMAND --help”提供更多说明。
退出状态：0 完成，1 发现问题，2 用法错误或输入无法读取，3 无法写入输出。</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>PDF 的类型：any (默认)，由内置功能生成；或 tagged，可供朗读，需要 Chromium、同系列的其他浏览器或 WeasyPrint。</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>--pdf 可取 any 或 tagged。</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>--pdf 仅适用于 --format pdf，以及未用 --no-pdf 排除 PDF 的 --format bundle。</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>无法执行：未安装“%1”。</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>解决批注</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>重新打开批注</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>编辑批注</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>回复批注</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>删除回复</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>编辑回复</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>该图片是指向工作区外文件的链接。请将图片本身放入 assets 文件夹。</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>无法读取该图片 (%1)。请将其放入 assets 文件夹，或选择其他图片。</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>导出的目标位置已有一个文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>该文件夹含有并非由导出写入的文件 (“%1”)，该文件将会丢失。请选择空文件夹，或移走该文件。</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>无法创建文件夹。请为导出选择其他位置。</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>无法将导出内容放到目标位置 (%1)。原有内容未作更改。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>无法在此文件夹中写入任何内容。请为导出选择其他位置。</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>无法显示图片“%1”。请选择其他图片。</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>发布包会写明各页面的地址，但网站的位置未知。请在工作区设置中输入组织的主页，或在 workspace.xml 的第一行写上 site=&quot;https://example.com/&quot;。</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>没有可发布的页面。请添加声明，或选择其他版本。</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>“%1”不能用作页面地址：发布包在该处有其他文件。请选择其他地址。</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>此处没有任何内容。请指定发布包的文件夹、zip 文件或网站。</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>这不是 zip 文件。请指定发布包的文件夹、zip 文件或网站。</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>此处没有发布包：其中没有文件“%1”。</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>服务器返回状态 %1</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>此地址没有清单。请指定网站的根目录，或提供所交付的清单。</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>无法读取清单：%1。</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>这不是发布包的清单。请指定发布包的文件夹、zip 文件或网站。</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>该清单的格式较新 (%1)。请更新 Noticewright。</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>该清单已损坏：其条目“%1”缺少路径、角色、大小或摘要值。请重新从来源获取发布包。</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>清单中列有文件“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>“%1”不能用作版本的路径。请写出地区和语言：“ca/fr”。</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>“%1”不能用作声明的标识。请使用小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>“%1”不能用作页面地址。请用字母、数字和“-”书写各部分，每部分后加“/”。</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>“%1”不能用作章节的发布位置。请使用字母、数字和“-”。</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>“%1”不能用作图片名称。请重命名 assets 文件夹中的该文件，仅使用字母、数字和“-”。</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>路径长度超过 %Ln 个字符，并非所有系统都能保存。请缩短页面地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>这不能用作所发布文件的路径：它超出了所在文件夹，或并非所有系统都能保存。请使用字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>这与“%1”仅大小写不同，或完全相同。请为其中一个另设名称。</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>其文件夹“%1”与“%2”仅大小写不同。请将二者写成一致。</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>这同时是文件和文件夹。请为该页面另设地址。</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>未能在一分钟内生成该文档。请重试。</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>无法生成该文档 (%1)。</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>生成 Word 文档需要程序“pandoc”，但该程序未安装。请安装软件包“pandoc”。</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>无法创建 zip 文件：%1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>这是文件夹。请为 zip 文件另设名称。</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>该处已有一个文件，它不是先前的发布包，且将会丢失。请为 zip 文件另设名称。</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>另一个导出正在写入此文件夹。请等它完成后再导出。</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>无法创建临时文件夹 (%1)。请腾出磁盘空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>“%1”不是当前程序版本支持的列表样式。请更新 Noticewright，或还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>批注未注明所针对的声明。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>“%1”不是时间。请以 UTC 写出日期和时间：2026-10-01T08:30:00Z。</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>有一条批注未注明所针对的内容。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>“%1”不是地区，正确示例：“us”或“eu”。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>“%1”不是语言标签，正确示例：“en”或“pt-BR”。</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>“%1”不是版本的路径。请写出地区和语言：“ca/fr”。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>“%1”不是日期。请按年、月、日书写：2026-10-01。</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>该声明没有标识。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>“%1”不是当前程序版本支持的声明类型。请更新 Noticewright，或还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>该声明未注明所用语言 (lang)。</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>“%1”不是网站根目录下的文件夹。请用字母、数字和“-”书写各部分，每部分后加“/”。</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>“%1”不能用作章节的发布位置。请使用字母、数字和“-”。</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>两个章节的发布位置相同：“#%1”。请为其中一个另设位置。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>“%1”不是当前程序版本支持的章节类型。请更新 Noticewright，或还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>%1=&quot;%2&quot; 应为“marked”或“held-back”。</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>“%1”没有有效的标识 (%2=&quot;%3&quot;)。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>“%1”不是电子邮件地址。请按“name@example.com”的格式书写。</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>这是变量“%1”的另一个值，但该变量并未出现在它之前。</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>链接列表中有一项没有链接目标。请为其指定地址或声明。</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>“%1”不是单个词。请将词表中的每个词分别写在单独的 &lt;word&gt; 中。</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>“%1”在此重复出现。请移除其中一个，或将二者合并。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>该文件大于 %Ln MiB，任何声明都不会如此之大。文件未打开；请核实其来源。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>该文件从此处起不是 UTF-8 文本。请在生成它的程序中将其保存为 UTF-8，或还原较早版本。</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>该文件在此处已损坏，无法读取 (%1)。请还原其较早版本。</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>该文件声明了文档类型，而工作区从不如此。由于此类声明可能是攻击手段，文件未打开；请核实文件的来源。</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>这不是 Noticewright 的文件：它以“%1”而不是“%2”开头。</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>该文件未注明其格式 (format=&quot;%1&quot;)。请还原其较早版本。</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>该文件的格式为 %1，由更高版本的 Noticewright 写入。请更新 Noticewright 后再打开。</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>此处文本的嵌套超过 %Ln 级。请减少列表或注释的级数。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>在只能放置文档组成部分的位置出现了文本：“%1”。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>“%1”不能出现在此文本中。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>文件中有两个部分的标识同为“%1”；另一个位于第 %2 行。其中一个系手动复制所致：请为其另设标识。</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>“%1”没有有效的标识 (id=&quot;%2&quot;)。请还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>“%1”引用了无效的标识 (%2=&quot;%3&quot;)。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>%1=&quot;%2&quot; 应为 %3 到 %4 之间的整数。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>%1=&quot;%2&quot; 应为“yes”或“no”。</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>“%1”不是可以发布的地址。请使用网址、电话号码或站内地址。</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>“%1”不是简单的文件名。请重命名 assets 文件夹中的该文件，仅使用字母、数字和“-”。</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>有一个链接的地址为空。</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>layer=&quot;%1&quot; 应为“highlights”或“full”。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>无法在此文件夹中写入任何内容。请保存到其他文件夹，或申请更改此文件夹的权限。</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>无法写入待保存文件的清单。未作任何更改；请再次保存。</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>无法移除该文件。请申请更改此文件夹的权限，然后再次保存。</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>无法创建文件夹。请申请更改上级文件夹的权限，然后再次保存。</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>无法读取正在保存的文件的清单 (%1)。</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>正在保存的文件的清单中列有该文件夹之外的文件。如果这不是您预期的情况，请移除该清单。</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>此操作会写入该文件夹之外的文件。未作任何更改。</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>更改已写入磁盘，但未能全部放到应有的位置。没有任何内容丢失：请再次保存，或保存到其他文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>无法写入该文件 (%1)。原有内容未作更改；请腾出空间或选择其他文件夹，然后再次保存。</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>无法读取该文件 (%1)。</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>批注注明所针对的是“%1”，却位于“%2”的文件夹中。请移动该文件，或将其更正。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>该文件大于 %Ln MiB，任何译文都不会如此之大。请核实其来源，或将其移到别处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>该声明注明自己是“%1”，却位于“%2”的文件夹中。请重命名其中一个。</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>此文件夹中没有工作区：其中没有“workspace.xml”。请选择其他文件夹，或新建工作区。</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>保留的内容中缺少该文件。</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>无法创建文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>“%1”不是网站根目录的地址。请按“https://example.com/”的格式书写，并以“/”结尾。</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>主题的参数“%1”有两个值。请移除其中一个。</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>主题的值包含参数和值，该值为选项的标识或“#0b5394”这样的颜色。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>文件大于 %Ln MiB，主题的文本不会这么大。请将其移到别处，或将其缩小。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>该文件是指向工作区之外的链接。请将文件本身放入主题文件夹。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>读取文字处理文档需要程序“pandoc”，但该程序未安装。请安装软件包“pandoc”，或将文档保存为网页后导入。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>没有足够的空间存放文档副本 (%1)。</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>未能在一分钟内读取该文档。请将其保存为网页后导入。</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>无法读取该文档：文档已损坏、受密码保护，或实际类型与文件名不符。请在文字处理程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>页面中指向 %1 的链接没有文字。该链接现已单独成行：请将其移动或移除。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>不会从网络获取认证标志“%1”的图片。请在该认证标志的表单中选择图片。</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>图片“%1”没有供视障读者使用的说明。请撰写说明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>有 %Ln 张图片已排除：它们位于网络上，而程序不会从网络获取任何内容。请添加其中重要的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>有 %Ln 个字符无法按“%1”读取，显示为 �。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>该文件未注明字符编码，已按“%1”读取：请留意带重音符号的字母。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>该文件大于 20 MB，任何声明都不会如此之大。请保存不含图片的页面，或仅保存其文本。</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>此文件中没有文本。如果页面仅借助脚本显示文本，请在浏览器中以“网页，全部”的形式重新保存。</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>无法读取该文件 (%1)。</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>“%1”位于同一页面上，但不是隐私声明，已排除。</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>“%1”原为链接，指向页面中不存在的位置 (“#%2”)。现已改为文本。</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>该文件没有标题。请撰写标题。</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>“%1”中的日期现已成为声明的一个字段。该日期是否正确？是否仍需保留这句话？</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>首个标题之前的文本成为一个没有标题的章节。请为其添加标题，或移动其中的文本。</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>无法保留页面中的位置“#%1”：它包含地址中不应有的字符。</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>页脚链接</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>文件中部分内容的嵌套深度超过任何声明。其文本已保留，结构未保留。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>信息使用</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>信息共享</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>信息安全</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>信息传输</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>产品与服务</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>移动应用</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>该 PDF 已损坏或不完整 (%1)。请重新生成。</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>从标准输入读取作业，每行一个 JSON 对象，并逐行应答。</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>存放已导出网站的文件夹。</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>页面在该文件夹下的路径。</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>要写入的 PDF 文件。</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>纸张：a4 或 letter。</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>网站将来在网络上的地址，用于指向其他页面的链接。</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>每页页脚的内容，{title} 表示页面标题，{page} 和 {pages} 表示页码和总页数。</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1：图片 %2 缺失或无法显示。</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>将已导出网站的页面打印为 PDF。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>打印后无法读取 PDF (%1)。磁盘是否有足够空间？请重试。</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>缺少生成 PDF 的程序。请重新安装 Noticewright。</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>无法创建临时文件夹 (%1)。请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>无法启动生成 PDF 的程序 (%1)。请重新安装 Noticewright。</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>已取消生成 PDF。</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>生成 PDF 耗时过长。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>生成 PDF 的程序意外终止。请重试。</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>该作业未指定文件夹、页面或要写入的文件。请给出“root”、“page”和“out”。</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>该作业要求使用未知的纸张。请给出“a4”或“letter”。</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>无法打印该页面。请重试。</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>生成带标签 PDF 的浏览器意外终止。请重试。</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>%1 无法生成带标签的 PDF (%2)。请更新该程序，或选择不带标签的 PDF。</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>无法启动 %1 (%2)。请重新安装该程序，或选择不带标签的 PDF。</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>启动后立即终止</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>带标签的 PDF 需要 Chromium 系列的浏览器或 WeasyPrint，但均未安装。请安装 Chromium、Google Chrome、Microsoft Edge 或 Brave，或选择不带标签的 PDF。</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>只能打印网页。请指定以 .html 结尾的文件。</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>该页面缺失或无法读取。请重新导出网站，然后打印该页面。</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>WeasyPrint 无法生成 PDF (%1)。请安装同样可以生成带标签 PDF 的 Chromium，或选择不带标签的 PDF。</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>%1 会遗漏图片的说明文字，而听读页面的人需要这些文字。请安装 Chromium 或更新的 WeasyPrint，或选择不带标签的 PDF。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>如果不保存，自上次保存以来的更改将丢失。</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>自您打开此工作区以来，另一个程序更改了它。</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>现在保存会用您的更改替换那些更改。要保留双方的更改，请取消，选择“另存为…”，然后进行比较。</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>替换对方的更改</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>工作区 (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>所有可导入的文件 (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>网页 (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>文字处理文档 (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>纯文本 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>还有 %Ln 个问题；详情中已列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>无法在原位置 %1 读取该工作区。可以打开恢复的文本，并保存到其他文件夹。</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>此后他人更改了已保存的文本。恢复时会将对方的更改与您的更改合并；双方更改了同一文本时，采用恢复的文本。目前尚未保存任何内容：撤销可回到当前已保存的文本。</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>此后他人更改了已保存的文本，且这些更改无法合并：恢复后仅显示您的文本。目前尚未保存任何内容：撤销可回到当前已保存的文本，“另存为…”可保留双方的文本。</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>恢复时不会保存任何内容：撤销可回到当前已保存的文本。</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>Noticewright 退出时未保存“%1”。截至 %2 的更改已保留。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>放弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>放弃未保存的更改</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>是否放弃对“%1”的未保存更改？</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>放弃后无法找回。选择“暂不”则会保留这些更改，并在以后再次询问。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>合并双方(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>将我的更改另存到别处(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>保留我的更改(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>采用对方的更改(&amp;T)</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>另一个程序更改了“%1”，而您有未保存的更改。</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>“合并双方”会将对方的更改并入您的文本；双方更改了同一文本时，采用您的文本。选择“保留我的更改”，您下次保存时会替换对方的更改。选择“采用对方的更改”，可通过撤销回到您的文本。</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>选择“保留我的更改”，您下次保存时会替换对方的更改。选择“采用对方的更改”，可通过撤销回到您的文本。“将我的更改另存到别处…”可保留双方的更改。</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>仍然编辑</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>%1 是否确实已不再使用此工作区？</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>如果双方同时编辑，后保存的一方可能会替换另一方撰写的内容。</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>译文 (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>导入译文</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1: %2</source>
        <comment>who writes a comment: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a comment</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › 批注</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › 批注</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › 批注</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>为未保存的更改保留的内容已损坏，无法找回。已保存的文本不受影响。</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>无法读取为未保存的更改保留的内容 (%1)。</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>由于此文件夹无法写入，程序崩溃时无法保全未保存的更改。请经常保存，并腾出空间或申请更改此文件夹的权限。</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[分隔线]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[联系方式：%1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[认证标志]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[链接：%1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[来自更高版本 Noticewright 的内容]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>工作区资料</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>工作区资料的顺序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>版本“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>地区组“%1”</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>变量“%1”</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>术语“%1”</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>联系方式“%1”</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>认证标志“%1”</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>链接列表“%1”</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>词表 › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>工作区设置</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>页眉中的链接：%1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>页脚中的链接：%1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>声明及其顺序</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › 标题、日期和地址</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>生效日期：%1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>更新日期：%1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › 章节及其顺序</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › %2译文</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>没有标题的章节</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › 标题和链接名称</translation>
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
        <translation>主题选项“%1”：%2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>网站：%1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>页面模板有错误：%1。请更正，或移除该文件以使用内置模板。</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>无法填充页面模板：%1。请更正，或移除该文件以使用内置模板。</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>页面模板有错误：%1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>以“%1”开头的内容未在此行结束。请在其结束处写上“%2”。</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>“%1”为空。请填写内容，或将其移除。</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>“%1”结束了未曾开始的内容。请将其移除，或在开始处写上“%2”。</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>“%1”出现在第 %3 行的“%2”结束之前。请在其前面写上“%4”。</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>“%1”位于“%2”之外。请将其移动或移除。</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>无法识别“%1”。请更正“{%”之后的词，或移除该指令。</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>“%1”未结束。请在其结束处写上“%2”。</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>无法读取该文件 (%1)。</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>没有名为“%1”的主题。请选择其他主题。</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>“%1”要求引入“%2”，但页面中没有此项。请更正名称，或移除该指令。</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>“%1”嵌套得太深。请将其移到更外层，或将其移除。</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>无法制作页面：程序缺少一部分（%1）。请重新安装。</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>“%1”以另一个文件开头，但页面模板以自身开头。请在该文件的文字应出现的位置写上“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>“%1”没有指明文件。请只写文件名，例如“%2”。</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>“%1”会把文件包含到它自身之中（%2）。请删除该指令。</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>“%1”要求的文件不存在。请将其放入主题文件夹，文件名由字母、数字和“-”组成并以“.html”结尾，或删除该指令。</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>加上“%1”后页面模板过大。请包含更少或更小的文件。</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>联系方式：%1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>认证标志：%1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>链接列表：%1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>生效日期：%1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>最后更新：%1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>属于网站的导航。</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>位于页面的页眉中。</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>位于页面的页脚中。</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>位于页面上方浮现的同意横幅或其他通知中。</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>位于声明旁边，例如相关文章或分享功能。</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>是按钮或输入框。</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>页面不显示该内容。</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>是脚本。</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>已被划掉。</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>页面以框架或图片的形式显示该内容。</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>供不支持脚本的浏览器使用。</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>页面中重复出现该内容。</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>属于页面上的另一份文档。</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>位于声明之前或之后。</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>由您排除。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>无法检查拼写：缺少软件包“sonnet6-plugins”。请安装该软件包，然后重新启动 Noticewright。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>没有%1的词典，因此不检查其拼写。可以为其安装 Hunspell 词典。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>没有%1的词典。要检查其拼写，请安装软件包“%2”，然后重新启动 Noticewright。</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>添加到词表(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>新建章节</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>拆分章节</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>合并章节</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>移动文本</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1的副本</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>生成声明副本</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>移除声明</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>添加章节</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>添加子章节</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>新隐私声明</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>添加声明</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>生成章节副本</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>移除章节</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>移动章节</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>移动声明</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>重命名声明</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>编辑标题</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>在线隐私声明</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>网站隐私声明的常用章节，附有可改写的撰写指引。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>一份声明，含一个空章节。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>完成的范例：一家虚构公司的四份相关声明。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>无法创建文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>该文件夹不为空。请选择新文件夹或空文件夹，以免其中的内容丢失。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>其中没有 &quot;format&quot;: 1。它可能适用于更高版本的程序。</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>有两个参数“%1”。</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>“%1”缺失，或不是文本。</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>“%1”不能用作标识。请使用小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>无法识别“%2”的类型“%1”。类型应为“colour”或“choice”。</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>“%1”的值含有会使其在样式表中提前结束的字符。</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>“%2”的默认值“%1”不在其选项之中。</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>主题的定义不是 JSON (%1)。请更正，或移除该文件。</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>主题的定义有错误。%1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>“%2”的颜色“%1”未按“#0b5394”的格式书写。</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>“%1”的底色“%2”不是主题的颜色。</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>“%1”的值加载了文件，或其中的引号或括号没有闭合。请更正。</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>样式表导入了“%1”，而页面只有一个样式表。请用那个样式表的内容替换该行。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>样式表加载了“%1”，它不是主题文件夹中的字体或图片。请将文件放入该文件夹，文件名由字母、数字、“-”和“_”组成，并写上该文件名。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>样式表加载的“%1”不在主题文件夹中。请将文件放入该文件夹，或更正文件名。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>样式表加载的“%1”无法读取 (%2)。请将文件放入主题文件夹，或更改样式表。</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>样式表加载的“%1”是指向工作区之外文件的链接。请将文件本身放入主题文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>样式表加载的“%1”大于 %Ln MiB。请缩小该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>该文件不是 UTF-8 文本。请在其他程序中将其保存为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>这不是网页可显示的字体或图片。请选择以下类型之一的文件：%1。</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>无法读取该文件 (%1)。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>文件大于 %Ln MiB，对页面来说过大。请选择较小的文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>在深色页面上，“%1”在“%2”上难以看清：对比度为 %3，需要达到 %4。请选择更浅的颜色。</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>“%1”在“%2”上难以看清：对比度为 %3，需要达到 %4。请选择更深的颜色。</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>在深色页面上，“%1”在“%2”上难以看清：对比度为 %3，需要达到 %4。请选择更深的颜色。</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>“%1”在“%2”上难以看清：对比度为 %3，需要达到 %4。请选择更浅的颜色。</translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Corporate</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company.</source>
        <translation>商务风格的页面，采用清晰的无衬线字体，目录始终显示在正文旁，并以贵公司的颜色作为强调色。</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>链接和强调</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>页面背景</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>页脚和表头的背景</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>注释的背景</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>注释的色条</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>无衬线，较严谨</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>无衬线，较柔和</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>衬线，古典风格</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>衬线，较宽</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>标题字体</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>与正文相同</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
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
        <translation>正文宽度</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>边角</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>直角</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>略圆</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>简朴</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>素雅的页面，犹如排版精良的书籍，采用衬线字体，几乎没有边框，适合任何网站，打印效果良好。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>引用代码和链接目标位置的背景</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公共部门</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>公共服务网站风格的页面，文字较大、对比强烈、链接带下划线，顶部有彩色横条。</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>顶部横条</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>横条中的文字</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>横条和注释的色条</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>页脚和联系方式的背景</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>读者系统的无衬线字体</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>%Ln 条要点待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>%Ln 条要点未注明所概括的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>有重要的全文内容未被概括</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>， </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>原文</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>缺失 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>已过时 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>missing, stale</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a translation</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>已翻译</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>其他语言：%1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>术语：%1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>粗体：%1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>斜体：%1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>上标或下标：%1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>引用：%1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>该文件是“%1”的译文，但此工作区中没有该声明。未采用其中任何内容。</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>该文件译为“%1”，但没有使用该语言的版本。请先添加版本。</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>该文件译为“%1”，而不是“%2”。请将其作为另一种语言导入，或向译者索取正确的文件。</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>该文件译自“%1”，但文本是用“%2”撰写的。请向译者索取正确的文件。</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>该文件未注明所翻译的声明。请译者按原先发送的形式交回文件。</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>该文件翻译的是工作区自身的文本，例如联系方式和认证标志，而不是此声明。请在相应位置导入。</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>该文件翻译的是另一份声明 (“%1”)。请在相应位置导入。</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>该文件翻译的一条文本 (“%1”) 在声明中已不存在，已略过。</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>该文件中%1的译文出现了两次。以第一次为准。</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>自翻译任务写出以来，%1的链接或占位符已更改，译文不再适用。请将该文本重新发送给译者。</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>自翻译以来，原文仅有格式或占位符发生了更改。</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>自翻译以来，原文已更改：%1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>这不是译者的文件：它既不是 XLIFF 2.1，也不是 XLIFF 1.2。请索取其中一种格式的文件。</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>该文件未注明所翻译的语言 (%1=&quot;%2&quot;)。请还原其较早版本。</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>这不是 Noticewright 所保存的译文文件 (XLIFF 2.1)。要采用译者发来的文件，请使用导入功能。</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>该文件不含译文。请还原其较早版本。</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>该文件未注明所翻译的声明 (original=&quot;%1&quot;)。请还原其较早版本。</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>文本“%1”在此文件中有两个译文。仅以一个为准；保存文件时将去掉另一个。</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>无法读取文本“%1”的译文，已原样保留。请重新翻译该文本，或还原此文件的较早版本。</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>其他语言的文字“%1”</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>链接“%1”</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>术语“%1”</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>粗体文字“%1”</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>斜体文字“%1”</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>上标或下标文字“%1”</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>变量“%1”</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>指向另一章节的引用</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>来自更高版本 Noticewright 的内容</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>声明的标题</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>要点的标题</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>章节的标题</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>定义的术语</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>保留换行的文本</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>表格的题注</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>图片的题注</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>供视障人士使用的图片说明</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>链接的提示，指针停留在链接上时显示</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>组织的名称</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>多处文本共用的措辞</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>已定义的术语</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>术语的定义</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>联系方式的名称</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>联系方式的邮政地址</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>联系方式的链接文字</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>认证标志的含义，用于代替图片朗读</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>认证标志链接的提示，指针停留在链接上时显示</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>链接列表的名称</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>链接文字</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>章节“%2”要点中的%1</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>章节“%2”全文中的%1</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>%1的译文缺少%2。请让译者补上，然后重新导入。</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>%1的译文中多次出现%2。请让译者只保留一个，然后重新导入。</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>在%1的译文中，%2位于另一个同类标记之内。请让译者将二者分开，然后重新导入。</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>在%1的译文中，%2的起止位置不明确。请让译者标出起点和终点，然后重新导入。</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>在%1的译文中，%2没有文字。请让译者补上文字，然后重新导入。</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>%1的译文含有原文本中没有的占位符 (%2)。请让译者将其去掉，然后重新导入。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>工作区所在的文件夹，或其中的 workspace.xml。</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>这不是电子邮件地址。请按 name@example.com 的格式书写。</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>网址中不能有空格。请按 https://example.com/privacy 的格式书写。</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>此地址无法发布。请按 https://example.com/privacy 的格式书写。</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (缺失)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>这不是网页可以显示的图片。请选择以下类型之一的文件：%1。</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>无法读取该图片。请选择其他文件。</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>该图片大于 20 MiB。请选择较小的图片。</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>该文件不是浏览器可以显示的图片。请选择 SVG、PNG、JPEG、WebP 或 GIF 文件。</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>已不存在的联系方式</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>打开卡片以选择其他项</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>已不存在的认证标志</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>认证标志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln 个认证标志</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>链接列表</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>已不存在的链接列表</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装饰性</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>尚未选择图片</translation>
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
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>横贯页面的线</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>来自更高版本</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>当前版本的 Noticewright 无法显示或编辑此内容</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>空表格</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>没有名称的联系方式</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>没有名称的认证标志</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>没有名称的链接列表</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>未发现问题：工作区的各部分相互一致</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>移除%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加%1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除%1</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
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
        <translation>尚待放入：</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>将其加在所选文字的两端，或放入光标处</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>转到问题</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>转到第 %L1 行</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>折叠或展开(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>六位十六进制数字，例如 #0b5394</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>选择颜色：%1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>添加批注(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>下一条批注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>上一条批注(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>回复批注(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>解决批注(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>删除批注(&amp;D)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>批注 (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>重新打开批注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>未知作者</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentEntry</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comment &amp;as:</source>
        <translation>批注署名(&amp;A)：</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>您的批注所署的姓名</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentIndex</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, its name</comment>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentModel</name>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The statement as a whole</source>
        <translation>整份声明</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>章节：%1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>全部内容：%1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (此后已更改)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>已删除的文本</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (已删除)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>未知作者</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>关于：%1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>显示已解决(&amp;W)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>解决(&amp;L)</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>编辑(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>此声明中没有批注。</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>此声明中的所有批注均已解决。</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>回复：</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>回复 %1：</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>回复(&amp;Y)</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>重新打开(&amp;P)</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>只有批注的作者才能编辑该批注。</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>新批注：</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>对“%1”的新批注：</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>添加批注(&amp;C)</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>编辑批注：</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>编辑回复：</translation>
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
        <translation>在 %1 中没有</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>在 %1 中不同</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>更改之处(&amp;P)：</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>更改之处</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (双方均已更改)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>此稿中没有</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>文字相同；格式、链接或其他细节不同。</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>新建联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>此联系方式已不存在</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>此联系方式在 %Ln 处显示。更改将应用于所有这些位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>邮政地址(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>电子邮件(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>电话(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>网页(&amp;W)：</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>网页的链接文字(&amp;L)：</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>公司隐私办公室</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>章节：%1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>此章节的%1：%2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>此声明的%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>时间按每分钟阅读 %Ln 个字词计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个字词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes of reading</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>， </translation>
    </message>
</context>
<context>
    <name>noticewright::DefineDialog</name>
    <message>
        <source>New Term</source>
        <translation>新建术语</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>新建变量</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>术语(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>含义(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>值(&amp;V)：</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>“%1”已定义。</translation>
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
        <translation>显示的版本(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>比较对象(&amp;C)：</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>版本之间的差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>请选择两个不同的版本。</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>二者显示的内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>无标题章节</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>值不同</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>仅在 %1 中的声明</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>仅在 %1 中的章节</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>仅在 %1 中的列表项</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>仅在 %1 中的链接</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>仅在 %1 中</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1：%2 — %3：%4</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>下标(&amp;T)</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>上标(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>链接(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>小标题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>引文(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>注释(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>原样文本(&amp;V)</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>项目符号列表(&amp;L)</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>编号列表(&amp;M)</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>字母编号列表(&amp;R)</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>增加缩进级别(&amp;C)</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>减少缩进级别(&amp;A)</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>上移段落(&amp;U)</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>下移段落(&amp;W)</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>生成段落副本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>联系方式(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>认证标志(&amp;S)…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>链接列表(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>分隔线(&amp;R)</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>换行符(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>仅显示此版本(&amp;E)</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>仅此版本</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>对于不在预览版本中的内容，在大纲中隐藏，在文本中淡化显示</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>章节“%1”不在 %2 中。现显示所有章节。</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>没有名为“%1”的语言。请从列表中选择，或写出“pt-BR”之类的标签。</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>程序不识别此语言，将按原样采用。</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>编辑版本</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>没有名为“%1”的地区。请从列表中选择，或写出“us”或“emea”之类的代码。</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>程序不识别此地区，将作为您自定的代码采用。</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>国家名称或代码</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>语言名称或标签</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>地区(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>路径(&amp;P)：</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>原文语言：%1</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>尚未翻译的内容所采用的语言</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>后备语言(&amp;F)：</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>已有面向此地区并使用此语言的版本：%1。请选择其他语言。</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>“%1”不能用作版本的路径。请写出地区和语言：“ca/fr”。</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>另一个版本已使用此路径。请另写一个。</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>版本“%1”已使用此路径。请另写一个。</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>地区/语言</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>页面地址将改变：指向“%1”的链接将不再有效。</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>有 %Ln 个段落不在 %1 中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>不面向此地区</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>尚未翻译</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>暂不发布，%1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>published, %1</source>
        <comment>how many texts are missing or stale</comment>
        <translation>已发布，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A statement and whether it is published</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>没有声明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>%Ln 份声明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 份声明中的 %1 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>后备语言</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>已发布</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>页面发布所面向的各个国家和语言。</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>按名称、地区、语言或路径筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>添加多个…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>缺少译文时</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>以后备语言或原文语言显示文本，加以标记，并在页面上显示提示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>在全部翻译完成之前暂不发布页面(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%Ln 个版本中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>添加多个版本</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>编辑版本</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>移除版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>仍有 %Ln 处限定、其他值和地区组引用%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>%1译文会保留。</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>移动版本</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>没有以此版本的语言撰写的声明。请选择其他版本。</translation>
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
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>导出已取消。原有内容未作更改。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>…以及另外 %Ln 项。“检查”面板列出了全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (发布包)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>PDF 由 %1 生成，带标签。</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>PDF 由 %1 生成，不带标签。</translation>
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
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>导出 HTML</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>声明(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>版本(&amp;E)：</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>层级：</translation>
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
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>所有声明</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>导出发布包</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>正在生成页面：%1/%2</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>正在生成 PDF：%1/%2</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>正在写入文件</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>生成单个 zip 文件而不是文件夹(&amp;Z)</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>导出到(&amp;O)：</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>发布包：</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>为每个页面生成 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>带标签，使 PDF 可供朗读(&amp;T)</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>由已安装的浏览器或 WeasyPrint 生成。耗时稍长。</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>需要 Chromium、同系列的其他浏览器或 WeasyPrint。请安装其中之一。</translation>
    </message>
</context>
<context>
    <name>noticewright::FactController</name>
    <message>
        <source>&amp;Variable</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>术语(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>新建变量(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>新建术语(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>取消术语标记(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>编辑变量(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>编辑术语(&amp;E)…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>新建术语</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>新建变量</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>已不存在的术语</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>术语“%1”尚无定义</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>变量“%1”已不存在</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>变量“%1”：%2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>链接到 %1</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>“%1”不能用作变量名称。请使用小写字母、数字和“-”，并以字母开头。</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>两个变量的名称同为“%1”。请为其中一个另取名称。</translation>
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
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>new workspace from a template</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近使用的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>无法创建工作区</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>Noticewright 示例</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>工作区未保存</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>search: which place, of how many</comment>
        <translation>第 %L1 处，共 %L2 处</translation>
    </message>
</context>
<context>
    <name>noticewright::FindController</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>工作区资料</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>statement: section, part</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>statement</comment>
        <translation>%1，声明标题</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>替换为(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>此声明</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>所有声明</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
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
        <translation>小标题</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>定义列表</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>原样文本</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>链接列表</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>来自更高版本</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>取消术语标记</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>原样文本</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>增加列表项缩进</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>减少列表项缩进</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>生成副本</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>插入对象</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>更改对象</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>更正拼写</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>移除对象</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>插入引用</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>新建段落</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>粘贴为纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>移动文本</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>限定地区</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>在所有语言中保留措辞</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>翻译措辞</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>此内容不在所显示的版本中。</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>该措辞在所有语言中保持不变。</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>截至日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>为此工作区更改地区组</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>添加地区组</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>编辑地区组</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>欧洲客户</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>用于文件和界面标记的短名称，例如“emea”</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>添加地区</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>成员(&amp;M)：</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>上述成员所对应的日期</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>“%1”不能用作代码。请使用 2 到 16 个小写字母、数字和“-”，并以字母开头。</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>另一个地区组已使用代码“%1”。请另写一个。</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>地区组不能是自身的成员。请另写代码，或移除该成员。</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>仅在此工作区中替代程序内置的地区组。</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>程序内置有使用此代码的地区组。在此工作区中，将以此地区组替代。</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>这也是地区%1的代码，该地区将因此属于此地区组。</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>%Ln 处仅限该组的限定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>%Ln 处不包括该组的限定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln 个其他值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个地区组</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace.</source>
        <translation>归于同一名称下的若干地区，用于限定文本的地区和设定其他值。程序内置的地区组可以为此工作区更改。</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>地区组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>为此工作区更改…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>添加地区组</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>编辑地区组</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>更改地区组</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>移除地区组</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>“%1”已恢复为程序内置的地区组。</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>“%1”已移除。没有任何内容引用它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>“%1”已移除，但仍有 %Ln 处引用它：%2。它在这些位置现已不含任何地区。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>装饰性：不表达文本以外的内容(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>图片(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>图片内容(&amp;W)：</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>题注(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>链接到(&amp;L)：</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>为看不到图片的人朗读</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>无链接</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>从剪贴板导入页面(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>剪贴板中没有文本。请在浏览器中选择页面并复制，然后重试。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>无法导入文件</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>导入声明</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>原件未保留</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>声明已导入，但无法将其原件和图片存放在旁边。请自行保留该文件。</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>发送给译者(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>导入译文(&amp;K)…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>%1 翻译任务</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>没有需要翻译为这些语言的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>已写出 %Ln 个文件。请将其发送给译者，并在译者交回后导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>未导入任何译文</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>导入译文</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>没有名为“%1”的语言。请从列表中选择，或写出“pt-BR”之类的标签并按 Enter 键，或清除文本。</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>地区：%1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>地区：%1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>此列表项的显示地区</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>此文本的显示地区</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>这 %Ln 个列表项的显示地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>这 %Ln 个段落和列表项的显示地区</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>限定章节的地区(&amp;L)…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>限定整个列表的地区…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>在所有语言中保留措辞(&amp;K)</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>这些文字不翻译，例如法律规定的措辞</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>限定列表项的地区…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>限定段落的地区…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>限定整段引文或注释的地区…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>声明“%1”的显示地区</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>限定声明的地区</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>章节“%1”的显示地区</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>限定章节的地区</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>限定地区</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>其所在的上级内容已有限定：%1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>仅限(&amp;O)：</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>不包括(&amp;N)：</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不包括</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>无例外</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>在所有地区显示(&amp;E)</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>没有版本显示此内容。</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>在所有版本中显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>%Ln 个版本中有 %L1 个显示：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>不包括%1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>仅限%1，不包括%2</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>在所有地区显示。</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>仅限%1。</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>不包括%1。</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>仅限%1，但不包括%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
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
        <translation>所有地区和语言</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>在%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>在%1，使用%2</translation>
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
        <translation>不包括%1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1，不包括%2</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Text to &amp;display:</source>
        <translation>显示的文字(&amp;D)：</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>指针停留在链接上时显示</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>提示 (可选)(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>移除链接(&amp;R)</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>链接列表</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>新建列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>此链接列表已不存在</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>链接文字</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>链接到</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>更改目标</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>新建链接列表</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>显示地区</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>其他目标</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>限定地区…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>该链接在某些地区或语言中的其他目标；以第一个符合条件的为准：</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>链接“%1”的显示地区</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>预览没有响应。您的文本不受影响，预览会自动重试。</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>此链接指向网站的其他页面。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>章节(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;G)</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>配置键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>关于 Noticewright(&amp;A)</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>关于 Noticewright</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

用于撰写在线隐私声明。它会指出声明的不足之处，但不能代替法律顾问。

依据 GNU 通用公共许可证第 3 版或更高版本授权。</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>工作区设置(&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>导出 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>导出 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>无法打印该页面。打印机是否就绪？</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>翻译状态</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>翻译(&amp;A)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>导出发布包(&amp;B)…</translation>
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
        <translation>在所有文本翻译完成之前，页面暂不发布。</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>各版本的进度</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>缺失或已过时的文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>请选择声明和版本，以查看所缺内容。</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>“%1”不面向 %2。</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>“%1”在 %2 中已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>有 %Ln 条文本使“%1”在 %2 中尚未完成：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>插入%1</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>该范围内的值</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>值(&amp;V)：</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValuesField</name>
    <message>
        <source>%1: %2</source>
        <extracomment>where a value holds, and the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add Other Value…</source>
        <translation>添加其他值…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>在某些地区或语言中的其他值；以第一个符合条件的为准：</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>添加其他值</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>编辑其他值</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>移除其他值</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>上移其他值</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>下移其他值</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>无标题章节</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>无标题声明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln 条未解决的批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>页面的 HTML</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>未显示页面。</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>导出后的内容：%1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>窗口的上一部分(&amp;P)</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>添加多个版本</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>按国家、语言或路径筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>使用版本自身的语言</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>使用英语</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (已存在)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>尚未选择任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>将添加 %Ln 个版本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>预览已停止，正在重新启动。您的文本不受影响。</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>没有版本使用此声明的语言，因此不会发布此声明。</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1，第 %L2 行：%3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
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
        <translation>版本</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>屏幕宽度</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面电脑</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板电脑</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按发布效果</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>浅色或深色，取决于读者的系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>打印效果：应用样式表的打印规则，宽度与纸张相同</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <comment>zoom</comment>
        <translation>%L1%</translation>
    </message>
</context>
<context>
    <name>noticewright::PrintEngine</name>
    <message>
        <source>The page was not ready to print within a minute. Does it hold very large images? Make them smaller, or try again.</source>
        <translation>该页面未能在一分钟内准备好打印。其中是否有非常大的图片？请缩小图片，或重试。</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>无法绘制该页面，可能是内存不足。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>无法打印页码。请重试，或在不含页码的情况下打印。</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>无法将该页面转换为 PDF。请重试。</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>无法写入 PDF (%1)。磁盘是否有足够空间？您是否有权在该处写入？</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>此工作区的文件夹 %1 已不存在。您的文本仍在此窗口中：请重新连接驱动器或网络文件夹，或保存到其他文件夹。</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>您可以读取此工作区，但不能更改其文件夹。您可以在此编辑，并保存到其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>仍然编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>%1 自 %3 起已在 %2 上打开此工作区 (进程 %4)。此处以只读方式打开。</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>另一个程序已打开此工作区。此处以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>另一个程序更改了此工作区，现在无法读取：%1 窗口显示的是更改前的内容。</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>合并更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>对方的，在磁盘上</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>我的，未保存</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>无法恢复未保存的更改</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>上次保存的内容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>磁盘上的当前内容</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>没有名为“%1”的地区或地区组。请从列表中选择，或写出“us”之类的代码并按 Enter 键，或清除文本。</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>添加地区</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>有 %Ln 条文本是新的或有所不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>有 %Ln 条文本无法采用；具体问题列在其所属文件下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>导入译文</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>交回的翻译任务</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>对应较早的原文</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>所有声明的资料</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>导入(&amp;T)</translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message>
        <source>Take &amp;In</source>
        <translation>纳入(&amp;I)</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>排除(&amp;O)</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>审阅导入内容</translation>
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
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>层级(&amp;L)：</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>备注(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>将已排除的内容作为段落纳入声明</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>将所选内容从声明中排除</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>导入(&amp;M)</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>排除</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>纳入的句子：%L1 (%Ln 个字词)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>已排除：%L1 (%Ln 个字词)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>需查看：%L1 (%Ln 个字词)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>已排除的脚本：%L1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a file, counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>； </translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewModel</name>
    <message>
        <source>The page shows it only when it is opened.</source>
        <translation>页面仅在展开时显示该内容。</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>在声明中未找到该内容。</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>文字不同。</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>已排除。%1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
需查看。%2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>地区(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>请选择使用此值的地区或语言。</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>没有版本使用此值。</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>%Ln 个版本中有 %1 个使用：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>图片(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>证明页面(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>工具提示(&amp;T)：</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>代替图片朗读</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>认证机构用于证明该认证标志的页面</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>此处显示的认证标志(&amp;S)：</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>此处显示的认证标志</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>添加章节(&amp;A)</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>添加子章节(&amp;U)</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>添加声明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>生成副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>移入前一章节(&amp;I)</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>移出(&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>移至章节</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>仅显示包含这些文字的章节</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
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
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To the end of:</source>
        <translation>移至以下章节的末尾(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>编号(&amp;N)</translation>
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
        <translation>章节标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>链接指向此章节的方式：其地址中“#”之后的部分。指向旧名称的链接仍然有效。</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>链接名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>此章节的全文</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>简短页面对此章节的说明</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>链接名称只能包含字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>另一章节的链接名称已是“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>更改章节</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>此声明：%1</translation>
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
        <translation>声明(&amp;S)：</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>章节(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>页面(&amp;P)：</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>整份声明</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>已不存在的章节</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>写出翻译任务(&amp;W)</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>发送给译者</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>声明(&amp;S)：</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>仅缺失或已过时的文本</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2，用于较旧的程序</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>文本(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>文件夹(&amp;D)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>将翻译任务写出到</translation>
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
        <translation>使用默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>搜索命令或其快捷键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>该命令的快捷键</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>“%1”不再是“%2”的快捷键。</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>页面模板</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>样式表</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>已添加：%1。</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>下一处拼写错误(&amp;N)</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>输入时检查拼写(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>词表(&amp;W)…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>添加到词表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>正在检查拼写…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>此声明中没有拼写错误的词。</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>拼写错误：%1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>要点的标题(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>地区(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>生效日期(&amp;E)：</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>最后更新(&amp;U)：</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>要点的地址：</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>全文的地址(&amp;F)：</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>网站根目录下的文件夹，例如 privacy/{region}/{language}/。{region} 和 {language} 表示版本的地区和语言。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>“%1”不能用作地址。请用字母、数字和“-”书写各级文件夹，每级后加“/”；{region} 和 {language} 表示版本的地区和语言。</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>更改声明</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>首行为表头(&amp;H)</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>首列为表头(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>题注(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>单元格文本(&amp;T)：</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>在前面插入列</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>在后面插入列</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>合并单元格</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>拆分单元格</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>链接到</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>声明或章节(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>网页(&amp;W)</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>电子邮件地址(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>显示该链接的声明</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>已不存在的声明</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>已不存在的章节</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>没有标题的章节</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>没有标题的声明</translation>
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
        <translation>文件：</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>创建页面模板所包含但尚不存在的文件</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>移除页面模板的这一部分；“撤销”可将其恢复</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>创建“%1”</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>术语(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>含义(&amp;M)：</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>在各份声明中含义统一的词语。更改名称后，凡标记为该术语的文本都会随之更新。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>未在任何文本中使用</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>在 %Ln 处使用</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>有一个术语没有名称。请填写名称，或移除该术语。</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>两个术语的名称同为“%1”。请为其中一个另取名称。</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>在此处拆分章节(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>与前一章节合并(&amp;J)</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>移至章节(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>移至要点(&amp;H)</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>移至全文(&amp;F)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>编辑样式表</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>编辑页面模板</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>样式表</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>页面模板</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>创建自定义副本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>使用内置文件(&amp;U)</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>将内置文件复制到工作区，以便在其中编辑</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>移除工作区的自定义文件；可通过撤销找回</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>Noticewright 内置的样式表。要更改它，请创建自定义副本。</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>Noticewright 内置的页面模板。要更改它，请创建自定义副本。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>此文件不是 UTF-8 文本，因此无法在此编辑。请在其他程序中将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>此工作区的样式表：theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>此工作区的页面模板：theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>创建自定义样式表</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>创建自定义页面模板</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>使用内置样式表</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>使用内置页面模板</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>此工作区页面模板的一部分：theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1，第 %L2 行：%3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>插入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>将字体或图片复制到工作区，并在光标处写上其名称</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>插入字体或图片</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>字体和图片 (%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>以下各项均采用主题的默认设置</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>徽标和链接(&amp;L)…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>所有页面的页眉和页脚中的徽标和链接</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>重置主题</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1，浅色页面</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1，深色页面</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>深色：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>此工作区有自定义的页面模板或样式表，位于文件夹“theme”中。此处所选内容仅在其用到时才会生效。</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>选择主题</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>更改“%1”</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>选择所概括的内容(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>确认概括(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>下一条待核对的概括(&amp;N)</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>选择所概括的内容</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>确认概括</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>要点所概括的内容</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>仅显示包含这些文字的全文</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>没有标题的章节</translation>
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
        <translation>下一条待翻译的文本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>上一条待翻译的文本(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>复制原文(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>确认译文(&amp;C)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>text to translate</comment>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a translation</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>The translation says what the source says now</source>
        <translation>确认译文与当前原文的内容一致</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>所有声明的资料</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>无标题章节</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>%Ln 条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message>
        <source>All texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>缺失和已过时</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>待翻译的文本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>没有版本使用与此声明不同的语言。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>全部 %Ln 条文本均已翻译，其中 %1 条已审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>共 %Ln 条文本，缺失 %1 条，已过时 %2 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>无法读取此语言的文件，因此无法在此编辑：%1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>自翻译以来，原文已更改。请更正译文，然后确认。</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>自翻译以来，原文的链接、变量或格式已更改。请查看译文，然后确认。</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>没有缺失或已过时的文本。</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>复制原文</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>确认译文</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>在多处出现的词语，例如产品名称。名称由小写字母、数字和“-”组成；更改名称后，凡使用该变量之处都会随之更新。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>在某些地区或语言中的其他值；以第一个符合条件的为准：</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>“%1”在某些地区或语言中的其他值；以第一个符合条件的为准：</translation>
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
        <translation>隐私声明，一次撰写，处处发布</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>一家虚构公司的四份完成的声明，供您浏览。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>请选择工作区所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使用的工作区</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>您打开的内容会显示在此处。</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>已不存在的列表</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>工作区设置</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>术语(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>版本(&amp;E)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>拼写检查在所有语言中均视为正确的词，例如名称。含大写字母的词只有在大写时才视为正确。</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>主页(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>徽标(&amp;L)：</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>页眉中的链接(&amp;H)：</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>页脚中的链接(&amp;F)：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>词表中有一行为空。请写入一个词，或移除该行。</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>“%1”不是单个词。请让每个词单独占一行。</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>地区组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>更改版本</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>更改地区组</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>更改变量</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>更改术语</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>更改词表</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>更改组织</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>更改工作区</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>无法读取该文件 (%1)。</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>外部更改</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>此工作区以只读方式打开。请选择“另存为…”，在您自己的副本中继续。</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>工作区的文件夹已不存在。您的文本仍在窗口中：请重新连接驱动器或网络文件夹并保存，或选择“另存为…”。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>该文件夹不为空。请选择新文件夹或空文件夹，以免其中的内容丢失。</translation>
    </message>
</context>
</TS>
