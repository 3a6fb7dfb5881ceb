import { expect, test } from '@jest/globals';
import { isPublicPage, pathOf } from './public-page.js';

test.each(['/kisah-sukses', '/kisah-sukses/12', '/kisah-sukses/umpan.xml'])('%s is read by everybody', (path) => {
  expect(isPublicPage(pathOf({ originalUrl: `${path}?halaman=2` }))).toBe(true);
});

test.each([
  '/kisah',
  '/kisah-sukses/',
  '/kisah-sukses/0',
  '/kisah-sukses/12/versi',
  '/kisah-sukses/../index.html',
  '/kisah-sukses/umpan.xml/..',
  '/api/success-stories',
  '/kisah-sukses\n',
])('%s is not', (path) => {
  expect(isPublicPage(path)).toBe(false);
});
