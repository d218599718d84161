// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Nu HTML checker, which also checks style sheets and SVG images: all files
// in one start of Java.

import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pathIn, versionOf } from './packages.mjs';
import { Trouble } from './site.mjs';

/** Adds what it says of a site; resolves to a description of what was done. */
export async function checkWithNu(site, findings) {
    const files = [...site.pages, ...site.styles, ...site.images];
    const { messages } = JSON.parse(await run(site.folder, files));
    for (const message of messages) {
        const path = message.url ? relative(site.folder, fileURLToPath(message.url)) : '.';
        // Where style sheets are checked too, it counts the lines of all else from 0.
        const first = path.endsWith('.css') ? 0 : 1;
        findings.add({
            path,
            line: (message.firstLine || message.lastLine || 1 - first) + first,
            column: message.firstColumn || message.lastColumn || 1,
            tool: 'nu',
            rule: message.subType ?? message.type,
            sentence: message.message,
        });
    }
    return `Nu HTML checker ${versionOf('vnu-jar')}: ${site.pages.length} pages, ${site.styles.length} style sheets, ${site.images.length} images`;
}

function run(folder, files) {
    const java = ['-Xss2m', '-jar', pathIn('vnu-jar/build/dist/vnu.jar'), '--format', 'json', '--stdout',
                  '--exit-zero-always', '--also-check-css', '--also-check-svg', ...files.map(path => './' + path)];
    return new Promise((resolve, reject) => {
        const checker = spawn('java', java, { cwd: folder });
        let said = '';
        let complaint = '';
        checker.stdout.setEncoding('utf8').on('data', text => said += text);
        checker.stderr.setEncoding('utf8').on('data', text => complaint += text);
        checker.on('error', error => reject(new Trouble(`Java could not be started: ${error.message}.`)));
        checker.on('close', status => {
            if (status === 0 && said.trimStart().startsWith('{'))
                resolve(said);
            else
                reject(new Trouble(`The Nu HTML checker failed (${status}): ${complaint.trim() || said.trim()}`));
        });
    });
}
