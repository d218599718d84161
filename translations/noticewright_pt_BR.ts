<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>Isto se refere a uma declaração “%1” que o espaço de trabalho não tem. Escolha outro destino ou remova o link.</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>Isto se refere a uma seção que não existe mais (“%1”). Escolha outro destino ou remova o link.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>A imagem “%1” não está na pasta assets do espaço de trabalho. Coloque-a nessa pasta ou escolha outra imagem.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>Não há nenhuma variável “%1”. Defina-a ou escreva as próprias palavras.</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>Não há nenhum termo definido “%1”. Defina-o ou transforme isto em texto comum.</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Este texto contém algo que somente uma versão mais recente do Noticewright conhece. O conteúdo é mantido, mas não publicado.</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>Não há nenhum contato “%1”. Escolha outro contato ou remova o cartão.</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>Não há nenhum selo “%1”. Escolha outro selo ou remova-o.</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>Não há nenhuma lista de links “%1”. Escolha outra lista ou remova o cartão.</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Este bloco é de um tipo que somente uma versão mais recente do Noticewright conhece. O conteúdo é mantido, mas não publicado.</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>Este destaque resume um parágrafo do texto completo que não existe mais (“%1”). Escolha novamente o que ele resume.</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>Esta seção não tem título. É pelo título que os leitores encontram uma seção.</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>Esta seção não tem texto. Escreva-o ou remova a seção.</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>Esta declaração não tem título.</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>O cabeçalho ou o rodapé da página mostra uma lista de links “%1” que não existe. Escolha outra lista.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>“%1” não pode ser o endereço de uma página: as imagens e a folha de estilo são publicadas ali. Escolha outro.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>“%1” e “%2” seriam publicadas no mesmo endereço, “%3”. Dê outro endereço a uma delas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>%Ln texto não está traduzido para “%1”.</numerusform>
            <numerusform>%Ln textos não estão traduzidos para “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>A tradução de %Ln texto para “%1” é de uma versão anterior do original.</numerusform>
            <numerusform>A tradução de %Ln textos para “%1” é de uma versão anterior do original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>Isto se refere a “%1”, que não aparece em %2. Limite este texto às mesmas regiões ou retire a referência.</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>Nas páginas escuras, a cor “%1” do tema é difícil de ver sobre “%2”: o contraste é de %3, e é necessário %4. Escolha outra cor.</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>A cor “%1” do tema é difícil de ver sobre “%2”: o contraste é de %3, e é necessário %4. Escolha outra cor.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>Como as constatações são apresentadas: text (padrão), json ou sarif.</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>Quais constatações resultam no status de saída 1: error (padrão) ou warning.</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>Verifica se as partes do espaço de trabalho na pasta DIR são coerentes entre si e se ele está traduzido.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>A pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>--format aceita text, json ou sarif, e --fail-on aceita error ou warning.</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>Uso incorreto. “noticewright %1 --help” mostra o que este comando aceita.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>Como a tabela é apresentada: text (padrão) ou json.</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>Lista as edições do espaço de trabalho na pasta DIR e até que ponto cada declaração está traduzida.</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>--format aceita text ou json.</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>A pasta que a exportação preenche.</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>Somente esta declaração; pode ser repetida.</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>Somente esta edição, por exemplo us/en; pode ser repetida. “all” significa todas as edições.</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>Somente esta camada: highlights ou full.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>O papel do PDF: a4 (padrão) ou letter.</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>O espaço de trabalho não tem nenhuma declaração “%1”.</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>O espaço de trabalho não tem nenhuma edição “%1”.</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>--layer aceita highlights ou full.</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1: “%2” não é exportada: nada dela está traduzido para %3 ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1: “%2” fica retida: %Ln texto não está traduzido para %3.</numerusform>
            <numerusform>%1: “%2” fica retida: %Ln textos não estão traduzidos para %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>Exporta as declarações do espaço de trabalho na pasta DIR.</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>Não há nenhuma página para exportar: nenhuma declaração está escrita no idioma de uma edição escolhida.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>A pasta do espaço de trabalho; é criada se não existir.</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>O identificador que a nova declaração recebe, por exemplo online; somente com um único arquivo.</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>O idioma dos arquivos, por exemplo en, quando eles não o indicam.</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>O que os arquivos preenchem: highlights ou full.</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>Um arquivo para o relatório, em JSON: o que aconteceu com cada texto.</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>--into indica a pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>--statement só pode ser usado com um único arquivo.</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>“%1” não pode ser um identificador: use a-z, 0-9 e &apos;-&apos;, começando com uma letra.</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>“%1” não é um código de idioma, como en ou pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>“%1” não é uma pasta.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Sua organização</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>O espaço de trabalho já tem uma declaração “%1”. Escolha outro identificador.</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1: declaração “%2”, %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>%Ln palavra aproveitada</numerusform>
            <numerusform>%Ln palavras aproveitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln palavra omitida</numerusform>
            <numerusform>%Ln palavras omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln observação</numerusform>
            <numerusform>%Ln observações</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>Não é possível gravar o relatório (%1).</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>Cria declarações a partir de páginas da web, Markdown, documentos de processador de texto e texto simples.</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>Os arquivos a importar.</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>Com o que começar: %1.</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>Cria um novo espaço de trabalho na pasta DIR.</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>Uma pasta que não existe ou está vazia.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>Não há nenhum modelo “%1”. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>A pasta em que os trabalhos são gravados.</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>Somente para este idioma, por exemplo de; pode ser repetido.</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>A versão do XLIFF: 2.1 (padrão) ou 1.2.</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>Quais textos: all (padrão), ou needed para os que estão ausentes ou desatualizados.</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>Indique com --to em qual pasta os trabalhos são gravados.</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>--format aceita 2.1 ou 1.2.</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>--content aceita all ou needed.</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>Nenhuma edição precisa de uma tradução para “%1”. Idiomas necessários: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>Grava trabalhos para tradutores: os textos do espaço de trabalho na pasta DIR, com o que já existe de suas traduções.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1: %2, %3, %4, %5, %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>%Ln texto aceito</numerusform>
            <numerusform>%Ln textos aceitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln de uma versão anterior do original</numerusform>
            <numerusform>%Ln de uma versão anterior do original</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln inalterado</numerusform>
            <numerusform>%Ln inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln não traduzido</numerusform>
            <numerusform>%Ln não traduzidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln não aceito</numerusform>
            <numerusform>%Ln não aceitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>Grava neste arquivo o que aconteceu com cada texto.</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>Recebe no espaço de trabalho na pasta DIR os trabalhos que os tradutores devolveram: todos os arquivos ou nenhum.</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>Os arquivos a receber de volta.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>Indique a pasta do espaço de trabalho e os arquivos a receber de volta.</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>“noticewright xliff” aceita export ou import. “noticewright xliff export --help” dá mais informações.</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (padrão), pdf, bundle, docx, text, markdown ou json.</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>Quantas threads criam páginas; por padrão, uma por processador.</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>Cria OUT como um arquivo zip do pacote web, em vez de uma pasta.</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>Deixa os PDFs fora do pacote web.</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>HTML somente do conteúdo, sem a página ao redor, para sistemas de gestão de conteúdo.</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>Com o que começam as classes dos fragmentos, para que não coincidam com outras.</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>--to indica a pasta a preencher, --format aceita html, pdf, bundle, docx, text, markdown ou json, e --paper aceita a4 ou letter.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>--jobs aceita um número de 1 a 256, ou 0 para uma thread por processador.</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>--zip e --no-pdf só podem ser usados com --format bundle.</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>--fragment só pode ser usado com --format html.</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>--class-prefix só pode ser usado com --fragment e aceita letras, algarismos, “-” e “_”, começando com uma letra.</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>Criação dos PDFs: %1 de %2</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>Criação dos documentos: %1 de %2</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Criação das páginas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>, falta %Ln segundo</numerusform>
            <numerusform>, faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>Não é possível ler o manifesto (%1).</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>Compara com este manifest.json, por exemplo o do pacote web entregue.</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>Compara um pacote web, ou o site em que ele foi implantado, com seu manifesto e lista o que está diferente, ausente ou a mais.</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>Uma pasta, um arquivo zip ou o endereço da raiz do site (http ou https).</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>“%1” não é um endereço. Escreva-o como https://example.com/.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%Ln arquivo verificado: está conforme o manifesto.</numerusform>
            <numerusform>Todos os %Ln arquivos estão conforme o manifesto.</numerusform>
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
        <translation>Uso:   noticewright [WORKSPACE]
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

