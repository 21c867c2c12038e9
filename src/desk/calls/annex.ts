import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, formBase, staleForm } from "../store/form-base.ts";
import { annexParts, withAnnexPart } from "../text/annex-parts.ts";
import { changedYaml } from "../text/changed-yaml.ts";
import { annexFiles } from "../text/translated-annexes.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { someWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  base,
  report: z.string().min(1),
  annex: z.string().min(1),
  /** The id of a row, or what the heads are called. */
  part: z.string().min(1),
  /** The official texts as they were shown, and what renders them. */
  said: z
    .array(
      z.strictObject({ key: z.string().min(1), official: z.string().trim().min(1), translation: someWords }),
    )
    .min(1),
});

/** Writes a row of an annex or its heads in another language; not saved where the official texts have changed since. */
export const annex = call(input, async ({ key, report, base: shown, annex: id, part, said }, desk) => {
  const { files, reports } = contentSource().reading();
  const edition = editionOf({ reports }, report);
  const texts = edition && annexFiles(edition, id);
  if (!texts) return { saved: false };
  const { official, translation, path } = texts;
  const fields = annexParts(official, translation).find((one) => one.part === part)?.fields ?? [];
  if (formBase(fields) !== shown) return staleForm(desk.store, key);
  const isAsShown = fields.every((field) =>
    said.some((one) => one.key === field.key && one.official === field.official.trim()),
  );
  const all = new Map(said.map((one) => [one.key, one.translation.normalize("NFC")]));
  const next = isAsShown ? withAnnexPart(official, translation, part, all) : undefined;
  if (!next) return { saved: false };
  const changes = changedFiles(files, new Map(files).set(path, changedYaml(files.get(path) ?? "", next)));
  return save(desk, { key, label: `annex ${report} ${id}`, changes });
});
