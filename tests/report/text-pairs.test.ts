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

test.for([
  ["in lines", "  rice:\n    name: { vi: Lúa } # main crop\n    unit: tonne\n\n  # others\n"],
  ["in one line", "  rice: { name: { vi: Lúa }, unit: tonne }\n"],
  [
    "with a break",
    '  rice:\n    breaks:\n      - { at: "1999", reason: { vi: Cũ, en: Old } }\n    unit: tonne\n',
  ],
  [
    "with the same break",
    "  rice:\n    unit: tonne\n    breaks: [{ at: 2001-Q2, reason: { vi: Cũ, en: Old } }]\n",
  ],
] as const)("a break that was read is so in an indicator %s, of which nothing else changes", ([, entry]) => {
  const file = "content/indicators/crops.yaml";
  const before = `topic: { vi: Cây trồng }\nindicators:\n${entry}  maize: { name: { vi: Ngô }, unit: tonne }\n`;
  const proposed = 'breaks:\n  rice: [{ at: 2001-Q2, reason: { vi: "Đổi: mới", en: "New: method" } }]\n';
  const files = new Map([
    [file, before],
    ["content/reports/2001-q2/catalogue.yaml", proposed],
  ]);
  const after = joinedCatalogues(files, "2001-q2").get(file) ?? "";
  expect(hashes(parse(after))).toEqual(expect.arrayContaining(hashes(parse(proposed))));
  const { indicators } = parse(after) as { indicators: Record<string, { breaks?: { at: string }[] }> };
  const known = (parse(before) as typeof indicators & { indicators: typeof indicators }).indicators;
  expect(indicators["rice"]?.breaks?.map(({ at }) => at)).toEqual([
    ...(known["rice"]?.breaks ?? []).map(({ at }) => at).filter((at) => at !== "2001-Q2"),
    "2001-Q2",
  ]);
  expect({ ...indicators, rice: { ...indicators["rice"], breaks: undefined } }).toEqual({
    ...known,
    rice: { ...known["rice"], breaks: undefined },
  });
  const comments = (text: string) => text.match(/#.*/g);
  expect(comments(after)).toEqual(comments(before));
});

test("a break of an indicator that its report proposes joins with it, and one of no indicator goes", () => {
  const files = new Map([
    ["content/indicators/crops.yaml", "topic: { vi: Cây trồng }\nindicators:\n  maize: { unit: tonne }\n"],
    [
      "content/reports/2001-q2/catalogue.yaml",
      "indicators:\n  rice: { name: { vi: Lúa }, unit: tonne, topic: crops }\nbreaks:\n  rice: [{ at: 2001-Q2, reason: { vi: Mới } }]\n  none: [{ at: 2001-Q2, reason: { vi: Mới } }]\n",
    ],
  ]);
  const changes = joinedCatalogues(files, "2001-q2");
  expect(parse(changes.get("content/indicators/crops.yaml") ?? "")).toMatchObject({
    indicators: { rice: { unit: "tonne", breaks: [{ at: "2001-Q2" }] }, maize: { unit: "tonne" } },
  });
  expect([...changes.values()].join("")).not.toContain("none");
});
