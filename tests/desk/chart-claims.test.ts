import { expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { chartClaims } from "../../src/desk/summary/chart-claims.ts";
import { chartedReport, chartOf } from "../charts/charted-report.ts";

test("what a chart states is said in words: figures by their names, also the second number of a pair", () => {
  const { edition } = chartedReport();
  for (const locale of ["vi", "en"] as const) {
    const chart = chartOf(edition, "squares");
    const said = chartClaims(edition, chart, locale, deskTranslator(locale)).map(({ words }) => words);
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) expect(words).not.toContain(".total");
  }
});
