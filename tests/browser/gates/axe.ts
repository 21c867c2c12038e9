import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Issue } from "../../../scripts/verify/issue.ts";

const standards = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa"];

/** The rules whose verdict depends on colours. */
const colourRules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

type Result = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

/**
 * axe finds nothing on the page, in light and in dark colours: no violation of WCAG A, AA, AAA or best practice, and
 * nothing it could not judge, except in drawings, whose text it never judges.
 */
export async function axe(page: Page, path: string): Promise<readonly Issue[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await analyse(page, path, new AxeBuilder({ page }).withTags([...standards, "best-practice"]));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await analyse(page, path, new AxeBuilder({ page }).withRules(colourRules));
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((issue) => ({ ...issue, detail: `dark: ${issue.detail ?? ""}` }))];
}

async function analyse(page: Page, path: string, builder: AxeBuilder): Promise<readonly Issue[]> {
  // One document, no frames: the mode without a second tab is enough, and does not stop at the policy.
  const { violations, incomplete } = await builder.setLegacyMode().analyze();
  const unjudged = await Promise.all(
    incomplete.map(async (result) => ({ ...result, nodes: await outsideDrawings(page, result) })),
  );
  return [...violations, ...unjudged].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any, all }) => ({
      gate: "axe",
      page: path,
      message: { vi: `axe: trang không đạt quy tắc ${id}`, en: `axe: ${id}: ${help}` },
      detail: `${target.join(" ")} ${html.slice(0, 120)} ${[...any, ...all][0]?.message ?? ""}`,
    })),
  );
}

async function outsideDrawings(page: Page, { nodes }: Result): Promise<Result["nodes"]> {
  const selectors = nodes.map(({ target }) => target.join(" "));
  const inside = await page.evaluate(
    (all) => all.map((selector) => document.querySelector(selector)?.closest("svg") != null),
    selectors,
  );
  return nodes.filter((_, index) => inside[index] !== true);
}
