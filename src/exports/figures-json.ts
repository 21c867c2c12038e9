import type { Edition } from "../report/edition.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { FigureRecord } from "./figure-record.ts";

/** An entry of the JSON file: the record, with the value as a number beside its printed digits. */
const entry = ({ unitCodes, signed, ...one }: FigureRecord): object => ({
  ...one,
  number: new Decimal(one.value).toNumber(),
  signedNumber: new Decimal(signed).toNumber(),
  unitMeasure: unitCodes.measure,
  unitMultiplier: unitCodes.multiplier,
});

const identity = ({ report }: Edition): object => {
  const { id, number, date, referencePeriod, title, issuer, languages } = report;
  return { id, number, date, referencePeriod, title, issuer, languages };
};

/** All figures of the reports as JSON text; `value` keeps the printed digits as text, `number` is for calculating. */
export const figuresJson = (reports: readonly Edition[], figures: readonly FigureRecord[]): string =>
  `${JSON.stringify({ reports: reports.map(identity), figures: figures.map(entry) }, undefined, 1)}\n`;
