import { announcedMoments } from "../model/calendar.ts";
import { foundExpected, type Issue } from "../model/issue.ts";
import type { Localized } from "../model/locale.ts";
import { placeInCalendar, readCalendar, readReleased, RELEASED } from "../report/calendar-text.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { readRelease, releasePath } from "../report/release-text.ts";

const RULE = "published-entries-stay";

/**
 * Nothing disappears that the last release announced or published: each entry of the calendar is still there and says
 * when it was announced for, and each version is still in `release.yaml` of its report.
 * Fails: an entry that was deleted; a moved date that does not say what was announced before; a deleted version.
 */
export const deletedEntryIssues = (files: Files, parsed: ParsedFiles): Issue[] => {
  const { released, issues } = readReleased(files, parsed);
  const { releases } = readCalendar(files, parsed).calendar;
  const gone = (place: Issue["place"], found: Localized, expected: Localized): Issue => ({
    rule: RULE,
    place,
    message: foundExpected(found, expected),
    other: { file: RELEASED, line: 1, column: 1 },
  });
  const fromCalendar = released.calendar.flatMap(({ report, announced }): Issue[] => {
    const index = releases.findIndex((entry) => entry.report === report);
    const entry = releases[index];
    if (!entry)
      return [
        gone(
          placeInCalendar(files, ["releases"], parsed),
          { vi: `không có mục ${report}`, en: `no entry ${report}` },
          {
            vi: "mọi mục đã báo; mục không thực hiện thì ghi state: cancelled và lý do",
            en: "every entry that was announced; one that does not come is state: cancelled, with a reason",
          },
        ),
      ];
    const said = announcedMoments(entry).map((one) => new Date(one).getTime());
    return announced
      .filter((one) => !said.includes(new Date(one).getTime()))
      .map((one) =>
        gone(
          placeInCalendar(files, ["releases", index, "planned"], parsed),
          { vi: `thiếu ngày đã báo ${one}`, en: `without the announced ${one}` },
          {
            vi: `moved: [{ from: ${one}, announced: …, reason: … }]`,
            en: `moved: [{ from: ${one}, announced: …, reason: … }]`,
          },
        ),
      );
  });
  const versions = released.versions.flatMap(({ report, number }): Issue[] => {
    const text = files.get(releasePath(report));
    const known = text === undefined ? undefined : readRelease(text, "published");
    return known?.versions?.some((one) => one.number === number)
      ? []
      : [
          gone(
            { file: releasePath(report), line: 1, column: 1 },
            { vi: `không có phiên bản ${number}`, en: `no version ${number}` },
            {
              vi: "mọi phiên bản đã công bố, không bỏ bản nào",
              en: "every version that was published, none deleted",
            },
          ),
        ];
  });
  return [...issues, ...fromCalendar, ...versions];
};
