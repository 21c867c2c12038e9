import { DESK_LOCALES, deskTranslator } from "../messages/translator.ts";

/**
 * A page that says one message of the desk in all its languages, with the way back to the reports: for what is answered
 * before, or instead of, a page of the desk.
 */
export const wordsPage = (key: string): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${deskTranslator("vi")("brand")}</title>
    <style>
      html { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
      main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
      a { display: inline-block; padding-block: 0.625rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>${deskTranslator("vi")("brand")}</h1>
${DESK_LOCALES.map((locale) => said(locale, key)).join("\n")}
    </main>
  </body>
</html>
`;

const said = (locale: (typeof DESK_LOCALES)[number], key: string): string => {
  const t = deskTranslator(locale);
  return `      <div lang="${locale}"><p>${t(key)}</p><p><a href="/desk/">${t("nav.reports")}</a></p></div>`;
};
