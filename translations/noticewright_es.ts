<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>Esto remite a una declaración «%1» que no existe en el espacio de trabajo. Elija otro destino o quite el enlace.</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>Esto remite a una sección que ya no existe («%1»). Elija otro destino o quite el enlace.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>La imagen «%1» no está en la carpeta «assets» del espacio de trabajo. Colóquela allí o elija otra imagen.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>No existe la variable «%1». Defínala o escriba directamente las palabras.</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>No existe el término definido «%1». Defínalo o convierta esto en texto normal.</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Este texto contiene algo que solo conoce una versión más reciente de Noticewright. Se conserva, pero no se publica.</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>No existe el contacto «%1». Elija otro contacto o quite la ficha.</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>No existe el sello «%1». Elija otro sello o quítelo.</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>No existe la lista de enlaces «%1». Elija otra lista o quite la ficha.</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>Este bloque es de un tipo que solo conoce una versión más reciente de Noticewright. Se conserva, pero no se publica.</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>Este punto clave resume un párrafo del texto completo que ya no existe («%1»). Elija de nuevo lo que resume.</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>Esta sección no tiene encabezado. Los lectores encuentran una sección por su encabezado.</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>Esta sección no tiene texto. Escríbalo o elimine la sección.</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>Esta declaración no tiene título.</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>La cabecera o el pie de la página muestra una lista de enlaces «%1» que no existe. Elija otra lista.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>«%1» no puede ser la dirección de una página: ahí se publican las imágenes y la hoja de estilos. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>«%1» y «%2» se publicarían en la misma dirección «%3». Asigne otra a una de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>%Ln texto no está traducido al idioma «%1».</numerusform>
            <numerusform>%Ln textos no están traducidos al idioma «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>La traducción de %Ln texto al idioma «%1» corresponde a un texto de origen anterior.</numerusform>
            <numerusform>La traducción de %Ln textos al idioma «%1» corresponde a un texto de origen anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>Esto remite a «%1», que no se muestra en %2. Limite este texto a las mismas regiones o quite la referencia.</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>En las páginas oscuras, el color «%1» del tema se distingue mal sobre «%2»: el contraste es de %3 y se necesita %4. Elija otro color.</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>El color «%1» del tema se distingue mal sobre «%2»: el contraste es de %3 y se necesita %4. Elija otro color.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>Cómo se escriben los hallazgos: text (predeterminado), json o sarif.</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>Qué hallazgos producen el estado de salida 1: error (predeterminado) o warning.</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>Comprueba si las partes del espacio de trabajo de la carpeta DIR encajan entre sí y si está traducido.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>La carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>--format admite text, json o sarif, y --fail-on admite error o warning.</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>Uso incorrecto. «noticewright %1 --help» muestra lo que admite este comando.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>Cómo se escribe la tabla: text (predeterminado) o json.</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>Enumera las ediciones del espacio de trabajo de la carpeta DIR y hasta qué punto está traducida cada declaración.</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>--format admite text o json.</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>La carpeta que llena la exportación.</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>Solo esta declaración; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>Solo esta edición, por ejemplo us/en; puede indicarse varias veces. «all» significa todas las ediciones.</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>Solo esta capa: highlights o full.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>El papel del PDF: a4 (predeterminado) o letter.</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>El espacio de trabajo no tiene ninguna declaración «%1».</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>El espacio de trabajo no tiene ninguna edición «%1».</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>--layer admite highlights o full.</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1: «%2» no se exporta: todavía no hay nada traducido al idioma %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1: «%2» se retiene: %Ln texto no está traducido al idioma %3.</numerusform>
            <numerusform>%1: «%2» se retiene: %Ln textos no están traducidos al idioma %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>Exporta las declaraciones del espacio de trabajo de la carpeta DIR.</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>No hay ninguna página que exportar: ninguna declaración está escrita en el idioma de una edición elegida.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>La carpeta del espacio de trabajo; se crea si no existe.</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>El identificador que recibe la nueva declaración, por ejemplo online; solo con un único archivo.</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>El idioma de los archivos, por ejemplo en, cuando no lo indican ellos mismos.</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>Lo que llenan los archivos: highlights o full.</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>Un archivo para el informe, en JSON: qué ocurrió con cada texto.</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>--into indica la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>--statement solo se puede usar con un único archivo.</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>«%1» no puede ser un identificador: use a-z, 0-9 y «-», comenzando por una letra.</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>«%1» no es una etiqueta de idioma, como en o pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>El espacio de trabajo ya tiene una declaración «%1». Elija otro identificador.</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1: declaración «%2», %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>%Ln palabra incorporada</numerusform>
            <numerusform>%Ln palabras incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln palabra excluida</numerusform>
            <numerusform>%Ln palabras excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln observación</numerusform>
            <numerusform>%Ln observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>No se puede escribir el informe (%1).</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>Crea declaraciones a partir de páginas web, Markdown, documentos de procesador de textos y texto sin formato.</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>Los archivos que se van a importar.</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>Con qué se empieza: %1.</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>Crea un espacio de trabajo nuevo en la carpeta DIR.</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>Una carpeta que no existe o que está vacía.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>No existe la plantilla «%1». Elija una de estas: %2.</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>La carpeta en la que se escriben los trabajos.</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>Solo a este idioma, por ejemplo de; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>La versión de XLIFF: 2.1 (predeterminada) o 1.2.</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>Qué textos: all (predeterminado), o needed para los que faltan o están obsoletos.</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>Indique con --to en qué carpeta se escriben los trabajos.</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>--format admite 2.1 o 1.2.</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>--content admite all o needed.</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>Ninguna edición necesita una traducción al idioma «%1». Las que se necesitan: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>Escribe trabajos para traductores: los textos del espacio de trabajo de la carpeta DIR, con lo que ya haya de sus traducciones.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1: %2, %3, %4, %5, %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>%Ln texto incorporado</numerusform>
            <numerusform>%Ln textos incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln de un texto de origen anterior</numerusform>
            <numerusform>%Ln de un texto de origen anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln sin traducir</numerusform>
            <numerusform>%Ln sin traducir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln no incorporado</numerusform>
            <numerusform>%Ln no incorporados</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>Escribe en este archivo qué ocurrió con cada texto.</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>Incorpora al espacio de trabajo de la carpeta DIR los trabajos devueltos por los traductores: todos los archivos o ninguno.</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>Los archivos que se van a incorporar.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>Indique la carpeta del espacio de trabajo y los archivos que se van a incorporar.</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>«noticewright xliff» admite export o import. «noticewright xliff export --help» ofrece más información.</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (predeterminado), pdf, bundle, docx, text, markdown o json.</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>Cuántos hilos crean páginas; de forma predeterminada, uno por procesador.</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>Crea OUT como archivo zip del paquete web en lugar de como carpeta.</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>Excluye los PDF del paquete web.</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>HTML solo del contenido, sin la página que lo rodea, para sistemas de gestión de contenidos.</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>Con qué comienzan las clases de los fragmentos, para que no coincidan con otras.</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>--to indica la carpeta que se debe llenar, --format admite html, pdf, bundle, docx, text, markdown o json, y --paper admite a4 o letter.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>--jobs admite un número de 1 a 256, o 0 para un hilo por procesador.</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>--zip y --no-pdf solo se pueden usar con --format bundle.</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>--fragment solo se puede usar con --format html.</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>--class-prefix solo se puede usar con --fragment y admite letras, cifras, «-» y «_», comenzando por una letra.</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>Creación de los PDF: %1 de %2</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>Creación de los documentos: %1 de %2</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Creación de las páginas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>, queda %Ln segundo</numerusform>
            <numerusform>, quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>No se puede leer el manifiesto (%1).</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>Compara con este manifest.json, por ejemplo el del paquete web entregado.</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>Compara un paquete web, o el sitio en el que se desplegó, con su manifiesto y enumera lo que es distinto, falta o sobra.</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>Una carpeta, un archivo zip o la dirección de la raíz del sitio (http o https).</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>«%1» no es una dirección. Escríbala como https://example.com/.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%Ln archivo comprobado: coincide con el manifiesto.</numerusform>
            <numerusform>Los %Ln archivos coinciden todos con el manifiesto.</numerusform>
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
        <translation>Uso: noticewright [WORKSPACE]
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

