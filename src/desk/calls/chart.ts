import { z } from "astro/zod";
import { chart as chartSchema, claim } from "../../model/chart.ts";
import { id, localizedText } from "../../model/schema.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { withChart } from "../summary/chart-file.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  id,
  change: z.discriminatedUnion("do", [
    z.strictObject({ do: z.literal("remove") }),
    z.strictObject({ do: z.literal("say"), headline: localizedText, claims: z.array(claim).min(1) }),
    z.strictObject({ do: z.literal("add"), chart: chartSchema }),
  ]),
});

/** Changes what a chart says, takes a chart out or adds one. `saved` is false where the report has no such chart. */
export const chart = call(input, async ({ key, report, id: name, change }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const known = edition?.charts.find((one) => one.chart.id === name)?.chart;
  if (!edition || (known === undefined) !== (change.do === "add")) return { saved: false };
  const next =
    change.do === "add"
      ? change.chart
      : change.do === "say" && known
        ? { ...known, headline: change.headline, claims: change.claims }
        : undefined;
  const path = `content/reports/${report}/charts.yaml`;
  const files = new Map(reading.files).set(path, withChart(reading.files.get(path), name, next));
  return save(desk, { key, label: `chart ${report} ${name}`, changes: changedFiles(reading.files, files) });
});
