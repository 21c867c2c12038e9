import { foundExpected, type Issue } from "../../model/issue.ts";
import type { Localized } from "../../model/locale.ts";
import { isTranslators } from "../../prose/document.ts";
import { allTexts, passagesOf, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

const ONCE = { vi: "mỗi số chú thích dùng một lần", en: "each footnote number used once" };

/**
 * Each marker has one note and each note one marker, in its own section; no number is used twice in a language.
 * Passes: `[^1]` with `[^1]: …`. Fails: either alone, or two notes of one number.
 */
export const footnotesMeetTheirMarkers: Rule = (edition) => {
  const issues: Issue[] = [];
  const seen = new Map<string, Issue["place"]>();
  const report = (
    place: Issue["place"],
    found: Localized,
    expected: Localized,
    other?: Issue["place"],
  ): void => {
    issues.push({
      rule: "footnotes-meet-their-markers",
      place,
      message: foundExpected(found, expected),
      ...(other ? { other } : {}),
    });
  };
  for (const text of allTexts(edition)) {
    const markers = passagesOf(text).flatMap(({ plain }) => plain.footnotes);
    const notes = text.prose.footnotes;
    for (const { label, at } of markers) {
      if (!notes.some((note) => note.label === label))
        report(
          placeIn(text, at),
          { vi: `dấu [^${label}] không có chú thích`, en: `marker [^${label}] without a note` },
          {
            vi: `một dòng “[^${label}]: …” ở cuối tệp này`,
            en: `a line “[^${label}]: …” at the end of this file`,
          },
        );
      const first = markers.find((marker) => marker.label === label);
      if (first && first.at !== at)
        report(
          placeIn(text, at),
          { vi: `dấu [^${label}] lặp lại`, en: `marker [^${label}] twice` },
          ONCE,
          placeIn(text, first.at),
        );
    }
    for (const { label, at } of notes) {
      const place = placeIn(text, at);
      if (!markers.some((marker) => marker.label === label))
        report(
          place,
          { vi: `chú thích [^${label}] không có dấu`, en: `note [^${label}] without a marker` },
          {
            vi: `“[^${label}]” trong văn bản của tệp này`,
            en: `“[^${label}]” in the text of this file`,
          },
        );
      const key = isTranslators(label) ? `${text.slug} ${text.locale} ${label}` : `${text.locale} ${label}`;
      const earlier = seen.get(key);
      if (earlier)
        report(
          place,
          { vi: `chú thích [^${label}] trùng số`, en: `note [^${label}] used twice` },
          ONCE,
          earlier,
        );
      else seen.set(key, place);
    }
  }
  return issues;
};
