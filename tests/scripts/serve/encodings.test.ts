import { expect, test } from "vitest";
import { acceptedEncodings, isCompressed } from "../../../scripts/serve/encodings.ts";

test.each([
  [undefined, []],
  ["", []],
  ["identity, deflate", []],
  ["gzip, deflate, br, zstd", ["br", "zstd", "gzip"]],
  ["GZIP", ["gzip"]],
  ["br;q=0, gzip;q=0.5", ["gzip"]],
  ["br; q=0.000, zstd;q=1.0", ["zstd"]],
  ["brotli, x-gzip", []],
])("Accept-Encoding %s allows %j, best first", (header, names) => {
  expect(acceptedEncodings(header).map(({ name }) => name)).toEqual(names);
});

test("compressed forms are told from files", () => {
  expect(["a.html.br", "a.csv.zst", "a.gz", "a.html", "br", "a.br/b"].map(isCompressed)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