Sem um comando, abre a janela. “noticewright COMMAND --help” dá mais informações.
Status de saída: 0 concluído, 1 constatações, 2 uso incorreto ou entrada ilegível, 3 não foi possível gravar a saída.</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>Como os PDFs devem ser: any (padrão), criados com o que vem embutido, ou tagged, que podem ser lidos em voz alta; estes precisam do Chromium, de outro navegador da família dele ou do WeasyPrint.</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>--pdf aceita any ou tagged.</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>--pdf só pode ser usado com --format pdf, e com --format bundle a menos que --no-pdf deixe os PDFs de fora.</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>Não é possível fazer isso: “%1” não está instalado.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>Há %Ln minuto</numerusform>
            <numerusform>Há %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>Adicionar comentário</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>Excluir comentário</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>Resolver comentário</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>Reabrir comentário</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>Editar comentário</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>Responder ao comentário</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>Excluir resposta</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>Editar resposta</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>A imagem é um link para um arquivo fora do espaço de trabalho. Coloque a própria imagem na pasta assets.</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>Não é possível ler a imagem (%1). Coloque-a na pasta assets ou escolha outra imagem.</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>Há um arquivo onde a exportação deveria ficar. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>A pasta contém um arquivo que nenhuma exportação gravou (“%1”) e que se perderia. Escolha uma pasta vazia ou mova o arquivo.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>Não foi possível criar a pasta. Escolha outro local para a exportação.</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>Não foi possível colocar a exportação em seu lugar (%1). O que havia ali antes está inalterado.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>Não é possível gravar nada nesta pasta. Escolha outro local para a exportação.</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>Não é possível mostrar a imagem “%1”. Escolha outra imagem.</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>Um pacote web menciona os endereços de suas páginas, e não se sabe onde fica o site. Informe a página inicial da organização nas configurações do espaço de trabalho ou escreva site=&quot;https://example.com/&quot; na primeira linha de workspace.xml.</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>Não há nenhuma página para publicar. Adicione uma declaração ou escolha outra edição.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>“%1” não pode ser o endereço de uma página: um pacote web tem outros arquivos ali. Escolha outro.</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>Não há nada aqui. Indique a pasta, o arquivo zip ou o site de um pacote web.</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>Isto não é um arquivo zip. Indique a pasta, o arquivo zip ou o site de um pacote web.</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>Não há nenhum pacote web aqui: falta o arquivo “%1”.</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>o servidor responde com o status %1</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>Não há nenhum manifesto neste endereço. Indique a raiz do site ou forneça o manifesto entregue.</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>Não é possível ler o manifesto: %1.</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>Isto não é o manifesto de um pacote web. Indique a pasta, o arquivo zip ou o site de um pacote web.</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>O manifesto é de um formato mais recente (%1). Atualize o Noticewright.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>O manifesto está danificado: em seu item “%1” falta um caminho, uma função, um tamanho ou uma soma de verificação. Obtenha novamente o pacote web em sua origem.</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>O manifesto menciona um arquivo “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>“%1” não pode ser o caminho de uma edição. Escreva uma região e um idioma: “ca/fr”.</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>“%1” não pode ser o identificador de uma declaração. Use letras minúsculas, algarismos e “-”.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>“%1” não pode ser o endereço de uma página. Escreva partes com letras, algarismos e “-”, cada uma seguida de “/”.</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>“%1” não pode ser o local publicado de uma seção. Use letras, algarismos e “-”.</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>“%1” não pode ser o nome de uma imagem. Renomeie o arquivo na pasta assets com letras, algarismos e “-”.</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>O caminho tem mais de %Ln caractere, o que nem todo sistema consegue guardar. Encurte o endereço da página.</numerusform>
            <numerusform>O caminho tem mais de %Ln caracteres, o que nem todo sistema consegue guardar. Encurte o endereço da página.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>Isto não pode ser o caminho de um arquivo publicado: ele sai de sua pasta ou nem todo sistema consegue guardá-lo. Use letras, algarismos, “-”, “_” e “.”.</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>Isto difere de “%1” somente nas letras maiúsculas, ou em nada. Dê outro nome a um deles.</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>Sua pasta “%1” difere de “%2” somente nas letras maiúsculas. Escreva ambas da mesma forma.</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>Isto é um arquivo e uma pasta ao mesmo tempo. Dê outro endereço à página.</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>O documento não foi criado no prazo de um minuto. Tente novamente.</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>Não foi possível criar o documento (%1).</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>Os documentos para o Word são criados com o programa “pandoc”, que não está instalado. Instale o pacote “pandoc”.</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>Não foi possível criar o arquivo zip: %1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>Isto é uma pasta. Dê outro nome ao arquivo zip.</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>Há um arquivo que não é um pacote web anterior e que se perderia. Dê outro nome ao arquivo zip.</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>Outra exportação está preenchendo esta pasta. Espere até que termine e exporte novamente.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Não é possível criar uma pasta temporária (%1). Libere espaço no disco e tente novamente.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>“%1” não é um estilo de lista que esta versão conheça. Atualize o Noticewright ou restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>Os comentários não indicam a que declaração se referem. Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>“%1” não é um horário. Escreva a data e a hora em UTC: 2026-10-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>Um comentário não indica a que se refere. Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>“%1” não é uma região como “us” ou “eu”.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>“%1” não é um código de idioma como “en” ou “pt-BR”.</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>“%1” não é o caminho de uma edição. Escreva uma região e um idioma: “ca/fr”.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>“%1” não é uma data. Escreva-a como ano, mês e dia: 2026-10-01.</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>A declaração não tem identificador. Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>“%1” não é um tipo de declaração que esta versão conheça. Atualize o Noticewright ou restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>A declaração não indica em que idioma está (lang).</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>“%1” não é uma pasta abaixo da raiz do site. Escreva partes com letras, algarismos e “-”, cada uma seguida de “/”.</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>“%1” não pode ser o local publicado de uma seção. Use letras, algarismos e “-”.</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>Duas seções têm o mesmo local publicado, “#%1”. Dê outro a uma delas.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>“%1” não é um tipo de seção que esta versão conheça. Atualize o Noticewright ou restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>%1=&quot;%2&quot; deveria ser “marked” ou “held-back”.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>“%1” não tem um identificador válido (%2=&quot;%3&quot;). Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>“%1” não é um endereço de e-mail. Escreva-o como “name@example.com”.</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>Este é outro valor de uma variável “%1” que não aparece antes dele.</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>Um item de uma lista de links não leva a lugar nenhum. Dê a ele um endereço ou uma declaração.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>“%1” não é uma única palavra. Escreva cada palavra da lista de palavras em um &lt;word&gt; próprio.</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>“%1” aparece aqui uma segunda vez. Retire um dos dois ou junte-os.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>O arquivo tem mais de %Ln MiB, o que nenhuma declaração tem. Ele não foi aberto; verifique sua procedência.</numerusform>
            <numerusform>O arquivo tem mais de %Ln MiB, o que nenhuma declaração tem. Ele não foi aberto; verifique sua procedência.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>Deste ponto em diante, o arquivo não é texto UTF-8. Salve-o como UTF-8 no programa que o gravou ou restaure uma versão anterior.</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>O arquivo está danificado aqui e não pode ser lido (%1). Restaure uma versão anterior dele.</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>O arquivo declara um tipo de documento, o que um espaço de trabalho nunca faz. Ele não foi aberto, pois tal declaração pode ser um ataque; verifique a procedência do arquivo.</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>Este não é um arquivo do Noticewright: ele começa com “%1” em vez de “%2”.</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>O arquivo não indica qual é o seu formato (format=&quot;%1&quot;). Restaure uma versão anterior dele.</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>O arquivo tem o formato %1, gravado por uma versão mais recente do Noticewright. Atualize o Noticewright para abri-lo.</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>Aqui o texto tem mais de %Ln nível de aninhamento. Remova níveis de listas ou notas.</numerusform>
            <numerusform>Aqui o texto tem mais de %Ln níveis de aninhamento. Remova níveis de listas ou notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>Há texto onde só pode haver partes do documento: “%1”. Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>“%1” não pode estar dentro deste texto. Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>Duas partes do arquivo têm o mesmo identificador “%1”; a outra está na linha %2. Uma delas foi copiada à mão: dê a ela outro identificador.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>“%1” não tem um identificador válido (id=&quot;%2&quot;). Restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>“%1” se refere a algo por um identificador impossível (%2=&quot;%3&quot;).</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>%1=&quot;%2&quot; deveria ser um número inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>%1=&quot;%2&quot; deveria ser “yes” ou “no”.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>“%1” não é um endereço que possa ser publicado. Use um endereço da web, um telefone ou um endereço do site.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>“%1” não é um nome de arquivo simples. Renomeie o arquivo na pasta assets com letras, algarismos e “-”.</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>Um link tem o endereço vazio.</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>layer=&quot;%1&quot; deveria ser “highlights” ou “full”.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>Não é possível gravar nada nesta pasta. Salve em outra pasta ou solicite permissão para alterar esta.</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>Não foi possível gravar a lista de arquivos a salvar. Nada foi alterado; salve novamente.</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>Não foi possível remover o arquivo. Solicite permissão para alterar a pasta e salve novamente.</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>Não foi possível criar a pasta. Solicite permissão para alterar a pasta acima dela e salve novamente.</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>Não é possível ler a lista de arquivos em salvamento (%1).</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>A lista de arquivos em salvamento menciona um arquivo fora da pasta. Remova a lista se você não esperava por ela.</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>Um arquivo fora da pasta seria gravado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>As alterações estão no disco, mas nem todas puderam ser levadas a seus lugares. Nada se perdeu: salve novamente ou salve em outra pasta.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>Não foi possível gravar o arquivo (%1). O que havia ali antes está inalterado; libere espaço ou escolha outra pasta e salve novamente.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Não é possível ler o arquivo (%1).</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>Os comentários indicam que se referem a “%1”, mas estão na pasta de “%2”. Mova o arquivo ou corrija-o.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>O arquivo tem mais de %Ln MiB, o que nenhuma tradução tem. Verifique sua procedência ou mova-o para outro local.</numerusform>
            <numerusform>O arquivo tem mais de %Ln MiB, o que nenhuma tradução tem. Verifique sua procedência ou mova-o para outro local.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>A declaração indica que é “%1”, mas está na pasta de “%2”. Renomeie uma das duas.</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>Esta pasta não contém um espaço de trabalho: não há “workspace.xml” nela. Escolha outra pasta ou crie um novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>O arquivo está faltando entre o que foi guardado.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Não foi possível criar a pasta. Escolha outro local.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>“%1” não é o endereço da raiz de um site. Escreva-o como “https://example.com/”, com “/” no final.</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>O parâmetro “%1” do tema tem dois valores. Remova um deles.</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>Um ajuste do tema tem um parâmetro e um valor, que é o identificador de uma opção ou uma cor como “#0b5394”.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>O arquivo passa de %Ln MiB, mais do que qualquer texto de um tema. Mova-o para outro lugar, ou reduza-o.</numerusform>
            <numerusform>O arquivo passa de %Ln MiB, mais do que qualquer texto de um tema. Mova-o para outro lugar, ou reduza-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>O arquivo é um link para outro fora do espaço de trabalho. Coloque o próprio arquivo na pasta do tema.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>Os documentos de processadores de texto são lidos com o programa “pandoc”, que não está instalado. Instale o pacote “pandoc” ou salve o documento como página da web e importe-a.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>Não há espaço para uma cópia do documento (%1).</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>Não foi possível ler o documento em um minuto. Salve-o como página da web e importe-a.</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>Não é possível ler o documento: está danificado, protegido por senha ou é de um tipo diferente do que o nome indica. Abra-o no processador de texto e salve-o novamente.</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>Um link para %1 não tinha palavras na página. Agora ele ocupa uma linha própria: mova-o ou remova-o.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>A imagem do selo “%1” não é baixada da web. Escolha-a no formulário do selo.</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>A imagem “%1” não tem descrição para leitores que não podem vê-la. Escreva uma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>%Ln imagem foi omitida: ela está na web, e nada é baixado. Adicione-a se for importante.</numerusform>
            <numerusform>%Ln imagens foram omitidas: elas estão na web, e nada é baixado. Adicione as que forem importantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>%Ln caractere não pôde ser lido como “%1” e é mostrado como �.</numerusform>
            <numerusform>%Ln caracteres não puderam ser lidos como “%1” e são mostrados como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>O arquivo não indica como seus caracteres estão codificados. Ele foi lido como “%1”: confira as letras acentuadas.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>O arquivo tem mais de 20 MB, o que nenhuma declaração tem. Salve a página sem imagens ou somente o texto dela.</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>Não há texto neste arquivo. Se a página só mostrava o texto com a ajuda de scripts, salve-a novamente no navegador como “Página da web, completa”.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Não é possível ler o arquivo (%1).</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>“%1” está na mesma página, mas não é uma declaração de privacidade. Foi omitido.</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>“%1” era um link para um local que a página não tem (“#%2”). Agora é texto.</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>O arquivo não indica um título. Escreva um.</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>A data em “%1” agora é um campo da declaração. É a data certa, e a frase ainda é necessária?</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>O texto antes do primeiro título é uma seção sem título. Dê um título a ela ou mova o texto.</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>Não é possível manter o local “#%1” da página: ele tem caracteres que um endereço não deveria ter.</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>Links do rodapé</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>Partes do arquivo têm mais níveis de aninhamento do que qualquer declaração. O texto delas foi mantido, mas a estrutura não.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>Âmbito</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Informações pessoais</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Escolhas</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartilhamento</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Crianças</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificações</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produtos e serviços</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>Aplicativo móvel</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificação</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>Outra</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>O PDF está danificado ou incompleto (%1). Gere-o novamente.</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>Lê trabalhos da entrada padrão, um objeto JSON por linha, e responde a cada um com uma linha.</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>A pasta que contém o site exportado.</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>O caminho da página abaixo dessa pasta.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>O arquivo PDF a gravar.</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>O papel: a4 ou letter.</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>Onde o site ficará na web, para os links para suas outras páginas.</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>O que aparece no rodapé de cada página, com {title} para o título da página e {page} e {pages} para os números.</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1: A imagem %2 está faltando ou não pode ser mostrada.</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>Imprime em PDF as páginas de um site exportado.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>Não é possível ler o PDF após a impressão (%1). Há espaço no disco? Tente novamente.</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>O programa que gera PDFs está faltando. Instale o Noticewright novamente.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Não é possível criar uma pasta temporária (%1). Libere espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>Não é possível iniciar o programa que gera PDFs (%1). Instale o Noticewright novamente.</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>A geração do PDF foi cancelada.</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>A geração do PDF demorou demais. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>O programa que gera PDFs encerrou inesperadamente. Tente novamente.</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>O trabalho não indica a pasta, a página ou o arquivo a gravar. Informe &quot;root&quot;, &quot;page&quot; e &quot;out&quot;.</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>O trabalho pede um papel desconhecido. Informe &quot;a4&quot; ou &quot;letter&quot;.</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>Não foi possível imprimir a página. Tente novamente.</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>O navegador que gera PDFs com tags encerrou inesperadamente. Tente novamente.</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>%1 não consegue gerar PDFs com tags (%2). Atualize o programa ou escolha PDFs sem tags.</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>Não é possível iniciar %1 (%2). Instale o programa novamente ou escolha PDFs sem tags.</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>encerrou imediatamente</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>PDFs com tags precisam de um navegador da família do Chromium ou do WeasyPrint, e nenhum deles está instalado. Instale o Chromium, o Google Chrome, o Microsoft Edge ou o Brave, ou escolha PDFs sem tags.</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>Só é possível imprimir páginas da web. Indique um arquivo que termine em .html.</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>A página está faltando ou não pode ser lida. Exporte o site novamente e depois imprima a página.</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>O WeasyPrint não consegue gerar o PDF (%1). Instale o Chromium, que também gera PDFs com tags, ou escolha PDFs sem tags.</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>%1 omite as descrições das imagens, de que precisa quem ouve a página. Instale o Chromium ou um WeasyPrint mais recente, ou escolha PDFs sem marcas.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Salvar as alterações em “%1”?</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>Se você não salvar, as alterações feitas desde o último salvamento se perderão.</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Alterado por outra pessoa</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>Outro programa alterou este espaço de trabalho desde que você o abriu.</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>Salvar agora substitui essas alterações pelas suas. Para manter ambas, cancele, escolha “Salvar como…” e compare.</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>Substituir as outras alterações</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Abrir espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>Espaços de trabalho (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Tudo o que pode ser importado (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Páginas da web (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>Documentos de processador de texto (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>Texto simples (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>Há mais %Ln problema; os detalhes o indicam.</numerusform>
            <numerusform>Há mais %Ln problemas; os detalhes os indicam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>Não é possível ler o espaço de trabalho onde ele estava, em %1. O texto recuperado pode ser aberto e salvo em outra pasta.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>Desde então, outra pessoa alterou o texto salvo. A recuperação mescla as alterações dela com as suas; onde ambos alteraram o mesmo texto, vale o recuperado. Nada está salvo ainda: desfazer leva ao texto como está salvo agora.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>Desde então, outra pessoa alterou o texto salvo, e não é possível mesclar as alterações: a recuperação mostra somente o seu texto. Nada está salvo ainda: desfazer leva ao texto como está salvo agora, e “Salvar como…” mantém ambos.</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>A recuperação ainda não salva nada: desfazer leva ao texto como está salvo agora.</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Recuperar alterações não salvas</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>O Noticewright encerrou sem salvar “%1”. As alterações até %2 foram guardadas.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Agora não</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>Descartar alterações não salvas</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>Descartar as alterações não salvas em “%1”?</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>Não será possível trazê-las de volta. Com “Agora não”, elas são guardadas e oferecidas novamente.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>&amp;Mesclar ambas</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>&amp;Salvar as minhas em outro local…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>Man&amp;ter as minhas</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Usar as outras</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>Outro programa alterou “%1”, e você tem alterações não salvas.</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>“Mesclar ambas” traz as outras alterações para o seu texto; onde ambos alteraram o mesmo texto, vale o seu. Com “Manter as minhas”, o próximo salvamento substitui as outras alterações. Com “Usar as outras”, desfazer leva de volta às suas.</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>Com “Manter as minhas”, o próximo salvamento substitui as outras alterações. Com “Usar as outras”, desfazer leva de volta às suas. “Salvar as minhas em outro local…” mantém ambas.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Editar mesmo assim</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>%1 realmente terminou de usar este espaço de trabalho?</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>Se ambos editarem, quem salvar por último poderá substituir o que o outro escreveu.</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Traduções (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Receber traduções</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a comment</comment>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › Comentário</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Comentário</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › Comentários</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>O que foi guardado das alterações não salvas está danificado e não pode ser recuperado. O texto salvo não foi afetado.</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>Não é possível ler o que foi guardado das alterações não salvas (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>Não é possível proteger as alterações não salvas contra uma falha, porque não é possível gravar nesta pasta. Salve com frequência e libere espaço ou solicite permissão para alterá-la.</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Imagem: %1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[Linha horizontal]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[Contato: %1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[Selos]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[Links: %1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[Algo de uma versão mais recente do Noticewright]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>não definida</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>O que o espaço de trabalho contém</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>Ordem do que o espaço de trabalho contém</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Edição “%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>Grupo de regiões “%1”</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variável “%1”</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>Termo “%1”</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>Contato “%1”</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>Selo “%1”</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>Lista de links “%1”</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>Lista de palavras › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Configurações do espaço de trabalho</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>Links no cabeçalho: %1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>Links no rodapé: %1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>Declarações e sua ordem</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › Título, datas e endereços</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Data de vigência: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Data de atualização: %1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › Seções e sua ordem</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › Tradução para %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Arquivo “%1”</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Seção sem título</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Título e nome do link</translation>
    </message>
    <message>
        <source>%1 › %2 › Full Text</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Texto completo</translation>
    </message>
    <message>
        <source>%1 › %2 › Highlights</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Destaques</translation>
    </message>
    <message>
        <source>Theme&apos;s choice “%1”: %2</source>
        <comment>parameter, value</comment>
        <translation>Parâmetro “%1” do tema: %2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>O modelo de página tem um erro: %1. Corrija-o ou remova o arquivo para usar o modelo fornecido com o programa.</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>Não é possível preencher o modelo de página: %1. Corrija-o ou remova o arquivo para usar o modelo fornecido com o programa.</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>O modelo de página tem um erro: %1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>o que começa com “%1” não termina nesta linha. Escreva “%2” onde termina.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>“%1” está vazio. Preencha-o ou remova-o.</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>“%1” encerra o que não foi iniciado. Remova-o ou escreva “%2” onde começa.</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>“%1” vem antes do fim de “%2” na linha %3. Escreva “%4” antes dele.</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>“%1” está fora de “%2”. Mova-o ou remova-o.</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>“%1” não é conhecido. Corrija a palavra depois de “{%” ou remova a instrução.</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>“%1” não foi encerrado. Escreva “%2” onde termina.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Não é possível ler o arquivo (%1).</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>Não há nenhum tema chamado “%1”. Escolha outro tema.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>“%1” pede “%2”, que as páginas não têm. Corrija o nome ou remova a instrução.</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>“%1” está dentro de muitos outros. Mova-o mais para fora ou remova-o.</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>Não é possível criar páginas: falta uma parte do programa (%1). Instale-o novamente.</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>“%1” começa com outro arquivo, mas um modelo de página começa por si mesmo. Escreva “%2” onde o texto desse arquivo deve ficar.</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>“%1” não nomeia nenhum arquivo. Escreva apenas o nome dele, como em “%2”.</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>“%1” incluiria o arquivo nele mesmo (%2). Remova a instrução.</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>“%1” pede um arquivo que não existe. Coloque-o na pasta do tema, com um nome de letras, algarismos e “-” que termine em “.html”, ou remova a instrução.</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>com “%1” o modelo de página fica grande demais. Inclua menos arquivos, ou arquivos menores.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>Contato: %1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Selo: %1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>Lista de links: %1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Data de vigência: %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Última atualização: %1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>Faz parte da navegação do site.</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>Está no cabeçalho da página.</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>Está no rodapé da página.</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>Está em um aviso de consentimento ou em outro aviso sobre a página.</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>Está ao lado da declaração, como artigos relacionados ou opções de compartilhamento.</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>É um botão ou um campo.</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>A página não o mostra.</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>É um script.</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>Está riscado.</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>A página o mostra em um quadro ou como imagem.</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>É para navegadores sem scripts.</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>A página o diz duas vezes.</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>Pertence a outro documento na página.</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>Está antes ou depois da declaração.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Você o omitiu.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>Não é possível verificar a ortografia: o pacote “sonnet6-plugins” está faltando. Instale-o e inicie o Noticewright novamente.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>Não há dicionário para %1, portanto a ortografia não é verificada. É possível instalar um dicionário Hunspell para esse idioma.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>Não há dicionário para %1. Para verificar a ortografia, instale o pacote “%2” e inicie o Noticewright novamente.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>Nenhuma sugestão</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>Adicionar à lista de &amp;palavras</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>Nova seção</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>Dividir seção</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>Unir seções</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Mover texto</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>Duplicar declaração</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>Remover declaração</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>Adicionar seção</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>Adicionar subseção</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>Nova declaração de privacidade</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Âmbito</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>Adicionar declaração</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Duplicar seção</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>Remover seção</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Mover seção</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>Mover declaração</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>Renomear declaração</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>Editar título</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>Declaração de privacidade online</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>As seções habituais de uma declaração de privacidade para um site, com orientações a substituir pelo seu texto.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Em branco</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>Uma declaração com uma seção vazia.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>Um exemplo pronto: quatro declarações relacionadas de uma empresa fictícia.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Não há nenhum modelo “%1”.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Não foi possível criar a pasta. Escolha outro local.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>A pasta não está vazia. Escolha uma pasta nova ou vazia, para que nada do que há nela se perca.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>Ela não contém &quot;format&quot;: 1. Talvez seja para uma versão mais recente do programa.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Há dois parâmetros “%1”.</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>“%1” está ausente ou não é um texto.</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>“%1” não pode ser um identificador. Use letras minúsculas, algarismos e “-”.</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>O tipo “%1” de “%2” não é conhecido. Deve ser “colour” ou “choice”.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>O valor de “%1” contém um caractere que o encerraria na folha de estilo.</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>O valor padrão “%1” de “%2” não é nenhuma de suas opções.</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>A descrição do tema não é JSON (%1). Corrija-a ou remova o arquivo.</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>A descrição do tema tem um erro. %1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>A cor “%1” de “%2” não está escrita como “#0b5394”.</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>“%1” é mostrado sobre “%2”, que não é uma cor do tema.</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>O valor de “%1” carrega um arquivo, ou uma aspa ou um parêntese nele não está fechado. Corrija-o.</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>A folha de estilo importa “%1”, e as páginas têm uma única folha de estilo. Coloque o texto da outra no lugar dessa linha.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>A folha de estilo carrega “%1”, que não é uma fonte nem uma imagem da pasta do tema. Coloque o arquivo lá, com um nome de letras, algarismos, “-” e “_”, e escreva esse nome.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>A folha de estilo carrega “%1”, que não está na pasta do tema. Coloque o arquivo lá, ou corrija o nome.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>A folha de estilo carrega “%1”, que não pode ser lido (%2). Coloque o arquivo na pasta do tema, ou altere a folha de estilo.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>A folha de estilo carrega “%1”, que é um link para um arquivo fora do espaço de trabalho. Coloque o próprio arquivo na pasta do tema.</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>A folha de estilo carrega “%1”, que passa de %Ln MiB. Reduza o arquivo.</numerusform>
            <numerusform>A folha de estilo carrega “%1”, que passa de %Ln MiB. Reduza o arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>O arquivo não é texto UTF-8. Salve-o como UTF-8 em outro programa.</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Isto não é uma fonte nem uma imagem que páginas da web mostrem. Escolha um arquivo de um destes tipos: %1.</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>Não é possível ler o arquivo (%1). Escolha outro.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>O arquivo passa de %Ln MiB, o que é demais para uma página. Escolha um menor.</numerusform>
            <numerusform>O arquivo passa de %Ln MiB, o que é demais para uma página. Escolha um menor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>Nas páginas escuras, “%1” é difícil de ver sobre “%2”: o contraste é de %3, e é necessário %4. Escolha uma cor mais clara.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>“%1” é difícil de ver sobre “%2”: o contraste é de %3, e é necessário %4. Escolha uma cor mais escura.</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>Nas páginas escuras, “%1” é difícil de ver sobre “%2”: o contraste é de %3, e é necessário %4. Escolha uma cor mais escura.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>“%1” é difícil de ver sobre “%2”: o contraste é de %3, e é necessário %4. Escolha uma cor mais clara.</translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Corporate</source>
        <translation>Corporativo</translation>
    </message>
    <message>
        <source>A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company.</source>
        <translation>Uma página profissional com uma fonte clara sem serifa, um sumário que permanece ao lado do texto e um destaque na cor da sua empresa.</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>Links e elementos de destaque</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texto secundário</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Fundo da página</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>Fundo do rodapé e dos cabeçalhos de tabela</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>Fundo das notas</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>Faixa das notas</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Fonte do texto</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sem serifa</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>Sem serifa, mais sóbria</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>Sem serifa, mais suave</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>Com serifa, estilo antigo</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>Com serifa, larga</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>Fonte dos títulos</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>Igual à do texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Largura do texto</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreita</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Cantos</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>Levemente arredondados</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arredondados</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>Uma página tranquila como um livro bem composto, com fonte com serifa e quase sem moldura, que combina com qualquer site e sai bem na impressão.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>Fundo de código citado e do destino de um link</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Setor público</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>Uma página no estilo dos serviços públicos, com texto grande, forte contraste, links sublinhados e uma barra colorida no topo.</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>Barra no topo</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>Texto da barra</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>Faixas da barra e das notas</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>Fundo do rodapé e dos endereços</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>Sem serifa do sistema do leitor</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>%Ln destaque a confirmar</numerusform>
            <numerusform>%Ln destaques a confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>%Ln destaque sem origem indicada</numerusform>
            <numerusform>%Ln destaques sem origem indicada</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>há texto completo importante não resumido</translation>
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
        <translation>não oferecida</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>original</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln desatualizado</numerusform>
            <numerusform>%Ln desatualizados</numerusform>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>Traduzido</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>Outro idioma: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>Termo: %1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>Negrito: %1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>Itálico: %1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>Sobrescrito ou subscrito: %1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Quebra de linha</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>Referência: %1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>O arquivo é uma tradução de “%1”, que este espaço de trabalho não tem. Nada foi aproveitado dele.</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>O arquivo é uma tradução para “%1”, mas nenhuma edição está nesse idioma. Adicione uma edição primeiro.</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>Este arquivo traduz para “%1”, não para “%2”. Importe-o como o outro idioma ou peça ao tradutor o arquivo certo.</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>Este arquivo traduz de “%1”, mas o texto está escrito em “%2”. Peça ao tradutor o arquivo certo.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>O arquivo não indica qual declaração traduz. Peça ao tradutor o arquivo na forma em que foi enviado.</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>Este arquivo traduz os textos do próprio espaço de trabalho, como contatos e selos, e não esta declaração. Importe-o lá.</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>Este arquivo traduz outra declaração (“%1”). Importe-o lá.</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>O arquivo traduz um texto (“%1”) que não está mais na declaração. Ele foi omitido.</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>O arquivo contém duas vezes a tradução de %1. Vale a primeira.</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>Os links ou marcadores de %1 foram alterados depois que o trabalho foi gravado, de modo que a tradução não corresponde mais. Envie o texto ao tradutor novamente.</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>Somente a formatação ou os marcadores do original foram alterados desde que ele foi traduzido.</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>O original foi alterado desde que foi traduzido: %1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>Este não é um arquivo de tradutor: não é XLIFF 2.1 nem XLIFF 1.2. Peça um dos dois.</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>O arquivo não indica qual idioma traduz (%1=&quot;%2&quot;). Restaure uma versão anterior dele.</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>Este não é um arquivo de traduções na forma em que o Noticewright as guarda (XLIFF 2.1). Para aproveitar um arquivo enviado por um tradutor, importe-o.</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>O arquivo não contém traduções. Restaure uma versão anterior dele.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>O arquivo não indica qual declaração traduz (original=&quot;%1&quot;). Restaure uma versão anterior dele.</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>O texto “%1” está traduzido duas vezes neste arquivo. Vale uma das traduções; a outra desaparece quando o arquivo é salvo.</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>A tradução do texto “%1” não pode ser lida e fica como está. Traduza o texto novamente ou restaure uma versão anterior do arquivo.</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>o trecho “%1” em outro idioma</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>o link “%1”</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>o termo “%1”</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>o trecho em negrito “%1”</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>o trecho em itálico “%1”</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>o trecho sobrescrito ou subscrito “%1”</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>uma quebra de linha</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>a variável “%1”</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>a referência a outra seção</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>algo de uma versão mais recente do Noticewright</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>Título da declaração</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>Título dos destaques</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Título de uma seção</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>Termo de uma definição</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>Texto cujas linhas são mantidas</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>Legenda de uma tabela</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>Legenda de uma imagem</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>Descrição de uma imagem para pessoas que não podem vê-la</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>Título de um link, mostrado quando o ponteiro está sobre ele</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>Redação usada em muitos textos</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>Termo definido</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>Definição de um termo</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Nome de um contato</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>Endereço postal de um contato</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>Rótulo do link de um contato</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>O que um selo diz, lido em voz alta no lugar da imagem</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>Título do link de um selo, mostrado quando o ponteiro está sobre ele</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>Nome de uma lista de links</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>Rótulo de um link</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>%1, nos destaques da seção “%2”</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>%1, no texto completo da seção “%2”</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>A tradução de %1 não contém %2. Peça ao tradutor que inclua esse elemento e importe novamente.</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>A tradução de %1 contém %2 mais de uma vez. Peça ao tradutor que deixe apenas uma ocorrência e importe novamente.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>A tradução de %1 contém %2 dentro de outro elemento do mesmo tipo. Peça ao tradutor que os separe e importe novamente.</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>A tradução de %1 não deixa claro onde %2 começa e termina. Peça ao tradutor que marque o início e o fim e importe novamente.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>A tradução de %1 contém %2 sem palavras. Peça ao tradutor que inclua as palavras e importe novamente.</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>A tradução de %1 contém um marcador (%2) que o texto não tem. Peça ao tradutor que o retire e importe novamente.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>A pasta do espaço de trabalho ou seu workspace.xml.</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Este não é um endereço de e-mail. Escreva-o como name@example.com.</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>Um endereço da web não tem espaços. Escreva-o como https://example.com/privacy.</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>Este endereço não pode ser publicado. Escreva-o como https://example.com/privacy.</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>&amp;Escolher arquivo…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Nenhuma imagem</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (não encontrada)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>Escolher imagem</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Esta não é uma imagem que páginas da web mostrem. Escolha um arquivo de um destes tipos: %1.</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>Não é possível ler a imagem. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>A imagem tem mais de 20 MiB. Escolha uma menor.</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>O arquivo não é uma imagem que navegadores mostrem. Escolha um arquivo SVG, PNG, JPEG, WebP ou GIF.</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>Um contato que não existe mais</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>Abra o cartão para escolher outro</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>Um selo que não existe mais</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Selos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln selo</numerusform>
            <numerusform>%Ln selos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Lista de links</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>Uma lista de links que não existe mais</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>Nenhuma imagem escolhida ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Linha horizontal</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>Uma linha que atravessa a página</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>De uma versão mais recente</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Mantido como está</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>Esta versão do Noticewright não consegue mostrá-lo nem editá-lo</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Tabela vazia</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contato sem nome</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>Selo sem nome</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>Lista de links sem nome</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>Nada constatado: todas as partes do espaço de trabalho são coerentes entre si</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>noticewright::ChipField</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Removido: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
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
        <translation>Ainda a inserir:</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>Insere o elemento em volta das palavras selecionadas ou na posição do cursor</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>Ir para o problema</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>Ir para a linha %L1</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;Recolher ou expandir</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>Seis dígitos hexadecimais, por exemplo #0b5394</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>Escolher a cor</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>Escolher a cor: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>Adicionar &amp;comentário</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>&amp;Próximo comentário</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>Comentário &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>&amp;Responder ao comentário</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>Re&amp;solver comentário</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>&amp;Excluir comentário</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>Comentários (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>Rea&amp;brir comentário</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconhecido</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comment &amp;as:</source>
        <translation>Co&amp;mentar como:</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>O nome com que seus comentários são assinados</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentIndex</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, its name</comment>
        <translation>%1 “%2”</translation>
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
        <translation>A declaração como um todo</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Seção: %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>Todo o conteúdo de: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (alterado desde então)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>Texto que foi excluído</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (excluído)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconhecido</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>Mostrar resolvi&amp;dos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>Resol&amp;ver</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>Edi&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>Não há comentários nesta declaração.</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>Todos os comentários nesta declaração estão resolvidos.</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Resposta:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>Resposta a %1:</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>Res&amp;ponder</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>Somente quem escreveu um comentário pode editá-lo.</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>Novo comentário:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>Novo comentário sobre “%1”:</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>Adicionar come&amp;ntário</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>Editar comentário:</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>Editar resposta:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonController</name>
    <message>
        <source>Not in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Ausente em %1</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Diferente em %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>&amp;Locais alterados:</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>Locais alterados</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (alterado nos dois lados)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Ausente nesta versão</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>As palavras são as mesmas; a formatação, os links ou outros detalhes são diferentes.</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mo&amp;strar:</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>Novo &amp;contato</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>Este contato não existe mais</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>Este contato é mostrado em %Ln local. As alterações valem para ele.</numerusform>
            <numerusform>Este contato é mostrado em %Ln locais. As alterações valem para todos eles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>Endereço &amp;postal:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>&amp;Telefone:</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>Página da &amp;web:</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>&amp;Rótulo da página da web:</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>Escritório Corporativo de Privacidade</translation>
    </message>
</context>
<context>
    <name>noticewright::CountsLabel</name>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>Seção: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 desta seção: %2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 desta declaração: %2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>O tempo corresponde à leitura de %Ln palavra por minuto.</numerusform>
            <numerusform>O tempo corresponde à leitura de %Ln palavras por minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
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
        <translation>Novo termo</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Nova variável</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Termo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Significado:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>A definição de “%1” já existe.</translation>
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
        <translation>Edição &amp;mostrada:</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>Com&amp;parada com:</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>Diferenças entre as edições</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>Escolha duas edições diferentes.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Ambas mostram o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>Cabeçalho e rodapé</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Seção sem título</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>Valor diferente</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>Declaração somente em %1</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>Seção somente em %1</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>Item de lista somente em %1</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>Link somente em %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>Somente em %1</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1: %2 — %3: %4</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
</context>
<context>
    <name>noticewright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Colar como texto &amp;sem formatação</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrito</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Itálico</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>Su&amp;bscrito</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>S&amp;obrescrito</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Parágrafo</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>&amp;Subtítulo</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citação</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definição</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>Texto lite&amp;ral</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>Lista com &amp;marcadores</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>List&amp;a com letras</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>Aumentar ní&amp;vel</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>Diminuir nív&amp;el</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>Mover parágra&amp;fo para cima</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>Mover parágrafo para bai&amp;xo</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>Duplicar pará&amp;grafo</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabela…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;Imagem…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contato…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>&amp;Selos…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>Lista &amp;de links…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>Linha &amp;horizontal</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>&amp;Quebra de linha</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormatar</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>Mostrar somente esta &amp;edição</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>Somente esta</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>Ocultar na estrutura e esmaecer no texto o que não está na edição da visualização</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>A seção “%1” não está em %2. Todas as seções são mostradas.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>Nenhum idioma se chama “%1”. Escolha um na lista ou escreva um código como “pt-BR”.</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>O programa não conhece este idioma. Ele é usado como está.</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Adicionar edição</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Editar edição</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>Nenhuma região se chama “%1”. Escolha uma na lista ou escreva um código como “us” ou “emea”.</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>O programa não conhece esta região. Ela é tratada como um código seu.</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>Nome de um país ou um código</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>Nome de um idioma ou um código</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Região:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Caminho:</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>O idioma do original</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>O idioma do original, %1</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>O idioma a usar para o que ainda não está traduzido</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>Idioma &amp;alternativo:</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>Já existe uma edição para esta região neste idioma: %1. Escolha outro idioma.</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>“%1” não pode ser o caminho de uma edição. Escreva uma região e um idioma: “ca/fr”.</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>Outra edição já tem este caminho. Escreva outro.</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>A edição “%1” já tem este caminho. Escreva outro.</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>região/idioma</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>As páginas mudam de lugar: o que leva a “%1” não leva mais até elas.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>%Ln parágrafo não está em %1.</numerusform>
            <numerusform>%Ln parágrafos não estão em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>não se destina a esta região</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>ainda não traduzida</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>retida, %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>published, %1</source>
        <comment>how many texts are missing or stale</comment>
        <translation>publicada, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A statement and whether it is published</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>Nenhuma declaração</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>%Ln declaração</numerusform>
            <numerusform>%Ln declarações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%1 de %Ln declaração</numerusform>
            <numerusform>%1 de %Ln declarações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Idioma alternativo</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>Publicadas</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>Todos os países e idiomas para os quais as páginas são publicadas.</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>Filtrar por nome, região, idioma ou caminho</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>Adicionar várias…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>Onde falta uma tradução</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>&amp;Mostrar o texto no idioma alternativo ou no idioma do original, marcado, com um aviso na página</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>&amp;Reter a página até que tudo esteja traduzido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln edição</numerusform>
            <numerusform>%Ln edições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%1 de %Ln edição</numerusform>
            <numerusform>%1 de %Ln edições</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Adicionar edição</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>Adicionar edições</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Editar edição</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>Remover edições</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>%Ln edição removida.</numerusform>
            <numerusform>%Ln edições removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>%1 ainda consta em %Ln limitação, valor ou grupo.</numerusform>
            <numerusform>%1 ainda consta em %Ln limitações, valores e grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>As traduções para %1 são mantidas.</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>Mover edições</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>Nenhuma declaração está escrita no idioma desta edição. Escolha outra edição.</translation>
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
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>A exportação foi cancelada. O que havia ali antes está inalterado.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>… e mais %Ln. O painel Verificações mostra a lista completa.</numerusform>
            <numerusform>… e mais %Ln. O painel Verificações mostra a lista completa.</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (Pacote web)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>Os PDFs foram gerados por %1 e têm tags.</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>Os PDFs foram gerados por %1 e não têm tags.</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Destaques</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>&amp;Texto completo</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>Exportar HTML</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>De&amp;claração:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Edição:</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Camadas:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Pa&amp;sta:</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas as declarações</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Todas as edições</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>Exportar pacote web</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Criação das páginas: %1 de %2</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>Criação dos PDFs: %1 de %2</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Gravação dos arquivos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln segundo</numerusform>
            <numerusform>faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>Um único arquivo &amp;zip em vez de uma pasta</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>Expo&amp;rtar para:</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>Pacote web:</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>&amp;Um PDF de cada página</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>Co&amp;m tags, para que os PDFs possam ser lidos em voz alta</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>Gerados por um navegador instalado ou pelo WeasyPrint. Demora um pouco mais.</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>Precisa do Chromium, de outro navegador da família dele ou do WeasyPrint. Instale um deles.</translation>
    </message>
</context>
<context>
    <name>noticewright::FactController</name>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variável</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>Term&amp;o</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>&amp;Nova variável…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>&amp;Novo termo…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>Nã&amp;o é um termo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>&amp;Editar variáveis…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>&amp;Editar termos…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>Novo termo</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Nova variável</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>Um termo que não existe mais</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>O termo “%1” ainda não tem definição</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>A variável “%1” não existe mais</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>Variável “%1”: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>Link para %1</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>Refere-se a %1</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>“%1” não pode ser o nome de uma variável. Use letras minúsculas, algarismos e “-”, começando com uma letra.</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>Duas variáveis têm o nome “%1”. Dê outro a uma delas.</translation>
    </message>
</context>
<context>
    <name>noticewright::FileController</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>&amp;Fechar espaço de trabalho</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>new workspace from a template</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir r&amp;ecente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada aberto ainda</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>Não é possível abrir o espaço de trabalho</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>Não é possível criar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>Exemplo do Noticewright</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>O espaço de trabalho não foi salvo</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Novo espaço de trabalho</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvar como</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Diferenciar maiúsculas de mi&amp;núsculas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>search: which place, of how many</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>noticewright::FindController</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar a&amp;nterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Su&amp;bstituir…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>Dados do espaço de trabalho</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>destaques</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texto completo</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>statement: section, part</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>statement</comment>
        <translation>%1, título</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Diferenciar maiúsculas de mi&amp;núsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Pala&amp;vras inteiras</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Substituir &amp;por:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Próxi&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Su&amp;bstituir</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Substituir tu&amp;do</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Esta declaração</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas as declarações</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ocorrências encontradas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Substituir tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln ocorrência substituída</numerusform>
            <numerusform>%Ln ocorrências substituídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FlowContext</name>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>Lista de definições</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>Texto literal</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Linha horizontal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Selos</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Lista de links</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>De uma versão mais recente</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>Referência</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subscrito</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Sobrescrito</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Remover link</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>Remover termo</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>Lista com marcadores</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>Texto literal</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>Aumentar nível do item de lista</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>Diminuir nível do item de lista</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>Inserir objeto</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>Alterar objeto</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Corrigir ortografia</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>Remover objeto</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Quebra de linha</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>Inserir variável</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>Inserir referência</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>Novo parágrafo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>Colar como texto &amp;sem formatação</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Mover texto</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>Limitar a regiões</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>Manter a redação em todos os idiomas</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>Traduzir a redação</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>Isto não está na edição mostrada.</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>como está</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>A redação permanece como está em todos os idiomas.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>&amp;Situação em:</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>Alterar grupo de regiões para este espaço de trabalho</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Adicionar grupo de regiões</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Editar grupo de regiões</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>Clientes europeus</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>Um nome curto para arquivos e etiquetas, por exemplo “emea”</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Adicionar uma região</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Código:</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Membros:</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>O dia em que os membros eram estes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>“%1” não pode ser um código. Use de 2 a 16 letras minúsculas, algarismos e “-”, começando com uma letra.</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>Outro grupo já tem o código “%1”. Escreva outro.</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>Um grupo não pode ser membro de si mesmo. Escreva outro código ou remova esse membro.</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>Substitui o grupo que o programa conhece, somente neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>O programa conhece um grupo com este código. Este grupo o substitui neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>Este também é o código de uma região, %1, que nesse caso faz parte do grupo.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>%Ln limitação a ele</numerusform>
            <numerusform>%Ln limitações a ele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>%Ln limitação que o exclui</numerusform>
            <numerusform>%Ln limitações que o excluem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln outro valor</numerusform>
            <numerusform>%Ln outros valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace.</source>
        <translation>Regiões sob um só nome, às quais se limitam textos e para as quais se definem outros valores. Os grupos que o programa conhece podem ser alterados para este espaço de trabalho.</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>Grupos de regiões</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Este espaço de trabalho</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>Alterar para este espaço de trabalho…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Adicionar grupo de regiões</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Editar grupo de regiões</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>Alterar grupo de regiões</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>Remover grupo de regiões</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>“%1” voltou a ser como o programa o conhece.</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>“%1” foi removido. Nada o menciona.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>“%1” foi removido e ainda consta em %Ln local: %2. Ali, nenhuma região faz parte dele agora.</numerusform>
            <numerusform>“%1” foi removido e ainda consta em %Ln locais: %2. Ali, nenhuma região faz parte dele agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>&amp;Decorativa: não diz nada que o texto não diga</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagem:</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>&amp;O que ela diz:</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>&amp;Legenda:</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>Le&amp;va a:</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>Lido em voz alta para quem não pode ver a imagem</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Nenhum link</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>Importar página da área de &amp;transferência</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>Nada a importar</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>A área de transferência não contém texto. Selecione a página no navegador, copie-a e tente novamente.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lendo “%1”…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>Não é possível importar o arquivo</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>Importar declaração</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>O original não foi guardado</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>A declaração foi importada, mas não foi possível colocar o original e suas imagens junto dela. Guarde você mesmo o arquivo.</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>Enviar aos &amp;tradutores…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>&amp;Receber traduções…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>Trabalhos de tradução de %1</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>Não há nada a traduzir nestes idiomas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>%Ln arquivo foi gravado. Envie-o aos tradutores e receba-o quando for devolvido.</numerusform>
            <numerusform>%Ln arquivos foram gravados. Envie-os aos tradutores e receba-os quando forem devolvidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>Nada foi recebido</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Receber traduções</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>Nenhum idioma se chama “%1”. Escolha um na lista, escreva um código como “pt-BR” e pressione Enter, ou apague o texto.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Adicionar um idioma</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>Regiões: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>Regiões: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>Onde este item de lista é mostrado</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>Onde este texto é mostrado</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>Onde este %Ln item de lista é mostrado</numerusform>
            <numerusform>Onde estes %Ln itens de lista são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>Onde este %Ln parágrafo ou item é mostrado</numerusform>
            <numerusform>Onde estes %Ln parágrafos e itens são mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>&amp;Limitar seção a regiões…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>Limitar lista inteira a regiões…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>Manter a redação em t&amp;odos os idiomas</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>Estas palavras não são traduzidas, como as que uma lei prescreve</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>Limitar item de lista a regiões…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>Limitar parágrafo a regiões…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>Limitar citação ou nota inteira a regiões…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>Onde a declaração “%1” é mostrada</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>Limitar declaração a regiões</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>Onde a seção “%1” é mostrada</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>Limitar seção a regiões</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>Limitar a regiões</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>O que está ao redor já está limitado: %1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>&amp;Somente em:</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Somente em</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todas as regiões</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>E&amp;xceto em:</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Exceto em</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>Sem exceções</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>Mostrar em &amp;todas as regiões</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>Nenhuma edição o mostra.</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>Mostrado em todas as edições: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>Mostrado em %L1 de %Ln edição: %2</numerusform>
            <numerusform>Mostrado em %L1 de %Ln edições: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>Em todas as regiões</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>Exceto %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>Somente %1, exceto %2</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>Mostrado em todas as regiões.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>Somente em %1.</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>Exceto em %1.</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>Somente em %1, exceto em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
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
        <translation>em toda parte</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>em %1, em %2</translation>
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
        <translation>exceto %1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1, exceto %2</translation>
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
        <translation>&amp;Texto a exibir:</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>Mostrada quando o ponteiro está sobre o link</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>&amp;Dica (opcional):</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Remover link</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>Lista de links</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mo&amp;strar:</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>Nova &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>Esta lista de links não existe mais</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>Adicionar link</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Alterar destino</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>Nova lista de links</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>Outros destinos</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>Limitar a regiões…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>Outros destinos do link em algumas regiões ou idiomas; vale o primeiro que se aplicar:</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>Onde o link “%1” é mostrado</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>A visualização não responde. Seu texto não foi afetado, e uma nova tentativa é feita automaticamente.</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como ao abrir</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>Comparar edições</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>Este link leva a outra página do site.</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Seção</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barra de ferramentas principal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>Configurar a&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>&amp;Sobre o Noticewright</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>Sobre o Noticewright</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

Escreve declarações de privacidade online. Ele aponta o que falta em uma declaração; não substitui a assessoria jurídica.

Licenciado sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>Confi&amp;gurações do espaço de trabalho…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>Exportar &amp;HTML…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Exportar P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impressão concluída.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>Não foi possível imprimir a página. A impressora está pronta?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>Status da tradução</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>&amp;Tradução</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>Exportar pacote &amp;web…</translation>
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
        <translation>A página fica retida até que todos os textos estejam traduzidos.</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>Andamento das edições</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>Textos ausentes ou desatualizados</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>Escolha uma declaração e uma edição para ver o que falta.</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>“%1” não se destina a %2.</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>“%1” está completa em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>%Ln texto impede que “%1” esteja completa em %2:</numerusform>
            <numerusform>%Ln textos impedem que “%1” esteja completa em %2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>Inserir %1</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>Outro valor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>Valor ali</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
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
        <translation>Adicionar outro valor…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Outros valores em algumas regiões ou idiomas; vale o primeiro que se aplicar:</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>Adicionar outro valor</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>Editar outro valor</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>Remover outro valor</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>Mover outro valor para cima</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>Mover outro valor para baixo</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>Seção sem título</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaração sem título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln comentário aberto</numerusform>
            <numerusform>%Ln comentários abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>&amp;Tentar novamente agora</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>O HTML da página</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>Nenhuma página é mostrada.</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>Como será exportada: %1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Próxima parte da janela</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Parte &amp;anterior da janela</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>Adicionar várias edições</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>Filtrar por país, idioma ou caminho</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>No idioma da própria edição</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Em inglês</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nomes:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (já existe)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Nada foi escolhido ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>%Ln edição será adicionada.</numerusform>
            <numerusform>%Ln edições serão adicionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>A visualização parou e está sendo reiniciada. Seu texto não foi afetado.</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>Nenhuma edição está no idioma desta declaração, portanto ela não é publicada.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, linha %L2: %3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewToolbar</name>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Largura da tela</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicada</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>Clara ou escura, conforme o sistema do leitor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>Como é impressa: as regras de impressão da folha de estilo, na largura de uma folha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
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
        <translation>A página não ficou pronta para impressão em um minuto. Ela contém imagens muito grandes? Reduza-as ou tente novamente.</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>Não foi possível desenhar a página, talvez por falta de memória. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>Não foi possível imprimir os números de página. Tente novamente ou imprima sem eles.</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>Não foi possível transformar a página em PDF. Tente novamente.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>Não foi possível gravar o PDF (%1). Há espaço no disco, e você tem permissão para gravar ali?</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>A pasta deste espaço de trabalho, %1, não existe mais. Seu texto ainda está nesta janela: reconecte a unidade ou a pasta de rede, ou salve em outra pasta.</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>Você pode ler este espaço de trabalho, mas não alterar a pasta dele. Você pode editar aqui e salvar em outra pasta.</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>&amp;Editar mesmo assim…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>%1 está com este espaço de trabalho aberto em %2 desde %3 (processo %4). Aqui ele está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>Outro programa está com este espaço de trabalho aberto. Aqui ele está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>Outro programa alterou este espaço de trabalho, e agora não é possível lê-lo: %1 A janela o mostra como era antes.</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>Mesclar alterações</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>A outra versão, no disco</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>A minha versão, não salva</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>Não é possível recuperar as alterações não salvas</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Último salvamento</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>No disco agora</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Recuperar alterações não salvas</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>Nenhuma região ou grupo se chama “%1”. Escolha um na lista, escreva um código como “us” e pressione Enter, ou apague o texto.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Adicionar uma região</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>%Ln texto é novo ou diferente.</numerusform>
            <numerusform>%Ln textos são novos ou diferentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>%Ln texto não pode ser aceito; o que há de errado com ele está indicado abaixo do arquivo correspondente.</numerusform>
            <numerusform>%Ln textos não podem ser aceitos; o que há de errado com eles está indicado abaixo do arquivo correspondente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Receber traduções</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>Trabalhos devolvidos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>De uma versão anterior do original</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Não traduzidos</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não aceitos</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>Dados de todas as declarações</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>&amp;Receber</translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message>
        <source>Take &amp;In</source>
        <translation>&amp;Incluir</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>Revisar importação</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>&amp;Camada:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>O&amp;bservações:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mo&amp;strar:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>Inclui na declaração, como parágrafo, o que foi omitido</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>Retira da declaração o que está selecionado</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>Frases aproveitadas: %L1 (%Ln palavra)</numerusform>
            <numerusform>Frases aproveitadas: %L1 (%Ln palavras)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>omitidas: %L1 (%Ln palavra)</numerusform>
            <numerusform>omitidas: %L1 (%Ln palavras)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>a verificar: %L1 (%Ln palavra)</numerusform>
            <numerusform>a verificar: %L1 (%Ln palavras)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>scripts omitidos: %L1</translation>
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
        <translation>A página só o mostra quando é aberto.</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>Não foi encontrado na declaração.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>As palavras são diferentes.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Omitido. %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
A verificar. %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>Em todas as regiões</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>Em todos os idiomas</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Re&amp;giões:</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>Idiom&amp;as:</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>Escolha as regiões ou os idiomas que têm este valor.</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>Nenhuma edição o tem.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>Em %1 de %Ln edição: %2</numerusform>
            <numerusform>Em %1 de %Ln edições: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagem:</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>&amp;Comprovação:</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>&amp;Dica:</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>Lido em voz alta no lugar da imagem</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>A página do certificador que comprova o selo</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>Selos</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>&amp;Selos mostrados aqui:</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>Selos mostrados aqui</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>&amp;Adicionar seção</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>Adicionar s&amp;ubseção</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>Adicionar &amp;declaração</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>Mover para de&amp;ntro da seção anterior</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>Mo&amp;ver para fora</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>Mover para seção</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>Mostrar somente seções com estas palavras</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;To the end of:</source>
        <translation>&amp;Para o final de:</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Numerada</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Título da seção</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ti&amp;po:</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>Como os links levam a esta seção: a parte do endereço depois de “#”. Os links para um nome anterior continuam funcionando.</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>No&amp;me do link:</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>O texto completo desta seção</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>O que a página curta diz desta seção</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>Um nome de link tem somente letras, algarismos, “-”, “_” e “.”.</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>Outra seção tem o nome de link “%1”. Escolha outro.</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>Alterar seção</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>Esta declaração: %1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>&amp;Declaração:</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>Se&amp;ção:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>A declaração inteira</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Uma seção que não existe mais</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>&amp;Gravar trabalhos</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>Enviar aos tradutores</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Idiomas:</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>De&amp;clarações:</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos os textos</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>Somente os ausentes ou desatualizados</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2, para programas mais antigos</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>&amp;Textos:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>For&amp;mato:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Pa&amp;sta:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>Gravar trabalhos em</translation>
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
        <translation>Usar &amp;padrão</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>Pesquisar um comando ou suas teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Teclas:</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Teclas do comando</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>“%1” não é mais a tecla de “%2”.</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>Modelo de página</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>Folha de estilo</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>Removido: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>Adicionado: %1.</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>Próximo erro de &amp;ortografia</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>&amp;Verificar ortografia ao digitar</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>&amp;Lista de palavras…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>Adicionar à lista de palavras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>Verificando a ortografia…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>Não há erros de ortografia nesta declaração.</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>Erro de ortografia: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>Título dos &amp;destaques:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ti&amp;po:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Re&amp;giões:</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>Em &amp;vigor a partir de:</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>Ú&amp;ltima atualização:</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>Endereço dos destaques:</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>Endereço do texto co&amp;mpleto:</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>Uma pasta abaixo da raiz do site, por exemplo privacy/{region}/{language}/. {region} e {language} representam a região e o idioma da edição.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>“%1” não pode ser um endereço. Escreva pastas com letras, algarismos e “-”, cada uma seguida de “/”; {region} e {language} representam a região e o idioma da edição.</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>Alterar declaração</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>A primeira &amp;linha é um cabeçalho</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>A primeira &amp;coluna é um cabeçalho</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>L&amp;egenda:</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>&amp;Texto da célula:</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>Inserir linha acima</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>Inserir linha abaixo</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>Inserir coluna antes</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>Inserir coluna depois</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Remover coluna</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>Mesclar células</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>Dividir célula</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>Link para</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>Declaração ou &amp;seção</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página da &amp;web</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>Endereço de e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>A declaração que mostra o link</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>Uma declaração que não existe mais</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Uma seção que não existe mais</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Seção sem título</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>Declaração sem título</translation>
    </message>
    <message>
        <source>%1 (highlights)</source>
        <translation>%1 (destaques)</translation>
    </message>
</context>
<context>
    <name>noticewright::TemplateFilesBar</name>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>Cria o arquivo que o modelo de página inclui e que não existe</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>Remover arquivo</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>Remove esta parte do modelo de página; Desfazer a traz de volta</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Criar “%1”</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Termo:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Significado:</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>Palavras com um só significado em todas as declarações. Um novo nome é inserido onde quer que o texto esteja marcado como o termo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>Não usado em nenhum texto</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>Usado em %Ln local</numerusform>
            <numerusform>Usado em %Ln locais</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>Um termo não tem nome. Escreva um ou remova o termo.</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>Dois termos têm o nome “%1”. Dê outro a um deles.</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>Dividir &amp;seção aqui</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>Un&amp;ir à seção anterior</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>Mover para s&amp;eção…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>Mover para os des&amp;taques</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>Mover para o te&amp;xto completo</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>Editar folha de estilo</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>Editar modelo de página</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Folha de estilo</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Modelo de página</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>&amp;Criar versão própria</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>&amp;Usar a versão fornecida</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>Copia para o espaço de trabalho a versão fornecida com o programa, onde você pode editá-la</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>Remove a versão própria do espaço de trabalho; Desfazer a traz de volta</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>A folha de estilo fornecida com o Noticewright. Crie uma versão própria para alterá-la.</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>O modelo de página fornecido com o Noticewright. Crie uma versão própria para alterá-lo.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>Este arquivo não é texto UTF-8 e, portanto, não pode ser editado aqui. Salve-o como UTF-8 em outro programa.</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>A folha de estilo deste espaço de trabalho: theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>O modelo de página deste espaço de trabalho: theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>Criar folha de estilo própria</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>Criar modelo de página próprio</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>Usar folha de estilo fornecida</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>Usar modelo de página fornecido</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>Uma parte do modelo de página deste espaço de trabalho: theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, linha %L2: %3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Adicionar “%1”</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>&amp;Inserir arquivo…</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>Copia uma fonte ou imagem para o espaço de trabalho e a nomeia no cursor</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>Inserir fonte ou imagem</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Fontes e imagens (%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>Redefi&amp;nir tudo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>Adota o que o tema propõe para tudo o que está abaixo</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>&amp;Logotipo e links…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>O logotipo e os links no cabeçalho e no rodapé de todas as páginas</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>Redefinir tema</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1, em páginas claras</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1, em páginas escuras</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>escura:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>O espaço de trabalho tem seu próprio modelo de página ou folha de estilo, na pasta “theme”. O que é escolhido aqui só aparece na medida em que eles o utilizam.</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>Escolher tema</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>Alterar “%1”</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>Escolher o &amp;que o destaque resume…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>Confir&amp;mar resumo</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>Próximo res&amp;umo a verificar</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>Escolher o que o destaque resume</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>Confirmar resumo</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>O que o destaque resume</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>Mostrar somente texto completo com estas palavras</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Seção sem título</translation>
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
        <translation>&amp;Próximo a traduzir</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>&amp;Anterior a traduzir</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>Copiar &amp;original</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>&amp;Confirmar tradução</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>text to translate</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a translation</comment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The translation says what the source says now</source>
        <translation>A tradução diz o que o original diz agora</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>Dados de todas as declarações</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Seção sem título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>%Ln a fazer</numerusform>
            <numerusform>%Ln a fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
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
        <translation>Todos os textos</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>Ausentes e desatualizados</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Não revisados</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Textos a traduzir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>A tradução</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>Nenhuma edição está em um idioma diferente do desta declaração.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>%Ln texto está traduzido, %1 revisado</numerusform>
            <numerusform>Todos os %Ln textos estão traduzidos, %1 revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>%1 ausente, %2 desatualizado de %Ln texto</numerusform>
            <numerusform>%1 ausentes, %2 desatualizados de %Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>Não é possível ler o arquivo deste idioma, portanto ele não pode ser editado aqui: %1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>O original foi alterado desde que foi traduzido. Corrija a tradução e confirme-a.</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>Links, variáveis ou a formatação do original foram alterados desde que ele foi traduzido. Confira a tradução e confirme-a.</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>Nenhum texto está ausente ou desatualizado.</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>Copiar original</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>Confirmar tradução</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>Palavras que aparecem em muitos locais, como o nome de um produto. Um nome tem letras minúsculas, algarismos e “-”; um novo nome é inserido onde quer que a variável apareça.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Outros valores</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Outros valores em algumas regiões ou idiomas; vale o primeiro que se aplicar:</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>Outros valores de “%1” em algumas regiões ou idiomas; vale o primeiro que se aplicar:</translation>
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
        <translation>Declarações de privacidade: escritas uma vez, publicadas em toda parte</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>Quatro declarações prontas de uma empresa fictícia, para explorar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>Abrir um espaço de trabalho…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Escolha a pasta que o contém.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recentes</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaços de trabalho recentes</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>O que você abrir aparecerá aqui.</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>Uma lista que não existe mais</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palavras</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Configurações do espaço de trabalho</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variáveis</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Termos</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Edições</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>Palavras que o verificador ortográfico aceita como corretas em todos os idiomas, como nomes. Uma palavra com letra maiúscula só é correta com ela.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palavras</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>Página &amp;inicial:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logotipo:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>Links no &amp;cabeçalho da página:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>Links no &amp;rodapé da página:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>Uma linha da lista de palavras está vazia. Escreva uma palavra ou remova a linha.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>“%1” não é uma única palavra. Dê a cada palavra uma linha própria.</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>&amp;Grupos de regiões</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>Alterar edições</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>Alterar grupos de regiões</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>Alterar variáveis</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>Alterar termos</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>Alterar lista de palavras</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>Alterar organização</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>Alterar espaço de trabalho</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>Não é possível ler o arquivo (%1).</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>Alterações externas</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>O espaço de trabalho está aberto somente para leitura. Escolha “Salvar como…” para continuar em uma cópia sua.</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>A pasta do espaço de trabalho não existe mais. Seu texto ainda está na janela: reconecte a unidade ou a pasta de rede e salve, ou escolha “Salvar como…”.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>A pasta não está vazia. Escolha uma pasta nova ou vazia, para que nada do que há nela se perca.</translation>
    </message>
</context>
</TS>
