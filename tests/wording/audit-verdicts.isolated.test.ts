import { describe, expect, test, vi } from "vitest";
import { auditCounts } from "../../src/audit/counts.ts";
import { audit } from "../../src/audit/audit.ts";
import { verdictOn } from "../../src/audit/caveats.ts";
import { derive } from "../../src/derive/derive.ts";
import { observedIndicators } from "../../src/site/observed-indicators.ts";
import { findingsOf, resultsOf } from "../../src/site/audit-view.ts";
import { cardOf } from "../../src/site/card-of-route.ts";
import { derivedIn } from "../../src/site/derived-view.ts";
import { indicatorInReports } from "../../src/site/figure-view.ts";
import { inlineContext } from "../../src/site/inline-context.ts";
import { keyFigure } from "../../src/site/key-figure.ts";
import { relationsBySection } from "../../src/site/relations-view.ts";
import type { Edition } from "../../src/report/edition.ts";
import { describeResult } from "../../src/wording/audit-text.ts";
import { caveatTexts, doubtTexts, inputDoubtTexts } from "../../src/wording/caveat-text.ts";
import { madeEdition } from "../exports/made-files.ts";
import { realReports } from "../fixtures/real-reports.ts";

// What pages take from the content through Astro; nothing here asks for it.
vi.mock("../../src/site/editions.ts", () => ({ editions: () => [], newestEdition: () => undefined }));
vi.mock("../../src/site/site-pages.ts", () => ({}));
vi.mock("../../src/site/accessibility-results.ts", () => ({}));

const REPORT = "content/reports/2001-q1";
const FAULT = /does not (?:hold|agree)|not in agreement/i;

interface Order {
  readonly lower: string;
  readonly higher: string;
  readonly printed: string;
}

const RATES: Order = {
  lower: "retail-sales-plan-completion",
  higher: "rice-area-yoy",
  printed: "20.0; 8.10",
};
const COUNTS: Order = { lower: "schools-reached.total", higher: "schools-reached", printed: "8; 3" };

/** The small report with a relation that does not hold, published as a fault or as a question. */
const withFinding = (isQuestion: boolean, { lower, higher, printed } = RATES): Edition =>
  madeEdition(
    {
      file: `${REPORT}/relations.yaml`,
      write: `relations:
  - { id: order-stated, kind: order, lower: ${lower}, higher: [${higher}] }
`,
    },
    {
      file: `${REPORT}/audit.yaml`,
      write: `findings:
  - relation: order-stated
    printed: "${printed}"
${isQuestion ? "    isQuestion: true\n" : ""}    reason: { vi: Thử., en: Sample. }
`,
    },
  );

/** Everything that pages say of the figure in the relation, in English. */
const saidOf = (edition: Edition): Record<string, string> => {
  const id = "rice-area-yoy";
  const one = edition.observations.get(id);
  const indicator = one && edition.indicators.get(one.indicator);
  if (!one || !indicator) throw new Error(`the small report has no ${id}`);
  return {
    mark: inlineContext(edition, "rice", "en").finding?.(id)?.name ?? "",
    key: keyFigure(edition, id, "en")?.doubt ?? "",
    caveats: caveatTexts(edition, one, "en").join(" "),
    results: JSON.stringify(resultsOf(edition, new Set([id]), "en").map(({ outcome }) => outcome)),
    relations: JSON.stringify(
      relationsBySection(edition, "en").flatMap(({ results }) => results.map(({ outcome }) => outcome)),
    ),
    page: indicatorInReports([edition], indicator, "en")
      .flatMap(({ findings }) => findings)
      .join(" "),
  };
};

