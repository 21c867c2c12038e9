import type { Figure } from "../../search/corpus.ts";
import { excerptAround } from "../../search/excerpt.ts";
import type { Matched } from "../../search/marked-text.ts";
import { element, marked } from "./elements.ts";
import { fill, type SearchWords } from "./search-words.ts";

/** How many characters of its sentence are shown on either side of a figure, and of a sentence shown already. */
const REACH = 110;
const REACH_AGAIN = 40;

/**
 * A figure as a hit: its name and value lead to its sentence, and it can be copied. Of a sentence that `isShown`
 * already, only the words about this figure are repeated.
 */
export const figureHit = (
  figure: Figure,
  matched: Matched,
  words: SearchWords,
  isShown: boolean,
): HTMLLIElement => {
  const { record, data, name, section } = figure;
  const facts = [
    record.time,
    data.kinds[record.kind],
    data.statuses[record.status],
    section,
    data.report.name,
  ];
  const value = element("data", { value: record.value, class: "hit-value" }, record.text);
  const link = element(
    "a",
    { href: record.href, class: "hit-link" },
    element("span", { class: "hit-name" }, marked(name, matched)),
    " ",
    value,
    element("span", { class: "visually-hidden" }, `, ${record.time}`),
    // What is printed twice is told apart by where.
    ...(record.sameAs ? [" ", element("span", { class: "hit-again" }, section)] : []),
  );
  // The name of a change says what it is measured against.
  const against =
    record.against && !name.includes(record.against)
      ? [element("p", { class: "hit-against" }, marked(record.against, matched))]
      : [];
  const changed = figure.changes.map(({ record: change }) =>
    element("li", {}, element("a", { href: change.href }, change.text), ` ${change.against ?? ""}`),
  );
  return element(
    "li",
    { class: "hit", "data-figure-hit": record.id, ...(record.value ? { "data-value": record.value } : {}) },
    element("h3", {}, link),
    ...against,
    ...(changed.length ? [element("ul", { class: "hit-changes" }, ...changed)] : []),
    element("p", { class: "hit-facts" }, facts.filter(Boolean).join(" · ")),
    ...(figure.sentence
      ? [element("p", { class: "hit-sentence" }, sentence(figure, matched, isShown ? REACH_AGAIN : REACH))]
      : []),
    ...(record.caveat ? [element("p", { class: "hit-caveat" }, record.caveat)] : []),
    ...(record.formula
      ? [element("p", { class: "hit-sentence" }, fill(words.made, { formula: record.formula }))]
      : []),
    element(
      "p",
      { class: "hit-copies" },
      element("span", { "aria-hidden": "true" }, words.copy),
      ...copyButtons(figure, words),
    ),
  );
};

/** What the sentence says around the figure, the figure itself in bold. */
const sentence = ({ sentence: text, record }: Figure, matched: Matched, reach: number): DocumentFragment => {
  const [, start = 0, end = 0] = record.sentence ?? [];
  const shown = excerptAround(text, start, end, reach);
  const fragment = document.createDocumentFragment();
  fragment.append(
    shown.start > 0 ? "… " : "",
    marked(text.slice(shown.start, start), matched),
    element("strong", {}, text.slice(start, end)),
    marked(text.slice(end, shown.end), matched),
    shown.end < text.length ? " …" : "",
  );
  return fragment;
};

const copyButtons = (figure: Figure, words: SearchWords): HTMLButtonElement[] => {
  const address = new URL(figure.record.href, location.href).href;
  const copies = [
    [words.value, words.copyValue, figure.record.text],
    [words.citation, words.copyCitation, citation(figure, address)],
    [words.link, words.copyLink, address],
  ] as const;
  return copies.map(([label, spoken, text]) =>
    element(
      "button",
      { type: "button", "data-copy": text, "aria-label": `${spoken}: ${figure.name}` },
      label,
    ),
  );
};

/** A plainly reported figure is cited without a status. */
const citation = ({ record, data, name }: Figure, address: string): string => {
  const status = record.status === "A" ? "" : (data.statuses[record.status] ?? "");
  const template = status ? data.citation : data.citation.replace(" ({status})", "");
  const caveat = record.caveat ? ` [${record.caveat}]` : "";
  return fill(template, { name, value: record.text, time: record.time + caveat, status, address });
};
