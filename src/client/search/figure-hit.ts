import type { Figure } from "../../search/index/corpus.ts";
import type { SearchCatalogue, SearchRecord } from "../../search/index/search-data.ts";
import type { Hit } from "../../search/hit.ts";
import { element, marked } from "./elements.ts";
import { fill, type SearchWords } from "./search-words.ts";
import { sharedCaveats } from "./shared-caveats.ts";

/** So many figures of the same indicator are shown with it, and so many of other reports. */
const MOST_OTHERS = 4;

/**
 * An indicator as a hit: its name leads to the sentence, below it stand the figure that was asked for and what else the
 * report says of the indicator. What is merely nearest is marked as that, not as a hit.
 */
export const figureHit = (
  { figure, others, elsewhere, matched }: Hit,
  catalogue: SearchCatalogue,
  words: SearchWords,
  isAnswer: boolean,
): HTMLLIElement => {
  const { record, name } = figure;
  const own = {
    [isAnswer ? "data-figure-hit" : "data-nearest"]: record.id,
    ...(record.value ? { "data-value": record.value } : {}),
  };
  return element(
    "li",
    { class: "hit", ...own },
    element(
      "h3",
      {},
      element("a", { href: record.href, class: "hit-link" }, marked(nameOf(figure), matched)),
    ),
    element(
      "p",
      { class: "hit-value" },
      element("data", { value: record.value }, record.text),
      ...(record.against && !name.includes(record.against) ? [` ${record.against}`] : []),
    ),
    ...changes(others, record, catalogue),
    element("p", { class: "meta" }, facts(figure, catalogue)),
    ...(record.caveat ? [element("p", { class: "hit-caveat" }, record.caveat)] : []),
    ...(record.formula
      ? [element("p", { class: "meta" }, fill(words.made, { formula: record.formula }))]
      : []),
    ...pageLink(figure, words),
    ...earlier(elsewhere, record, catalogue, words),
  );
};

/** The name of a level or a change is that of its indicator: what kind it is shows in its value. */
const nameOf = ({ name, indicator, record }: Figure): string =>
  record.kind === "derived" ? name : (indicator.names[0] ?? name);

/** What else the report prints of an indicator: each value leads to its sentence. */
const changes = (others: readonly Figure[], lead: SearchRecord, catalogue: SearchCatalogue): Node[] => {
  const shown = others.filter(({ record }) => !record.sameAs).slice(0, MOST_OTHERS);
  if (shown.length === 0) return [];
  return listed(
    shown,
    lead,
    ({ against, time }) => against ?? time,
    catalogue,
    (id) => ({ "data-figure": id }),
  );
};

/** Figures below another one as a list; a caveat that several of them have is said once, below the list. */
const listed = (
  figures: readonly Figure[],
  lead: SearchRecord,
  saidOf: (record: SearchRecord) => string,
  catalogue: SearchCatalogue,
  attributesOf: (id: string) => Readonly<Record<string, string>> = () => ({}),
): Node[] => {
  const records = figures.map(({ record }) => record);
  const { shared, own } = sharedCaveats(records, lead);
  const items = records.map((record) =>
    besideLead(record, saidOf(record), lead, catalogue, attributesOf(record.id), own(record)),
  );
  return [
    element("ul", { class: "hit-changes" }, ...items),
    ...shared.map(({ texts, caveat }) =>
      element("p", { class: "hit-caveat" }, `${texts.join("; ")}: ${caveat}`),
    ),
  ];
};

/** A figure below another one: its status and what is its own of its caveat go along. */
const besideLead = (
  record: SearchRecord,
  said: string,
  lead: SearchRecord,
  { statuses }: SearchCatalogue,
  attributes: Readonly<Record<string, string>>,
  caveat: string,
): HTMLLIElement => {
  const status =
    record.status === "A" || record.status === lead.status ? "" : (statuses[record.status] ?? "");
  return element(
    "li",
    attributes,
    element("a", { href: record.href }, record.text),
    ` ${[said, status].filter(Boolean).join(" · ")}`,
    ...(caveat ? [element("p", { class: "hit-caveat" }, caveat)] : []),
  );
};

const facts = ({ record, section, data }: Figure, { statuses }: SearchCatalogue): string => {
  const status = record.status === "A" ? "" : (statuses[record.status] ?? "");
  return [record.time, status, data.report.name, section].filter(Boolean).join(" · ");
};

/** On a line of its own: a link as high as a finger would part the lines of a text. */
const pageLink = ({ indicator: { href, names } }: Figure, words: SearchWords): HTMLElement[] => {
  if (!href) return [];
  const name = element("span", { class: "visually-hidden" }, `: ${names[0] ?? ""}`);
  return [element("p", { class: "meta" }, element("a", { href }, words.page, name))];
};

/** The same of older reports, the newest first. */
const earlier = (
  elsewhere: readonly Figure[],
  lead: SearchRecord,
  catalogue: SearchCatalogue,
  words: SearchWords,
): Node[] => {
  if (elsewhere.length === 0) return [];
  const shown = elsewhere.slice(0, MOST_OTHERS);
  return [
    element("p", { class: "meta" }, words.earlier),
    ...listed(shown, lead, ({ time }) => time, catalogue),
  ];
};
