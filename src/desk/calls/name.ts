import { z } from "astro/zod";
import { id, period } from "../../model/schema.ts";
import { contentSource } from "../../site/content-source.ts";
import { proposedBase } from "../names/named-things.ts";
import { renamedThing, withNamesRead } from "../names/renamed.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, staleForm } from "../store/form-base.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  base,
  report: z.string().min(1),
  kind: z.enum(["indicator", "unit", "break"]),
  id,
  at: period.optional(),
  name: typedTexts,
  unit: id.optional(),
  topic: id.optional(),
});

/** Names a new indicator or unit of a draft, or gives the reason of a break. Who saves the names has read them beside each other. */
export const name = call(input, async ({ key, report, base: shown, ...naming }, desk) => {
  const { files, reports, parsed } = contentSource().reading();
  const present = proposedBase(files, report, naming);
  if (present !== shown) return { ...(await staleForm(desk.store, key)), base: present };
  const names = Object.fromEntries(
    Object.entries(naming.name).map(([locale, words]) => [locale, words.normalize("NFC")]),
  );
  const next = renamedThing(files, report, { ...naming, name: names });
  if (!next) return { saved: false };
  const edition = editionOf({ reports }, report);
  const read = edition ? withNamesRead(next, edition, naming, parsed) : next;
  const written = await save(desk, {
    key,
    label: `name ${report} ${naming.id}`,
    changes: changedFiles(files, read),
  });
  return { ...written, base: proposedBase(read, report, naming) };
});
