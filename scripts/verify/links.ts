import { fileAt, resolveAddress } from "./addresses.ts";
import { readSiteFile, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import { words } from "./elements.ts";
import { cssUrls } from "./references.ts";
import type { SiteIssue } from "./issue.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/** What the gate keeps of a page. */
export interface LinkFacts {
  readonly file: string;
  readonly path: string;
  readonly lang: string | undefined;
  readonly ids: readonly string[];
  /** What is wrong whatever stands on the other pages. */
  readonly issues: readonly SiteIssue[];
  /** Addresses that lead to an id, and the file that has to have it. */
  readonly toIds: readonly { readonly address: string; readonly file: string; readonly id: string }[];
  /** Translations that the page names, and their files. */
  readonly alternates: readonly {
    readonly hreflang: string;
    readonly href: string;
    readonly file: string | undefined;
  }[];
}

/**
 * Every address inside the site leads somewhere: to a file that is there, without a redirect, and to an id that is on
 * that page. No id stands twice on a page. Pages that name each other as translations do so in both directions.
 */
export const links: Gate<LinkFacts> = {
  collect: (page, site) => {
    const all = idsOf(page);
    const ids = new Set(all);
    const addresses = addressesOf(page, site);
    return {
      file: page.file,
      path: page.path,
      lang: page.elements.find(({ name }) => name === "html")?.attributes["lang"],
      ids: [...ids],
      issues: [...(ids.size === all.length ? [] : duplicateIds(page, all)), ...addresses.issues],
      toIds: addresses.toIds,
      alternates: alternatesOf(page, site),
    };
  },
  evaluate: async (seen, site) => {
    const pages = new Map(seen.map((page) => [page.file, page]));
    const idsIn = new Map<string, ReadonlySet<string>>();
    const hasId = (file: string, id: string): boolean => {
      const ids = idsIn.get(file) ?? new Set(pages.get(file)?.ids);
      idsIn.set(file, ids);
      return ids.has(id);
    };
    const pageIssues = seen.flatMap((page) => [
      ...page.issues,
      ...page.toIds
        .filter(({ file, id }) => pages.has(file) && !hasId(file, id))
        .map(({ address }) => issueOf(page.path, noSuchId, address)),
      ...oneWayAlternates(page, pages),
    ]);
    return [...pageIssues, ...(await brokenStyleUrls(site))];
  },
};

const issueOf = (page: string, said: Phrase, detail: string): SiteIssue => ({
  gate: "links",
  page,
  ...said,
  detail,
});

const idTwice = phrase("pages:links.id-twice");
const noSuchFile = phrase("pages:links.no-file");
const noSuchId = phrase("pages:links.no-id");

const idsOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap(({ attributes }) => (attributes["id"] === undefined ? [] : [attributes["id"]]));

function duplicateIds(page: BuiltPage, ids: readonly string[]): readonly SiteIssue[] {
  const seen = new Set<string>();
  const twice = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
  return [...twice].map((id) => issueOf(page.path, idTwice, id));
}

function addressesOf(page: BuiltPage, site: BuiltSite): Pick<LinkFacts, "issues" | "toIds"> {
  const addresses = new Set(page.references.map(({ url }) => url));
  const issues: SiteIssue[] = [];
  const toIds: LinkFacts["toIds"][number][] = [];
  for (const address of addresses) {
    const target = resolveAddress(site, page.path, address);
    if (target.kind === "outside" || target.kind === "data") continue;
    const file = target.kind === "inside" ? fileAt(site, target.path) : undefined;
    if (target.kind === "broken" || file === undefined) {
      issues.push(issueOf(page.path, noSuchFile, address));
      continue;
    }
    const id = target.fragment.replace(/:~:.*$/, "");
    if (id !== "" && id !== "top") toIds.push({ address, file, id });
  }
  return { issues, toIds };
}

const alternatesOf = (page: BuiltPage, site: BuiltSite): LinkFacts["alternates"] =>
  page.elements
    .filter(({ name, attributes }) => name === "link" && words(attributes["rel"]).includes("alternate"))
    .flatMap(({ attributes: { hreflang, href } }) => {
      if (!hreflang || !href) return [];
      const target = resolveAddress(site, page.path, href);
      return [{ hreflang, href, file: target.kind === "inside" ? fileAt(site, target.path) : undefined }];
    });

function oneWayAlternates(page: LinkFacts, pages: ReadonlyMap<string, LinkFacts>): readonly SiteIssue[] {
  return page.alternates.flatMap(({ hreflang, href, file }): SiteIssue[] => {
    const other = pages.get(file ?? "");
    const issue = (said: Phrase): SiteIssue[] => [issueOf(page.path, said, `${hreflang} ${href}`)];
    if (other === undefined) return issue(phrase("pages:links.no-translation"));
    if (hreflang !== "x-default" && other.lang !== hreflang)
      return issue(phrase("pages:links.other-language"));
    if (other.alternates.some((back) => back.file === page.file)) return [];
    return issue(phrase("pages:links.one-way"));
  });
}

async function brokenStyleUrls(site: BuiltSite): Promise<readonly SiteIssue[]> {
  const sheets = [...site.files].filter((file) => file.endsWith(".css"));
  const found = await Promise.all(
    sheets.map(async (sheet) => {
      const urls = cssUrls((await readSiteFile(site, sheet)).toString("utf8"));
      return urls
        .filter((url) => {
          const target = resolveAddress(site, `/${sheet}`, url);
          return (
            target.kind === "broken" || (target.kind === "inside" && fileAt(site, target.path) === undefined)
          );
        })
        .map((url) => issueOf(`/${sheet}`, noSuchStyleFile, url));
    }),
  );
  return found.flat();
}

const noSuchStyleFile = phrase("pages:links.no-style-file");
