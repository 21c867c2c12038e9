import type { SearchData } from "../../search/index/search-data.ts";
import type { Found } from "../../search/search.ts";
import { element, part } from "./elements.ts";
import { counted, fill, type SearchWords } from "./search-words.ts";

/** What is said of the answer beside the hits themselves. */
export interface AnswerView {
  readonly show: (query: string, found: Found, data: SearchData) => void;
  /** Says whether the text of the reports has the words that no figure answers. */
  readonly showInText: (hasPassages: boolean) => void;
  /** The answer in a few words, for those who do not see it. */
  readonly spoken: (found: Found) => string;
}

/** Shows above the hits what was counted, corrected or not found. */
export const answerIn = (
  root: HTMLElement,
  words: SearchWords,
  typedOnly: (query: string) => string,
): AnswerView => {
  const heading = part(root, "[data-figure-count]", HTMLElement);
  const corrected = part(root, "[data-corrected]", HTMLElement);
  const note = part(root, "[data-note]", HTMLElement);
  const nearest = part(root, "[data-nearest-heading]", HTMLElement);
  const hints = part(root, "[data-empty]", HTMLElement);
  let inText = "";

  const headingOf = (query: string, found: Found): string => {
    const { hits, missing, missingPeriod, understood } = found;
    if (hits.length > 0) return counted(hits.length, "", words.count.one, words.count.many);
    const isDocument = understood.documents.length > 0 && understood.terms.length === 0;
    if (isDocument) return fill(words.documentOnly, { query: understood.documents.join(", ") });
    if (missingPeriod !== undefined) return fill(words.missing.period, { query: missingPeriod });
    return fill(words.missing.words, { query: missing.join("”, “") || query.trim() });
  };
  const show = (query: string, found: Found, { reports }: SearchData): void => {
    const { hits, missing, missingPeriod, broader, document: own } = found;
    const isAnswered = hits.length > 0;
    heading.textContent = headingOf(query, found);
    corrected.hidden = found.corrected === undefined;
    corrected.replaceChildren(
      ...(found.corrected === undefined
        ? []
        : [
            `${fill(words.corrected, { query: found.corrected })} `,
            element(
              "a",
              { href: typedOnly(query), "data-as-typed": "" },
              fill(words.asTyped, { query: query.trim() }),
            ),
          ]),
    );
    inText = missing.join("”, “");
    const held = reports.map(({ report }) => report.name).join("; ");
    const notes: (Node | string)[] = [
      ...(broader.length ? [fill(words.broader, { query: broader.join("”, “") })] : []),
      ...(missingPeriod !== undefined ? [fill(words.missing.held, { reports: held })] : []),
      ...(own
        ? [
            element(
              "a",
              { href: own.href },
              fill(words.document, { query: own.number ?? "", name: own.name }),
            ),
          ]
        : []),
    ];
    note.replaceChildren(...notes);
    note.hidden = notes.length === 0;
    nearest.hidden = isAnswered || found.nearest.length === 0;
    hints.hidden = isAnswered || found.nearest.length > 0 || found.understood.documents.length > 0;
  };
  const showInText = (hasPassages: boolean): void => {
    if (!inText) return;
    const said = fill(hasPassages ? words.missing.inText : words.missing.notInText, { query: inText });
    note.append(note.hidden ? said : ` ${said}`);
    note.hidden = false;
    inText = "";
  };
  const spoken = (found: Found): string => {
    const [first] = found.hits.length > 0 ? found.hits : found.nearest;
    if (!first) return heading.textContent;
    const { figure } = first;
    const values = { name: figure.indicator.names[0] ?? figure.name, value: figure.record.text };
    const said = fill(found.hits.length > 0 ? words.said.first : words.said.nearest, values);
    return `${heading.textContent}. ${said}`;
  };
  return { show, showInText, spoken };
};
