import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRecords } from "./csv-reader.ts";
import { bytesIn, filesOf, madeEdition, textIn } from "./made-files.ts";

/** Python's own readers: `csv`, `json`, `zipfile`, `xml`. They share nothing with the code that writes. */
const isHere = spawnSync("python3", ["--version"]).status === 0;
const files = await filesOf(madeEdition());
const folder = mkdtempSync(join(tmpdir(), "exports-"));
for (const name of [
  "figures.csv",
  "figures.vi.csv",
  "figures.xlsx",
  "figures.ods",
  "figures.json",
  "data.zip",
])
  writeFileSync(join(folder, name), bytesIn(files, name));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const python = (code: string): unknown =>
  JSON.parse(
    execFileSync(
      "python3",
      ["-c", `import csv, hashlib, json, zipfile\nimport xml.etree.ElementTree as xml\n${code}`],
      {
        cwd: folder,
        encoding: "utf8",
        env: { PYTHONIOENCODING: "utf-8", PATH: process.env["PATH"] },
      },
    ),
  );

test.skipIf(!isHere)("Python reads the CSV file with nothing but its defaults", () => {
  const rows = python(
    `print(json.dumps(list(csv.DictReader(open("figures.csv", encoding="utf-8", newline="")))))`,
  );
  expect(rows).toEqual(readRecords(textIn(files, "figures.csv")));
});

test.skipIf(!isHere)("the CSV to be double-clicked has the numbers of a Vietnamese desktop", () => {
  const values = python(
    `print(json.dumps([row["Giá trị có dấu"] for row in csv.DictReader(open("figures.vi.csv", encoding="utf-8-sig", newline=""), delimiter=";")]))`,
  ) as string[];
  expect(values.length).toBe(readRecords(textIn(files, "figures.csv")).length);
  for (const value of values) expect(value).toMatch(/^(?:-?\d+(?:,\d+)?)?$/);
});

test.skipIf(!isHere)("every part of the workbooks is well-formed XML", () => {
  const roots = python(
    `print(json.dumps([xml.fromstring(zipfile.ZipFile(f).read(n)).tag for f in ("figures.xlsx", "figures.ods") for n in zipfile.ZipFile(f).namelist() if n.endswith((".xml", ".rels"))]))`,
  ) as string[];
  expect(roots.length).toBeGreaterThan(15);
});

test.skipIf(!isHere)("SHA256SUMS in the archive holds for every file", () => {
  const wrong = python(`
archive = zipfile.ZipFile("data.zip")
lines = archive.read("SHA256SUMS").decode().splitlines()
sums = dict(reversed(line.split("  ", 1)) for line in lines)
names = [n for n in archive.namelist() if n != "SHA256SUMS"]
print(json.dumps([n for n in names if sums.get(n) != hashlib.sha256(archive.read(n)).hexdigest()] + [n for n in sums if n not in names] + ([] if names else ["empty"])))`);
  expect(wrong).toEqual([]);
});
