import type { Localized } from "../../model/locale.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";

/** Words for those who edit files: commands, names of files. */
const FOR_FILES = /\bnpm\b|\bgit\b|\.(?:ya?ml|mdx|json)\b|\bcontent\//;

/** Rules whose message tells a command, names a file or a code of one: what to do in the desk instead. */
export const RULES_WITH_STEPS: readonly string[] = [
  "names-are-in-every-language",
  "figures-are-read",
  "findings-are-answered",
  "release-is-in-order",
  "translations-are-fresh",
  "translations-are-read",
];

/** What is wrong, in words that name no command and no file: editors have a browser only. */
export const problemMessage = (
  { rule, message }: { readonly rule: string; readonly message: Localized },
  locale: DeskLocale,
  t: Translate,
): string => {
  const said = message[locale];
  if (said !== undefined && !FOR_FILES.test(said)) return said;
  return RULES_WITH_STEPS.includes(rule) ? t(`problems.${rule}`) : t("problems.other", { rule });
};
