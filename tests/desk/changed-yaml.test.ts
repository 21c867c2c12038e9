import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { changedYaml } from "../../src/desk/text/changed-yaml.ts";

const TEXT = `# a comment that stays
mark: "1-2"
title: "A title: of a list" # behind it
columns: { number: "No.", title: List }
parts:
  - id: a
    rows:
      - id: a-1
        mark: "3-4"
        title: "First"

      - id: a-2
        mark: "5-6"
        title: Second
        merged: [title]
  - id: b
    rows:
      - { id: b-1, mark: "7-8", title: Third }
`;

interface Row {
  id: string;
  mark?: string;
  title: string;
  note?: string;
  merged?: string[];
}
interface Annex {
  title: string;
  columns: Record<string, string>;
  parts: { id: string; rows: Row[] }[];
}
const changed = (change: (annex: Annex) => void): { text: string; lines: string[] } => {
  const next = parse(TEXT) as Annex;
  change(next);
  const text = changedYaml(TEXT, { ...next });
  expect(parse(text)).toEqual(JSON.parse(JSON.stringify(next)));
  const before = TEXT.split("\n");
  return { text, lines: text.split("\n").filter((line) => !before.includes(line)) };
};

describe("YAML that is written again", () => {
  test("is the same byte for byte where no value changed", () => {
    expect(changedYaml(TEXT, parse(TEXT) as Record<string, unknown>)).toBe(TEXT);
  });

  test("differs in the cells that changed, each in the quotes that it had", () => {
    const { lines, text } = changed(({ parts }) => {
      Object.assign(parts[0]?.rows[0] ?? {}, { title: 'So-called "first"', mark: "9-9" });
      Object.assign(parts[0]?.rows[1] ?? {}, { title: "Second: changed" });
      Object.assign(parts[1]?.rows[0] ?? {}, { title: "Third, changed" });
    });
    expect(lines).toEqual([
      '        mark: "9-9"',
      String.raw`        title: "So-called \"first\""`,
      '        title: "Second: changed"',
      '      - { id: b-1, mark: "7-8", title: "Third, changed" }',
    ]);
    expect(text).toContain("# a comment that stays");
  });

  test("prints a row anew that has another cell, and no other row", () => {
    const { lines } = changed(({ parts }) => Object.assign(parts[0]?.rows[0] ?? {}, { note: "New" }));
    expect(lines).toEqual(["        title: First", "        note: New"]);
  });

  test("takes a new row in behind the one that it follows", () => {
    const { text } = changed(({ parts }) => parts[0]?.rows.splice(1, 0, { id: "a-15", title: "Between" }));
    expect(text).toContain('title: "First"\n      - id: a-15\n        title: Between\n');
  });

  test("says what is asked also where nothing of its form fits", () => {
    changed(({ parts }) => parts[0]?.rows.shift());
    changed(({ parts }) => parts[0]?.rows.unshift({ id: "a-0", title: "Before all" }));
    changed(({ parts }) => parts.reverse());
    changed((annex) => (annex.columns = { number: "No." }));
    expect(parse(changedYaml("", { a: "b" }))).toEqual({ a: "b" });
    expect(parse(changedYaml("a: [", { a: "b" }))).toEqual({ a: "b" });
    expect(parse(changedYaml("a: |\n  long\n", { a: "b" }))).toEqual({ a: "b" });
  });
});
