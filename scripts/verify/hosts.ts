import { resolveAddress } from "./addresses.ts";
import { readSiteFile, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import { policyFaults } from "./content-policy.ts";
import type { Element } from "./elements.ts";
import { cssUrls } from "./references.ts";
import type { SiteIssue } from "./issue.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/**
 * A page loads nothing from another host and sends nothing there; a link the reader may follow is no loading.
 * Its content security policy says the same to the browser, and nothing on the page needs a looser one.
 */
export const hosts: Gate<readonly SiteIssue[]> = {
  collect: (page, site) => [
    ...otherHosts(site, page),
    ...page.elements.flatMap((element) => attributeFaults(page, element)),
    ...policyFaults(page.elements).map((fault) => ({ gate: "hosts", page: page.path, ...fault })),
  ],
  evaluate: async (seen, site) => {
    const fileIssues = await Promise.all([...site.files].map((file) => otherHostsInFile(site, file)));
    return [...seen, ...fileIssues].flat();
  },
};

function issueOf(page: string, said: Phrase, detail: string): SiteIssue {
  return { gate: "hosts", page, ...said, detail };
}

const loadsFromElsewhere = phrase("pages:hosts.loads-from-elsewhere");

function otherHosts(site: BuiltSite, page: BuiltPage): readonly SiteIssue[] {
  const fetched = page.references
    .filter(({ use, url }) => use === "fetch" && resolveAddress(site, page.path, url).kind === "outside")
    .map(({ url }) => issueOf(page.path, loadsFromElsewhere, url));
  const scripted = page.elements
    .filter(({ name }) => name === "script")
    .flatMap(({ text }) => scriptHosts(text))
    .map((call) => issueOf(page.path, loadsFromElsewhere, call));
  return [...fetched, ...scripted];
}

async function otherHostsInFile(site: BuiltSite, file: string): Promise<readonly SiteIssue[]> {
  const isStyle = file.endsWith(".css");
  if (!isStyle && !/\.m?js$/.test(file)) return [];
  const text = (await readSiteFile(site, file)).toString("utf8");
  const outside = cssUrls(text).filter((url) => resolveAddress(site, `/${file}`, url).kind === "outside");
  const found = isStyle ? outside : scriptHosts(text);
  return found.map((detail) => issueOf(`/${file}`, loadsFromElsewhere, detail));
}

const loadingCall =
  /(?:\b(?:fetch|import|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon|Request|open)\s*\(\s*(?:["']\w+["']\s*,\s*)?|\bfrom\s*|\bimport\s*|\.(?:src|action)\s*=\s*)["'`](?:(?:https?|wss?):)?\/\/[^"'`]*/g;

/** Calls in a script that name an address on another host. What a script puts together is the policy's to stop. */
function scriptHosts(script: string): readonly string[] {
  return [...script.matchAll(loadingCall)].map(([call]) => call.slice(0, 100));
}

function attributeFaults(page: BuiltPage, { name, attributes }: Element): readonly SiteIssue[] {
  return Object.entries(attributes).flatMap(([attribute, value]): SiteIssue[] => {
    const detail = `<${name} ${attribute}="${value.slice(0, 60)}">`;
    if (attribute === "style") return [issueOf(page.path, phrase("pages:hosts.style-attribute"), detail)];
    if (/^on[a-z]+$/.test(attribute))
      return [issueOf(page.path, phrase("pages:hosts.code-in-attribute"), detail)];
    if (/^\s*javascript:/i.test(value))
      return [issueOf(page.path, phrase("pages:hosts.javascript-address"), detail)];
    return [];
  });
}
