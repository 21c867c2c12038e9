import { createHash } from "node:crypto";
import { FILE_STYLE } from "../../src/charts/file-style.ts";

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** A kind of answer: which addresses give it, and the headers it carries besides those of every answer. */
export interface Kind {
  readonly name: string;
  /** Folders (`/assets/`: all below it). None: every address that no other kind has. */
  readonly folders: readonly string[];
  readonly headers: Headers;
}

/** Headers of every answer, whatever it is. */
export const DEFAULT_HEADERS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Headers of every answer over https; over http browsers must not heed them (RFC 6797, 7.2). */
export const OVER_HTTPS: Headers = { "Strict-Transport-Security": "max-age=63072000" };

/**
 * For all that keeps its address when it changes: kept, but asked for again before each use, which costs no more than a
 * short "not modified". No minutes of grace: a page and what it loads must not come from two versions of the site.
 */
export const ASK_AGAIN = "public, max-age=0, must-revalidate";

/** For files whose address changes with their bytes. */
const FOR_A_YEAR = "public, max-age=31536000, immutable";

const NOT_FRAMED: Headers = { "X-Frame-Options": "DENY" };

const sha256 = createHash("sha256").update(FILE_STYLE).digest("base64");

/**
 * For files that are no page: code, records, pictures. Opened alone they load nothing; a drawing brings its own style.
 * What a page loads obeys the policy of that page, which says two thousand bytes: on a slow line the time of the first
 * hits of a search would grow by them with each file.
 */
const FILE: Headers = {
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${sha256}'; frame-ancestors 'none'`,
  ...NOT_FRAMED,
};

/**
 * The kinds of answers; no address belongs to two. `policy` is the content security policy of a page without
 * `frame-ancestors`, which a page cannot say of itself.
 */
export function kinds(policy: string): readonly Kind[] {
  const page = { "Content-Security-Policy": `${policy}; frame-ancestors 'none'`, ...NOT_FRAMED };
  return [
    {
      name: "files named by their content",
      folders: ["/assets/"],
      headers: { "Cache-Control": FOR_A_YEAR, ...FILE },
    },
    {
      name: "pages that other sites may show in a frame",
      folders: ["/embed/"],
      headers: {
        "Cache-Control": ASK_AGAIN,
        "Content-Security-Policy": `${policy}; frame-ancestors *`,
      },
    },
    {
      name: "data, search records and pictures of pages, which scripts of other sites may read",
      folders: ["/data/", "/search/", "/cards/"],
      headers: { "Cache-Control": ASK_AGAIN, "Access-Control-Allow-Origin": "*", ...FILE },
    },
    { name: "pages and all else", folders: [], headers: { "Cache-Control": ASK_AGAIN, ...page } },
  ];
}
