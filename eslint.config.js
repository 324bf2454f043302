import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'tests/.tmp', 'bench/.tmp', 'content'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      // The types often cannot see what the data guarantee (a match group, a list that was just filled);
      // strict index checks stay on, so each `!` is a claim that somebody wrote down.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one thing has one name.' },
      ],
    },
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
);
