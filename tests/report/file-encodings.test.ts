import { describe, expect, test } from "vitest";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { printIssue } from "../../src/i18n/worded-issue.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ROOT = "content/reports/2001-q1";
const SOURCE = `${ROOT}/source.txt`;
const SECTION = `${ROOT}/sections/rice/vi.mdx`;
const UNITS = "content/units.yaml";

const issuesOf = (files: ReadonlyMap<string, string>) => allIssues(checked(readContent(files)));
const told = (files: ReadonlyMap<string, string>): [string, string][] =>
  issuesOf(files).map(({ rule, place }) => [rule, `${place.file}:${place.line}:${place.column}`]);
/** What a program that expects UTF-8 reads of other bytes. */
const readAsUtf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
const changed = (file: string, change: (text: string) => string) => {
  const files = smallReport();
  return files.set(file, change(files.get(file) ?? ""));
};

describe.for([SOURCE, SECTION, UNITS, `${ROOT}/report.yaml`, "content/site.yaml", "content/glossary.yaml"])(
  "%s",
  (file) => {
    test.for([
      ["UTF-16 with a byte order mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
      ["UTF-16 without one", (text: string) => Buffer.from(text, "utf16le")],
      ["UTF-16, the high byte first", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
      ["no text", () => Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0xff])],
    ] as const)("%s is one message", ([, saved]) => {
      const [found, ...more] = told(changed(file, (text) => readAsUtf8(saved(text))));
      expect(more).toEqual([]);
      expect(found?.[0]).toBe("text-is-utf-8");
      expect(found?.[1]).toMatch(new RegExp(`^${file}:1:\\d+$`));
    });

    test("one byte that is not UTF-8 is one message at its place", () => {
      const at = (text: string): number => text.indexOf("\n", text.length / 2) + 1;
      const files = changed(file, (text) => `${text.slice(0, at(text))}\ufffd${text.slice(at(text))}`);
      const line = (smallReport().get(file) ?? "")
        .slice(0, at(smallReport().get(file) ?? ""))
        .split("\n").length;
      expect(told(files)).toEqual([["text-is-utf-8", `${file}:${line}:1`]]);
    });

    test("line ends of Windows change nothing", () => {
      expect(told(changed(file, (text) => text.replaceAll("\n", "\r\n")))).toEqual([]);
    });

    test.for([
      ["U+0007", "no-control-characters"],
      ["U+0085", "no-control-characters"],
      ["U+202E", "no-hidden-characters"],
      ["U+2066", "no-hidden-characters"],
      ["U+061C", "no-hidden-characters"],
      ["U+0378", "characters-are-assigned"],
      ["U+E000", "characters-are-assigned"],
      ["U+FFFE", "characters-are-assigned"],
    ] as const)("%s is refused with its place and code", ([code, rule]) => {
      const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
      const files = changed(file, (text) => text.replace("\n", `${character}\n`));
      const [first = ""] = (smallReport().get(file) ?? "").split("\n");
      const issue = issuesOf(files).find((one) => one.rule === rule);
      expect(issue?.place).toEqual({ file, line: 1, column: first.length + 1 });
      expect(issue && printIssue(issue)).toContain(code);
    });
  },
);

test("a byte order mark is one message, in the text as received none", () => {
  const marked = (file: string) => told(changed(file, (text) => `\ufeff${text}`));
  expect(marked(SECTION)).toEqual([["no-hidden-characters", `${SECTION}:1:1`]]);
  expect(marked(UNITS)).toEqual([["no-hidden-characters", `${UNITS}:1:1`]]);
  expect(marked(SOURCE)).toEqual([]);
});

test("all files with line ends of Windows are read as those with line feeds", () => {
  const files = new Map(
    [...smallReport()].map(([path, text]) => [path, text.replaceAll("\n", "\r\n")] as const),
  );
  expect(told(files)).toEqual([]);
});

test("a report without the text as received is one message", () => {
  const files = smallReport();
  files.delete(SOURCE);
  expect(told(files)).toEqual([["files-are-complete", `${SOURCE}:1:1`]]);
});
