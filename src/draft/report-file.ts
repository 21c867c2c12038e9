import type { ReportFile } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { titleLikeness } from "./outline-memory.ts";
import type { Letterhead } from "./letterhead.ts";
import type { NamedSection } from "./section-identity.ts";
import { shortId, type Structure } from "./structure.ts";

/** An annex of the new report. */
export interface NamedAnnex {
  readonly id: string;
  readonly form: "table" | "entries";
  readonly name: string;
}

type Localized = Record<string, string>;

/** What `report.yaml` of the draft says. Translations are carried where the official words are the same. */
export const reportData = (
  id: string,
  period: string,
  head: Letterhead,
  structure: Structure,
  sections: readonly NamedSection[],
  annexes: readonly NamedAnnex[],
  previous: Edition | undefined,
  official: string,
  source: { readonly file: string; readonly sha256: string },
  printed: ReadonlySet<string>,
): Record<string, unknown> => {
  const old = previous?.report;
  const local = (text: string, before: Localized | undefined): Localized =>
    before && same(before[official], text) ? { ...before, [official]: text } : { [official]: text };
  const other = (old?.languages ?? []).filter((one) => one !== official);
  const year = period.slice(0, 4);
  const questions = old?.questions?.filter(({ figures }) => figures.every((one) => printed.has(one)));
  return {
    id,
    status: "draft",
    referencePeriod: period,
    coverage: old?.coverage ?? `${Number(year) - 10}/${Number(year) + 15}`,
    number: head.number || "?",
    date: head.date ?? old?.date ?? `${year}-12-31`,
    placeAndDate: { [official]: head.placeAndDate || "?" },
    kind: local(head.kind || "?", old?.kind),
    title: { [official]: head.title || "?" },
    issuer: issuerOf(head, old, official),
    signatory: {
      authority: local(head.authority || "?", old?.signatory.authority),
      office: local(head.office || "?", old?.signatory.office),
      name: local(head.name || "?", old?.signatory.name),
    },
    recipientsTitle: local(head.recipientsTitle || "?", old?.recipientsTitle),
    recipients: (head.recipients.length ? head.recipients : ["?"]).map((line) =>
      local(
        line,
        old?.recipients.find((one) => same(one[official], line)),
      ),
    ),
    questions: questions?.length ? questions : undefined,
    opening: sections.filter(({ chapter }) => chapter === "opening").map(({ slug }) => slug),
    parts: structure.parts.map((part) => ({
      id: part.id,
      title: local(part.title, old?.parts.find((one) => same(one.title[official], part.title))?.title),
    })),
    chapters: structure.chapters.map((chapter) => {
      const before = old?.chapters.find((one) => one.id === chapter.known);
      return {
        id: chapter.key,
        ...(chapter.part ? { part: chapter.part } : {}),
        number: chapter.number,
        title: local(chapter.title, before?.title),
        name: before?.name ?? { [official]: sentenceCase(chapter.title) },
        slug: before?.slug ?? slugFor(chapter.title, [official, ...other]),
        sections: chapterSections(chapter.key, structure, sections, old, official, local),
      };
    }),
    closing: sections.filter(({ chapter }) => chapter === "closing").map(({ slug }) => slug),
    annexes: annexes.map((annex) => {
      const before = old?.annexes.find((one) => one.id === annex.id);
      return {
        id: annex.id,
        form: annex.form,
        slug: before?.slug ?? slugFor(annex.name, [official, ...other]),
        name: before?.name ?? { [official]: sentenceCase(annex.name) },
      };
    }),
    languages: old?.languages ?? [official],
    ...(other.length ? { translation: Object.fromEntries(other.map((one) => [one, "partial"])) } : {}),
    source,
  };
};

const same = (a: string | undefined, b: string): boolean =>
  a !== undefined && titleLikeness(a, b) === 1 && a.replace(/\W/g, "").length === b.replace(/\W/g, "").length;

const issuerOf = (head: Letterhead, old: ReportFile | undefined, official: string): Localized => {
  const name = sentenceCase(head.issuer);
  if (old && titleLikeness(old.issuer[official] ?? "", head.issuer) > 0.8) return old.issuer;
  return { [official]: name || "?" };
};

const chapterSections = (
  key: string,
  structure: Structure,
  sections: readonly NamedSection[],
  old: ReportFile | undefined,
  official: string,
  local: (text: string, before: Localized | undefined) => Localized,
): unknown[] => {
  const groups = structure.chapters.find((one) => one.key === key)?.groups ?? [];
  const oldGroups = (old?.chapters ?? []).flatMap((chapter) =>
    chapter.sections.flatMap((one) => (typeof one === "string" ? [] : [one.group])),
  );
  const entries: ({ group: unknown; sections: string[]; at: number } | string)[] = [];
  for (const { slug, chapter, group } of sections) {
    if (chapter !== key) continue;
    const last = entries.at(-1);
    if (group === undefined) entries.push(slug);
    else if (typeof last === "object" && last.at === group) last.sections.push(slug);
    else {
      const { number, title } = groups[group] ?? { number: "", title: "" };
      const before = oldGroups.find((one) => same(one.title[official], title))?.title;
      entries.push({ group: { number, title: local(title, before) }, sections: [slug], at: group });
    }
  }
  return entries.map((one) => (typeof one === "string" ? one : { group: one.group, sections: one.sections }));
};

const slugFor = (title: string, languages: readonly string[]): Localized =>
  Object.fromEntries(languages.map((one) => [one, shortId(title, 8)]));

/** A title in capitals as a sentence; one that is not in capitals stays. */
const sentenceCase = (title: string): string => {
  if (title !== title.toUpperCase()) return title;
  const small = title.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
};
