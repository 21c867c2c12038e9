import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { printIssue } from "../../src/i18n/worded-issue.ts";
import { WRITTEN_RULES } from "../../src/audit/relations/result.ts";
import { contentWords } from "./content-words.ts";
import { codeSpans, fences, headings, links } from "./markdown.ts";
import { ruleNames } from "./rule-names.ts";

const project = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");
/** The reference of the content files, and the guide of those who work in the desk. */
const references = ["content/FILES.md", "content/FILES.en.md"] as const;
const guides = ["content/README.md", "content/README.en.md"] as const;
const documents = ["README.md", ".github/CONTRIBUTING.md", ...guides, ...references];
const content = readContentFiles(project);
const withoutPositions = (text: string): string => text.replaceAll(/:\d+:\d+/g, "");

describe.for(references)("%s", (guide) => {
  const text = read(guide);

  test("explains every rule, and no other", () => {
    const part = text.slice(text.lastIndexOf("\n## "));
    const explained = [...part.matchAll(/^\| `([a-z0-9-]+)` +\| \S.{20,} \|$/gm)].map(
      ([, name = ""]) => name,
    );
    expect(explained.toSorted()).toEqual(ruleNames());
  });

  test("names every field and every word that content files may use, and every check of the audit", () => {
    const spans = codeSpans(text).join("\n");
    const words = new Set(spans.split(/[^\w-]+/));
    const missing = [...contentWords(), ...WRITTEN_RULES].filter(
      (word) => !words.has(word) && !new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`).test(spans),
    );
    expect(missing).toEqual([]);
  });

  test("takes its examples from the content", () => {
    const words = [...content.values()].join("\n");
    const pieces = fences(text)
      .filter(({ kind }) => kind === "yaml" || kind === "mdx")
      .flatMap((fence) => fence.text.split("\n"))
      .flatMap((line) => line.split("…"))
      .map((piece) => piece.trim())
      .filter(Boolean);
    expect(pieces.length).toBeGreaterThan(60);
    expect(pieces.filter((piece) => !words.includes(piece))).toEqual([]);
  });

  test("is no content: what reads content files leaves it out", () => {
    expect(content.has(guide)).toBe(false);
  });
});

test.for([references, guides])("%s have the same parts, examples and rows", (both) => {
  const [vi, en] = both.map((guide) => {
    const text = read(guide);
    const examples = fences(text).filter(({ kind }) => kind !== "text");
    return { levels: headings(text).map(({ level }) => level), examples, rows: text.match(/^\|/gm)?.length };
  });
  expect(en).toEqual(vi);
});

test.for(guides)("%s has at most 2,500 words and tells of every step", (guide) => {
  const text = read(guide);
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(2500);
  const locale = guide.endsWith(".en.md") ? "en" : "vi";
  const { nav } = JSON.parse(read(`src/desk/messages/${locale}.json`)) as { nav: Record<string, string> };
  expect(Object.values(nav).filter((step) => !text.includes(step))).toEqual([]);
});

test.for(guides)("%s quotes messages and buttons as the desk has them", (guide) => {
  const locale = guide.endsWith(".en.md") ? "en" : "vi";
  const messages = read(`src/desk/messages/${locale}.json`);
  const quoted = [...read(guide).matchAll(/^\| “([^”]+)” \||\b(?:press|bấm) \*\*([^*]+)\*\*/gm)].map(
    ([, message, button]) => message ?? button ?? "",
  );
  expect(quoted.length).toBeGreaterThan(2);
  expect(quoted.filter((text) => !messages.includes(text))).toEqual([]);
});

test("the pictures of the guides are small, each is shown in its language, and none is content", () => {
  const shown = guides.flatMap((guide) =>
    links(read(guide))
      .filter((target) => target.endsWith(".webp"))
      .map((target) => [target, guide.endsWith(".en.md") ? "en" : "vi"] as const),
  );
  const files = readdirSync(join(project, "content/guide"));
  expect(shown.map(([target]) => target.replace("guide/", "")).toSorted()).toEqual(files.toSorted());
  expect(shown.filter(([target, locale]) => !target.endsWith(`.${locale}.webp`))).toEqual([]);
  expect(files.filter((file) => statSync(join(project, "content/guide", file)).size > 40_000)).toEqual([]);
  expect([...content.keys()].filter((path) => path.startsWith("content/guide/"))).toEqual([]);
});

describe.for(documents)("%s", (file) => {
  const text = read(file);

  test("names commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm (?:run ([a-z0-9:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? "",
    );
    expect(named.length).toBeGreaterThan(1);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names paths that exist", () => {
    const named = codeSpans(text).filter((span) =>
      /^(?:content|src|scripts|tests|public|\.ci)\/[\w./-]*$/.test(span),
    );
    expect(named.length).toBeGreaterThan(1);
    const present = (path: string): boolean => existsSync(join(project, path.replace("2021-q2", "2021-q1")));
    expect(named.filter((path) => !present(path))).toEqual([]);
  });

  test("links to files and parts that exist", () => {
    const anchors = headings(text).map(({ anchor }) => `#${anchor}`);
    const broken = links(text).filter((target) => {
      if (target.startsWith("#")) return !anchors.includes(target);
      return !target.startsWith("https://") && !existsSync(join(project, dirname(file), target));
    });
    expect(broken).toEqual([]);
  });

  test("is written in composed letters", () => {
    expect(text).toBe(text.normalize("NFC"));
  });
});

/** Three wrong contents and what the check says of each, without lines and columns. */
describe("messages are those that a reader of the guides will see", () => {
  const problems = (file: string, from: string, to: string): string[] => {
    const before = content.get(file) ?? "";
    expect(before.split(from)).toHaveLength(2);
    const changed = new Map([...content, [file, before.replace(from, to)]]);
    return checkFiles(changed).flatMap(({ issues }) =>
      issues.map((issue) => withoutPositions(printIssue(issue))),
    );
  };
  const shownProblems = (document: string): string[] =>
    fences(read(document))
      .filter(({ kind, text }) => kind === "text" && /:\d+:\d+ {2}[a-z-]+$/m.test(text))
      .flatMap(({ text }) => withoutPositions(text).split(/\n(?=\S)/));

  test("README.md: the change that it shows", () => {
    const diff = fences(read("README.md")).find(({ kind }) => kind === "diff")?.text ?? "";
    const [, file = "", from = "", to = ""] = /^--- (\S+)\n-(.*)\n\+(.*)$/.exec(diff) ?? [];
    const shown = shownProblems("README.md");
    expect(shown.length).toBeGreaterThan(1);
    expect(problems(file, from, to)).toEqual(expect.arrayContaining(shown));
  });

  test("the guides: a mistyped figure", () => {
    const section = "content/reports/2021-q1/sections/agriculture/vi.mdx";
    const said = problems(section, "[3,24%](#rice-spring-area-yoy)", "[3,42%](#rice-spring-area-yoy)");
    for (const guide of references) {
      const shown = shownProblems(guide);
      expect(shown).toHaveLength(1);
      expect(said).toEqual(expect.arrayContaining(shown));
    }
  });

  test("the guides: a finding without an answer", () => {
    const audit = "content/reports/2021-q1/audit.yaml";
    const said = problems(audit, "- relation: road-60m-uncleared-households", "- relation: another").join(
      "\n",
    );
    for (const guide of references) {
      const [shown] = fences(read(guide)).filter(
        ({ kind, text }) => kind === "text" && /^(?:vi|en): /.test(text),
      );
      const pieces = shown?.text.split("(…)") ?? [];
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.filter((piece) => !said.includes(piece))).toEqual([]);
    }
  });
});
