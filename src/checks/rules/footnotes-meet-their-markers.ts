import type { Issue } from "../../model/issue.ts";
import { phrase, type Phrase } from "../../model/phrase.ts";
import { isTranslators } from "../../prose/document.ts";
import { allTexts, passagesOf, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * Each marker has one note and each note one marker, in its own section; no number is used twice in a language.
 * Passes: `[^1]` with `[^1]: …`. Fails: either alone, or two notes of one number.
 */
export const footnotesMeetTheirMarkers: Rule = (edition) => {
  const issues: Issue[] = [];
  const seen = new Map<string, Issue["place"]>();
  const report = (place: Issue["place"], said: Phrase, other?: Issue["place"]): void => {
    issues.push({
      rule: "footnotes-meet-their-markers",
      place,
      ...said,
      ...(other ? { other } : {}),
    });
  };
  for (const text of allTexts(edition)) {
    const markers = passagesOf(text).flatMap(({ plain }) => plain.footnotes);
    const notes = text.prose.footnotes;
    for (const { label, at } of markers) {
      if (!notes.some((note) => note.label === label))
        report(placeIn(text, at), phrase("footnotes-meet-their-markers.no-note", { label }));
      const first = markers.find((marker) => marker.label === label);
      if (first && first.at !== at)
        report(
          placeIn(text, at),
          phrase("footnotes-meet-their-markers.marker-twice", { label }),
          placeIn(text, first.at),
        );
    }
    for (const { label, at } of notes) {
      const place = placeIn(text, at);
      if (!markers.some((marker) => marker.label === label))
        report(place, phrase("footnotes-meet-their-markers.no-marker", { label }));
      const key = isTranslators(label) ? `${text.slug} ${text.locale} ${label}` : `${text.locale} ${label}`;
      const earlier = seen.get(key);
      if (earlier) report(place, phrase("footnotes-meet-their-markers.note-twice", { label }), earlier);
      else seen.set(key, place);
    }
  }
  return issues;
};
