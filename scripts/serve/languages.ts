/** The languages of the site as a host sees them: the official one at `/`, each other one below `/<language>/`. */
export interface SiteLanguages {
  readonly official: string;
  readonly others: readonly string[];
}

/**
 * Finds in an `Accept-Language` header the first language that the site has; readers' browsers name theirs in the order
 * of preference. One that is refused by `q=0` does not count. Written so that PCRE (nginx), RE2 (Caddy) and JavaScript read it alike; without regard to case.
 */
export function firstLanguagePattern({ official, others }: SiteLanguages): string {
  const accepted = String.raw`(?:-[\w-]*)?\s*(?:,|$|;\s*q=(?:1|0\.\d*[1-9]))`;
  return String.raw`^(?:.*?[\s,])??(${[official, ...others].join("|")})${accepted}`;
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
  const pattern = new RegExp(firstLanguagePattern(languages), "i");
  const preferred = pattern.exec(acceptLanguage ?? "")?.[1]?.toLowerCase();
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
