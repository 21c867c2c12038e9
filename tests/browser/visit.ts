import type { Page } from "playwright-core";
import type { SiteIssue } from "../../scripts/verify/issue.ts";
import { setWidth, show } from "./tab.ts";
import type { Medium, PageGate } from "./gate.ts";
import { quiet } from "./gates/quiet.ts";
import { installInspector } from "./in-page/inspector.ts";

const media: readonly Medium[] = ["light", "dark", "forced", "paper"];

export interface Visit {
  readonly issues: readonly SiteIssue[];
  /** How many things each gate looked at. */
  readonly judged: Readonly<Record<string, number>>;
}

/**
 * Opens one page of a served site in a tab and puts it through the gates, one medium after the other. A page that
 * changes by itself after it was loaded is looked at once it has `settled`, a selector.
 */
export async function visit(
  page: Page,
  origin: string,
  path: string,
  gates: readonly PageGate[],
  settled?: string,
): Promise<Visit> {
  const issues: SiteIssue[] = [];
  const judged: Record<string, number> = {};
  const noise = await quiet(page, path, async () => {
    await setWidth(page, 1280);
    await page.goto(origin + path, { waitUntil: "load" });
    if (settled !== undefined) await page.locator(settled).waitFor({ state: "attached" });
    await page.evaluate(installInspector);
    for (const medium of media) {
      const here = gates.filter((gate) => gate.media.includes(medium));
      if (here.length === 0) continue;
      await setWidth(page, 1280);
      await show(page, medium);
      for (const gate of here) {
        const found = await gate.evaluate(page, path, medium);
        issues.push(...found.issues);
        judged[gate.name] = (judged[gate.name] ?? 0) + found.checked;
      }
    }
    await show(page, "light");
  });
  return { issues: [...noise, ...issues], judged };
}

/** The gates that saw nothing to judge in any of these visits. */
export function blindGates(visits: readonly Visit[], gates: readonly PageGate[]): readonly string[] {
  return gates
    .map(({ name }) => name)
    .filter((name) => visits.every(({ judged }) => (judged[name] ?? 0) === 0));
}
