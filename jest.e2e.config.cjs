// Tests that start other programs (LibreOffice): npm run test:e2e.
const base = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = { ...base, roots: ['<rootDir>/test/e2e'], testPathIgnorePatterns: ['/node_modules/'] };
