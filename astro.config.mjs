import { defineConfig } from 'astro/config';
import { handbook } from './src/integrations/handbook.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default of Astro 7 drops line breaks before inline elements and glues words together.
  compressHTML: true,
  // Two pages on one address is a mistake, not a warning.
  prerenderConflictBehavior: 'error',
  integrations: [handbook()],
  // Writes which file belongs to which collection, for the extension that explains fields in an editor.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  vite: {
    // Under the strict Content Security Policy nothing may stand inline.
    build: { assetsInlineLimit: 0 },
    ssr: {
      external: [
        'satteri',
        'pagefind',
        'parse5',
        'yaml',
        'sharp',
        'fontkit',
        'subset-font',
        '@myriaddreamin/typst-ts-node-compiler',
      ],
    },
  },
});
