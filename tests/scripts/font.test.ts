import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { reportSans } from "../../scripts/font/report-sans.ts";
import { nameTable } from "../../scripts/font/name-table.ts";
import { fontOf, tablesOf } from "../../scripts/font/sfnt.ts";

const MOST_BYTES = 20_800;
const committed = await readFile(new URL("../../src/layouts/font/report-sans.woff2", import.meta.url));

describe("the font of the site", () => {
  it("is made from the package of the lock file, byte for byte", async () => {
    expect(Buffer.from(await reportSans()).equals(committed)).toBe(true);
  });

  it("stays within its share of a first visit", () => {
    expect(committed.byteLength).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("ships with the licence that reserves the original's name", async () => {
    const licence = await readFile(new URL("../../public/report-sans-licence.txt", import.meta.url), "utf8");
    expect(licence).toContain("Reserved Font Name 'Source'");
    expect(licence).toContain("SIL OPEN FONT LICENSE Version 1.1");
  });
});

describe("a font file put together from tables", () => {
  const tables = new Map([
    ["head", new Uint8Array(54)],
    ["name", nameTable({ 1: "Trial Sans" })],
  ]);

  it("has the same tables when it is taken apart again", () => {
    expect(tablesOf(fontOf(tables)).get("name")).toEqual(Uint8Array.from(nameTable({ 1: "Trial Sans" })));
  });

  it("sums up to the number that the format states", () => {
    const view = new DataView(Uint8Array.from(fontOf(tables)).buffer);
    let sum = 0;
    for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
