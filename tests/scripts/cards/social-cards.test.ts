import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { indexedPng } from "../../../scripts/cards/indexed-png.ts";
import { drawCard } from "../../../scripts/cards/draw-card.ts";
import { drawPictures } from "../../../scripts/social-cards.ts";
import { cardPath, cardSvg, type SocialCard } from "../../../src/site/social-card.ts";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a place, as 24 bits. */
  readonly at: (x: number, y: number) => number;
}

/** Reads a PNG with a palette by the parts of its format. */
const readPng = (bytes: Uint8Array): Picture => {
  const png = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [header, palette, data] = ["IHDR", "PLTE", "IDAT"].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  if (!header || !palette || !data) throw new Error("no PNG");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  return { width, height, at: (x, y) => palette.readUIntBE((rows[y * (width + 1) + x + 1] ?? 0) * 3, 3) };
};

const WHITE = 0xffffff;
const isEmpty = ({ at }: Picture, [left, right]: [number, number], [top, bottom]: [number, number]) => {
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (at(x, y) !== WHITE) return false;
  return true;
};

const long = "Một tên gọi rất dài của một chỉ tiêu thống kê mẫu ".repeat(4).trim();
const cards = {
  plain: {
    site: "Báo cáo mẫu",
    title: "Kinh tế",
    detail: "Báo cáo quý 1 năm 2001",
    source: "Ủy ban tỉnh Mẫu",
  },
  figure: {
    site: "Báo cáo mẫu",
    title: "Diện tích lúa",
    value: "1.234,50\u00a0ha",
    detail: "quý 1 năm 2001",
    source: "Ủy ban",
  },
  long: {
    site: "Báo cáo mẫu",
    title: long,
    value: "1.234.567.890,123\u00a0triệu lượt hành khách luân chuyển",
    detail: long,
    source: long,
  },
  "long title": {
    site: "Báo cáo mẫu",
    title: `${long} ${long}`,
    detail: `${long} ${long}`,
    source: "Ủy ban",
  },
} satisfies Record<string, SocialCard>;

test.each(Object.entries(cards))("the %s card is 1200 × 630 and keeps its margins", async (_, card) => {
  const picture = readPng(await drawCard(cardSvg(card)));
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  expect(isEmpty(picture, [0, 70], [24, 630])).toBe(true);
  expect(isEmpty(picture, [1125, 1200], [24, 630])).toBe(true);
  expect(isEmpty(picture, [0, 1200], [545, 550])).toBe(true);
  expect(isEmpty(picture, [0, 1200], [610, 630])).toBe(true);
  expect(isEmpty(picture, [80, 600], [60, 540])).toBe(false);
});

test("letters with stacked marks are drawn, each in its own way", async () => {
  const drawn = await Promise.all(
    ["Ệ", "Ễ", "Ể", "ộ", "ợ", "đ", "d"].map((title) =>
      drawCard(cardSvg({ site: "", title, detail: "", source: "" })),
    ),
  );
  expect(new Set(drawn.map((png) => Buffer.from(png).toString("base64"))).size).toBe(drawn.length);
});

test("a card is drawn in the same bytes each time", async () => {
  const svg = cardSvg(cards.figure);
  expect(Buffer.from(await drawCard(svg)).equals(Buffer.from(await drawCard(svg)))).toBe(true);
});

test("each drawing of a site gives its place to a picture", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cards-"));
  try {
    await mkdir(join(folder, "cards", "en"), { recursive: true });
    for (const name of ["card.svg", "en/card.svg"])
      await writeFile(join(folder, "cards", name), cardSvg(cards.plain));
    const steps: number[] = [];
    expect(await drawPictures(folder, { progress: (done) => steps.push(done) })).toBe(2);
    expect(steps).toEqual([1, 2]);
    expect((await readdir(join(folder, "cards"), { recursive: true })).sort()).toEqual([
      "card.png",
      "en",
      "en/card.png",
    ]);
    expect(readPng(await readFile(join(folder, "cards", "card.png"))).width).toBe(1200);
    expect(await drawPictures(join(folder, "none"))).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a picture of too many colours is refused, not spoilt", () => {
  const colour = (at: number) => [(at % 16) * 17, Math.floor(at / 16) * 17, at >= 256 ? 255 : 0, 255];
  const pixels = Uint8Array.from(Array.from({ length: 257 }, (_, at) => colour(at)).flat());
  expect(() => indexedPng(pixels, 257, 1)).toThrow(RangeError);
  const { at } = readPng(indexedPng(Uint8Array.from([255, 0, 0, 255, 0x77, 0x11, 0x22, 255]), 2, 1));
  expect([at(0, 0), at(1, 0)]).toEqual([0xff0000, 0x771122]);
});

test("a card has the address of its page", () => {
  expect(cardPath({ path: "/en/figures/rice/" })).toBe("/cards/en/figures/rice/card.png");
  expect(cardPath({ path: "/" })).toBe("/cards/card.png");
  expect(cardPath({ path: "/404.html" })).toBe("/cards/card.png");
});

test("without cards, a chart is drawn twice as large as it is, in its own colours, beside its drawing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "charts-"));
  try {
    const charts = join(folder, "data/2001-q1/charts");
    await mkdir(charts, { recursive: true });
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#8b857a"/></svg>`;
    await writeFile(join(charts, "rice.vi.svg"), drawing);
    await mkdir(join(folder, "cards"));
    await writeFile(join(folder, "cards/card.svg"), drawing);
    expect(await drawPictures(folder, { hasCards: false })).toBe(1);
    expect(await readdir(join(folder, "cards"))).toEqual(["card.svg"]);
    expect((await readdir(charts)).sort()).toEqual(["rice.vi.png", "rice.vi.svg"]);
    const { width, height, at } = readPng(await readFile(join(charts, "rice.vi.png")));
    expect([width, height, at(5, 5)]).toEqual([40, 20, 0x8b857a]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
