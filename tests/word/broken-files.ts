import fc from "fast-check";
import { zipped } from "./docx.ts";

/** Cuts of a file, of any length below its own. */
export const cutFiles = (whole: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.nat(whole.length - 1).map((length) => whole.slice(0, length));

/** Files some of whose parts are missing and one of which has the content of another. */
export const exchangedFiles = (files: Readonly<Record<string, string>>): fc.Arbitrary<Uint8Array> => {
  const names = Object.keys(files);
  return fc
    .tuple(fc.subarray(names), fc.constantFrom(...names), fc.constantFrom(...names))
    .map(([kept, one, other]) => {
      const some = Object.fromEntries(kept.map((name) => [name, files[name] ?? ""]));
      return zipped({ ...some, [one]: files[other] ?? "" });
    });
};
