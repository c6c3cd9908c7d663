import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of the library as published on npm. */
const published = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What Excel on Windows, on the Mac and in a browser asks for: the loader, one library a platform, texts in the languages of
 * the add-in (the loader falls back to en-us), the table that it wants outside Office, and its sink for events to Excel itself.
 * Left out on purpose: ariatelemetry, which would send to Microsoft directly, and the libraries of all other programs.
 */
const files = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  ...['zh-cn', 'zh-tw', 'zh-hk', 'en-us'].map((language) => `${language}/office_strings.js`),
];

/** Where the page loads office.js from: its address, what is copied for it, and the origin that the page must allow. */
export const officeJsSources = {
  self: {
    address: 'office/office.js',
    origin: null,
    copies: [...files, '../LICENSE.md'].map((file) => ({
      from: join(published, file),
      to: join('office', file.replace('../', '')),
      info: { minimized: true },
    })),
  },
  cdn: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
    copies: [],
  },
  // Microsoft 365 operated by 21Vianet.
  'cdn-21v': {
    address: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    copies: [],
  },
};
