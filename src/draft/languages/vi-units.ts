import type { Units } from "../../model/schema.ts";
import { KNOWN_UNITS, MULTIPLES } from "../../model/unit-table.ts";

type Forms = readonly [vi: readonly string[], en: readonly string[]];

/** A unit of the table of measures, or a multiple of one: its dimension and factor are what its id says. */
const measure = (id: string, of: string, [vi, en]: Forms, multiple?: string): Units => {
  const known = KNOWN_UNITS[of];
  if (!known) throw new RangeError(`no measure "${of}"`);
  const { dimension, factor, sdmx } = known;
  return {
    [id]: {
      dimension,
      factor: multiple === undefined ? factor : String(Number(factor) * Number(MULTIPLES[multiple])),
      ...(sdmx === undefined ? {} : { code: sdmx }),
      name: { vi: vi[0] ?? id, en: en[0] ?? id },
      forms: { vi: [...vi], en: [...en] },
    },
  };
};

/** Measures and money as Vietnamese reports write them. */
export const viUnits: Units = {
  ...measure("percent", "percent", [
    ["%", "phần trăm"],
    ["%", "per cent", "percent"],
  ]),
  ...measure("permille", "permille", [
    ["‰", "phần nghìn"],
    ["‰", "per mille"],
  ]),
  ...measure("times", "times", [["lần"], ["times"]]),
  ...measure("percentage-point", "percentage-point", [
    ["điểm phần trăm", "điểm %"],
    ["percentage points", "percentage point"],
  ]),
  ...measure("hectare", "hectare", [
    ["ha", "Ha", "hecta", "héc-ta", "héc ta"],
    ["ha", "hectares", "hectare"],
  ]),
  ...measure("square-metre", "square-metre", [
    ["m²", "mét vuông", "m2"],
    ["m²", "square metres"],
  ]),
  ...measure("square-kilometre", "square-kilometre", [
    ["km²", "km2"],
    ["km²", "square kilometres"],
  ]),
  ...measure("metre", "metre", [
    ["m", "mét"],
    ["m", "metres", "metre"],
  ]),
  ...measure("kilometre", "kilometre", [["km"], ["km", "kilometres", "kilometre"]]),
  ...measure("cubic-metre", "cubic-metre", [
    ["m³", "mét khối", "m3"],
    ["m³", "cubic metres"],
  ]),
  ...measure("litre", "litre", [["lít"], ["litres", "litre"]]),
  ...measure("kilogram", "kilogram", [["kg"], ["kg", "kilograms"]]),
  ...measure("quintal", "quintal", [["tạ"], ["quintals", "quintal"]]),
  ...measure("tonne", "tonne", [["tấn"], ["tonnes", "tonne"]]),
  ...measure("thousand-tonnes", "tonne", [["nghìn tấn", "ngàn tấn"], ["thousand tonnes"]], "thousand"),
  ...measure("million-tonnes", "tonne", [["triệu tấn"], ["million tonnes"]], "million"),
  ...measure("kilowatt-hour", "kilowatt-hour", [["kWh"], ["kWh"]]),
  ...measure("million-kilowatt-hours", "kilowatt-hour", [["triệu kWh"], ["million kWh"]], "million"),
  ...measure("vnd", "vnd", [["đồng"], ["VND #"]]),
  ...measure("vnd-million", "vnd", [["triệu đồng", "tr.đồng", "tr.đ", "trđ"], ["VND # million"]], "million"),
  ...measure("vnd-billion", "vnd", [["tỷ đồng", "tỉ đồng", "tỷ đ"], ["VND # billion"]], "billion"),
  ...measure("vnd-trillion", "vnd", [["nghìn tỷ đồng", "nghìn tỉ đồng"], ["VND # trillion"]], "trillion"),
  ...measure("usd", "usd", [["USD", "đô la Mỹ"], ["USD #"]]),
  ...measure("usd-million", "usd", [["triệu USD", "triệu đô la Mỹ"], ["USD # million"]], "million"),
  "quintal-per-hectare": {
    dimension: "mass-per-area",
    factor: "0.00001",
    name: { vi: "tạ trên một héc-ta", en: "quintals per hectare" },
    forms: { vi: ["tạ/ha", "tạ/hecta", "tạ/héc-ta"], en: ["quintals per hectare", "quintals/ha"] },
  },
  "tonne-per-hectare": {
    dimension: "mass-per-area",
    factor: "0.0001",
    name: { vi: "tấn trên một héc-ta", en: "tonnes per hectare" },
    forms: { vi: ["tấn/ha", "tấn/hecta", "tấn/héc-ta"], en: ["tonnes per hectare", "tonnes/ha"] },
  },
};
