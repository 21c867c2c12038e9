import { announcedMoments } from "../model/calendar.ts";
import type { Issue } from "../model/issue.ts";
import { phrase, type Phrase } from "../model/phrase.ts";
import { placeInCalendar, readCalendar, readReleased, RELEASED } from "../report/calendar-text.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { readRelease, releasePath } from "../report/release-text.ts";

const RULE = "published-entries-stay";

/**
 * Nothing disappears that the last release announced or published: each entry of the calendar is still there and says
 * when it was announced for, and each version is still in `release.yaml` of its report, published when it was.
 * Fails: an entry that was deleted; a moved date that does not say what was announced before; a deleted version; a version
 * dated otherwise.
 */
export const deletedEntryIssues = (files: Files, parsed: ParsedFiles): Issue[] => {
  const { released, issues } = readReleased(files, parsed);
  const { releases } = readCalendar(files, parsed).calendar;
  const gone = (place: Issue["place"], said: Phrase): Issue => ({
    rule: RULE,
    place,
    ...said,
    other: { file: RELEASED, line: 1, column: 1 },
  });
  const fromCalendar = released.calendar.flatMap(({ report, announced }): Issue[] => {
    const index = releases.findIndex((entry) => entry.report === report);
    const entry = releases[index];
    if (!entry)
      return [
        gone(
          placeInCalendar(files, ["releases"], parsed),
          phrase("published-entries-stay.no-entry", { report }),
        ),
      ];
    const said = announcedMoments(entry).map((one) => new Date(one).getTime());
    return announced
      .filter((one) => !said.includes(new Date(one).getTime()))
      .map((one) =>
        gone(
          placeInCalendar(files, ["releases", index, "planned"], parsed),
          phrase("published-entries-stay.no-announced-moment", { moment: one }),
        ),
      );
  });
  const versions = released.versions.flatMap(({ report, number, published }): Issue[] => {
    const file = releasePath(report);
    const text = files.get(file);
    const known = text === undefined ? [] : (readRelease(text, "published")?.versions ?? []);
    const index = known.findIndex((one) => one.number === number);
    if (index < 0)
      return [gone({ file, line: 1, column: 1 }, phrase("published-entries-stay.no-version", { number }))];
    if (published === undefined || known[index]?.published === published) return [];
    return [
      gone(
        parsed.yaml(file, text ?? "").source.placeOf(["versions", index, "published"]),
        phrase("published-entries-stay.other-moment", {
          found: known[index]?.published ?? "–",
          moment: published,
        }),
      ),
    ];
  });
  return [...issues, ...fromCalendar, ...versions];
};
