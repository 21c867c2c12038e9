import { parseProse } from "../../src/prose/parse.ts";
import type { SectionText } from "../../src/report/edition.ts";

/** A section of one language with this body, and with these marks of what it translates. */
export const text = (locale: string, body: string, translationOf?: readonly string[]): SectionText => {
  const file = `${locale}.mdx`;
  const parsed = parseProse(body, file);
  const placeOf = () => ({ file, line: 1, column: 1 });
  return {
    title: "",
    slug: "rice",
    locale,
    prose: parsed.prose,
    source: { file, data: {}, slug: "rice", locale, body, prose: () => parsed, placeOf },
    ...(translationOf ? { translationOf: [...translationOf] } : {}),
  };
};
