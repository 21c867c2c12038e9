import type { ReportFile } from "../model/report.ts";
import { UNREAD } from "../model/unread.ts";
import type { Edition } from "../report/edition.ts";
import { receivedDigest } from "../report/received-digest.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { titleLikeness } from "./outline-memory.ts";
import type { TitleCase } from "./title-case.ts";
import type { DraftReport } from "./draft-report.ts";
import type { Letterhead } from "./letterhead.ts";
import type { NamedSection } from "./section-identity.ts";
import { slugFor, type Structure } from "./structure.ts";
import { inTranslations, type Translation } from "./translation/in-translations.ts";
import { isSameText, withItsPeriods } from "./translation/period-words.ts";

type Localized = Record<string, string>;

/** A title of `report.yaml` with its mark. */
interface Titled {
  readonly title: Localized;
  readonly capitals?: true;
}

/** What `report.yaml` of a draft is made from. */
interface ReportSource {
  readonly draft: DraftReport;
  readonly earlier: readonly Edition[];
  readonly official: string;
  /** The Word file. */
  readonly source: { readonly file: string; readonly sha256: string };
  readonly translations: readonly Translation[];
  readonly titles: TitleCase;
}

/** What `report.yaml` of a draft says. Translations are carried where the official words are the same. */
export const reportData = (from: ReportSource): Record<string, unknown> => {
  const { draft, earlier, official, source, translations, titles } = from;
  const { id, period, head, structure, sections, annexes, bound } = draft;
  const { drafting } = draft.reading;
  const printed = new Set(bound.figures.map(({ metric }) => metric.id));
  const old = earlier[0]?.report;
  const oldParts = earlier.flatMap(({ report }) => report.parts);
  const oldChapters = earlier.flatMap(({ report }) => report.chapters);
  const local = (text: string, before: Localized | undefined): Localized =>
    isSame(before?.[official], text)
      ? { ...before, [official]: text }
      : {
          ...exchangedIn(text, before, official, drafting),
          [official]: text,
          ...inTranslations(text, translations),
        };
  const languages = [
    ...new Set([...(old?.languages ?? [official]), ...translations.map(({ locale }) => locale)]),
  ];
  const other = languages.filter((one) => one !== official);
  const titled = (printed: string, before: Localized | undefined): Titled => {
    const isKnown = isSame(before?.[official], printed);
    const { title, ...mark } = titles.write(printed, isKnown ? before?.[official] : undefined);
    const words = isKnown
      ? before
      : {
          ...exchangedIn(title, before, official, drafting),
          ...inTranslations(printed, translations, "titleOf"),
        };
    return { title: { [official]: title, ...words, [official]: title }, ...mark };
  };
  const named = (title: string): Localized => titled(title, undefined).title;
  const slugs = (title: string): Localized => slugFor(local(title, undefined), official, other);
  const year = period.slice(0, 4);
  const questions = old?.questions?.filter(({ figures }) => figures.every((one) => printed.has(one)));
  return {
    id,
    status: "draft",
    referencePeriod: period,
    coverage: old?.coverage ?? `${Number(year) - 10}/${Number(year) + 15}`,
    number: head.number || UNREAD,
    date: head.date ?? old?.date ?? `${year}-12-31`,
    placeAndDate: local(head.placeAndDate || UNREAD, undefined),
    kind: local(head.kind || UNREAD, old?.kind),
    title: local(head.title || UNREAD, undefined),
    issuer: issuerOf(head, old, official) ?? named(head.issuer || UNREAD),
    signatory: {
      ...(head.authority === undefined
        ? {}
        : { authority: local(head.authority || UNREAD, old?.signatory.authority) }),
      office: local(head.office || UNREAD, old?.signatory.office),
      name: local(head.name || UNREAD, old?.signatory.name),
    },
    recipientsTitle: local(head.recipientsTitle || UNREAD, old?.recipientsTitle),
    recipients: (head.recipients.length ? head.recipients : [UNREAD]).map((line) =>
      local(
        line,
        old?.recipients.find((one) => isAlike(one[official], line)),
      ),
    ),
    questions: questions?.length ? questions : undefined,
    opening: sections.filter(({ chapter }) => chapter === "opening").map(({ slug }) => slug),
    parts: structure.parts.map((part) => ({
      id: part.id,
      ...titled(part.title, oldParts.find((one) => isAlike(one.title[official], part.title))?.title),
    })),
    chapters: structure.chapters.map((chapter) => {
      const before = oldChapters.find((one) => one.id === chapter.known);
      return {
        id: chapter.key,
        ...(chapter.part ? { part: chapter.part } : {}),
        number: chapter.number,
        ...(chapter.unprinted ? { unprinted: true } : {}),
        ...titled(chapter.title, before?.title),
        name: before?.name ?? named(chapter.title),
        slug: before?.slug ?? slugs(chapter.title),
        sections: chapterSections(chapter.key, structure, sections, oldChapters, official, titled),
      };
    }),
    closing: sections.filter(({ chapter }) => chapter === "closing").map(({ slug }) => slug),
    annexes: annexes.map((annex) => {
      const before = old?.annexes.find((one) => one.id === annex.id);
      return {
        id: annex.id,
        form: annex.form,
        slug: before?.slug ?? slugs(annex.name),
        name: before?.name ?? named(annex.name),
      };
    }),
    languages,
    ...(other.length ? { translation: Object.fromEntries(other.map((one) => [one, "partial"])) } : {}),
    source,
    receivedSha256: receivedDigest(draft.source),
  };
};

const isSame = (before: string | undefined, now: string): boolean =>
  before !== undefined && isSameText(before, now);

/** Are two titles the same but for digits? */
const isAlike = (before: string | undefined, now: string): boolean =>
  before !== undefined && titleLikeness(before, now) === 1;

/** What translations call words that are those of the previous report but for the periods that they name. */
const exchangedIn = (
  text: string,
  before: Localized | undefined,
  official: string,
  drafting: DraftingLanguage,
): Localized =>
  Object.fromEntries(
    Object.entries(before ?? {}).flatMap(([locale, translation]) => {
      const words = withItsPeriods(text, { official: before?.[official] ?? "", translation }, drafting);
      return words === undefined || locale === official ? [] : [[locale, words]];
    }),
  );

/** The issuer as the previous report has it; undefined when it is another one. */
const issuerOf = (head: Letterhead, old: ReportFile | undefined, official: string): Localized | undefined =>
  old && titleLikeness(old.issuer[official] ?? "", head.issuer) > 0.8 ? old.issuer : undefined;

const chapterSections = (
  key: string,
  structure: Structure,
  sections: readonly NamedSection[],
  oldChapters: ReportFile["chapters"],
  official: string,
  titled: (printed: string, before: Localized | undefined) => Titled,
): unknown[] => {
  const groups = structure.chapters.find((one) => one.key === key)?.groups ?? [];
  const oldGroups = oldChapters.flatMap((chapter) =>
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
      const before = oldGroups.find((one) => isAlike(one.title[official], title))?.title;
      entries.push({ group: { number, ...titled(title, before) }, sections: [slug], at: group });
    }
  }
  return entries.map((one) => (typeof one === "string" ? one : { group: one.group, sections: one.sections }));
};
