// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the shown page up to date, element by element. Runs in a world of its
// own: nothing in the page can see or call it.
(() => {
    const kinds = ['block', 'section', 'heading', 'entry'];
    const selector = kinds.map(kind => `[data-${kind}]`).join(',');
    const elements = new Map();

    const visit = (root, each) => {
        const marked = [...root.querySelectorAll(selector)];
        if (root.matches?.(selector))
            marked.push(root);
        for (const element of marked) {
            for (const kind of kinds) {
                const id = element.dataset[kind];
                if (id !== undefined)
                    each(`${kind}:${id}`, element);
            }
        }
    };
    const register = root => visit(root, (key, element) => elements.set(key, element));
    const forget = root => visit(root, (key, element) => {
        if (elements.get(key) === element)
            elements.delete(key);
    });
    const find = key => {
        if (key === 'head')
            return document.querySelector('main > .statement-head');
        if (key === 'contents')
            return document.querySelector('main > .contents');
        return elements.get(key);
    };
    const parse = html => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return document.importNode(template.content.firstElementChild, true);
    };
    // The place in an element's text after so many characters.
    const placeAfter = (element, offset) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            if (offset <= node.length) {
                const place = document.createRange();
                place.setStart(node, offset);
                return place;
            }
            offset -= node.length;
        }
        return null;
    };
    const isInView = box => box.bottom > 0 && box.top < innerHeight;
    // What is being written stays in view while it grows beyond the page's edge.
    const follow = (before, element) => {
        const now = element.textContent;
        let at = 0;
        while (at < before.length && before[at] === now[at])
            ++at;
        const box = placeAfter(element, at + Math.max(0, now.length - before.length))?.getBoundingClientRect();
        if (!box || (box.top >= 0 && box.bottom <= innerHeight))
            return;
        scrollBy(0, box.top < 0 ? box.top - box.height : box.bottom - innerHeight + box.height);
    };
    const steps = {
        replace(key, html) {
            const old = find(key);
            const fresh = parse(html);
            old.replaceWith(fresh);
            forget(old);
            register(fresh);
        },
        remove(key) {
            const old = find(key);
            old.remove();
            forget(old);
        },
        insert(key, html) {
            const fresh = parse(html);
            find(key).after(fresh);
            register(fresh);
        },
        title(key, text) {
            document.title = text;
        },
    };

    // Media queries as the style sheets have them, before they were put right
    // for a medium.
    const asWritten = new Map();
    const styleSheets = () => [...document.styleSheets, ...document.adoptedStyleSheets];
    // A style sheet from elsewhere, which was not loaded, does not tell its rules.
    const rulesOf = part => {
        try {
            return part.cssRules ?? [];
        } catch {
            return [];
        }
    };
    const visitMedia = (part, each) => {
        if (part.media?.mediaText)
            each(part.media);
        if (part.styleSheet)
            visitMedia(part.styleSheet, each);
        for (const rule of rulesOf(part))
            visitMedia(rule, each);
    };
    // The same query for a reader with these colours and this medium: the parts
    // that ask for them become parts that are always or never true.
    const putRight = (query, colours, isPrint) => {
        if (isPrint)
            query = query.replace(/\bscreen\b/g, 'tty').replace(/\bprint\b/g, 'all');
        if (colours)
            query = query.replace(/\(prefers-color-scheme: (\w+)\)/g,
                (_, wanted) => wanted === colours ? '(min-width: 0px)' : '(min-width: 999999px)');
        return query;
    };

    // What is pointed out: each `[kind, part, id]`, and what the kinds mean.
    let marks = [];
    let meanings = {};
    const markSheet = new CSSStyleSheet();
    // By shape, not only by colour; not on paper.
    markSheet.replaceSync(`
        [data-noticewright-legend] { display: none; }
        @media screen {
            [data-noticewright-mark], [data-noticewright-meaning] { outline: 2px dashed #c2680a; }
            [data-noticewright-mark] { outline-offset: 3px; }
            [data-noticewright-mark="other"], [data-noticewright-meaning="other"] { outline-style: dotted; }
            [data-noticewright-legend] {
                display: flex; flex-wrap: wrap; gap: 0.75em 1.5em; padding: 0.75em 1em;
                font: 0.85rem sans-serif; border-bottom: 1px solid #c2680a;
            }
            [data-noticewright-meaning] { padding: 0 0.35em; }
        }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, markSheet];
    const markedElement = (part, id) => part === 'item'
        ? elements.get(`block:${id}`)?.closest('li')
        : elements.get(`${part}:${id}`);
    // Stays where it is while it says the same, so that the page does not move.
    const showLegend = kinds => {
        const old = document.querySelector('[data-noticewright-legend]');
        const key = JSON.stringify(kinds.map(kind => [kind, meanings[kind]]));
        if (old?.dataset.noticewrightLegend === key)
            return;
        old?.remove();
        if (!kinds.length)
            return;
        const legend = document.createElement('div');
        legend.dataset.noticewrightLegend = key;
        for (const kind of kinds) {
            const meaning = document.createElement('span');
            meaning.dataset.noticewrightMeaning = kind;
            meaning.textContent = meanings[kind];
            legend.append(meaning);
        }
        document.body.prepend(legend);
    };
    const showMarks = () => {
        for (const old of document.querySelectorAll('[data-noticewright-mark]'))
            delete old.dataset.noticewrightMark;
        const used = new Set();
        for (const [kind, part, id] of marks) {
            const element = markedElement(part, id);
            if (!element)
                continue;
            element.dataset.noticewrightMark = kind;
            used.add(kind);
        }
        showLegend(['only', 'other'].filter(kind => used.has(kind)));
    };

    register(document);
    globalThis.noticewright = {
        /// Does the steps of a patch, each `[kind, key, html]`; true when all could be done.
        patch(list) {
            const written = list.length === 1 && list[0][0] === 'replace' && find(list[0][1]);
            const before = written && isInView(written.getBoundingClientRect()) ? written.textContent : null;
            for (const [kind, key, html] of list)
                steps[kind](key, html);
            if (marks.length)
                showMarks();
            if (before !== null)
                follow(before, find(list[0][1]));
            return true;
        },
        /// Brings an element into view, unless it is there.
        reveal(key) {
            const element = elements.get(key);
            if (!element)
                return false;
            const box = element.getBoundingClientRect();
            if (box.top < 0 || box.bottom > innerHeight)
                element.scrollIntoView({ block: box.height > innerHeight ? 'start' : 'center' });
            return true;
        },
        /// The section and block at a point, and how much of the block's text comes
        /// before; null for nothing and for a link that leads away.
        placeAt(x, y) {
            const element = document.elementFromPoint(x, y);
            const link = element?.closest('a[href]');
            if (link)
                return link.dataset.entry ? [link.dataset.entry, '', 0] : null;
            const section = element?.closest('[data-section]')?.dataset.section ?? '';
            const block = element?.closest('[data-block]');
            if (!block)
                return section ? [section, '', 0] : null;
            const caret = document.caretRangeFromPoint(x, y);
            let offset = 0;
            if (caret && block.contains(caret.startContainer)) {
                const before = document.createRange();
                before.setStart(block, 0);
                before.setEnd(caret.startContainer, caret.startOffset);
                offset = before.toString().length;
            }
            return [section, block.dataset.block, offset];
        },
        /// Takes the rules of a text in place of those of the theme's style sheet.
        style(text) {
            const link = [...document.querySelectorAll('link[rel~=stylesheet]')]
                .find(each => new URL(each.href).pathname.endsWith('/theme/style.css'));
            // A page that does not use the style sheet does not change with it.
            if (!link)
                return true;
            const sheet = new CSSStyleSheet({ baseURL: link.href });
            sheet.replaceSync(text);
            if (link.sheet)
                link.sheet.disabled = true;
            document.adoptedStyleSheets = [sheet, markSheet];
            asWritten.clear();
            return true;
        },
        /// Shows the page in `light` or `dark` colours, or in the window's for none;
        /// and by the rules for print.
        medium(colours, isPrint) {
            const wanted = isPrint ? 'light' : colours;
            for (const [media, query] of asWritten)
                media.mediaText = query;
            asWritten.clear();
            for (const sheet of styleSheets()) {
                visitMedia(sheet, media => {
                    const query = media.mediaText;
                    const right = putRight(query, wanted, isPrint);
                    if (right === query)
                        return;
                    asWritten.set(media, query);
                    media.mediaText = right;
                });
            }
            const style = document.documentElement.style;
            wanted ? style.setProperty('color-scheme', `only ${wanted}`) : style.removeProperty('color-scheme');
            return true;
        },
        /// Points parts of the page out, and says above it what the marks mean.
        marks(list, only, other) {
            marks = list;
            meanings = { only, other };
            showMarks();
            return true;
        },
        get scroll() {
            return scrollY;
        },
        set scroll(y) {
            scrollTo(0, y);
        },
    };
    return true;
})()
