import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const readonlyGlobals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['dist/', '.local/', '**/*.gen.ts', '**/web/dist/'] },
  // A rule that does not fit is changed here, for everybody, and not silenced where it hurts.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 0 }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Nest modules are decorated classes with no body of their own.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 5 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
        { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
  {
    // Nest reads constructor types at run time, so an injected class cannot be a type-only import.
    files: [
      '**/*.{controller,module,handler,consumer,job,query,typeorm-repository,request,response,guard,filter,command,interceptor}.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Tools find these by their default export.
    files: ['**/*.config.ts', 'test/support/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        ...readonlyGlobals('process', 'console', 'URL', 'Buffer', 'fetch', 'performance', 'setTimeout', 'clearTimeout'),
        module: 'writable',
      },
    },
  },
  {
    files: ['apps/supervision/web/public/**/*.js'],
    languageOptions: { globals: readonlyGlobals('document', 'window', 'localStorage') },
  },
);
