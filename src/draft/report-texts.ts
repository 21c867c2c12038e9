import type { Edition } from "../report/edition.ts";
import { rowText, tableFrontmatter } from "./tables/table-text.ts";
import { bodyText, frontmatter, passageText } from "./mdx-text.ts";
import { figuresByPassage, metricsBySection, type DraftReport } from "./draft-report.ts";
import { sectionIn } from "./earlier-content.ts";
import { notesOf } from "./place-passages.ts";
import type { DraftPassage } from "./passage.ts";
import { reportData } from "./report-file.ts";
import { inTranslations, type Translation } from "./translation/in-translations.ts";
import { writtenProgramme } from "./written-programme.ts";
import type { TitleCase } from "./title-case.ts";
import { block } from "./yaml-text.ts";

/** The official text of a draft as files, by their path in the project. */
export const officialFiles = (
  draft: DraftReport,
  earlier: readonly Edition[],
  official: string,
  source: { readonly file: string; readonly sha256: string },
  translations: readonly Translation[],
  titles: TitleCase,
): Map<string, string> => {
  const { id, sections, annexes, notes, bound } = draft;
  const [previous] = earlier;
  const root = `content/reports/${id}`;
  const files = new Map<string, string>();
  const report = reportData({ draft, earlier, official, source, translations, titles });
  files.set(`${root}/report.yaml`, block(report));
  files.set(`${root}/source.txt`, draft.source);
  const labels = new Map(notes.map((note) => [note.id, note.label]));
  const figures = figuresByPassage(draft);
  const write = (passage: DraftPassage): string =>
    passageText(
      passage,
      (figures.get(passage) ?? []).map(({ binding }) => binding).toSorted((a, b) => a.start - b.start),
      (note) => labels.get(note),
    );
  const metrics = metricsBySection(draft);
  const numbersOf = (slug: string): unknown => {
    const listed = bound.numbers.get(slug) ?? [];
    return listed.length ? listed : undefined;
  };
  const noteText = (passages: readonly DraftPassage[]): string =>
    notesOf(passages, notes)
      .map(({ label, passages: texts }) => `\n[^${label}]: ${texts.map(write).join(" ")}\n`)
      .join("");
  for (const section of sections) {
    const old = sectionIn(earlier, section.slug)?.texts.get(official);
    const head = {
      number: section.number,
      ...titles.write(section.title, old?.title),
      unprintedTitle: section.title ? undefined : (old?.unprintedTitle ?? { [official]: section.slug }),
      runIn: section.runIn ? true : undefined,
    };
    const body = bodyText(
      section.passages.map((one) => ({ ...one, written: write(one) })),
      false,
    );
    const front = frontmatter(head, metrics.get(section.slug) ?? [], numbersOf(section.slug));
    files.set(`${root}/sections/${section.slug}/${official}.mdx`, front + body + noteText(section.passages));
  }
  for (const annex of annexes) {
    const folder = `${root}/annexes/${annex.id}`;
    if (annex.programme) {
      const before = previous?.programmes.get(annex.id)?.get(official);
      files.set(`${folder}/${official}.yaml`, block(writtenProgramme(annex.programme.file, before, titles)));
    }
    const headBefore = previous?.entries.get(annex.id)?.get(official)?.title;
    if (annex.tables) {
      const { title, attached, tables } = annex.tables;
      const order = tables.map(({ slug }) => slug);
      files.set(
        `${folder}/${official}.yaml`,
        block({ ...titles.write(title, headBefore), attached, columns: {}, order }),
      );
      for (const table of tables) {
        const old = sectionIn(earlier, table.slug)?.texts.get(official);
        const front = tableFrontmatter(
          titles.write(table.title, old?.title),
          table.columns,
          table.title
            ? undefined
            : (old?.unprintedTitle ?? {
                [official]: titles.write(title).title,
                ...inTranslations(title, translations, "titleOf"),
              }),
          metrics.get(table.slug) ?? [],
          numbersOf(table.slug),
        );
        const rows = table.rows.map(({ passage }) => passage);
        const body = bodyText(
          rows.map((row) => ({ ...row, written: rowText(write(row)) })),
          false,
        );
        files.set(`${folder}/${table.slug}/${official}.mdx`, front + body + noteText(rows));
      }
    }
    if (!annex.entries) continue;
    const { blocks, columns, entries } = annex.entries;
    const heads = {
      ...titles.write(blocks.title, headBefore),
      attached: blocks.lines.slice(1).join(" "),
      columns,
      order: entries.map(({ slug }) => slug),
    };
    files.set(`${folder}/${official}.yaml`, block(heads));
    for (const entry of entries) {
      const front = frontmatter(
        {
          number: entry.number,
          ...titles.write(entry.title, sectionIn(earlier, entry.slug)?.texts.get(official)?.title),
          parent: entry.parent,
        },
        metrics.get(entry.slug) ?? [],
        numbersOf(entry.slug),
      );
      const body = bodyText(
        entry.passages.map((one) => ({ ...one, written: write(one) })),
        true,
      );
      files.set(`${folder}/${entry.slug}/${official}.mdx`, front + body + noteText(entry.passages));
    }
  }
  files.set(`${root}/corrections.yaml`, "corrections: []\nqueries: []\n");
  return files;
};
