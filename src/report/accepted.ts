import type { z } from "astro/zod";
import type { Unread } from "./edition.ts";
import type { Sourced } from "./sources.ts";

/**
 * The entries that a catalogue's schema takes one by one, for a catalogue that it refuses as a whole. The
 * ids of the others are noted in `unread`; so is the file when it has no entries at all.
 */
export const acceptedEntries = <S extends z.ZodRecord>(
  schema: S,
  source: Sourced,
  unread: Unread,
  key?: string,
): z.infer<S> => {
  const whole = source.data as Record<string, unknown> | null | undefined;
  const entries: unknown = key === undefined ? whole : whole?.[key];
  const accepted: Record<string, unknown> = {};
  if (typeof entries !== "object" || entries === null || Array.isArray(entries))
    unread.files.add(source.file);
  else
    for (const [id, entry] of Object.entries(entries as Record<string, unknown>)) {
      const result = schema.safeParse({ [id]: entry });
      if (result.success) Object.assign(accepted, result.data);
      else unread.ids.add(id);
    }
  return accepted as z.infer<S>;
};

/** The fields of `data` that a schema takes one by one, and whether these are all the schema's fields that `data` has or needs. */
export const acceptedFields = <S extends z.ZodObject>(
  schema: S,
  data: Readonly<Record<string, unknown>>,
): { fields: Partial<z.infer<S>>; all: boolean } => {
  const results = Object.entries(schema.shape).map(([key, field]) => ({
    key,
    result: (field as z.ZodType).safeParse(data[key]),
  }));
  const fields = Object.fromEntries(
    results.flatMap(({ key, result }) =>
      result.success && result.data !== undefined ? [[key, result.data]] : [],
    ),
  );
  return { fields: fields as Partial<z.infer<S>>, all: results.every(({ result }) => result.success) };
};
