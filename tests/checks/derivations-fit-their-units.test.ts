import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { phraseText } from "../../src/i18n/phrases.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

const messages = (...changes: Change[]): string[] =>
  checkFiles(broken(...changes))
    .flatMap(({ issues }) => issues)
    .flatMap((issue) => (issue.rule === "derivations-fit-their-units" ? [phraseText(issue, "en")] : []));

describe("derived ratios divide what they say", () => {
  const ratio = (name: string, unit: string, numerator: string, denominator: string): Change => ({
    file: `${root}/derived.yaml`,
    write: `derived:\n  - { id: made, method: ratio, name: { ${name} }, unit: ${unit}, numerator: [${numerator}], denominator: [${denominator}] }\n`,
  });
  const SHARE = "vi: Tỷ lệ trường đạt chuẩn, en: Share of schools";
  const RELATIVE = "vi: Dư nợ so với tiền gửi, en: Loans relative to deposits";
  /** Two amounts of money, each of an indicator of its own. */
  const BANKS: Change[] = [
    {
      file: "content/indicators/society.yaml",
      replace: "indicators:\n",
      by: `indicators:
  loans: { name: { vi: Dư nợ, en: Loans }, unit: vnd-million }
  deposits: { name: { vi: Tiền gửi, en: Deposits }, unit: vnd-million }
`,
    },
    {
      file: `${root}/sections/schools/vi.mdx`,
      replace: "metrics:\n",
      by: `metrics:
  - { id: loans, kind: level, value: "18", unit: vnd-million }
  - { id: deposits, kind: level, value: "12", unit: vnd-million }
`,
    },
  ];

  test.each([
    ["a part by its whole", ratio(SHARE, "percent", "schools-reached", "schools-reached.total")],
    ["what its name sets first", ratio(RELATIVE, "percent", "loans", "deposits")],
    ["an amount by things", ratio(SHARE, "hectare", "rice-area", "schools-reached")],
  ])("%s passes", (_, change) => {
    expect(messages(...BANKS, change)).toEqual([]);
  });

  test.each([
    [
      "a whole by its part",
      ratio(SHARE, "percent", "schools-reached.total", "schools-reached"),
      "found schools-reached.total / schools-reached; expected a part divided by its whole, or a name that says “relative to” between the two",
    ],
    [
      "what its name sets behind “relative to” by what stands before it",
      ratio(RELATIVE, "percent", "deposits", "loans"),
      "found deposits / loans; expected on each side what the name says there: “Dư nợ so với tiền gửi”",
    ],
    [
      "two dimensions in per cent",
      ratio(SHARE, "percent", "rice-area", "bridge-length"),
      "found rice-area / bridge-length; expected two sides of one dimension: percent is a proportion",
    ],
    [
      "things by an amount",
      ratio(SHARE, "hectare", "schools-reached", "rice-area"),
      "found numerator: schools-reached (school); expected an amount in hectare, or a product with what it is divided by, as tonne-kilometres by tonnes",
    ],
  ])("%s does not", (_, change, message) => {
    expect(messages(...BANKS, change)).toEqual([message]);
  });
});
