import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { isMap, isScalar, isSeq, parseDocument, type Document } from "yaml";
import { parsedFiles } from "../../src/report/parsed-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const MOMENT = "2001-07-12T08:00+07:00";
const DIGEST = "0".repeat(64);

/** Files that the small report does without. */
const MORE: Readonly<Record<string, string>> = {
  "content/synonyms.yaml":
    "groups: [[lúa, thóc]]\nnarrower: { lúa: [nếp] }\nrelated: { lúa: [gạo] }\nintents: { E: [ước] }\nfillers: [hỏi]\nminor: [của]\nelsewhere: [xa]\nmeasures: [mỗi]\n",
  "content/terms.yaml": "- { vi: [lúa], en: [rice] }\n",
  "content/calendar.yaml": `releases:\n  - { report: 2001-q2, planned: "${MOMENT}", state: planned, moved: [{ from: "2001-07-05T08:00+07:00", announced: "2001-07-01", reason: { vi: Thử, en: Test } }] }\n`,
  "content/released.yaml": `calendar:\n  - { report: 2001-q2, announced: ["${MOMENT}"] }\nversions:\n  - { report: 2001-q1, number: 1, published: "${MOMENT}", content: "${DIGEST}" }\n`,
  "content/reports/2001-q1/release.yaml": `state: published\napprovals: [{ signer: A, role: writer, content: "${DIGEST}", signed: "${MOMENT}", signature: x }]\nembargoAccess: [{ name: A, given: "2001-01-01" }]\ncorrection: { begun: "2001-01-01", reason: { vi: Thử, en: Test } }\nversions: [{ number: 1, published: "${MOMENT}", content: "${DIGEST}" }]\n`,
  "content/reports/2001-q1/catalogue.yaml":
    "indicators:\n  new-one: { name: { vi: Mới, en: New }, unit: hectare, topic: crops }\n",
};

const files = new Map([...smallReport(), ...Object.entries(MORE)]);
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
  ["a text in the translation alone", { en: "Text" }],
  ["a text in an unknown language", { xx: "text" }],
  ["lists and mappings by languages", { vi: { a: 1 }, en: [1] }],
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

/** What the check says, of reports and of the files that they share. */
const issuesOf = (changed: ReadonlyMap<string, string>) =>
  allIssues(checked(readContent(changed, { parsed })));

/** Fixed, so that what a run finds the next run finds as well. */
const SEED = 17;

describe("a hostile value anywhere in the content is answered, not crashed on", () => {
  test.each(HOSTILE)("%s", (_, value) => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ file, path }) => {
        const own = yamlOf(file);
        if (!own) return;
        const changed = new Map(files).set(file, own.withYaml(withValue(own.yaml, path, value)));
        for (const { place, message } of issuesOf(changed).map(wordedIssue)) {
          expect(place.file).toMatch(/^content\//);
          expect(place.line * place.column).toBeGreaterThanOrEqual(1);
          expect(message["vi"]).toBeTruthy();
          expect(message["en"]).toBeTruthy();
        }
      }),
      { numRuns: 8, seed: SEED },
    );
  });

  test.each(HOSTILE)("%s in place of the figures of a section, or of one", (_, value) => {
    const file = "content/reports/2001-q1/sections/rice/vi.mdx";
    const own = yamlOf(file);
    for (const path of [["metrics"], ["metrics", 0]]) {
      const changed = new Map(files).set(file, own?.withYaml(withValue(own.yaml, path, value)) ?? "");
      expect(issuesOf(changed).length).toBeGreaterThan(0);
    }
  });

  test("a title of the report that the official language lacks is one message, whichever title it is", () => {
    const file = "content/reports/2001-q1/report.yaml";
    const text = files.get(file) ?? "";
    const titles = places.filter((place) => place.file === file && place.path.at(-1) === "title");
    expect(titles.length).toBeGreaterThan(3);
    for (const { path } of titles)
      for (const value of [{ en: "Text" }, {}, { xx: "text" }]) {
        const issues = issuesOf(new Map(files).set(file, withValue(text, path, value)));
        expect(
          issues.filter((one) => one.place.file === file).map((one) => one.rule),
          path.join("."),
        ).toContain("names-are-in-every-language");
      }
  });

  test("a key with the name of an object's prototype is a problem of its file", () => {
    for (const file of files.keys()) {
      const own = yamlOf(file);
      if (!own || !isMap(parseDocument(own.yaml).contents)) continue;
      const changed = new Map(files).set(file, own.withYaml(`${own.yaml.trimEnd()}\n__proto__: { x: 1 }\n`));
      expect(
        issuesOf(changed).map(({ place }) => place.file),
        file,
      ).toContain(file);
    }
  });
});
