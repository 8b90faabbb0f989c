import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  // Below a sub-path: BASE=/policy/ npm run build. Every internal link goes through src/components/link.ts.
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact()],
  markdown: {
    // Quotation marks stay as they were typed, as a legal text needs them.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // Inlined, so that the first paint waits for nothing; the policy below carries the hashes.
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Browsers inside messengers and older shells are several years behind.
      target: 'chrome80',
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
