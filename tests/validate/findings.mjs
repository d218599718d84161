// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the validators found.

/** Findings, each once, with the conditions under which it was seen. */
export class Findings {
    #byKey = new Map();

    /** `where` is a condition such as '360 px, dark'; what is always so has none. */
    add({ path, line = 1, column = 1, tool, rule, sentence, where = '' }) {
        const text = oneLine(sentence);
        const key = [path, line, column, tool, rule, text].join('\n');
        if (!this.#byKey.has(key))
            this.#byKey.set(key, { path, line, column, rule: `${tool}/${rule}`, sentence: text, where: new Set(), toString: lineOf });
        if (where)
            this.#byKey.get(key).where.add(where);
    }

    get count() { return this.#byKey.size; }

    /** By rule: Map of 'tool/rule' to its findings, in the order of the files. */
    get groups() {
        const groups = new Map();
        for (const finding of [...this.#byKey.values()].sort(inOrder)) {
            if (!groups.has(finding.rule))
                groups.set(finding.rule, []);
            groups.get(finding.rule).push(finding);
        }
        return groups;
    }

    /** One finding a line, with an empty line between two rules. */
    toString() {
        return [...this.groups.values()].map(group => group.map(String).join('\n') + '\n').join('\n');
    }
}

function lineOf() {
    const { path, line, column, rule, sentence, where } = this;
    const conditions = where.size ? ` (${[...where].sort().join('; ')})` : '';
    return `${path}:${line}:${column}: [${rule}] ${sentence}${conditions}`;
}

function inOrder(a, b) {
    const compare = (x, y) => x < y ? -1 : x > y ? 1 : 0;
    return compare(a.rule, b.rule) || compare(a.path, b.path) || a.line - b.line || a.column - b.column
        || compare(a.sentence, b.sentence);
}

const oneLine = text => text.replace(/\s+/g, ' ').trim();

/**
 * Where the start tag of an element is in the source: that of the element with
 * this name and so many of the same name before it. Pages have no scripts that
 * would add any.
 */
export function placeOf(source, name, before) {
    const blank = text => text.replace(/[^\n]/g, ' ');
    const markup = source.replace(/<!--[^]*?-->/g, blank)
        .replace(/(<(script|style)\b[^>]*>)([^]*?)(?=<\/\2)/gi, (_, tag, __, text) => tag + blank(text));
    let left = before;
    for (const match of markup.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'gi'))) {
        if (left-- === 0) {
            const lines = source.slice(0, match.index).split('\n');
            return { line: lines.length, column: lines.at(-1).length + 1 };
        }
    }
    return { line: 1, column: 1 };
}
