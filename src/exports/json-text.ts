/** A value as the text of a JSON file, a field a line. */
export const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;
