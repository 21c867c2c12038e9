import type { QueryLanguage } from "../query-language.ts";

export const EN_QUERY: QueryLanguage = {
  restricting: ["of", "in", "on", "at", "from", "for", "to", "by", "with", "among", "within"],
};
