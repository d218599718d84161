// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An exported folder: its files, and the headers it wants to be served with.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What can not be validated at all, such as a folder that is none. */
export class Trouble extends Error {}

export class Site {
    #notDeployed = new Set();

    constructor(folder) {
        if (!existsSync(folder) || !statSync(folder).isDirectory())
            throw new Trouble(`${folder} is no folder. Name one that noticewright has exported.`);
        this.folder = resolve(folder);
        this.files = readdirSync(this.folder, { recursive: true, withFileTypes: true })
            .filter(entry => entry.isFile())
            .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(join(this.folder, '/').length))
            .sort();
        this.pages = this.#ending('.html');
        if (!this.pages.length)
            throw new Trouble(`${folder} holds no page. Name a folder that noticewright has exported as HTML or as a bundle.`);
        this.styles = this.#ending('.css');
        this.images = this.#ending('.svg');
        this.isBundle = this.files.includes('manifest.json');
        if (this.isBundle) {
            for (const file of filesIn(this.read('manifest.json')))
                if (!file.deployed)
                    this.#notDeployed.add(file.path);
        }
        this.headers = this.files.includes('headers/_headers') ? headersIn(this.read('headers/_headers')) : [];
    }

    read(path) { return readFileSync(join(this.folder, path), 'utf8'); }

    /** Is this file one that visitors of the site get, with the integrity that its links state? */
    isPublished(path) { return this.isBundle && !this.#notDeployed.has(path); }

    /** The folder of the server in which the site stands, as its headers have it: '/', '/legal/'. */
    get root() { return this.headers[0]?.prefix ?? '/'; }

    #ending(suffix) { return this.files.filter(path => path.endsWith(suffix)); }
}

function filesIn(manifest) {
    try {
        return [...JSON.parse(manifest).files];
    } catch {
        throw new Trouble('manifest.json is no manifest of a bundle.');
    }
}

/**
 * The rules of a `_headers` file: addresses ending in `*`, and below each the
 * headers, indented.
 */
export function headersIn(text) {
    const rules = [];
    for (const line of text.split(/\r?\n/)) {
        if (!line.trim() || line.startsWith('#'))
            continue;
        if (/^\s/.test(line)) {
            const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
            if (!name || !rules.length)
                throw new Trouble(`headers/_headers: “${line.trim()}” is no header below an address.`);
            rules.at(-1).headers.push([name, value]);
        } else if (/^\/([^*]*\/)?\*$/.test(line)) {
            rules.push({ prefix: line.slice(0, -1), headers: [] });
        } else {
            throw new Trouble(`headers/_headers: “${line}” is no address of a folder, such as “/*” or “/legal/*”.`);
        }
    }
    return rules;
}
