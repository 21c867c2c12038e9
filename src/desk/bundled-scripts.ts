import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, normalizePath, type Plugin } from "vite";

/** Chunks that several scripts share, as modules of the development server. */
const CHUNK = "\0desk-chunk:";

/** Browser code by what asks for it: a script by its file, a chunk by `CHUNK` and its name. */
type Bundle = ReadonlyMap<string, string>;

/**
 * Gives the browser the scripts of the desk's pages bundled: a page then loads a dozen files, not sixty. They are bundled
 * when the first page asks for one; a desk started anew serves what was changed since. `packages` are left to the server,
 * from which the browser has them once and for all.
 */
export const bundledScripts = (packages: readonly string[]): Plugin => {
  const scripts = scriptsOfPages();
  let bundle: Promise<Bundle> | undefined;
  return {
    name: "baocao-desk-scripts",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    resolveId: (id, importer = "") =>
      id.startsWith("./") && (importer.startsWith(CHUNK) || scripts.includes(importer))
        ? CHUNK + id.slice(2)
        : undefined,
    load: async (id) => {
      if (!id.startsWith(CHUNK) && !scripts.includes(id)) return undefined;
      bundle ??= bundleOf(scripts, packages);
      const code = (await bundle).get(id);
      return code === undefined ? undefined : { code, moduleType: "js" };
    },
  };
};

/** The files that the script tags of pages and layouts name. */
function scriptsOfPages(): readonly string[] {
  const files = ["layouts/", "pages/"].flatMap((name) => {
    const folder = new URL(name, import.meta.url);
    return readdirSync(folder).map((file) => new URL(file, folder));
  });
  const named = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/<script src="([^"]+)"/g)].map(([, source = ""]) =>
      normalizePath(fileURLToPath(new URL(source, file))),
    ),
  );
  return [...new Set(named)];
}

async function bundleOf(scripts: readonly string[], packages: readonly string[]): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    mode: "development",
    publicDir: false,
    oxc: { jsx: { importSource: "preact" } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      assetsDir: "",
      rolldownOptions: { input: [...scripts], external: [...packages] },
    },
  });
  const chunks = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(
    chunks.flatMap((one) => {
      if (one.type !== "chunk") return [];
      const script = one.isEntry ? one.facadeModuleId : null;
      return [[script === null ? CHUNK + one.fileName : normalizePath(script), one.code] as const];
    }),
  );
}
