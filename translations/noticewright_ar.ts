<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>This refers to a statement “%1” that the workspace does not have. Choose another target, or remove the link.</source>
        <translation>يشير هذا إلى بيان «%1» غير موجود في مساحة العمل. اختر هدفًا آخر، أو أزل الرابط.</translation>
    </message>
    <message>
        <source>This refers to a section that is no longer there (“%1”). Choose another target, or remove the link.</source>
        <translation>يشير هذا إلى قسم لم يعد موجودًا («%1»). اختر هدفًا آخر، أو أزل الرابط.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the workspace&apos;s assets folder. Put it there, or choose another image.</source>
        <translation>الصورة «%1» ليست في مجلد assets في مساحة العمل. ضعها فيه، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Define it, or write the words themselves.</source>
        <translation>لا يوجد متغيّر باسم «%1». عرّفه، أو اكتب الكلمات نفسها.</translation>
    </message>
    <message>
        <source>There is no defined term “%1”. Define it, or make this ordinary text.</source>
        <translation>لا يوجد مصطلح معرَّف باسم «%1». عرّفه، أو اجعل هذا نصًا عاديًا.</translation>
    </message>
    <message>
        <source>This text holds something that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>يحتوي هذا النص على شيء لا تعرفه إلا نسخة أحدث من Noticewright. يُحتفظ به، لكنه لا يُنشر.</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose another contact, or remove the card.</source>
        <translation>لا توجد جهة اتصال «%1». اختر جهة اتصال أخرى، أو أزل البطاقة.</translation>
    </message>
    <message>
        <source>There is no seal “%1”. Choose another seal, or remove it.</source>
        <translation>لا يوجد ختم «%1». اختر ختمًا آخر، أو أزله.</translation>
    </message>
    <message>
        <source>There is no link list “%1”. Choose another list, or remove the card.</source>
        <translation>لا توجد قائمة روابط «%1». اختر قائمة أخرى، أو أزل البطاقة.</translation>
    </message>
    <message>
        <source>This block is of a kind that only a newer version of Noticewright knows. It is kept, but not published.</source>
        <translation>هذا الجزء من نوع لا تعرفه إلا نسخة أحدث من Noticewright. يُحتفظ به، لكنه لا يُنشر.</translation>
    </message>
    <message>
        <source>This highlight sums up a paragraph of the full text that is no longer there (“%1”). Choose again what it sums up.</source>
        <translation>تلخّص هذه النقطة البارزة فقرة لم تعد موجودة في النص الكامل («%1»). اختر من جديد ما تلخّصه.</translation>
    </message>
    <message>
        <source>This section has no heading. Readers find a section by its heading.</source>
        <translation>ليس لهذا القسم عنوان. يجد القراء القسم بعنوانه.</translation>
    </message>
    <message>
        <source>This section has no text. Write it, or remove the section.</source>
        <translation>ليس في هذا القسم نص. اكتبه، أو أزل القسم.</translation>
    </message>
    <message>
        <source>This statement has no title.</source>
        <translation>ليس لهذا البيان عنوان.</translation>
    </message>
    <message>
        <source>The page&apos;s header or footer shows a link list “%1” that does not exist. Choose another list.</source>
        <translation>يعرض رأس الصفحة أو تذييلها قائمة روابط «%1» غير موجودة. اختر قائمة أخرى.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: images and the style sheet are published there. Choose another.</source>
        <translation>لا يمكن أن يكون «%1» عنوان ويب لصفحة: فهناك تُنشر الصور وورقة الأنماط. اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be published at the same address “%3”. Give one of them another.</source>
        <translation>سيُنشر «%1» و«%2» على عنوان الويب نفسه «%3». أعطِ أحدهما عنوانًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>لا نص غير مترجم إلى «%1».</numerusform>
            <numerusform>نص واحد غير مترجم إلى «%1».</numerusform>
            <numerusform>نصان غير مترجمين إلى «%1».</numerusform>
            <numerusform>%Ln نصوص غير مترجمة إلى «%1».</numerusform>
            <numerusform>%Ln نصًا غير مترجم إلى «%1».</numerusform>
            <numerusform>%Ln نص غير مترجم إلى «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>لا ترجمة إلى «%1» تعود إلى مصدر سابق.</numerusform>
            <numerusform>ترجمة نص واحد إلى «%1» تعود إلى مصدر سابق.</numerusform>
            <numerusform>ترجمة نصين إلى «%1» تعود إلى مصدر سابق.</numerusform>
            <numerusform>ترجمة %Ln نصوص إلى «%1» تعود إلى مصدر سابق.</numerusform>
            <numerusform>ترجمة %Ln نصًا إلى «%1» تعود إلى مصدر سابق.</numerusform>
            <numerusform>ترجمة %Ln نص إلى «%1» تعود إلى مصدر سابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وإصدار آخر</numerusform>
            <numerusform>%1 وإصدارين آخرين</numerusform>
            <numerusform>%1 و%Ln إصدارات أخرى</numerusform>
            <numerusform>%1 و%Ln إصدارًا آخر</numerusform>
            <numerusform>%1 و%Ln إصدار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This refers to “%1”, which is not shown in %2. Limit this text to the same regions, or take the reference out.</source>
        <translation>يشير هذا إلى «%1» الذي لا يظهر في %2. اقصر هذا النص على المناطق نفسها، أو أزل الإحالة.</translation>
    </message>
    <message>
        <source>On dark pages the theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>تصعب رؤية لون السمة «%1» على «%2» في الصفحات الداكنة: التباين %3، والمطلوب %4. اختر لونًا آخر.</translation>
    </message>
    <message>
        <source>The theme&apos;s color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.</source>
        <translation>تصعب رؤية لون السمة «%1» على «%2»: التباين %3، والمطلوب %4. اختر لونًا آخر.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>How findings are written: text (default), json or sarif.</source>
        <translation>كيف تُكتب النتائج: text (الافتراضي) أو json أو sarif.</translation>
    </message>
    <message>
        <source>Which findings give the exit status 1: error (default) or warning.</source>
        <translation>أي النتائج تعطي حالة الخروج 1: error (الافتراضي) أو warning.</translation>
    </message>
    <message>
        <source>Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated.</source>
        <translation>يفحص هل تتوافق أجزاء مساحة العمل في المجلد DIR بعضها مع بعض، وهل هي مترجمة.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>مجلد مساحة العمل.</translation>
    </message>
    <message>
        <source>--format takes text, json or sarif, and --fail-on takes error or warning.</source>
        <translation>يقبل ‎--format القيم text أو json أو sarif، ويقبل ‎--fail-on القيمتين error أو warning.</translation>
    </message>
    <message>
        <source>Wrong usage. “noticewright %1 --help” shows what this command takes.</source>
        <translation>استخدام غير صحيح. يعرض «noticewright %1 --help» ما يقبله هذا الأمر.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How the table is written: text (default) or json.</source>
        <translation>كيف يُكتب الجدول: text (الافتراضي) أو json.</translation>
    </message>
    <message>
        <source>Lists the editions of the workspace in the folder DIR, and how far each statement is translated.</source>
        <translation>يسرد إصدارات مساحة العمل في المجلد DIR، ومدى ترجمة كل بيان.</translation>
    </message>
    <message>
        <source>--format takes text or json.</source>
        <translation>يقبل ‎--format القيمتين text أو json.</translation>
    </message>
    <message>
        <source>The folder that the export fills.</source>
        <translation>المجلد الذي يملؤه التصدير.</translation>
    </message>
    <message>
        <source>Only this statement; may be given again.</source>
        <translation>هذا البيان فقط؛ يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Only this edition, such as us/en; may be given again. “all” is every edition.</source>
        <translation>هذا الإصدار فقط، مثل us/en؛ يمكن تكرار الخيار. «all» تعني كل الإصدارات.</translation>
    </message>
    <message>
        <source>Only this layer: highlights or full.</source>
        <translation>هذه الطبقة فقط: highlights أو full.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper: a4 (default) or letter.</source>
        <translation>ورق ملف PDF: ‏a4 (الافتراضي) أو letter.</translation>
    </message>
    <message>
        <source>The workspace has no statement “%1”.</source>
        <translation>ليس في مساحة العمل بيان «%1».</translation>
    </message>
    <message>
        <source>The workspace has no edition “%1”.</source>
        <translation>ليس في مساحة العمل إصدار «%1».</translation>
    </message>
    <message>
        <source>--layer takes highlights or full.</source>
        <translation>يقبل ‎--layer القيمتين highlights أو full.</translation>
    </message>
    <message>
        <source>%1: “%2” is not exported: nothing of it is translated into %3 yet.</source>
        <translation>%1: لم يُصدَّر «%2»: لم يُترجم منه شيء إلى %3 بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1: حُجب «%2»: لا نص غير مترجم إلى %3.</numerusform>
            <numerusform>%1: حُجب «%2»: نص واحد غير مترجم إلى %3.</numerusform>
            <numerusform>%1: حُجب «%2»: نصان غير مترجمين إلى %3.</numerusform>
            <numerusform>%1: حُجب «%2»: %Ln نصوص غير مترجمة إلى %3.</numerusform>
            <numerusform>%1: حُجب «%2»: %Ln نصًا غير مترجم إلى %3.</numerusform>
            <numerusform>%1: حُجب «%2»: %Ln نص غير مترجم إلى %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports the statements of the workspace in the folder DIR.</source>
        <translation>يصدّر بيانات الخصوصية من مساحة العمل في المجلد DIR.</translation>
    </message>
    <message>
        <source>There is no page to export: no statement is written in the language of a chosen edition.</source>
        <translation>لا توجد صفحة للتصدير: لم يُكتب أي بيان بلغة أحد الإصدارات المختارة.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; it is made when it is not there.</source>
        <translation>مجلد مساحة العمل؛ يُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>The id that the new statement gets, such as online; only with one file.</source>
        <translation>المعرّف الذي يحصل عليه البيان الجديد، مثل online؛ مع ملف واحد فقط.</translation>
    </message>
    <message>
        <source>The language of the files, such as en, when they do not say it.</source>
        <translation>لغة الملفات، مثل en، إن لم تذكرها الملفات.</translation>
    </message>
    <message>
        <source>What the files fill: highlights or full.</source>
        <translation>ما تملؤه الملفات: highlights أو full.</translation>
    </message>
    <message>
        <source>A file for the report, as JSON: what became of every text.</source>
        <translation>ملف للتقرير بصيغة JSON: ما آل إليه كل نص.</translation>
    </message>
    <message>
        <source>--into names the workspace&apos;s folder.</source>
        <translation>يحدد ‎--into مجلد مساحة العمل.</translation>
    </message>
    <message>
        <source>--statement goes with one file only.</source>
        <translation>لا يُستخدم ‎--statement إلا مع ملف واحد.</translation>
    </message>
    <message>
        <source>“%1” can not be an id: use a-z, 0-9 and &apos;-&apos;, beginning with a letter.</source>
        <translation>لا يمكن أن يكون «%1» معرّفًا: استخدم a-z و0-9 و&apos;-&apos;، مع البدء بحرف.</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as en or pt-BR.</source>
        <translation>«%1» ليس رمز لغة مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«%1» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>The workspace has a statement “%1” already. Choose another id.</source>
        <translation>في مساحة العمل بيان «%1» بالفعل. اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>%1: statement “%2”, %3, %4, %5</source>
        <comment>file, statement, counts</comment>
        <translation>%1: البيان «%2»، %3، %4، %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>لا كلمات منقولة</numerusform>
            <numerusform>كلمة واحدة منقولة</numerusform>
            <numerusform>كلمتان منقولتان</numerusform>
            <numerusform>%Ln كلمات منقولة</numerusform>
            <numerusform>%Ln كلمة منقولة</numerusform>
            <numerusform>%Ln كلمة منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>لا كلمات مستبعدة</numerusform>
            <numerusform>كلمة واحدة مستبعدة</numerusform>
            <numerusform>كلمتان مستبعدتان</numerusform>
            <numerusform>%Ln كلمات مستبعدة</numerusform>
            <numerusform>%Ln كلمة مستبعدة</numerusform>
            <numerusform>%Ln كلمة مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>لا ملحوظات</numerusform>
            <numerusform>ملحوظة واحدة</numerusform>
            <numerusform>ملحوظتان</numerusform>
            <numerusform>%Ln ملحوظات</numerusform>
            <numerusform>%Ln ملحوظة</numerusform>
            <numerusform>%Ln ملحوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can not be written (%1).</source>
        <translation>تتعذر كتابة التقرير (%1).</translation>
    </message>
    <message>
        <source>Makes statements of web pages, Markdown, word processor documents and plain text.</source>
        <translation>ينشئ بيانات الخصوصية من صفحات ويب وملفات Markdown ومستندات معالجات النصوص والنصوص العادية.</translation>
    </message>
    <message>
        <source>The files to import.</source>
        <translation>الملفات المراد استيرادها.</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>ما يُبدأ به: %1.</translation>
    </message>
    <message>
        <source>Makes a new workspace in the folder DIR.</source>
        <translation>ينشئ مساحة عمل جديدة في المجلد DIR.</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>مجلد غير موجود أو فارغ.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of %2.</source>
        <translation>لا يوجد قالب «%1». اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>The folder that the jobs are written into.</source>
        <translation>المجلد الذي تُكتب فيه مهام الترجمة.</translation>
    </message>
    <message>
        <source>Only into this language, such as de; may be given again.</source>
        <translation>إلى هذه اللغة فقط، مثل de؛ يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>The version of XLIFF: 2.1 (default) or 1.2.</source>
        <translation>نسخة XLIFF:‏ 2.1 (الافتراضية) أو 1.2.</translation>
    </message>
    <message>
        <source>Which texts: all (default), or needed for those that are missing or stale.</source>
        <translation>أي النصوص: all (الافتراضي)، أو needed للنصوص الناقصة أو القديمة.</translation>
    </message>
    <message>
        <source>Say with --to into which folder the jobs are written.</source>
        <translation>حدد باستخدام ‎--to المجلد الذي تُكتب فيه مهام الترجمة.</translation>
    </message>
    <message>
        <source>--format takes 2.1 or 1.2.</source>
        <translation>يقبل ‎--format القيمتين 2.1 أو 1.2.</translation>
    </message>
    <message>
        <source>--content takes all or needed.</source>
        <translation>يقبل ‎--content القيمتين all أو needed.</translation>
    </message>
    <message>
        <source>No edition needs a translation into “%1”. Those that are needed: %2.</source>
        <translation>لا يحتاج أي إصدار إلى ترجمة إلى «%1». اللغات المطلوبة: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>languages</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations.</source>
        <translation>يكتب مهام للمترجمين: نصوص مساحة العمل في المجلد DIR، مع الموجود من ترجماتها.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, %6</source>
        <extracomment>File, then how many texts had which outcome</extracomment>
        <translation>%1: %2، %3، %4، %5، %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>لا نصوص مقبولة</numerusform>
            <numerusform>نص واحد مقبول</numerusform>
            <numerusform>نصان مقبولان</numerusform>
            <numerusform>%Ln نصوص مقبولة</numerusform>
            <numerusform>%Ln نصًا مقبولًا</numerusform>
            <numerusform>%Ln نص مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>لا نصوص من مصدر سابق</numerusform>
            <numerusform>نص واحد من مصدر سابق</numerusform>
            <numerusform>نصان من مصدر سابق</numerusform>
            <numerusform>%Ln نصوص من مصدر سابق</numerusform>
            <numerusform>%Ln نصًا من مصدر سابق</numerusform>
            <numerusform>%Ln نص من مصدر سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>لا نصوص دون تغيير</numerusform>
            <numerusform>نص واحد دون تغيير</numerusform>
            <numerusform>نصان دون تغيير</numerusform>
            <numerusform>%Ln نصوص دون تغيير</numerusform>
            <numerusform>%Ln نصًا دون تغيير</numerusform>
            <numerusform>%Ln نص دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>لا نصوص غير مترجمة</numerusform>
            <numerusform>نص واحد غير مترجم</numerusform>
            <numerusform>نصان غير مترجمين</numerusform>
            <numerusform>%Ln نصوص غير مترجمة</numerusform>
            <numerusform>%Ln نصًا غير مترجم</numerusform>
            <numerusform>%Ln نص غير مترجم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>لا نصوص غير مقبولة</numerusform>
            <numerusform>نص واحد غير مقبول</numerusform>
            <numerusform>نصان غير مقبولين</numerusform>
            <numerusform>%Ln نصوص غير مقبولة</numerusform>
            <numerusform>%Ln نصًا غير مقبول</numerusform>
            <numerusform>%Ln نص غير مقبول</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes what became of each text into this file.</source>
        <translation>يكتب في هذا الملف ما آل إليه كل نص.</translation>
    </message>
    <message>
        <source>Takes jobs that translators returned into the workspace in the folder DIR: all files or none.</source>
        <translation>يأخذ مهام الترجمة التي أعادها المترجمون إلى مساحة العمل في المجلد DIR: كل الملفات أو لا شيء منها.</translation>
    </message>
    <message>
        <source>The files to take back.</source>
        <translation>الملفات المراد استرجاعها.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder and the files to take back.</source>
        <translation>اذكر مجلد مساحة العمل والملفات المراد استرجاعها.</translation>
    </message>
    <message>
        <source>“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more.</source>
        <translation>يقبل «noticewright xliff» الأمر export أو import. لمعرفة المزيد: «noticewright xliff export --help».</translation>
    </message>
    <message>
        <source>html (default), pdf, bundle, docx, text, markdown or json.</source>
        <translation>html (الافتراضي) أو pdf أو bundle أو docx أو text أو markdown أو json.</translation>
    </message>
    <message>
        <source>How many threads make pages; by itself one for each processor.</source>
        <translation>عدد الخيوط التي تنشئ الصفحات؛ والافتراضي خيط لكل معالج.</translation>
    </message>
    <message>
        <source>Makes OUT a zip file of the bundle instead of a folder.</source>
        <translation>يجعل OUT ملف zip لحزمة النشر بدلًا من مجلد.</translation>
    </message>
    <message>
        <source>Leaves the PDFs out of the bundle.</source>
        <translation>يستبعد ملفات PDF من حزمة النشر.</translation>
    </message>
    <message>
        <source>HTML of the content alone, without the page around it, for content systems.</source>
        <translation>HTML للمحتوى وحده دون الصفحة المحيطة به، لأنظمة إدارة المحتوى.</translation>
    </message>
    <message>
        <source>What the classes of fragments begin with, so that they meet no others.</source>
        <translation>ما تبدأ به أسماء الأصناف (class) في مقاطع HTML، كي لا تتعارض مع غيرها.</translation>
    </message>
    <message>
        <source>--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.</source>
        <translation>يحدد ‎--to المجلد المراد ملؤه، ويقبل ‎--format القيم html أو pdf أو bundle أو docx أو text أو markdown أو json، ويقبل ‎--paper القيمتين a4 أو letter.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 256, or 0 for one for each processor.</source>
        <translation>يقبل ‎--jobs عددًا من 1 إلى 256، أو 0 لخيط واحد لكل معالج.</translation>
    </message>
    <message>
        <source>--zip and --no-pdf go with --format bundle.</source>
        <translation>لا يُستخدم ‎--zip و‎--no-pdf إلا مع ‎--format bundle.</translation>
    </message>
    <message>
        <source>--fragment goes with --format html.</source>
        <translation>لا يُستخدم ‎--fragment إلا مع ‎--format html.</translation>
    </message>
    <message>
        <source>--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.</source>
        <translation>لا يُستخدم ‎--class-prefix إلا مع ‎--fragment، ويقبل حروفًا لاتينية وأرقامًا و«-» و«_»، مع البدء بحرف.</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>إنشاء ملفات PDF:‏ %1 من %2</translation>
    </message>
    <message>
        <source>Making documents: %1 of %2</source>
        <translation>إنشاء المستندات: %1 من %2</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>إنشاء الصفحات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>، بقي أقل من ثانية</numerusform>
            <numerusform>، بقيت ثانية واحدة</numerusform>
            <numerusform>، بقيت ثانيتان</numerusform>
            <numerusform>، بقيت %Ln ثوانٍ</numerusform>
            <numerusform>، بقيت %Ln ثانية</numerusform>
            <numerusform>، بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest can not be read (%1).</source>
        <translation>تتعذر قراءة كشف المحتويات (%1).</translation>
    </message>
    <message>
        <source>Compare with this manifest.json, such as that of the bundle that was delivered.</source>
        <translation>المقارنة بملف manifest.json هذا، مثل ملف حزمة النشر التي سُلّمت.</translation>
    </message>
    <message>
        <source>Compares a bundle, or the site that it was deployed to, with its manifest, and lists what is different, missing or extra.</source>
        <translation>يقارن حزمة نشر، أو الموقع الذي وُضعت عليه، بكشف محتوياتها، ويسرد ما هو مختلف أو مفقود أو زائد.</translation>
    </message>
    <message>
        <source>A folder, a zip file, or the address of the site&apos;s root (http or https).</source>
        <translation>مجلد، أو ملف zip، أو عنوان ويب لجذر الموقع (http أو https).</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like https://example.com/.</source>
        <translation>«%1» ليس عنوان ويب. اكتبه على هذا النحو: https://example.com/‎.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>لا ملفات في كشف المحتويات.</numerusform>
            <numerusform>الملف الوحيد مطابق لكشف المحتويات.</numerusform>
            <numerusform>الملفان مطابقان لكشف المحتويات.</numerusform>
            <numerusform>كل الملفات (%Ln) مطابقة لكشف المحتويات.</numerusform>
            <numerusform>كل الملفات (%Ln) مطابقة لكشف المحتويات.</numerusform>
            <numerusform>كل الملفات (%Ln) مطابقة لكشف المحتويات.</numerusform>
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
        <translation>الاستخدام: noticewright [WORKSPACE]
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

