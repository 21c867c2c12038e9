import { ENCODINGS } from "./encodings.ts";
import { firstLanguagePattern, notFoundPage } from "./languages.ts";
import { MEDIA_TYPES, UNKNOWN_TYPE } from "./media-types.ts";
import type { Place } from "./place.ts";
import { ASK_AGAIN, EVERYWHERE, kinds, OVER_HTTPS } from "./rules.ts";

/** Settings for nginx 1.18 or newer without any module that Debian's `nginx` lacks. */
export function nginxSettings(place: Place): string {
  return `# The site on nginx: put this file into /etc/nginx/conf.d/ and set the lines marked "here".
# Written from scripts/serve/rules.ts by scripts/serve/settings.ts: a change belongs there.
# nginx has no module for zstd and Debian's none for Brotli built in, so the compressed files are found by name.

# The ending of the compressed file that the reader's browser takes: Brotli before zstd before gzip.
${map("$http_accept_encoding", "$site_packed", "", ENCODINGS.map(({ name, suffix }) => [accepts(name), suffix]))}

# The page of a folder.
${map("$uri", "$site_index", "", [["~/$", "index.html"]])}

# What the file found is compressed with, and what it is below that.
${map("$uri", "$site_encoding", "", ENCODINGS.map(({ name, suffix }) => [`~${escaped(suffix)}$`, name]))}
${map("$uri", "$site_type", UNKNOWN_TYPE, Object.entries(MEDIA_TYPES).map(([ending, { type }]) => [`~${escaped(ending)}(${endings})?$`, type]))}

${kindMaps(place)}

# A home page in the reader's language, unless the reader came by a link of the site or asks for a language by ?lang=.
${map("$http_accept_language", "$site_reader", "", [[`~*${firstLanguagePattern(place.languages).replace("(", "(?<site_language>").replace("(?<site_language>?:", "(?:").replace(/\((?=[a-z])/, "(?<site_language>")}`, "$site_language"]])}
`;
}
