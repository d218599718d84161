<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%Ln text(s) are not translated into “%1”.</source>
        <translation>
            <numerusform>%Ln text is not translated into “%1”.</numerusform>
            <numerusform>%Ln texts are not translated into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The translation of %Ln text(s) into “%1” is of an earlier source.</source>
        <translation>
            <numerusform>The translation of %Ln text into “%1” is of an earlier source.</numerusform>
            <numerusform>The translation of %Ln texts into “%1” is of an earlier source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>editions</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: “%2” is held back: %Ln text(s) are not translated into %3.</source>
        <translation>
            <numerusform>%1: “%2” is held back: %Ln text is not translated into %3.</numerusform>
            <numerusform>%1: “%2” is held back: %Ln texts are not translated into %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken over</source>
        <translation>
            <numerusform>%Ln word taken over</numerusform>
            <numerusform>%Ln words taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln word left out</numerusform>
            <numerusform>%Ln words left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) taken</source>
        <translation>
            <numerusform>%Ln text taken</numerusform>
            <numerusform>%Ln texts taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier source</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln of an earlier source</numerusform>
            <numerusform>%Ln of an earlier source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not translated</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln not translated</numerusform>
            <numerusform>%Ln not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln not taken</numerusform>
            <numerusform>%Ln not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln second(s) left</source>
        <translation>
            <numerusform>, %Ln second left</numerusform>
            <numerusform>, %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are as the manifest says.</source>
        <translation>
            <numerusform>The %Ln file is as the manifest says.</numerusform>
            <numerusform>All %Ln files are as the manifest says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>The path is longer than %Ln character(s), which not every system can keep. Shorten the page&apos;s address.</source>
        <translation>
            <numerusform>The path is longer than %Ln character, which not every system can keep. Shorten the page&apos;s address.</numerusform>
            <numerusform>The path is longer than %Ln characters, which not every system can keep. Shorten the page&apos;s address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</source>
        <translation>
            <numerusform>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</numerusform>
            <numerusform>The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.</source>
        <translation>
            <numerusform>The text is nested more than %Ln level deep here. Remove levels of lists or notes.</numerusform>
            <numerusform>The text is nested more than %Ln levels deep here. Remove levels of lists or notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</source>
        <translation>
            <numerusform>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</numerusform>
            <numerusform>The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</source>
        <translation>
            <numerusform>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</numerusform>
            <numerusform>The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln picture(s) were left out: they are on the web, and nothing is fetched. Add those that matter.</source>
        <translation>
            <numerusform>%Ln picture was left out: it is on the web, and nothing is fetched. Add it if it matters.</numerusform>
            <numerusform>%Ln pictures were left out: they are on the web, and nothing is fetched. Add those that matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read as “%1” and are shown as �.</source>
        <translation>
            <numerusform>%Ln character could not be read as “%1” and is shown as �.</numerusform>
            <numerusform>%Ln characters could not be read as “%1” and are shown as �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message numerus="yes">
        <source>There are %Ln further problem(s); the details name them.</source>
        <translation>
            <numerusform>There is %Ln further problem; the details name it.</numerusform>
            <numerusform>There are %Ln further problems; the details name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message numerus="yes">
        <source>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</source>
        <translation>
            <numerusform>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</numerusform>
            <numerusform>The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</source>
        <translation>
            <numerusform>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</numerusform>
            <numerusform>The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message numerus="yes">
        <source>%Ln highlight(s) to confirm</source>
        <translation>
            <numerusform>%Ln highlight to confirm</numerusform>
            <numerusform>%Ln highlights to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) untraced</source>
        <translation>
            <numerusform>%Ln highlight untraced</numerusform>
            <numerusform>%Ln highlights untraced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln stale</numerusform>
            <numerusform>%Ln stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::CardTexts</name>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln seal</numerusform>
            <numerusform>%Ln seals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ContactDialog</name>
    <message numerus="yes">
        <source>This contact is shown in %Ln place(s). Changes apply to all of them.</source>
        <translation>
            <numerusform>This contact is shown in %Ln place.</numerusform>
            <numerusform>This contact is shown in %Ln places. Changes apply to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::CountsLabel</name>
    <message numerus="yes">
        <source>The time is that of reading %Ln word(s) a minute.</source>
        <translation>
            <numerusform>The time is that of reading %Ln word a minute.</numerusform>
            <numerusform>The time is that of reading %Ln words a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
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
</context>
<context>
    <name>noticewright::DifferencePanel</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionNotice</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are not in %1.</source>
        <comment>path of an edition</comment>
        <translation>
            <numerusform>%Ln paragraph is not in %1.</numerusform>
            <numerusform>%Ln paragraphs are not in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionStates</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <extracomment>So many statements are published</extracomment>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s)</source>
        <translation>
            <numerusform>%1 of %Ln statement</numerusform>
            <numerusform>%1 of %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::EditionsPage</name>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edition(s)</source>
        <translation>
            <numerusform>%1 of %Ln edition</numerusform>
            <numerusform>%1 of %Ln editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s) removed.</source>
        <translation>
            <numerusform>%Ln edition removed.</numerusform>
            <numerusform>%Ln editions removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is still named in %Ln limit(s), value(s) and group(s).</source>
        <translation>
            <numerusform>%1 is still named in %Ln limit, value or group.</numerusform>
            <numerusform>%1 is still named in %Ln limits, values and groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ExportController</name>
    <message numerus="yes">
        <source>… and %Ln more. The Checks panel lists them all.</source>
        <translation>
            <numerusform>… and %Ln more. The Checks panel lists them all.</numerusform>
            <numerusform>… and %Ln more. The Checks panel lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ExportDialog</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::FindPanel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln place replaced</numerusform>
            <numerusform>%Ln places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) to it</source>
        <translation>
            <numerusform>%Ln limit to it</numerusform>
            <numerusform>%Ln limits to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) that leave it out</source>
        <translation>
            <numerusform>%Ln limit that leaves it out</numerusform>
            <numerusform>%Ln limits that leave it out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln other value</numerusform>
            <numerusform>%Ln other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.</source>
        <extracomment>how it is used: “2 limits to it and 1 other value”</extracomment>
        <translation>
            <numerusform>“%1” is removed, and still named in %Ln place: %2. No region is in it there now.</numerusform>
            <numerusform>“%1” is removed, and still named in %Ln places: %2. No region is in it there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::JobController</name>
    <message numerus="yes">
        <source>%Ln file(s) are written. Send them to the translators, and take them in when they come back.</source>
        <translation>
            <numerusform>%Ln file is written. Send it to the translators, and take it in when it comes back.</numerusform>
            <numerusform>%Ln files are written. Send them to the translators, and take them in when they come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitController</name>
    <message numerus="yes">
        <source>Where these %Ln list item(s) are shown</source>
        <translation>
            <numerusform>Where this list item is shown</numerusform>
            <numerusform>Where these %Ln list items are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %Ln paragraph(s) and items are shown</source>
        <translation>
            <numerusform>Where this text is shown</numerusform>
            <numerusform>Where these %Ln paragraphs and items are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitDialog</name>
    <message numerus="yes">
        <source>Shown in %L1 of %Ln edition(s): %2</source>
        <comment>number, paths of editions</comment>
        <translation>
            <numerusform>Shown in %L1 of %Ln edition: %2</numerusform>
            <numerusform>Shown in %L1 of %Ln editions: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>regions or languages</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::MainWindow</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::MatrixPanel</name>
    <message numerus="yes">
        <source>%Ln text(s) keep “%1” from being complete in %2:</source>
        <translation>
            <numerusform>%Ln text keeps “%1” from being complete in %2:</numerusform>
            <numerusform>%Ln texts keep “%1” from being complete in %2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::OutlineModel</name>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln open comment</numerusform>
            <numerusform>%Ln open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::PresetsDialog</name>
    <message numerus="yes">
        <source>%Ln edition(s) will be added.</source>
        <translation>
            <numerusform>%Ln edition will be added.</numerusform>
            <numerusform>%Ln editions will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ReturnedJobsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) are new or different.</source>
        <translation>
            <numerusform>%Ln text is new or different.</numerusform>
            <numerusform>%Ln texts are new or different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can not be taken; what is wrong with them is below their file.</source>
        <translation>
            <numerusform>%Ln text can not be taken; what is wrong with it is below its file.</numerusform>
            <numerusform>%Ln texts can not be taken; what is wrong with them is below their file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ReviewDialog</name>
    <message numerus="yes">
        <source>Sentences taken over: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>Sentences taken over: %L1 (%Ln word)</numerusform>
            <numerusform>Sentences taken over: %L1 (%Ln words)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>left out: %L1 (%Ln word)</numerusform>
            <numerusform>left out: %L1 (%Ln words)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look: %L1 (%Ln word(s))</source>
        <translation>
            <numerusform>need a look: %L1 (%Ln word)</numerusform>
            <numerusform>need a look: %L1 (%Ln words)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::ScopeField</name>
    <message numerus="yes">
        <source>In %1 of %Ln edition(s): %2</source>
        <comment>numbers, paths</comment>
        <translation>
            <numerusform>In %1 of %Ln edition: %2</numerusform>
            <numerusform>In %1 of %Ln editions: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::TermsPage</name>
    <message numerus="yes">
        <source>Used in %Ln place(s)</source>
        <translation>
            <numerusform>Used in %Ln place</numerusform>
            <numerusform>Used in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationModel</name>
    <message numerus="yes">
        <source>%Ln to do</source>
        <comment>texts of a section</comment>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noticewright::TranslationPanel</name>
    <message numerus="yes">
        <source>All %Ln texts are translated, %1 reviewed</source>
        <translation>
            <numerusform>%Ln text is translated, %1 reviewed</numerusform>
            <numerusform>All %Ln texts are translated, %1 reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing, %2 stale of %Ln texts</source>
        <translation>
            <numerusform>%1 missing, %2 stale of %Ln text</numerusform>
            <numerusform>%1 missing, %2 stale of %Ln texts</numerusform>
        </translation>
    </message>
</context>
</TS>
