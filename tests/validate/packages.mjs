// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The validators that package-lock.json names. They are installed outside the
// checkout: NOTICEWRIGHT_VALIDATORS is the folder, this one where it is not set.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.NOTICEWRIGHT_VALIDATORS || dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(folder, 'package.json'));

/** What a package exports. */
export const load = name => require(name);

/** The path of a file of a package, such as 'vnu-jar/build/dist/vnu.jar'. */
export const pathIn = path => require.resolve(path);

export const versionOf = name => JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'))).version;
