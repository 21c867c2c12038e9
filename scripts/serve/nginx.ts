import { ENCODINGS } from "./encodings.ts";
import { languagePatterns, notFoundPage } from "./languages.ts";
import { MEDIA_TYPES, UNKNOWN_TYPE } from "./media-types.ts";
import type { HostOptions } from "./host-options.ts";
import { DEFAULT_HEADERS, kinds, OVER_HTTPS } from "./rules.ts";

const packed = `(?:${ENCODINGS.map(({ suffix }) => escaped(suffix)).join("|")})`;

/**
 * Settings for nginx 1.18 or newer, without modules: Debian's nginx can send neither zstd nor, by itself, Brotli, so the
 * compressed files are found by their names and `Content-Type` and `Content-Encoding` are said by rules.
 */
export function nginxSettings(place: HostOptions): string {
  const { languages, listen, root } = place;
  const missing = languages.others.map((one) => [
    `~^/${one}/`,
    `${notFoundPage(languages, `/${one}/`)}index.html`,
  ]);
  const homes = languages.others.map((one) => [`~*^\\|(?!same-origin)[^|]*\\|\\|${one}$`, `/${one}/`]);
  return `# The site on nginx. Put this file into /etc/nginx/conf.d/ and set the lines marked "here".
# It is written from the rules in scripts/serve/rules.ts: change those, then run: node scripts/serve/settings.ts

# The compressed file that the reader's browser takes, best first.
${map(
  "$http_accept_encoding",
  "$site_packed",
  ENCODINGS.map(({ name, suffix }) => [accepts(name), suffix]),
)}

# The page of a folder, and the page that answers where there is none.
${map("$uri", "$site_index", [["~/$", "index.html"]])}
${map("$uri", "$site_missing", missing, notFoundPage(languages, "/"))}

# How the file found is compressed, and what it is.
${map(
  "$uri",
  "$site_encoding",
  ENCODINGS.map(({ name, suffix }) => [`~${escaped(suffix)}$`, name]),
)}
${map("$status$uri", "$site_type", types())}

# What is said of each kind of file.
${kindMaps(place.policy)}
${map("$uri", "$site_vary", [[`~^/(?:index\\.html${packed}?)?$`, "Accept-Encoding, Accept-Language"]], "Accept-Encoding")}
${map("$status", "$site_allow", [["405", "GET, HEAD"]])}
${map("$scheme", "$site_strict_transport_security", [["https", Object.values(OVER_HTTPS).join()]])}

# At the home page, the home page of the language that the reader's browser prefers; not for those who come by a link
# of the site itself, nor for those who ask for a language by /?lang=. Tried from q=1 down, by tenths.
${map(
  "$http_accept_language",
  "$site_reader",
  languagePatterns(languages).map((pattern) => [`~*${pattern}`, "$1"]),
)}
${map("$http_host $http_referer", "$site_from_here", [["~^(\\S+) https?://\\1/", "yes"]])}
${map("$arg_lang|$http_sec_fetch_site|$site_from_here|$site_reader", "$site_home", homes)}

server {
    listen ${listen};  # here; for https: listen 443 ssl, with ssl_certificate and ssl_certificate_key
    server_name _;  # here
    root ${root};  # here: the folder dist of the build

    server_tokens off;
    absolute_redirect off;
    gzip off;
    types { }
    default_type "";

    add_header Content-Type $site_type always;
    add_header Content-Encoding $site_encoding always;
    add_header Vary $site_vary always;
    add_header Allow $site_allow always;
${Object.entries(DEFAULT_HEADERS)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join("\n")}
${[...Object.keys(OVER_HTTPS), ...kindHeaders()].map((name) => `    add_header ${name} ${variable(name)} always;`).join("\n")}

    error_page 404 @missing;

    # Nothing here is changed or computed by a request.
    if ($request_method !~ ^(?:GET|HEAD)$) {
        return 405;
    }

    # A folder's address ends in a slash.
    if (-d $document_root$uri) {
        rewrite [^/]$ $uri/ permanent;
    }

    location / {
        try_files $uri$site_index$site_packed $uri$site_index =404;
    }

    location = / {
        if ($site_home) {
            return 302 $site_home;
        }
        try_files /index.html$site_packed /index.html =404;
    }

    # What is there for hosts alone.
    location ~ (?:^/_(?:headers|redirects)|${packed})$ {
        return 404;
    }

    location @missing {
        try_files $site_missing$site_packed $site_missing =404;
    }
}
`;
}

type Rows = readonly (readonly string[])[];

/** Rows with `~` are regular expressions, tried in order. No row: `otherwise`, else nothing, and no header. */
function map(of: string, name: string, rows: Rows, otherwise = ""): string {
  const lines = rows.map((row) => `    ${row.map(quoted).join(" ")};`);
  return [
    `map ${quoted(of)} ${name} {`,
    "    volatile;",
    `    default ${quoted(otherwise)};`,
    ...lines,
    "}",
  ].join("\n");
}

function kindMaps(policy: string): string {
  const all = kinds(policy);
  const rest = all.find(({ folders }) => folders.length === 0)?.headers ?? {};
  return kindHeaders()
    .map((header) => {
      const rows = all
        .filter(({ headers }) => headers[header] !== rest[header])
        .flatMap(({ folders, headers }) => folders.map((folder) => [`~^${folder}`, headers[header] ?? ""]));
      return map("$uri", variable(header), rows, rest[header]);
    })
    .join("\n");
}

/** The headers that some kind of answer carries. */
const kindHeaders = () => [...new Set(kinds("").flatMap(({ headers }) => Object.keys(headers)))];

/** A type is said where a file is sent; what nginx says by itself, such as a redirect, has its own. */
function types(): Rows {
  const known = Object.entries(MEDIA_TYPES).map(([ending, { type }]) => [
    `~^(?:200|206|404).*${escaped(ending)}${packed}?$`,
    type,
  ]);
  return [...known, ["~^(?:200|206|404).*[^/]$", UNKNOWN_TYPE]];
}

/** An `Accept-Encoding` that names an encoding and does not refuse it by `q=0`. */
const accepts = (encoding: string) =>
  `~*(?:^|[,\\s])${encoding}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[;,]|$)`;

const variable = (header: string) => `$site_${header.toLowerCase().replaceAll("-", "_")}`;

const quoted = (text: string) => `"${text}"`;

function escaped(text: string): string {
  return text.replaceAll(".", "\\.");
}
