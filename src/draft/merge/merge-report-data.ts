import { isSameData } from "../same-data.ts";
import { isData, type Data } from "./plain-data.ts";

/** What the Word file says and an editor does not: the file itself, its number and its days. */
const OF_THE_FILE = ["id", "status", "referencePeriod", "number", "date", "source", "receivedSha256"];

/** What a heading of the file says. */
const OF_THE_HEADING = ["number", "part"];

/**
 * `report.yaml` of a new import with what an editor had set: names, addresses, words in other languages, and all that an
 * import does not write. What the Word file says of itself is that of the import.
 */
export const mergeReportData = (before: unknown, made: unknown, official: string): Data => {
  if (!isData(before) || !isData(made)) return isData(made) ? made : {};
  const merged: Record<string, unknown> = { ...before, ...made };
  for (const [key, value] of Object.entries(made)) {
    const old = before[key];
    if (OF_THE_FILE.includes(key) || old === undefined) continue;
    merged[key] = mergeValue(old, value, official);
  }
  return merged;
};

/**
 * Words: those of the editor where the official ones are the same, apart from capitals in a title that is printed in
 * capitals throughout; lists entry by entry, by their id or official words.
 */
const mergeValue = (before: unknown, made: unknown, official: string, ignoresCase = false): unknown => {
  if (isSameData(before, made)) return made;
  if (Array.isArray(before) && Array.isArray(made))
    return (made as unknown[]).map((one) => {
      const old = (before as unknown[]).find((other) => isSameEntry(other, one, official));
      return old === undefined ? one : mergeValue(old, one, official);
    });
  if (!isData(before) || !isData(made)) return isData(made) || Array.isArray(made) ? made : before;
  if (official in made && official in before)
    return isSameText(before[official], made[official], ignoresCase) ? { ...made, ...before } : made;
  return Object.fromEntries(
    Object.entries({ ...before, ...made })
      .filter(([key]) => key !== "capitals" || key in made)
      .map(([key, value]): [string, unknown] => [
        key,
        key in before && key in made && !OF_THE_HEADING.includes(key)
          ? mergeValue(before[key], made[key], official, key === "title" && made["capitals"] === true)
          : value,
      ]),
  );
};

const isSameText = (a: unknown, b: unknown, ignoresCase: boolean): boolean =>
  a === b ||
  (ignoresCase && typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase());

const isSameEntry = (a: unknown, b: unknown, official: string): boolean => {
  if (!isData(a) || !isData(b)) return a === b;
  if ("id" in a || "id" in b) return a["id"] === b["id"];
  if ("group" in a && "group" in b && isData(a["group"]) && isData(b["group"])) {
    const [one, other] = [a["group"]["title"], b["group"]["title"]];
    return isData(one) && isData(other) && isSameText(one[official], other[official], true);
  }
  return official in a && a[official] === b[official];
};
