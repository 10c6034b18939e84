import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', 'coverage/', '.test-output/', 'src/**/packed-*.ts'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  regexp['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/node/tsconfig.json',
          'test/tsconfig.json',
          'examples/tsconfig.json',
          'examples/http-server/tsconfig.json',
          'examples/http-server/page/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-param-reassign': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // What may one day touch a port is asynchronous from the start, and turns its errors into rejections.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

      // Input is untrusted: no expression may take more than linear time on it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      // Matters of taste, left to the author.
      'regexp/prefer-w': 'off',
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/strict': 'off',

      // The language or the host decides what these answer, so equal input would not give equal bytes.
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Compare code units; results must not depend on the host.' },
        { property: 'toLocaleLowerCase', message: 'Use toLowerCase.' },
        { property: 'toLocaleUpperCase', message: 'Use toUpperCase.' },
        { property: 'toLocaleString', message: 'Format by hand; results must not depend on the host.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in from outside.' },
        { object: 'Date', property: 'now', message: 'Time comes in from outside.' },
      ],
      // With the DOM's types loaded, a forgotten import or variable of these names would compile.
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Results must not depend on the host.' },
        ...[
          'window',
          'document',
          'navigator',
          'location',
          'localStorage',
          'fetch',
          'name',
          'event',
          'status',
          'length',
        ],
        ...['origin', 'parent', 'top', 'self', 'Cache', 'Storage', 'Text', 'Range', 'Selection', 'Document'],
      ],
    },
  },
  {
    // Programs that a person runs: they print, measure time and read the disk.
    files: ['bench/**', 'examples/**', 'skills/build/**', 'models/build/**', 'test/**', 'src/node/**', '*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // Read this repository's own files and chosen data, and assert that control characters are absent.
    files: ['test/**', 'bench/**'],
    rules: {
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    // Answers over HTTP are read as a client reads them: JSON of which the test says what it expects.
    files: ['examples/http-server/test/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
