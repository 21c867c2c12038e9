import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { hosts } from "./hosts.ts";
import { html } from "./html.ts";
import type { Issue } from "./issue.ts";
import { links, type SeenLinks } from "./links.ts";
import type { KeptSeen } from "./page-promise.ts";
import { promiseGates } from "./page-promises.ts";
import { weight, type PageWeight } from "./weight.ts";

/** What all gates keep of one page. */
export interface SeenPage {
  readonly links: SeenLinks;
  readonly html: readonly Issue[];
  readonly hosts: readonly Issue[];
  /** Of each page promise, in their order. */
  readonly promises: readonly KeptSeen[];
  readonly weight: PageWeight;
}

/** Every gate looks at a page. */
export const lookAt = async (page: BuiltPage, site: BuiltSite): Promise<SeenPage> => ({
  links: await links.look(page, site),
  html: await html.look(page, site),
  hosts: await hosts.look(page, site),
  promises: await Promise.all(promiseGates.map(async ({ look }) => await look(page, site))),
  weight: await weight.look(page, site),
});

/** What the gates say of a site, gate by gate. */
export const judge = async (seen: readonly SeenPage[], site: BuiltSite): Promise<readonly Issue[]> => {
  const all = [
    await links.judge(
      seen.map((page) => page.links),
      site,
    ),
    await html.judge(
      seen.map((page) => page.html),
      site,
    ),
    await hosts.judge(
      seen.map((page) => page.hosts),
      site,
    ),
    ...(await Promise.all(
      promiseGates.map(async (gate, index) => {
        const kept = seen.flatMap(({ promises }) => promises[index] ?? []);
        return await gate.judge(kept, site);
      }),
    )),
    await weight.judge(
      seen.map((page) => page.weight),
      site,
    ),
  ];
  return all.flat();
};
