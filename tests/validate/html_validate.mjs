// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// html-validate, with all that it recommends and a little more.

import { join } from 'node:path';

import { load, versionOf } from './packages.mjs';

const config = {
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
        // Not among those recommended, but what the Content-Security-Policy needs.
        'no-style-tag': 'error',

        // Off: it holds titles to 70 characters, of which search engines show no
        // more. What a statement is called is its author's and often a law's to
        // say, and no standard limits it.
        'long-title': 'off',
        // Off: it wants no-break spaces between the digits, which then are copied
        // with the number. That a number stays in one line is the style sheet's to
        // see to, and is looked at in the browser: browser/telephone-broken.
        'tel-non-breaking': 'off',
    },
};

// Off for what is no published page of a bundle, and for no other: folders that
// were exported as HTML can be opened from a disk, where browsers can not check
// the integrity and would show pages plain.
const unpublished = { ...config, rules: { ...config.rules, 'require-sri': 'off' } };

/** Adds what it says of a site's pages; resolves to a description of what was done. */
export async function checkWithHtmlValidate(site, findings) {
    const { HtmlValidate, StaticConfigLoader } = load('html-validate');
    const validators = new Map([[true, config], [false, unpublished]]
        .map(([isPublished, rules]) => [isPublished, new HtmlValidate(new StaticConfigLoader(rules))]));
    for (const path of site.pages) {
        const validator = validators.get(site.isPublished(path));
        const { results } = await validator.validateFile(join(site.folder, path));
        for (const { ruleId, message, line, column } of results.flatMap(result => result.messages))
            findings.add({ path, line, column, tool: 'html-validate', rule: ruleId, sentence: message });
    }
    const rules = (await validators.get(site.isPublished(site.pages[0])).getConfigFor(site.pages[0])).getRules();
    const used = [...rules.values()].filter(([severity]) => severity > 0).length;
    return `html-validate ${versionOf('html-validate')}: ${site.pages.length} pages, ${used} rules`;
}
