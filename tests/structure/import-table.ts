import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cruise, type IRegularForbiddenRuleType as Forbidden, type ICruiseResult } from "dependency-cruiser";

/**
 * The folders of src/ as layers, left to right: a folder imports from itself and from groups left of its own.
 * Folders that share a group do not know each other.
 */
const groups = [
  ["quantity"],
  ["model"],
  ["prose"],
  ["i18n"],
  ["report"],
  ["derive"],
  ["audit"],
  ["checks"],
  ["word"],
  ["draft"],
  ["wording"],
  ["charts", "search", "exports"],
  ["site"],
  ["client"],
  ["components"],
  ["layouts"],
  ["pages"],
  ["desk"],
] as const;

const known = new RegExp(`^src/(?:(?:${[...groups.flat()].join("|")})/|content\\.config\\.ts$)`);
const rendering = ["components", "layouts", "pages", "desk"];
/** What runs in Node: hooks into Astro, which read files and run the steps of a build, and the desk but for its browser code. */
const node = "^src/(?:site/integration/|desk/(?!ui/))";
const outside = "^src/(?:site/|pages/|desk/|content\\.config\\.ts$)";

const anyOf = (names: readonly string[]) => `^src/(?:${names.join("|")})/`;

const layerRules: readonly Forbidden[] = groups.flatMap((group, place) =>
  group.map((folder): Forbidden => {
    const reach = [...groups.slice(0, place).flat(), folder];
    return rule(
      `${folder}-imports-left`,
      { path: anyOf([folder]) },
      { path: "^src/", pathNot: anyOf(reach) },
    );
  }),
);

const rules: readonly Forbidden[] = [
  ...layerRules,
  rule("src-imports-no-scripts", { path: "^src/", pathNot: node }, { path: "^(?:scripts|tests)/" }),
  rule("content-config-knows-the-core", { path: "^src/content\\.config\\.ts$" }, { path: anyOf(rendering) }),
  rule("astro-only-in-site-and-pages", { path: "^src/", pathNot: outside }, { path: "^astro:" }),
  rule("node-only-in-scripts-and-tests", { path: "^src/", pathNot: node }, { dependencyTypes: ["core"] }),
  rule(
    "integration-is-imported-by-scripts-alone",
    { path: "^src/", pathNot: node },
    { path: "^src/site/integration/" },
  ),
  rule("no-cycles", { path: "^(?:src|scripts)/" }, { circular: true }),
];

function rule(name: string, from: Forbidden["from"], to: Forbidden["to"]): Forbidden {
  return { name, severity: "error", from, to };
}

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What in `project`'s src/ and scripts/ breaks the table, and how many modules were looked at. Works on a copy in
 * which each .astro file is a module with the imports of its front matter and scripts.
 */
export async function importViolations(project: string) {
  const copy = await mkdtemp(join(tmpdir(), "imports-"));
  try {
    const folders = (await readdir(project)).filter((name) => name === "src" || name === "scripts");
    await Promise.all(folders.map((name) => cp(join(project, name), join(copy, name), { recursive: true })));
    await Promise.all((await astroFiles(copy)).map(toModule));
    const { output } = await cruise(folders, {
      baseDir: copy,
      validate: true,
      ruleSet: { forbidden: [...rules] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
    });
    const { modules, summary } = output as ICruiseResult;
    const violations = summary.violations.map(({ rule: { name }, from, to }): Violation => ({
      rule: name,
      from: original(from),
      to: original(to),
    }));
    const looked = modules.map(({ source }) => original(source));
    const strays = looked
      .filter((path) => path.startsWith("src/") && !known.test(path))
      .map((from): Violation => ({ rule: "folders-are-known", from, to: "" }));
    return { violations: [...violations, ...strays], modules: looked };
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function astroFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".astro"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `X.astro` becomes `X.astro.ts`, which is what `import "./X.astro"` then resolves to. */
async function toModule(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
  const imports = [frontmatter, ...scripts].flatMap(importLines);
  await rename(file, `${file}.ts`);
  await writeFile(`${file}.ts`, imports.join("\n"));
}

/** The modules that a piece of code imports, as bare imports. */
function importLines(code: string): readonly string[] {
  const from = /\b(?:import|export)\b[^"'`;()]*?["']([^"']+)["']/g;
  const later = /\bimport\s*\(\s*["']([^"']+)["']/g;
  return [...code.matchAll(from), ...code.matchAll(later)].map(([, name]) => `import "${name ?? ""}";`);
}

const original = (path: string) => path.replace(/\.astro\.ts$/, ".astro");
