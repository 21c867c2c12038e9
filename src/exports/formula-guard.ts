const STARTS_A_FORMULA = /^(?:[=+@\t\r\n\uff1d\uff0b\uff20]|[-\uff0d](?!\s))/;

/**
 * A text of a CSV file that no spreadsheet takes for a formula when the file is opened: an apostrophe stands before a
 * first =, +, @, tab or line break, and before a dash that no blank follows, full-width forms included (OWASP, "CSV
 * Injection"). A dash with a blank behind it begins an item of a list. Other texts stay as they are.
 */
export const guardFormula = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);
