/** Verbs that agree with a count. */
const VERBS: readonly (readonly [one: string, many: string])[] = [
  ["was", "were"],
  ["is", "are"],
  ["has", "have"],
];
/** What stands for the counted things behind such a verb. */
const POSSESSIVE: readonly [one: string, many: string] = ["its", "their"];

const wordOf = (word: string): RegExp => new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, "u");

/** The text behind a count of one or of more: the first verb of its clause agrees with it, and the possessive behind that. */
export const agreeing = (text: string, one: boolean): string => {
  const clause = /^[^,;.]*/.exec(text)?.[0] ?? "";
  const [from, to] = one ? ([1, 0] as const) : ([0, 1] as const);
  const verb = VERBS.find((pair) => wordOf(pair[from]).test(clause));
  if (!verb) return text;
  const start = wordOf(verb[from]).exec(clause)?.index ?? 0;
  const behind = clause
    .slice(start)
    .replace(wordOf(verb[from]), verb[to])
    .replace(wordOf(POSSESSIVE[from]), POSSESSIVE[to]);
  return clause.slice(0, start) + behind + text.slice(clause.length);
};
