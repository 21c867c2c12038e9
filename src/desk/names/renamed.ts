import { parse, stringify } from "yaml";
import type { Files } from "../../report/from-files.ts";
import type { ParsedFiles } from "../../report/parsed-files.ts";
import { listsWith } from "../../../scripts/content/marked-translations.ts";
import type { Edition } from "../../report/edition.ts";
import { unreadProposals } from "../../report/unread-proposals.ts";
import { cataloguePath } from "./named-things.ts";

/** What an editor says of a new indicator or unit. */
export interface Naming {
  readonly kind: "indicator" | "unit";
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly unit?: string | undefined;
  readonly topic?: string | undefined;
}

interface Entry {
  readonly name?: Readonly<Record<string, string>>;
  readonly forms?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The content files with another name of what a draft proposes. The identity stays: figures are bound by it. A unit is
 * printed as it is named, in languages in which it has no printed form yet. Undefined where the draft proposes no such thing.
 */
export const renamedThing = (
  files: Files,
  report: string,
  { kind, id, name, unit, topic }: Naming,
): Files | undefined => {
  const path = cataloguePath(report);
  const data = parse(files.get(path) ?? "{}") as Record<string, Record<string, Entry> | undefined>;
  const group = data[`${kind}s`];
  const entry = group?.[id];
  if (!group || !entry) return undefined;
  const forms = Object.fromEntries(Object.entries(name).map(([locale, words]) => [locale, [words]]));
  group[id] = {
    ...entry,
    name,
    ...(unit ? { unit } : {}),
    ...(topic ? { topic } : {}),
    ...(kind === "unit" ? { forms: { ...forms, ...entry.forms } } : {}),
  };
  return new Map(files).set(path, stringify(data, { lineWidth: 0 }));
};

/** The content files in which the names of one proposed thing count as read beside each other. */
export const withNamesRead = (
  files: Files,
  edition: Edition,
  { kind, id }: Pick<Naming, "kind" | "id">,
  parsed?: ParsedFiles,
): Files =>
  new Map([
    ...files,
    ...listsWith(
      files,
      unreadProposals(files, edition, parsed).filter(({ path }) => path[0] === `${kind}s` && path[1] === id),
      parsed,
    ),
  ]);
