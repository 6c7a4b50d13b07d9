import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'host/', 'node_modules/', '.astro/', '.breche/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in messages read well as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The strict compiler option `noPropertyAccessFromIndexSignature` asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...astro.configs.recommended,
);
