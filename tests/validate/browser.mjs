// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each page in Chromium, narrow and wide, light and dark: what the browser
// complains of, what the page asks for, whether it fits, and what axe finds.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { axeIn, describeAxe } from './axe.mjs';
import { placeOf } from './findings.mjs';
import { load } from './packages.mjs';
import { serve } from './serve.mjs';
import { Trouble } from './site.mjs';

const tabs = 2;
const height = 900;
/** Widths at which axe looks, each light and dark; the widest is the last. */
const widths = [360, 1280];
const schemes = ['light', 'dark'];
/** Widths at which a page must not need to be scrolled sideways. */
const narrowWidths = [360, 320];
/** Milliseconds; a machine may have other work. */
const patience = 180_000;

/** Adds what is found in a site's pages; resolves to descriptions of what was done. */
export async function checkInBrowser(site, findings) {
    const server = await serve(site);
    const browser = await launch();
    try {
        const version = await browser.version();
        const left = [...site.pages];
        const work = async () => {
            for (let path = left.shift(); path; path = left.shift())
                await visit(browser, server, site, path, findings);
        };
        await Promise.all(Array.from({ length: tabs }, work));
        const served = site.headers.length ? 'with the headers of the bundle' : 'without headers';
        return [await describeAxe(browser, site.pages.length, widths, schemes),
                `${version}: ${site.pages.length} pages served ${served}; no complaint, nothing from elsewhere, no overflow at ${narrowWidths.join(' and ')} px looked for`];
    } finally {
        await browser.close();
        await server.close();
    }
}

function chromium() {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
        for (const name of ['chromium', 'chromium-browser']) {
            const path = join(folder, name);
            try {
                accessSync(path, constants.X_OK);
                return path;
            } catch {
                // Looked for elsewhere.
            }
        }
    }
    throw new Trouble('There is no Chromium on the PATH.');
}

async function launch() {
    const options = {
        executablePath: chromium(),
        pipe: true,
        protocolTimeout: patience,
        // Nothing leaves the machine, whatever a page asks for.
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu'],
    };
    const { launch } = load('puppeteer-core');
    try {
        return await launch(options);
    } catch (error) {
        // An administrator, and containers without user namespaces, have no sandbox.
        try {
            return await launch({ ...options, args: [...options.args, '--no-sandbox'] });
        } catch {
            throw new Trouble(`Chromium could not be started: ${error.message}`);
        }
    }
}

async function visit(browser, server, site, path, findings) {
    const source = site.read(path);
    const add = (rule, sentence, place = {}, where = '') =>
        findings.add({ path, ...place, tool: 'browser', rule, sentence, where });
    const page = await browser.newPage();
    try {
        page.setDefaultTimeout(patience);
        await page.evaluateOnNewDocument(recordViolations);
        const listening = listen(page, server, add);
        await page.setViewport({ width: widths[0], height });
        await page.goto(server.addressOf(path), { waitUntil: 'load' });
        await addViolations(page, server, add);
        listening.end();

        await lookWithAxe(page, (found, where) =>
            findings.add({ path, ...placeOf(source, found.name, found.before), tool: 'axe', rule: found.rule, sentence: found.sentence, where }));
        for (const width of narrowWidths) {
            await page.setViewport({ width, height });
            for (const { rule, name, before, sentence } of await page.evaluate(lookForMisfits))
                add(rule, sentence, placeOf(source, name, before), `${width} px`);
        }
    } finally {
        await page.close();
    }
}

/**
 * Adds what axe finds at each width, light and dark. What it can not decide at
 * one width, such as the contrast of a cell that a narrow table hides until it is
 * scrolled, counts unless it is shown and decided at the widest.
 */
async function lookWithAxe(page, add) {
    for (const scheme of schemes) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const undecided = [];
        for (const width of widths) {
            await page.setViewport({ width, height });
            const found = await axeIn(page);
            undecided.push(...found.filter(one => !one.isDecided).map(one => ({ ...one, width })));
            for (const one of found.filter(one => one.isDecided))
                add(one, `${width} px, ${scheme}`);
        }
        const widest = widths.at(-1);
        const isSame = (a, b) => a.rule === b.rule && a.name === b.name && a.before === b.before;
        for (const one of undecided) {
            const stays = undecided.some(other => other.width === widest && isSame(one, other));
            if (stays || !await page.evaluate(isShown, one.name, one.before))
                add(one, `${one.width} px, ${scheme}`);
        }
    }
}

