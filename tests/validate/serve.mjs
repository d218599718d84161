// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Serves a site on the loopback interface as the web team would: with the
// headers that the bundle recommends, where it stands on its server.

import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
    '.avif': 'image/avif', '.css': 'text/css; charset=utf-8', '.gif': 'image/gif', '.html': 'text/html; charset=utf-8',
    '.jpeg': 'image/jpeg', '.jpg': 'image/jpeg', '.json': 'application/json', '.pdf': 'application/pdf',
    '.png': 'image/png', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.xml': 'application/xml',
};

/** Resolves to `{ origin, addressOf(path), close() }`. */
export async function serve(site) {
    const files = new Set(site.files);
    const server = createServer((request, response) => {
        const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
        for (const { prefix, headers } of site.headers)
            if (address.startsWith(prefix))
                for (const [name, value] of headers)
                    response.appendHeader(name, value);
        let path = address.startsWith(site.root) ? address.slice(site.root.length) : '';
        if (!path || path.endsWith('/'))
            path += 'index.html';
        if (files.has(path)) {
            response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
            createReadStream(join(site.folder, path)).pipe(response);
        } else if (address === '/favicon.ico') {
            // Browsers ask for it unasked, and it is the server's, not the bundle's.
            response.writeHead(204).end();
        } else {
            response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n');
        }
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${server.address().port}`;
    const addressOf = path => origin + site.root + path.split('/').map(encodeURIComponent).join('/').replace(/(^|\/)index\.html$/, '$1');
    return {
        origin,
        addressOf,
        close: () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); }),
    };
}
