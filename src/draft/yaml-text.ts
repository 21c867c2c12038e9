/** Writes data as the content files write it: short things on one line, texts in quotes only where YAML needs them. */

/** What YAML would read as something else than these words, or could not read. */
const NEEDS_QUOTES =
  /^$|^[\s&*!|>'"%@`#,[\]{}?-]|^[-+.\d]|[:#]\s|:$|\s$|\s#|[,[\]{}]|^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

export const scalar = (value: unknown): string => {
  if (typeof value !== "string") return String(value);
  return NEEDS_QUOTES.test(value) || /[\p{Cc}\u2028\u2029\ufeff\\]/u.test(value)
    ? JSON.stringify(value)
    : value;
};

/** A value on one line. */
export const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
    return pairs.length ? `{ ${pairs.map(([key, one]) => `${key}: ${flow(one)}`).join(", ")} }` : "{}";
  }
  return scalar(value);
};

const WIDTH = 110;

const isShort = (value: unknown, indent: number): boolean => flow(value).length + indent <= WIDTH;

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

/** A value in block form below its key; what is short and holds only plain values stands on one line. */
export const block = (value: unknown, indent = 0): string => {
  const pad = " ".repeat(indent);
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) => {
        if (isPlain(one)) return `${pad}- ${scalar(one)}\n`;
        if (oneLine(one, indent)) return `${pad}- ${flow(one)}\n`;
        return `${pad}- ${block(one, indent + 2).trimStart()}`;
      })
      .join("");
  }
  return Object.entries(value as Record<string, unknown>)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => {
      if (isPlain(one)) return `${pad}${key}: ${scalar(one)}\n`;
      const empty = Object.keys(one as object).length === 0;
      if (empty) return `${pad}${key}: ${Array.isArray(one) ? "[]" : "{}"}\n`;
      if (oneLine(one, indent + key.length)) return `${pad}${key}: ${flow(one)}\n`;
      return `${pad}${key}:\n${block(one, indent + 2)}`;
    })
    .join("");
};

/** Lists of words, and maps of plain values, that fit on one line. */
const oneLine = (value: unknown, indent: number): boolean => {
  const parts = Array.isArray(value) ? value : Object.values(value as object);
  return parts.every((part) => isPlain(part)) && isShort(value, indent);
};
