import { addressOf } from "../../scripts/offline/offline-bundle.ts";
import { pageFiles, readBuiltSite, readPage } from "../../scripts/verify/built-site.ts";
import { choosePages, type ChosenPages } from "./choose-pages.ts";
import { factsOf, type Chains, type PageFacts } from "./page-facts.ts";

/** Chooses among the pages of the built site in `folder`. */
export async function choosePagesOf(folder: string): Promise<ChosenPages> {
  const site = await readBuiltSite(folder);
  const known: Chains = new Map();
  const facts: PageFacts[] = [];
  for (const file of pageFiles(site))
    facts.push(factsOf(addressOf(file), (await readPage(site, file)).html, known));
  return choosePages(facts);
}
