import { parse } from "yaml";
import { isSameData } from "../same-data.ts";
import { block } from "../yaml-text.ts";
import { isData, type Data } from "./plain-data.ts";

interface Pair {
  /** The file of the annex in the official language. */
  readonly official: string | undefined;
  readonly translation: string | undefined;
}

/**
 * The heads and rows of an annex in another language after another import: what the editor wrote and marked as read stays
 * wherever the official words are what they were; the rest is that of the import. Undefined where neither has the file.
 */
export const mergeAnnexTranslation = (before: Pair, made: Pair): string | undefined => {
  if (before.translation === undefined || before.official === undefined) return made.translation;
  const [wasOfficial, isOfficial, own, fresh] = [
    before.official,
    made.official,
    before.translation,
    made.translation,
  ].map(dataOf);
  if (!wasOfficial || !isOfficial || !own) return made.translation;
  const keepsHeads = isSameData(headsOf(wasOfficial), headsOf(isOfficial));
  const { parts: _, ...heads } = { ...fresh, ...(keepsHeads ? own : {}) };
  const merged = {
    ...heads,
    ...("parts" in isOfficial
      ? { parts: partsOf({ wasOfficial, isOfficial, own, fresh: fresh ?? {} }, keepsHeads) }
      : {}),
  };
  return isSameData(merged, own) ? before.translation : block(merged);
};

interface AnnexFiles {
  readonly wasOfficial: Data;
  readonly isOfficial: Data;
  readonly own: Data;
  readonly fresh: Data;
}

/** The parts in the order of the official file; rows and groups that no language has but the official one are left out. */
const partsOf = ({ wasOfficial, isOfficial, own, fresh }: AnnexFiles, keepsHeads: boolean): Data[] => {
  const [was, kept, read] = [wasOfficial, own, fresh].map(rowsOf);
  const row = (official: Data): Data[] => {
    const id = idOf(official);
    const old = isSameData(was?.get(id), official) ? kept?.get(id) : undefined;
    return [old ?? read?.get(id)].filter((one) => one !== undefined);
  };
  const headed = (official: Data, olds: readonly Data[], news: readonly Data[]): Data => {
    const by = (all: readonly Data[]) => all.find((one) => idOf(one) === idOf(official));
    return { ...official, ...by(news), ...(keepsHeads ? by(olds) : {}) };
  };
  return listOf(isOfficial, "parts").map((part) => {
    const [oldPart, newPart] = [own, fresh].map((file) =>
      listOf(file, "parts").find((one) => idOf(one) === idOf(part)),
    );
    const { capitals: _, ...head } = headed(part, listOf(own, "parts"), listOf(fresh, "parts"));
    const groups = listOf(part, "groups").flatMap((group) => {
      const rows = listOf(group, "rows").flatMap(row);
      const { capitals: __, ...words } = headed(
        group,
        listOf(oldPart ?? {}, "groups"),
        listOf(newPart ?? {}, "groups"),
      );
      return rows.length > 0 ? [{ ...words, rows }] : [];
    });
    return { ...head, groups };
  });
};

const dataOf = (text: string | undefined): Data | undefined => {
  const data: unknown = text === undefined ? undefined : parse(text);
  return isData(data) ? data : undefined;
};

const listOf = (data: Data, key: string): readonly Data[] => {
  const list = data[key];
  return Array.isArray(list) ? list.filter(isData) : [];
};

const idOf = ({ id }: Data): string => (typeof id === "string" ? id : "");

const rowsOf = (file: Data): ReadonlyMap<string, Data> =>
  new Map(
    listOf(file, "parts")
      .flatMap((part) => listOf(part, "groups"))
      .flatMap((group) => listOf(group, "rows"))
      .map((row) => [idOf(row), row]),
  );

/** The file without its rows. */
const headsOf = (file: Data): unknown => ({
  ...file,
  parts: listOf(file, "parts").map((part) => ({
    ...part,
    groups: listOf(part, "groups").map((group) => ({ ...group, rows: undefined })),
  })),
});