من دون أمر تُفتح النافذة. لمعرفة المزيد: «noticewright COMMAND --help».
حالة الخروج: 0 تم، 1 توجد نتائج، 2 استخدام غير صحيح أو مدخلات لا تُقرأ، 3 تعذرت كتابة المخرجات.</translation>
    </message>
    <message>
        <source>What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; these need Chromium, another browser of its family, or WeasyPrint.</source>
        <translation>كيف يجب أن تكون ملفات PDF: ‏any (الافتراضي) لملفات تُنشأ بما هو مدمج، أو tagged لملفات يمكن أن تُقرأ بصوت مسموع؛ وتحتاج هذه إلى Chromium أو متصفح آخر من عائلته أو WeasyPrint.</translation>
    </message>
    <message>
        <source>--pdf takes any or tagged.</source>
        <translation>يقبل ‎--pdf القيمتين any أو tagged.</translation>
    </message>
    <message>
        <source>--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.</source>
        <translation>لا يُستخدم ‎--pdf إلا مع ‎--format pdf، ومع ‎--format bundle ما لم يستبعد ‎--no-pdf ملفات PDF.</translation>
    </message>
    <message>
        <source>This can not be done: “%1” is not installed.</source>
        <translation>لا يمكن القيام بذلك: “%1” غير مثبّت.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>Add Comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Delete Comment</source>
        <translation>حذف تعليق</translation>
    </message>
    <message>
        <source>Resolve Comment</source>
        <translation>حل تعليق</translation>
    </message>
    <message>
        <source>Reopen Comment</source>
        <translation>إعادة فتح تعليق</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>تحرير تعليق</translation>
    </message>
    <message>
        <source>Reply to Comment</source>
        <translation>الرد على تعليق</translation>
    </message>
    <message>
        <source>Delete Reply</source>
        <translation>حذف رد</translation>
    </message>
    <message>
        <source>Edit Reply</source>
        <translation>تحرير رد</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image is a link to a file outside the workspace. Put the image itself into the assets folder.</source>
        <translation>الصورة رابط إلى ملف خارج مساحة العمل. ضع الصورة نفسها في مجلد assets.</translation>
    </message>
    <message>
        <source>The image can not be read (%1). Put it into the assets folder, or choose another image.</source>
        <translation>تتعذر قراءة الصورة (%1). ضعها في مجلد assets، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>There is a file where the export should go. Choose another folder.</source>
        <translation>يوجد ملف في المكان المراد التصدير إليه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.</source>
        <translation>في المجلد ملف لم يكتبه أي تصدير («%1»)، وكان سيُفقد. اختر مجلدًا فارغًا، أو انقل الملف.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place for the export.</source>
        <translation>تعذر إنشاء المجلد. اختر مكانًا آخر للتصدير.</translation>
    </message>
    <message>
        <source>The export could not be put in its place (%1). What was there before is unchanged.</source>
        <translation>تعذر وضع التصدير في مكانه (%1). لم يتغير ما كان هناك من قبل.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place for the export.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد. اختر مكانًا آخر للتصدير.</translation>
    </message>
    <message>
        <source>The image “%1” can not be shown. Choose another image.</source>
        <translation>يتعذر عرض الصورة «%1». اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation&apos;s home page in the workspace&apos;s settings, or write site=&quot;https://example.com/&quot; in the first line of workspace.xml.</source>
        <translation>تذكر حزمة النشر عناوين الويب لصفحاتها، لكن عنوان الموقع غير معروف. أدخل الصفحة الرئيسية للمؤسسة في إعدادات مساحة العمل، أو اكتب site=&quot;https://example.com/&quot;‎ في السطر الأول من workspace.xml.</translation>
    </message>
    <message>
        <source>There is no page to publish. Add a statement, or choose another edition.</source>
        <translation>لا توجد صفحة للنشر. أضف بيانًا، أو اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page: a bundle has other files there. Choose another.</source>
        <translation>لا يمكن أن يكون «%1» عنوان ويب لصفحة: ففي حزمة النشر ملفات أخرى هناك. اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing here. Name the folder, zip file or site of a bundle.</source>
        <translation>لا يوجد شيء هنا. حدد مجلد حزمة النشر أو ملف zip الخاص بها أو موقعها.</translation>
    </message>
    <message>
        <source>This is no zip file. Name the folder, zip file or site of a bundle.</source>
        <translation>ليس هذا ملف zip. حدد مجلد حزمة النشر أو ملف zip الخاص بها أو موقعها.</translation>
    </message>
    <message>
        <source>There is no bundle here: it has no file “%1”.</source>
        <translation>لا توجد حزمة نشر هنا: الملف «%1» غير موجود.</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>يرد الخادم بالحالة %1</translation>
    </message>
    <message>
        <source>There is no manifest at this address. Name the site&apos;s root, or give the delivered manifest.</source>
        <translation>لا يوجد كشف محتويات على عنوان الويب هذا. حدد جذر الموقع، أو كشف المحتويات الذي سُلّم.</translation>
    </message>
    <message>
        <source>The manifest can not be read: %1.</source>
        <translation>تتعذر قراءة كشف المحتويات: %1.</translation>
    </message>
    <message>
        <source>This is no manifest of a bundle. Name the folder, zip file or site of a bundle.</source>
        <translation>ليس هذا كشف محتويات لحزمة نشر. حدد مجلد حزمة النشر أو ملف zip الخاص بها أو موقعها.</translation>
    </message>
    <message>
        <source>The manifest is of a newer format (%1). Update Noticewright.</source>
        <translation>صيغة كشف المحتويات أحدث من هذه النسخة (%1). حدّث Noticewright.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.</source>
        <translation>كشف المحتويات تالف: ينقص مدخله «%1» مسار أو دور أو حجم أو بصمة. خذ حزمة النشر من مصدرها من جديد.</translation>
    </message>
    <message>
        <source>The manifest names a file “%1”. %2</source>
        <translation>يذكر كشف المحتويات ملفًا باسم «%1». %2</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>لا يمكن أن يكون «%1» مسار إصدار. اكتب منطقة ولغة: «ca/fr».</translation>
    </message>
    <message>
        <source>“%1” can not be the id of a statement. Use small letters, digits and “-”.</source>
        <translation>لا يمكن أن يكون «%1» معرّفًا لبيان. استخدم حروفًا لاتينية صغيرة وأرقامًا و«-».</translation>
    </message>
    <message>
        <source>“%1” can not be the address of a page. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>لا يمكن أن يكون «%1» عنوان ويب لصفحة. اكتب أجزاء من حروف وأرقام و«-»، يتبع كلًّا منها «/».</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>لا يمكن أن يكون «%1» موضع نشر لقسم. استخدم حروفًا وأرقامًا و«-».</translation>
    </message>
    <message>
        <source>“%1” can not be the name of an image. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>لا يمكن أن يكون «%1» اسم صورة. أعد تسمية الملف في مجلد assets بحروف وأرقام و«-».</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>المسار أطول مما تستطيع بعض الأنظمة حفظه. اختصر عنوان الويب للصفحة.</numerusform>
            <numerusform>المسار أطول من محرف واحد، ولا تستطيع بعض الأنظمة حفظ مسار بهذا الطول. اختصر عنوان الويب للصفحة.</numerusform>
            <numerusform>المسار أطول من محرفين، ولا تستطيع بعض الأنظمة حفظ مسار بهذا الطول. اختصر عنوان الويب للصفحة.</numerusform>
            <numerusform>المسار أطول من %Ln محارف، ولا تستطيع بعض الأنظمة حفظ مسار بهذا الطول. اختصر عنوان الويب للصفحة.</numerusform>
            <numerusform>المسار أطول من %Ln محرفًا، ولا تستطيع بعض الأنظمة حفظ مسار بهذا الطول. اختصر عنوان الويب للصفحة.</numerusform>
            <numerusform>المسار أطول من %Ln محرف، ولا تستطيع بعض الأنظمة حفظ مسار بهذا الطول. اختصر عنوان الويب للصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can not be the path of a file that is published: it leaves its folder, or not every system can keep it. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>لا يمكن أن يكون هذا مسار ملف يُنشر: فهو يخرج من مجلده، أو لا تستطيع بعض الأنظمة حفظه. استخدم حروفًا وأرقامًا و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>This differs from “%1” only in capital letters, or not at all. Give one of them another name.</source>
        <translation>لا يختلف هذا عن «%1» إلا في الحروف الكبيرة، أو لا يختلف عنه إطلاقًا. أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>Its folder “%1” differs from “%2” only in capital letters. Write both in the same way.</source>
        <translation>لا يختلف مجلده «%1» عن «%2» إلا في الحروف الكبيرة. اكتب الاثنين بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>This is a file and a folder at once. Give the page another address.</source>
        <translation>هذا ملف ومجلد في آن واحد. أعطِ الصفحة عنوان ويب آخر.</translation>
    </message>
    <message>
        <source>The document was not made within a minute. Try again.</source>
        <translation>لم يُنشأ المستند خلال دقيقة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>تعذر إنشاء المستند (%1).</translation>
    </message>
    <message>
        <source>Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”.</source>
        <translation>تُنشأ مستندات Word بالبرنامج «pandoc»، وهو غير مثبّت. ثبّت الحزمة «pandoc».</translation>
    </message>
    <message>
        <source>The zip file could not be made: %1</source>
        <translation>تعذر إنشاء ملف zip:‏ %1</translation>
    </message>
    <message>
        <source>This is a folder. Give the zip file another name.</source>
        <translation>هذا مجلد. أعطِ ملف zip اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a file that is no earlier bundle, and would be lost. Give the zip file another name.</source>
        <translation>يوجد هناك ملف ليس حزمة نشر سابقة، وكان سيُفقد. أعطِ ملف zip اسمًا آخر.</translation>
    </message>
    <message>
        <source>Another export is filling this folder. Wait until it is done, then export again.</source>
        <translation>يملأ تصدير آخر هذا المجلد. انتظر حتى ينتهي، ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>يتعذر إنشاء مجلد مؤقت (%1). أفرغ مساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«%1» ليس نمط قائمة تعرفه هذه النسخة. حدّث Noticewright، أو استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>The comments do not say which statement they are about. Restore an earlier version of the file.</source>
        <translation>لا تذكر التعليقات البيان الذي تخصه. استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write date and time in UTC: 2026-10-01T08:30:00Z.</source>
        <translation>«%1» ليس وقتًا. اكتب التاريخ والوقت بالتوقيت العالمي UTC:‏ 2026-10-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>A comment does not say what it is about. Restore an earlier version of the file.</source>
        <translation>أحد التعليقات لا يذكر ما يخصه. استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>“%1” is not a region such as “us” or “eu”.</source>
        <translation>«%1» ليس منطقة مثل «us» أو «eu».</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as “en” or “pt-BR”.</source>
        <translation>«%1» ليس رمز لغة مثل «en» أو «pt-BR».</translation>
    </message>
    <message>
        <source>“%1” is not the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>«%1» ليس مسار إصدار. اكتب منطقة ولغة: «ca/fr».</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-10-01.</source>
        <translation>«%1» ليس تاريخًا. اكتبه بالسنة ثم الشهر ثم اليوم: 2026-10-01.</translation>
    </message>
    <message>
        <source>The statement has no id. Restore an earlier version of the file.</source>
        <translation>ليس للبيان معرّف. استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«%1» ليس نوع بيان تعرفه هذه النسخة. حدّث Noticewright، أو استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>The statement does not say which language it is in (lang).</source>
        <translation>لا يذكر البيان اللغة المكتوب بها (lang).</translation>
    </message>
    <message>
        <source>“%1” is not a folder below the site&apos;s root. Write parts of letters, digits and “-”, each followed by “/”.</source>
        <translation>«%1» ليس مجلدًا تحت جذر الموقع. اكتب أجزاء من حروف وأرقام و«-»، يتبع كلًّا منها «/».</translation>
    </message>
    <message>
        <source>“%1” can not be the published place of a section. Use letters, digits and “-”.</source>
        <translation>لا يمكن أن يكون «%1» موضع نشر لقسم. استخدم حروفًا وأرقامًا و«-».</translation>
    </message>
    <message>
        <source>Two sections have the same published place “#%1”. Give one of them another.</source>
        <translation>لقسمين موضع النشر نفسه «‎#%1». أعطِ أحدهما موضعًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.</source>
        <translation>«%1» ليس نوع قسم تعرفه هذه النسخة. حدّث Noticewright، أو استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “marked” or “held-back”.</source>
        <translation>ينبغي أن تكون قيمة %1=&quot;%2&quot;‎ إما «marked» أو «held-back».</translation>
    </message>
    <message>
        <source>“%1” has no proper id (%2=&quot;%3&quot;). Restore an earlier version of the file.</source>
        <translation>ليس لـ«%1» معرّف صحيح (%2=&quot;%3&quot;‎). استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like “name@example.com”.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. اكتبه على هذا النحو: «name@example.com».</translation>
    </message>
    <message>
        <source>This is another value of a variable “%1”, which does not stand before it.</source>
        <translation>هذه قيمة أخرى لمتغيّر «%1» لا يرد قبلها.</translation>
    </message>
    <message>
        <source>An entry of a link list leads nowhere. Give it an address or a statement.</source>
        <translation>أحد مدخلات قائمة روابط لا يؤدي إلى شيء. حدد له عنوان ويب أو بيانًا.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write each word of the word list in a &lt;word&gt; of its own.</source>
        <translation>«%1» ليس كلمة واحدة. اكتب كل كلمة من قائمة الكلمات في عنصر &lt;word&gt; خاص بها.</translation>
    </message>
    <message>
        <source>“%1” is here a second time. Take one of the two out, or join them.</source>
        <translation>يرد «%1» هنا مرة ثانية. أزل أحد الاثنين، أو ادمجهما.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا يبلغ أي بيان هذا الحجم. لم يُفتح؛ تحقق من مصدره.</numerusform>
            <numerusform>الملف أكبر من ميبيبايت واحد، ولا يبلغ أي بيان هذا الحجم. لم يُفتح؛ تحقق من مصدره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا يبلغ أي بيان هذا الحجم. لم يُفتح؛ تحقق من مصدره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا يبلغ أي بيان هذا الحجم. لم يُفتح؛ تحقق من مصدره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا يبلغ أي بيان هذا الحجم. لم يُفتح؛ تحقق من مصدره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا يبلغ أي بيان هذا الحجم. لم يُفتح؛ تحقق من مصدره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version.</source>
        <translation>ليس الملف نصًا بترميز UTF-8 من هنا فصاعدًا. احفظه بترميز UTF-8 في البرنامج الذي كتبه، أو استرجع نسخة سابقة.</translation>
    </message>
    <message>
        <source>The file is damaged here and can not be read (%1). Restore an earlier version of it.</source>
        <translation>الملف تالف هنا وتتعذر قراءته (%1). استرجع نسخة سابقة منه.</translation>
    </message>
    <message>
        <source>The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from.</source>
        <translation>يعلن الملف نوع مستند، وهو ما لا تفعله مساحة عمل أبدًا. لم يُفتح لأن مثل هذا الإعلان قد يكون هجومًا؛ تحقق من مصدر الملف.</translation>
    </message>
    <message>
        <source>This is not a file of Noticewright: it begins with “%1” instead of “%2”.</source>
        <translation>ليس هذا ملفًا من ملفات Noticewright: فهو يبدأ بـ«%1» بدلًا من «%2».</translation>
    </message>
    <message>
        <source>The file does not say which format it has (format=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>لا يذكر الملف صيغته (format=&quot;%1&quot;‎). استرجع نسخة سابقة منه.</translation>
    </message>
    <message>
        <source>The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.</source>
        <translation>صيغة الملف هي %1، وقد كتبتها نسخة أحدث من Noticewright. حدّث Noticewright لفتحه.</translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>تداخل النص هنا أعمق مما يُسمح به. أزل مستويات من القوائم أو الملاحظات.</numerusform>
            <numerusform>تداخل النص هنا أعمق من مستوى واحد. أزل مستويات من القوائم أو الملاحظات.</numerusform>
            <numerusform>تداخل النص هنا أعمق من مستويين. أزل مستويات من القوائم أو الملاحظات.</numerusform>
            <numerusform>تداخل النص هنا أعمق من %Ln مستويات. أزل مستويات من القوائم أو الملاحظات.</numerusform>
            <numerusform>تداخل النص هنا أعمق من %Ln مستوى. أزل مستويات من القوائم أو الملاحظات.</numerusform>
            <numerusform>تداخل النص هنا أعمق من %Ln مستوى. أزل مستويات من القوائم أو الملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.</source>
        <translation>يوجد نص حيث لا يجوز إلا وجود أجزاء من المستند: «%1». استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>“%1” can not stand inside this text. Restore an earlier version of the file.</source>
        <translation>لا يجوز أن يرد «%1» داخل هذا النص. استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.</source>
        <translation>لجزأين من الملف المعرّف نفسه «%1»؛ والآخر في السطر %2. نُسخ أحدهما يدويًا: أعطه معرّفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” has no proper id (id=&quot;%2&quot;). Restore an earlier version of the file.</source>
        <translation>ليس لـ«%1» معرّف صحيح (id=&quot;%2&quot;‎). استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>“%1” refers to something by an impossible id (%2=&quot;%3&quot;).</source>
        <translation>يشير «%1» إلى شيء بمعرّف غير ممكن (%2=&quot;%3&quot;‎).</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be a whole number from %3 to %4.</source>
        <translation>ينبغي أن تكون قيمة %1=&quot;%2&quot;‎ عددًا صحيحًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; should be “yes” or “no”.</source>
        <translation>ينبغي أن تكون قيمة %1=&quot;%2&quot;‎ إما «yes» أو «no».</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be published. Use a web, telephone or site address.</source>
        <translation>«%1» ليس عنوانًا يمكن نشره. استخدم عنوان ويب أو رقم هاتف أو عنوانًا داخل الموقع.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.</source>
        <translation>«%1» ليس اسم ملف بسيطًا. أعد تسمية الملف في مجلد assets بحروف وأرقام و«-».</translation>
    </message>
    <message>
        <source>A link has an empty address.</source>
        <translation>أحد الروابط عنوانه فارغ.</translation>
    </message>
    <message>
        <source>layer=&quot;%1&quot; should be “highlights” or “full”.</source>
        <translation>ينبغي أن تكون قيمة layer=&quot;%1&quot;‎ إما «highlights» أو «full».</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد. احفظ في مجلد آخر، أو اطلب صلاحية تغيير هذا المجلد.</translation>
    </message>
    <message>
        <source>The list of files to save could not be written. Nothing was changed; save again.</source>
        <translation>تعذرت كتابة قائمة الملفات المراد حفظها. لم يتغير شيء؛ أعد الحفظ.</translation>
    </message>
    <message>
        <source>The file could not be removed. Ask for the right to change the folder, then save again.</source>
        <translation>تعذرت إزالة الملف. اطلب صلاحية تغيير المجلد، ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>The folder could not be made. Ask for the right to change the folder above, then save again.</source>
        <translation>تعذر إنشاء المجلد. اطلب صلاحية تغيير المجلد الذي يعلوه، ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>The list of files being saved can not be read (%1).</source>
        <translation>تتعذر قراءة قائمة الملفات الجاري حفظها (%1).</translation>
    </message>
    <message>
        <source>The list of files being saved names a file outside the folder. Remove the list if you did not expect it.</source>
        <translation>تذكر قائمة الملفات الجاري حفظها ملفًا خارج المجلد. أزل القائمة إن لم تكن تتوقع ذلك.</translation>
    </message>
    <message>
        <source>A file outside the folder would be written. Nothing was changed.</source>
        <translation>كان سيُكتب ملف خارج المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.</source>
        <translation>التغييرات موجودة على القرص، لكنها لم توضع كلها في أماكنها. لم يُفقد شيء: أعد الحفظ، أو احفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.</source>
        <translation>تعذرت كتابة الملف (%1). لم يتغير ما كان هناك من قبل؛ أفرغ مساحة أو اختر مجلدًا آخر، ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>تتعذر قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.</source>
        <translation>تذكر التعليقات أنها تخص «%1»، لكنها موجودة في مجلد «%2». انقل الملف، أو صححه.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا تبلغ أي ترجمة هذا الحجم. تحقق من مصدره، أو انقله إلى مكان آخر.</numerusform>
            <numerusform>الملف أكبر من ميبيبايت واحد، ولا تبلغ أي ترجمة هذا الحجم. تحقق من مصدره، أو انقله إلى مكان آخر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا تبلغ أي ترجمة هذا الحجم. تحقق من مصدره، أو انقله إلى مكان آخر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا تبلغ أي ترجمة هذا الحجم. تحقق من مصدره، أو انقله إلى مكان آخر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا تبلغ أي ترجمة هذا الحجم. تحقق من مصدره، أو انقله إلى مكان آخر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا تبلغ أي ترجمة هذا الحجم. تحقق من مصدره، أو انقله إلى مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.</source>
        <translation>يذكر البيان أنه «%1»، لكنه موجود في مجلد «%2». أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.</source>
        <translation>لا يحتوي هذا المجلد على مساحة عمل: ليس فيه «workspace.xml». اختر مجلدًا آخر، أو أنشئ مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>The file is missing among what was kept.</source>
        <translation>الملف مفقود مما احتُفظ به.</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>تعذر إنشاء المجلد. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site&apos;s root. Write it like “https://example.com/”, with “/” at its end.</source>
        <translation>«%1» ليس عنوان ويب لجذر موقع. اكتبه على هذا النحو: «https://example.com/‎»، مع «/» في آخره.</translation>
    </message>
    <message>
        <source>The theme&apos;s parameter “%1” has two values. Remove one of them.</source>
        <translation>لمعامل السمة «%1» قيمتان. أزل إحداهما.</translation>
    </message>
    <message>
        <source>A theme&apos;s value has a parameter and a value, which is the id of a choice or a color like “#0b5394”.</source>
        <translation>لكل قيمة من قيم السمة معامل وقيمة، والقيمة هي معرّف خيار أو لون مثل «‎#0b5394».</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا نص في سمة بهذا الحجم. انقله إلى مكان آخر، أو صغّره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا نص في سمة بهذا الحجم. انقله إلى مكان آخر، أو صغّره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا نص في سمة بهذا الحجم. انقله إلى مكان آخر، أو صغّره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا نص في سمة بهذا الحجم. انقله إلى مكان آخر، أو صغّره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا نص في سمة بهذا الحجم. انقله إلى مكان آخر، أو صغّره.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، ولا نص في سمة بهذا الحجم. انقله إلى مكان آخر، أو صغّره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a link to one outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>الملف رابط إلى ملف خارج مساحة العمل. ضع الملف نفسه في مجلد السمة.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that.</source>
        <translation>تُقرأ مستندات معالجات النصوص بالبرنامج «pandoc»، وهو غير مثبّت. ثبّت الحزمة «pandoc»، أو احفظ المستند صفحة ويب واستوردها.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document (%1).</source>
        <translation>لا تتوفر مساحة لنسخة من المستند (%1).</translation>
    </message>
    <message>
        <source>The document could not be read within a minute. Save it as a web page and import that.</source>
        <translation>تعذرت قراءة المستند خلال دقيقة. احفظه صفحة ويب واستوردها.</translation>
    </message>
    <message>
        <source>The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again.</source>
        <translation>تتعذر قراءة المستند: فهو تالف، أو محمي بكلمة مرور، أو من نوع غير الذي يدل عليه اسمه. افتحه في معالج النصوص واحفظه من جديد.</translation>
    </message>
    <message>
        <source>A link to %1 had no words in the page. It is a line of its own now: move it, or remove it.</source>
        <translation>لم تكن للرابط إلى %1 كلمات في الصفحة. صار الآن سطرًا مستقلًا: انقله، أو أزله.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>The picture of the seal “%1” is not fetched from the web. Choose it in the seal&apos;s form.</source>
        <translation>لا تُجلب صورة الختم «%1» من الويب. اخترها في نموذج الختم.</translation>
    </message>
    <message>
        <source>The picture “%1” has no description for readers who can not see it. Write one.</source>
        <translation>ليس للصورة «%1» وصف للقراء الذين لا يرونها. اكتب وصفًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>لم تُستبعد أي صورة.</numerusform>
            <numerusform>استُبعدت صورة واحدة: هي على الويب، ولا يُجلب شيء منه. أضفها إن كانت مهمة.</numerusform>
            <numerusform>استُبعدت صورتان: هما على الويب، ولا يُجلب شيء منه. أضف المهم منهما.</numerusform>
            <numerusform>استُبعدت %Ln صور: هي على الويب، ولا يُجلب شيء منه. أضف المهم منها.</numerusform>
            <numerusform>استُبعدت %Ln صورة: هي على الويب، ولا يُجلب شيء منه. أضف المهم منها.</numerusform>
            <numerusform>استُبعدت %Ln صورة: هي على الويب، ولا يُجلب شيء منه. أضف المهم منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>قُرئت كل المحارف بترميز «%1»، ولا يظهر أي منها بالشكل �.</numerusform>
            <numerusform>تعذرت قراءة محرف واحد بترميز «%1»، ويظهر بالشكل �.</numerusform>
            <numerusform>تعذرت قراءة محرفين بترميز «%1»، ويظهران بالشكل �.</numerusform>
            <numerusform>تعذرت قراءة %Ln محارف بترميز «%1»، وتظهر بالشكل �.</numerusform>
            <numerusform>تعذرت قراءة %Ln محرفًا بترميز «%1»، وتظهر بالشكل �.</numerusform>
            <numerusform>تعذرت قراءة %Ln محرف بترميز «%1»، وتظهر بالشكل �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are stored. It was read as “%1”: look at accented letters.</source>
        <translation>لا يذكر الملف كيف خُزّنت محارفه. قُرئ بترميز «%1»: راجع الحروف ذات العلامات.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.</source>
        <translation>الملف أكبر من 20 ميغابايت، ولا يبلغ أي بيان هذا الحجم. احفظ الصفحة دون صور، أو احفظ نصها فقط.</translation>
    </message>
    <message>
        <source>There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.</source>
        <translation>لا يوجد نص في هذا الملف. إذا كانت الصفحة لا تعرض نصها إلا بمساعدة البرامج النصية، فاحفظها من جديد من المتصفح بالنوع «صفحة ويب، كاملة».</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>تتعذر قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>“%1” shares the page, but is no privacy statement. It was left out.</source>
        <translation>يشارك «%1» الصفحة نفسها، لكنه ليس بيان خصوصية. استُبعد.</translation>
    </message>
    <message>
        <source>“%1” was a link to a place that the page does not have (“#%2”). It is text now.</source>
        <translation>كان «%1» رابطًا إلى موضع غير موجود في الصفحة («‎#%2»). صار الآن نصًا.</translation>
    </message>
    <message>
        <source>The file names no title. Write one.</source>
        <translation>لا يذكر الملف عنوانًا. اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?</source>
        <translation>صار التاريخ الوارد في «%1» حقلًا من حقول البيان. هل هو التاريخ الصحيح، وهل لا تزال الجملة لازمة؟</translation>
    </message>
    <message>
        <source>The text before the first heading is a section without a heading. Give it one, or move its text.</source>
        <translation>النص السابق لأول عنوان هو قسم بلا عنوان. أعطه عنوانًا، أو انقل نصه.</translation>
    </message>
    <message>
        <source>The place “#%1” of the page can not be kept: it has characters that an address should not have.</source>
        <translation>لا يمكن الإبقاء على الموضع «‎#%1» من الصفحة: ففيه محارف لا ينبغي أن ترد في عنوان ويب.</translation>
    </message>
    <message>
        <source>Footer links</source>
        <translation>روابط التذييل</translation>
    </message>
    <message>
        <source>Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not.</source>
        <translation>تداخل أجزاء من الملف أعمق من أي بيان. احتُفظ بنصها، ولم يُحتفظ ببنيتها.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>المعلومات الشخصية</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>أوجه الاستخدام</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of section</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>المنتجات والخدمات</translation>
    </message>
    <message>
        <source>Mobile application</source>
        <translation>تطبيق الجوال</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of statement</comment>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF is damaged or incomplete (%1). Make it again.</source>
        <translation>ملف PDF تالف أو غير كامل (%1). أنشئه من جديد.</translation>
    </message>
</context>
<context>
    <name>PrintProgram</name>
    <message>
        <source>Read jobs from standard input, a JSON object a line, and answer each with a line.</source>
        <translation>قراءة المهام من الدخل القياسي، كائن JSON في كل سطر، والرد على كل منها بسطر.</translation>
    </message>
    <message>
        <source>The folder that holds the exported site.</source>
        <translation>المجلد الذي يحتوي على الموقع المصدَّر.</translation>
    </message>
    <message>
        <source>The page&apos;s path below that folder.</source>
        <translation>مسار الصفحة تحت ذلك المجلد.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>ملف PDF المراد كتابته.</translation>
    </message>
    <message>
        <source>The paper: a4 or letter.</source>
        <translation>الورق: a4 أو letter.</translation>
    </message>
    <message>
        <source>Where the site will stand on the web, for links to its other pages.</source>
        <translation>مكان الموقع على الويب، من أجل الروابط إلى صفحاته الأخرى.</translation>
    </message>
    <message>
        <source>What stands at the foot of each page, with {title} for the page&apos;s title, and {page} and {pages} for the numbers.</source>
        <translation>ما يرد في أسفل كل صفحة، حيث {title} عنوان الصفحة، و{page} و{pages} للأرقام.</translation>
    </message>
    <message>
        <source>%1: The image %2 is missing or can not be shown.</source>
        <translation>%1: الصورة %2 مفقودة أو يتعذر عرضها.</translation>
    </message>
    <message>
        <source>Prints pages of an exported site to PDF.</source>
        <translation>يطبع صفحات موقع مصدَّر إلى PDF.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The PDF can not be read after printing (%1). Is there room on the disk? Try again.</source>
        <translation>تتعذر قراءة ملف PDF بعد الطباعة (%1). هل توجد مساحة على القرص؟ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program that makes PDFs is missing. Install Noticewright again.</source>
        <translation>البرنامج الذي ينشئ ملفات PDF مفقود. أعد تثبيت Noticewright.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>يتعذر إنشاء مجلد مؤقت (%1). أفرغ مساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program that makes PDFs can not be started (%1). Install Noticewright again.</source>
        <translation>يتعذر تشغيل البرنامج الذي ينشئ ملفات PDF ‏(%1). أعد تثبيت Noticewright.</translation>
    </message>
    <message>
        <source>Making the PDF was cancelled.</source>
        <translation>أُلغي إنشاء ملف PDF.</translation>
    </message>
    <message>
        <source>Making the PDF took too long. Close other programs, then try again.</source>
        <translation>استغرق إنشاء ملف PDF وقتًا طويلًا. أغلق البرامج الأخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program that makes PDFs ended unexpectedly. Try again.</source>
        <translation>انتهى البرنامج الذي ينشئ ملفات PDF على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The job names no folder, no page or no file to write to. Give &quot;root&quot;, &quot;page&quot; and &quot;out&quot;.</source>
        <translation>لا تذكر المهمة مجلدًا أو صفحة أو ملفًا للكتابة فيه. حدد &quot;root&quot; و&quot;page&quot; و&quot;out&quot;.</translation>
    </message>
    <message>
        <source>The job asks for an unknown paper. Give &quot;a4&quot; or &quot;letter&quot;.</source>
        <translation>تطلب المهمة ورقًا غير معروف. حدد &quot;a4&quot; أو &quot;letter&quot;.</translation>
    </message>
    <message>
        <source>The page could not be printed. Try again.</source>
        <translation>تعذرت طباعة الصفحة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The browser that makes tagged PDFs ended unexpectedly. Try again.</source>
        <translation>انتهى المتصفح الذي ينشئ ملفات PDF الموسومة على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.</source>
        <translation>يتعذر على %1 إنشاء ملفات PDF موسومة (%2). حدّث البرنامج، أو اختر ملفات PDF غير موسومة.</translation>
    </message>
    <message>
        <source>%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.</source>
        <translation>يتعذر تشغيل %1 ‏(%2). أعد تثبيت البرنامج، أو اختر ملفات PDF غير موسومة.</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>انتهى فورًا</translation>
    </message>
    <message>
        <source>Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.</source>
        <translation>تحتاج ملفات PDF الموسومة إلى متصفح من عائلة Chromium أو إلى WeasyPrint، ولم يُثبَّت أي منها. ثبّت Chromium أو Google Chrome أو Microsoft Edge أو Brave، أو اختر ملفات PDF غير موسومة.</translation>
    </message>
    <message>
        <source>Only web pages can be printed. Name a file that ends in .html.</source>
        <translation>لا يمكن طباعة إلا صفحات الويب. حدد ملفًا ينتهي اسمه بـ ‎.html.</translation>
    </message>
    <message>
        <source>The page is missing or can not be read. Export the site again, then print the page.</source>
        <translation>الصفحة مفقودة أو تتعذر قراءتها. صدّر الموقع من جديد، ثم اطبع الصفحة.</translation>
    </message>
    <message>
        <source>WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, or choose PDFs that are not tagged.</source>
        <translation>يتعذر على WeasyPrint إنشاء ملف PDF ‏(%1). ثبّت Chromium، الذي ينشئ ملفات PDF موسومة أيضًا، أو اختر ملفات PDF غير موسومة.</translation>
    </message>
    <message>
        <source>%1 leaves out the words for pictures, which who hears the page needs. Install Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.</source>
        <translation>يغفل %1 كلمات الصور التي يحتاج إليها من يستمع إلى الصفحة. ثبّت Chromium أو إصدارًا أحدث من WeasyPrint، أو اختر ملفات PDF غير موسومة.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>هل تريد حفظ التغييرات في «%1»؟</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>إذا لم تحفظ، فستُفقد التغييرات التي أُجريت منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Changed by Someone Else</source>
        <translation>تغيير من شخص آخر</translation>
    </message>
    <message>
        <source>Another program changed this workspace since you opened it.</source>
        <translation>غيّر برنامج آخر مساحة العمل هذه منذ أن فتحتها.</translation>
    </message>
    <message>
        <source>Saving now replaces those changes with yours. To keep both, cancel, choose “Save As…”, and compare.</source>
        <translation>إذا حفظت الآن، حلّت تغييراتك محل تلك التغييرات. للإبقاء على الاثنين، ألغِ العملية، ثم اختر «حفظ باسم…» وقارن بينهما.</translation>
    </message>
    <message>
        <source>Replace Their Changes</source>
        <translation>استبدال تغييراتهم</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces (workspace.xml)</source>
        <translation>مساحات العمل (workspace.xml)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>كل ما يمكن استيراده (%1)</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>صفحات ويب (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Word processor documents (%1)</source>
        <translation>مستندات معالجات النصوص (%1)</translation>
    </message>
    <message>
        <source>Plain text (%1)</source>
        <translation>نص عادي (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>لا توجد مشكلات أخرى.</numerusform>
            <numerusform>توجد مشكلة أخرى واحدة؛ تذكرها التفاصيل.</numerusform>
            <numerusform>توجد مشكلتان أخريان؛ تذكرهما التفاصيل.</numerusform>
            <numerusform>توجد %Ln مشكلات أخرى؛ تذكرها التفاصيل.</numerusform>
            <numerusform>توجد %Ln مشكلة أخرى؛ تذكرها التفاصيل.</numerusform>
            <numerusform>توجد %Ln مشكلة أخرى؛ تذكرها التفاصيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace can not be read where it was, in %1. The recovered text can be opened and saved to another folder.</source>
        <translation>تتعذر قراءة مساحة العمل حيث كانت، في %1. يمكن فتح النص المستعاد وحفظه في مجلد آخر.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since. Recovering joins their changes with yours; where both changed the same text, the recovered one is taken. Nothing is saved yet: undo leads to the text as it is saved now.</source>
        <translation>غيّر شخص آخر النص المحفوظ منذ ذلك الحين. تدمج الاستعادة تغييراته مع تغييراتك؛ وحيث غيّر الاثنان النص نفسه يُؤخذ النص المستعاد. لم يُحفظ شيء بعد: يؤدي التراجع إلى النص كما هو محفوظ الآن.</translation>
    </message>
    <message>
        <source>Someone else changed the saved text since, and the changes can not be joined: recovering shows your text only. Nothing is saved yet: undo leads to the text as it is saved now, and “Save As…” keeps both.</source>
        <translation>غيّر شخص آخر النص المحفوظ منذ ذلك الحين، ولا يمكن دمج التغييرات: تعرض الاستعادة نصك فقط. لم يُحفظ شيء بعد: يؤدي التراجع إلى النص كما هو محفوظ الآن، ويُبقي «حفظ باسم…» على الاثنين.</translation>
    </message>
    <message>
        <source>Nothing is saved yet when you recover: undo leads to the text as it is saved now.</source>
        <translation>لا يُحفظ شيء بعد عند الاستعادة: يؤدي التراجع إلى النص كما هو محفوظ الآن.</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>استعادة التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>Noticewright ended without saving “%1”. The changes up to %2 were kept.</source>
        <translation>انتهى Noticewright دون حفظ «%1». احتُفظ بالتغييرات حتى %2.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>استعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>ليس الآن (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>تجاهل (&amp;D)…</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>تجاهل التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “%1”?</source>
        <translation>هل تريد تجاهل التغييرات غير المحفوظة في «%1»؟</translation>
    </message>
    <message>
        <source>They can not be brought back. With “Not Now” they are kept and offered again.</source>
        <translation>لا يمكن استرجاعها بعد ذلك. مع «ليس الآن» يُحتفظ بها وتُعرض عليك من جديد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Join Both</source>
        <translation>دمج الاثنين (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save Mine Elsewhere…</source>
        <translation>حفظ نسختي في مكان آخر (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>إبقاء نسختي (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>أخذ نسختهم (&amp;T)</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes that are not saved.</source>
        <translation>غيّر برنامج آخر «%1»، ولديك تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>“Join Both” takes their changes into your text; where both changed the same text, yours is taken. With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours.</source>
        <translation>يأخذ «دمج الاثنين» تغييراتهم إلى نصك؛ وحيث غيّر الطرفان النص نفسه يُؤخذ نصك. مع «إبقاء نسختي» يحل حفظك التالي محل تغييراتهم. مع «أخذ نسختهم» يعيدك التراجع إلى نسختك.</translation>
    </message>
    <message>
        <source>With “Keep Mine” your next save replaces their changes. With “Take Theirs” undo leads back to yours. “Save Mine Elsewhere…” keeps both.</source>
        <translation>مع «إبقاء نسختي» يحل حفظك التالي محل تغييراتهم. مع «أخذ نسختهم» يعيدك التراجع إلى نسختك. يُبقي «حفظ نسختي في مكان آخر…» على الاثنتين.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>تحرير على أي حال</translation>
    </message>
    <message>
        <source>Is %1 really done with this workspace?</source>
        <translation>هل انتهى %1 فعلًا من مساحة العمل هذه؟</translation>
    </message>
    <message>
        <source>If you both edit, the one who saves later may replace what the other wrote.</source>
        <translation>إذا حررتما معًا، فقد يحل ما يحفظه اللاحق محل ما كتبه الآخر.</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>الترجمات (%1)</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>استيراد الترجمات</translation>
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
        <translation>تم حله</translation>
    </message>
    <message>
        <source>%1 › Comment</source>
        <comment>statement</comment>
        <translation>%1 › تعليق</translation>
    </message>
    <message>
        <source>%1 › %2 › Comment</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › تعليق</translation>
    </message>
    <message>
        <source>%1 › Comments</source>
        <comment>statement</comment>
        <translation>%1 › التعليقات</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.</source>
        <translation>ما احتُفظ به من التغييرات غير المحفوظة تالف ولا يمكن استرجاعه. لم يتأثر النص المحفوظ.</translation>
    </message>
    <message>
        <source>What was kept of the unsaved changes can not be read (%1).</source>
        <translation>تتعذر قراءة ما احتُفظ به من التغييرات غير المحفوظة (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.</source>
        <translation>لا يمكن حماية التغييرات غير المحفوظة من الانهيار لأن الكتابة في هذا المجلد متعذرة. احفظ كثيرًا، وأفرغ مساحة أو اطلب صلاحية تغيير المجلد.</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
    <message>
        <source>[Rule]</source>
        <comment>a line across the page</comment>
        <translation>[خط فاصل]</translation>
    </message>
    <message>
        <source>[Contact: %1]</source>
        <translation>[جهة اتصال: %1]</translation>
    </message>
    <message>
        <source>[Seals]</source>
        <comment>certification marks</comment>
        <translation>[أختام]</translation>
    </message>
    <message>
        <source>[Links: %1]</source>
        <translation>[روابط: %1]</translation>
    </message>
    <message>
        <source>[Something of a newer version of Noticewright]</source>
        <translation>[شيء من نسخة أحدث من Noticewright]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link: label and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a date</comment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>What the workspace keeps</source>
        <translation>محتويات مساحة العمل</translation>
    </message>
    <message>
        <source>Order of what the workspace keeps</source>
        <translation>ترتيب محتويات مساحة العمل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>الإصدار «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edition: name and path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group of regions “%1”</source>
        <translation>مجموعة المناطق «%1»</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>المتغيّر «%1»</translation>
    </message>
    <message>
        <source>Term “%1”</source>
        <translation>المصطلح «%1»</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>جهة الاتصال «%1»</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>الختم «%1»</translation>
    </message>
    <message>
        <source>Link list “%1”</source>
        <translation>قائمة الروابط «%1»</translation>
    </message>
    <message>
        <source>Word list › %1</source>
        <comment>a word of it</comment>
        <translation>قائمة الكلمات › %1</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>إعدادات مساحة العمل</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>السمة: %1</translation>
    </message>
    <message>
        <source>Links in the header: %1</source>
        <translation>الروابط في رأس الصفحة: %1</translation>
    </message>
    <message>
        <source>Links in the footer: %1</source>
        <translation>الروابط في تذييل الصفحة: %1</translation>
    </message>
    <message>
        <source>Statements and their order</source>
        <translation>بيانات الخصوصية وترتيبها</translation>
    </message>
    <message>
        <source>%1 › Title, dates and addresses</source>
        <comment>statement</comment>
        <translation>%1 › العنوان والتواريخ وعناوين الويب</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>سارٍ من: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>حُدّث في: %1</translation>
    </message>
    <message>
        <source>%1 › Sections and their order</source>
        <comment>statement</comment>
        <translation>%1 › الأقسام وترتيبها</translation>
    </message>
    <message>
        <source>%1 › Translation into %2</source>
        <comment>statement, language</comment>
        <translation>%1 › الترجمة إلى %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>الملف «%1»</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>قسم بلا عنوان</translation>
    </message>
    <message>
        <source>%1 › %2 › Heading and link name</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › العنوان واسم الرابط</translation>
    </message>
    <message>
        <source>%1 › %2 › Full Text</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › النص الكامل</translation>
    </message>
    <message>
        <source>%1 › %2 › Highlights</source>
        <comment>statement, section</comment>
        <translation>%1 › %2 › أبرز النقاط</translation>
    </message>
    <message>
        <source>Theme&apos;s choice “%1”: %2</source>
        <comment>parameter, value</comment>
        <translation>خيار السمة «%1»: %2</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The page template has an error: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>في قالب الصفحة خطأ: %1. صححه، أو أزل الملف لاستخدام القالب المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.</source>
        <translation>يتعذر ملء قالب الصفحة: %1. صححه، أو أزل الملف لاستخدام القالب المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>The page template has an error: %1</source>
        <translation>في قالب الصفحة خطأ: %1</translation>
    </message>
    <message>
        <source>what begins with “%1” does not end in this line. Write “%2” where it ends.</source>
        <translation>ما يبدأ بـ«%1» لا ينتهي في هذا السطر. اكتب «%2» حيث ينتهي.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or remove it.</source>
        <translation>«%1» فارغ. املأه، أو أزله.</translation>
    </message>
    <message>
        <source>“%1” ends what was not begun. Remove it, or write “%2” where it begins.</source>
        <translation>ينهي «%1» ما لم يبدأ. أزله، أو اكتب «%2» حيث يبدأ.</translation>
    </message>
    <message>
        <source>“%1” comes before the end of “%2” in line %3. Write “%4” before it.</source>
        <translation>يرد «%1» قبل نهاية «%2» في السطر %3. اكتب «%4» قبله.</translation>
    </message>
    <message>
        <source>“%1” stands outside of “%2”. Move or remove it.</source>
        <translation>يقع «%1» خارج «%2». انقله أو أزله.</translation>
    </message>
    <message>
        <source>“%1” is not known. Correct the word after “{%”, or remove the instruction.</source>
        <translation>«%1» غير معروف. صحح الكلمة التي تلي «{%»، أو أزل التعليمة.</translation>
    </message>
    <message>
        <source>“%1” is not ended. Write “%2” where it ends.</source>
        <translation>لم يُنهَ «%1». اكتب «%2» حيث ينتهي.</translation>
    </message>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>تتعذر قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>There is no theme called “%1”. Choose another theme.</source>
        <translation>لا توجد سمة باسم «%1». اختر سمة أخرى.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which pages do not have. Correct the name, or remove the instruction.</source>
        <translation>يطلب «%1» «%2»، وهو غير موجود في الصفحات. صحح الاسم، أو أزل التعليمة.</translation>
    </message>
    <message>
        <source>“%1” stands within too many others. Put it further out, or remove it.</source>
        <translation>يقع «%1» داخل عدد كبير جدًا من التعليمات الأخرى. انقله إلى الخارج أو أزله.</translation>
    </message>
    <message>
        <source>Pages can not be made: a part of the program is missing (%1). Install it again.</source>
        <translation>لا يمكن إنشاء الصفحات: جزء من البرنامج مفقود (%1). أعد تثبيته.</translation>
    </message>
    <message>
        <source>“%1” begins with another file, but a page template begins with itself. Write “%2” where that file&apos;s text is to stand.</source>
        <translation>تبدأ «%1» بملف آخر، لكن قالب الصفحة يبدأ بنفسه. اكتب «%2» حيث ينبغي أن يكون نص ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” does not name a file. Write only its name, such as “%2”.</source>
        <translation>لا تسمّي «%1» ملفًا. اكتب اسمه وحده، كما في «%2».</translation>
    </message>
    <message>
        <source>“%1” would include the file in itself (%2). Remove the instruction.</source>
        <translation>ستضمّن «%1» الملف في نفسه (%2). أزل التعليمة.</translation>
    </message>
    <message>
        <source>“%1” asks for a file that is not there. Put it into the theme&apos;s folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.</source>
        <translation>تطلب «%1» ملفًا غير موجود. ضعه في مجلد السمة باسم من أحرف وأرقام و«-» ينتهي بـ «.html»، أو أزل التعليمة.</translation>
    </message>
    <message>
        <source>with “%1” the page template becomes too large. Include fewer or smaller files.</source>
        <translation>مع «%1» يصبح قالب الصفحة كبيرًا جدًا. ضمّن ملفات أقل أو أصغر.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Contact: %1</source>
        <translation>جهة الاتصال: %1</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>الختم: %1</translation>
    </message>
    <message>
        <source>Link list: %1</source>
        <translation>قائمة الروابط: %1</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>سارٍ من: %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>It is part of the site’s navigation.</source>
        <translation>هو جزء من أدوات التنقل في الموقع.</translation>
    </message>
    <message>
        <source>It is in the header of the page.</source>
        <translation>هو في رأس الصفحة.</translation>
    </message>
    <message>
        <source>It is in the footer of the page.</source>
        <translation>هو في تذييل الصفحة.</translation>
    </message>
    <message>
        <source>It is in a consent banner or another notice over the page.</source>
        <translation>هو في شريط الموافقة أو في إشعار آخر فوق الصفحة.</translation>
    </message>
    <message>
        <source>It is beside the statement, such as related articles or sharing.</source>
        <translation>هو إلى جانب البيان، مثل المقالات ذات الصلة أو أزرار المشاركة.</translation>
    </message>
    <message>
        <source>It is a button or a field.</source>
        <translation>هو زر أو حقل.</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>لا تعرضه الصفحة.</translation>
    </message>
    <message>
        <source>It is a script.</source>
        <translation>هو برنامج نصي.</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>هو مشطوب.</translation>
    </message>
    <message>
        <source>The page shows it in a frame or as a picture.</source>
        <translation>تعرضه الصفحة في إطار أو في شكل صورة.</translation>
    </message>
    <message>
        <source>It is for browsers without scripts.</source>
        <translation>هو للمتصفحات التي لا تشغّل البرامج النصية.</translation>
    </message>
    <message>
        <source>The page says it twice.</source>
        <translation>تذكره الصفحة مرتين.</translation>
    </message>
    <message>
        <source>It belongs to another document on the page.</source>
        <translation>هو من مستند آخر في الصفحة.</translation>
    </message>
    <message>
        <source>It is before or after the statement.</source>
        <translation>هو قبل البيان أو بعده.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>استبعدته أنت.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling can not be checked: the package “sonnet6-plugins” is missing. Install it and start Noticewright again.</source>
        <translation>يتعذر التدقيق الإملائي: الحزمة «sonnet6-plugins» مفقودة. ثبّتها ثم أعد تشغيل Noticewright.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so its spelling is not checked. A Hunspell dictionary can be installed for it.</source>
        <translation>لا يوجد قاموس للغة %1، لذلك لا يُدقَّق إملاؤها. يمكن تثبيت قاموس Hunspell لها.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1. To check its spelling, install the package “%2” and start Noticewright again.</source>
        <translation>لا يوجد قاموس للغة %1. لتدقيق إملائها، ثبّت الحزمة «%2» ثم أعد تشغيل Noticewright.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <comment>for a misspelt word</comment>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>a misspelt word</comment>
        <translation>تجاهل (&amp;I)</translation>
    </message>
    <message>
        <source>Add to &amp;Word List</source>
        <translation>إضافة إلى قائمة الكلمات (&amp;W)</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New Section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Divide Section</source>
        <translation>تقسيم القسم</translation>
    </message>
    <message>
        <source>Join Sections</source>
        <translation>دمج الأقسام</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>نقل النص</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Duplicate Statement</source>
        <translation>تكرار البيان</translation>
    </message>
    <message>
        <source>Remove Statement</source>
        <translation>إزالة البيان</translation>
    </message>
    <message>
        <source>Add Section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add Sub-Section</source>
        <translation>إضافة قسم فرعي</translation>
    </message>
    <message>
        <source>New Privacy Statement</source>
        <translation>بيان خصوصية جديد</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>إضافة بيان</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>تكرار القسم</translation>
    </message>
    <message>
        <source>Remove Section</source>
        <translation>إزالة القسم</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>نقل القسم</translation>
    </message>
    <message>
        <source>Move Statement</source>
        <translation>نقل البيان</translation>
    </message>
    <message>
        <source>Rename Statement</source>
        <translation>إعادة تسمية البيان</translation>
    </message>
    <message>
        <source>Edit Heading</source>
        <translation>تحرير العنوان</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Online Privacy Statement</source>
        <translation>بيان خصوصية عبر الإنترنت</translation>
    </message>
    <message>
        <source>The usual sections of a privacy statement for a web site, with guidance to write over.</source>
        <translation>الأقسام المعتادة في بيان خصوصية لموقع ويب، مع إرشادات تكتب مكانها.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>One statement with one empty section.</source>
        <translation>بيان واحد فيه قسم فارغ واحد.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>A finished example: four related statements of an invented company.</source>
        <translation>مثال مكتمل: أربعة بيانات خصوصية مترابطة لشركة متخيَّلة.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>لا يوجد قالب «%1».</translation>
    </message>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>تعذر إنشاء المجلد. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>المجلد ليس فارغًا. اختر مجلدًا جديدًا أو فارغًا، حتى لا يُفقد شيء مما فيه.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>It has no &quot;format&quot;: 1. It may be for a newer version of the program.</source>
        <translation>ليس فيه ‎&quot;format&quot;: 1‎. قد يكون لنسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>يوجد معاملان باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>«%1» مفقود، أو ليس نصًا.</translation>
    </message>
    <message>
        <source>“%1” can not be an id. Use small letters, digits and “-”.</source>
        <translation>لا يمكن أن يكون «%1» معرّفًا. استخدم حروفًا لاتينية صغيرة وأرقامًا و«-».</translation>
    </message>
    <message>
        <source>The type “%1” of “%2” is not known. It is “colour” or “choice”.</source>
        <translation>نوع «%2»، وهو «%1»، غير معروف. النوع إما «colour» أو «choice».</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that would end it in the style sheet.</source>
        <translation>تحتوي قيمة «%1» على محرف كان سينهيها في ورقة الأنماط.</translation>
    </message>
    <message>
        <source>The default “%1” of “%2” is none of its choices.</source>
        <translation>القيمة الافتراضية «%1» لـ«%2» ليست من خياراته.</translation>
    </message>
    <message>
        <source>The theme&apos;s description is not JSON (%1). Correct it, or remove the file.</source>
        <translation>وصف السمة ليس بصيغة JSON ‏(%1). صححه، أو أزل الملف.</translation>
    </message>
    <message>
        <source>The theme&apos;s description has a fault. %1</source>
        <translation>في وصف السمة خطأ. %1</translation>
    </message>
    <message>
        <source>The color “%1” of “%2” is not written like “#0b5394”.</source>
        <translation>اللون «%1» لـ«%2» غير مكتوب على نحو «‎#0b5394».</translation>
    </message>
    <message>
        <source>“%1” is drawn on “%2”, which is no color of the theme.</source>
        <translation>يُرسم «%1» على «%2»، وهو ليس لونًا من ألوان السمة.</translation>
    </message>
    <message>
        <source>The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.</source>
        <translation>قيمة «%1» تحمّل ملفًا، أو فيها علامة اقتباس أو قوس غير مغلق. صحّحها.</translation>
    </message>
    <message>
        <source>The style sheet imports “%1”, and pages have one style sheet. Put that one&apos;s text in place of the line.</source>
        <translation>تستورد ورقة الأنماط «%1»، وللصفحات ورقة أنماط واحدة. ضع نص الأخرى مكان ذلك السطر.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not a font or an image in the theme&apos;s folder. Put the file there, under a name of letters, digits, “-” and “_”, and write that name.</source>
        <translation>تحمّل ورقة الأنماط «%1»، وهو ليس خطًا ولا صورة في مجلد السمة. ضع الملف هناك باسم من أحرف وأرقام و«-» و«_»، واكتب ذلك الاسم.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is not in the theme&apos;s folder. Put the file there, or correct the name.</source>
        <translation>تحمّل ورقة الأنماط «%1»، وهو ليس في مجلد السمة. ضع الملف هناك، أو صحّح الاسم.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which can not be read (%2). Put the file into the theme&apos;s folder, or change the style sheet.</source>
        <translation>تحمّل ورقة الأنماط «%1»، وهو لا يمكن قراءته ‏(%2). ضع الملف في مجلد السمة، أو غيّر ورقة الأنماط.</translation>
    </message>
    <message>
        <source>The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme&apos;s folder.</source>
        <translation>تحمّل ورقة الأنماط «%1»، وهو رابط إلى ملف خارج مساحة العمل. ضع الملف نفسه في مجلد السمة.</translation>
    </message>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>تحمّل ورقة الأنماط «%1»، وهو أكبر من %Ln ميبيبايت. صغّر الملف.</numerusform>
            <numerusform>تحمّل ورقة الأنماط «%1»، وهو أكبر من %Ln ميبيبايت. صغّر الملف.</numerusform>
            <numerusform>تحمّل ورقة الأنماط «%1»، وهو أكبر من %Ln ميبيبايت. صغّر الملف.</numerusform>
            <numerusform>تحمّل ورقة الأنماط «%1»، وهو أكبر من %Ln ميبيبايت. صغّر الملف.</numerusform>
            <numerusform>تحمّل ورقة الأنماط «%1»، وهو أكبر من %Ln ميبيبايت. صغّر الملف.</numerusform>
            <numerusform>تحمّل ورقة الأنماط «%1»، وهو أكبر من %Ln ميبيبايت. صغّر الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 in another program.</source>
        <translation>الملف ليس نصًا بترميز UTF-8. احفظه بهذا الترميز في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>هذا ليس خطًا ولا صورة تعرضها صفحات الويب. اختر ملفًا من أحد هذه الأنواع: %1.</translation>
    </message>
    <message>
        <source>The file can not be read (%1). Choose another one.</source>
        <translation>لا يمكن قراءة الملف ‏(%1). اختر ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>الملف أكبر من %Ln ميبيبايت، وهذا كثير على صفحة. اختر ملفًا أصغر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، وهذا كثير على صفحة. اختر ملفًا أصغر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، وهذا كثير على صفحة. اختر ملفًا أصغر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، وهذا كثير على صفحة. اختر ملفًا أصغر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، وهذا كثير على صفحة. اختر ملفًا أصغر.</numerusform>
            <numerusform>الملف أكبر من %Ln ميبيبايت، وهذا كثير على صفحة. اختر ملفًا أصغر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>تصعب رؤية «%1» على «%2» في الصفحات الداكنة: التباين %3، والمطلوب %4. اختر لونًا أفتح.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>تصعب رؤية «%1» على «%2»: التباين %3، والمطلوب %4. اختر لونًا أغمق.</translation>
    </message>
    <message>
        <source>On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color.</source>
        <translation>تصعب رؤية «%1» على «%2» في الصفحات الداكنة: التباين %3، والمطلوب %4. اختر لونًا أغمق.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.</source>
        <translation>تصعب رؤية «%1» على «%2»: التباين %3، والمطلوب %4. اختر لونًا أفتح.</translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Corporate</source>
        <translation>مؤسسي</translation>
    </message>
    <message>
        <source>A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company.</source>
        <translation>صفحة عملية الطابع بخط واضح بلا زوائد، وقائمة محتويات تبقى إلى جانب النص، ولون إبراز هو لون شركتك.</translation>
    </message>
    <message>
        <source>Links and accents</source>
        <translation>الروابط وعناصر الإبراز</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>النص الثانوي</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>خلفية الصفحة</translation>
    </message>
    <message>
        <source>Background of footer and table headings</source>
        <translation>خلفية التذييل وعناوين الجداول</translation>
    </message>
    <message>
        <source>Background of notes</source>
        <translation>خلفية الملاحظات</translation>
    </message>
    <message>
        <source>Stripe of notes</source>
        <translation>الحد الملون للملاحظات</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Sans serif, stricter</source>
        <translation>بلا زوائد، أكثر صرامة</translation>
    </message>
    <message>
        <source>Sans serif, softer</source>
        <translation>بلا زوائد، أكثر ليونة</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Serif, old style</source>
        <translation>بزوائد، بطراز قديم</translation>
    </message>
    <message>
        <source>Serif, wide</source>
        <translation>بزوائد، عريض</translation>
    </message>
    <message>
        <source>Typeface of headings</source>
        <translation>خط العناوين</translation>
    </message>
    <message>
        <source>Same as the text</source>
        <translation>مثل خط النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>عرض عمود النص</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>الزوايا</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Slightly rounded</source>
        <translation>مستديرة قليلًا</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>مستديرة</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well.</source>
        <translation>صفحة هادئة كأنها كتاب حسن التنضيد، بخط ذي زوائد ودون إطار تقريبًا، تلائم أي موقع ويب وتُطبع جيدًا.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Background of quoted code and of the place a link leads to</source>
        <translation>خلفية الشيفرة المقتبسة والموضع الذي يؤدي إليه رابط</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط الفاصلة</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>القطاع العام</translation>
    </message>
    <message>
        <source>A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top.</source>
        <translation>صفحة على غرار مواقع الخدمات العامة، بنص كبير وتباين قوي وروابط تحتها خط وشريط ملون في الأعلى.</translation>
    </message>
    <message>
        <source>Bar at the top</source>
        <translation>الشريط العلوي</translation>
    </message>
    <message>
        <source>Words in the bar</source>
        <translation>كلمات الشريط العلوي</translation>
    </message>
    <message>
        <source>Stripes of the bar and of notes</source>
        <translation>الحدود الملونة للشريط العلوي والملاحظات</translation>
    </message>
    <message>
        <source>Background of footer and addresses</source>
        <translation>خلفية التذييل وجهات الاتصال</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Sans serif of the reader’s system</source>
        <translation>خط نظام القارئ بلا زوائد</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>لا نقاط بارزة تحتاج إلى تأكيد</numerusform>
            <numerusform>نقطة بارزة واحدة تحتاج إلى تأكيد</numerusform>
            <numerusform>نقطتان بارزتان تحتاجان إلى تأكيد</numerusform>
            <numerusform>%Ln نقاط بارزة تحتاج إلى تأكيد</numerusform>
            <numerusform>%Ln نقطة بارزة تحتاج إلى تأكيد</numerusform>
            <numerusform>%Ln نقطة بارزة تحتاج إلى تأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>لا نقاط بارزة غير مربوطة بالنص الكامل</numerusform>
            <numerusform>نقطة بارزة واحدة غير مربوطة بالنص الكامل</numerusform>
            <numerusform>نقطتان بارزتان غير مربوطتين بالنص الكامل</numerusform>
            <numerusform>%Ln نقاط بارزة غير مربوطة بالنص الكامل</numerusform>
            <numerusform>%Ln نقطة بارزة غير مربوطة بالنص الكامل</numerusform>
            <numerusform>%Ln نقطة بارزة غير مربوطة بالنص الكامل</numerusform>
        </translation>
    </message>
    <message>
        <source>full text that matters is not summed up</source>
        <translation>نص كامل مهم غير ملخَّص</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>source</source>
        <comment>the language that a statement is written in</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا نصوص ناقصة</numerusform>
            <numerusform>نص واحد ناقص</numerusform>
            <numerusform>نصان ناقصان</numerusform>
            <numerusform>%Ln نصوص ناقصة</numerusform>
            <numerusform>%Ln نصًا ناقصًا</numerusform>
            <numerusform>%Ln نص ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>لا نصوص قديمة</numerusform>
            <numerusform>نص واحد قديم</numerusform>
            <numerusform>نصان قديمان</numerusform>
            <numerusform>%Ln نصوص قديمة</numerusform>
            <numerusform>%Ln نصًا قديمًا</numerusform>
            <numerusform>%Ln نص قديم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>missing, stale</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a translation</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>a translation whose source has changed</comment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a text</comment>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a translation</comment>
        <translation>تمت مراجعته</translation>
    </message>
    <message>
        <source>Other Language: %1</source>
        <comment>words</comment>
        <translation>لغة أخرى: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>words</comment>
        <translation>رابط: %1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <comment>words</comment>
        <translation>مصطلح: %1</translation>
    </message>
    <message>
        <source>Bold: %1</source>
        <comment>words</comment>
        <translation>غامق: %1</translation>
    </message>
    <message>
        <source>Italic: %1</source>
        <comment>words</comment>
        <translation>مائل: %1</translation>
    </message>
    <message>
        <source>Raised or Lowered: %1</source>
        <comment>words</comment>
        <translation>مرتفع أو منخفض: %1</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>to a section</comment>
        <translation>إحالة: %1</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.</source>
        <translation>الملف ترجمة لـ«%1» غير الموجود في مساحة العمل هذه. لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The file is a translation into “%1”, but no edition is in that language. Add an edition first.</source>
        <translation>الملف ترجمة إلى «%1»، لكن لا إصدار بهذه اللغة. أضف إصدارًا أولًا.</translation>
    </message>
    <message>
        <source>This file translates into “%1”, not into “%2”. Import it as the other language, or ask the translator for the right file.</source>
        <translation>يترجم هذا الملف إلى «%1»، لا إلى «%2». استورده باللغة الأخرى، أو اطلب من المترجم الملف الصحيح.</translation>
    </message>
    <message>
        <source>This file translates from “%1”, but the text is written in “%2”. Ask the translator for the right file.</source>
        <translation>يترجم هذا الملف من «%1»، لكن النص مكتوب بـ«%2». اطلب من المترجم الملف الصحيح.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates. Ask the translator for the file in the form in which it was sent.</source>
        <translation>لا يذكر الملف البيان الذي يترجمه. اطلب من المترجم الملف بالشكل الذي أُرسل به.</translation>
    </message>
    <message>
        <source>This file translates the workspace’s own texts, such as contacts and seals, not this statement. Import it there.</source>
        <translation>يترجم هذا الملف نصوص مساحة العمل نفسها، مثل جهات الاتصال والأختام، لا هذا البيان. استورده هناك.</translation>
    </message>
    <message>
        <source>This file translates another statement (“%1”). Import it there.</source>
        <translation>يترجم هذا الملف بيانًا آخر («%1»). استورده هناك.</translation>
    </message>
    <message>
        <source>The file translates a text (“%1”) that is no longer in the statement. It was left out.</source>
        <translation>يترجم الملف نصًا («%1») لم يعد في البيان. استُبعد.</translation>
    </message>
    <message>
        <source>The file has the translation of %1 twice. The first one counts.</source>
        <translation>في الملف ترجمتان لـ%1. تُعتمد الأولى.</translation>
    </message>
    <message>
        <source>The links or placeholders of %1 have changed since the job was written, so that the translation no longer fits. Send the text to the translator again.</source>
        <translation>تغيرت الروابط أو العناصر النائبة في %1 منذ كتابة مهمة الترجمة، فلم تعد الترجمة ملائمة. أرسل النص إلى المترجم من جديد.</translation>
    </message>
    <message>
        <source>Only formatting or placeholders of the source have changed since it was translated.</source>
        <translation>لم يتغير منذ الترجمة إلا التنسيق أو العناصر النائبة في المصدر.</translation>
    </message>
    <message>
        <source>The source has changed since it was translated: %1</source>
        <comment>%1: the text with what was removed in [-…-] and what was added in [+…+]</comment>
        <translation>تغيّر المصدر منذ ترجمته: %1</translation>
    </message>
    <message>
        <source>This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two.</source>
        <translation>ليس هذا ملفًا من مترجم: فهو ليس XLIFF 2.1 ولا XLIFF 1.2. اطلب أحد الاثنين.</translation>
    </message>
    <message>
        <source>The file does not say which language it translates (%1=&quot;%2&quot;). Restore an earlier version of it.</source>
        <translation>لا يذكر الملف اللغة التي يترجمها (%1=&quot;%2&quot;‎). استرجع نسخة سابقة منه.</translation>
    </message>
    <message>
        <source>This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it.</source>
        <translation>ليس هذا ملف ترجمات كما يحفظه Noticewright ‏(XLIFF 2.1). لأخذ ملف أرسله مترجم، استورده.</translation>
    </message>
    <message>
        <source>The file holds no translations. Restore an earlier version of it.</source>
        <translation>لا يحتوي الملف على ترجمات. استرجع نسخة سابقة منه.</translation>
    </message>
    <message>
        <source>The file does not say which statement it translates (original=&quot;%1&quot;). Restore an earlier version of it.</source>
        <translation>لا يذكر الملف البيان الذي يترجمه (original=&quot;%1&quot;‎). استرجع نسخة سابقة منه.</translation>
    </message>
    <message>
        <source>The text “%1” is translated twice in this file. One translation counts; the other one goes when the file is saved.</source>
        <translation>النص «%1» مترجم مرتين في هذا الملف. تُعتمد ترجمة واحدة، وتزول الأخرى عند حفظ الملف.</translation>
    </message>
    <message>
        <source>The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.</source>
        <translation>تتعذر قراءة ترجمة النص «%1»، وتُترك كما هي. ترجم النص من جديد، أو استرجع نسخة سابقة من الملف.</translation>
    </message>
    <message>
        <source>the words “%1” in another language</source>
        <translation>الكلمات «%1» بلغة أخرى</translation>
    </message>
    <message>
        <source>the link “%1”</source>
        <translation>الرابط «%1»</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>المصطلح «%1»</translation>
    </message>
    <message>
        <source>the bold “%1”</source>
        <translation>النص الغامق «%1»</translation>
    </message>
    <message>
        <source>the italic “%1”</source>
        <translation>النص المائل «%1»</translation>
    </message>
    <message>
        <source>the raised or lowered “%1”</source>
        <translation>النص المرتفع أو المنخفض «%1»</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>المتغيّر «%1»</translation>
    </message>
    <message>
        <source>the reference to another section</source>
        <translation>الإحالة إلى قسم آخر</translation>
    </message>
    <message>
        <source>something of a newer version of Noticewright</source>
        <translation>شيء من نسخة أحدث من Noticewright</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>عنوان البيان</translation>
    </message>
    <message>
        <source>Title of the highlights</source>
        <translation>عنوان أبرز النقاط</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>عنوان قسم</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Term of a definition</source>
        <translation>مصطلح في تعريف</translation>
    </message>
    <message>
        <source>Text whose lines are kept</source>
        <translation>نص تُحفظ أسطره</translation>
    </message>
    <message>
        <source>Caption of a table</source>
        <translation>تسمية توضيحية لجدول</translation>
    </message>
    <message>
        <source>Caption of an image</source>
        <translation>تسمية توضيحية لصورة</translation>
    </message>
    <message>
        <source>Description of an image for people who can not see it</source>
        <translation>وصف صورة لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>Title of a link, shown when the pointer rests on it</source>
        <translation>تلميح رابط، يظهر عند وقوف المؤشر عليه</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Wording used in many texts</source>
        <translation>صياغة مستخدمة في نصوص كثيرة</translation>
    </message>
    <message>
        <source>Defined term</source>
        <translation>مصطلح معرَّف</translation>
    </message>
    <message>
        <source>Definition of a term</source>
        <translation>تعريف مصطلح</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>اسم جهة اتصال</translation>
    </message>
    <message>
        <source>Postal address of a contact</source>
        <translation>العنوان البريدي لجهة اتصال</translation>
    </message>
    <message>
        <source>Label of a contact’s link</source>
        <translation>تسمية رابط جهة اتصال</translation>
    </message>
    <message>
        <source>What a seal says, read aloud in place of its image</source>
        <translation>ما يقوله الختم، يُقرأ بصوت مسموع بدلًا من صورته</translation>
    </message>
    <message>
        <source>Title of a seal’s link, shown when the pointer rests on it</source>
        <translation>تلميح رابط ختم، يظهر عند وقوف المؤشر عليه</translation>
    </message>
    <message>
        <source>Name of a list of links</source>
        <translation>اسم قائمة روابط</translation>
    </message>
    <message>
        <source>Label of a link</source>
        <translation>تسمية رابط</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the first words of a text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, in the highlights of the section “%2”</source>
        <translation>%1، في أبرز نقاط القسم «%2»</translation>
    </message>
    <message>
        <source>%1, in the full text of the section “%2”</source>
        <translation>%1، في النص الكامل للقسم «%2»</translation>
    </message>
    <message>
        <source>The translation of %1 lacks %2. Ask the translator to put it in, and import again.</source>
        <translation>ينقص ترجمة %1 ما يلي: %2. اطلب من المترجم إضافته، ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.</source>
        <translation>يتكرر في ترجمة %1 ما يلي: %2. اطلب من المترجم الإبقاء على واحد، ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 stands within another one of its kind. Ask the translator to set them apart, and import again.</source>
        <translation>في ترجمة %1 يقع %2 داخل عنصر آخر من نوعه. اطلب من المترجم الفصل بينهما، ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark both, and import again.</source>
        <translation>في ترجمة %1 لا يتضح أين يبدأ %2 وأين ينتهي. اطلب من المترجم وضع علامة عند كليهما، ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>In the translation of %1, %2 has no words. Ask the translator to put its words in, and import again.</source>
        <translation>في ترجمة %1 لا كلمات في %2. اطلب من المترجم إضافة كلماته، ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to take it out, and import again.</source>
        <translation>في ترجمة %1 عنصر نائب (%2) ليس في النص. اطلب من المترجم إزالته، ثم أعد الاستيراد.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The workspace&apos;s folder, or its workspace.xml.</source>
        <translation>مجلد مساحة العمل، أو ملف workspace.xml فيه.</translation>
    </message>
</context>
<context>
    <name>noticewright::AddressChecks</name>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>ليس هذا عنوان بريد إلكتروني. اكتبه على هذا النحو: name@example.com.</translation>
    </message>
    <message>
        <source>A web address has no spaces. Write it like https://example.com/privacy.</source>
        <translation>لا مسافات في عنوان الويب. اكتبه على هذا النحو: https://example.com/privacy.</translation>
    </message>
    <message>
        <source>This address can not be published. Write it like https://example.com/privacy.</source>
        <translation>لا يمكن نشر هذا العنوان. اكتبه على هذا النحو: https://example.com/privacy.</translation>
    </message>
</context>
<context>
    <name>noticewright::AssetField</name>
    <message>
        <source>&amp;Choose File…</source>
        <translation>اختيار ملف (&amp;C)…</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>an image file</comment>
        <translation>%1 (مفقود)</translation>
    </message>
    <message>
        <source>Choose Image</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>This is not an image that web pages show. Choose a file of one of these kinds: %1.</source>
        <translation>ليست هذه صورة تعرضها صفحات الويب. اختر ملفًا من أحد هذه الأنواع: %1.</translation>
    </message>
    <message>
        <source>The image can not be read. Choose another file.</source>
        <translation>تتعذر قراءة الصورة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The image is larger than 20 MiB. Choose a smaller one.</source>
        <translation>الصورة أكبر من 20 ميبيبايت. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.</source>
        <translation>ليس الملف صورة تعرضها المتصفحات. اختر ملف SVG أو PNG أو JPEG أو WebP أو GIF.</translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>A contact that no longer exists</source>
        <translation>جهة اتصال لم تعد موجودة</translation>
    </message>
    <message>
        <source>Open the card to choose another</source>
        <translation>افتح البطاقة لاختيار غيرها</translation>
    </message>
    <message>
        <source>A seal that no longer exists</source>
        <translation>ختم لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>أختام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>لا أختام</numerusform>
            <numerusform>ختم واحد</numerusform>
            <numerusform>ختمان</numerusform>
            <numerusform>%Ln أختام</numerusform>
            <numerusform>%Ln ختمًا</numerusform>
            <numerusform>%Ln ختم</numerusform>
        </translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>A link list that no longer exists</source>
        <translation>قائمة روابط لم تعد موجودة</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>زخرفية</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>No image chosen yet</source>
        <translation>لم تُختر صورة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a table: rows × columns</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>خط فاصل</translation>
    </message>
    <message>
        <source>A line across the page</source>
        <translation>خط بعرض الصفحة</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>من نسخة أحدث</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>يُحتفظ به كما هو</translation>
    </message>
    <message>
        <source>This version of Noticewright can not show or edit it</source>
        <translation>لا تستطيع هذه النسخة من Noticewright عرضه أو تحريره</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>جدول فارغ</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>جهة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>Seal without a name</source>
        <translation>ختم بلا اسم</translation>
    </message>
    <message>
        <source>Link list without a name</source>
        <translation>قائمة روابط بلا اسم</translation>
    </message>
</context>
<context>
    <name>noticewright::CheckPanel</name>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement: section</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Nothing found: all parts of the workspace fit together</source>
        <translation>لا نتائج: تتوافق كل أجزاء مساحة العمل بعضها مع بعض</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>noticewright::ChipField</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ChoiceCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
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
        <translation>ما زال ينبغي وضعه:</translation>
    </message>
    <message>
        <source>Puts it around the selected words, or at the caret</source>
        <translation>يضعه حول الكلمات المحددة، أو عند مؤشر الكتابة</translation>
    </message>
</context>
<context>
    <name>noticewright::CodePanel</name>
    <message>
        <source>Go to Problem</source>
        <translation>الانتقال إلى المشكلة</translation>
    </message>
    <message>
        <source>Go to Line %L1</source>
        <translation>الانتقال إلى السطر %L1</translation>
    </message>
</context>
<context>
    <name>noticewright::CodeView</name>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>طي أو توسيع (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>توسيع الكل (&amp;U)</translation>
    </message>
</context>
<context>
    <name>noticewright::ColourField</name>
    <message>
        <source>Six hexadecimal digits, such as #0b5394</source>
        <translation>ستة أرقام ست عشرية، مثل ‎#0b5394</translation>
    </message>
    <message>
        <source>Choose the Color</source>
        <translation>اختيار اللون</translation>
    </message>
    <message>
        <source>Choose the color: %1</source>
        <comment>what the color is for</comment>
        <translation>اختيار اللون: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentController</name>
    <message>
        <source>Add &amp;Comment</source>
        <translation>إضافة تعليق (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>التعليق التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>التعليق السابق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reply to Comment</source>
        <translation>الرد على التعليق (&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;solve Comment</source>
        <translation>حل التعليق (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete Comment</source>
        <translation>حذف التعليق (&amp;D)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments (%L1)</source>
        <translation>التعليقات (%L1)</translation>
    </message>
    <message>
        <source>Re&amp;open Comment</source>
        <translation>إعادة فتح التعليق (&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentDelegate</name>
    <message>
        <source>Unknown author</source>
        <translation>كاتب غير معروف</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>تم حله</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentEntry</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comment &amp;as:</source>
        <translation>التعليق باسم (&amp;A):</translation>
    </message>
    <message>
        <source>The name that your comments are signed with</source>
        <translation>الاسم الذي تُوقَّع به تعليقاتك</translation>
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
        <translation>البيان بكامله</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>كل ما في: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>quoted words</comment>
        <translation>%1 (تغيّر منذ ذلك الحين)</translation>
    </message>
    <message>
        <source>Text that was deleted</source>
        <translation>نص محذوف</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>quoted words</comment>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>كاتب غير معروف</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>بشأن: %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم حله</translation>
    </message>
</context>
<context>
    <name>noticewright::CommentsPanel</name>
    <message>
        <source>Sho&amp;w resolved</source>
        <translation>إظهار ما تم حله (&amp;W)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Reso&amp;lve</source>
        <translation>حل (&amp;L)</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>تحرير (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>There are no comments in this statement.</source>
        <translation>لا توجد تعليقات في هذا البيان.</translation>
    </message>
    <message>
        <source>All comments in this statement are resolved.</source>
        <translation>كل التعليقات في هذا البيان تم حلها.</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>رد:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>رد على %1:</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>رد (&amp;Y)</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>إعادة فتح (&amp;P)</translation>
    </message>
    <message>
        <source>Only who wrote a comment can edit it.</source>
        <translation>لا يستطيع تحرير التعليق إلا من كتبه.</translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>تعليق جديد:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>تعليق جديد على «%1»:</translation>
    </message>
    <message>
        <source>Add &amp;Comment</source>
        <translation>إضافة تعليق (&amp;C)</translation>
    </message>
    <message>
        <source>Edit comment:</source>
        <translation>تحرير التعليق:</translation>
    </message>
    <message>
        <source>Edit reply:</source>
        <translation>تحرير الرد:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonController</name>
    <message>
        <source>Not in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>ليس في %1</translation>
    </message>
    <message>
        <source>Different in %1</source>
        <comment>legend above the page; edition</comment>
        <translation>مختلف في %1</translation>
    </message>
</context>
<context>
    <name>noticewright::ComparisonDialog</name>
    <message>
        <source>Changed &amp;places:</source>
        <translation>المواضع المتغيرة (&amp;P):</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>المواضع المتغيرة</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <comment>place</comment>
        <translation>%1 (تغيّر في الجانبين)</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>ليس في هذه النسخة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>The words are the same; formatting, links or other details differ.</source>
        <translation>الكلمات نفسها؛ ويختلف التنسيق أو الروابط أو تفاصيل أخرى.</translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>عرض (&amp;S):</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>جهة اتصال جديدة (&amp;C)</translation>
    </message>
    <message>
        <source>This contact no longer exists</source>
        <translation>لم تعد جهة الاتصال هذه موجودة</translation>
    </message>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>لا تُعرض جهة الاتصال هذه في أي موضع.</numerusform>
            <numerusform>تُعرض جهة الاتصال هذه في موضع واحد. تسري التغييرات عليه.</numerusform>
            <numerusform>تُعرض جهة الاتصال هذه في موضعين. تسري التغييرات على كليهما.</numerusform>
            <numerusform>تُعرض جهة الاتصال هذه في %Ln مواضع. تسري التغييرات عليها كلها.</numerusform>
            <numerusform>تُعرض جهة الاتصال هذه في %Ln موضعًا. تسري التغييرات عليها كلها.</numerusform>
            <numerusform>تُعرض جهة الاتصال هذه في %Ln موضع. تسري التغييرات عليها كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Postal address:</source>
        <translation>العنوان البريدي (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>البريد الإلكتروني (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>الهاتف (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Web page:</source>
        <translation>صفحة الويب (&amp;W):</translation>
    </message>
    <message>
        <source>Web page&apos;s &amp;label:</source>
        <translation>تسمية صفحة الويب (&amp;L):</translation>
    </message>
    <message>
        <source>Corporate Privacy Office</source>
        <translation>مكتب الخصوصية في الشركة</translation>
    </message>
</context>
<context>
    <name>noticewright::CountsLabel</name>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section: %1 – %2</source>
        <comment>counts of the section, and of the statement</comment>
        <translation>القسم: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of this section: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 في هذا القسم: %2</translation>
    </message>
    <message>
        <source>%1 of this statement: %2</source>
        <comment>layer: counts</comment>
        <translation>%1 في هذا البيان: %2</translation>
    </message>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>حُسب الوقت على أساس قراءة %Ln كلمة في الدقيقة.</numerusform>
            <numerusform>حُسب الوقت على أساس قراءة كلمة واحدة في الدقيقة.</numerusform>
            <numerusform>حُسب الوقت على أساس قراءة كلمتين في الدقيقة.</numerusform>
            <numerusform>حُسب الوقت على أساس قراءة %Ln كلمات في الدقيقة.</numerusform>
            <numerusform>حُسب الوقت على أساس قراءة %Ln كلمة في الدقيقة.</numerusform>
            <numerusform>حُسب الوقت على أساس قراءة %Ln كلمة في الدقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes of reading</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>noticewright::DefineDialog</name>
    <message>
        <source>New Term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>متغيّر جديد</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>المصطلح (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>المعنى (&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>القيمة (&amp;V):</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>«%1» معرَّف بالفعل.</translation>
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
        <translation>الإصدار المعروض (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>مقارنة مع (&amp;C):</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>الفروق بين الإصدارات</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Choose two different editions.</source>
        <translation>اختر إصدارين مختلفين.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>يعرض الاثنان الشيء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقًا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>رأس الصفحة وتذييلها</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>قسم بلا عنوان</translation>
    </message>
    <message>
        <source>Different value</source>
        <translation>قيمة مختلفة</translation>
    </message>
    <message>
        <source>Statement only in %1</source>
        <comment>edition</comment>
        <translation>بيان في %1 فقط</translation>
    </message>
    <message>
        <source>Section only in %1</source>
        <comment>edition</comment>
        <translation>قسم في %1 فقط</translation>
    </message>
    <message>
        <source>List item only in %1</source>
        <comment>edition</comment>
        <translation>عنصر قائمة في %1 فقط</translation>
    </message>
    <message>
        <source>Link only in %1</source>
        <comment>edition</comment>
        <translation>رابط في %1 فقط</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>edition</comment>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <comment>edition, what it shows, another edition, what that shows</comment>
        <translation>%1: %2 — %3: %4</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
</context>
<context>
    <name>noticewright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>لصق كنص عادي (&amp;X)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>غامق (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>مائل (&amp;I)</translation>
    </message>
    <message>
        <source>Subscrip&amp;t</source>
        <translation>منخفض (&amp;T)</translation>
    </message>
    <message>
        <source>Sup&amp;erscript</source>
        <translation>مرتفع (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>رابط (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>فقرة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sub-Heading</source>
        <translation>عنوان فرعي (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>اقتباس (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>تعريف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Verbatim Text</source>
        <translation>نص حرفي (&amp;V)</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>قائمة نقطية (&amp;L)</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>قائمة مرقمة (&amp;M)</translation>
    </message>
    <message>
        <source>Lette&amp;red List</source>
        <translation>قائمة أبجدية (&amp;R)</translation>
    </message>
    <message>
        <source>In&amp;crease Level</source>
        <translation>زيادة المستوى (&amp;C)</translation>
    </message>
    <message>
        <source>Decre&amp;ase Level</source>
        <translation>إنقاص المستوى (&amp;A)</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>نقل الفقرة إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move Paragraph Do&amp;wn</source>
        <translation>نقل الفقرة إلى أسفل (&amp;W)</translation>
    </message>
    <message>
        <source>Duplicate Para&amp;graph</source>
        <translation>تكرار الفقرة (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>جدول (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>صورة (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>جهة اتصال (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Seals…</source>
        <comment>certification marks</comment>
        <translation>أختام (&amp;S)…</translation>
    </message>
    <message>
        <source>Lin&amp;k List…</source>
        <translation>قائمة روابط (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <comment>a line across the page</comment>
        <translation>خط فاصل (&amp;R)</translation>
    </message>
    <message>
        <source>Line &amp;Break</source>
        <translation>فاصل أسطر (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إدراج (&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>تنسيق (&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionController</name>
    <message>
        <source>Show Only This &amp;Edition</source>
        <translation>عرض هذا الإصدار فقط (&amp;E)</translation>
    </message>
    <message>
        <source>Only This</source>
        <comment>switch: show only this edition</comment>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Hide in the outline, and dim in the text, what is not in the edition of the preview</source>
        <translation>إخفاء ما ليس في إصدار المعاينة من المخطط، وتعتيمه في النص</translation>
    </message>
    <message>
        <source>The section “%1” is not in %2. All sections are shown.</source>
        <comment>heading, path of an edition</comment>
        <translation>القسم «%1» ليس في %2. تُعرض كل الأقسام.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionDialog</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, or write a tag such as “pt-BR”.</source>
        <translation>لا توجد لغة باسم «%1». اختر واحدة من القائمة، أو اكتب رمزًا مثل «pt-BR».</translation>
    </message>
    <message>
        <source>The program does not know this language. It is taken as it is.</source>
        <translation>لا يعرف البرنامج هذه اللغة. تُعتمد كما هي.</translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>إضافة إصدار</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>تحرير إصدار</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one from the list, or write a code such as “us” or “emea”.</source>
        <translation>لا توجد منطقة باسم «%1». اختر واحدة من القائمة، أو اكتب رمزًا مثل «us» أو «emea».</translation>
    </message>
    <message>
        <source>The program does not know this region. It is taken as a code of your own.</source>
        <translation>لا يعرف البرنامج هذه المنطقة. تُعتمد رمزًا خاصًا بك.</translation>
    </message>
    <message>
        <source>Name of a country, or a code</source>
        <translation>اسم بلد أو رمز</translation>
    </message>
    <message>
        <source>Name of a language, or a tag</source>
        <translation>اسم لغة أو رمز</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>المنطقة (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>المسار (&amp;P):</translation>
    </message>
    <message>
        <source>The source&apos;s language</source>
        <translation>لغة المصدر</translation>
    </message>
    <message>
        <source>The source&apos;s language, %1</source>
        <translation>لغة المصدر، %1</translation>
    </message>
    <message>
        <source>The language to take for what is not translated yet</source>
        <translation>اللغة التي تُستخدم لما لم يُترجم بعد</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>اللغة البديلة (&amp;F):</translation>
    </message>
    <message>
        <source>There is an edition for this region in this language already: %1. Choose another language.</source>
        <translation>يوجد بالفعل إصدار لهذه المنطقة بهذه اللغة: %1. اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>“%1” can not be the path of an edition. Write a region and a language: “ca/fr”.</source>
        <translation>لا يمكن أن يكون «%1» مسار إصدار. اكتب منطقة ولغة: «ca/fr».</translation>
    </message>
    <message>
        <source>Another edition has this path already. Write another one.</source>
        <translation>لإصدار آخر هذا المسار بالفعل. اكتب مسارًا آخر.</translation>
    </message>
    <message>
        <source>The edition “%1” has this path already. Write another one.</source>
        <translation>للإصدار «%1» هذا المسار بالفعل. اكتب مسارًا آخر.</translation>
    </message>
    <message>
        <source>region/language</source>
        <translation>المنطقة/اللغة</translation>
    </message>
    <message>
        <source>Pages move: what leads to “%1” does not lead there any more.</source>
        <translation>تنتقل الصفحات: لن تصل الروابط المؤدية إلى «%1» إليها بعد الآن.</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>كل الفقرات في %1.</numerusform>
            <numerusform>فقرة واحدة ليست في %1.</numerusform>
            <numerusform>فقرتان ليستا في %1.</numerusform>
            <numerusform>%Ln فقرات ليست في %1.</numerusform>
            <numerusform>%Ln فقرة ليست في %1.</numerusform>
            <numerusform>%Ln فقرة ليست في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message>
        <source>not for this region</source>
        <translation>ليس لهذه المنطقة</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>لم يُترجم بعد</translation>
    </message>
    <message>
        <source>held back, %1</source>
        <comment>how many texts are missing</comment>
        <translation>محجوب، %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>published, %1</source>
        <comment>how many texts are missing or stale</comment>
        <translation>منشور، %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A statement and whether it is published</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>لا بيان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>لا بيانات خصوصية</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%Ln بيانات خصوصية</numerusform>
            <numerusform>%Ln بيان خصوصية</numerusform>
            <numerusform>%Ln بيان خصوصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%1 من %Ln بيان خصوصية</numerusform>
            <numerusform>%1 من بيان واحد</numerusform>
            <numerusform>%1 من بيانين</numerusform>
            <numerusform>%1 من %Ln بيانات خصوصية</numerusform>
            <numerusform>%1 من %Ln بيان خصوصية</numerusform>
            <numerusform>%1 من %Ln بيان خصوصية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>اللغة البديلة</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>which statements of an edition</comment>
        <translation>المنشور</translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message>
        <source>Every country and language that pages are published for.</source>
        <translation>كل بلد ولغة تُنشر لهما الصفحات.</translation>
    </message>
    <message>
        <source>Filter by name, region, language or path</source>
        <translation>التصفية بحسب الاسم أو المنطقة أو اللغة أو المسار</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>إضافة عدة إصدارات…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>عند نقص الترجمة</translation>
    </message>
    <message>
        <source>&amp;Show the text in the fallback or source language, marked, with a notice on the page</source>
        <translation>إظهار النص باللغة البديلة أو بلغة المصدر، مع تمييزه وإشعار في الصفحة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hold the page back until all of it is translated</source>
        <translation>حجب الصفحة حتى تُترجم كلها (&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%Ln إصدارات</numerusform>
            <numerusform>%Ln إصدارًا</numerusform>
            <numerusform>%Ln إصدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%1 من %Ln إصدار</numerusform>
            <numerusform>%1 من إصدار واحد</numerusform>
            <numerusform>%1 من إصدارين</numerusform>
            <numerusform>%1 من %Ln إصدارات</numerusform>
            <numerusform>%1 من %Ln إصدارًا</numerusform>
            <numerusform>%1 من %Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Edition</source>
        <translation>إضافة إصدار</translation>
    </message>
    <message>
        <source>Add Editions</source>
        <translation>إضافة إصدارات</translation>
    </message>
    <message>
        <source>Edit Edition</source>
        <translation>تحرير إصدار</translation>
    </message>
    <message>
        <source>Remove Editions</source>
        <translation>إزالة إصدارات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>لم يُزل أي إصدار.</numerusform>
            <numerusform>أُزيل إصدار واحد.</numerusform>
            <numerusform>أُزيل إصداران.</numerusform>
            <numerusform>أُزيلت %Ln إصدارات.</numerusform>
            <numerusform>أُزيل %Ln إصدارًا.</numerusform>
            <numerusform>أُزيل %Ln إصدار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>لم تعد المنطقة %1 مذكورة في أي قيد أو قيمة أو مجموعة.</numerusform>
            <numerusform>لا تزال المنطقة %1 مذكورة في موضع واحد من القيود والقيم والمجموعات.</numerusform>
            <numerusform>لا تزال المنطقة %1 مذكورة في موضعين من القيود والقيم والمجموعات.</numerusform>
            <numerusform>لا تزال المنطقة %1 مذكورة في %Ln مواضع من القيود والقيم والمجموعات.</numerusform>
            <numerusform>لا تزال المنطقة %1 مذكورة في %Ln موضعًا من القيود والقيم والمجموعات.</numerusform>
            <numerusform>لا تزال المنطقة %1 مذكورة في %Ln موضع من القيود والقيم والمجموعات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations into %1 are kept.</source>
        <translation>يُحتفظ بالترجمات إلى %1.</translation>
    </message>
    <message>
        <source>Move Editions</source>
        <translation>نقل إصدارات</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message>
        <source>No statement is written in the language of this edition. Choose another edition.</source>
        <translation>لم يُكتب أي بيان بلغة هذا الإصدار. اختر إصدارًا آخر.</translation>
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
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is unchanged.</source>
        <translation>أُلغي التصدير. لم يتغير ما كان هناك من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>تسردها لوحة الفحوص كلها.</numerusform>
            <numerusform>… وواحدة أخرى. تسردها لوحة الفحوص كلها.</numerusform>
            <numerusform>… واثنتان أخريان. تسردها لوحة الفحوص كلها.</numerusform>
            <numerusform>… و%Ln أخرى. تسردها لوحة الفحوص كلها.</numerusform>
            <numerusform>… و%Ln أخرى. تسردها لوحة الفحوص كلها.</numerusform>
            <numerusform>… و%Ln أخرى. تسردها لوحة الفحوص كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source> (Bundle)</source>
        <translation> (حزمة النشر)</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are tagged.</source>
        <translation>أنشأ %1 ملفات PDF، وهي موسومة.</translation>
    </message>
    <message>
        <source>The PDFs were made by %1 and are not tagged.</source>
        <translation>أنشأ %1 ملفات PDF، وهي غير موسومة.</translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>أبرز النقاط (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>النص الكامل (&amp;F)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>تصدير HTML</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>البيان (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>الإصدار (&amp;E):</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>الطبقات:</translation>
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
        <translation>الورق (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض (&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>المجلد (&amp;O):</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير (&amp;X)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل بيانات الخصوصية</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>تصدير حزمة النشر</translation>
    </message>
    <message>
        <source>Making pages: %1 of %2</source>
        <translation>إنشاء الصفحات: %1 من %2</translation>
    </message>
    <message>
        <source>Making PDFs: %1 of %2</source>
        <translation>إنشاء ملفات PDF:‏ %1 من %2</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;zip file instead of a folder</source>
        <translation>ملف zip واحد بدلًا من مجلد (&amp;Z)</translation>
    </message>
    <message>
        <source>Export t&amp;o:</source>
        <translation>التصدير إلى (&amp;O):</translation>
    </message>
    <message>
        <source>Bundle:</source>
        <translation>حزمة النشر:</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip ‏(*.zip)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is being done, how long it will still take</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A P&amp;DF of each page</source>
        <translation>ملف PDF لكل صفحة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tagged, so that PDFs can be read aloud</source>
        <translation>موسومة، لكي يمكن أن تُقرأ ملفات PDF بصوت مسموع (&amp;T)</translation>
    </message>
    <message>
        <source>Made by a browser that is installed, or WeasyPrint. Takes a little longer.</source>
        <translation>يُنشئها متصفح مثبّت أو WeasyPrint. تستغرق وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>Needs Chromium, another browser of its family, or WeasyPrint. Install one of them.</source>
        <translation>يلزم Chromium أو متصفح آخر من عائلته أو WeasyPrint. ثبّت واحدًا منها.</translation>
    </message>
</context>
<context>
    <name>noticewright::FactController</name>
    <message>
        <source>&amp;Variable</source>
        <translation>متغيّر (&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>مصطلح (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New Variable…</source>
        <translation>متغيّر جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Term…</source>
        <translation>مصطلح جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Not a Term</source>
        <translation>ليس مصطلحًا (&amp;N)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>variable: name and value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit Variables…</source>
        <translation>تحرير المتغيّرات (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit Terms…</source>
        <translation>تحرير المصطلحات (&amp;E)…</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>متغيّر جديد</translation>
    </message>
</context>
<context>
    <name>noticewright::FactTexts</name>
    <message>
        <source>A term that no longer exists</source>
        <translation>مصطلح لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The term “%1” has no definition yet</source>
        <translation>ليس للمصطلح «%1» تعريف بعد</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A term and its definition</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The variable “%1” no longer exists</source>
        <translation>لم يعد المتغيّر «%1» موجودًا</translation>
    </message>
    <message>
        <source>Variable “%1”: %2</source>
        <extracomment>A variable&apos;s name and value</extracomment>
        <translation>المتغيّر «%1»: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>Where a link leads to</extracomment>
        <translation>رابط إلى %1</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <extracomment>What a reference in the text refers to</extracomment>
        <translation>يشير إلى %1</translation>
    </message>
    <message>
        <source>“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.</source>
        <translation>لا يمكن أن يكون «%1» اسم متغيّر. استخدم حروفًا لاتينية صغيرة وأرقامًا و«-»، مع البدء بحرف.</translation>
    </message>
    <message>
        <source>Two variables have the name “%1”. Give one of them another.</source>
        <translation>لمتغيّرين الاسم نفسه «%1». أعطِ أحدهما اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>noticewright::FileController</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>إغلاق مساحة العمل (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد (&amp;N)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>new workspace from a template</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recent workspace: name and folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Opened</source>
        <translation>يتعذر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>The Workspace Can Not Be Made</source>
        <translation>يتعذر إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Noticewright Sample</source>
        <extracomment>The name of a folder.</extracomment>
        <translation>مثال Noticewright</translation>
    </message>
    <message>
        <source>The Workspace Was Not Saved</source>
        <translation>لم تُحفظ مساحة العمل</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة الأحرف (&amp;C)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous Place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next Place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>search: which place, of how many</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>noticewright::FindController</name>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث (&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن السابق (&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>استبدال (&amp;E)…</translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message>
        <source>Facts of the workspace</source>
        <translation>معطيات مساحة العمل</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>statement: section, part</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>statement</comment>
        <translation>%1، العنوان</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة الأحرف (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>كلمات كاملة (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>البحث عن (&amp;F):</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>استبدال بـ (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>السابق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>استبدال الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>هذا البيان</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل بيانات الخصوصية</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>استبدال الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FlowContext</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Definition list</source>
        <translation>قائمة تعريفات</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Verbatim text</source>
        <translation>نص حرفي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>خط فاصل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>أختام</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <extracomment>Stands for a piece of text that this version of the program does not know.</extracomment>
        <translation>من نسخة أحدث</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Stands for a reference in the text to another section.</extracomment>
        <translation>إحالة</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowEditor</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>إزالة رابط</translation>
    </message>
    <message>
        <source>Remove Term</source>
        <translation>إزالة مصطلح</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Sub-Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Verbatim Text</source>
        <translation>نص حرفي</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Move List Item In</source>
        <translation>زيادة مستوى عنصر القائمة</translation>
    </message>
    <message>
        <source>Move List Item Out</source>
        <translation>إنقاص مستوى عنصر القائمة</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Insert Object</source>
        <translation>إدراج كائن</translation>
    </message>
    <message>
        <source>Change Object</source>
        <translation>تغيير كائن</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>تصحيح الإملاء</translation>
    </message>
    <message>
        <source>Remove Object</source>
        <translation>إزالة كائن</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>Insert Variable</source>
        <translation>إدراج متغيّر</translation>
    </message>
    <message>
        <source>Insert Reference</source>
        <translation>إدراج إحالة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Paste as &amp;Plain Text</source>
        <translation>لصق كنص عادي (&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>نقل النص</translation>
    </message>
    <message>
        <source>Limit to Regions</source>
        <translation>قصر على مناطق</translation>
    </message>
    <message>
        <source>Keep Wording in Every Language</source>
        <translation>إبقاء الصياغة في كل اللغات</translation>
    </message>
    <message>
        <source>Translate Wording</source>
        <translation>ترجمة الصياغة</translation>
    </message>
    <message>
        <source>This is not in the edition that is shown.</source>
        <translation>ليس هذا في الإصدار المعروض.</translation>
    </message>
</context>
<context>
    <name>noticewright::FlowLimitChip</name>
    <message>
        <source>as is</source>
        <extracomment>Stands beside a paragraph whose wording is not translated.</extracomment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>The wording stays as it is in every language.</source>
        <translation>تبقى الصياغة كما هي في كل اللغات.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupDialog</name>
    <message>
        <source>As &amp;of:</source>
        <translation>بتاريخ (&amp;O):</translation>
    </message>
    <message>
        <source>Change Region Group for This Workspace</source>
        <translation>تغيير مجموعة مناطق ضمن مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>إضافة مجموعة مناطق</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>تحرير مجموعة مناطق</translation>
    </message>
    <message>
        <source>European customers</source>
        <translation>العملاء الأوروبيون</translation>
    </message>
    <message>
        <source>A short name for files and chips, such as “emea”</source>
        <translation>اسم قصير للملفات والشارات، مثل «emea»</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>إضافة منطقة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>الرمز (&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>الأعضاء (&amp;M):</translation>
    </message>
    <message>
        <source>The day on which the members were these</source>
        <translation>التاريخ الذي كان فيه الأعضاء على هذا النحو</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.</source>
        <translation>لا يمكن أن يكون «%1» رمزًا. استخدم من 2 إلى 16 من الحروف اللاتينية الصغيرة والأرقام و«-»، مع البدء بحرف.</translation>
    </message>
    <message>
        <source>Another group has the code “%1” already. Write another one.</source>
        <translation>لمجموعة أخرى الرمز «%1» بالفعل. اكتب رمزًا آخر.</translation>
    </message>
    <message>
        <source>A group can not be a member of itself. Write another code, or remove that member.</source>
        <translation>لا يمكن أن تكون المجموعة عضوًا في نفسها. اكتب رمزًا آخر، أو أزل ذلك العضو.</translation>
    </message>
    <message>
        <source>Takes the place of the group that the program knows, in this workspace only.</source>
        <translation>تحل محل المجموعة التي يعرفها البرنامج، في مساحة العمل هذه فقط.</translation>
    </message>
    <message>
        <source>The program knows a group of this code. This one takes its place in this workspace.</source>
        <translation>يعرف البرنامج مجموعة بهذا الرمز. تحل هذه المجموعة محلها في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This is also the code of a region, %1, which is in the group then.</source>
        <translation>هذا أيضًا رمز المنطقة %1، فتكون ضمن المجموعة عندئذ.</translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>لا قيود تشملها</numerusform>
            <numerusform>قيد واحد يشملها</numerusform>
            <numerusform>قيدان يشملانها</numerusform>
            <numerusform>%Ln قيود تشملها</numerusform>
            <numerusform>%Ln قيدًا يشملها</numerusform>
            <numerusform>%Ln قيد يشملها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>لا قيود تستثنيها</numerusform>
            <numerusform>قيد واحد يستثنيها</numerusform>
            <numerusform>قيدان يستثنيانها</numerusform>
            <numerusform>%Ln قيود تستثنيها</numerusform>
            <numerusform>%Ln قيدًا يستثنيها</numerusform>
            <numerusform>%Ln قيد يستثنيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>لا قيم أخرى</numerusform>
            <numerusform>قيمة أخرى واحدة</numerusform>
            <numerusform>قيمتان أخريان</numerusform>
            <numerusform>%Ln قيم أخرى</numerusform>
            <numerusform>%Ln قيمة أخرى</numerusform>
            <numerusform>%Ln قيمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace.</source>
        <translation>مناطق تحت اسم واحد، لقصر النصوص عليها ولتحديد قيم أخرى لها. يمكن تغيير ما يعرفه البرنامج منها ضمن مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Region groups</source>
        <translation>مجموعات المناطق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>by whom a group is defined</comment>
        <translation>محفوظة في</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>مساحة العمل هذه</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Change for This Workspace…</source>
        <translation>تغيير ضمن مساحة العمل هذه…</translation>
    </message>
    <message>
        <source>Add Region Group</source>
        <translation>إضافة مجموعة مناطق</translation>
    </message>
    <message>
        <source>Edit Region Group</source>
        <translation>تحرير مجموعة مناطق</translation>
    </message>
    <message>
        <source>Change Region Group</source>
        <translation>تغيير مجموعة مناطق</translation>
    </message>
    <message>
        <source>Remove Region Group</source>
        <translation>إزالة مجموعة مناطق</translation>
    </message>
    <message>
        <source>“%1” is again as the program knows it.</source>
        <translation>عادت «%1» كما يعرفها البرنامج.</translation>
    </message>
    <message>
        <source>“%1” is removed. Nothing names it.</source>
        <translation>أُزيلت «%1». لا يذكرها شيء.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>أُزيلت «%1»، ولم تعد مذكورة في أي موضع: %2. لا تضم هناك الآن أي منطقة.</numerusform>
            <numerusform>أُزيلت «%1»، ولا تزال مذكورة في موضع واحد: %2. لا تضم هناك الآن أي منطقة.</numerusform>
            <numerusform>أُزيلت «%1»، ولا تزال مذكورة في موضعين: %2. لا تضم هناك الآن أي منطقة.</numerusform>
            <numerusform>أُزيلت «%1»، ولا تزال مذكورة في %Ln مواضع: %2. لا تضم هناك الآن أي منطقة.</numerusform>
            <numerusform>أُزيلت «%1»، ولا تزال مذكورة في %Ln موضعًا: %2. لا تضم هناك الآن أي منطقة.</numerusform>
            <numerusform>أُزيلت «%1»، ولا تزال مذكورة في %Ln موضع: %2. لا تضم هناك الآن أي منطقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>&amp;Decorative: says nothing that the text does not say</source>
        <translation>زخرفية: لا تقول شيئًا لا يقوله النص (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>الصورة (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;What it says:</source>
        <translation>ما تقوله (&amp;W):</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>التسمية التوضيحية (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Leads to:</source>
        <translation>تؤدي إلى (&amp;L):</translation>
    </message>
    <message>
        <source>Read aloud to those who can not see the image</source>
        <translation>يُقرأ بصوت مسموع لمن لا يستطيع رؤية الصورة</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا رابط</translation>
    </message>
</context>
<context>
    <name>noticewright::ImportController</name>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;I)…</translation>
    </message>
    <message>
        <source>Import Page from Clip&amp;board</source>
        <translation>استيراد صفحة من الحافظة (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing to Import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Select the page in the browser and copy it, then try again.</source>
        <translation>لا نص في الحافظة. حدد الصفحة في المتصفح وانسخها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>تجري قراءة «%1»…</translation>
    </message>
    <message>
        <source>The File Can Not Be Imported</source>
        <translation>يتعذر استيراد الملف</translation>
    </message>
    <message>
        <source>Import Statement</source>
        <translation>استيراد بيان</translation>
    </message>
    <message>
        <source>The Original Was Not Kept</source>
        <translation>لم يُحتفظ بالأصل</translation>
    </message>
    <message>
        <source>The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.</source>
        <translation>تم استيراد البيان، لكن تعذر وضع أصله وصوره إلى جانبه. احتفظ بالملف بنفسك.</translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message>
        <source>Send to &amp;Translators…</source>
        <translation>إرسال إلى المترجمين (&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Translations…</source>
        <translation>استيراد الترجمات (&amp;K)…</translation>
    </message>
    <message>
        <source>%1 translation jobs</source>
        <comment>name of a folder; workspace</comment>
        <translation>مهام ترجمة %1</translation>
    </message>
    <message>
        <source>There is nothing to translate in these languages.</source>
        <translation>لا يوجد ما يُترجم إلى هذه اللغات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد. أرسله إلى المترجمين، واستورده عند عودته.</numerusform>
            <numerusform>كُتب ملفان. أرسلهما إلى المترجمين، واستوردهما عند عودتهما.</numerusform>
            <numerusform>كُتبت %Ln ملفات. أرسلها إلى المترجمين، واستوردها عند عودتها.</numerusform>
            <numerusform>كُتب %Ln ملفًا. أرسلها إلى المترجمين، واستوردها عند عودتها.</numerusform>
            <numerusform>كُتب %Ln ملف. أرسلها إلى المترجمين، واستوردها عند عودتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing Was Taken In</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>استيراد الترجمات</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageField</name>
    <message>
        <source>No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.</source>
        <translation>لا توجد لغة باسم «%1». اختر واحدة من القائمة، أو اكتب رمزًا مثل «pt-BR» واضغط Enter، أو امسح النص.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
</context>
<context>
    <name>noticewright::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>لغة النظام (&amp;S)</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitButton</name>
    <message>
        <source>Regions: %1</source>
        <comment>a sentence</comment>
        <translation>المناطق: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <comment>a few words</comment>
        <translation>المناطق: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message>
        <source>Where this list item is shown</source>
        <translation>أين يظهر عنصر القائمة هذا</translation>
    </message>
    <message>
        <source>Where this text is shown</source>
        <translation>أين يظهر هذا النص</translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>أين تظهر عناصر القائمة هذه</numerusform>
            <numerusform>أين يظهر عنصر القائمة هذا</numerusform>
            <numerusform>أين يظهر عنصرا القائمة هذان</numerusform>
            <numerusform>أين تظهر عناصر القائمة هذه (%Ln عناصر)</numerusform>
            <numerusform>أين تظهر عناصر القائمة هذه (%Ln عنصرًا)</numerusform>
            <numerusform>أين تظهر عناصر القائمة هذه (%Ln عنصر)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>أين تظهر هذه الفقرات والعناصر</numerusform>
            <numerusform>أين تظهر هذه الفقرة أو هذا العنصر</numerusform>
            <numerusform>أين تظهر الفقرتان أو العنصران</numerusform>
            <numerusform>أين تظهر هذه الفقرات والعناصر (عددها %Ln)</numerusform>
            <numerusform>أين تظهر هذه الفقرات والعناصر (عددها %Ln)</numerusform>
            <numerusform>أين تظهر هذه الفقرات والعناصر (عددها %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit Section to Regions…</source>
        <translation>قصر القسم على مناطق (&amp;L)…</translation>
    </message>
    <message>
        <source>Limit Whole List to Regions…</source>
        <translation>قصر القائمة كلها على مناطق…</translation>
    </message>
    <message>
        <source>&amp;Keep Wording in Every Language</source>
        <translation>إبقاء الصياغة في كل اللغات (&amp;K)</translation>
    </message>
    <message>
        <source>These words are not translated, such as those that a law prescribes</source>
        <translation>لا تُترجم هذه الكلمات، مثل الكلمات التي يفرضها القانون</translation>
    </message>
    <message>
        <source>Limit List Item to Regions…</source>
        <translation>قصر عنصر القائمة على مناطق…</translation>
    </message>
    <message>
        <source>Limit Paragraph to Regions…</source>
        <translation>قصر الفقرة على مناطق…</translation>
    </message>
    <message>
        <source>Limit Whole Quotation or Note to Regions…</source>
        <translation>قصر الاقتباس كله أو الملاحظة كلها على مناطق…</translation>
    </message>
    <message>
        <source>Where the statement “%1” is shown</source>
        <translation>أين يظهر البيان «%1»</translation>
    </message>
    <message>
        <source>Limit Statement to Regions</source>
        <translation>قصر البيان على مناطق</translation>
    </message>
    <message>
        <source>Where the section “%1” is shown</source>
        <translation>أين يظهر القسم «%1»</translation>
    </message>
    <message>
        <source>Limit Section to Regions</source>
        <translation>قصر القسم على مناطق</translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message>
        <source>Limit to Regions</source>
        <translation>قصر على مناطق</translation>
    </message>
    <message>
        <source>What is around it is limited already: %1</source>
        <comment>a sentence follows</comment>
        <translation>ما يحيط به مقصور على مناطق بالفعل: %1</translation>
    </message>
    <message>
        <source>&amp;Only in:</source>
        <translation>فقط في (&amp;O):</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>فقط في</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>&amp;Not in:</source>
        <translation>ليس في (&amp;N):</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>ليس في</translation>
    </message>
    <message>
        <source>No exceptions</source>
        <translation>لا استثناءات</translation>
    </message>
    <message>
        <source>Show &amp;Everywhere</source>
        <translation>إظهار في كل مكان (&amp;E)</translation>
    </message>
    <message>
        <source>No edition shows it.</source>
        <translation>لا يعرضه أي إصدار.</translation>
    </message>
    <message>
        <source>Shown in all editions: %1</source>
        <comment>paths of editions</comment>
        <translation>يظهر في كل الإصدارات: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>يظهر في %L1 من %Ln إصدار: %2</numerusform>
            <numerusform>يظهر في %L1 من إصدار واحد: %2</numerusform>
            <numerusform>يظهر في %L1 من إصدارين: %2</numerusform>
            <numerusform>يظهر في %L1 من %Ln إصدارات: %2</numerusform>
            <numerusform>يظهر في %L1 من %Ln إصدارًا: %2</numerusform>
            <numerusform>يظهر في %L1 من %Ln إصدار: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>لا مناطق أخرى</numerusform>
            <numerusform>منطقة أخرى</numerusform>
            <numerusform>منطقتان أخريان</numerusform>
            <numerusform>%Ln مناطق أخرى</numerusform>
            <numerusform>%Ln منطقة أخرى</numerusform>
            <numerusform>%Ln منطقة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>not limited to regions</comment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>regions</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>regions</comment>
        <translation>ما عدا %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <comment>regions</comment>
        <translation>%1 فقط، ما عدا %2</translation>
    </message>
    <message>
        <source>Shown everywhere.</source>
        <translation>يظهر في كل مكان.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>names of regions</comment>
        <translation>في %1 فقط.</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <comment>names of regions</comment>
        <translation>ليس في %1.</translation>
    </message>
    <message>
        <source>Only in %1, but not in %2.</source>
        <comment>names of regions</comment>
        <translation>في %1 فقط، ولكن ليس في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتين أخريين</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between members of a list: Germany, Austria</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a value holds</comment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>regions</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>languages</comment>
        <translation>باللغة %1</translation>
    </message>
    <message>
        <source>in %1, in %2</source>
        <comment>regions, languages</comment>
        <translation>في %1، باللغة %2</translation>
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
        <translation>ما عدا %1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>shown there, but not there</comment>
        <translation>%1، ما عدا %2</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Text to &amp;display:</source>
        <translation>النص المعروض (&amp;D):</translation>
    </message>
    <message>
        <source>Shown when the pointer rests on the link</source>
        <translation>يظهر عند وقوف المؤشر على الرابط</translation>
    </message>
    <message>
        <source>&amp;Hint (optional):</source>
        <translation>التلميح (اختياري) (&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>إزالة الرابط (&amp;R)</translation>
    </message>
</context>
<context>
    <name>noticewright::LinkListDialog</name>
    <message>
        <source>Link List</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>عرض (&amp;S):</translation>
    </message>
    <message>
        <source>New &amp;List</source>
        <translation>قائمة جديدة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>This link list no longer exists</source>
        <translation>لم تعد قائمة الروابط هذه موجودة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>تغيير الهدف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>New link list</source>
        <translation>قائمة روابط جديدة</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>in which regions</comment>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where a link leads in others</comment>
        <translation>في غيرها</translation>
    </message>
    <message>
        <source>Limit to Regions…</source>
        <translation>قصر على مناطق…</translation>
    </message>
    <message>
        <source>Other targets of the link in some regions or languages; the first that fits holds:</source>
        <translation>أهداف أخرى للرابط في بعض المناطق أو اللغات؛ يسري أول هدف ملائم:</translation>
    </message>
    <message>
        <source>Where the link “%1” is shown</source>
        <translation>أين يظهر الرابط «%1»</translation>
    </message>
</context>
<context>
    <name>noticewright::LivePage</name>
    <message>
        <source>The preview does not answer. Your text is not affected, and the preview is tried again by itself.</source>
        <translation>لا تستجيب المعاينة. لم يتأثر نصك، وتُعاد محاولة المعاينة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>كما عند الفتح</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Compare Editions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numbers of errors and warnings</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to another page of the site.</source>
        <translation>يؤدي هذا الرابط إلى صفحة أخرى من الموقع.</translation>
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
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>قسم (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مراجعة (&amp;R)</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات (&amp;T)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>إعدادات (&amp;G)</translation>
    </message>
    <message>
        <source>Configure &amp;Keyboard Shortcuts…</source>
        <translation>إعداد اختصارات لوحة المفاتيح (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح المثال (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Noticewright</source>
        <translation>حول Noticewright (&amp;A)</translation>
    </message>
    <message>
        <source>About Noticewright</source>
        <translation>حول Noticewright</translation>
    </message>
    <message>
        <source>Noticewright %1

Writes online privacy statements. It points to what a statement lacks; it does not replace counsel.

Licensed under the GNU General Public License, version 3 or later.</source>
        <translation>Noticewright %1

لكتابة بيانات الخصوصية على الإنترنت. يشير إلى ما ينقص البيان، ولا يغني عن المستشار القانوني.

مرخّص بموجب رخصة غنو العمومية العامة (GNU General Public License)، النسخة 3 أو ما بعدها.</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>إعدادات مساحة العمل (&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>تصدير HTML (&amp;H)…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>تصدير PDF (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>تعذرت طباعة الصفحة. هل الطابعة جاهزة؟</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation Status</source>
        <translation>حالة الترجمة</translation>
    </message>
    <message>
        <source>Tr&amp;anslation</source>
        <translation>الترجمة (&amp;A)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Export B&amp;undle…</source>
        <translation>تصدير حزمة النشر (&amp;B)…</translation>
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
        <translation>تُحجب الصفحة حتى تُترجم كل النصوص.</translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message>
        <source>How far the editions are</source>
        <translation>مدى تقدّم الإصدارات</translation>
    </message>
    <message>
        <source>Texts that are missing or stale</source>
        <translation>النصوص الناقصة أو القديمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Choose a statement and an edition to see what it lacks.</source>
        <translation>اختر بيانًا وإصدارًا لترى ما ينقصه.</translation>
    </message>
    <message>
        <source>“%1” is not for %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>«%1» ليس مخصصًا للإصدار %2.</translation>
    </message>
    <message>
        <source>“%1” is complete in %2.</source>
        <comment>statement, path of an edition</comment>
        <translation>«%1» مكتمل في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>لا نص يحول دون اكتمال «%1» في %2:</numerusform>
            <numerusform>نص واحد يحول دون اكتمال «%1» في %2:</numerusform>
            <numerusform>نصان يحولان دون اكتمال «%1» في %2:</numerusform>
            <numerusform>%Ln نصوص تحول دون اكتمال «%1» في %2:</numerusform>
            <numerusform>%Ln نصًا يحول دون اكتمال «%1» في %2:</numerusform>
            <numerusform>%Ln نص يحول دون اكتمال «%1» في %2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ObjectController</name>
    <message>
        <source>Edit %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>undo: the title of an object&apos;s dialog</comment>
        <translation>إدراج %1</translation>
    </message>
</context>
<context>
    <name>noticewright::OtherValueDialog</name>
    <message>
        <source>Other Value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين تسري</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>القيمة هناك</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>القيمة (&amp;V):</translation>
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
        <translation>إضافة قيمة أخرى…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>قيم أخرى في بعض المناطق أو اللغات؛ تسري أول قيمة ملائمة:</translation>
    </message>
    <message>
        <source>Add other value</source>
        <translation>إضافة قيمة أخرى</translation>
    </message>
    <message>
        <source>Edit other value</source>
        <translation>تحرير القيمة الأخرى</translation>
    </message>
    <message>
        <source>Remove other value</source>
        <translation>إزالة القيمة الأخرى</translation>
    </message>
    <message>
        <source>Move other value up</source>
        <translation>نقل القيمة الأخرى إلى أعلى</translation>
    </message>
    <message>
        <source>Move other value down</source>
        <translation>نقل القيمة الأخرى إلى أسفل</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message>
        <source>Untitled section</source>
        <translation>قسم بلا عنوان</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>بيان بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>لا تعليقات مفتوحة</numerusform>
            <numerusform>تعليق مفتوح واحد</numerusform>
            <numerusform>تعليقان مفتوحان</numerusform>
            <numerusform>%Ln تعليقات مفتوحة</numerusform>
            <numerusform>%Ln تعليقًا مفتوحًا</numerusform>
            <numerusform>%Ln تعليق مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>noticewright::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>noticewright::PagePlaceholder</name>
    <message>
        <source>&amp;Try Again Now</source>
        <translation>إعادة المحاولة الآن (&amp;T)</translation>
    </message>
</context>
<context>
    <name>noticewright::PageSource</name>
    <message>
        <source>The page&apos;s HTML</source>
        <translation>شيفرة HTML للصفحة</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>نسخ الكل (&amp;C)</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>لا تُعرض أي صفحة.</translation>
    </message>
    <message>
        <source>As it will be exported: %1index.html</source>
        <comment>path of a page</comment>
        <translation>كما سيُصدَّر: %1index.html</translation>
    </message>
</context>
<context>
    <name>noticewright::PaneCycle</name>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>الجزء التالي من النافذة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>الجزء السابق من النافذة (&amp;P)</translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message>
        <source>Add Several Editions</source>
        <translation>إضافة عدة إصدارات</translation>
    </message>
    <message>
        <source>Filter by country, language or path</source>
        <translation>التصفية بحسب البلد أو اللغة أو المسار</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>In the edition&apos;s own language</source>
        <translation>بلغة الإصدار نفسه</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>الأسماء (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>%1 (there already)</source>
        <extracomment>An edition that is in the workspace already</extracomment>
        <translation>%1 (موجود بالفعل)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي إصدار.</numerusform>
            <numerusform>سيُضاف إصدار واحد.</numerusform>
            <numerusform>سيُضاف إصداران.</numerusform>
            <numerusform>ستُضاف %Ln إصدارات.</numerusform>
            <numerusform>سيُضاف %Ln إصدارًا.</numerusform>
            <numerusform>سيُضاف %Ln إصدار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewPanel</name>
    <message>
        <source>The preview stopped and is starting again. Your text is not affected.</source>
        <translation>توقفت المعاينة ويجري تشغيلها من جديد. لم يتأثر نصك.</translation>
    </message>
    <message>
        <source>No edition is in the language of this statement, so it is not published.</source>
        <translation>لا إصدار بلغة هذا البيان، لذلك لا يُنشر.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1، السطر %L2: %3</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>noticewright::PreviewToolbar</name>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>عرض الشاشة</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>screen width</comment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>جهاز لوحي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>كما يُنشر</translation>
    </message>
    <message>
        <source>Light or dark, as the reader&apos;s system is</source>
        <translation>فاتح أو داكن بحسب نظام القارئ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>As it is printed: the style sheet&apos;s rules for print, on the width of a sheet</source>
        <translation>كما يُطبع: قواعد الطباعة في ورقة الأنماط، بعرض الورقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
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
        <translation>لم تصبح الصفحة جاهزة للطباعة خلال دقيقة. هل فيها صور كبيرة جدًا؟ صغّرها، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The page could not be drawn, perhaps for want of memory. Close other programs, then try again.</source>
        <translation>تعذر رسم الصفحة، ربما لنقص الذاكرة. أغلق البرامج الأخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The page numbers could not be printed. Try again, or print without them.</source>
        <translation>تعذرت طباعة أرقام الصفحات. أعد المحاولة، أو اطبع دونها.</translation>
    </message>
    <message>
        <source>The page could not be turned into a PDF. Try again.</source>
        <translation>تعذر تحويل الصفحة إلى PDF. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Is there room on the disk, and may you write there?</source>
        <translation>تعذرت كتابة ملف PDF ‏(%1). هل توجد مساحة على القرص، وهل لديك صلاحية الكتابة هناك؟</translation>
    </message>
</context>
<context>
    <name>noticewright::RecoveryController</name>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.</source>
        <translation>لم يعد مجلد مساحة العمل هذه، %1، موجودًا. لا يزال نصك في هذه النافذة: أعد توصيل محرك الأقراص أو مجلد الشبكة، أو احفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>You may read this workspace but not change its folder. You can edit here and save to another folder.</source>
        <translation>يمكنك قراءة مساحة العمل هذه دون تغيير مجلدها. يمكنك التحرير هنا والحفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway…</source>
        <translation>تحرير على أي حال (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
    <message>
        <source>%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.</source>
        <translation>مساحة العمل هذه مفتوحة لدى %1 على %2 منذ %3 (العملية %4). وهي مفتوحة هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It is open here for reading only.</source>
        <translation>مساحة العمل هذه مفتوحة في برنامج آخر. وهي مفتوحة هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.</source>
        <translation>غيّر برنامج آخر مساحة العمل هذه، وتتعذر قراءتها الآن: %1 تعرضها النافذة كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Join Changes</source>
        <translation>دمج التغييرات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>نسختهم، على القرص</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>نسختي، غير محفوظة</translation>
    </message>
    <message>
        <source>Unsaved Changes Can Not Be Recovered</source>
        <translation>تتعذر استعادة التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>آخر نسخة محفوظة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>على القرص الآن</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>المستعاد</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>استعادة التغييرات غير المحفوظة</translation>
    </message>
</context>
<context>
    <name>noticewright::RegionField</name>
    <message>
        <source>No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.</source>
        <translation>لا توجد منطقة أو مجموعة باسم «%1». اختر واحدة من القائمة، أو اكتب رمزًا مثل «us» واضغط Enter، أو امسح النص.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>إضافة منطقة</translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>لا نصوص جديدة أو مختلفة.</numerusform>
            <numerusform>نص واحد جديد أو مختلف.</numerusform>
            <numerusform>نصان جديدان أو مختلفان.</numerusform>
            <numerusform>%Ln نصوص جديدة أو مختلفة.</numerusform>
            <numerusform>%Ln نصًا جديدًا أو مختلفًا.</numerusform>
            <numerusform>%Ln نص جديد أو مختلف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>لا نصوص يتعذر قبولها.</numerusform>
            <numerusform>يتعذر قبول نص واحد؛ يُذكر ما فيه من خلل تحت ملفه.</numerusform>
            <numerusform>يتعذر قبول نصين؛ يُذكر ما فيهما من خلل تحت ملف كل منهما.</numerusform>
            <numerusform>يتعذر قبول %Ln نصوص؛ يُذكر ما فيها من خلل تحت ملف كل منها.</numerusform>
            <numerusform>يتعذر قبول %Ln نصًا؛ يُذكر ما فيها من خلل تحت ملف كل منها.</numerusform>
            <numerusform>يتعذر قبول %Ln نص؛ يُذكر ما فيها من خلل تحت ملف كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Translations</source>
        <translation>استيراد الترجمات</translation>
    </message>
    <message>
        <source>Returned jobs</source>
        <translation>مهام الترجمة المعادة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Of an earlier source</source>
        <translation>من مصدر سابق</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجمة</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>Facts of all statements</source>
        <translation>معطيات كل بيانات الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>استيراد (&amp;T)</translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message>
        <source>Take &amp;In</source>
        <translation>تضمين (&amp;I)</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>استبعاد (&amp;O)</translation>
    </message>
    <message>
        <source>Review Import</source>
        <translation>مراجعة الاستيراد</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>الطبقة (&amp;L):</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملحوظات</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>الملحوظات (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>عرض (&amp;S):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Puts what was left out into the statement, as a paragraph</source>
        <translation>يضع ما استُبعد في البيان، في شكل فقرة</translation>
    </message>
    <message>
        <source>Takes what is selected out of the statement</source>
        <translation>يُخرج المحدد من البيان</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>استيراد (&amp;M)</translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>استبعاد</translation>
    </message>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>الجمل المنقولة: %L1 (لا كلمات)</numerusform>
            <numerusform>الجمل المنقولة: %L1 (كلمة واحدة)</numerusform>
            <numerusform>الجمل المنقولة: %L1 (كلمتان)</numerusform>
            <numerusform>الجمل المنقولة: %L1 (%Ln كلمات)</numerusform>
            <numerusform>الجمل المنقولة: %L1 (%Ln كلمة)</numerusform>
            <numerusform>الجمل المنقولة: %L1 (%Ln كلمة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>المستبعدة: %L1 (لا كلمات)</numerusform>
            <numerusform>المستبعدة: %L1 (كلمة واحدة)</numerusform>
            <numerusform>المستبعدة: %L1 (كلمتان)</numerusform>
            <numerusform>المستبعدة: %L1 (%Ln كلمات)</numerusform>
            <numerusform>المستبعدة: %L1 (%Ln كلمة)</numerusform>
            <numerusform>المستبعدة: %L1 (%Ln كلمة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>تحتاج إلى نظر: %L1 (لا كلمات)</numerusform>
            <numerusform>تحتاج إلى نظر: %L1 (كلمة واحدة)</numerusform>
            <numerusform>تحتاج إلى نظر: %L1 (كلمتان)</numerusform>
            <numerusform>تحتاج إلى نظر: %L1 (%Ln كلمات)</numerusform>
            <numerusform>تحتاج إلى نظر: %L1 (%Ln كلمة)</numerusform>
            <numerusform>تحتاج إلى نظر: %L1 (%Ln كلمة)</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts left out: %L1</source>
        <translation>البرامج النصية المستبعدة: %L1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a file, counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewModel</name>
    <message>
        <source>The page shows it only when it is opened.</source>
        <translation>لا تعرضه الصفحة إلا عند فتحه.</translation>
    </message>
    <message>
        <source>It was not found in the statement.</source>
        <translation>لم يُعثر عليه في البيان.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>الكلمات مختلفة.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>مستبعد. %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>%1
Needs a look. %2</source>
        <translation>%1
يحتاج إلى نظر. %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message>
        <source>In every region</source>
        <translation>في كل المناطق</translation>
    </message>
    <message>
        <source>In every language</source>
        <translation>بكل اللغات</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>المناطق (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>اللغات (&amp;L):</translation>
    </message>
    <message>
        <source>Choose the regions or languages that have this value.</source>
        <translation>اختر المناطق أو اللغات التي تسري فيها هذه القيمة.</translation>
    </message>
    <message>
        <source>No edition has it.</source>
        <translation>لا تسري في أي إصدار.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>في %1 من %Ln إصدار: %2</numerusform>
            <numerusform>في %1 من إصدار واحد: %2</numerusform>
            <numerusform>في %1 من إصدارين: %2</numerusform>
            <numerusform>في %1 من %Ln إصدارات: %2</numerusform>
            <numerusform>في %1 من %Ln إصدارًا: %2</numerusform>
            <numerusform>في %1 من %Ln إصدار: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::SealFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>الصورة (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>الإثبات (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Tooltip:</source>
        <translation>التلميح (&amp;T):</translation>
    </message>
    <message>
        <source>Read aloud in place of the image</source>
        <translation>يُقرأ بصوت مسموع بدلًا من الصورة</translation>
    </message>
    <message>
        <source>The certifier&apos;s page that proves the seal</source>
        <translation>صفحة جهة التصديق التي تثبت الختم</translation>
    </message>
</context>
<context>
    <name>noticewright::SealsDialog</name>
    <message>
        <source>Seals</source>
        <comment>certification marks</comment>
        <translation>أختام</translation>
    </message>
    <message>
        <source>&amp;Seals shown here:</source>
        <translation>الأختام المعروضة هنا (&amp;S):</translation>
    </message>
    <message>
        <source>Seals shown here</source>
        <translation>الأختام المعروضة هنا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Section</source>
        <translation>إضافة قسم (&amp;A)</translation>
    </message>
    <message>
        <source>Add S&amp;ub-Section</source>
        <translation>إضافة قسم فرعي (&amp;U)</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>إضافة بيان (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار (&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>نقل إلى أعلى (&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>نقل إلى أسفل (&amp;W)</translation>
    </message>
    <message>
        <source>Move &amp;Into the Section Before</source>
        <translation>نقل إلى داخل القسم السابق (&amp;I)</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>نقل إلى الخارج (&amp;O)</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionChoiceDialog</name>
    <message>
        <source>Move to Section</source>
        <translation>نقل إلى قسم</translation>
    </message>
    <message>
        <source>Show only sections with these words</source>
        <translation>عرض الأقسام التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>نقل (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To the end of:</source>
        <translation>إلى نهاية (&amp;T):</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionForm</name>
    <message>
        <source>&amp;Numbered</source>
        <translation>مرقّم (&amp;N)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Full Text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>عنوان القسم</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع (&amp;K):</translation>
    </message>
    <message>
        <source>How links lead to this section: the part of its address after “#”. Links to an earlier name go on working.</source>
        <translation>كيف تؤدي الروابط إلى هذا القسم: جزء عنوانه الذي يلي «#». تظل الروابط إلى اسم سابق تعمل.</translation>
    </message>
    <message>
        <source>Link &amp;name:</source>
        <translation>اسم الرابط (&amp;N):</translation>
    </message>
    <message>
        <source>The full text of this section</source>
        <translation>النص الكامل لهذا القسم</translation>
    </message>
    <message>
        <source>What the short page says of this section</source>
        <translation>ما تقوله الصفحة القصيرة عن هذا القسم</translation>
    </message>
    <message>
        <source>A link name has letters, digits, “-”, “_” and “.” only.</source>
        <translation>لا يحتوي اسم الرابط إلا على حروف وأرقام و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>Another section has the link name “%1”. Choose another.</source>
        <translation>لقسم آخر اسم الرابط «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Change Section</source>
        <translation>تغيير القسم</translation>
    </message>
</context>
<context>
    <name>noticewright::SectionPicker</name>
    <message>
        <source>This statement: %1</source>
        <translation>هذا البيان: %1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>&amp;Statement:</source>
        <translation>البيان (&amp;S):</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>القسم (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>الصفحة (&amp;P):</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>البيان كله</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>قسم لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>noticewright::SendJobsDialog</name>
    <message>
        <source>&amp;Write Jobs</source>
        <translation>كتابة المهام (&amp;W)</translation>
    </message>
    <message>
        <source>Send to Translators</source>
        <translation>إرسال إلى المترجمين</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>اللغات (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Statements:</source>
        <translation>بيانات الخصوصية (&amp;S):</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Only what is missing or stale</source>
        <translation>الناقصة أو القديمة فقط</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2، للبرامج الأقدم</translation>
    </message>
    <message>
        <source>&amp;Texts:</source>
        <translation>النصوص (&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>الصيغة (&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض (&amp;B)…</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>المجلد (&amp;D):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Write Jobs To</source>
        <translation>كتابة المهام في</translation>
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
        <translation>استخدام الافتراضي (&amp;D)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search for a command or its keys</source>
        <translation>البحث عن أمر أو عن مفاتيحه</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>المفاتيح (&amp;K):</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>مفاتيح الأمر</translation>
    </message>
    <message>
        <source>“%1” is no longer the key of “%2”.</source>
        <translation>لم يعد «%1» مفتاح «%2».</translation>
    </message>
</context>
<context>
    <name>noticewright::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page Template</source>
        <translation>قالب الصفحة</translation>
    </message>
    <message>
        <source>Style Sheet</source>
        <translation>ورقة الأنماط</translation>
    </message>
</context>
<context>
    <name>noticewright::SourceView</name>
    <message>
        <source>Removed: %1.</source>
        <comment>words</comment>
        <translation>أُزيل: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <comment>words</comment>
        <translation>أُضيف: %1.</translation>
    </message>
</context>
<context>
    <name>noticewright::SpellingController</name>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>الخطأ الإملائي التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>التدقيق الإملائي أثناء الكتابة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Word List…</source>
        <translation>قائمة الكلمات (&amp;W)…</translation>
    </message>
    <message>
        <source>Add to Word List</source>
        <translation>إضافة إلى قائمة الكلمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Checking spelling…</source>
        <translation>يجري التدقيق الإملائي…</translation>
    </message>
    <message>
        <source>There are no misspelt words in this statement.</source>
        <translation>لا توجد أخطاء إملائية في هذا البيان.</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <comment>a word</comment>
        <translation>خطأ إملائي: %1</translation>
    </message>
</context>
<context>
    <name>noticewright::StatementForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان (&amp;T):</translation>
    </message>
    <message>
        <source>Title of the &amp;highlights:</source>
        <translation>عنوان أبرز النقاط (&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع (&amp;K):</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>&amp;Regions:</source>
        <translation>المناطق (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>سارٍ من (&amp;E):</translation>
    </message>
    <message>
        <source>Last &amp;updated:</source>
        <translation>آخر تحديث (&amp;U):</translation>
    </message>
    <message>
        <source>Address of the highlights:</source>
        <translation>عنوان الويب لأبرز النقاط:</translation>
    </message>
    <message>
        <source>Address of the &amp;full text:</source>
        <translation>عنوان الويب للنص الكامل (&amp;F):</translation>
    </message>
    <message>
        <source>A folder below the web site&apos;s root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.</source>
        <translation>مجلد تحت جذر موقع الويب، مثل privacy/{region}/{language}/‎. ويقوم {region} و{language} مقام منطقة الإصدار ولغته.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language: name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.</source>
        <translation>لا يمكن أن يكون «%1» عنوان ويب. اكتب مجلدات من حروف وأرقام و«-»، يتبع كلًّا منها «/»؛ ويقوم {region} و{language} مقام منطقة الإصدار ولغته.</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>تغيير البيان</translation>
    </message>
</context>
<context>
    <name>noticewright::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>الصف الأول رأس للجدول (&amp;H)</translation>
    </message>
    <message>
        <source>First &amp;column is a header</source>
        <translation>العمود الأول رأس للجدول (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;aption:</source>
        <translation>التسمية التوضيحية (&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Text of the cell:</source>
        <translation>نص الخلية (&amp;T):</translation>
    </message>
    <message>
        <source>Insert Row Above</source>
        <translation>إدراج صف فوق</translation>
    </message>
    <message>
        <source>Insert Row Below</source>
        <translation>إدراج صف تحت</translation>
    </message>
    <message>
        <source>Insert Column Before</source>
        <translation>إدراج عمود قبل</translation>
    </message>
    <message>
        <source>Insert Column After</source>
        <translation>إدراج عمود بعد</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>إزالة صف</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>إزالة عمود</translation>
    </message>
    <message>
        <source>Merge Cells</source>
        <translation>دمج الخلايا</translation>
    </message>
    <message>
        <source>Split Cell</source>
        <translation>تقسيم الخلية</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetField</name>
    <message>
        <source>Link to</source>
        <translation>الربط بـ</translation>
    </message>
    <message>
        <source>S&amp;tatement or section</source>
        <translation>بيان أو قسم (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>صفحة ويب (&amp;W)</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>عنوان بريد إلكتروني (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوان (&amp;A):</translation>
    </message>
</context>
<context>
    <name>noticewright::TargetText</name>
    <message>
        <source>The statement that shows the link</source>
        <translation>البيان الذي يعرض الرابط</translation>
    </message>
    <message>
        <source>A statement that no longer exists</source>
        <translation>بيان لم يعد موجودًا</translation>
    </message>
    <message>
        <source>A section that no longer exists</source>
        <translation>قسم لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A statement and a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>قسم بلا عنوان</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section&apos;s number and its heading</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Statement without a title</source>
        <translation>بيان بلا عنوان</translation>
    </message>
    <message>
        <source>%1 (highlights)</source>
        <translation>%1 (أبرز النقاط)</translation>
    </message>
</context>
<context>
    <name>noticewright::TemplateFilesBar</name>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Makes the file that the page template includes and that is not there</source>
        <translation>ينشئ الملف الذي يضمّنه قالب الصفحة وهو غير موجود</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Removes this part of the page template; Undo brings it back</source>
        <translation>يزيل هذا الجزء من قالب الصفحة؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>إنشاء «%1»</translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>المصطلح (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>المعنى (&amp;M):</translation>
    </message>
    <message>
        <source>Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term.</source>
        <translation>كلمات لها معنى واحد في كل بيانات الخصوصية. إذا تغيّر الاسم، وُضع الاسم الآخر حيثما وُسم النص بالمصطلح.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>غير مستخدم في أي نص</translation>
    </message>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>غير مستخدم في أي موضع</numerusform>
            <numerusform>مستخدم في موضع واحد</numerusform>
            <numerusform>مستخدم في موضعين</numerusform>
            <numerusform>مستخدم في %Ln مواضع</numerusform>
            <numerusform>مستخدم في %Ln موضعًا</numerusform>
            <numerusform>مستخدم في %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>A term has no name. Write one, or remove the term.</source>
        <translation>أحد المصطلحات بلا اسم. اكتب اسمًا، أو أزل المصطلح.</translation>
    </message>
    <message>
        <source>Two terms have the name “%1”. Give one of them another.</source>
        <translation>لمصطلحين الاسم نفسه «%1». أعطِ أحدهما اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>noticewright::TextController</name>
    <message>
        <source>Di&amp;vide Section Here</source>
        <translation>تقسيم القسم هنا (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Join with Section Before</source>
        <translation>دمج مع القسم السابق (&amp;J)</translation>
    </message>
    <message>
        <source>Move to Secti&amp;on…</source>
        <translation>نقل إلى قسم (&amp;O)…</translation>
    </message>
    <message>
        <source>Move to &amp;Highlights</source>
        <translation>نقل إلى أبرز النقاط (&amp;H)</translation>
    </message>
    <message>
        <source>Move to &amp;Full Text</source>
        <translation>نقل إلى النص الكامل (&amp;F)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemeEditor</name>
    <message>
        <source>Edit Style Sheet</source>
        <translation>تحرير ورقة الأنماط</translation>
    </message>
    <message>
        <source>Edit Page Template</source>
        <translation>تحرير قالب الصفحة</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>ورقة الأنماط</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>قالب الصفحة</translation>
    </message>
    <message>
        <source>&amp;Make My Own</source>
        <translation>إنشاء نسخة خاصة بي (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the One That Ships</source>
        <translation>استخدام المرفق مع البرنامج (&amp;U)</translation>
    </message>
    <message>
        <source>Copies what ships into the workspace, where you can edit it</source>
        <translation>ينسخ المرفق مع البرنامج إلى مساحة العمل حيث يمكنك تحريره</translation>
    </message>
    <message>
        <source>Removes the workspace&apos;s own; Undo brings it back</source>
        <translation>يزيل الخاص بمساحة العمل؛ ويسترجعه التراجع</translation>
    </message>
    <message>
        <source>The style sheet that ships with Noticewright. Make it your own to change it.</source>
        <translation>ورقة الأنماط المرفقة مع Noticewright. أنشئ نسخة خاصة بك لتغييرها.</translation>
    </message>
    <message>
        <source>The page template that ships with Noticewright. Make it your own to change it.</source>
        <translation>قالب الصفحة المرفق مع Noticewright. أنشئ نسخة خاصة بك لتغييره.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, and so can not be edited here. Save it as UTF-8 in another program.</source>
        <translation>ليس هذا الملف نصًا بترميز UTF-8، لذلك لا يمكن تحريره هنا. احفظه بترميز UTF-8 في برنامج آخر.</translation>
    </message>
    <message>
        <source>The style sheet of this workspace: theme/style.css</source>
        <translation>ورقة الأنماط في مساحة العمل هذه: theme/style.css</translation>
    </message>
    <message>
        <source>The page template of this workspace: theme/page.html</source>
        <translation>قالب الصفحة في مساحة العمل هذه: theme/page.html</translation>
    </message>
    <message>
        <source>Make Own Style Sheet</source>
        <translation>إنشاء ورقة أنماط خاصة</translation>
    </message>
    <message>
        <source>Make Own Page Template</source>
        <translation>إنشاء قالب صفحة خاص</translation>
    </message>
    <message>
        <source>Use Shipped Style Sheet</source>
        <translation>استخدام ورقة الأنماط المرفقة</translation>
    </message>
    <message>
        <source>Use Shipped Page Template</source>
        <translation>استخدام قالب الصفحة المرفق</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>A part of the page template of this workspace: theme/%1</source>
        <translation>جزء من قالب صفحة مساحة العمل هذه: theme/%1</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1، السطر %L2: %3</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>&amp;Insert File…</source>
        <translation>إدراج ملف (&amp;I)…</translation>
    </message>
    <message>
        <source>Copies a font or an image into the workspace and names it at the caret</source>
        <translation>ينسخ خطًا أو صورة إلى مساحة العمل ويسمّيه عند المؤشر</translation>
    </message>
    <message>
        <source>Insert Font or Image</source>
        <translation>إدراج خط أو صورة</translation>
    </message>
    <message>
        <source>Fonts and images (%1)</source>
        <comment>a filter of a file dialog</comment>
        <translation>خطوط وصور ‏(%1)</translation>
    </message>
</context>
<context>
    <name>noticewright::ThemePanel</name>
    <message>
        <source>&amp;Reset All</source>
        <translation>إعادة ضبط الكل (&amp;R)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Takes what the theme proposes for everything below</source>
        <translation>يعتمد ما تقترحه السمة لكل ما يلي</translation>
    </message>
    <message>
        <source>&amp;Logo and Links…</source>
        <translation>الشعار والروابط (&amp;L)…</translation>
    </message>
    <message>
        <source>The logo and the links in the header and footer of all pages</source>
        <translation>الشعار والروابط في رأس كل الصفحات وتذييلها</translation>
    </message>
    <message>
        <source>Reset Theme</source>
        <translation>إعادة ضبط السمة</translation>
    </message>
    <message>
        <source>%1, on light pages</source>
        <comment>what a color is for</comment>
        <translation>%1، في الصفحات الفاتحة</translation>
    </message>
    <message>
        <source>%1, on dark pages</source>
        <comment>what a color is for</comment>
        <translation>%1، في الصفحات الداكنة</translation>
    </message>
    <message>
        <source>dark:</source>
        <comment>the color on dark pages</comment>
        <translation>داكن:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is chosen below</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The workspace has its own page template or style sheet, in the folder “theme”. What is chosen here shows as far as they use it.</source>
        <translation>لمساحة العمل قالب صفحة أو ورقة أنماط خاصة بها في المجلد «theme». لا يظهر ما يُختار هنا إلا بقدر ما يُستخدم فيهما.</translation>
    </message>
    <message>
        <source>Choose Theme</source>
        <translation>اختيار السمة</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a parameter of the theme</comment>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceController</name>
    <message>
        <source>Choose W&amp;hat It Sums Up…</source>
        <translation>اختيار ما تلخّصه (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Confirm Summary</source>
        <translation>تأكيد التلخيص (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Summary to Check</source>
        <translation>التلخيص التالي المراد فحصه (&amp;N)</translation>
    </message>
    <message>
        <source>Choose What It Sums Up</source>
        <translation>اختيار ما تلخّصه النقطة البارزة</translation>
    </message>
    <message>
        <source>Confirm Summary</source>
        <translation>تأكيد التلخيص</translation>
    </message>
</context>
<context>
    <name>noticewright::TraceDialog</name>
    <message>
        <source>What the Highlight Sums Up</source>
        <translation>ما تلخّصه النقطة البارزة</translation>
    </message>
    <message>
        <source>Show only full text with these words</source>
        <translation>عرض النص الكامل الذي فيه هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>قسم بلا عنوان</translation>
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
        <translation>النص التالي المراد ترجمته (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous to Translate</source>
        <translation>النص السابق المراد ترجمته (&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;Source</source>
        <translation>نسخ المصدر (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Confirm Translation</source>
        <translation>تأكيد الترجمة (&amp;C)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>text to translate</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>text to translate</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a translation</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>The translation says what the source says now</source>
        <translation>تقول الترجمة ما يقوله المصدر الآن</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message>
        <source>Facts of all statements</source>
        <translation>معطيات كل بيانات الخصوصية</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>قسم بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>لا نصوص متبقية</numerusform>
            <numerusform>نص واحد متبقٍ</numerusform>
            <numerusform>نصان متبقيان</numerusform>
            <numerusform>%Ln نصوص متبقية</numerusform>
            <numerusform>%Ln نصًا متبقيًا</numerusform>
            <numerusform>%Ln نص متبقٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Missing and stale</source>
        <translation>الناقصة والقديمة</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>التي لم تتم مراجعتها</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>عرض (&amp;S):</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>النصوص المراد ترجمتها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>No edition is in another language than this statement.</source>
        <translation>لا إصدار بلغة غير لغة هذا البيان.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>لا نصوص للترجمة، وتمت مراجعة %1</numerusform>
            <numerusform>النص الوحيد مترجم، وتمت مراجعة %1</numerusform>
            <numerusform>النصان مترجمان، وتمت مراجعة %1</numerusform>
            <numerusform>كل النصوص (%Ln) مترجمة، وتمت مراجعة %1 منها</numerusform>
            <numerusform>كل النصوص (%Ln) مترجمة، وتمت مراجعة %1 منها</numerusform>
            <numerusform>كل النصوص (%Ln) مترجمة، وتمت مراجعة %1 منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>ناقص: %1، قديم: %2، من %Ln نص</numerusform>
            <numerusform>ناقص: %1، قديم: %2، من نص واحد</numerusform>
            <numerusform>ناقص: %1، قديم: %2، من نصين</numerusform>
            <numerusform>ناقص: %1، قديم: %2، من %Ln نصوص</numerusform>
            <numerusform>ناقص: %1، قديم: %2، من %Ln نصًا</numerusform>
            <numerusform>ناقص: %1، قديم: %2، من %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of this language can not be read, so it can not be edited here: %1</source>
        <translation>تتعذر قراءة ملف هذه اللغة، لذلك لا يمكن تحريره هنا: %1</translation>
    </message>
    <message>
        <source>The source has changed since it was translated. Correct the translation, then confirm it.</source>
        <translation>تغيّر المصدر منذ ترجمته. صحح الترجمة، ثم أكّدها.</translation>
    </message>
    <message>
        <source>Links, variables or formatting of the source have changed since it was translated. Look at the translation, then confirm it.</source>
        <translation>تغيّرت روابط المصدر أو متغيّراته أو تنسيقه منذ ترجمته. راجع الترجمة، ثم أكّدها.</translation>
    </message>
    <message>
        <source>No text is missing or stale.</source>
        <translation>لا نصوص ناقصة أو قديمة.</translation>
    </message>
    <message>
        <source>Copy Source</source>
        <translation>نسخ المصدر</translation>
    </message>
    <message>
        <source>Confirm Translation</source>
        <translation>تأكيد الترجمة</translation>
    </message>
</context>
<context>
    <name>noticewright::VariablesPage</name>
    <message>
        <source>Words that stand in many places, such as a product&apos;s name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.</source>
        <translation>كلمات ترد في مواضع كثيرة، مثل اسم منتج. يتكون الاسم من حروف لاتينية صغيرة وأرقام و«-»؛ وإذا تغيّر، وُضع الاسم الآخر حيثما ورد المتغيّر.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>in how many places</comment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>قيم أخرى</translation>
    </message>
    <message>
        <source>Other values in some regions or languages; the first that fits holds:</source>
        <translation>قيم أخرى في بعض المناطق أو اللغات؛ تسري أول قيمة ملائمة:</translation>
    </message>
    <message>
        <source>Other values of “%1” in some regions or languages; the first that fits holds:</source>
        <translation>قيم أخرى لـ«%1» في بعض المناطق أو اللغات؛ تسري أول قيمة ملائمة:</translation>
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
        <translation>بيانات خصوصية تُكتب مرة واحدة وتُنشر في كل مكان</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Four finished statements of an invented company, to look around in.</source>
        <translation>أربعة بيانات خصوصية مكتملة لشركة متخيَّلة، لتتعرّف على البرنامج.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a template</comment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>اختر المجلد الذي يحتوي عليها.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>يظهر هنا ما تفتحه.</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDialog</name>
    <message>
        <source>None</source>
        <comment>no link list</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A list that no longer exists</source>
        <translation>قائمة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>إعدادات مساحة العمل</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>المؤسسة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>المتغيّرات (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>المصطلحات (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>الإصدارات (&amp;E)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.</source>
        <translation>كلمات يعدّها التدقيق الإملائي صحيحة في كل اللغات، مثل الأسماء. الكلمة التي فيها حرف كبير لا تكون صحيحة إلا به.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>الكلمات (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Home page:</source>
        <translation>الصفحة الرئيسية (&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>الشعار (&amp;L):</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;head:</source>
        <translation>روابط رأس الصفحة (&amp;H):</translation>
    </message>
    <message>
        <source>Links in the page&apos;s &amp;foot:</source>
        <translation>روابط تذييل الصفحة (&amp;F):</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A row of the word list is empty. Write a word, or remove the row.</source>
        <translation>أحد صفوف قائمة الكلمات فارغ. اكتب كلمة، أو أزل الصف.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Give each word a row of its own.</source>
        <translation>«%1» ليس كلمة واحدة. خصص لكل كلمة صفًا.</translation>
    </message>
    <message>
        <source>Region &amp;Groups</source>
        <translation>مجموعات المناطق (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Change Editions</source>
        <translation>تغيير الإصدارات</translation>
    </message>
    <message>
        <source>Change Region Groups</source>
        <translation>تغيير مجموعات المناطق</translation>
    </message>
    <message>
        <source>Change Variables</source>
        <translation>تغيير المتغيّرات</translation>
    </message>
    <message>
        <source>Change Terms</source>
        <translation>تغيير المصطلحات</translation>
    </message>
    <message>
        <source>Change Word List</source>
        <translation>تغيير قائمة الكلمات</translation>
    </message>
    <message>
        <source>Change Organisation</source>
        <translation>تغيير المؤسسة</translation>
    </message>
    <message>
        <source>Change Workspace</source>
        <translation>تغيير مساحة العمل</translation>
    </message>
</context>
<context>
    <name>noticewright::WorkspaceDocument</name>
    <message>
        <source>The file can not be read (%1).</source>
        <translation>تتعذر قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>Changes from Outside</source>
        <translation>تغييرات من الخارج</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.</source>
        <translation>مساحة العمل مفتوحة للقراءة فقط. اختر «حفظ باسم…» للمتابعة في نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.</source>
        <translation>لم يعد مجلد مساحة العمل موجودًا. لا يزال نصك في النافذة: أعد توصيل محرك الأقراص أو مجلد الشبكة ثم احفظ، أو اختر «حفظ باسم…».</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.</source>
        <translation>المجلد ليس فارغًا. اختر مجلدًا جديدًا أو فارغًا، حتى لا يُفقد شيء مما فيه.</translation>
    </message>
</context>
</TS>
