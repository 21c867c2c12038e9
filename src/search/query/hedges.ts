import { LETTERS } from "./letters.ts";

/** How a number was hedged: "gần 40.000" is at most 40,000, "hơn" at least, "khoảng" either side. */
export type Hedge = "below" | "above" | "about";

const WORDS: Readonly<Record<Hedge, readonly string[]>> = {
  below: [
    ..."gần,gan,ngót,ngot,dưới,duoi,chưa đến,chua den,chưa tới,chua toi,xấp xỉ dưới".split(","),
    ..."nearly,almost,just under,under,below,less than,close to,not quite,up to".split(","),
  ],
  above: [
    ..."hơn,hon,trên,tren,quá,qua,ngoài,vượt".split(","),
    ..."more than,over,above,just over,upwards of,at least,in excess of".split(","),
  ],
  about: [
    ..."khoảng,khoang,chừng,chung,cỡ,tầm,độ,ước chừng,uoc chung,xấp xỉ,xap xi,khoảng chừng,gần như,đâu đó".split(
      ",",
    ),
    ..."about,around,approximately,approx,roughly,some,circa,or so,~,≈".split(","),
  ],
};

const HEDGES = (Object.keys(WORDS) as Hedge[])
  .flatMap((hedge) => WORDS[hedge].map((words) => ({ hedge, words })))
  .sort((a, b) => b.words.length - a.words.length);

/** The hedge at the end of a normalised text that stands before a number, and where it begins. */
export const hedgeBefore = (text: string): { hedge: Hedge; start: number } | undefined => {
  const before = text.trimEnd();
  for (const { hedge, words } of HEDGES) {
    const start = before.length - words.length;
    if (before.endsWith(words) && (start === 0 || /[\s(]/.test(before[start - 1] ?? "")))
      return { hedge, start };
  }
  return undefined;
};

const WORD_BEFORE_NUMBER = new RegExp(String.raw`([${LETTERS}]+)(\s+)(?=\d)`, "g");

/** "about VND 110" as "VND about 110": the hedge of a number stands before a unit that is written in front. */
export const hedgesBehindUnits = (text: string, leading: ReadonlySet<string>): string => {
  let moved = "";
  let from = 0;
  for (const found of text.matchAll(WORD_BEFORE_NUMBER)) {
    const [whole, unit = ""] = found;
    const hedged = leading.has(unit) ? hedgeBefore(text.slice(from, found.index)) : undefined;
    if (!hedged) continue;
    const start = from + hedged.start;
    moved += `${text.slice(from, start)}${whole}${text.slice(start, found.index)}`;
    from = found.index + whole.length;
  }
  return moved + text.slice(from);
};
