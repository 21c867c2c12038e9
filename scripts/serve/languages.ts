/** The languages of the site as a host sees them: the official one at `/`, each other one below `/<language>/`. */
export interface SiteLanguages {
  readonly official: string;
  readonly others: readonly string[];
}

/** `q` from 0.9 to 0.0, by the first digit behind the point; 0 itself refuses a language. */
const TENTHS = Array.from({ length: 10 }, (_, turn) => 9 - turn);

/**
 * Patterns that find in an `Accept-Language` header the language of the site that its reader prefers: they are tried in
 * order, from languages without `q` or with `q=1` to those with `q=0.0…`, and the first that matches names the language.
 * A host that knows only patterns compares `q` to one tenth: of 0.85 and 0.89 the language that is named first wins, and so
 * it does of two without `q`. `q=0` refuses a language, and `*` asks for none. Written so that PCRE (nginx), RE2 (Caddy) and
 * JavaScript read them alike; without regard to case.
 */
export function languagePatterns({ official, others }: SiteLanguages): string[] {
  const named = String.raw`^(?:.*?[\s,])??(${[official, ...others].join("|")})(?:-[\w-]*)?\s*`;
  const end = String.raw`\s*(?:,|$)`;
  return [
    String.raw`${named}(?:,|$|;\s*q=1(?:\.0*)?${end})`,
    ...TENTHS.map((tenth) => {
      const more = tenth === 0 ? String.raw`\d*[1-9]\d*` : String.raw`\d*`;
      return String.raw`${named};\s*q=0?\.${tenth}${more}${end}`;
    }),
  ];
}

/** The language of the site that a reader prefers; nothing where the header names none of them. */
function preferredLanguage(languages: SiteLanguages, acceptLanguage: string): string | undefined {
  for (const pattern of languagePatterns(languages)) {
    const found = new RegExp(pattern, "i").exec(acceptLanguage)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return undefined;
}

/** What a host knows of who asks for the home page. */
export interface HomeRequest {
  readonly acceptLanguage: string | undefined;
  /** `lang` of the query. */
  readonly wanted: string | null;
  readonly fetchSite: string | undefined;
  readonly referer: string | undefined;
  /** The host's own name, with the port. */
  readonly host: string | undefined;
}

/**
 * Where the home page of the official language sends a reader whose browser prefers another one: to that language's
 * home page. Nobody is sent away who came by a link of the site itself, or who asks for `/?lang=…`: so the way back
 * needs no cookie.
 */
export function homeRedirect(languages: SiteLanguages, request: HomeRequest): string | undefined {
  const { acceptLanguage, wanted, fetchSite, referer, host } = request;
  const preferred = preferredLanguage(languages, acceptLanguage ?? "");
  const cameFromHere =
    fetchSite === "same-origin" || (referer !== undefined && URL.parse(referer)?.host === host);
  if (preferred === undefined || preferred === languages.official || wanted || cameFromHere) return undefined;
  return `/${preferred}/`;
}

/** The page that answers where there is none, in the language of the address: `/404.html`, `/en/404/`. */
export function notFoundPage({ others }: SiteLanguages, path: string): string {
  const language = others.find((other) => path.startsWith(`/${other}/`));
  return language === undefined ? "/404.html" : `/${language}/404/`;
}
