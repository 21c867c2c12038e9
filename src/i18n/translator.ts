import { createInstance, type TFunction } from "i18next";
import type { Locale } from "../model/locale.ts";
import { WORDS, type Words } from "./words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: Words;
  }
}

/** The subjects of the interface words; keys without a subject are of the first. */
const SUBJECTS = [
  "site",
  "common",
  "charts",
  "audit",
  "search",
  "data",
  "offline",
  "aids",
  "print",
  "reports",
  "releases",
] as const;

const instance = createInstance();
await instance.init({
  resources: WORDS,
  ns: [...SUBJECTS],
  defaultNS: "site",
  lng: "vi",
  fallbackLng: false,
  // Said although it is the default: without it each key is judged for being a sentence, half of the time of a call.
  nsSeparator: ":",
  interpolation: { escapeValue: false },
});

const translators = new Map<Locale, TFunction<typeof SUBJECTS>>();

/** Texts without values are looked up once: a look-up takes 20 µs, and a build makes a hundred thousand. */
function remembered<T extends TFunction<typeof SUBJECTS>>(t: T): T {
  const texts = new Map<string, string>();
  return new Proxy(t, {
    apply(target, self, asked: [key: string, values?: unknown]) {
      const lookUp = (): string => Reflect.apply(target, self, asked) as string;
      const [key, values] = asked;
      if (values !== undefined) return lookUp();
      const text = texts.get(key) ?? lookUp();
      texts.set(key, text);
      return text;
    },
  });
}

/** The interface words of `locale`: `t("key")` from the subject "site", `t("charts:key")` from another. */
export const translator = (locale: Locale): TFunction<typeof SUBJECTS> => {
  const known = translators.get(locale) ?? remembered(instance.getFixedT(locale, SUBJECTS));
  translators.set(locale, known);
  return known;
};
