import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkEdition } from "../../src/checks/rules.ts";
import { departuresOf } from "../../src/checks/rules/source-is-rebuilt.ts";
import { correctionsText, withCorrection } from "../../src/desk/text/correction.ts";
import { correctionFile } from "../../src/model/schema.ts";
import { assemble } from "../../src/report/assemble.ts";
import { sourcesFromFiles, type Files } from "../../src/report/from-files.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const FILE = "content/reports/2001-q1/corrections.yaml";
const reason = { vi: "Thử", en: "Test" };

const editionOf = (files: Files) => {
  const { edition } = assemble(sourcesFromFiles(files, "2001-q1").sources);
  if (!edition) throw new Error("the small report cannot be read");
  return edition;
};

/** The files after a correction of every departure, and how many departures are left. */
const corrected = (files: Files) => {
  let now = files;
  const [first] = departuresOf(editionOf(now));
  if (!first) throw new Error("nothing departs");
  const edition = editionOf(now);
  const next = withCorrection(edition.corrections.corrections, edition.received, first, reason);
  if (!next) throw new Error("the departure cannot be written");
  now = new Map([...now, [FILE, correctionsText(now.get(FILE) ?? "", next)]]);
  const left = checkEdition(editionOf(now)).filter(({ rule }) =>
    /source-is-rebuilt|corrections-fit/.test(rule),
  );
  return { next, left, text: now.get(FILE) ?? "" };
};

const VI = "content/reports/2001-q1/sections/rice/vi.mdx";

describe("a departure with its reason becomes a written correction", () => {
  test.each([
    ["a changed word", "Năng suất thấp", "Năng suất kém"],
    ["a word that stands twice in its line", "so với cùng kỳ.", "so với thời kỳ."],
    ["a lost word", "Vụ này ước", "Vụ ước"],
    ["an added word", "Năng suất thấp", "Năng suất lúa thấp"],
    ["an added first word", "Nguyên nhân", "Một nguyên nhân"],
    ["a changed figure", "[3.000 tấn](#rice-output)", "[3.100 tấn](#rice-output)"],
    ["a word of a note", "của Ủy ban", "của Uỷ ban"],
    ["a word that an earlier correction changed", "toàn tỉnh", "cả tỉnh"],
  ])("%s", (_, replace, by) => {
    const { left, text } = corrected(broken({ file: VI, replace, by }));
    expect(left).toEqual([]);
    expect(correctionFile.parse(parse(text)).queries).toEqual(
      correctionFile.parse(parse(smallReport().get(FILE) ?? "")).queries,
    );
  });

  test("going back to the received word takes the earlier correction away", () => {
    const { next, left, text } = corrected(broken({ file: VI, replace: "toàn tỉnh", by: "toàn tĩnh" }));
    expect([next, left]).toEqual([[], []]);
    expect(text).toMatch(/^corrections: \[\]\nqueries:\n {2}- line: 10\n/);
  });
});

test("a departure without a correction is still a problem", () => {
  const edition = editionOf(broken({ file: VI, replace: "nắng hạn", by: "hạn hán" }));
  expect(departuresOf(edition)).toMatchObject([
    { published: ["hạn", "hán."], received: ["nắng", "hạn."], line: 10 },
  ]);
});
