import type { QueryLanguage } from "../query-language.ts";

export const VI_QUERY: QueryLanguage = {
  restricting: ["của", "trong", "ở", "tại", "từ", "cho", "với", "về", "theo", "bằng"],
};
