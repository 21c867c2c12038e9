import type { Metric } from "../model/schema.ts";

/** A metric of the fields that are there: one without a value stands in no file. */
export const withoutEmpty = (fields: object): Metric =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Metric;
