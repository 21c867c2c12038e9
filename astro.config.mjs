import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { createHash } from "node:crypto";
import { siteAddress } from "./scripts/content/site-address.ts";
import baocao from "./src/site/integration/index.ts";
import { CACHED_FACE } from "./src/client/settings/cached-face.ts";
import { EMBED_THEME } from "./src/client/settings/embed-theme.ts";
import { PRELOAD_ASKED } from "./src/client/search/preload-asked.ts";
import { FIRST_PAINT } from "./src/client/settings/first-paint.ts";

/**
 * @param {string} script
 * @returns {`sha256-${string}`}
 */
const hashOf = (script) => `sha256-${createHash("sha256").update(script).digest("base64")}`;

const site = siteAddress(import.meta.dirname);

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  outDir: process.env["BAOCAO_OUT"] ?? "./dist",
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), baocao()],
  // While the files of some pages are written, others are rendered.
  build: { format: "directory", inlineStylesheets: "always", assets: "assets", concurrency: 8 },
  // The texts are printed as they are written.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [FIRST_PAINT, CACHED_FACE, EMBED_THEME, PRELOAD_ASKED].map(hashOf),
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
