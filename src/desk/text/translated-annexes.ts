import type { Edition } from "../../report/edition.ts";
import { annexParts, HEAD } from "./annex-parts.ts";
import { translationLocale } from "./translation-locale.ts";
import type { TranslatedPair } from "./translated-pairs.ts";

/** The words of an annex in the official language and in the first other one, and where the file of that stands. */
export const annexFiles = ({ programmes, entries, files, ...edition }: Edition, id: string) => {
  const texts = programmes.get(id) ?? entries.get(id);
  const locale = translationLocale(edition);
  const official = texts?.get(edition.official);
  const head = files.annexHeads.find((one) => one.annex === id && one.locale === edition.official);
  if (!official || !head || locale === undefined) return undefined;
  const path = head.file.replace(/[^/]+$/, `${locale}.yaml`);
  return { official, translation: texts?.get(locale), path };
};

/** The rows and the heads of each annex beside their translation. The heads are written when all rows are. */
export const annexPairs = (
  edition: Edition,
): readonly { readonly id: string; readonly name: string; readonly pairs: readonly TranslatedPair[] }[] =>
  edition.report.annexes.flatMap(({ id, name }) => {
    const texts = annexFiles(edition, id);
    if (!texts) return [];
    const parts = annexParts(texts.official, texts.translation);
    const isWhole = parts.every(({ part, state }) => part === HEAD || state !== "empty");
    const pairs = parts.map((annex): TranslatedPair => {
      const isHead = annex.part === HEAD;
      return {
        kind: isHead ? "heading" : "row",
        official: annex.fields.map((one) => one.official).join(" | "),
        translation: annex.fields.map((one) => one.translation).join(" | "),
        state: annex.state,
        ...(isHead && !isWhole ? {} : { annex }),
      };
    });
    return [{ id, name: name[edition.official] ?? id, pairs }];
  });
