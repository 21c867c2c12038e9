import { fileAt, pageAt, resolveAddress, siteRoot } from "./addresses.ts";
import { pageElements, readSiteFile, type BuiltPage, type BuiltSite } from "./built-site.ts";
import { words } from "./elements.ts";
import { cssUrls, referencesOf } from "./references.ts";
import type { Issue } from "./issue.ts";

/**
 * Every address inside the site leads somewhere: to a file that is there, without a redirect, and to an id that is on
 * that page. No id stands twice on a page. Pages that name each other as translations do so in both directions.
 */
export async function links(site: BuiltSite): Promise<readonly Issue[]> {
  const ids = new Map(site.pages.map((page) => [page.file, idsOf(page)]));
  const pageIssues = site.pages.flatMap((page) => [
    ...duplicateIds(page),
    ...brokenReferences(site, page, ids),
    ...oneWayAlternates(site, page),
  ]);
  return [...pageIssues, ...(await brokenStyleUrls(site))];
}

const idList = (page: BuiltPage) =>
  pageElements(page).flatMap(({ attributes }) => (attributes["id"] === undefined ? [] : [attributes["id"]]));

const idsOf = (page: BuiltPage): ReadonlySet<string> => new Set(idList(page));

function duplicateIds(page: BuiltPage): readonly Issue[] {
  const seen = new Set<string>();
  const twice = new Set(idList(page).filter((id) => seen.has(id) || !seen.add(id)));
  return [...twice].map((id) => ({
    gate: "links",
    page: page.path,
    message: { vi: "mã id này có nhiều lần trên trang", en: "this id stands more than once on the page" },
    detail: id,
  }));
}

function brokenReferences(
  site: BuiltSite,
  page: BuiltPage,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Issue[] {
  const root = siteRoot(site);
  const addresses = new Set(
    pageElements(page).flatMap((element) => referencesOf(element).map(({ url }) => url)),
  );
  return [...addresses].flatMap((address): Issue[] => {
    const target = resolveAddress(root, page.path, address);
    if (target.kind === "outside" || target.kind === "data") return [];
    const file = target.kind === "inside" ? fileAt(site, target.path) : undefined;
    if (target.kind === "broken" || file === undefined) {
      const message = { vi: "liên kết này không dẫn tới tệp nào", en: "this address leads to no file" };
      return [{ gate: "links", page: page.path, message, detail: address }];
    }
    const fragment = target.fragment.replace(/:~:.*$/, "");
    const known = ids.get(file);
    if (fragment === "" || fragment === "top" || known === undefined || known.has(fragment)) return [];
    const message = { vi: "trang đích không có mã id này", en: "the page it leads to has no such id" };
    return [{ gate: "links", page: page.path, message, detail: address }];
  });
}

function alternatesOf(page: BuiltPage) {
  return pageElements(page)
    .filter(({ name, attributes }) => name === "link" && words(attributes["rel"]).includes("alternate"))
    .flatMap(({ attributes: { hreflang, href } }) => (hreflang && href ? [{ hreflang, href }] : []));
}

const langOf = (page: BuiltPage) =>
  pageElements(page).find(({ name }) => name === "html")?.attributes["lang"];

function oneWayAlternates(site: BuiltSite, page: BuiltPage): readonly Issue[] {
  const root = siteRoot(site);
  const leadsTo = (from: BuiltPage, href: string) => {
    const target = resolveAddress(root, from.path, href);
    return target.kind === "inside" ? pageAt(site, target.path) : undefined;
  };
  return alternatesOf(page).flatMap(({ hreflang, href }): Issue[] => {
    const other = leadsTo(page, href);
    const issue = (vi: string, en: string): Issue[] => [
      { gate: "links", page: page.path, message: { vi, en }, detail: `${hreflang} ${href}` },
    ];
    if (other === undefined)
      return issue("bản dịch được nêu không có", "the translation it names is not there");
    if (hreflang !== "x-default" && langOf(other) !== hreflang)
      return issue("trang được nêu là ở ngôn ngữ khác", "the page it names is in another language");
    if (alternatesOf(other).some((back) => leadsTo(other, back.href) === page)) return [];
    return issue("bản dịch không nêu lại trang này", "the translation does not name this page in turn");
  });
}

async function brokenStyleUrls(site: BuiltSite): Promise<readonly Issue[]> {
  const root = siteRoot(site);
  const sheets = site.files.filter((file) => file.endsWith(".css"));
  const found = await Promise.all(
    sheets.map(async (sheet) => {
      const urls = cssUrls((await readSiteFile(site, sheet)).toString("utf8"));
      return urls
        .filter((url) => {
          const target = resolveAddress(root, `/${sheet}`, url);
          return (
            target.kind === "broken" || (target.kind === "inside" && fileAt(site, target.path) === undefined)
          );
        })
        .map((url): Issue => ({
          gate: "links",
          page: `/${sheet}`,
          message: {
            vi: "địa chỉ trong tệp kiểu không dẫn tới tệp nào",
            en: "this address in the style sheet leads to no file",
          },
          detail: url,
        }));
    }),
  );
  return found.flat();
}
