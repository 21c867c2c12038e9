import type { Place } from "../../model/issue.ts";
import type { Localized } from "../../model/locale.ts";
import { allSections, sectionsOf, type Chapter, type ProgrammeFile } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";
import { footnoteLabels } from "./printed-texts.ts";

/** Something that bears a number, or should. */
export interface Numbered {
  readonly number: string | undefined;
  readonly place: Place;
}

/** Things that are numbered one after the other. */
export interface NumberedSeries {
  readonly id: string;
  readonly section: string;
  readonly subject: Localized;
  readonly members: readonly Numbered[];
}

/** Every series of numbers in a report: parts, chapters, sections, footnotes, tables and entries of annexes. */
export const numberedSeries = (edition: Edition): NumberedSeries[] => [
  ...partSeries(edition),
  ...edition.report.chapters.flatMap((chapter, index) => chapterSeries(edition, chapter, index)),
  footnoteSeries(edition),
  ...tableSeries(edition),
  ...entrySeries(edition),
];

const numbered = (number: string, title: Localized): Localized =>
  Object.fromEntries(Object.entries(title).map(([locale, text]) => [locale, `${number}. ${text}`]));

const partSeries = (edition: Edition): NumberedSeries[] => {
  const { report, files } = edition;
  const parts = report.parts.map(({ id }, index) => ({
    number: id,
    place: files.report.placeOf(["parts", index]),
  }));
  const chapters = report.parts.flatMap((part): NumberedSeries[] => {
    const own = report.chapters.filter((chapter) => chapter.part === part.id && chapter.number !== part.id);
    const [first] = own;
    if (!first) return [];
    const members = own.map((chapter) => ({
      number: chapter.number,
      place: files.report.placeOf(["chapters", report.chapters.indexOf(chapter), "number"]),
    }));
    return [
      {
        id: `part-${part.id.toLowerCase()}`,
        section: sectionsOf(first)[0]?.slug ?? "",
        subject: numbered(part.id, part.title),
        members,
      },
    ];
  });
  return [
    { id: "parts", section: report.opening[0] ?? "", subject: report.title, members: parts },
    ...chapters,
  ];
};

const chapterSeries = (edition: Edition, chapter: Chapter, index: number): NumberedSeries[] => {
  const { files, official } = edition;
  const sectionMember = (slug: string): Numbered => {
    const text = edition.sections.get(slug)?.texts.get(official);
    return { number: text?.number, place: text?.source.placeOf(["number"]) ?? files.report.placeOf([]) };
  };
  const top = chapter.sections.flatMap((entry, position): Numbered[] => {
    if (typeof entry !== "string") {
      const place = files.report.placeOf(["chapters", index, "sections", position, "group", "number"]);
      return [{ number: entry.group.number, place }];
    }
    const member = sectionMember(entry);
    return member.number === undefined ? [] : [member];
  });
  const groups = chapter.sections.flatMap((entry, position): NumberedSeries[] =>
    typeof entry === "string"
      ? []
      : [
          {
            id: `${chapter.id}-${position + 1}`,
            section: entry.sections[0] ?? "",
            subject: entry.group.title,
            members: entry.sections.map(sectionMember),
          },
        ],
  );
  const subject = numbered(chapter.number, chapter.title);
  return [{ id: chapter.id, section: sectionsOf(chapter)[0]?.slug ?? "", subject, members: top }, ...groups];
};

const footnoteSeries = (edition: Edition): NumberedSeries => {
  const slugs = allSections(edition.report);
  const members = footnoteLabels(edition, slugs).map(({ label, place }) => ({ number: label, place }));
  return {
    id: "footnotes",
    section: slugs[0] ?? "",
    subject: sameInAllLocales(edition, "1, 2, 3…"),
    members,
  };
};

const tableSeries = (edition: Edition): NumberedSeries[] =>
  [...edition.programmes].flatMap(([annex, byLocale]): NumberedSeries[] => {
    const table = byLocale.get(edition.official);
    const head = edition.files.annexHeads.find(
      (one) => one.annex === annex && one.locale === edition.official,
    );
    const name = edition.report.annexes.find(({ id }) => id === annex)?.name;
    if (!table || !head || !name) return [];
    const local = (pick: (file: ProgrammeFile) => string | undefined): Localized =>
      Object.fromEntries([...byLocale].map(([locale, file]) => [locale, pick(file) ?? pick(table) ?? ""]));
    const parts = table.parts.map(({ number }, part) => ({ number, place: head.placeOf(["parts", part]) }));
    const inside = table.parts.flatMap(({ id, groups }, part): NumberedSeries[] => {
      const at = (...path: PropertyKey[]): Place => head.placeOf(["parts", part, "groups", ...path]);
      const title = local((file) => file.parts[part]?.title);
      const own = groups.map(({ number }, group) => ({ number, place: at(group) }));
      const rows = groups.map(({ id: group, title: heading, rows: lines }, index): NumberedSeries => ({
        id: `${annex}-${group}`,
        section: annex,
        subject: heading === undefined ? title : local((file) => file.parts[part]?.groups[index]?.title),
        members: lines.map(({ number }, row) => ({ number, place: at(index, "rows", row, "number") })),
      }));
      return [{ id: `${annex}-${id}-groups`, section: annex, subject: title, members: own }, ...rows];
    });
    return [{ id: `${annex}-parts`, section: annex, subject: name, members: parts }, ...inside];
  });

const entrySeries = (edition: Edition): NumberedSeries[] =>
  [...edition.entries].flatMap(([annex, byLocale]): NumberedSeries[] => {
    const name = edition.report.annexes.find(({ id }) => id === annex)?.name;
    const members = (byLocale.get(edition.official)?.order ?? []).flatMap((slug): Numbered[] => {
      const text = edition.sections.get(slug)?.texts.get(edition.official);
      return text && !text.parent ? [{ number: text.number, place: text.source.placeOf(["number"]) }] : [];
    });
    return name ? [{ id: annex, section: annex, subject: name, members }] : [];
  });
