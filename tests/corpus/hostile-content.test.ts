import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { isMap, isScalar, isSeq, parseDocument, type Document } from "yaml";
import { checkFiles } from "../../src/checks/check-files.ts";
import { parsedFiles } from "../../src/report/parsed-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const files = smallReport();
/** Of the report that is broken anew in each case, only the changed file is parsed. */
const parsed = parsedFiles();
const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

/** The YAML of a content file, and the file with other YAML. */
const yamlOf = (file: string): { yaml: string; withYaml: (yaml: string) => string } | undefined => {
  const text = files.get(file) ?? "";
  if (file.endsWith(".yaml")) return { yaml: text, withYaml: (yaml) => yaml };
  const yaml = FRONTMATTER.exec(text)?.[1];
  return yaml === undefined
    ? undefined
    : { yaml, withYaml: (next) => text.replace(FRONTMATTER, () => `---\n${next}---\n`) };
};

type Path = readonly (string | number)[];

/** Where values stand in a document, outermost first. */
const pathsIn = (node: unknown, path: Path = []): Path[] => {
  const inner = isMap(node)
    ? node.items.flatMap(({ key, value }) =>
        pathsIn(value, [...path, isScalar(key) ? String(key.value) : ""]),
      )
    : isSeq(node)
      ? node.items.flatMap((value, index) => pathsIn(value, [...path, index]))
      : [];
  return [path, ...inner];
};

const places = [...files.keys()].flatMap((file) => {
  const own = yamlOf(file);
  return own ? pathsIn(parseDocument(own.yaml).contents).map((path) => ({ file, path })) : [];
});

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], "x");

const HOSTILE: readonly (readonly [name: string, value: unknown])[] = [
  ["nothing", null],
  ["a truth value", true],
  ["a whole number", -1],
  ["a huge number", 1e308],
  ["no number", Number.NaN],
  ["a number of 1,000 digits", "9".repeat(1000)],
  ["an empty text", ""],
  ["an empty list", []],
  ["an empty mapping", {}],
  ["a list of nothing", [null]],
  ["a list in a list", [[]]],
  ["fifty lists", nested(50)],
  ["the name of an object's prototype", "__proto__"],
  ["the name of an object's method", "toString"],
  ["a mapping of a prototype's names", { constructor: "x", hasOwnProperty: 1 }],
  ["a control character", "a\u0000b"],
  ["a mark that turns the text round", "a\u202eb"],
  ["a replacement character", "a\ufffdb"],
  ["a text of a megabyte", "ă".repeat(500_000)],
  ["a pattern", "(((((((((((((((a+)+)+)+)+)+)+"],
  ["an address", "javascript:alert(1)"],
  ["a path", "../../../etc/passwd"],
];

const withValue = (yaml: string, path: Path, value: unknown): string => {
  const document: Document = parseDocument(yaml);
  if (path.length === 0) return new (document.constructor as typeof Document)(value).toString();
  document.setIn(path, value);
  return document.toString();
};

/** Fixed, so that what a run finds the next run finds as well. */
const SEED = 17;

describe("a hostile value anywhere in the content is answered, not crashed on", () => {
  test.each(HOSTILE)("%s", { timeout: 60_000 }, (_, value) => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ file, path }) => {
        const own = yamlOf(file);
        if (!own) return;
        const changed = new Map(files).set(file, own.withYaml(withValue(own.yaml, path, value)));
        for (const { issues } of checkFiles(changed, parsed))
          for (const { place, message } of issues.map(wordedIssue)) {
            expect(place.file).toMatch(/^content\//);
            expect(place.line * place.column).toBeGreaterThanOrEqual(1);
            expect(message["vi"]).toBeTruthy();
            expect(message["en"]).toBeTruthy();
          }
      }),
      { numRuns: 8, seed: SEED },
    );
  });

  test.each(HOSTILE)(
    "%s in place of the figures of a section, or of one",
    { timeout: 60_000 },
    (_, value) => {
      const file = "content/reports/2001-q1/sections/rice/vi.mdx";
      const own = yamlOf(file);
      for (const path of [["metrics"], ["metrics", 0]]) {
        const changed = new Map(files).set(file, own?.withYaml(withValue(own.yaml, path, value)) ?? "");
        expect(checkFiles(changed, parsed).flatMap(({ issues }) => issues).length).toBeGreaterThan(0);
      }
    },
  );

  test("a key with the name of an object's prototype is a problem of its file", () => {
    for (const file of files.keys()) {
      const own = yamlOf(file);
      if (!own || !isMap(parseDocument(own.yaml).contents)) continue;
      const changed = new Map(files).set(file, own.withYaml(`${own.yaml.trimEnd()}\n__proto__: { x: 1 }\n`));
      const issues = checkFiles(changed, parsed).flatMap((one) => one.issues);
      expect(
        issues.map(({ place }) => place.file),
        file,
      ).toContain(file);
    }
  });
});
