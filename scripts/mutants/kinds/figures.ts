import type { Observation } from "../../../src/model/observation.ts";
import type { Mutant, MutantKind, SoundContent } from "../mutant.ts";

type Field = "value" | "total";

/** How far a changed digit is from the printed one. */
const STEPS = [1, 5];

/** Characters before a figure by which its place in the text as received is known, most first. */
const LEADS = [60, 40, 25, 15, 8, 0];

const digitsOf = (text: string): string => text.replace(/\D/g, "").replace(/^0+(?=\d)/, "");

/** `text` with another digit in the number of these digits, `fromEnd` digits before its last; undefined without it. */
const withDigit = (text: string, digits: string, fromEnd: number, now: string): string | undefined => {
  const number = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].find(([found]) => digitsOf(found) === digits);
  if (!number) return undefined;
  let left = fromEnd;
  const characters = [...number[0]];
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    if (!/\d/.test(characters[index] ?? "")) continue;
    if (left === 0) {
      characters[index] = now;
      return text.slice(0, number.index) + characters.join("") + text.slice(number.index + number[0].length);
    }
    left -= 1;
  }
  return undefined;
};

/** The words of an MDX text as the source has them: without addresses, notes and marks. */
const plainOf = (text: string): string =>
  text.replace(/\[\^[^\]]*\]/g, "").replace(/\[([^\][]*)\]\(#[^)]*\)/g, "$1");

/** The text as received with the printed words of a figure put otherwise; undefined where their place is not certain. */
const inSource = (received: string, before: string, printed: string, now: string): string | undefined => {
  const plain = plainOf(before);
  for (const length of LEADS) {
    const lead = plain.slice(plain.length - length);
    const at = received.indexOf(lead + printed);
    if (at < 0) continue;
    if (received.includes(lead + printed, at + 1)) return undefined;
    const start = at + lead.length;
    return received.slice(0, start) + now + received.slice(start + printed.length);
  }
  return undefined;
};

/** A figure that prints a wrong digit everywhere: its value, each language, the summaries and the text as received. */
const wrongEverywhere = (
  { files, root }: SoundContent,
  { id, section }: Observation,
  field: Field,
  plain: string,
  [index, step]: readonly [number, number],
): Mutant | undefined => {
  const digit = plain[index] ?? "";
  const now = String((Number(digit) + step) % 10);
  const value = plain.slice(0, index) + now + plain.slice(index + 1);
  if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return undefined;
  const fromEnd = plain.slice(index + 1).replace(".", "").length;
  const changes = new Map<string, string>();
  const link = new RegExp(String.raw`\[([^\][]*)\](?=\(#${id}\))`, "g");
  let source = files.get(`${root}/source.txt`) ?? "";
  for (const [file, text] of files) {
    if (!file.startsWith(root) || !file.endsWith(".mdx") || !text.includes(`#${id})`)) continue;
    const unplaced: string[] = [];
    const changed = text.replace(link, (_, printed: string, at: number) => {
      const other = withDigit(printed, digitsOf(plain), fromEnd, now);
      if (other === undefined) unplaced.push(printed);
      else if (file.endsWith(`/${section}/vi.mdx`)) {
        const received = inSource(source, text.slice(0, at), printed, other);
        if (received === undefined) unplaced.push(printed);
        else source = received;
      }
      return `[${other ?? printed}]`;
    });
    if (unplaced.length > 0) return undefined;
    changes.set(
      file,
      changed.replace(new RegExp(String.raw`(?<=- \{ id: ${id},[^\n]* ${field}: )"[^"]*"`), `"${value}"`),
    );
  }
  changes.set(`${root}/source.txt`, source);
  return {
    file: `${root}/source.txt`,
    what: `${id}${field === "total" ? ".total" : ""}: ${plain} → ${value}`,
    changes,
  };
};

const mutantsOf = (content: SoundContent, one: Observation): Mutant[] =>
  (["value", "total"] as const).flatMap((field) => {
    const plain = one[field];
    if (plain === undefined) return [];
    return [...plain].flatMap((digit, index) =>
      /\d/.test(digit)
        ? STEPS.flatMap((step) => wrongEverywhere(content, one, field, plain, [index, step]) ?? [])
        : [],
    );
  });

const everyWrongDigit = (content: SoundContent): Mutant[] =>
  [...content.edition.observations.values()].flatMap((one) => mutantsOf(content, one));

/** Errors in which everything that prints a figure agrees: only what relates it to other numbers can tell. */
export const FIGURE_KINDS: readonly MutantKind[] = [
  {
    name: "Figure: a wrong digit in the value, both languages and the source",
    isConfirmed: true,
    isReceived: true,
    mutants: everyWrongDigit,
  },
  {
    name: "Source: a wrong digit after it was received, in the value and both languages as well",
    isConfirmed: true,
    mutants: everyWrongDigit,
  },
];
