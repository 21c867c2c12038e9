import { posix } from "node:path";

/** A folder with more pages holds pages that are alike: those of figures, frames for other sites. */
const few = 20;

/** Of pages that are alike the first and the last, of all others every one. */
export function onePageOfEachKind(paths: readonly string[]): readonly string[] {
  const folders = Map.groupBy(paths, (path) => posix.dirname(path));
  return [...folders.values()].flatMap((members) =>
    members.length > few ? [members[0] ?? "", members.at(-1) ?? ""] : members,
  );
}
