import type { AstroIntegration } from "astro";
import type { Connect, Plugin } from "vite";
import { guardMiddleware } from "./access/guard-middleware.ts";
import { bundledScripts } from "./bundled-scripts.ts";
import { SHOWS_PROBLEMS_ITSELF } from "../site/integration/dev/problem-list.ts";
import type { DeskProcess } from "./desk-process.ts";

/** Packages that the desk's browser code imports. */
const BROWSER_PACKAGES = [
  "@codemirror/commands",
  "@codemirror/state",
  "@codemirror/view",
  "@preact/signals",
  "i18next",
  "preact",
  "preact/hooks",
  "preact/jsx-dev-runtime",
  "preact/jsx-runtime",
];

/** Puts the guard before what answers in Astro's development server, some of it with words for developers. */
const guardFirst = (handle: Connect.NextHandleFunction): Plugin => ({
  name: "baocao-desk-guard",
  configureServer: (server) => () => {
    server.middlewares.stack.unshift({ route: "", handle });
  },
});

const page = (name: string) => `./src/desk/pages/${name}`;

/**
 * The editors' desk in the development server: its pages and endpoints, behind its guard. `astro build` never sees them.
 * Hot reload is off: a saved content file would reload the page that is being typed in.
 */
export const deskIntegration = ({ port, sessions }: DeskProcess): AstroIntegration => ({
  name: SHOWS_PROBLEMS_ITSELF,
  hooks: {
    "astro:config:setup": ({ addMiddleware, command, injectRoute, updateConfig }) => {
      if (command !== "dev") return;
      addMiddleware({ order: "pre", entrypoint: new URL("access/whole-pages.ts", import.meta.url) });
      const routes = [
        ["/desk", "reports.astro"],
        ["/desk/connect", "connect.astro"],
        ["/desk/session", "session.ts"],
        ["/desk/word", "word.ts"],
        ["/desk/call/[name]", "call.ts"],
        ["/desk/[report]/word", "import.astro"],
        ["/desk/[report]/questions", "questions.astro"],
        ["/desk/[report]/certain", "certain.astro"],
        ["/desk/[report]/look", "look.astro"],
        ["/desk/[report]/names", "names.astro"],
        ["/desk/[report]/text", "text.astro"],
        ["/desk/[report]/translation", "translation.astro"],
        ["/desk/[report]/audit", "audit.astro"],
        ["/desk/[report]/summary", "summary.astro"],
        ["/desk/[report]/preview", "preview.astro"],
        ["/desk/[report]/corrections", "corrections.astro"],
        ["/desk/[report]/letter", "letter.astro"],
        ["/desk/[report]/sample", "sample.astro"],
        ["/desk/[report]/publish", "publish.astro"],
        ["/desk/[...missing]", "missing.astro"],
      ] as const;
      for (const [pattern, file] of routes)
        injectRoute({ pattern, entrypoint: page(file), prerender: false });
      updateConfig({
        vite: {
          plugins: [guardFirst(guardMiddleware(port, sessions)), bundledScripts(BROWSER_PACKAGES)],
          // Its own: a build or a check beside it would replace the packages of an open page.
          cacheDir: "node_modules/.vite/desk",
          server: { hmr: false, cors: false },
          oxc: { jsx: { importSource: "preact" } },
          // Found only when a page asks for them, they would need a reload, which pages of the desk do not hear of.
          optimizeDeps: { include: BROWSER_PACKAGES },
        },
      });
    },
  },
});
