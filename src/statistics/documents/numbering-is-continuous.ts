import type { Place } from "../../model/issue.ts";
import { allSections, sectionsOf } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { footnoteLabels } from "./printed-texts.ts";
import { countingPart, expectedSeries } from "./series.ts";

interface Member {
  readonly number: string | undefined;
  readonly place: Place;
}

/** Things that are numbered one after the other. */
interface Series {
  readonly id: string;
  readonly section: string;
  readonly subject: string;
  readonly members: readonly Member[];
}

/**
 * Headings, footnotes and rows are numbered one after the other in one style.
 * Passes: 1, 2, 3. Fails: 1, 2, 4 (a number skipped); I, 2, 3 (two styles); I, none (a part without number).
 */
export const numberingIsContinuous = (edition: Edition): WrittenResult[] =>
  [...headings(edition), ...footnotes(edition), ...tables(edition), ...entries(edition)].flatMap(({ id, section, subject, members }) => {
    const printed = members.map(({ number }) => (number === undefined ? undefined : countingPart(number)));
    if (printed.length < 2 || printed.every((one) => one === undefined)) return [];
    const expected = expectedSeries(printed);
    const wrong = members.filter((_, index) => printed[index] !== expected[index]);
    const result: WrittenResult = {
      id: `numbering-${id}`,
      rule: "numbering",
      sections: [section],
      members: (wrong.length ? wrong : members).slice(0, 2).map(({ place }) => ({ place })),
      holds: wrong.length === 0,
      subject,
      found: printed.map((one) => one ?? "–").join(", "),
      expected: expected.join(", "),
    };
    return [result];
  });

const headings = (edition: Edition): Series[] => {
  const { report, official, files } = edition;
  const local = (text: Readonly<Record<string, string>>): string => text[official] ?? "";
  const sectionMember = (slug: string): Member => {
    const text = edition.sections.get(slug)?.texts.get(official);
    return { number: text?.number, place: text?.source.placeOf(["number"]) ?? files.report.placeOf([]) };
  };
  const parts: Series = {
    id: "parts",
    section: report.opening[0] ?? "",
    subject: local(report.title),
    members: report.parts.map(({ id }, index) => ({ number: id, place: files.report.placeOf(["parts", index]) })),
  };
  const chaptersOfPart = report.parts.flatMap((part): Series[] => {
    const own = report.chapters.filter((chapter) => chapter.part === part.id && chapter.number !== part.id);
    const members = own.map((chapter) => ({ number: chapter.number, place: files.report.placeOf(["chapters", report.chapters.indexOf(chapter), "number"]) }));
    return own[0] ? [{ id: `part-${part.id.toLowerCase()}`, section: sectionsOf(own[0])[0]?.slug ?? "", subject: `${part.id}. ${local(part.title)}`, members }] : [];
  });
  const sectionsOfChapter = report.chapters.flatMap((chapter, index): Series[] => {
    const at = (position: number): Place => files.report.placeOf(["chapters", index, "sections", position, "group", "number"]);
    const top = chapter.sections.flatMap((entry, position): Member[] => {
      if (typeof entry !== "string") return [{ number: entry.group.number, place: at(position) }];
      const member = sectionMember(entry);
      return member.number === undefined ? [] : [member];
    });
    const subject = `${chapter.number}. ${local(chapter.title)}`;
    const section = sectionsOf(chapter)[0]?.slug ?? "";
    const groups = chapter.sections.flatMap((entry, position): Series[] =>
      typeof entry === "string"
        ? []
        : [{ id: `${chapter.id}-${position + 1}`, section: entry.sections[0] ?? "", subject: local(entry.group.title), members: entry.sections.map(sectionMember) }],
    );
    return [{ id: chapter.id, section, subject, members: top }, ...groups];
  });
  return [parts, ...chaptersOfPart, ...sectionsOfChapter];
};

const footnotes = (edition: Edition): Series[] => {
  const slugs = allSections(edition.report);
  const members = footnoteLabels(edition, slugs).map(({ label, place }) => ({ number: label, place }));
  return [{ id: "footnotes", section: slugs[0] ?? "", subject: "1, 2, 3 …", members }];
};

const tables = (edition: Edition): Series[] =>
  [...edition.programmes].flatMap(([annex, byLocale]): Series[] => {
    const table = byLocale.get(edition.official);
    const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === edition.official);
    if (!table || !head) return [];
    const parts = table.parts.map(({ number }, part) => ({ number, place: head.placeOf(["parts", part]) }));
    return [
      { id: `${annex}-parts`, section: annex, subject: table.title, members: parts },
      ...table.parts.flatMap(({ id, title, groups }, part): Series[] => [
        {
          id: `${annex}-${id}-groups`,
          section: annex,
          subject: title,
          members: groups.map(({ number }, group) => ({ number, place: head.placeOf(["parts", part, "groups", group]) })),
        },
        ...groups.map(({ id: groupId, title: groupTitle, rows }, group) => ({
          id: `${annex}-${groupId}`,
          section: annex,
          subject: groupTitle ?? title,
          members: rows.map(({ number }, row) => ({ number, place: head.placeOf(["parts", part, "groups", group, "rows", row, "number"]) })),
        })),
      ]),
    ];
  });

const entries = (edition: Edition): Series[] =>
  [...edition.entries].flatMap(([annex, byLocale]): Series[] => {
    const file = byLocale.get(edition.official);
    const members = (file?.order ?? []).flatMap((slug): Member[] => {
      const text = edition.sections.get(slug)?.texts.get(edition.official);
      return text && !text.parent ? [{ number: text.number, place: text.source.placeOf(["number"]) }] : [];
    });
    return file ? [{ id: annex, section: annex, subject: file.title, members }] : [];
  });
