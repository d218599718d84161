// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A validator that finds nothing any more looks like a page without faults. So
// this holds the validators to pages whose faults are known.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

/** What must be found, as words of the findings' lines, by fixture. */
const known = {
    sound: [],
    faulty: [
        ['index.html:14:', '[nu/error] Duplicate ID'],
        ['index.html:15:', '[nu/error]', 'alt'],
        ['theme/style.css:5:', '[nu/error]', 'colr'],
        ['index.html:14:', '[html-validate/no-dup-id]'],
        ['index.html:15:', '[html-validate/wcag/h37]'],
        ['index.html:16:', '[html-validate/no-inline-style]'],
        ['index.html:9:', '[html-validate/require-sri]'],
        ['index.html:15:', '[axe/image-alt]', '360 px, dark; 360 px, light'],
        ['index.html:17:', '[axe/color-contrast]', '(1280 px, light; 360 px, light)'],
        ['index.html:18:', '[axe/color-contrast]', '(1280 px, dark; 360 px, dark)'],
        ['index.html:1:', '[browser/failed-request]', '404 for /missing.png'],
        ['index.html:16:', '[browser/csp]', 'style-src-attr'],
        ['index.html:21:', '[browser/csp]', 'script-src-elem'],
        ['index.html:19:', '[browser/overflow]', '(320 px)'],
        ['index.html:20:', '[browser/telephone-broken]', '(320 px; 360 px)'],
    ],
    plain: [
        ['index.html:1:', '[browser/elsewhere]', 'elsewhere.example'],
        ['index.html:1:', '[browser/elsewhere]', '192.0.2.1'],
        ['index.html:14:', '[browser/console] A complaint'],
        ['index.html:1:', '[browser/script] A mistake'],
    ],
};

/** Resolves to a sentence for each fault that `validate`, given a folder, does not find, and for each found where none is. */
export async function missedIn(validate) {
    const missed = [];
    for (const [fixture, faults] of Object.entries(known)) {
        const findings = await validate(join(fixtures, fixture));
        const lines = String(findings).split('\n').filter(line => line);
        for (const words of faults)
            if (!lines.some(line => line.startsWith(words[0]) && words.every(word => line.includes(word))))
                missed.push(`${fixture}: not found: ${words.join(' … ')}`);
        if (!faults.length)
            missed.push(...lines.map(line => `${fixture}: found, but there is no such fault: ${line}`));
    }
    return missed;
}
