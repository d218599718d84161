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

    register(document);
    globalThis.noticewright = {
        /// Does the steps of a patch, each `[kind, key, html]`; true when all could be done.
        patch(list) {
            for (const [kind, key, html] of list)
                steps[kind](key, html);
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
        get scroll() {
            return scrollY;
        },
        set scroll(y) {
            scrollTo(0, y);
        },
    };
    return true;
})()
