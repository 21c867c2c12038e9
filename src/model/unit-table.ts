/** A unit that has one meaning everywhere. */
export interface KnownUnit {
  readonly dimension: string;
  /** How many base units of the dimension it is. */
  readonly factor: string;
  /** Codes: UN/CEFACT Recommendation 20 for measures, ISO 4217 for money. */
  readonly standard: string;
  /** Its code in SDMX CL_UNIT_MEASURE, where it has one. */
  readonly sdmx?: string;
}

/** Units by the ids that catalogues give them. Base units: square metre, metre, tonne, one of the currency, one. */
export const KNOWN_UNITS: Readonly<Record<string, KnownUnit>> = {
  percent: { dimension: "proportion", factor: "0.01", standard: "P1", sdmx: "PT" },
  permille: { dimension: "proportion", factor: "0.001", standard: "NX" },
  "percentage-point": { dimension: "percentage-point", factor: "1", standard: "P1" },
  times: { dimension: "multiple", factor: "1", standard: "C62" },
  hectare: { dimension: "area", factor: "10000", standard: "HAR", sdmx: "HA" },
  "square-metre": { dimension: "area", factor: "1", standard: "MTK" },
  "square-kilometre": { dimension: "area", factor: "1000000", standard: "KMK" },
  metre: { dimension: "length", factor: "1", standard: "MTR" },
  kilometre: { dimension: "length", factor: "1000", standard: "KMT" },
  "cubic-metre": { dimension: "volume", factor: "1", standard: "MTQ" },
  litre: { dimension: "volume", factor: "0.001", standard: "LTR" },
  kilogram: { dimension: "mass", factor: "0.001", standard: "KGM" },
  quintal: { dimension: "mass", factor: "0.1", standard: "DTN" },
  tonne: { dimension: "mass", factor: "1", standard: "TNE", sdmx: "T" },
  "kilowatt-hour": { dimension: "energy", factor: "1", standard: "KWH" },
  vnd: { dimension: "vnd", factor: "1", standard: "VND", sdmx: "VND" },
  usd: { dimension: "usd", factor: "1", standard: "USD", sdmx: "USD" },
  eur: { dimension: "eur", factor: "1", standard: "EUR", sdmx: "EUR" },
};

/** Multiples in ids: "vnd-million", "thousand-tonnes". */
export const MULTIPLES: Readonly<Record<string, string>> = {
  hundred: "100",
  thousand: "1000",
  million: "1000000",
  billion: "1000000000",
  trillion: "1000000000000",
};
