import { eachLocale, type Localized } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";
import { DESK_LOCALES, deskTranslator, type DeskLocale } from "../messages/translator.ts";
import { codeNames, contentNames } from "./content-names.ts";

/** Fields of a figure that messages name before their value, as "unit: hectare"; their words are messages of the desk. */
const FIELDS =
  "asOf|base|bound|direction|factor|indicatorUnit|indicator|kind|numbers|of|period|reordered|slug|status|total|unit|value";

const ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z]+)?";
const LONG_ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\\.[a-z]+)?";
const END = "(?![\\w/-])";

const IN_QUOTES = new RegExp(`“#?(${ID})”`, "g");
const BEHIND_HASH = new RegExp(`(?<![\\w(])#(${ID})${END}`, "g");
const FIELD = new RegExp(`(?<![\\w“.-])(${FIELDS}): ?(?:(${ID})${END})?`, "g");
const BEHIND_NUMBER = new RegExp(`(?<=\\d )(${ID})${END}`, "g");
const BEFORE_COLON = new RegExp(`(?<![\\w“.#/-])(${ID})(?=:)`, "g");
const ANYWHERE = new RegExp(`(?<![\\w“.#/-])(${LONG_ID})${END}`, "g");

/**
 * Replaces the ids in texts by the names that reports have for them, those of the last report first: behind "#", a field
 * or a number, before a colon, in quotation marks, and wherever an id of several words stands. Other words stay.
 */
export const idWords = (editions: readonly Edition[], locale: DeskLocale): ((text: string) => string) => {
  const t = deskTranslator(locale);
  const all = [codeNames(locale), ...editions.map((edition) => contentNames(edition, locale))].toReversed();
  const named = (id: string): string | undefined =>
    [id, id.replace(/\.[a-z]+$/, "")].flatMap((one) => all.flatMap((names) => names.get(one) ?? []))[0];
  const quoted = (whole: string, id: string): string => {
    const name = named(id);
    return name === undefined ? whole : `“${name}”`;
  };
  return (text) =>
    text
      .replace(IN_QUOTES, quoted)
      .replace(BEHIND_HASH, quoted)
      .replace(FIELD, (_, field: string, value?: string) => {
        const said = value === undefined ? "" : (named(value) ?? value);
        return `${t(`fields.${field}`)}: ${said}`;
      })
      .replace(BEHIND_NUMBER, (id) => named(id) ?? id)
      .replace(BEFORE_COLON, (id) => named(id) ?? id)
      .replace(ANYWHERE, quoted);
};

/** A message in the editors' languages with names for ids. */
export const withNames = (message: Localized, editions: readonly Edition[]): Localized =>
  eachLocale(message, (text, locale) => {
    const own = DESK_LOCALES.find((one) => one === locale);
    return own ? idWords(editions, own)(text) : text;
  });
