import { expect, test } from "vitest";
import { parse } from "yaml";
import { joinedCatalogues } from "../../src/report/join-catalogues.ts";
import { textPairs } from "../../src/report/text-pairs.ts";

const hashes = (data: unknown): string[] => textPairs(data, "vi", "en").map(({ hash }) => hash);
const rice = { vi: "Lúa", en: "Rice" };
const maize = { vi: "Ngô", en: "Maize" };

test("texts of two entries that are exchanged are not those that were read", () => {
  const read = hashes({ rice: { name: rice }, maize: { name: maize } });
  const now = hashes({ rice: { name: maize }, maize: { name: rice } });
  expect(now).toHaveLength(2);
  expect(now.filter((hash) => read.includes(hash))).toEqual([]);
});

test("texts of two fields of an entry that are exchanged are not those that were read", () => {
  const read = hashes({ rice: { name: rice, note: maize } });
  expect(hashes({ rice: { name: maize, note: rice } }).filter((hash) => read.includes(hash))).toEqual([]);
});

test.for([
  ["the day of a publication", { date: "2021-03-31" }, { date: "2021-03-30" }],
  ["the figures of a question", { figures: ["rice-area"] }, { figures: ["maize-area"] }],
  ["what an audit comment answers", { printed: "3; 8" }, { printed: "3; 9" }],
  ["a field that is no longer there", { isQuestion: true }, {}],
])("%s is read with the text", ([, before, after]) => {
  const read = hashes({ entries: [{ ...(before as object), title: rice }] });
  expect(hashes({ entries: [{ ...(after as object), title: rice }] })).not.toEqual(read);
});

test("the code of the area is read with the names of the publisher; the address of the site is not", () => {
  const site = { url: "https://a.example", area: "VN-71", name: rice };
  expect(hashes({ ...site, area: "VN-01" })).not.toEqual(hashes(site));
  expect(hashes({ ...site, url: "https://b.example" })).toEqual(hashes(site));
});

test("everyday names are read, in whatever languages they are", () => {
  const named = (everydayNames: object) => hashes({ rice: { name: rice, everydayNames } });
  expect(named({ vi: ["thóc"] })).toHaveLength(2);
  expect(named({ vi: ["thóc"] })).not.toEqual(named({ vi: ["gạo"] }));
  expect(named({ vi: ["thóc"], en: ["paddy"] })).not.toEqual(named({ vi: ["thóc"], en: ["corn"] }));
});

test("an entry that moves in its list, or whose line in the source moves, is as it was read", () => {
  const [one, two] = [
    { id: "one", line: 3, title: rice },
    { id: "two", line: 4, title: maize },
  ];
  const read = hashes([one, two]).toSorted();
  expect(hashes([two, { ...one, line: 9 }]).toSorted()).toEqual(read);
});

test("of texts that exchange their files only those are as they were read whose files do not name them", () => {
  const page = { vi: "Một trang", en: "A page" };
  const [method, verify] = ["pages/method", "pages/verify"].map((name) => textPairs(page, "vi", "en", name));
  expect(method?.[0]?.hash).not.toBe(verify?.[0]?.hash);
});

test("what a draft proposes is confirmed in the shared catalogues as it was in the draft", () => {
  const proposed = `units:
  group: { dimension: group, factor: "1", name: { vi: tổ, en: groups }, forms: { vi: [tổ], en: [groups] } }
indicators:
  groups: { name: { vi: Tổ hợp tác, en: Work groups }, unit: group, topic: crops }
`;
  const files = new Map([
    ["content/reports/2001-q2/catalogue.yaml", proposed],
    ["content/indicators/crops.yaml", "topic: { vi: Trồng trọt, en: Crops }\nindicators: {}\n"],
    ["content/units.yaml", ""],
  ]);
  const confirmed = hashes(parse(proposed));
  const joined = [...joinedCatalogues(files, "2001-q2").values()].flatMap((text) =>
    hashes(parse(text ?? "")),
  );
  expect(confirmed).toHaveLength(3);
  expect(joined).toEqual(expect.arrayContaining(confirmed));
});
