/** One block of a `_headers` file: addresses (`*` stands for anything) and the headers their answers carry. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the `_headers` format that static hosts share: a path in the first column, its headers indented below. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const blocks = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .reduce<{ path: string; lines: string[] }[]>((found, line) => {
      if (/^\S/.test(line)) found.push({ path: line.trim(), lines: [] });
      else found.at(-1)?.lines.push(line.trim());
      return found;
    }, []);
  return blocks.map(({ path, lines }) => ({ path: pattern(path), headers: lines.map(header) }));
}

export function headersFor(rules: readonly HeaderRule[], pathname: string) {
  return rules.filter(({ path }) => path.test(pathname)).flatMap(({ headers }) => headers);
}

function pattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .split("*")
      .map((part) => RegExp.escape(part))
      .join(".*")}$`,
  );
}

function header(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon < 1) throw new Error(`_headers: “${line}” is not a header`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
