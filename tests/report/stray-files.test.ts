import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ROOT = "content/reports/2001-q1";
const SECTION = `${ROOT}/sections/rice`;

/** The small report on disk with further files and folders, read and checked. */
const toldWith = (
  files: readonly string[],
  folders: readonly string[] = [],
  links: readonly (readonly [path: string, target: string])[] = [],
  without: readonly string[] = [],
): [string, string][] => {
  const project = mkdtempSync(join(tmpdir(), "stray-files-"));
  try {
    for (const folder of folders) mkdirSync(join(project, folder), { recursive: true });
    for (const [path, text] of [...smallReport(), ...files.map((path) => [path, "\0 no text {"] as const)]) {
      if (without.includes(path)) continue;
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    for (const [path, target] of links) symlinkSync(target, join(project, path));
    const reports = checkFiles(readContentFiles(project));
    return reports.flatMap(({ issues }) =>
      issues.map(({ rule, place }): [string, string] => [rule, place.file]),
    );
  } finally {
    rmSync(project, { recursive: true });
  }
};

test.for([
  ...[
    "en - Copy.mdx",
    "en (1).mdx",
    "vi.mdx.orig",
    "vi.mdx.rej",
    "vi.mdx.bak",
    "vi.mdx.txt",
    "VI.mdx",
    "vi.MDX",
  ],
  ...["constructor.mdx", "__proto__.mdx", "xx.mdx", "bản sao.mdx", "ba\u0309n sao.mdx", "vi.docx", "notes"],
])("“%s” beside a section is one message", (name) => {
  expect(toldWith([`${SECTION}/${name}`])).toEqual([["files-are-known", `${SECTION}/${name}`]]);
});

test.for([
  `${ROOT}/charts.yml`,
  `${ROOT}/source - Copy.txt`,
  `${ROOT}/Report.docx`,
  `${ROOT}/sections/vi.mdx`,
  `${ROOT}/sections/Rice/vi.mdx`,
  `${ROOT}/sections/rice - Copy/vi.mdx`,
  `${ROOT}/sections/lu\u0301a/vi.mdx`,
  `${ROOT}/annexes/programme/en (conflicted copy).yaml`,
  "content/units (1).yaml",
  "content/indicators/Crops.yaml",
  "content/reports/notes.yaml",
])("%s is one message", (path) => {
  expect(toldWith([path])).toEqual([["files-are-known", path]]);
});

test.for([
  ...[".DS_Store", "._vi.mdx", ".vi.mdx.swp", ".#vi.mdx", "#vi.mdx#", "vi.mdx~", "~$vi.docx", "~WRL0001.tmp"],
  ...[
    "Thumbs.db",
    "desktop.ini",
    "vi.tmp",
    ".~lock.vi.docx#",
    ".git/config",
    "__MACOSX/vi.mdx",
    "@eaDir/vi.mdx",
  ],
])("“%s”, which a system or an editor leaves, is passed over", (name) => {
  expect(toldWith([`${SECTION}/${name}`, `content/${name}`])).toEqual([]);
});

test("empty folders are passed over", () => {
  expect(toldWith([], [`${ROOT}/sections/new`, "content/reports/2001-q2", "content/empty"])).toEqual([]);
});

test("a folder of a report without report.yaml is one message", () => {
  const path = "content/reports/2001-q2/corrections.yaml";
  const found = toldWith([path]).filter(([rule]) => rule === "files-are-complete");
  expect(found).toEqual([["files-are-complete", "content/reports/2001-q2/report.yaml"]]);
});

test("a link to a folder is one message, also where the folder holds the link", () => {
  const loop = toldWith([], [], [["content/reports/loop", "."]]);
  expect(loop).toEqual([["files-are-known", "content/reports/loop"]]);
  const copy = toldWith([], [], [["content/reports/2002-q1", "2001-q1"]]);
  expect(copy).toEqual([["files-are-known", "content/reports/2002-q1"]]);
});

test("a link to a file is read as the file", () => {
  const [own, other] = ["content/other-crops.yaml", "content/indicators/more.yaml"];
  expect(toldWith([own], [], [[other, "../other-crops.yaml"]]).map(([rule]) => rule)).not.toContain(
    "content-has-its-fields",
  );
  expect(toldWith([own], [], [[other, "../other-crops.yaml"]]).map(([, file]) => file)).toContain(other);
});

test("a link to nothing is said by the system", () => {
  expect(() => toldWith([], [], [["content/indicators/gone.yaml", "no-such-file"]])).toThrow(
    expect.objectContaining({ code: "ENOENT" }),
  );
});

test.for(["content/calendar.yaml", `${SECTION}/vi.mdx`, `${ROOT}/derived.yaml`])(
  "a folder with the name of %s is named",
  (path) => {
    const files = path === `${SECTION}/vi.mdx` ? [path] : [];
    expect(toldWith([], [path], [], files)).toContainEqual(["files-are-known", `${path}/`]);
  },
);

test("a link to a device that never ends is named under the name of a content file, and passed over elsewhere", () => {
  expect(toldWith([], [], [["content/calendar.yaml", "/dev/zero"]])).toEqual([
    ["files-are-known", "content/calendar.yaml/"],
  ]);
  expect(toldWith([], [], [["content/zero", "/dev/zero"]])).toEqual([]);
});
