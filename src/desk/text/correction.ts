import type { Departure } from "../../checks/rules/source-is-rebuilt/departures.ts";
import type { CorrectionFile } from "../../model/schema.ts";
import { block } from "../../draft/yaml-text.ts";

type Correction = CorrectionFile["corrections"][number];

/**
 * The written corrections with one more, which makes a departure from the received text a stated one. Words that an
 * earlier correction published are changed in that one, and it goes when it says again what was received. Undefined when
 * the words cannot be told apart in their line.
 */
export const withCorrection = (
  corrections: readonly Correction[],
  receivedText: string,
  departure: Departure,
  reason: Correction["reason"],
): readonly Correction[] | undefined => {
  const { line } = departure;
  const original = receivedText.split("\n")[line - 1] ?? "";
  const ofLine = corrections.filter((one) => one.line === line);
  for (const { received, published } of candidates(departure)) {
    const earlier = ofLine.find((one) => one.published.includes(received));
    if (earlier && received) {
      const next = { ...earlier, published: earlier.published.replace(received, () => published), reason };
      return corrections.flatMap((one) =>
        one !== earlier ? [one] : next.published === next.received ? [] : [next],
      );
    }
    const found = asWritten(original, received);
    if (found === undefined || ofLine.some((one) => overlap(original, one.received, found))) continue;
    const added = { line, received: found, published, reason };
    const at = corrections.findIndex((one) => one.line > line);
    return at < 0 ? [...corrections, added] : corrections.toSpliced(at, 0, added);
  }
  return undefined;
};

/** The words of the departure, with more and more of what stands around them, to be found once in their line. */
const candidates = ({ published, received, before, after }: Departure) =>
  Array.from({ length: before.length + after.length + 1 }, (_, more) => more)
    .map((more) => [
      before.slice(before.length - Math.min(before.length, Math.ceil(more / 2))),
      after.slice(0, Math.floor(more / 2)),
    ])
    .map(([lead = [], tail = []]) => ({
      received: [...lead, ...received, ...tail].join(" "),
      published: [...lead, ...published, ...tail].join(" "),
    }))
    .filter(({ received: words }) => words !== "");

/** Words as they are written in a line, where they stand there once. */
const asWritten = (line: string, words: string): string | undefined => {
  const pattern = words
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(pattern).exec(line)?.[0];
  return found !== undefined && line.split(found).length === 2 ? found : undefined;
};

const overlap = (line: string, a: string, b: string): boolean => {
  const [first, second] = [line.indexOf(a), line.indexOf(b)];
  return first < second + b.length && second < first + a.length;
};

/** `corrections.yaml` with another list of corrections; the queries below it stay as they are written. */
export const correctionsText = (text: string, corrections: readonly Correction[]): string => {
  const list = corrections.length === 0 ? "corrections: []\n" : `corrections:\n${block(corrections, 2)}`;
  const rest = text.replace(/^corrections:(?:[^\n]*\n)(?:(?:[ -][^\n]*)?\n)*/m, "");
  return `${list}${rest}`;
};
