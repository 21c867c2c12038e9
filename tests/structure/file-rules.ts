import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const maxLines = 200;

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*\.(?:astro|tsx)$/;
/** Routes name their file: `[report]`, `[...page]`. */
const routeCase = /^(?:\[(?:\.{3})?[a-zA-Z]+\]|[a-z0-9-]+)(?:\.[a-z0-9]+)*$/;

const registryHost =
  /\b(?:registry\.(?:npmjs|yarnpkg|npmmirror)\.\w+|npm\.pkg\.github\.com|unpkg\.com|cdn\.jsdelivr\.net)\b/;
const machinePath = /(?<![\w.~-])\/(?:home|root|Users|work|mnt|private\/var)\/[\w.-]+|\b[A-Z]:\\\\?Users\b/;

/** A test says at run time what this machine cannot try, and why: `({ skip }) => skip(condition, reason)`. */
const neverRun = /^\s*(?:describe|it|test)\.(?:skip|only|todo|fails)\b/m;

/** Test files of a worker share its modules; one that replaces a module runs by itself, by its name. */
const replacesModules = /^\s*vi\.(?:mock|doMock|stubGlobal)\(/m;

/** A limit of seconds for a test, a hook or the waits of a page fails on a busy machine. Those of `tests/hangs.ts` do not. */
const ownLimit =
  /\bsetDefault(?:Navigation)?Timeout\((?!WAIT_HANGS)|^\s*\}, [\d_]+\);$|^\s*\{ timeout: [\d_]+ \},$|\btimeout: [\d_]+ \}, (?:async )?\(/m;

export interface Fault {
  readonly file: string;
  readonly fault: string;
}

/** Files below `folders` of the project, relative to it, with `/`, sorted; pages made to be bad are left out. */
export async function filesBelow(project: string, folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(project, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  const paths = lists.flat().map((file) => relative(project, file).split(sep).join("/"));
  return paths.filter((path) => !/(?:^|\/)bad\//.test(path)).sort();
}

/** How a file's size, name and place break the house rules. */
export async function faultsOf(project: string, file: string): Promise<readonly Fault[]> {
  const text = await readFile(join(project, file), "utf8");
  const lines = text.split("\n").length - 1;
  const parts = file.split("/");
  const name = parts.at(-1) ?? "";
  const isCode = /\.(?:tsx?|mjs|astro|css)$/.test(name);
  const faults = [
    isCode && /^(?:src|scripts)\//.test(file) && lines > maxLines
      ? `${lines} lines, at most ${maxLines}`
      : "",
    parts.slice(0, -1).some((part) => /^(?:utils?|helpers?|common|misc)$/.test(part))
      ? "a drawer for anything"
      : "",
    isCode && !nameFits(file, name) ? "the name's letter case" : "",
    name.endsWith(".test.ts") && neverRun.test(text) ? "a test that never runs" : "",
    /(?<!\.isolated)\.test\.ts$/.test(name) && replacesModules.test(text)
      ? "replaces a module, and is not named .isolated.test.ts"
      : "",
    file.startsWith("tests/") && ownLimit.test(text) ? "a limit of time of its own" : "",
    registryHost.test(text) ? "names a package registry" : "",
    machinePath.test(text) ? `names a place on one machine: ${machinePath.exec(text)?.[0] ?? ""}` : "",
  ];
  return faults.filter((fault) => fault !== "").map((fault) => ({ file, fault }));
}

/** Components are named like types, routes after their address or the kind of page; the rest is kebab-case. */
function nameFits(file: string, name: string): boolean {
  if (name.endsWith(".tsx")) return pascalCase.test(name) || kebabCase.test(name);
  const holdsComponents = /^src\/(?:desk\/)?(?:components|layouts)\//.test(file);
  if (holdsComponents) return (name.endsWith(".astro") ? pascalCase : kebabCase).test(name);
  const route = /^src\/pages\/(.+)$/.exec(file)?.[1];
  return route === undefined ? kebabCase.test(name) : route.split("/").every((part) => routeCase.test(part));
}
