import { allPassages, calledLabels, type Block, type Inline, type Passage } from "../prose/document.ts";
import type { SectionText } from "./edition.ts";
import { pairPassages } from "./passage-pairs.ts";

/**
 * A translation in which the official text stands in, marked by its language, for each passage and note that has no
 * translation; the translation itself where nothing is missing. The order and the lists are the official text's, so that
 * passages and figures have the same anchors in each language. Where it cannot be told which passages are missing, the
 * official ones follow the translated ones. Tables are left as they are: their rows are translated whole.
 */
export const completedText = (official: SectionText, translation: SectionText): SectionText => {
  if (translation.table) return translation;
  const pairs = pairPassages(official, translation);
  const isIncomplete = pairs.some((pair) => pair.official.length > pair.translation.length);
  const translatedNotes = new Set(translation.prose.footnotes.map(({ label }) => label));
  const missingNotes = official.prose.footnotes.filter(({ label }) => !translatedNotes.has(label));
  if (!isIncomplete && missingNotes.length === 0) return translation;

  const calledThere = new Set(allPassages(translation.prose).flatMap(calledLabels));
  /** A note has one marker: that of the translation, where it is not known to render another passage. */
  const standIn = ({ inlines, ...passage }: Passage): Passage => ({
    ...passage,
    inlines: [{ type: "span", lang: official.locale, children: withoutMarkers(inlines, calledThere) }],
  });
  const shown = new Map<Passage, readonly Passage[]>();
  let added: Passage[] = [];
  for (const pair of pairs) {
    const [first, ...others] = pair.official;
    if (!first) {
      added = [...added, ...pair.translation];
      continue;
    }
    const lacks = pair.official.length > pair.translation.length;
    shown.set(first, [...added, ...pair.translation, ...(lacks ? [standIn(first)] : [])]);
    for (const one of others) shown.set(one, lacks ? [standIn(one)] : []);
    added = [];
  }
  const blocksOf = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.type === "chart") return [block];
      if (block.type === "list") return [{ type: "list", items: block.items.map(blocksOf) }];
      return (shown.get(block.passage) ?? []).map((passage) => ({ type: "passage", passage }));
    });
  const blocks = [
    ...blocksOf(official.prose.blocks),
    ...added.map((passage): Block => ({ type: "passage", passage })),
  ];
  const footnotes = [
    ...translation.prose.footnotes,
    ...missingNotes.map((note) => ({ ...note, passages: note.passages.map(standIn) })),
  ];
  return { ...translation, prose: { blocks, footnotes } };
};

/** Running text without the markers of the notes in `labels`. */
const withoutMarkers = (inlines: readonly Inline[], labels: ReadonlySet<string>): Inline[] =>
  inlines.flatMap((one): Inline[] => {
    if (one.type === "footnote" && labels.has(one.label)) return [];
    return "children" in one ? [{ ...one, children: withoutMarkers(one.children, labels) }] : [one];
  });
