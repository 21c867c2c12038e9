import { z } from "astro/zod";
import { chart as chartSchema, claim, type Chart } from "../../model/chart.ts";
import { id } from "../../model/schema.ts";
import { contentSource } from "../../site/content-source.ts";
import { editionBefore } from "../edition-before.ts";
import { editionOf } from "../edition-of.ts";
import { applyDecisions } from "../questions/apply-decisions.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, formBase, staleForm } from "../store/form-base.ts";
import { withChartWords } from "../summary/chart-words.ts";
import { withEntry } from "../summary/list-entry.ts";
import { restOfChart } from "../summary/rest-of-chart.ts";
import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { call } from "./call.ts";
import { typedWords } from "./typed-words.ts";

const texts = z.array(
  z.strictObject({
    path: z.array(z.union([z.string(), z.number().int().nonnegative()])).min(1),
    name: z.record(z.string(), typedWords),
  }),
);
const claims = z.array(claim).min(1);

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  id,
  change: z.discriminatedUnion("do", [
    z.strictObject({ do: z.literal("remove") }),
    z.strictObject({ do: z.literal("say"), base, texts, claims }),
    z.strictObject({ do: z.literal("add"), chart: chartSchema }),
    /** Takes over what this report still prints of a chart of the report before, and answers the question about it. */
    z.strictObject({ do: z.literal("restore"), question: z.string().min(1), texts, claims }),
  ]),
});

/**
 * Changes what a chart says, takes a chart out, adds one or takes one over from the report before. `saved` is false where
 * the report has no such chart or cannot say this; `fault` is `headline` where a chart that lost something of what it
 * showed keeps its headline.
 */
export const chart = call(input, async ({ key, report, id: name, change }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const known = edition?.charts.find((one) => one.chart.id === name)?.chart;
  const isNew = change.do === "add" || change.do === "restore";
  if (!edition || (known === undefined) !== isNew) return { saved: false };
  const path = `content/reports/${report}/charts.yaml`;
  const write = (next: Chart | undefined) => {
    const said = new Map(reading.files).set(path, withEntry(reading.files.get(path), "charts", name, next));
    const read = withNewPairsRead(reading, said, edition, path);
    const decisions =
      change.do === "restore" ? [{ id: change.question, answer: { do: "accept" } as const }] : [];
    const { files } = applyDecisions(read, report, decisions);
    return save(desk, { key, label: `chart ${report} ${name}`, changes: changedFiles(reading.files, files) });
  };
  if (change.do === "remove") return write(undefined);
  if (change.do === "add") return write(change.chart);
  const earlier = editionBefore(reading, report)?.charts.find((one) => one.chart.id === name)?.chart;
  const rest = change.do === "restore" && earlier ? restOfChart(earlier, edition) : undefined;
  if (change.do === "say" && formBase(known) !== change.base) return staleForm(desk.store, key);
  const next = withChartWords(known ?? rest?.chart, change, edition.official);
  if (!next) return { saved: false };
  const keepsHeadline = Object.values(earlier?.headline ?? {}).some((text) =>
    Object.values(next.headline).includes(text),
  );
  if (rest && !rest.isWhole && keepsHeadline) return { saved: false, fault: "headline" };
  return write(next);
});
