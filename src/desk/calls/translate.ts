import { z } from "astro/zod";
import type { SectionText } from "../../report/edition.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { translationLocale, translationPlace } from "../text/translated-sections.ts";
import { withTranslation } from "../text/written-translation.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  section: z.string().min(1),
  /** The title, for a section that has no translation yet. */
  title: z.string().trim().optional(),
  /** The official passage that is rendered: its number in its file, from 0, and its words as they were shown. */
  official: z.number().int().nonnegative(),
  words: z.string().min(1),
  text: z.string().trim().min(1),
});

/**
 * Writes a passage that a translation lacks, where it belongs now; `saved` is false where the official passage has changed
 * since, where it was rendered otherwise meanwhile, and where the translation cannot say it.
 */
export const translate = call(input, async ({ key, report, section, title, ...asked }, desk) => {
  const reading = contentSource().reading();
  const edition = reading.reports.find(({ id }) => id === report)?.edition;
  const official = edition?.sections.get(section)?.texts.get(edition.official);
  const locale = edition && translationLocale(edition);
  if (!edition || !official || locale === undefined) return { saved: false };
  const text = asked.text.normalize("NFC").replaceAll(/\s+/g, " ");
  const place = translationPlace(edition, section, { ...asked, text });
  if (!place || place.isThere) return { saved: place !== undefined };
  const path = official.source.file.replace(/[a-z-]+\.mdx$/, `${locale}.mdx`);
  const before = reading.files.get(path);
  const file = before ?? newTranslation(official, title ?? "");
  const next = withTranslation(
    edition,
    { text: official, file: reading.files.get(official.source.file) ?? "" },
    { path, file, locale },
    { official: asked.official, after: place.after, text },
  );
  if (next === undefined) return { saved: false };
  const change = { path, base: before === undefined ? null : contentHash(before), text: next };
  return save(desk, { key, label: `translate ${report} ${section}`, changes: [change] });
});

/** The file of a translation without passages yet: its number is that of the official text. */
const newTranslation = ({ number }: SectionText, title: string): string => {
  const head = [
    ...(number === undefined ? [] : [`number: ${JSON.stringify(number)}\n`]),
    `title: ${JSON.stringify(title.normalize("NFC"))}\n`,
  ];
  return `---\n${head.join("")}---\n`;
};
