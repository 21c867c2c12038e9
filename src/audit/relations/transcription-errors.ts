/** Ways in which one digit or sign goes wrong between a table and its printed text. */
export const TRANSCRIPTION_ERRORS = [
  "swapped-digits",
  "thousands-sign",
  "decimal-sign",
  "changed-digit",
  "lost-digit",
] as const;
export type TranscriptionError = (typeof TRANSCRIPTION_ERRORS)[number];

export interface CorrectedReading {
  readonly error: TranscriptionError;
  /** The plain decimal that would have been printed without the error. */
  readonly value: string;
}

const DIGITS = [..."0123456789"];

/** All plain decimals that one error turns into `plain`, without those that differ only in leading zeros. */
export const transcriptionErrors = (plain: string): CorrectedReading[] => {
  const made = new Map<string, TranscriptionError>();
  const add = (error: TranscriptionError, value: string): void => {
    if (value !== plain && isWritten(value) && !made.has(value)) made.set(value, error);
  };
  const characters = [...plain];
  for (const [index, digit] of characters.entries()) {
    const next = characters[index + 1];
    if (isDigit(digit) && next !== undefined && isDigit(next))
      add("swapped-digits", spliced(plain, index, 2, next + digit));
  }
  for (const { error, value } of signReadings(plain)) add(error, value);
  for (const [index, digit] of characters.entries())
    if (isDigit(digit)) for (const other of DIGITS) add("changed-digit", spliced(plain, index, 1, other));
  for (let index = 0; index <= plain.length; index += 1)
    for (const other of DIGITS) add("lost-digit", spliced(plain, index, 0, other));
  return [...made].map(([value, error]) => ({ error, value }));
};

/** The sign between whole and fraction lost, put elsewhere, or taken for the sign of thousands. */
const signReadings = (plain: string): CorrectedReading[] => {
  const digits = plain.replace(".", "");
  const whole = plain.includes(".") ? plain.indexOf(".") : digits.length;
  const readings: CorrectedReading[] = [];
  for (let place = 1; place <= digits.length; place += 1) {
    if (place === whole) continue;
    const value = place === digits.length ? digits : `${digits.slice(0, place)}.${digits.slice(place)}`;
    const thousand = Math.abs(place - whole) === 3 && (place === digits.length || whole === digits.length);
    readings.push({
      error: thousand ? "thousands-sign" : "decimal-sign",
      value: value.replace(/^0+(?=\d)/, ""),
    });
  }
  return readings;
};

const isDigit = (character: string): boolean => /^\d$/.test(character);
const isWritten = (value: string): boolean => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
const spliced = (text: string, start: number, length: number, put: string): string =>
  text.slice(0, start) + put + text.slice(start + length);
