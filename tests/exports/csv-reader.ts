/**
 * A reader of RFC 4180 that shares nothing with the writer: it walks through the characters and refuses whatever the
 * RFC does not know. The byte order mark is taken off.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const take = (length = 1): string => {
    at += length;
    return text.slice(at - length, at);
  };
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        if (at >= text.length) throw new Error("a quoted field that does not end");
        if (text.startsWith('""', at)) field += take(2).slice(1);
        else if (text[at] === '"') break;
        else field += take();
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") {
        if (text[at] === '"' || text[at] === "\n")
          throw new Error(`a bare ${JSON.stringify(text[at])} in a field`);
        field += take();
      }
    }
    row.push(field);
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) throw new Error("a last line that does not end");
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`${JSON.stringify(text[at] ?? "end of file")} after a field`);
  }
  if (rows.some(({ length }) => length !== rows[0]?.length)) throw new Error("rows of different lengths");
  return rows;
}

/** Rows by the names of their columns. */
export function readRecords(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}
