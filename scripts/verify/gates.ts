import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { hosts } from "./hosts.ts";
import { html, type HtmlFacts } from "./html.ts";
import type { SiteIssue } from "./issue.ts";
import { links, type LinkFacts } from "./links.ts";
import type { PageRuleFacts } from "./page-rule.ts";
import { pageRuleGates } from "./page-rules.ts";
import { weight, type PageWeight } from "./weight.ts";

/** What all gates collect from one page. */
export interface PageFacts {
  readonly links: LinkFacts;
  readonly html: HtmlFacts;
  readonly hosts: readonly SiteIssue[];
  /** Of each page rule, in their order. */
  readonly pageRules: readonly PageRuleFacts[];
  readonly weight: PageWeight;
}

/** Runs the collection step of every gate on a page. */
export const collectFacts = async (page: BuiltPage, site: BuiltSite): Promise<PageFacts> => ({
  links: await links.collect(page, site),
  html: await html.collect(page, site),
  hosts: await hosts.collect(page, site),
  pageRules: await Promise.all(pageRuleGates.map(async ({ collect }) => await collect(page, site))),
  weight: await weight.collect(page, site),
});

/** Issues of a site, gate by gate. */
export const evaluateGates = async (
  seen: readonly PageFacts[],
  site: BuiltSite,
): Promise<readonly SiteIssue[]> => {
  const all = [
    await links.evaluate(
      seen.map((page) => page.links),
      site,
    ),
    await html.evaluate(
      seen.map((page) => page.html),
      site,
    ),
    await hosts.evaluate(
      seen.map((page) => page.hosts),
      site,
    ),
    ...(await Promise.all(
      pageRuleGates.map(async (gate, index) => {
        const kept = seen.flatMap(({ pageRules }) => pageRules[index] ?? []);
        return await gate.evaluate(kept, site);
      }),
    )),
    await weight.evaluate(
      seen.map((page) => page.weight),
      site,
    ),
  ];
  return all.flat();
};
