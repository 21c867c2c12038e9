/** Signs that a file was not UTF-8 when it was read as such: the replacement character, and NUL as UTF-16 has it. */
export const NOT_UTF8 = /[\ufffd\0]/u;

/** Was the file of this text UTF-8? What is not is named by one issue and read no further. */
export const isUtf8 = (text: string): boolean => !NOT_UTF8.test(text);

/** The text of a file however its editor saved it: lines end with a line feed, and no byte order mark begins it. */
export const plainText = (text: string): string => text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
