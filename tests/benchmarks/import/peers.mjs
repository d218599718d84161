// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others make of the same pages: node peers.mjs FOLDER prints one line of
// JSON for each page, FOLDER/pages/NAME.html or else FOLDER/NAME.html:
//
//   {"peer": "readability", "name": NAME, "milliseconds": N, "text": TEXT}
//   {"peer": "pandoc", "name": NAME, "milliseconds": N}
//
// The first is Readability on jsdom, parsing and extracting, the middle of three
// runs after a first; its text is empty when it finds none. The second is `pandoc -f html -t plain`, start included;
// milliseconds is null when pandoc fails.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const inline = new Set([
    'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
    'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u',
    'var', 'wbr',
]);

/** The text of a node, with a line end before and after what is not inline. */
function textOf(node) {
    if (node.nodeType === 3)
        return node.data;
    let text = '';
    for (const child of node.childNodes ?? [])
        text += textOf(child);
    return node.nodeType === 1 && !inline.has(node.localName) ? `\n${text}\n` : text;
}

function read(html) {
    let article = null;
    try {
        // Pages complain about their style sheets; nobody wants to read that.
        const dom = new JSDOM(html, { url: 'https://www.example.com/', virtualConsole: new VirtualConsole() });
        // An element instead of its markup, which would be written and parsed once more.
        article = new Readability(dom.window.document, { serializer: (element) => element }).parse();
    } catch (error) {
        process.stderr.write(`peers: ${error.message}\n`);
    }
    return article;
}

function readability(html) {
    const article = read(html);
    const times = [];
    for (let run = 0; run < 3; ++run) {
        const begin = performance.now();
        read(html);
        times.push(performance.now() - begin);
    }
    const milliseconds = times.sort((a, b) => a - b)[1];
    return { milliseconds, text: article?.content ? textOf(article.content).replace(/\s*\n\s*/g, '\n').trim() : '' };
}

function pandoc(file) {
    const begin = performance.now();
    const { status } = spawnSync('pandoc', ['-f', 'html', '-t', 'plain', file], { stdio: 'ignore' });
    return { milliseconds: status === 0 ? performance.now() - begin : null };
}

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
    process.stderr.write('Usage: node peers.mjs FOLDER\n');
    process.exit(2);
}
const pages = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder;
for (const entry of readdirSync(pages).filter((entry) => entry.endsWith('.html')).sort()) {
    const file = join(pages, entry);
    const name = basename(entry, '.html');
    const line = (result) => process.stdout.write(`${JSON.stringify(result)}\n`);
    line({ peer: 'readability', name, ...readability(readFileSync(file, 'utf8')) });
    line({ peer: 'pandoc', name, ...pandoc(file) });
}
