/** An error put into a printed number. */
export interface Seed {
  readonly kind: "two digits swapped" | "a digit changed" | "ten times too large" | "ten times too small";
  readonly value: string;
}

/** How far a changed digit is from the printed one. */
const STEPS = [1, 5];

/** Every swap of two neighbouring digits, two changes of each digit, and a factor of ten either way; what ends in 0 stays whole. */
export const seedsOf = (plain: string): Seed[] => {
  const characters = [...plain];
  const put = (index: number, ...digits: string[]): string =>
    characters.toSpliced(index, digits.length, ...digits).join("");
  const swaps = characters.flatMap((digit, index) => {
    const next = characters[index + 1];
    return next !== undefined && /\d\d/.test(digit + next) && digit !== next ? [put(index, next, digit)] : [];
  });
  const changes = characters.flatMap((digit, index) =>
    /\d/.test(digit) ? STEPS.map((step) => put(index, String((Number(digit) + step) % 10))) : [],
  );
  const printable = (value: string): boolean => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
  const shifted = /^0*\.?0*$/.test(plain) ? [] : [shift(plain, 1), shift(plain, -1)];
  return [
    ...swaps.filter(printable).map((value): Seed => ({ kind: "two digits swapped", value })),
    ...changes.filter(printable).map((value): Seed => ({ kind: "a digit changed", value })),
    ...shifted.map((value, index): Seed => ({
      kind: index ? "ten times too small" : "ten times too large",
      value,
    })),
  ];
};

const shift = (plain: string, places: 1 | -1): string => {
  const [whole = "", fraction = ""] = plain.split(".");
  const digits = `0${whole}${fraction}0`;
  const point = whole.length + 1 + places;
  const [before, after] = [digits.slice(0, point), digits.slice(point)];
  const kept =
    places === 1 ? after.slice(0, Math.max(0, fraction.length - 1)) : after.slice(0, fraction.length + 1);
  const stays = fraction === "" && kept === "0";
  return before.replace(/^0+(?=\d)/, "") + (kept && !stays ? `.${kept}` : "");
};