describe("a finding that is published as a question", () => {
  test("is called a question and no fault wherever its figure is shown", () => {
    for (const [place, said] of Object.entries(saidOf(withFinding(true)))) {
      expect(said, place).toMatch(/question|query/i);
      expect(said, place).not.toMatch(/does not (?:hold|agree)|does-not-hold/i);
    }
  });

  test("is told from a fault by its words in each place", () => {
    const [fault, question] = [saidOf(withFinding(false)), saidOf(withFinding(true))];
    for (const [place, said] of Object.entries(fault)) {
      expect(said, place).toMatch(/does not (?:hold|agree)|does-not-hold/i);
      expect(said, place).not.toBe(question[place]);
    }
  });

  test("is not said to disagree in any report", () => {
    for (const edition of realReports)
      for (const result of audit(edition).filter((one) => verdictOn(edition, one) === "query"))
        expect(describeResult(edition, result, "en").verdict).not.toMatch(FAULT);
  });

  test("is counted apart from faults, among numbers and among documents", () => {
    for (const edition of realReports) {
      const { failed, asked, formFailed, formAsked } = auditCounts(edition);
      const verdicts = audit(edition).map((one) => verdictOn(edition, one));
      expect(failed + formFailed).toBe(verdicts.filter((one) => one === "does-not-hold").length);
      expect(asked + formAsked).toBe(verdicts.filter((one) => one === "query").length);
      expect(findingsOf(edition, "en").numbers.every(({ outcome }) => outcome === "does-not-hold")).toBe(
        true,
      );
    }
  });
});

test("the card of a figure says what the audit finds of it", () => {
  const card = (isQuestion: boolean): string => {
    const edition = withFinding(isQuestion, COUNTS);
    const indicator = edition.indicators.get("schools-reached");
    if (!indicator) throw new Error("the small report has no schools-reached");
    const route = { kind: "figure", indicator, locale: "en", title: "", path: "/", alternates: {} };
    return cardOf(route as never, [edition]).detail;
  };
  expect(card(true)).toMatch(/question/i);
  expect(card(false)).toMatch(FAULT);
});

test("no sentence stands twice on the page of an indicator", () => {
  let pages = 0;
  for (const edition of realReports)
    for (const locale of edition.report.languages)
      for (const indicator of observedIndicators([edition])) {
        const [view] = indicatorInReports([edition], indicator, locale);
        if (!view) continue;
        pages += 1;
        const { usageNotes, findings, caveats } = view;
        const ids = new Set([view.main, ...view.others].map(({ id }) => id));
        const reasons = resultsOf(edition, ids, locale).flatMap(({ reason }) => reason ?? []);
        const said = [...usageNotes.flatMap(({ name, text }) => [name, text]), ...caveats, ...reasons];
        expect(new Set(said).size, `${indicator.id}: ${said.join("\n")}`).toBe(said.length);
        const status = /^(?:An estimate|Preliminary|Revised|Số ước tính)\.$/;
        expect(caveats.filter((one) => status.test(one))).toEqual([]);
        for (const reason of reasons) expect(caveats.join(" ")).not.toContain(reason);
        expect(new Set(findings).size).toBe(findings.length);
      }
  expect(pages).toBeGreaterThan(0);
});

test("a doubt is stated once on the page of an indicator, with its derived figures", () => {
  let repeated = 0;
  for (const edition of [withFinding(true), ...realReports])
    for (const indicator of observedIndicators([edition])) {
      const own = [...edition.observations.values()].filter((one) => one.indicator === indicator.id);
      const figures = [...derive(edition).values()].filter((one) => one.indicator === indicator.id);
      const stated = [...new Set(own.flatMap((one) => doubtTexts(edition, one, "en")))];
      const derived = derivedIn(edition, indicator, "en").map(({ caveats }) => caveats.join(" "));
      for (const [index, figure] of figures.entries())
        for (const doubt of inputDoubtTexts(edition, figure, "en")) {
          const times = [...stated, ...derived].filter((text) => text.includes(doubt)).length;
          expect(times, `${figure.id}: ${doubt}`).toBe(1);
          // A figure whose doubt is stated elsewhere still says that there is one.
          if (derived[index]?.includes(doubt)) continue;
          repeated += 1;
          expect(derived[index]).toContain("stated above");
        }
    }
  expect(repeated).toBeGreaterThan(0);
});
