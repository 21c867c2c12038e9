import type { Edition } from "../report/edition.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { FigureRecord } from "./figure-record.ts";

const numberOf = (plain: string): number | null => (plain ? new Decimal(plain).toNumber() : null);

/** An entry of the JSON file: the record, with the value as a number beside its printed digits. */
const entry = ({ unitCodes, signed, ...one }: FigureRecord): object => ({
  ...one,
  value: one.value || null,
  number: numberOf(one.value),
  signedNumber: numberOf(signed),
  unitMeasure: unitCodes.measure,
  unitMultiplier: unitCodes.multiplier,
});

const identity = ({ report }: Edition): object => {
  const { id, number, date, referencePeriod, title, issuer, languages } = report;
  return { id, number, date, referencePeriod, title, issuer, languages };
};

/** All figures of the reports as JSON text, one a line; `value` keeps the printed digits, `number` is for calculating. */
export const figuresJson = (reports: readonly Edition[], figures: readonly FigureRecord[]): string => {
  const lines = figures.map((one) => JSON.stringify(entry(one)));
  return `{"reports":${JSON.stringify(reports.map(identity))},"figures":[\n${lines.join(",\n")}\n]}\n`;
};
