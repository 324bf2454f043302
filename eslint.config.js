import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { dutchNames } from './eslint-rules/dutch-names.js';

export default tseslint.config(
  {
    ignores: ['dist', 'dist-*', 'uitgaven', '.astro', 'node_modules', 'tests/.tmp', 'bench/.tmp', 'content'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  ...astro.configs['flat/recommended'],
  {
    rules: {
      // A number in a sentence is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => act()` says what happens; what comes back is nobody's.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one thing has one name.' },
      ],
    },
  },
  // Components show what a typed object holds; `astro check` reads their types. Tests claim more than they prove.
  {
    files: [
      '**/*.astro',
      '**/*.astro/*.ts',
      'src/pages/.well-known/**',
      '**/*.{js,mjs}',
      'tests/**',
      'bench/**',
      '**/*.test.ts',
    ],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['tests/**', 'bench/**', '**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Configuration files are read by their default export, and so is a package that has one.
  { files: ['**/*.config.{js,mjs,ts}', 'src/env.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.astro'],
    rules: {
      // The HTML that goes in comes from our own writer, which escapes at the leaf (outputs/html).
      'astro/no-set-html-directive': 'off',
    },
  },
  {
    // Which words stay Dutch: docs/glossary.md.
    files: ['**/*.{ts,astro,js,mjs}'],
    plugins: { names: { rules: { 'dutch-names': dutchNames } } },
    rules: { 'names/dutch-names': 'error' },
  },
);
