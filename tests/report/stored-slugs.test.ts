import { expect, test } from "vitest";
import { contentDigest } from "../../src/report/content-digest.ts";
import { storedSlugs } from "../../src/report/stored-slugs.ts";
import { textPairs } from "../../src/report/text-pairs.ts";
import { publishVersion } from "../../src/report/version-steps.ts";
import { smallReport } from "../fixtures/small-report.ts";

const CROPS = "content/indicators/crops.yaml";
const stored = (text: string) => storedSlugs(new Map([[CROPS, text]])).get(CROPS);

test("each indicator gets the address that its name gives, on a line below it, all else as it was", () => {
  expect(
    stored(`# Crops
topic: { vi: Trồng trọt, en: Crops }
indicators:
  rice-area: # of spring
    name: { vi: Diện tích lúa, en: Area of rice } # as printed
    unit: hectare
  herd:
    unit: head
    name:
      vi: Đàn trâu
      en: Buffaloes
`),
  ).toBe(`# Crops
topic: { vi: Trồng trọt, en: Crops }
indicators:
  rice-area: # of spring
    name: { vi: Diện tích lúa, en: Area of rice } # as printed
    slug: { vi: dien-tich-lua, en: area-of-rice }
    unit: hectare
  herd:
    unit: head
    name:
      vi: Đàn trâu
      en: Buffaloes
    slug: { vi: dan-trau, en: buffaloes }
`);
});

test("an address that another indicator has is numbered; a stored one stays when the name changes", () => {
  const text = `topic: { en: Crops }
indicators:
  rice:
    name: { en: Rice of spring }
    slug: { en: rice }
    unit: hectare
  rice-output:
    name: { en: Rice }
    unit: tonne
`;
  expect(stored(text)).toContain("slug: { en: rice-2 }");
  expect(stored(stored(text) ?? "")).toBeUndefined();
});

test("an indicator on one line gets its address too", () => {
  expect(stored("topic: { en: A }\nindicators: { rice: { name: { en: Rice }, unit: tonne } }\n")).toContain(
    "slug: { en: rice }",
  );
});

test("a release stores the addresses, which are nothing that a report says", () => {
  const files = smallReport();
  const changes = publishVersion(files, "2001-q1", { state: "approved" }, "2001-04-10T08:00+07:00");
  expect(changes.get(CROPS)).toContain("slug: { vi: dien-tich-lua, en: area-of-rice }");
  const after = new Map([...files, [CROPS, changes.get(CROPS) ?? ""] as const]);
  expect(contentDigest(after, "2001-q1")).toBe(contentDigest(files, "2001-q1"));
});

test("an address in two languages is no translation that someone must have read", () => {
  const entry = { name: { vi: "Lúa", en: "Rice" }, slug: { vi: "lua", en: "rice" } };
  const pairs = textPairs(
    { indicators: { rice: { ...entry, formerSlugs: { vi: ["gao"], en: ["grain"] } } } },
    "vi",
    "en",
  );
  expect(pairs.map(({ path }) => path)).toEqual([["indicators", "rice", "name"]]);
});
