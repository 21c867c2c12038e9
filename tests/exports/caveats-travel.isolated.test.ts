import { describe, expect, test, vi } from "vitest";
import { chartCsv } from "../../src/charts/chart-csv.ts";
import { chartCitation, chartView } from "../../src/charts/chart-view.ts";
import { chartSvgFile } from "../../src/charts/svg-file.ts";
import { drawnFigures } from "../../src/model/chart-rows.ts";
import type { Observation } from "../../src/model/observation.ts";
import { chartOembed } from "../../src/exports/oembed.ts";
import { PROGRAMME_STATES } from "../../src/report/programme-states.ts";
import { cardOf } from "../../src/site/card-of-route.ts";
import { figureIndex } from "../../src/site/figure-index.ts";
import { indicatorInReports } from "../../src/site/figure-view.ts";
import { inlineContext } from "../../src/site/inline-context.ts";
import { keyFigure } from "../../src/site/key-figure.ts";
import { doubtInLine } from "../../src/wording/caveat-text.ts";
import { realReports } from "../fixtures/real-reports.ts";
import { factsAbout, unsaid } from "./figure-facts.ts";
import { madeEdition } from "./made-files.ts";
import {
  ADDRESS,
  ALL,
  DOUBTS,
  missing,
  projectionsOf,
  QUALIFIERS,
  type Projection,
} from "./figure-projections.ts";

// What pages take from the content through Astro; nothing here asks for it.
vi.mock("../../src/site/editions.ts", () => ({ editions: () => [], newestEdition: () => undefined }));
vi.mock("../../src/site/site-pages.ts", () => ({}));
vi.mock("../../src/site/accessibility-results.ts", () => ({}));

/** Each kind of caveat, on figures of the small report. */
const made = madeEdition(
  {
    file: "content/reports/2001-q1/corrections.yaml",
    replace: "queries:\n",
    by: "queries:\n  - { line: 9, text: 'giảm 2,5%', question: { vi: Là điểm phần trăm?, en: Are points meant? } }\n",
  },
  {
    file: "content/reports/2001-q1/relations.yaml",
    write:
      "relations:\n  - { id: sales, kind: order, lower: retail-sales-plan-completion, higher: [rice-area-yoy] }\n",
  },
  {
    file: "content/reports/2001-q1/audit.yaml",
    write:
      "findings:\n  - { relation: sales, printed: '20.0; 8.10', reason: { vi: In như vậy., en: Printed so. } }\n",
  },
);

describe.for([made, ...realReports].map((edition) => [edition.report.id, edition] as const))(
  "%s",
  ([, edition]) => {
    const all = [...edition.observations.values()];
    const facts = (one: Observation) => factsAbout(edition, one, "en");

    test("what must be said of a figure is said in every form in which it leaves a chapter", async () => {
      const projections = await projectionsOf(edition);
      expect(all.flatMap(facts).length).toBeGreaterThan(5);
      expect(Object.fromEntries(projections.map((one) => [one[0], missing(edition, one)]))).toEqual(
        Object.fromEntries(projections.map(([name]) => [name, []])),
      );
    });

    test("a form that says the value alone is found", () => {
      const bare: Projection = ["value", ALL, ({ value }) => value];
      expect(missing(edition, bare)).toHaveLength(
        edition.report.languages.flatMap((locale) => all.flatMap((one) => factsAbout(edition, one, locale)))
          .length,
      );
    });

    test("where there is room for a few words, they say that the figure is doubted", () => {
      const doubted = all.filter((one) => facts(one).some(({ kind }) => DOUBTS.includes(kind)));
      expect(doubted.length).toBeGreaterThan(0);
      for (const locale of edition.report.languages) {
        for (const one of doubted) {
          const short = doubtInLine(edition, one, locale);
          expect(short, one.id).not.toBe("");
          expect(keyFigure(edition, one.id, locale)?.doubt?.toLowerCase(), one.id).toBe(short.toLowerCase());
          expect(inlineContext(edition, one.section, locale).finding?.(one.id)?.name, one.id).toBeTruthy();
        }
        const links = figureIndex([edition], edition, locale).flatMap((topic) => topic.links);
        const shown = all.toSorted((a, b) => Number(b.kind === "level") - Number(a.kind === "level"));
        const doubts = [...Map.groupBy(shown, ({ indicator }) => indicator).values()].map(([one]) =>
          one ? doubtInLine(edition, one, locale) : "",
        );
        expect(links.map(({ newest }) => newest?.doubt).sort()).toEqual(doubts.sort());
      }
    });

    test("the card of an indicator says what qualifies and doubts the figure that it shows", () => {
      for (const locale of edition.report.languages)
        for (const indicator of edition.indicators.values()) {
          const route = { kind: "figure", indicator, locale, title: "", path: "/", alternates: {} };
          const { value, detail } = cardOf(route as never, [edition]);
          const [view] = indicatorInReports([edition], indicator, locale);
          const one = edition.observations.get(view?.main.id ?? "");
          if (!one) continue;
          expect(
            unsaid(`${value ?? ""} ${detail}`, factsAbout(edition, one, locale), QUALIFIERS),
            one.id,
          ).toEqual([]);
          expect(detail).toContain(doubtInLine(edition, one, locale));
        }
    });

    test("a chart says what is doubtful about its figures: page, drawing, table, citation, oEmbed", () => {
      for (const locale of edition.report.languages)
        for (const { chart } of edition.charts) {
          const view = chartView(edition, chart, locale);
          const drawn = [...drawnFigures(chart, PROGRAMME_STATES)].flatMap(
            (id) => edition.observations.get(id) ?? [],
          );
          const forms = {
            page: view.caveats.join(" "),
            drawing: chartSvgFile(edition, chart, locale),
            table: chartCsv(edition, chart),
            citation: chartCitation(view, ADDRESS),
            oembed: JSON.stringify(chartOembed(edition, chart, locale, 100, view.caveats)),
          };
          for (const [form, text] of Object.entries(forms))
            expect(
              drawn.flatMap((one) => unsaid(text, factsAbout(edition, one, locale), DOUBTS)),
              `${chart.id}: ${form}`,
            ).toEqual([]);
        }
    });
  },
);
