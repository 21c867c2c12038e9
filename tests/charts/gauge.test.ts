import { expect, test } from "vitest";
import { gaugeOf } from "../../src/charts/gauge.ts";
import { chartedReport } from "./charted-report.ts";

const { edition } = chartedReport();

const gauge = (id: string) => {
  const one = edition.observations.get(id);
  if (!one) throw new Error(id);
  return gaugeOf(edition, one);
};

test("a completion, a part of a whole and a count of a total are filled as far as they reach", () => {
  expect(gauge("red-sales-plan-completion")).toEqual({ width: "31.5%" });
  const { value } = edition.observations.get("red-rate") ?? {};
  expect(gauge("red-rate")).toEqual({ width: `${Number(value)}%` });
  const { value: reached, total } = edition.observations.get("red-schools-reached") ?? {};
  expect(Number.parseFloat(gauge("red-schools-reached")?.width ?? "")).toBeCloseTo(
    (Number(reached) / Number(total)) * 100,
    1,
  );
});

test("a level and a change have none", () => {
  expect(gauge("red-area")).toBeUndefined();
  expect(gauge("blue-area-yoy")).toBeUndefined();
});
