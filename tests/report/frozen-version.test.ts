import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { describe, expect, test } from "vitest";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { contentDigest } from "../../src/report/content-digest.ts";
import { filesOfVersion } from "../../src/report/frozen-version.ts";
import type { Files } from "../../src/report/from-files.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { printRelease, readRelease, releasePath } from "../../src/report/release-text.ts";
import { beginCorrection, publishVersion } from "../../src/report/version-steps.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";
const SECTION = `content/reports/${ID}/sections/schools/vi.mdx`;
const REASON = { vi: "Lý do thử", en: "A reason for tests" };
const releaseOf = (files: Files) => {
  const release = readRelease(files.get(releasePath(ID)), "published");
  if (!release) throw new Error("no release");
  return release;
};
const withChanges = (files: Files, changes: ReadonlyMap<string, string | null>): Files =>
  new Map(
    [...files, ...changes].filter(
      (one): one is [string, string] => one[1] !== null && changes.get(one[0]) !== null,
    ),
  );
const rules = (files: Files) =>
  allIssues(checked(readContent(files))).map(({ rule, place }) => [rule, place.file]);
const figures = (files: Files) =>
  readContent(files).reports.map(({ edition }) => edition?.observations.get("schools-reached")?.value);

const begun = () => {
  const files = smallReport();
  const begunFiles = withChanges(
    files,
    beginCorrection(files, ID, releaseOf(files), { begun: "2001-08-01", reason: REASON }),
  );
  return new Map([...begunFiles, ...confirmedTranslations(begunFiles, new Set(["release.yaml"])).files]);
};
/** Three schools become four, in every text and in the text as received. */
const corrected = () =>
  new Map(
    [...begun()].map(([path, text]): [string, string] =>
      path.includes("/versions/")
        ? [path, text]
        : [
            path,
            text
              .replace('kind: count-of-total, value: "3"', 'kind: count-of-total, value: "4"')
              .replace("3/8 trường", "4/8 trường")
              .replace("3 of 8 schools", "4 of 8 schools"),
          ],
    ),
  );

describe("when a correction begins", () => {
  test("the public content is frozen and the report becomes a draft; readers see what they saw", () => {
    const files = begun();
    expect(releaseOf(files)).toMatchObject({ state: "draft", versions: [{ number: 1 }] });
    expect(releaseOf(files).versions?.[0]).not.toHaveProperty("published");
    expect(rules(files)).toEqual([]);
    expect(rules(publicFiles(files))).toEqual([]);
    expect(publicFiles(files).get(SECTION)).toBe(smallReport().get(SECTION));
  });

  test("readers see the frozen version while the text changes", () => {
    const files = corrected();
    expect(figures(files)).toEqual(["4"]);
    expect(figures(publicFiles(files))).toEqual(["3"]);
    expect([...publicFiles(files).values()].join("\n")).not.toContain("4/8 trường");
  });
});

test("a frozen version is read as the report was, with its own catalogues", () => {
  const changedUnit = new Map(corrected());
  changedUnit.set(
    "content/units.yaml",
    (changedUnit.get("content/units.yaml") ?? "").replace("héc-ta }", "mẫu }"),
  );
  const frozen = filesOfVersion(changedUnit, ID, 1);
  expect(figures(frozen)).toEqual(["3"]);
  expect(frozen.get("content/units.yaml")).toBe(smallReport().get("content/units.yaml"));
  expect(contentDigest(frozen, ID)).toBe(contentDigest(smallReport(), ID));
});

describe("publishing again", () => {
  const published = () => {
    const files = corrected();
    return withChanges(files, publishVersion(files, ID, releaseOf(files), "2001-08-02T08:00+07:00"));
  };

  test("makes version 2, with its reason", () => {
    expect(releaseOf(published())).toMatchObject({
      state: "published",
      versions: [{ number: 1 }, { number: 2, published: "2001-08-02T08:00+07:00", reason: REASON }],
    });
    expect(releaseOf(published())).not.toHaveProperty("correction");
    expect(rules(published()).filter(([rule]) => rule === "release-is-in-order")).toEqual([]);
  });

  test.each([
    [
      "a word of the public text",
      (files: Map<string, string>) => files.set(SECTION, `${files.get(SECTION) ?? ""}\nThêm.\n`),
    ],
    [
      "the frozen version, when it is gone",
      (files: Map<string, string>) => files.delete(`content/reports/${ID}/versions/1/report.yaml`),
    ],
    [
      "a version's number",
      (files: Map<string, string>) =>
        files.set(releasePath(ID), (files.get(releasePath(ID)) ?? "").replace("number: 2", "number: 3")),
    ],
    [
      "a reason, when it is gone",
      (files: Map<string, string>) =>
        files.set(releasePath(ID), (files.get(releasePath(ID)) ?? "").replace(/^ +reason:\n.*\n.*\n/m, "")),
    ],
    [
      "the state, written by hand",
      (files: Map<string, string>) =>
        files.set(
          releasePath(ID),
          (files.get(releasePath(ID)) ?? "").replace("state: published", "state: approved"),
        ),
    ],
    [
      "the status, written by hand",
      (files: Map<string, string>) => files.set(releasePath(ID), printRelease({ state: "draft" })),
    ],
  ])("a problem is %s", (_, change) => {
    const files = new Map(published());
    change(files);
    expect(rules(files).map(([rule]) => rule)).toContain("release-is-in-order");
  });
});

/** A release stores the addresses of indicators, a line each. */
const withoutSlugs = (text: string): string => text.replaceAll(/^ +slug: .*\n/gm, "");

test("indicators and units that a draft proposes join the shared catalogues; its approved content stays the same", () => {
  const proposed = `units:
  toy-box: { dimension: toy-box, factor: "1", name: { vi: hộp thử, en: toy boxes }, forms: { vi: [hộp], en: [boxes] } }
indicators:
  toy-area: { name: { vi: Diện tích thử, en: Toy area }, unit: toy-box, topic: crops }
  toy-count: { name: { vi: Số thử, en: Toy count }, unit: toy-box }
  rice-area: { name: { vi: Nghĩa khác, en: Another meaning }, unit: toy-box }
`;
  const files = new Map(smallReport());
  files.set(`content/reports/${ID}/catalogue.yaml`, proposed);
  const section = files.get(SECTION) ?? "";
  files.set(SECTION, section.replace("id: schools-reached,", "id: schools-reached, of: toy-area,"));
  const after = withChanges(
    files,
    publishVersion(files, ID, { state: "approved" }, "2001-07-12T08:00+07:00"),
  );
  expect(after.has(`content/reports/${ID}/catalogue.yaml`)).toBe(false);
  expect(contentDigest(after, ID)).toBe(contentDigest(files, ID));
  expect(
    withoutSlugs(after.get("content/indicators/crops.yaml") ?? "").startsWith(
      files.get("content/indicators/crops.yaml") ?? "",
    ),
  ).toBe(true);
  const indicators = readContent(after).reports[0]?.edition?.indicators;
  expect(indicators?.get("toy-area")).toMatchObject({ topic: "crops", unit: "toy-box" });
  expect(indicators?.get("toy-count")).toMatchObject({ topic: "new", name: { en: "Toy count" } });
  expect(indicators?.get("rice-area")?.name["en"]).toBe("Area of rice");
});
