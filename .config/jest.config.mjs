import { resolve } from 'node:path';

const rootDir = resolve(import.meta.dirname, '..');

const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  ...extra,
});

/** Slow suites share one broker and one PostgreSQL a run; see test/support/global-setup.ts. */
const onRealParts = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  // Waits are bounded by conditions of their own; this only ends what hangs.
  testTimeout: 180_000,
  rootDir,
  projects: [
    project('unit', ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/support/**/*.spec.ts']),
    project('contract', ['<rootDir>/test/contract/**/*.spec.ts']),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project(
      'integration',
      ['<rootDir>/{apps,libs}/**/*.int-spec.ts', '<rootDir>/test/contract/**/*.int-spec.ts'],
      onRealParts,
    ),
    project('journeys', ['<rootDir>/test/journeys/**/*.spec.ts'], onRealParts),
    // On a cluster and a database of its own, which it breaks.
    project('chaos', ['<rootDir>/test/chaos/**/*.spec.ts']),
    project('browser', ['<rootDir>/test/browser/**/*.spec.ts'], onRealParts),
  ],
};
