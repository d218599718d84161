// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds exported pages to outside validators:
//
//   node validate.mjs FOLDER        an export as HTML or a bundle
//   node validate.mjs --self-test   shows that each validator still finds faults
//
// Findings go to standard output as `path:line:column: [tool/rule] sentence`.
// The exit status is 0 when there are none, 1 for findings, 2 when something
// could not be validated.

import { checkInBrowser } from './browser.mjs';
import { Findings } from './findings.mjs';
import { checkWithHtmlValidate } from './html_validate.mjs';
import { checkWithNu } from './nu.mjs';
import { missedIn } from './self_test.mjs';
import { Site, Trouble } from './site.mjs';

/** Resolves to the number of pages in a folder and the findings; `report` is told what was done. */
async function validate(folder, report) {
    const site = new Site(folder);
    const findings = new Findings();
    report(await checkWithNu(site, findings));
    report(await checkWithHtmlValidate(site, findings));
    for (const done of await checkInBrowser(site, findings))
        report(done);
    return { pages: site.pages.length, findings };
}

function countsOf(findings) {
    return [...findings.groups].map(([rule, group]) => `  ${String(group.length).padStart(6)}  ${rule}, in ${new Set(group.map(finding => finding.path)).size} file(s)\n`).join('');
}

async function main([argument, ...rest]) {
    if (!argument || rest.length || (argument.startsWith('-') && argument !== '--self-test'))
        throw new Trouble('usage: node validate.mjs FOLDER | --self-test');
    if (argument === '--self-test') {
        const missed = await missedIn(async folder => (await validate(folder, () => {})).findings);
        process.stdout.write(missed.length ? missed.map(line => line + '\n').join('') : 'validate: every fault of the fixtures is found, and none in the page without.\n');
        return missed.length ? 1 : 0;
    }
    const { pages, findings } = await validate(argument, done => process.stderr.write(`validate: ${done}\n`));
    process.stdout.write(findings.toString());
    process.stdout.write(`${findings.count ? '\n' : ''}validate: ${pages} page(s), Nu HTML checker, html-validate, axe-core and Chromium: ${findings.count} finding(s)\n${countsOf(findings)}`);
    return findings.count ? 1 : 0;
}

try {
    process.exitCode = await main(process.argv.slice(2));
} catch (error) {
    process.stderr.write(`validate: ${error instanceof Trouble ? error.message : error.stack}\n`);
    process.exitCode = 2;
}
