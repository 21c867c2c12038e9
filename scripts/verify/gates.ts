import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { hosts } from "./hosts.ts";
import { html } from "./html.ts";
import type { Issue } from "./issue.ts";
import { links, type LinkFacts } from "./links.ts";
import type { PagePromiseFacts } from "./page-promise.ts";
import { promiseGates } from "./page-promises.ts";
import { weight, type PageWeight } from "./weight.ts";

/** What all gates keep of one page. */
export interface PageFacts {
  readonly links: LinkFacts;
  readonly html: readonly Issue[];
  readonly hosts: readonly Issue[];
  /** Of each page promise, in their order. */
  readonly promises: readonly PagePromiseFacts[];
  readonly weight: PageWeight;
}

/** Every gate looks at a page. */
export const collectFacts = async (page: BuiltPage, site: BuiltSite): Promise<PageFacts> => ({
  links: await links.collect(page, site),
  html: await html.collect(page, site),
  hosts: await hosts.collect(page, site),
  promises: await Promise.all(promiseGates.map(async ({ collect }) => await collect(page, site))),
  weight: await weight.collect(page, site),
});

/** What the gates say of a site, gate by gate. */
export const evaluateGates = async (
  seen: readonly PageFacts[],
  site: BuiltSite,
): Promise<readonly Issue[]> => {
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
      promiseGates.map(async (gate, index) => {
        const kept = seen.flatMap(({ promises }) => promises[index] ?? []);
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
