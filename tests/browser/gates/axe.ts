import axeCore, { type NodeResult, type Result, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import type { Issue } from "../../../scripts/verify/issue.ts";

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
 * nothing it could not judge, except in drawings, whose text it never judges.
 */
export async function axe(page: Page, path: string): Promise<readonly Issue[]> {
  await page.evaluate(axeCore.source);
  const light = await analyse(page, path, everyRule);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await analyse(page, path, colourRules);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((issue) => ({ ...issue, detail: `dark: ${issue.detail ?? ""}` }))];
}

async function analyse(page: Page, path: string, options: RunOptions): Promise<readonly Issue[]> {
  const findings = await page.evaluate(run, options);
  return findings.map(({ id, help, detail }) => ({
    gate: "axe",
    page: path,
    message: { vi: `axe: trang không đạt quy tắc ${id}`, en: `axe: ${id}: ${help}` },
    detail,
  }));
}

/** Runs in the page: what axe found, without what it could not judge inside drawings. */
async function run(options: RunOptions): Promise<{ id: string; help: string; detail: string }[]> {
  const { axe: loaded } = globalThis as unknown as { axe: typeof axeCore };
  const results = await loaded.run({
    ...options,
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
  });
  const findings = (all: Result[], counts: (node: NodeResult) => boolean) =>
    all.flatMap(({ id, help, nodes }) =>
      nodes.filter(counts).map(({ target, html, any, all: every, none }) => {
        const reason = [...any, ...every, ...none][0]?.message ?? "";
        return { id, help, detail: `${target.join(" ")} ${html.slice(0, 120)} ${reason}` };
      }),
    );
  return [
    ...findings(results.violations, () => true),
    ...findings(results.incomplete, ({ element }) => !element?.closest("svg")),
  ];
}
