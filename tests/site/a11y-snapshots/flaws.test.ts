import { expect, test } from "vitest";
import type { AccessibleNode } from "./accessibility-tree.ts";
import { flaws } from "./flaws.ts";
import { spokenLines } from "./spoken-lines.ts";

const part = (
  role: string,
  name: string,
  children: readonly AccessibleNode[] = [],
  lang = "vi",
): AccessibleNode => ({
  role,
  name,
  description: "",
  value: "",
  level: role === "heading" ? 2 : undefined,
  states: [],
  lang,
  id: undefined,
  children,
});
const words = (text: string, lang = "vi"): AccessibleNode => part("StaticText", text, [], lang);
const paragraph = (text: string): AccessibleNode => part("paragraph", "", [words(text)]);
const heads = (...names: readonly string[]): AccessibleNode =>
  part(
    "row",
    "",
    names.map((name) => part("columnheader", name, [words(name)])),
  );
const row = (head: string, ...cells: readonly string[]): AccessibleNode =>
  part("row", "", [
    part("rowheader", head, [words(head)]),
    ...cells.map((cell) => part("cell", cell, [words(cell)])),
  ]);
const figure = (...more: readonly AccessibleNode[]): AccessibleNode =>
  part("figure", "", [part("heading", "Lúa tăng", [words("Lúa tăng")]), ...more]);

test.for<[string, AccessibleNode]>([
  ["link without words", part("link", "[3]")],
  ["button without words", part("button", "×")],
  ["image without words", part("image", "")],
  ["table without words", part("table", "", [heads("Mục", "Giá trị"), row("Lúa", "3")])],
  ["table with 1 heads over 2 columns", part("table", "Cây trồng", [heads("Mục", ""), row("Lúa", "3")])],
  [
    "table row without a head",
    part("table", "Cây trồng", [heads("Mục"), part("row", "", [part("cell", "3", [words("3")])])]),
  ],
  [
    "said twice in a row: “Kế hoạch năm 2001”",
    part("region", "Bảng, cuộn ngang: Kế hoạch năm 2001, Kế hoạch năm 2001"),
  ],
  [
    "said twice in a row: “quý 1 năm 2000”",
    part("table", "Cây trồng", [heads("Mục", "Giá trị"), row("Lúa (quý 1 năm 2000) quý 1 năm 2000.", "3")]),
  ],
  ["Vietnamese read as English", words("Hộ nghèo", "en")],
  ["heading without words", part("heading", "3", [words("3")])],
  ["figure without a heading", part("figure", "", [paragraph("Lúa tăng")])],
  ["said 3 times", figure(paragraph("Lúa tăng"), paragraph("Bảng: Lúa tăng"))],
  ["three times", part("main", "", [paragraph("Nơi nhận"), paragraph("Nơi nhận"), paragraph("Nơi nhận")])],
])("%s: found", ([flaw, node]) => {
  expect(flaws(node)).toContainEqual(expect.stringContaining(flaw));
});

test("what reads well has no flaws", () => {
  const table = part("table", "Cây trồng", [heads("Mục", "Giá trị (ha)"), row("Lúa", "9.831,9")]);
  const section = part("link", "Mục Tồn tại, hạn chế, Tồn tại, hạn chế và nguyên nhân");
  expect(flaws(section)).toEqual([]);
  const page = part("main", "", [figure(table), part("link", "English", [words("English", "en")], "en")]);
  expect(flaws(page)).toEqual([]);
  expect(spokenLines(page)).toEqual([
    "main",
    "  figure",
    "    heading 2: Lúa tăng",
    "    table: Cây trồng (2 rows, 2 columns)",
    "      row Lúa | Giá trị (ha): 9.831,9",
    "  [link: ‹en› English]",
  ]);
});
