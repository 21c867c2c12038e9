import type { SearchRecord, SearchData } from "../../src/search/index/search-data.ts";

/** Ways to type the name or the value of a figure; what cannot be typed so is undefined. */
export type QueryKind =
  | "name"
  | "without marks"
  | "Telex"
  | "VNI"
  | "two letters swapped"
  | "with fillers"
  | "a phrase said otherwise"
  | "six words in ten"
  | "rounded, hedged, with its name"
  | "rounded, with its unit";

const bare = (text: string): string =>
  text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");

const TONES = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const INPUT = {
  telex: { tones: "sfrxj", đ: "dd", â: "aa", ê: "ee", ô: "oo", ă: "aw", ơ: "ow", ư: "uw" },
  vni: { tones: "12345", đ: "d9", â: "a6", ê: "e6", ô: "o6", ă: "a8", ơ: "o7", ư: "u7" },
} as const;

/** The keys that type a text with an input method, left in as they are. */
const keyed = (text: string, method: keyof typeof INPUT): string => {
  const keys = INPUT[method];
  return text
    .toLowerCase()
    .split(" ")
    .map((word) => {
      let tone = "";
      const plain = word.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
        tone = keys.tones[TONES.indexOf(mark)] ?? "";
        return "";
      });
      const letters = plain.normalize("NFC").replace(/[đâêôăơư]/g, (letter) => keys[letter as "đ"]);
      return letters.replace(/(\p{P}*)$/u, `${tone}$1`);
    })
    .join(" ");
};

/** Numbers from 0 to 1 that are the same in every run. */
const randomNumbers = (): (() => number) => {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
};

const swapped = (text: string, random: () => number): string => {
  const words = text.split(" ");
  const long = [...words.keys()].filter((index) => /^\p{L}{4,}$/u.test(words[index] ?? ""));
  const at = long[Math.floor(random() * long.length)];
  if (at === undefined) return text;
  const letters = [...(words[at] ?? "").normalize("NFC")];
  const place = 1 + Math.floor(random() * (letters.length - 2));
  [letters[place], letters[place + 1]] = [letters[place + 1] ?? "", letters[place] ?? ""];
  return words.with(at, letters.join("")).join(" ");
};

const sixInTen = (text: string, random: () => number): string => {
  const words = text.split(" ").map((word) => ({ word, rank: random() }));
  const kept = [...words]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(2, Math.ceil(words.length * 0.6)));
  return words
    .filter((one) => kept.includes(one))
    .map(({ word }) => word)
    .join(" ");
};

/** A name with one of its phrases replaced by another that means the same, in the same script. */
const saidOtherwise = (
  name: string,
  groups: readonly (readonly string[])[],
  oneOf: (list: readonly string[]) => string,
): string | undefined => {
  const text = ` ${name.toLowerCase()} `;
  const named = groups.flatMap((group) => {
    const phrases = group.filter((phrase) => text.includes(` ${phrase.toLowerCase()} `));
    return phrases.map((phrase) => ({
      phrase,
      others: group.filter((other) => other !== phrase && isPlain(other) === isPlain(phrase)),
    }));
  });
  const longest = named.reduce((most, { phrase }) => Math.max(most, phrase.length), 0);
  const found = named.find(({ phrase, others }) => phrase.length === longest && others.length > 0);
  return found && text.replace(found.phrase.toLowerCase(), oneOf(found.others)).trim();
};

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const FILLERS = {
  vi: {
    before: ["báo cáo", "cho biết", "số liệu mới nhất về"],
    behind: ["ở Điện Biên", "là bao nhiêu", "của tỉnh"],
  },
  en: {
    before: ["what is the", "show me", "latest figure for"],
    behind: ["in Dien Bien", "please", "this quarter"],
  },
};
const HEDGES = {
  vi: { up: ["gần"], down: ["hơn", "khoảng"] },
  en: { up: ["nearly"], down: ["over", "about"] },
};

/** The value with two digits, in the language and the unit of the figure's text, with its hedges; "khoảng 40.000 hộ". */
const rounded = ({ value, text }: SearchRecord, locale: "vi" | "en") => {
  const exact = Number(value);
  if (!exact) return undefined;
  const two = Number(exact.toPrecision(2));
  const format = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 6 });
  const unit = (/[\d.,]+(\D*)$/.exec(text)?.[1] ?? "").replaceAll("\u00a0", " ");
  const lead = /(?:^|\s)((?:VND|USD)\s)/.exec(text)?.[1] ?? "";
  return { said: `${lead}${format.format(two)}${unit}`, isUp: two > exact };
};

/** What somebody could type for each printed figure of the first report, by kind. */
export const generatedQueries = (
  { catalogue, reports: [report] }: SearchData,
  locale: "vi" | "en",
): ReadonlyMap<QueryKind, readonly { readonly query: string; readonly figure: SearchRecord }[]> => {
  const random = randomNumbers();
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one.names[0] ?? ""]));
  const nameOf = ({ indicator, name }: SearchRecord): string => name ?? indicators.get(indicator) ?? "";
  const { before, behind } = FILLERS[locale];
  const kinds: Record<QueryKind, (figure: SearchRecord) => string | undefined> = {
    name: nameOf,
    "without marks": (figure) => bare(nameOf(figure)),
    Telex: (figure) => keyed(nameOf(figure), "telex"),
    VNI: (figure) => keyed(nameOf(figure), "vni"),
    "two letters swapped": (figure) => swapped(nameOf(figure), random),
    "with fillers": (figure) => `${oneOf(before)} ${nameOf(figure)} ${oneOf(behind)}`,
    "a phrase said otherwise": (figure) => saidOtherwise(nameOf(figure), catalogue.vocabulary.groups, oneOf),
    "six words in ten": (figure) => sixInTen(nameOf(figure), random),
    "rounded, hedged, with its name": (figure) => {
      const round = rounded(figure, locale);
      const hedge = oneOf(HEDGES[locale][round?.isUp ? "up" : "down"]);
      return round && `${hedge} ${round.said} ${indicators.get(figure.indicator) ?? ""}`;
    },
    "rounded, with its unit": (figure) => rounded(figure, locale)?.said,
  };
  const figures = (report?.figures ?? []).filter(({ sameAs }) => !sameAs);
  return new Map(
    (Object.keys(kinds) as QueryKind[]).map((kind) => [
      kind,
      figures.flatMap((figure) => {
        const query = kinds[kind](figure);
        return query ? [{ query, figure }] : [];
      }),
    ]),
  );
};