Sin ningún comando, abre la ventana. «noticewright COMMAND --help» ofrece más información.
Estado de salida: 0 correcto, 1 hallazgos, 2 uso incorrecto o entrada ilegible, 3 no se pudo escribir la salida.</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>Cómo deben ser los PDF: any (predeterminado), creados con lo que viene integrado, o tagged, que se pueden leer en voz alta; estos necesitan Chromium, otro navegador de su familia o WeasyPrint.</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>--pdf admite any o tagged.</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>--pdf solo se puede usar con --format pdf, y con --format bundle salvo que --no-pdf excluya los PDF.</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>No se puede hacer: «%1» no está instalado.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>Hace %Ln minuto</numerusform>
            <numerusform>Hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>Eliminar comentario</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>Resolver comentario</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>Reabrir comentario</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>Editar comentario</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>Responder al comentario</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>Eliminar respuesta</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>Editar respuesta</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>La imagen es un enlace a un archivo de fuera del espacio de trabajo. Coloque la propia imagen en la carpeta «assets».</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>No se puede leer la imagen (%1). Colóquela en la carpeta «assets» o elija otra imagen.</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>Hay un archivo en el lugar donde debería ir la exportación. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>La carpeta contiene un archivo que no escribió ninguna exportación («%1») y que se perdería. Elija una carpeta vacía o mueva el archivo.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>No se pudo crear la carpeta. Elija otro lugar para la exportación.</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>No se pudo colocar la exportación en su lugar (%1). Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>No se puede escribir nada en esta carpeta. Elija otro lugar para la exportación.</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>No se puede mostrar la imagen «%1». Elija otra imagen.</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>Un paquete web menciona las direcciones de sus páginas y no se sabe dónde está el sitio. Indique la página de inicio de la organización en las preferencias del espacio de trabajo o escriba site=&quot;https://example.com/&quot; en la primera línea de workspace.xml.</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>No hay ninguna página que publicar. Añada una declaración o elija otra edición.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>«%1» no puede ser la dirección de una página: un paquete web tiene ahí otros archivos. Elija otra.</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>Aquí no hay nada. Indique la carpeta, el archivo zip o el sitio de un paquete web.</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>Esto no es un archivo zip. Indique la carpeta, el archivo zip o el sitio de un paquete web.</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>Aquí no hay ningún paquete web: falta el archivo «%1».</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>el servidor responde con el estado %1</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>No hay ningún manifiesto en esta dirección. Indique la raíz del sitio o proporcione el manifiesto entregado.</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>No se puede leer el manifiesto: %1.</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>Esto no es el manifiesto de un paquete web. Indique la carpeta, el archivo zip o el sitio de un paquete web.</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>El manifiesto es de un formato más reciente (%1). Actualice Noticewright.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>El manifiesto está dañado: a su entrada «%1» le falta una ruta, una función, un tamaño o una suma de comprobación. Obtenga de nuevo el paquete web de su origen.</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>El manifiesto menciona un archivo «%1». %2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«%1» no puede ser la ruta de una edición. Escriba una región y un idioma: «ca/fr».</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>«%1» no puede ser el identificador de una declaración. Use letras minúsculas, cifras y «-».</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>«%1» no puede ser la dirección de una página. Escriba partes formadas por letras, cifras y «-», cada una seguida de «/».</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>«%1» no puede ser la ubicación publicada de una sección. Use letras, cifras y «-».</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>«%1» no puede ser el nombre de una imagen. Cambie el nombre del archivo de la carpeta «assets» usando letras, cifras y «-».</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>La ruta tiene más de %Ln carácter, algo que no todos los sistemas pueden guardar. Acorte la dirección de la página.</numerusform>
            <numerusform>La ruta tiene más de %Ln caracteres, algo que no todos los sistemas pueden guardar. Acorte la dirección de la página.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>Esto no puede ser la ruta de un archivo que se publica: sale de su carpeta o no todos los sistemas pueden guardarla. Use letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>Esto solo se diferencia de «%1» en las mayúsculas, o en nada. Dé otro nombre a uno de los dos.</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>Su carpeta «%1» solo se diferencia de «%2» en las mayúsculas. Escriba ambas de la misma manera.</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>Esto es a la vez un archivo y una carpeta. Asigne otra dirección a la página.</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>El documento no se creó en el plazo de un minuto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>No se pudo crear el documento (%1).</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>Los documentos para Word se crean con el programa «pandoc», que no está instalado. Instale el paquete «pandoc».</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>No se pudo crear el archivo zip: %1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>Esto es una carpeta. Dé otro nombre al archivo zip.</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>Hay un archivo que no es un paquete web anterior y que se perdería. Dé otro nombre al archivo zip.</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>Otra exportación está llenando esta carpeta. Espere a que termine y vuelva a exportar.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>No se puede crear ninguna carpeta temporal (%1). Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«%1» no es un estilo de lista que esta versión conozca. Actualice Noticewright o restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>Los comentarios no indican a qué declaración se refieren. Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>«%1» no es una hora. Escriba la fecha y la hora en UTC: 2026-10-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>Un comentario no indica a qué se refiere. Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>«%1» no es una región como «us» o «eu».</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>«%1» no es una etiqueta de idioma como «en» o «pt-BR».</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«%1» no es la ruta de una edición. Escriba una región y un idioma: «ca/fr».</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>«%1» no es una fecha. Escríbala como año, mes y día: 2026-10-01.</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>La declaración no tiene identificador. Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«%1» no es un tipo de declaración que esta versión conozca. Actualice Noticewright o restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>La declaración no indica en qué idioma está (lang).</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>«%1» no es una carpeta situada bajo la raíz del sitio. Escriba partes formadas por letras, cifras y «-», cada una seguida de «/».</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>«%1» no puede ser la ubicación publicada de una sección. Use letras, cifras y «-».</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>Dos secciones tienen la misma ubicación publicada «#%1». Asigne otra a una de ellas.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«%1» no es un tipo de sección que esta versión conozca. Actualice Noticewright o restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>%1=&quot;%2&quot; debería ser «marked» o «held-back».</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>«%1» no tiene un identificador correcto (%2=&quot;%3&quot;). Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>«%1» no es una dirección de correo electrónico. Escríbala como «name@example.com».</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>Este es otro valor de una variable «%1» que no figura antes.</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>Una entrada de una lista de enlaces no lleva a ninguna parte. Indique una dirección o una declaración.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>«%1» no es una sola palabra. Escriba cada palabra de la lista de palabras en un &lt;word&gt; propio.</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>«%1» aparece aquí por segunda vez. Quite una de las dos entradas o únalas.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>El archivo ocupa más de %Ln MiB, tamaño que no alcanza ninguna declaración. No se abrió; compruebe de dónde procede.</numerusform>
            <numerusform>El archivo ocupa más de %Ln MiB, tamaño que no alcanza ninguna declaración. No se abrió; compruebe de dónde procede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>A partir de aquí, el archivo no es texto UTF-8. Guárdelo como UTF-8 en el programa que lo escribió o restaure una versión anterior.</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>El archivo está dañado aquí y no se puede leer (%1). Restaure una versión anterior.</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>El archivo declara un tipo de documento, cosa que un espacio de trabajo no hace nunca. No se abrió, ya que esa declaración puede ser un ataque; compruebe de dónde procede el archivo.</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>Este no es un archivo de Noticewright: comienza con «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>El archivo no indica qué formato tiene (format=&quot;%1&quot;). Restaure una versión anterior.</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>El archivo tiene el formato %1, escrito por una versión más reciente de Noticewright. Actualice Noticewright para abrirlo.</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>El texto está anidado aquí a más de %Ln nivel de profundidad. Quite niveles de listas o notas.</numerusform>
            <numerusform>El texto está anidado aquí a más de %Ln niveles de profundidad. Quite niveles de listas o notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>Hay texto donde solo puede haber partes del documento: «%1». Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>«%1» no puede figurar dentro de este texto. Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>Dos partes del archivo tienen el mismo identificador «%1»; la otra está en la línea %2. Una de ellas se copió a mano: asígnele otro identificador.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>«%1» no tiene un identificador correcto (id=&quot;%2&quot;). Restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>«%1» remite a algo mediante un identificador imposible (%2=&quot;%3&quot;).</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>%1=&quot;%2&quot; debería ser un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>%1=&quot;%2&quot; debería ser «yes» o «no».</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>«%1» no es una dirección que se pueda publicar. Use una dirección web, de teléfono o del sitio.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>«%1» no es un nombre de archivo sencillo. Cambie el nombre del archivo de la carpeta «assets» usando letras, cifras y «-».</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>Un enlace tiene la dirección vacía.</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>layer=&quot;%1&quot; debería ser «highlights» o «full».</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>No se puede escribir nada en esta carpeta. Guarde en otra carpeta o solicite permiso para modificar esta.</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>No se pudo escribir la lista de archivos que se van a guardar. No se cambió nada; guarde de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>No se pudo eliminar el archivo. Solicite permiso para modificar la carpeta y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>No se pudo crear la carpeta. Solicite permiso para modificar la carpeta superior y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>No se puede leer la lista de archivos que se están guardando (%1).</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>La lista de archivos que se están guardando menciona un archivo de fuera de la carpeta. Elimine la lista si no la esperaba.</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>Se escribiría un archivo fuera de la carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>Los cambios están en el disco, pero este no los llevó todos a su lugar. No se ha perdido nada: guarde de nuevo o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>No se pudo escribir el archivo (%1). Lo que había antes no ha cambiado; libere espacio o elija otra carpeta y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>Los comentarios dicen referirse a «%1», pero están en la carpeta de «%2». Mueva el archivo o corríjalo.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>El archivo ocupa más de %Ln MiB, tamaño que no alcanza ninguna traducción. Compruebe de dónde procede o muévalo a otro lugar.</numerusform>
            <numerusform>El archivo ocupa más de %Ln MiB, tamaño que no alcanza ninguna traducción. Compruebe de dónde procede o muévalo a otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>La declaración dice ser «%1», pero está en la carpeta de «%2». Cambie el nombre de una de las dos.</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>Esta carpeta no contiene ningún espacio de trabajo: no hay en ella ningún «workspace.xml». Elija otra carpeta o cree un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>El archivo falta entre lo que se conservó.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>No se pudo crear la carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>«%1» no es la dirección de la raíz de un sitio. Escríbala como «https://example.com/», con «/» al final.</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>El parámetro «%1» del tema tiene dos valores. Quite uno de ellos.</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>Un ajuste del tema tiene un parámetro y un valor, que es el identificador de una opción o un color como «#0b5394».</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>El archivo supera %Ln MiB, más que ningún texto de un tema. Muévalo a otro lugar o redúzcalo.</numerusform>
            <numerusform>El archivo supera %Ln MiB, más que ningún texto de un tema. Muévalo a otro lugar o redúzcalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>El archivo es un enlace a otro fuera del espacio de trabajo. Ponga el archivo mismo en la carpeta del tema.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>Los documentos de procesador de textos se leen con el programa «pandoc», que no está instalado. Instale el paquete «pandoc», o guarde el documento como página web e impórtela.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>No hay espacio para una copia del documento (%1).</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>El documento no se pudo leer en un minuto. Guárdelo como página web e impórtela.</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>No se puede leer el documento: está dañado, protegido con contraseña o es de un tipo distinto del que indica su nombre. Ábralo en el procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>Un enlace a %1 no tenía texto en la página. Ahora ocupa una línea propia: muévalo o quítelo.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>La imagen del sello «%1» no se descarga de la web. Elíjala en el formulario del sello.</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>La imagen «%1» no tiene descripción para los lectores que no pueden verla. Escriba una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>Se excluyó %Ln imagen: está en la web y no se descarga nada. Añádala si es importante.</numerusform>
            <numerusform>Se excluyeron %Ln imágenes: están en la web y no se descarga nada. Añada las que sean importantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>%Ln carácter no se pudo leer como «%1» y se muestra como �.</numerusform>
            <numerusform>%Ln caracteres no se pudieron leer como «%1» y se muestran como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>El archivo no indica cómo están almacenados sus caracteres. Se leyó como «%1»: revise las letras con acento.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>El archivo ocupa más de 20 MB, tamaño que no alcanza ninguna declaración. Guarde la página sin imágenes o solo su texto.</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>No hay texto en este archivo. Si la página solo mostraba su texto con ayuda de scripts, guárdela de nuevo desde el navegador como «Página web, completa».</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>«%1» comparte la página, pero no es una declaración de privacidad. Se excluyó.</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>«%1» era un enlace a un lugar que no existe en la página («#%2»). Ahora es texto.</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>El archivo no indica ningún título. Escriba uno.</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>La fecha de «%1» es ahora un campo de la declaración. ¿Es la correcta y sigue siendo necesaria la oración?</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>El texto anterior al primer encabezado forma una sección sin encabezado. Póngale uno o mueva su texto.</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>La ubicación «#%1» de la página no se puede conservar: tiene caracteres que una dirección no debería tener.</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>Enlaces del pie</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>Hay partes del archivo anidadas a más profundidad que en cualquier declaración. Se conservó su texto, pero no su estructura.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>Ámbito de aplicación</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Comunicación a terceros</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Menores</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Productos y servicios</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>Aplicación móvil</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificación</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>El PDF está dañado o incompleto (%1). Créelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>Lee trabajos de la entrada estándar, un objeto JSON por línea, y responde a cada uno con una línea.</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>La carpeta que contiene el sitio exportado.</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>La ruta de la página dentro de esa carpeta.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>El archivo PDF que se va a escribir.</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>El papel: a4 o letter.</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>Dónde estará el sitio en la web, para los enlaces a sus otras páginas.</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>Lo que figura al pie de cada página, con {title} para el título de la página y {page} y {pages} para los números.</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1: la imagen %2 falta o no se puede mostrar.</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>Imprime en PDF las páginas de un sitio exportado.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>No se puede leer el PDF después de imprimir (%1). ¿Hay espacio en el disco? Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>Falta el programa que crea los PDF. Instale Noticewright de nuevo.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>No se puede crear ninguna carpeta temporal (%1). Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>No se puede iniciar el programa que crea los PDF (%1). Instale Noticewright de nuevo.</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>Se canceló la creación del PDF.</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>La creación del PDF tardó demasiado. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>El programa que crea los PDF terminó de forma inesperada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>El trabajo no indica la carpeta, la página o el archivo en el que se debe escribir. Indique «root», «page» y «out».</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>El trabajo pide un papel desconocido. Indique «a4» o «letter».</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>No se pudo imprimir la página. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>El navegador que crea los PDF etiquetados terminó de forma inesperada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>%1 no puede crear PDF etiquetados (%2). Actualice el programa o elija PDF sin etiquetar.</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>No se puede iniciar %1 (%2). Instale el programa de nuevo o elija PDF sin etiquetar.</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>terminó de inmediato</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>Los PDF etiquetados necesitan un navegador de la familia de Chromium o WeasyPrint, y no hay ninguno instalado. Instale Chromium, Google Chrome, Microsoft Edge o Brave, o elija PDF sin etiquetar.</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>Solo se pueden imprimir páginas web. Indique un archivo que termine en .html.</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>Falta la página o no se puede leer. Exporte el sitio de nuevo y después imprima la página.</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>WeasyPrint no puede crear el PDF (%1). Instale Chromium, que también crea PDF etiquetados, o elija PDF sin etiquetar.</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>%1 omite las descripciones de las imágenes, que necesita quien escucha la página. Instale Chromium o una versión más reciente de WeasyPrint, o elija PDF sin etiquetar.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Desea guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>Si no guarda, se perderán los cambios realizados desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Modificado por otra persona</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>Otro programa modificó este espacio de trabajo desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>Si guarda ahora, sus cambios reemplazarán a los otros. Para conservar ambos, cancele, elija «Guardar como…» y compare.</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>Reemplazar los otros cambios</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>Espacios de trabajo (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Todo lo que se puede importar (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Páginas web (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>Documentos de procesador de textos (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>Texto sin formato (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>Hay %Ln problema más; se indica en los detalles.</numerusform>
            <numerusform>Hay %Ln problemas más; se indican en los detalles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>No se puede leer el espacio de trabajo donde estaba, en %1. El texto recuperado se puede abrir y guardar en otra carpeta.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>Desde entonces, otra persona modificó el texto guardado. Al recuperar se combinan esos cambios con los de usted; donde ambos modificaron el mismo texto, se toma el recuperado. Todavía no se guarda nada: deshacer lleva al texto tal como está guardado ahora.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>Desde entonces, otra persona modificó el texto guardado y los cambios no se pueden combinar: al recuperar se muestra solo el texto de usted. Todavía no se guarda nada: deshacer lleva al texto tal como está guardado ahora y «Guardar como…» conserva ambos.</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>Al recuperar todavía no se guarda nada: deshacer lleva al texto tal como está guardado ahora.</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>Noticewright se cerró sin guardar «%1». Se conservaron los cambios hasta %2.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>Descartar cambios sin guardar</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>¿Desea descartar los cambios sin guardar de «%1»?</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>No se podrán restablecer. Con «Ahora no» se conservan y se ofrecen de nuevo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>&amp;Combinar ambas</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>&amp;Guardar mi versión en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>Conservar &amp;mi versión</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>Usar la &amp;otra versión</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>Otro programa modificó «%1» y usted tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>«Combinar ambas» incorpora los otros cambios a su texto; donde ambos modificaron el mismo texto, se toma el de usted. Con «Conservar mi versión», la próxima vez que guarde se reemplazarán los otros cambios. Con «Usar la otra versión», deshacer le devuelve a la suya.</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>Con «Conservar mi versión», la próxima vez que guarde se reemplazarán los otros cambios. Con «Usar la otra versión», deshacer le devuelve a la suya. «Guardar mi versión en otro lugar…» conserva ambas.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Editar de todos modos</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>¿Seguro que %1 ha terminado con este espacio de trabajo?</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>Si ambos editan, quien guarde más tarde puede reemplazar lo que escribió la otra persona.</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Traducciones (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Incorporar traducciones</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a comment</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › Comentario</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Comentario</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › Comentarios</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>Lo que se conservó de los cambios sin guardar está dañado y no se puede restablecer. El texto guardado no se ve afectado.</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>No se puede leer lo que se conservó de los cambios sin guardar (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>Los cambios sin guardar no se pueden proteger frente a un cierre inesperado, porque no se puede escribir en esta carpeta. Guarde con frecuencia y libere espacio o solicite permiso para modificarla.</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[Línea horizontal]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[Contacto: %1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[Sellos]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[Enlaces: %1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[Algo de una versión más reciente de Noticewright]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>Contenido del espacio de trabajo</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>Orden del contenido del espacio de trabajo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Edición «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>Grupo de regiones «%1»</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variable «%1»</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>Término «%1»</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>Contacto «%1»</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>Sello «%1»</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>Lista de enlaces «%1»</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>Lista de palabras › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Preferencias del espacio de trabajo</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>Enlaces de la cabecera: %1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>Enlaces del pie: %1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>Declaraciones y su orden</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › Título, fechas y direcciones</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>En vigor: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualización: %1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › Secciones y su orden</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › Traducción: %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Archivo «%1»</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Sección sin encabezado</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Encabezado y nombre de enlace</translation>
    </message>
    <message>
        <source>%1 › %2 › Full Text</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Texto completo</translation>
    </message>
    <message>
        <source>%1 › %2 › Highlights</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › Puntos clave</translation>
    </message>
    <message>
        <source>Theme&apos;s choice “%1”: %2</source>
        <comment>parameter, value</comment>
        <translation>Parámetro «%1» del tema: %2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sitio: %1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>La plantilla de página tiene un error: %1. Corríjalo o elimine el archivo para usar la plantilla incluida.</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>No se puede rellenar la plantilla de página: %1. Corríjala o elimine el archivo para usar la plantilla incluida.</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>La plantilla de página tiene un error: %1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>lo que comienza con «%1» no termina en esta línea. Escriba «%2» donde termine.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>«%1» está vacío. Rellénelo o quítelo.</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>«%1» termina algo que no se había comenzado. Quítelo o escriba «%2» donde comience.</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>«%1» aparece antes del final de «%2» en la línea %3. Escriba «%4» antes.</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>«%1» está fuera de «%2». Muévalo o quítelo.</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>«%1» es desconocido. Corrija la palabra que sigue a «{%» o quite la instrucción.</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>«%1» no está terminado. Escriba «%2» donde termine.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>No existe ningún tema llamado «%1». Elija otro tema.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>«%1» pide «%2», que las páginas no tienen. Corrija el nombre o quite la instrucción.</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>«%1» está dentro de demasiados otros. Muévalo hacia fuera o quítelo.</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>No se pueden crear páginas: falta una parte del programa (%1). Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>«%1» empieza con otro archivo, pero una plantilla de página empieza por sí misma. Escriba «%2» donde deba estar el texto de ese archivo.</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>«%1» no nombra ningún archivo. Escriba solo su nombre, como en «%2».</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>«%1» incluiría el archivo en sí mismo (%2). Quite la instrucción.</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>«%1» pide un archivo que no existe. Póngalo en la carpeta del tema, con un nombre de letras, cifras y «-» que termine en «.html», o quite la instrucción.</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>con «%1» la plantilla de página se vuelve demasiado grande. Incluya menos archivos o archivos más pequeños.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Sello: %1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>Lista de enlaces: %1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>En vigor: %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>Forma parte de la navegación del sitio.</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>Está en la cabecera de la página.</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>Está en el pie de la página.</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>Está en un aviso de consentimiento o en otro aviso superpuesto a la página.</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>Está junto a la declaración, como los artículos relacionados o los botones para compartir.</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>Es un botón o un campo.</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>La página no lo muestra.</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>Es un script.</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>Está tachado.</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>La página lo muestra en un marco o como imagen.</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>Es para navegadores sin scripts.</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>La página lo dice dos veces.</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>Pertenece a otro documento de la página.</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>Está antes o después de la declaración.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Usted lo excluyó.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>No se puede comprobar la ortografía: falta el paquete «sonnet6-plugins». Instálelo e inicie Noticewright de nuevo.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>No hay diccionario para el idioma %1, por lo que no se comprueba su ortografía. Se puede instalar un diccionario Hunspell para él.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>No hay diccionario para el idioma %1. Para comprobar su ortografía, instale el paquete «%2» e inicie Noticewright de nuevo.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>No hay sugerencias</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>&amp;Añadir a la lista de palabras</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>Dividir sección</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>Unir secciones</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Mover texto</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>Duplicar declaración</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>Eliminar declaración</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>Añadir subsección</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>Nueva declaración de privacidad</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito de aplicación</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>Añadir declaración</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Duplicar sección</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>Eliminar sección</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Mover sección</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>Mover declaración</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>Cambiar nombre de declaración</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>Editar encabezado</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>Declaración de privacidad en línea</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>Las secciones habituales de una declaración de privacidad para un sitio web, con indicaciones que se reemplazan al escribir.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>Una declaración con una sección vacía.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>Un ejemplo terminado: cuatro declaraciones relacionadas de una empresa ficticia.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>No existe la plantilla «%1».</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>No se pudo crear la carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>La carpeta no está vacía. Elija una carpeta nueva o vacía para que no se pierda nada de su contenido.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>No contiene &quot;format&quot;: 1. Es posible que sea para una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Hay dos parámetros «%1».</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>«%1» falta o no es un texto.</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>«%1» no puede ser un identificador. Use letras minúsculas, cifras y «-».</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>El tipo «%1» de «%2» es desconocido. Debe ser «colour» o «choice».</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>El valor de «%1» contiene un carácter que lo terminaría en la hoja de estilos.</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>El valor predeterminado «%1» de «%2» no es ninguna de sus opciones.</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>La descripción del tema no es JSON (%1). Corríjala o elimine el archivo.</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>La descripción del tema tiene un error. %1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>El color «%1» de «%2» no está escrito como «#0b5394».</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>«%1» se muestra sobre «%2», que no es un color del tema.</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>El valor de «%1» carga un archivo, o una comilla o un paréntesis en él no está cerrado. Corríjalo.</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>La hoja de estilos importa «%1», y las páginas tienen una sola hoja de estilos. Ponga el texto de la otra en el lugar de esa línea.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>La hoja de estilos carga «%1», que no es una fuente ni una imagen de la carpeta del tema. Ponga el archivo allí, con un nombre de letras, cifras, «-» y «_», y escriba ese nombre.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>La hoja de estilos carga «%1», que no está en la carpeta del tema. Ponga el archivo allí o corrija el nombre.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>La hoja de estilos carga «%1», que no se puede leer (%2). Ponga el archivo en la carpeta del tema o cambie la hoja de estilos.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>La hoja de estilos carga «%1», que es un enlace a un archivo fuera del espacio de trabajo. Ponga el archivo mismo en la carpeta del tema.</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>La hoja de estilos carga «%1», que supera %Ln MiB. Reduzca el archivo.</numerusform>
            <numerusform>La hoja de estilos carga «%1», que supera %Ln MiB. Reduzca el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>El archivo no es texto UTF-8. Guárdelo como UTF-8 en otro programa.</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>No es una fuente ni una imagen que muestren las páginas web. Elija un archivo de uno de estos tipos: %1.</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>El archivo no se puede leer (%1). Elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>El archivo supera %Ln MiB, demasiado para una página. Elija uno más pequeño.</numerusform>
            <numerusform>El archivo supera %Ln MiB, demasiado para una página. Elija uno más pequeño.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>En las páginas oscuras, «%1» se distingue mal sobre «%2»: el contraste es de %3 y se necesita %4. Elija un color más claro.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>«%1» se distingue mal sobre «%2»: el contraste es de %3 y se necesita %4. Elija un color más oscuro.</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>En las páginas oscuras, «%1» se distingue mal sobre «%2»: el contraste es de %3 y se necesita %4. Elija un color más oscuro.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>«%1» se distingue mal sobre «%2»: el contraste es de %3 y se necesita %4. Elija un color más claro.</translation>
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
        <translation>Una página profesional con un tipo de letra claro sin serifa, un índice que permanece junto al texto y un acento del color de su empresa.</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>Enlaces y acentos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texto secundario</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Fondo de página</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>Fondo del pie y de los encabezados de tabla</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>Fondo de las notas</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>Franja de las notas</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Tipo de letra del texto</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>Sin serifa, más sobria</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>Sin serifa, más suave</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>Con serifa, estilo antiguo</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>Con serifa, ancha</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>Tipo de letra de los encabezados</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>Igual que el texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
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
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Anchura del texto</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Rectas</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>Ligeramente redondeadas</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeadas</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>Una página serena como un libro bien compuesto, con un tipo de letra con serifa y casi sin marco, que va bien con cualquier sitio web y se imprime bien.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>Fondo del código citado y del destino de un enlace</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Sector público</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>Una página al estilo de los servicios públicos, con texto grande, mucho contraste, enlaces subrayados y una barra de color en la parte superior.</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>Texto de la barra</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>Franjas de la barra y de las notas</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>Fondo del pie y de las direcciones</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>Sin serifa del sistema del lector</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>%Ln punto clave por confirmar</numerusform>
            <numerusform>%Ln puntos clave por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>%Ln punto clave sin correspondencia</numerusform>
            <numerusform>%Ln puntos clave sin correspondencia</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>hay texto completo importante sin resumir</translation>
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
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>idioma de origen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln sin traducir</numerusform>
            <numerusform>%Ln sin traducir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln obsoleto</numerusform>
            <numerusform>%Ln obsoletos</numerusform>
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
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>Otro idioma: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>Enlace: %1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>Término: %1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>Negrita: %1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>Cursiva: %1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>Superíndice o subíndice: %1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>Referencia: %1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>El archivo es una traducción de «%1», que no existe en este espacio de trabajo. No se incorporó nada de él.</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>El archivo es una traducción al idioma «%1», pero ninguna edición está en ese idioma. Añada primero una edición.</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>Este archivo traduce al idioma «%1», no al idioma «%2». Impórtelo como el otro idioma o pida al traductor el archivo correcto.</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>Este archivo traduce del idioma «%1», pero el texto está escrito en el idioma «%2». Pida al traductor el archivo correcto.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>El archivo no indica qué declaración traduce. Pida al traductor el archivo en la forma en que se envió.</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>Este archivo traduce los textos propios del espacio de trabajo, como contactos y sellos, y no esta declaración. Impórtelo allí.</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>Este archivo traduce otra declaración («%1»). Impórtelo allí.</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>El archivo traduce un texto («%1») que ya no está en la declaración. Se excluyó.</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>El archivo contiene dos veces la traducción de %1. Vale la primera.</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>Los enlaces o los marcadores de posición de %1 han cambiado desde que se escribió el trabajo, de modo que la traducción ya no corresponde. Envíe el texto al traductor de nuevo.</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>Desde que se tradujo, solo han cambiado el formato o los marcadores de posición del texto de origen.</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>El texto de origen ha cambiado desde que se tradujo: %1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>Este no es un archivo de traductor: no es XLIFF 2.1 ni XLIFF 1.2. Pida uno de los dos.</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>El archivo no indica qué idioma traduce (%1=&quot;%2&quot;). Restaure una versión anterior.</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>Este no es un archivo de traducciones como los que guarda Noticewright (XLIFF 2.1). Para incorporar un archivo enviado por un traductor, impórtelo.</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>El archivo no contiene traducciones. Restaure una versión anterior.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>El archivo no indica qué declaración traduce (original=&quot;%1&quot;). Restaure una versión anterior.</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>El texto «%1» está traducido dos veces en este archivo. Vale una traducción; la otra desaparece al guardar el archivo.</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>La traducción del texto «%1» no se puede leer y se deja como está. Traduzca el texto de nuevo o restaure una versión anterior del archivo.</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>las palabras «%1» en otro idioma</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>el enlace «%1»</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>el término «%1»</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>la negrita «%1»</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>la cursiva «%1»</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>el superíndice o subíndice «%1»</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>la variable «%1»</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>la referencia a otra sección</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>algo de una versión más reciente de Noticewright</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>Título de la declaración</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>Título de los puntos clave</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Encabezado de una sección</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Subencabezado</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>Término de una definición</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>Texto cuyas líneas se conservan</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>Leyenda de una tabla</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>Leyenda de una imagen</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>Descripción de una imagen para personas que no pueden verla</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>Título de un enlace, que se muestra al situar el puntero sobre él</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>Redacción usada en muchos textos</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>Término definido</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>Definición de un término</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Nombre de un contacto</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>Dirección postal de un contacto</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>Etiqueta del enlace de un contacto</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>Lo que dice un sello, leído en voz alta en lugar de su imagen</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>Título del enlace de un sello, que se muestra al situar el puntero sobre él</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>Nombre de una lista de enlaces</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>Etiqueta de un enlace</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>%1, en los puntos clave de la sección «%2»</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>%1, en el texto completo de la sección «%2»</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>En la traducción de %1 falta %2. Pida al traductor que lo incluya e importe de nuevo.</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>La traducción de %1 contiene %2 más de una vez. Pida al traductor que lo deje una sola vez e importe de nuevo.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>En la traducción de %1, %2 está dentro de otro elemento del mismo tipo. Pida al traductor que los separe e importe de nuevo.</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>En la traducción de %1 no está claro dónde comienza y dónde termina %2. Pida al traductor que marque ambos puntos e importe de nuevo.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>En la traducción de %1, %2 no tiene palabras. Pida al traductor que las incluya e importe de nuevo.</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>La traducción de %1 tiene un marcador de posición (%2) que el texto no tiene. Pida al traductor que lo quite e importe de nuevo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>La carpeta del espacio de trabajo o su workspace.xml.</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Esta no es una dirección de correo electrónico. Escríbala como name@example.com.</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>Una dirección web no tiene espacios. Escríbala como https://example.com/privacy.</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>Esta dirección no se puede publicar. Escríbala como https://example.com/privacy.</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (falta)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>Elegir imagen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>Esta no es una imagen que muestren las páginas web. Elija un archivo de uno de estos tipos: %1.</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>No se puede leer la imagen. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>La imagen ocupa más de 20 MiB. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>El archivo no es una imagen que muestren los navegadores. Elija un archivo SVG, PNG, JPEG, WebP o GIF.</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>Un contacto que ya no existe</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>Abra la ficha para elegir otro elemento</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>Un sello que ya no existe</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln sello</numerusform>
            <numerusform>%Ln sellos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Lista de enlaces</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>Una lista de enlaces que ya no existe</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>Todavía no se ha elegido ninguna imagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>Una línea que cruza la página</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>De una versión más reciente</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Se conserva como está</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>Esta versión de Noticewright no puede mostrarlo ni editarlo</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Tabla vacía</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>Sello sin nombre</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>Lista de enlaces sin nombre</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>Ningún hallazgo: todas las partes del espacio de trabajo encajan entre sí</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>noticewright::ChipField</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Se quitó %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Falta por insertar:</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>Lo inserta alrededor de las palabras seleccionadas o en la posición del cursor</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>Ir al problema</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>Ir a la línea %L1</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;Plegar o desplegar</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>Seis cifras hexadecimales, por ejemplo #0b5394</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>Elegir el color</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>Elegir el color: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>&amp;Añadir comentario</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>Comentario &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>Comentario an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>&amp;Responder al comentario</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>Resol&amp;ver comentario</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>&amp;Eliminar comentario</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>Comentarios (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>Rea&amp;brir comentario</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
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
        <translation>Comentar c&amp;omo:</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>El nombre con el que se firman sus comentarios</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentIndex</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, its name</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentModel</name>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The statement as a whole</source>
        <translation>La declaración en su conjunto</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Sección: %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (modificado desde entonces)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>Texto que se eliminó</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Acerca de: %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>&amp;Mostrar resueltos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>Reso&amp;lver</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>Edi&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimi&amp;nar</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>No hay comentarios en esta declaración.</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>Todos los comentarios de esta declaración están resueltos.</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>Respuesta a %1:</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>Respon&amp;der</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>Solo quien escribió un comentario puede editarlo.</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>Nuevo comentario:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>Nuevo comentario sobre «%1»:</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>Añadir &amp;comentario</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>Editar comentario:</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>Editar respuesta:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonController</name>
    <message>
        <source>Not in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>No está en %1</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>Diferente en %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>&amp;Lugares modificados:</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>Lugares modificados</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (modificado en ambos lados)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>No está en esta versión</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>Las palabras son las mismas; difieren el formato, los enlaces u otros detalles.</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>Nuevo &amp;contacto</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>Este contacto ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>Este contacto se muestra en %Ln lugar. Los cambios se aplican en él.</numerusform>
            <numerusform>Este contacto se muestra en %Ln lugares. Los cambios se aplican en todos ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>Dirección &amp;postal:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>Correo &amp;electrónico:</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>&amp;Teléfono:</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>Página &amp;web:</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>Eti&amp;queta de la página web:</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>Oficina Corporativa de Privacidad</translation>
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
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>Sección: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 de esta sección: %2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 de esta declaración: %2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>El tiempo es el que se tarda en leer a razón de %Ln palabra por minuto.</numerusform>
            <numerusform>El tiempo es el que se tarda en leer a razón de %Ln palabras por minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln oración</numerusform>
            <numerusform>%Ln oraciones</numerusform>
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
        <translation>Nuevo término</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Nueva variable</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Término:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
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
        <translation>«%1» ya está definido.</translation>
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
        <translation>Edición &amp;mostrada:</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Comparada con:</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>Diferencias entre las ediciones</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>Elija dos ediciones distintas.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Ambas muestran lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>Cabecera y pie</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Sección sin título</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>Valor diferente</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>Declaración solo en %1</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>Sección solo en %1</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>Elemento de lista solo en %1</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>Enlace solo en %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1: %2 — %3: %4</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Pegar como te&amp;xto sin formato</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Ne&amp;grita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>S&amp;ubíndice</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>Superínd&amp;ice</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Enlace…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Párrafo</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>&amp;Subencabezado</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>Ci&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definición</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>Texto pre&amp;formateado</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>&amp;Lista con viñetas</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>Lista nu&amp;merada</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>Lista con let&amp;ras</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>&amp;Aumentar nivel</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>R&amp;educir nivel</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>Su&amp;bir párrafo</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>Ba&amp;jar párrafo</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>Duplicar párraf&amp;o</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabla…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;Imagen…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contacto…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>&amp;Sellos…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>&amp;Lista de enlaces…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>Línea &amp;horizontal</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>S&amp;alto de línea</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>Mostrar solo esta e&amp;dición</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>Ocultar en el esquema y atenuar en el texto lo que no está en la edición de la vista previa</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>La sección «%1» no está en %2. Se muestran todas las secciones.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>Ningún idioma se llama «%1». Elija uno de la lista o escriba una etiqueta como «pt-BR».</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>El programa no conoce este idioma. Se toma tal cual.</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Añadir edición</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Editar edición</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>Ninguna región se llama «%1». Elija una de la lista o escriba un código como «us» o «emea».</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>El programa no conoce esta región. Se toma como un código propio de su organización.</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>Nombre de un país o un código</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>Nombre de un idioma o una etiqueta</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Región:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>Ru&amp;ta:</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>El idioma del texto de origen</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>El idioma del texto de origen, %1</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>El idioma que se usa para lo que todavía no está traducido</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>Idioma de re&amp;serva:</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>Ya existe una edición para esta región en este idioma: %1. Elija otro idioma.</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«%1» no puede ser la ruta de una edición. Escriba una región y un idioma: «ca/fr».</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>Otra edición ya tiene esta ruta. Escriba otra.</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>La edición «%1» ya tiene esta ruta. Escriba otra.</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>región/idioma</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>Las páginas cambian de ubicación: los enlaces que llevan a «%1» dejarán de llevar a ellas.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>%Ln párrafo no está en %1.</numerusform>
            <numerusform>%Ln párrafos no están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>no destinada a esta región</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>todavía sin traducir</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>retenida, %1</translation>
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
        <translation>Ninguna declaración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%1 de %Ln declaración</numerusform>
            <numerusform>%1 de %Ln declaraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Idioma de reserva</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>Publicado</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>Todos los países e idiomas para los que se publican páginas.</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>Filtrar por nombre, región, idioma o ruta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>Añadir varias…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>Donde falta una traducción</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>&amp;Mostrar el texto en el idioma de reserva o de origen, marcado, con un aviso en la página</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>&amp;Retener la página hasta que esté traducida por completo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln edición</numerusform>
            <numerusform>%Ln ediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%1 de %Ln edición</numerusform>
            <numerusform>%1 de %Ln ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>Añadir edición</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>Añadir ediciones</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>Editar edición</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>Quitar ediciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>Se quitó %Ln edición.</numerusform>
            <numerusform>Se quitaron %Ln ediciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>%1 todavía se menciona en %Ln limitación, valor o grupo.</numerusform>
            <numerusform>%1 todavía se menciona en %Ln limitaciones, valores y grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>Se conservan las traducciones al idioma %1.</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>Mover ediciones</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>Ninguna declaración está escrita en el idioma de esta edición. Elija otra edición.</translation>
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
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>Se canceló la exportación. Lo que había antes no ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>… y %Ln más. El panel Comprobaciones los enumera todos.</numerusform>
            <numerusform>… y %Ln más. El panel Comprobaciones los enumera todos.</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (Paquete web)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>Los PDF se crearon con %1 y están etiquetados.</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>Los PDF se crearon con %1 y no están etiquetados.</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Puntos clave</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>Te&amp;xto completo</translation>
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
        <translation>&amp;Declaración:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Edición:</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Capas:</translation>
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
        <translation>Pape&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Expo&amp;rtar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las declaraciones</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Todas las ediciones</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>Exportar paquete web</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>Creación de las páginas: %1 de %2</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>Creación de los PDF: %1 de %2</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escritura de los archivos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln segundo</numerusform>
            <numerusform>quedan aproximadamente %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>Un solo archivo &amp;zip en lugar de una carpeta</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>Expor&amp;tar a:</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>Paquete web:</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>Un PD&amp;F de cada página</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>Etiq&amp;uetados, para que los PDF se puedan leer en voz alta</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>Los crea un navegador instalado o WeasyPrint. Tarda un poco más.</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>Se necesita Chromium, otro navegador de su familia o WeasyPrint. Instale uno de ellos.</translation>
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
        <translation>Tér&amp;mino</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>&amp;Nueva variable…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>&amp;Nuevo término…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>N&amp;o es un término</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>&amp;Editar variables…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>&amp;Editar términos…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>Nuevo término</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Nueva variable</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>Un término que ya no existe</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>El término «%1» todavía no tiene definición</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>La variable «%1» ya no existe</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>Variable «%1»: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>Remite a %1</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>«%1» no puede ser el nombre de una variable. Use letras minúsculas, cifras y «-», comenzando por una letra.</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>Dos variables tienen el nombre «%1». Asigne otro a una de ellas.</translation>
    </message>
</context>
<context>
    <name>noticewright::FileController</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>&amp;Cerrar espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
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
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>No se puede abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>No se puede crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>Ejemplo de Noticewright</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>No se guardó el espacio de trabajo</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
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
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>Datos del espacio de trabajo</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>puntos clave</translation>
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
        <translation>encabezado</translation>
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
        <translation>&amp;Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palabras co&amp;mpletas</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Reemplazar co&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Reempla&amp;zar</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar t&amp;odo</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Esta declaración</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las declaraciones</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
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
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln coincidencia reemplazada</numerusform>
            <numerusform>%Ln coincidencias reemplazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FlowContext</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Subencabezado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>Lista de definiciones</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>Texto preformateado</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Lista de enlaces</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>De una versión más reciente</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subíndice</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superíndice</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Quitar enlace</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>Quitar término</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>Subencabezado</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>Texto preformateado</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>Aumentar nivel de elemento de lista</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>Reducir nivel de elemento de lista</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>Insertar objeto</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>Modificar objeto</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Corregir ortografía</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>Quitar objeto</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>Insertar variable</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>Insertar referencia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>Nuevo párrafo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>Pegar como te&amp;xto sin formato</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Mover texto</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>Limitar a regiones</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>Conservar la redacción en todos los idiomas</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>Traducir la redacción</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>Esto no está en la edición que se muestra.</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>La redacción se mantiene tal cual en todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>A &amp;fecha de:</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>Modificar grupo de regiones para este espacio de trabajo</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Añadir grupo de regiones</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Editar grupo de regiones</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>Clientes europeos</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>Un nombre breve para archivos y etiquetas, como «emea»</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Añadir una región</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>Có&amp;digo:</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Miembros:</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>El día en que los miembros eran estos</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>«%1» no puede ser un código. Use de 2 a 16 letras minúsculas, cifras y «-», comenzando por una letra.</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>Otro grupo ya tiene el código «%1». Escriba otro.</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>Un grupo no puede ser miembro de sí mismo. Escriba otro código o quite ese miembro.</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>Reemplaza al grupo que conoce el programa, solo en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>El programa conoce un grupo con este código. Este lo reemplaza en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>Este es también el código de una región, %1, que entonces forma parte del grupo.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>%Ln limitación a este grupo</numerusform>
            <numerusform>%Ln limitaciones a este grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>%Ln limitación que lo excluye</numerusform>
            <numerusform>%Ln limitaciones que lo excluyen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>otro valor</numerusform>
            <numerusform>otros %Ln valores</numerusform>
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
        <translation>Regiones reunidas bajo un nombre, para limitar textos a ellas y asignarles otros valores. Los grupos que conoce el programa se pueden modificar para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>Grupos de regiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Este espacio de trabajo</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>Modificar para este espacio de trabajo…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>Añadir grupo de regiones</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>Editar grupo de regiones</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>Modificar grupo de regiones</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>Quitar grupo de regiones</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>«%1» vuelve a ser como lo conoce el programa.</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>Se quitó «%1». No se menciona en ningún lugar.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>Se quitó «%1», pero todavía se menciona en %Ln lugar: %2. Ahora no incluye allí ninguna región.</numerusform>
            <numerusform>Se quitó «%1», pero todavía se menciona en %Ln lugares: %2. Ahora no incluye allí ninguna región.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>&amp;Decorativa: no dice nada que no diga el texto</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagen:</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>&amp;Qué dice:</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>&amp;Leyenda:</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>&amp;Enlaza con:</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>Se lee en voz alta a quienes no pueden ver la imagen</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>Impor&amp;tar…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>Importar página del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>El portapapeles no contiene texto. Seleccione la página en el navegador, cópiela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>No se puede importar el archivo</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>Importar declaración</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>No se conservó el original</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>Se importó la declaración, pero su original y sus imágenes no se pudieron colocar junto a ella. Conserve usted el archivo.</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>&amp;Enviar a traductores…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>&amp;Incorporar traducciones…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>Trabajos de traducción de %1</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>No hay nada que traducir a estos idiomas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>Se escribió %Ln archivo. Envíelo a los traductores e incorpórelo cuando se lo devuelvan.</numerusform>
            <numerusform>Se escribieron %Ln archivos. Envíelos a los traductores e incorpórelos cuando se los devuelvan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>No se incorporó nada</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Incorporar traducciones</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>Ningún idioma se llama «%1». Elija uno de la lista, escriba una etiqueta como «pt-BR» y pulse Intro, o borre el texto.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
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
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>Regiones: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>Regiones: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>Dónde se muestra este elemento de lista</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>Dónde se muestra este texto</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>Dónde se muestra este %Ln elemento de lista</numerusform>
            <numerusform>Dónde se muestran estos %Ln elementos de lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>Dónde se muestra este %Ln párrafo o elemento</numerusform>
            <numerusform>Dónde se muestran estos %Ln párrafos y elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>&amp;Limitar sección a regiones…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>Limitar toda la lista a regiones…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>Conser&amp;var la redacción en todos los idiomas</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>Estas palabras no se traducen, como las que prescribe una ley</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>Limitar elemento de lista a regiones…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>Limitar párrafo a regiones…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>Limitar toda la cita o nota a regiones…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>Dónde se muestra la declaración «%1»</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>Limitar declaración a regiones</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>Dónde se muestra la sección «%1»</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>Limitar sección a regiones</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>Limitar a regiones</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>Lo que lo contiene ya está limitado: %1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>&amp;Solo en:</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>&amp;No en:</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>No en</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>Sin excepciones</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>Mostrar en &amp;todas partes</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>Ninguna edición lo muestra.</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>Se muestra en todas las ediciones: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>Se muestra en %L1 de %Ln edición: %2</numerusform>
            <numerusform>Se muestra en %L1 de %Ln ediciones: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>Excepto %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>Solo %1, excepto %2</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>Se muestra en todas partes.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>Solo en %1.</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>No en %1.</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>Solo en %1, pero no en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
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
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>en %1, en %2</translation>
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
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1, excepto %2</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Text to &amp;display:</source>
        <translation>Texto para &amp;mostrar:</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>Se muestra al situar el puntero sobre el enlace</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>Descripción &amp;emergente (opcional):</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Quitar enlace</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>Lista de enlaces</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>Nueva &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>Esta lista de enlaces ya no existe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Enlaza con</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Cambiar destino</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>Nueva lista de enlaces</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>Otros destinos</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>Limitar a regiones…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>Otros destinos del enlace en algunas regiones o idiomas; vale el primero que corresponda:</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>Dónde se muestra el enlace «%1»</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>La vista previa no responde. Su texto no se ve afectado y la vista previa se vuelve a intentar automáticamente.</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Estado al abrir</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>Comparar ediciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>Este enlace lleva a otra página del sitio.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>Configurar los &amp;atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>&amp;Acerca de Noticewright</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>Acerca de Noticewright</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

Para escribir declaraciones de privacidad en línea. Señala lo que le falta a una declaración; no sustituye el asesoramiento jurídico.

Publicado bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>Preferencias del &amp;espacio de trabajo…</translation>
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
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresión terminada.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>No se pudo imprimir la página. ¿Está lista la impresora?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>Estado de la traducción</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>Trad&amp;ucción</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>Exportar paquete &amp;web…</translation>
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
        <translation>La página se retiene hasta que estén traducidos todos los textos.</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>Progreso de las ediciones</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>Textos sin traducir u obsoletos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>Elija una declaración y una edición para ver qué le falta.</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>«%1» no está destinada a %2.</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>«%1» está completa en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>%Ln texto impide que «%1» esté completa en %2:</numerusform>
            <numerusform>%Ln textos impiden que «%1» esté completa en %2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>Insertar: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>Valor allí</translation>
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
        <translation>Añadir otro valor…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Otros valores en algunas regiones o idiomas; vale el primero que corresponda:</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>Añadir otro valor</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>Editar otro valor</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>Quitar otro valor</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>Subir otro valor</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>Bajar otro valor</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>Sección sin título</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln comentario abierto</numerusform>
            <numerusform>%Ln comentarios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>In&amp;tentar de nuevo ahora</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>El HTML de la página</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>No se muestra ninguna página.</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>Tal como se exportará: %1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Parte si&amp;guiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Parte &amp;anterior de la ventana</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>Añadir varias ediciones</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>Filtrar por país, idioma o ruta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>En el idioma propio de la edición</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nombres:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (ya existe)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Todavía no se ha elegido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln edición.</numerusform>
            <numerusform>Se añadirán %Ln ediciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>La vista previa se detuvo y se está iniciando de nuevo. Su texto no se ve afectado.</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>Ninguna edición está en el idioma de esta declaración, por lo que no se publica.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, línea %L2: %3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewToolbar</name>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Ancho de pantalla</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publica</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>Claro u oscuro, según el sistema del lector</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>Tal como se imprime: las reglas de impresión de la hoja de estilos, con el ancho de una hoja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
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
        <translation>La página no estuvo lista para imprimir en un minuto. ¿Contiene imágenes muy grandes? Redúzcalas o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>No se pudo dibujar la página, quizá por falta de memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>No se pudieron imprimir los números de página. Inténtelo de nuevo o imprima sin ellos.</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>No se pudo convertir la página en PDF. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>No se pudo escribir el PDF (%1). ¿Hay espacio en el disco y tiene permiso para escribir allí?</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>La carpeta de este espacio de trabajo, %1, ya no está disponible. Su texto sigue en esta ventana: vuelva a conectar la unidad o la carpeta de red, o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>Usted puede leer este espacio de trabajo, pero no modificar su carpeta. Puede editar aquí y guardar en otra carpeta.</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>Editar de to&amp;dos modos…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>%1 tiene abierto este espacio de trabajo en %2 desde %3 (proceso %4). Aquí está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>Otro programa tiene abierto este espacio de trabajo. Aquí está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>Otro programa modificó este espacio de trabajo y ahora no se puede leer: %1 La ventana lo muestra como estaba antes.</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>Combinar cambios</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>La otra versión, en el disco</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Mi versión, sin guardar</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>No se pueden recuperar los cambios sin guardar</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Guardado por última vez</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Ahora en el disco</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>Ninguna región ni ningún grupo se llama «%1». Elija uno de la lista, escriba un código como «us» y pulse Intro, o borre el texto.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Añadir una región</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>%Ln texto es nuevo o diferente.</numerusform>
            <numerusform>%Ln textos son nuevos o diferentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>%Ln texto no se puede incorporar; el problema se indica debajo de su archivo.</numerusform>
            <numerusform>%Ln textos no se pueden incorporar; los problemas se indican debajo de su archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>Incorporar traducciones</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>Trabajos devueltos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Incorporados</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>De un texto de origen anterior</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No incorporados</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>Datos de todas las declaraciones</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>&amp;Incorporar</translation>
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
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>Revisar importación</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
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
        <translation>&amp;Capa:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>&amp;Observaciones:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>Pone en la declaración lo que se excluyó, como párrafo</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>Saca de la declaración lo que está seleccionado</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>Oraciones incorporadas: %L1 (%Ln palabra)</numerusform>
            <numerusform>Oraciones incorporadas: %L1 (%Ln palabras)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>excluidas: %L1 (%Ln palabra)</numerusform>
            <numerusform>excluidas: %L1 (%Ln palabras)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>por revisar: %L1 (%Ln palabra)</numerusform>
            <numerusform>por revisar: %L1 (%Ln palabras)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>scripts excluidos: %L1</translation>
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
        <translation>La página solo lo muestra cuando se despliega.</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>No se encontró en la declaración.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>Las palabras difieren.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Excluido. %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
Por revisar. %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>En todas las regiones</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>En todos los idiomas</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Re&amp;giones:</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>Idio&amp;mas:</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>Elija las regiones o los idiomas que tienen este valor.</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>Ninguna edición lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>En %1 de %Ln edición: %2</numerusform>
            <numerusform>En %1 de %Ln ediciones: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagen:</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>&amp;Verificación:</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>&amp;Descripción emergente:</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>Se lee en voz alta en lugar de la imagen</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>La página de la entidad certificadora que acredita el sello</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>&amp;Sellos mostrados aquí:</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>Sellos mostrados aquí</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>Añadir &amp;sección</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>Añadir s&amp;ubsección</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>Añadir &amp;declaración</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>Mover dentro de la sección an&amp;terior</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>Mover &amp;al nivel superior</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>Mover a sección</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>Mostrar solo secciones con estas palabras</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
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
        <translation>Al &amp;final de:</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>Nu&amp;merada</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Encabezado de la sección</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>Cómo llevan los enlaces a esta sección: la parte de su dirección que sigue a «#». Los enlaces a un nombre anterior siguen funcionando.</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>Nombre de en&amp;lace:</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>El texto completo de esta sección</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>Lo que dice la página breve sobre esta sección</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>Un nombre de enlace solo tiene letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>Otra sección tiene el nombre de enlace «%1». Elija otro.</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>Modificar sección</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>Esta declaración: %1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>Decla&amp;ración:</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>Secció&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Toda la declaración</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Una sección que ya no existe</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>&amp;Escribir trabajos</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>Enviar a traductores</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Idiomas:</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>&amp;Declaraciones:</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>Solo lo que está sin traducir u obsoleto</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2, para programas más antiguos</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>&amp;Textos:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>Escribir trabajos en</translation>
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
        <translation>Usar valor pre&amp;determinado</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>Buscar un comando o sus teclas</translation>
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
        <translation>Teclas del comando</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>«%1» ya no es la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>Plantilla de página</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>Hoja de estilos</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>Añadido: %1.</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>Siguiente error orto&amp;gráfico</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>Comprobar la &amp;ortografía al escribir</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>Lista de &amp;palabras…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>Añadir a la lista de palabras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>Comprobando la ortografía…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>No hay errores ortográficos en esta declaración.</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>Error ortográfico: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>Títu&amp;lo:</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>Título de los puntos &amp;clave:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>Re&amp;giones:</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>En vigor &amp;desde:</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>Últi&amp;ma actualización:</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>Dirección de los puntos clave:</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>Dirección del te&amp;xto completo:</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>Una carpeta situada bajo la raíz del sitio web, como privacy/{region}/{language}/. {region} y {language} representan los de la edición.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>«%1» no puede ser una dirección. Escriba carpetas formadas por letras, cifras y «-», cada una seguida de «/»; {region} y {language} representan los de la edición.</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>Modificar declaración</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>La primera &amp;fila es de encabezado</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>La primera &amp;columna es de encabezado</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>&amp;Leyenda:</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>&amp;Texto de la celda:</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>Insertar fila encima</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>Insertar fila debajo</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>Insertar columna antes</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>Insertar columna después</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Eliminar fila</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Eliminar columna</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>Combinar celdas</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>Dividir celda</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>Enlazar con</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>Declaración o &amp;sección</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>Dirección de &amp;correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>La declaración que muestra el enlace</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>Una declaración que ya no existe</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>Una sección que ya no existe</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Sección sin encabezado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>%1 (highlights)</source>
        <translation>%1 (puntos clave)</translation>
    </message>
</context>
<context>
    <name>noticewright::TemplateFilesBar</name>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>Crea el archivo que la plantilla de página incluye y que no existe</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>Quitar archivo</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>Quita esta parte de la plantilla de página; Deshacer la recupera</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Crear «%1»</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>Tér&amp;mino:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Significado:</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>Palabras con un único significado en todas las declaraciones. Si cambia el nombre, se reemplaza en todos los lugares donde el texto está marcado como el término.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>No se usa en ningún texto</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>Se usa en %Ln lugar</numerusform>
            <numerusform>Se usa en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>Un término no tiene nombre. Escriba uno o quite el término.</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>Dos términos tienen el nombre «%1». Asigne otro a uno de ellos.</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>Dividir sección a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>Un&amp;ir con la sección anterior</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>&amp;Mover a sección…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>Mover a los puntos &amp;clave</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>Mover al te&amp;xto completo</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>Editar hoja de estilos</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>Editar plantilla de página</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Hoja de estilos</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Plantilla de página</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>Crear &amp;mi propia versión</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>&amp;Usar la incluida</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>Copia la incluida al espacio de trabajo, donde puede editarla</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>Elimina la propia del espacio de trabajo; Deshacer la restablece</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>La hoja de estilos incluida con Noticewright. Cree una propia para modificarla.</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>La plantilla de página incluida con Noticewright. Cree una propia para modificarla.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>Este archivo no es texto UTF-8 y, por tanto, no se puede editar aquí. Guárdelo como UTF-8 en otro programa.</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>La hoja de estilos de este espacio de trabajo: theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>La plantilla de página de este espacio de trabajo: theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>Crear hoja de estilos propia</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>Crear plantilla de página propia</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>Usar hoja de estilos incluida</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>Usar plantilla de página incluida</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>Una parte de la plantilla de página de este espacio de trabajo: theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1, línea %L2: %3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>&amp;Insertar archivo…</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>Copia una fuente o una imagen en el espacio de trabajo y la nombra donde está el cursor</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>Insertar fuente o imagen</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>Fuentes e imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>Res&amp;tablecer todo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>Toma lo que propone el tema para todo lo que sigue</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>&amp;Logotipo y enlaces…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>El logotipo y los enlaces de la cabecera y el pie de todas las páginas</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>Restablecer tema</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1, en páginas claras</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1, en páginas oscuras</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>oscuro:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>El espacio de trabajo tiene su propia plantilla de página u hoja de estilos en la carpeta «theme». Lo que se elige aquí solo se muestra en la medida en que estas lo usan.</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>Elegir tema</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>Cambiar «%1»</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>Elegir lo &amp;que resume…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>Con&amp;firmar resumen</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>Siguiente res&amp;umen por comprobar</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>Elegir lo que resume</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>Confirmar resumen</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>Lo que resume el punto clave</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>Mostrar solo texto completo con estas palabras</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Sección sin encabezado</translation>
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
        <translation>&amp;Siguiente por traducir</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>&amp;Anterior por traducir</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>&amp;Copiar texto de origen</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>Con&amp;firmar traducción</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>Siguiente</translation>
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
        <translation>La traducción dice lo que dice ahora el texto de origen</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>Datos de todas las declaraciones</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Sección sin título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Texto de origen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>Sin traducir y obsoletos</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>M&amp;ostrar:</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Textos por traducir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Texto de origen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>Ninguna edición está en un idioma distinto del de esta declaración.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>El único texto está traducido; revisados: %1</numerusform>
            <numerusform>Los %Ln textos están traducidos; revisados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>De %Ln texto, sin traducir: %1; obsoletos: %2</numerusform>
            <numerusform>De %Ln textos, sin traducir: %1; obsoletos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>No se puede leer el archivo de este idioma, por lo que no se puede editar aquí: %1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>El texto de origen ha cambiado desde que se tradujo. Corrija la traducción y después confírmela.</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>Los enlaces, las variables o el formato del texto de origen han cambiado desde que se tradujo. Revise la traducción y después confírmela.</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>No hay ningún texto sin traducir ni obsoleto.</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>Copiar texto de origen</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>Confirmar traducción</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>Palabras que figuran en muchos lugares, como el nombre de un producto. Un nombre tiene letras minúsculas, cifras y «-»; si lo cambia, se reemplaza en todos los lugares donde figura la variable.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Otros valores</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>Otros valores en algunas regiones o idiomas; vale el primero que corresponda:</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>Otros valores de «%1» en algunas regiones o idiomas; vale el primero que corresponda:</translation>
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
        <translation>Declaraciones de privacidad escritas una vez y publicadas en todas partes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>Cuatro declaraciones terminadas de una empresa ficticia, para explorar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>Lo que abra aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>Una lista que ya no existe</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Preferencias del espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Términos</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Ediciones</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>Palabras que la revisión ortográfica da por correctas en todos los idiomas, como los nombres. Una palabra con mayúscula solo es correcta con ella.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>Página de &amp;inicio:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logotipo:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>Enlaces en la &amp;cabecera de la página:</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>Enlaces en el pie de la pá&amp;gina:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>Una fila de la lista de palabras está vacía. Escriba una palabra o quite la fila.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>«%1» no es una sola palabra. Ponga cada palabra en una fila propia.</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>Gr&amp;upos de regiones</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>Modificar ediciones</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>Modificar grupos de regiones</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>Modificar variables</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>Modificar términos</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>Modificar lista de palabras</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>Modificar organización</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>Modificar espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>Cambios externos</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>El espacio de trabajo está abierto solo para lectura. Elija «Guardar como…» para continuar en una copia propia.</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>La carpeta del espacio de trabajo ya no está disponible. Su texto sigue en la ventana: vuelva a conectar la unidad o la carpeta de red y guarde, o elija «Guardar como…».</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>La carpeta no está vacía. Elija una carpeta nueva o vacía para que no se pierda nada de su contenido.</translation>
    </message>
</context>
</TS>
