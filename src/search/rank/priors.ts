import type { Figure } from "../index/corpus.ts";

/** With all else equal a level comes before what is said about it, a printed figure before a derived one. */
const PRIOR: ReadonlyMap<string, number> = new Map([
  ["level", 1],
  ["count-of-total", 0.985],
  ["share-of-total", 0.97],
  ["ratio", 0.96],
  ["derived", 0.8],
]);
const OTHER_KINDS = 0.92;
const NAMED_DERIVED = 0.93;
const RESTATED = 0.9;
const PART = 0.98;
/** What a kind that was asked for loses no more. */
export const ASKED_FOR = 0.99;

/** How likely a figure is meant before anything was asked, from 0 to 1. */
export const priorOf = ({ record, indicator }: Figure): number =>
  (record.alsoCalled ? NAMED_DERIVED : (PRIOR.get(record.kind) ?? OTHER_KINDS)) *
  (record.sameAs ? RESTATED : 1) *
  (indicator.partOf ? PART : 1);
