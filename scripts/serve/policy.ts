import { elementsOf } from "../verify/elements.ts";

/** What the site's configuration says of the policy of its pages. */
interface PolicySettings {
  readonly directives?: readonly string[];
  readonly scriptDirective?: Sources;
  readonly styleDirective?: Sources;
}

interface Sources {
  readonly resources?: readonly (string | { readonly resource: string })[];
  readonly hashes?: readonly (string | { readonly hash: string })[];
}

/** The element of a page's policy as Astro writes it. */
export const POLICY_TAG = /<meta http-equiv="content-security-policy" content="[^"]*">/i;

/** What `default-src` stands for (CSP 3, 6.1), but styles. */
const OTHER_THAN_STYLES = [
  "child-src",
  "connect-src",
  "font-src",
  "frame-src",
  "img-src",
  "manifest-src",
  "media-src",
  "object-src",
  "script-src",
  "worker-src",
];

/**
 * The content security policy that a host can send with every page of every build: what the pages say of themselves,
 * without the hashes, which change from build to build. Where `stylesInPages` is set it says nothing of styles, and all
 * that `default-src` says of the rest by name: the page's own policy, which holds as well, names its styles by hash.
 */
export function lastingPolicy(settings: PolicySettings, stylesInPages: boolean): string {
  const { directives = [], scriptDirective = {}, styleDirective = {} } = settings;
  const sources = (name: string, { resources = [], hashes = [] }: Sources) =>
    [
      name,
      ...resources.map((one) => (typeof one === "string" ? one : one.resource)),
      ...hashes.map((one) => `'${typeof one === "string" ? one : one.hash}'`),
    ].join(" ");
  const said = [...directives, sources("script-src", scriptDirective)];
  if (!stylesInPages) return [...said, sources("style-src", styleDirective)].join("; ");
  const byName = new Map(said.map((directive) => [directive.split(" ", 1)[0] ?? "", directive]));
  const otherwise = byName.get("default-src")?.replace("default-src ", "");
  byName.delete("default-src");
  for (const name of otherwise === undefined ? [] : OTHER_THAN_STYLES)
    if (!byName.has(name)) byName.set(name, `${name} ${otherwise}`);
  return [...byName.values()].join("; ");
}

/** The policies that pages say of themselves, as one: a source that any of them allows. Throws for a page without one. */
export function unitedPolicy(pages: readonly string[]): string {
  const united = new Map<string, Set<string>>();
  for (const policy of new Set([...new Set(pages.map(tagOrHead))].map(policyOf)))
    for (const directive of policy.split(";")) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (name) united.set(name, (united.get(name) ?? new Set()).union(new Set(sources)));
    }
  return [...united].map(([name, sources]) => [name, ...withoutIdleNone(sources)].join(" ")).join("; ");
}

/** `POLICY_TAG`, which many pages share; the head of a page where the policy stands otherwise. */
function tagOrHead(html: string): string {
  const head = html.slice(0, Math.max(html.indexOf("</head>"), 0));
  return POLICY_TAG.exec(head)?.[0] ?? head;
}

function policyOf(head: string): string {
  const meta = elementsOf(head).find(
    ({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy",
  );
  if (meta?.attributes["content"] === undefined) throw new Error("trang không có CSP / a page has no policy");
  return meta.attributes["content"];
}

/** `'none'` means nothing beside a source, and browsers complain of it. */
const withoutIdleNone = (sources: ReadonlySet<string>) =>
  [...sources].filter((source) => source !== "'none'" || sources.size === 1);
