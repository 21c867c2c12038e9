import { proposedCataloguePath } from "../../report/content-paths.ts";
import { parse, stringify } from "yaml";
import type { Files } from "../../report/from-files.ts";
import type { ParsedFiles } from "../../report/parsed-files.ts";
import { listsWith } from "../../../scripts/content/marked-translations.ts";
import type { Edition } from "../../report/edition.ts";
import { unreadProposals } from "../../report/unread-proposals.ts";

/** What an editor says of a new indicator or unit, or of a break of a series. */
export interface Naming {
  readonly kind: "indicator" | "unit" | "break";
  readonly id: string;
  /** Of a break: the first period of the new series. */
  readonly at?: string | undefined;
  /** Of a break: its reason. */
  readonly name: Readonly<Record<string, string>>;
  readonly unit?: string | undefined;
  readonly topic?: string | undefined;
}

interface Catalogue {
  readonly indicators?: Record<string, Entry>;
  readonly units?: Record<string, Entry>;
  readonly breaks?: Readonly<Record<string, readonly { readonly at: string; reason: Naming["name"] }[]>>;
}

interface Entry {
  readonly name?: Readonly<Record<string, string>>;
  readonly forms?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The content files with another name of what a draft proposes. The identity stays: figures are bound by it. A unit is
 * printed as it is named, in languages in which it has no printed form yet. Undefined where the draft proposes no such thing.
 */
export const renamedThing = (files: Files, report: string, naming: Naming): Files | undefined => {
  const path = proposedCataloguePath(report);
  const data = parse(files.get(path) ?? "{}") as Catalogue | null;
  const isChanged = data !== null && (naming.kind === "break" ? explain(data, naming) : rename(data, naming));
  return isChanged ? new Map(files).set(path, stringify(data, { lineWidth: 0 })) : undefined;
};

const explain = ({ breaks }: Catalogue, { id, at, name }: Naming): boolean => {
  const one = breaks?.[id]?.find((known) => known.at === at);
  if (one) one.reason = name;
  return one !== undefined;
};

const rename = (data: Catalogue, { kind, id, name, unit, topic }: Naming): boolean => {
  const group = kind === "unit" ? data.units : data.indicators;
  const entry = group?.[id];
  if (!group || !entry) return false;
  const forms = Object.fromEntries(Object.entries(name).map(([locale, words]) => [locale, [words]]));
  group[id] = {
    ...entry,
    name,
    ...(unit ? { unit } : {}),
    ...(topic ? { topic } : {}),
    ...(kind === "unit" ? { forms: { ...forms, ...entry.forms } } : {}),
  };
  return true;
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
