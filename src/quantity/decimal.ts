import { Decimal as Base } from "decimal.js";

/**
 * Exact decimals. The precision is wide enough that the sums, products and quotients of printed
 * figures (at most 20 digits) lose nothing that a reader could see; the exponent never shows.
 */
export const Decimal = Base.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });
export type Decimal = Base;
/** What a decimal can be made of. */
export type DecimalValue = Base.Value;
