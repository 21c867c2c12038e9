import type { Issue } from "../../model/issue.ts";
import type { Unit } from "../../model/schema.ts";
import { KNOWN_UNITS, MULTIPLES, type KnownUnit } from "../../model/unit-table.ts";
import { foundExpected } from "../../model/phrase.ts";
import { Decimal } from "../../quantity/decimal.ts";
import type { Rule } from "../rule.ts";

/** What the id of a unit says that its other fields must say; undefined where it says nothing. */
interface Expected {
  readonly dimension?: string;
  readonly factor: string;
  readonly code?: string | undefined;
  readonly counted: boolean;
}

const singular = (name: string): string => (Object.hasOwn(KNOWN_UNITS, name) ? name : name.replace(/s$/, ""));

/** A multiple and what it is of: "vnd-million", "thousand-tonnes", "million-passenger-km". */
const parted = (id: string): { multiple: string; of: string } => {
  const words = id.split("-");
  for (const [at, rest] of [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const)
    if (at !== undefined && Object.hasOwn(MULTIPLES, at))
      return { multiple: MULTIPLES[at] ?? "1", of: rest.join("-") };
  return { multiple: "1", of: id };
};

const knownUnit = (name: string): KnownUnit | undefined =>
  Object.hasOwn(KNOWN_UNITS, singular(name)) ? KNOWN_UNITS[singular(name)] : undefined;

const factorOf = (id: string): string => {
  const { multiple, of } = parted(id);
  return new Decimal(multiple).times(knownUnit(of)?.factor ?? "1").toFixed();
};

const expectedOf = (id: string): Expected => {
  const [whole = "", part] = id.split("-per-");
  if (part !== undefined)
    return { factor: new Decimal(factorOf(whole)).div(factorOf(part)).toFixed(), counted: false };
  const { multiple, of } = parted(id);
  const known = knownUnit(of);
  const measures = of.split("-").some((word) => knownUnit(word) !== undefined || word === "km");
  return {
    factor: factorOf(id),
    ...(known ? { dimension: known.dimension, code: known.sdmx } : {}),
    counted: !known && !measures && multiple === "1",
  };
};

const DIMENSIONS = new Set(Object.values(KNOWN_UNITS).map(({ dimension }) => dimension));

/** Fields of a unit that are not what its id says: name, as it is, as it must be. */
const differences = (
  id: string,
  unit: Unit,
): (readonly [field: string, found: string, expected: string])[] => {
  const { dimension, factor, code, counted } = expectedOf(id);
  const isOther = dimension === undefined ? DIMENSIONS.has(unit.dimension) : unit.dimension !== dimension;
  const named = Object.entries(KNOWN_UNITS).find(
    ([, one]) => one.sdmx !== undefined && one.sdmx === unit.code,
  )?.[1];
  const isOtherCode =
    dimension === undefined ? named !== undefined : unit.code !== undefined && unit.code !== code;
  return [
    ...(isOther ? [["dimension", unit.dimension, dimension ?? id] as const] : []),
    ...(new Decimal(unit.factor).eq(factor) ? [] : [["factor", unit.factor, factor] as const]),
    ...(isOtherCode ? [["code", unit.code ?? "—", code ?? "—"] as const] : []),
    ...((unit.counted ?? false) === counted
      ? []
      : [["counted", String(unit.counted ?? false), String(counted)] as const]),
  ];
};

/**
 * Units of the catalogue are what their ids say, by a fixed table of measures and currencies: a million is 1,000,000, a
 * hectare is an area, things are counted one by one.
 * Passes: `hectare` of dimension area with factor "10000". Fails: with factor "1000"; `vnd-billion` with code USD.
 */
export const unitsAreWhatTheySay: Rule = (edition) =>
  Object.entries(edition.units).flatMap(([id, unit]): Issue[] =>
    differences(id, unit).map(([field, found, expected]) => ({
      rule: "units-are-what-they-say",
      place: placeOf(edition.files.catalogues, id, field),
      ...foundExpected(`${id}: ${field}: ${found}`, `${field}: ${expected}`),
    })),
  );

const placeOf = (
  catalogues: readonly { file: string; placeOf: (path: readonly PropertyKey[]) => Issue["place"] }[],
  id: string,
  field: string,
): Issue["place"] => {
  const units = catalogues.find(({ file }) => file.endsWith("units.yaml")) ?? catalogues[0];
  return units?.placeOf([id, field]) ?? { file: "content/units.yaml", line: 1, column: 1 };
};
