import { expect, test } from "vitest";
import { drawnFigures } from "../../src/model/chart-rows.ts";
import { chart } from "../../src/model/chart.ts";

const text = (word: string) => ({ vi: word, en: word });
const common = { id: "pigs", section: "cattle", headline: text("goats"), measure: text("heads") };
const claims = [{ kind: "above", of: ["sheep"], than: "10" }] as const;

test("a chart draws the figures of its rows, not those that an id, a label or a claim names", () => {
  const declared = chart.parse({
    ...common,
    form: "bar",
    claims,
    rows: ["ducks", { figure: "hens", label: text("pigs") }],
  });
  expect([...drawnFigures(declared, [])]).toEqual(["ducks", "hens"]);
});

test("a chart draws the second number and the base of a row under the id of their metric", () => {
  const part = chart.parse({ ...common, form: "of-total", claims, rows: ["settled", "built"] });
  expect([...drawnFigures(part, [])]).toEqual(["settled", "built"]);
  const pair = chart.parse({ ...common, form: "pair", claims, rows: [{ figure: "now", base: "then" }] });
  expect([...drawnFigures(pair, [])]).toEqual(["now", "then"]);
});
