import { describe, expect, test } from "vitest";
import { SaxesParser } from "saxes";
import { atom } from "../../src/exports/atom.ts";
import { iCalendar } from "../../src/exports/icalendar.ts";
import { sitemap, sitemapIndex } from "../../src/exports/sitemap.ts";

const isWellFormed = (text: string): boolean => {
  const parser = new SaxesParser();
  let fault = false;
  parser.on("error", () => (fault = true));
  parser.write(text).close();
  return !fault;
};
const entry = (updated: string, title = "Một báo cáo <mẫu> & thử") => ({
  id: `https://report.example/#${updated}`,
  title,
  href: "https://report.example/?a=1&b=2",
  updated,
  paragraphs: ['Trước <3>, nay "4" & hơn'],
});
const feed = (...entries: ReturnType<typeof entry>[]) =>
  atom({
    locale: "vi",
    title: "Công bố",
    author: "Ủy ban mẫu",
    self: "https://report.example/cong-bo/atom.xml",
    page: "https://report.example/cong-bo/",
    entries,
  });

describe("the Atom feed", () => {
  test("is well-formed whatever stands in the texts", () => {
    expect(isWellFormed(feed(entry("2001-04-10")))).toBe(true);
    expect(isWellFormed(feed())).toBe(true);
  });

  test("has the newest entry first, whatever offsets their moments have, and its time as its own", () => {
    const text = feed(entry("2001-08-01"), entry("2001-08-01T23:00-07:00"), entry("2001-08-02T08:00+07:00"));
    const times = [...text.matchAll(/<updated>([^<]*)/g)].map(([, time]) => time);
    expect(times).toEqual([
      "2001-08-01T23:00:00-07:00",
      "2001-08-01T23:00:00-07:00",
      "2001-08-02T08:00:00+07:00",
      "2001-08-01T00:00:00Z",
    ]);
  });
});

describe("the iCalendar file", () => {
  const text = iCalendar("Lịch, mẫu", [
    {
      uid: "release-2001-q2@report.example",
      stamp: "2001-07-01",
      start: "2001-07-12T08:00+07:00",
      summary: "Công bố báo cáo; quý 2, năm 2001, với một tên rất dài để dòng này phải được ngắt ra",
      description: "Dòng một\nDòng hai",
      address: "https://report.example/cong-bo/",
      status: "TENTATIVE",
      sequence: 1,
    },
    {
      uid: "issued-2001-q1@report.example",
      stamp: "2001-04-10",
      start: "2001-04-10",
      summary: "Ban hành",
      description: "",
      address: "https://report.example/2001-q1/",
      status: "CONFIRMED",
      sequence: 0,
    },
  ]);

  test("has lines of at most 75 bytes that end in CRLF, and no letter is cut", () => {
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\n");
      expect(line).not.toContain("\uFFFD");
    }
    expect(text.replaceAll("\r\n ", "")).toContain(
      String.raw`SUMMARY:Công bố báo cáo\; quý 2\, năm 2001\, với một tên rất dài để dòng này phải được ngắt ra`,
    );
  });

  test("gives moments in UTC, days as days", () => {
    expect(text).toContain("DTSTART:20010712T010000Z\r\n");
    expect(text).toContain("DTSTART;VALUE=DATE:20010410\r\n");
    expect(text).toContain(String.raw`DESCRIPTION:Dòng một\nDòng hai`);
  });
});

test("a sitemap names each page in every language and is well-formed", () => {
  const text = sitemap([
    {
      address: "https://report.example/so-lieu/?a=1&b=2",
      alternates: { vi: "https://report.example/so-lieu/", en: "https://report.example/en/figures/" },
      modified: "2001-08-01",
    },
  ]);
  expect(isWellFormed(text)).toBe(true);
  expect(text).toContain('hreflang="en" href="https://report.example/en/figures/"');
  expect(text).toContain("<lastmod>2001-08-01</lastmod>");
  expect(isWellFormed(sitemapIndex(["https://report.example/sitemap-1.xml"]))).toBe(true);
});
