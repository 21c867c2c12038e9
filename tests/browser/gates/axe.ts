import axeCore, { type NodeResult, type Result, type RunOptions } from "axe-core";
import { everyCombination } from "../../scope.ts";
import { ownWords, type PageGate } from "../gate.ts";
import { installRepeats } from "../in-page/repeats.ts";

const standards = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag21aaa",
  "wcag22aa",
  "wcag22aaa",
];
const everyRule: RunOptions = { runOnly: { type: "tag", values: [...standards, "best-practice"] } };

/** The rules whose verdict depends on colours. */
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

/**
 * axe finds nothing on the page, in light and in dark colours: no violation of WCAG A, AA, AAA or best practice, and
 * nothing it could not judge, except in drawings, whose text it never judges. Most of its time goes into the colours
 * behind each element: unless every combination is tried, it sees two of what a page repeats.
 */
export const axe: PageGate = {
  name: "axe",
  media: ["light", "dark"],
  async evaluate(page, path, medium) {
    if (!(await page.evaluate(() => "axe" in globalThis))) {
      await page.evaluate(axeCore.source);
      await page.evaluate(installRepeats);
    }
    const options = medium === "light" ? everyRule : colourRules;
    const { findings, checked } = await page.evaluate(run, { options, whole: everyCombination });
    const issues = findings.map(({ id, help, detail }) => ({
      gate: "axe",
      page: path,
      ...ownWords({ vi: `axe: trang không đạt quy tắc ${id}`, en: `axe: ${id}: ${help}` }),
      detail: medium === "light" ? detail : `${medium}: ${detail}`,
    }));
    return { issues, checked };
  },
};

/** Runs in the page: what axe found, without what it could not judge inside drawings. */
async function run({ options, whole }: { options: RunOptions; whole: boolean }) {
  const { axe: loaded } = globalThis as unknown as { axe: typeof axeCore };
  const look = () =>
    loaded.run({ ...options, resultTypes: ["violations", "incomplete"], elementRef: true, preload: false });
  const results = await (whole ? look() : globalThis.withoutRepeats(look));
  /** Notes beside a text that lacks its repeats come to lie over each other, as they do not on the page. */
  const isMovedTogether = ({ any }: NodeResult): boolean =>
    !whole && any.some(({ message }) => message.includes("overlap"));
  const findings = (all: Result[], counts: (node: NodeResult) => boolean) =>
    all.flatMap(({ id, help, nodes }) =>
      nodes.filter(counts).map(({ target, html, any, all: every, none }) => {
        const reason = [...any, ...every, ...none][0]?.message ?? "";
        return { id, help, detail: `${target.join(" ")} ${html.slice(0, 120)} ${reason}` };
      }),
    );
  return {
    findings: [
      ...findings(results.violations, () => true),
      ...findings(results.incomplete, (node) => !node.element?.closest("svg") && !isMovedTogether(node)),
    ],
    checked: results.passes.length,
  };
}
