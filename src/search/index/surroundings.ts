import type { ReportData, SearchRecord } from "./search-data.ts";

interface Surroundings {
  readonly sentence: string;
  /** The words between the figure before and the next comma: what a sentence says of one figure and no other. */
  readonly words: string;
  /** The sentence to its end of these words: a time that was named before holds on. */
  readonly said: string;
}

const NOTHING: Surroundings = { sentence: "", words: "", said: "" };

/** What the sentence of a figure says around it. */
export const nearWordsIn = ({ details }: ReportData): ((record: SearchRecord) => Surroundings) => {
  if (!details) return () => NOTHING;
  const { sentences, printed } = details;
  const ends = sentences.map((): number[] => []);
  const places = new Map(Object.entries(printed));
  for (const [index, , end] of places.values()) ends[index]?.push(end);
  return ({ id }) => {
    const place = places.get(id);
    if (!place) return NOTHING;
    const [index, start, end] = place;
    const text = sentences[index] ?? "";
    const before = (ends[index] ?? []).filter((stop) => stop <= start);
    const behind = /^[^,;.()]{0,60}/.exec(text.slice(end))?.[0] ?? "";
    const said = text.slice(0, end) + behind;
    return { sentence: text, words: said.slice(Math.max(0, ...before)), said };
  };
};
