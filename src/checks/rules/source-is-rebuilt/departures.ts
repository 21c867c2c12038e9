import type { Place } from "../../../model/issue.ts";
import type { PublishedWord } from "../../../report/published-words.ts";
import type { ReceivedWord } from "../../../report/received.ts";

/** A run of words that is published otherwise than it was received. */
export interface Departure {
  /** The first of the published words, or the word before what is missing. */
  readonly place: Place;
  readonly published: readonly string[];
  readonly received: readonly string[];
  /** The line of the text as received. */
  readonly line: number;
  /** Words of that line that stand in both texts right before and behind, nearest to the departure. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How far a difference may reach before both texts must agree again, and how many words make them agree. */
const REACH = 80;
const AGREE = 3;

const CONTEXT = 4;

/**
 * Differences of two word sequences; after each the sequences are aligned again where three words agree.
 * Words that are missing are placed at the published word before them.
 */
export const departures = (
  published: readonly PublishedWord[],
  received: readonly ReceivedWord[],
  fallback: Place,
): readonly Departure[] => {
  const found: Departure[] = [];
  let [i, j, agreedFrom] = [0, 0, 0];
  while (i < published.length || j < received.length) {
    if (published[i]?.text === received[j]?.text) {
      i += 1;
      j += 1;
      continue;
    }
    const [di, dj] = alignment(published, received, i, j);
    const line = received[dj ? j : Math.max(j - 1, 0)]?.line ?? received.at(-1)?.line ?? 1;
    const ofLine = (word: ReceivedWord): boolean => word.line === line;
    found.push({
      place: published[di ? i : i - 1]?.place ?? published[i]?.place ?? fallback,
      published: textsOf(published.slice(i, i + di)),
      received: textsOf(received.slice(j, j + dj)),
      line,
      before: textsOf(received.slice(Math.max(agreedFrom, j - CONTEXT), j).filter(ofLine)),
      after: textsOf(received.slice(j + dj, j + dj + AGREE).filter(ofLine)),
    });
    i += di;
    j += dj;
    agreedFrom = j;
  }
  return found;
};

const textsOf = (words: readonly { readonly text: string }[]): string[] => words.map(({ text }) => text);

/** The smallest skips after which both sequences agree again. */
const alignment = (
  a: readonly { text: string }[],
  b: readonly { text: string }[],
  i: number,
  j: number,
): [number, number] => {
  const agree = (x: number, y: number): boolean => {
    const rest = Math.min(AGREE, Math.max(a.length - x, b.length - y));
    return Array.from({ length: rest }, (_, k) => a[x + k]?.text === b[y + k]?.text).every(Boolean);
  };
  for (let sum = 1; sum <= REACH; sum += 1)
    for (let di = 0; di <= sum; di += 1) if (agree(i + di, j + sum - di)) return [di, sum - di];
  return [a.length - i, b.length - j];
};
