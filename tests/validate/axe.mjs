// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// axe-core in a page that a browser shows.

import { readFileSync } from 'node:fs';

import { pathIn, versionOf } from './packages.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, and what it can not decide and would leave to people: each
 * with the element's name and how many of that name come before.
 */
export async function axeIn(page) {
    await bringAxe(page);
    return page.evaluate(async tags => {
        const { violations, incomplete } = await axe.run(document, {
            runOnly: { type: 'tag', values: tags },
            resultTypes: ['violations', 'incomplete'],
            elementRef: true,
        });
        const describe = (rule, node, isDecided) => {
            const element = node.element ?? document.documentElement;
            const [reason] = [...node.all, ...node.none, ...node.any].map(check => check.message);
            return {
                rule: rule.id,
                isDecided,
                sentence: `${isDecided ? '' : 'Undecided: '}${rule.help}: ${reason} – ${node.target.flat().join(' ')}`,
                name: element.localName,
                before: [...document.getElementsByTagName(element.localName)].indexOf(element),
            };
        };
        return [...violations.flatMap(rule => rule.nodes.map(node => describe(rule, node, true))),
                ...incomplete.flatMap(rule => rule.nodes.map(node => describe(rule, node, false)))];
    }, tags);
}

/** What axe was asked. */
export async function describeAxe(browser, pages, widths, schemes) {
    const page = await browser.newPage();
    await bringAxe(page);
    const rules = await page.evaluate(tags => axe.getRules(tags).filter(rule => !rule.tags.includes('experimental')).length, tags);
    await page.close();
    return `axe-core ${versionOf('axe-core')}: ${pages} pages at ${widths.join(' and ')} px, ${schemes.join(' and ')}, ${rules} rules`;
}

const code = readFileSync(pathIn('axe-core/axe.min.js'), 'utf8');

/** The debugging protocol puts it in, so that no policy of the page has to allow it. */
async function bringAxe(page) {
    if (!await page.evaluate(() => typeof axe === 'object'))
        await page.evaluate(code);
}
