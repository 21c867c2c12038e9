const STARTS_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text that no spreadsheet takes for a formula when the cell is opened: an apostrophe stands before a first
 * =, +, -, @, tab or line break, full-width forms included (OWASP, "CSV Injection"). Other texts stay as they are.
 */
export const guardFormula = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);
