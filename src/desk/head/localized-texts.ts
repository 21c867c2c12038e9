import { isLanguage } from "../../model/languages.ts";

/** A text in several languages inside a value. */
export interface LocalizedText {
  /** Where it stands, such as ["chapters", 6, "title"]. */
  readonly path: readonly (string | number)[];
  /** Its place without numbers, such as "chapters-title": a message of the desk names it. */
  readonly what: string;
  readonly name: Readonly<Record<string, string>>;
}

/** The texts by language in a value, in its order; what stands under the keys of `elsewhere` is left out. */
export const localizedTexts = (
  value: unknown,
  elsewhere: readonly string[] = [],
  path: LocalizedText["path"] = [],
): LocalizedText[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => localizedTexts(one, elsewhere, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, one]) => isLanguage(key) && typeof one === "string")) {
    const what = path.filter((step) => typeof step === "string").join("-");
    return [{ path, what, name: Object.fromEntries(entries) }];
  }
  return entries
    .filter(([key]) => !elsewhere.includes(key))
    .flatMap(([key, one]) => localizedTexts(one, elsewhere, [...path, key]));
};

/** Puts a text at a path of `data`; false where the same stands there. */
export const replaceText = (data: object, path: LocalizedText["path"], text: object): boolean => {
  const parent = path.slice(0, -1).reduce<unknown>((one, step) => Reflect.get(one as object, step), data);
  const last = path.at(-1) ?? "";
  if (JSON.stringify(Reflect.get(parent as object, last)) === JSON.stringify(text)) return false;
  return Reflect.set(parent as object, last, text);
};
