/**
 * An exact decimal of code that runs in a reader's browser, where the library of `Decimal` would be a third of what the
 * search loads: `digits` are an integer, the last `places` of them stand behind the point.
 */
export interface FixedPoint {
  readonly digits: bigint;
  readonly places: number;
}

/** A plain decimal, with or without "-" in front, exactly. */
export const fixedPoint = (plain: string): FixedPoint => ({
  digits: BigInt(plain.replace(".", "")),
  places: plain.split(".")[1]?.length ?? 0,
});

export const ONE: FixedPoint = { digits: 1n, places: 0 };

/** The digits of a number with so many places, which are no fewer than its own. */
const digitsAt = ({ digits, places }: FixedPoint, wanted: number): bigint =>
  wanted === places ? digits : digits * 10n ** BigInt(wanted - places);

const together = (
  a: FixedPoint,
  b: FixedPoint,
  join: (left: bigint, right: bigint) => bigint,
): FixedPoint => {
  const places = Math.max(a.places, b.places);
  return { digits: join(digitsAt(a, places), digitsAt(b, places)), places };
};

export const plus = (a: FixedPoint, b: FixedPoint): FixedPoint => together(a, b, (x, y) => x + y);
export const minus = (a: FixedPoint, b: FixedPoint): FixedPoint => together(a, b, (x, y) => x - y);
export const times = (a: FixedPoint, b: FixedPoint): FixedPoint => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});

/** A number times ten to the power of `tens`, which may be negative. */
export const shifted = ({ digits, places }: FixedPoint, tens: number): FixedPoint =>
  tens > places
    ? { digits: digits * 10n ** BigInt(tens - places), places: 0 }
    : { digits, places: places - tens };

/** Below zero when `a` is less than `b`, above when it is more, zero when they are equal. */
export const compare = (a: FixedPoint, b: FixedPoint): number => {
  const { digits } = minus(a, b);
  return digits === 0n ? 0 : digits < 0n ? -1 : 1;
};

export const largest = (a: FixedPoint, b: FixedPoint): FixedPoint => (compare(a, b) < 0 ? b : a);

export const isZero = ({ digits }: FixedPoint): boolean => digits === 0n;

/** The power of ten of the first digit that is not zero: 3 for 9831.9, -1 for 0.5. `number` is above zero. */
export const exponent = ({ digits, places }: FixedPoint): number => String(digits).length - 1 - places;

/** Which part of `whole`, which is above zero, `part` is: from 0 to 1, rounded half up to four digits behind the point. */
export const ratio = (part: FixedPoint, whole: FixedPoint): number => {
  const places = Math.max(part.places, whole.places);
  const [above, below] = [digitsAt(part, places), digitsAt(whole, places)];
  return Number((20_000n * above + below) / (2n * below)) / 10_000;
};

/** A number as near as binary fractions come. */
export const nearly = ({ digits, places }: FixedPoint): number => Number(`${String(digits)}e-${places}`);
