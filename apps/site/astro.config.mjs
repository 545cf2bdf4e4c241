import { fileURLToPath } from "node:url";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import {
  rehypePlugins,
  remarkPlugins,
  shikiConfig,
} from "./plugins/markdown.mjs";
import { pagePolicy } from "./plugins/page-policy.mjs";
import { rehypeBase } from "./plugins/rehype-base.mjs";
import { rehypeReachableCode } from "./plugins/rehype-reachable-code.mjs";
import { rehypeTerms } from "./plugins/rehype-terms.mjs";
import { rehypeUnsearchedMath } from "./plugins/rehype-unsearched-math.mjs";
import { woff2Only } from "./plugins/woff2-only.mjs";

// Where the site will stand: "/" or, say, "/handmade/".
const base = process.env.HANDMADE_BASE ?? "/";

const content = fileURLToPath(new URL("../../content", import.meta.url));

// Shared memory for workers needs an isolated page. The CLI's server
// sends the same two headers, and more.
const isolation = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

export default defineConfig({
  base,
  trailingSlash: "always",
  // Line ends between words are spaces, as in any HTML.
  compressHTML: true,
  server: { headers: isolation },
  devToolbar: { enabled: false },
  markdown: {
    // Astro's own fast processor knows no remark and rehype plugins.
    processor: unified({
      remarkPlugins,
      rehypePlugins: [
        ...rehypePlugins,
        [rehypeTerms, content],
        rehypeReachableCode,
        rehypeUnsearchedMath,
        [rehypeBase, base],
      ],
    }),
    shikiConfig,
  },
  integrations: [mdx(), svelte(), pagePolicy()],
  vite: {
    plugins: [woff2Only()],
    build: {
      // Within a page or an address, scripts and WebAssembly are refused
      // by a strict policy.
      assetsInlineLimit: (file) =>
        /\.(wasm|woff2|js)$/.test(file) ? false : undefined,
      // The editor's TypeScript worker is large and loaded late.
      chunkSizeWarningLimit: 5000,
    },
    worker: { format: "es" },
  },
});