/** In the page: is an element there to be seen? */
function isShown(name, before) {
    return document.getElementsByTagName(name)[before].checkVisibility();
}

/** Adds what the browser says while a page is loaded. */
function listen(page, server, add) {
    const own = address => address.startsWith(server.origin + '/');
    const listeners = {
        request: request => {
            const address = request.url();
            if (!own(address) && !/^(data|blob|about):/.test(address))
                add('elsewhere', `The page asks another server for ${address}.`);
        },
        requestfailed: request => {
            if (own(request.url()))
                add('failed-request', `${request.url().slice(server.origin.length)} could not be had: ${request.failure()?.errorText}.`);
        },
        response: response => {
            if (response.status() >= 400)
                add('failed-request', `The server answers ${response.status()} for ${response.url().replace(server.origin, '')}.`);
        },
        console: message => {
            // Violations are told by an event, with their place.
            if (['error', 'warn'].includes(message.type()) && !/Content[ -]Security[ -]Policy/i.test(message.text()))
                add('console', message.text().replaceAll(server.origin, ''), placeIn(message.location()));
        },
        pageerror: error => add('script', String(error.message ?? error)),
    };
    for (const [event, listener] of Object.entries(listeners))
        page.on(event, listener);
    return { end: () => Object.entries(listeners).forEach(([event, listener]) => page.off(event, listener)) };
}

/** Lines and columns of the console begin with 0. */
function placeIn({ lineNumber, columnNumber }) {
    return lineNumber === undefined ? {} : { line: lineNumber + 1, column: (columnNumber ?? 0) + 1 };
}

/** In the page, before it is read: keeps the violations of its Content-Security-Policy. */
function recordViolations() {
    const kept = [];
    document.addEventListener('securitypolicyviolation', event => kept.push({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        line: event.lineNumber,
        column: event.columnNumber,
    }));
    Object.defineProperty(window, 'keptViolations', { value: kept });
}

async function addViolations(page, server, add) {
    for (const { directive, blocked, line, column } of await page.evaluate(() => window.keptViolations)) {
        const what = blocked === 'inline' ? 'what is inline' : blocked.replace(server.origin, '');
        add('csp', `The Content-Security-Policy refuses ${what} (${directive}).`, line ? { line, column: column || 1 } : {});
    }
}

/** In the page: what does not fit into its width. */
function lookForMisfits() {
    const root = document.documentElement;
    const describe = (rule, element, sentence) => ({
        rule,
        sentence,
        name: element.localName,
        before: [...document.getElementsByTagName(element.localName)].indexOf(element),
    });
    const found = [];

    const width = root.clientWidth;
    const needed = Math.max(root.scrollWidth, document.body.scrollWidth);
    if (needed > width) {
        const isScrolled = element => {
            for (let around = element.parentElement; around && around !== document.body; around = around.parentElement)
                if (getComputedStyle(around).overflowX !== 'visible')
                    return true;
            return false;
        };
        const isOut = element => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5) && !isScrolled(element);
        };
        const out = [...document.body.querySelectorAll('*')].filter(isOut);
        const innermost = out.filter(element => !out.some(other => other !== element && element.contains(other)));
        for (const element of innermost.length ? innermost.slice(0, 5) : [document.body])
            found.push(describe('overflow', element, `The page is ${needed} px wide and must be scrolled sideways; this is part of what stands out: ${element.textContent.trim().slice(0, 60) || element.localName}`));
    }

    for (const link of document.querySelectorAll('a[href^="tel:"]')) {
        const lines = new Set([...link.getClientRects()].map(box => Math.round(box.bottom)));
        if (lines.size > 1)
            found.push(describe('telephone-broken', link, `A telephone number is broken between two lines: ${link.textContent}`));
    }
    return found;
}
