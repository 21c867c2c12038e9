import type { Binding } from "../mdx-text.ts";

/** Few enough words for a name that an editor will write anew. */
const LONGEST = 12;

/** Words of the language of a translation that tell a name from a clause. */
export interface NameWords {
  /** Words that name nothing, in small letters. */
  readonly light: ReadonlySet<string>;
  /** Verbs that make a clause of a noun, and what stands in their place. */
  readonly finite: readonly (readonly [pattern: string, noun: string])[];
}

/**
 * A first name in a translation for what a figure counts: the words of its clause before it; where these say nothing, the
 * words printed with its number and behind it.
 */
export const translatedName = (
  text: string,
  bindings: readonly Binding[],
  index: number,
  { light, finite }: NameWords,
): string | undefined => {
  const figure = bindings[index];
  if (!figure) return undefined;
  const from = bindings[index - 1]?.end ?? 0;
  const to = bindings[index + 1]?.start ?? text.length;
  const left = named(
    text
      .slice(from, figure.start)
      .split(/[;:,.()]+/)
      .at(-1) ?? "",
    light,
  ).slice(-LONGEST);
  const said = text.slice(figure.start, figure.end);
  // A number in words has no unit with it.
  const printed = /\d/.test(said) ? said.replaceAll(/[\d.,/%]+/g, " ") : "";
  const behind = /^[^;:,.()]*/.exec(text.slice(figure.end, to))?.[0] ?? "";
  const words = left.length ? left : named(`${printed} ${behind}`, light).slice(0, LONGEST);
  const name = asNoun(words.join(" "), finite);
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
};

/** A clause as a noun phrase: "Houses were repaired" is "Houses repaired", "Communes have a road" is "Communes with a road". */
const asNoun = (clause: string, finite: NameWords["finite"]): string =>
  finite
    .reduce(
      (text, [pattern, noun]) =>
        text.replace(new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, "iu"), noun),
      clause,
    )
    .replaceAll(/\s+/g, " ")
    .trim();

/** The words of a clause without light ones at both ends. */
const named = (clause: string, light: ReadonlySet<string>): string[] => {
  const words = clause.split(/\s+/).filter(Boolean);
  const isLight = (word: string | undefined): boolean => word !== undefined && light.has(word.toLowerCase());
  let [start, end] = [0, words.length];
  while (end > start && isLight(words[end - 1])) end -= 1;
  while (start < end && isLight(words[start])) start += 1;
  return words.slice(start, end);
};
