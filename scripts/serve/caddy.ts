import { ENCODINGS } from "./encodings.ts";
import { languagePatterns, notFoundPage } from "./languages.ts";
import { MEDIA_TYPES } from "./media-types.ts";
import type { HostOptions } from "./host-options.ts";
import { DEFAULT_HEADERS, kinds, OVER_HTTPS, type Headers } from "./rules.ts";

const encodings = ENCODINGS.map(({ name }) => name).join(" ");
const suffixes = ENCODINGS.map(({ suffix }) => `*${suffix}`).join(" ");

/** Settings for Caddy 2.6 or newer. */
export function caddySettings({ languages, listen, root, policy }: HostOptions): string {
  const all = kinds(policy);
  const claimed = all.flatMap(({ folders }) => folders.map((folder) => `${folder}*`)).join(" ");
  return `# The site on Caddy. Put this file into /etc/caddy/Caddyfile and set the lines marked "here".
# It is written from the rules in scripts/serve/rules.ts: change those, then run: node scripts/serve/settings.ts

# here: with the site's name instead, Caddy gets a certificate and serves over https
${listen} {
	# here: the folder dist of the build
	root * ${root}

	# Nothing here is changed or computed by a request.
	@changes not method GET HEAD
	error @changes 405

	# Names that no file can have, or none of this site has.
	@impossible path_regexp (?:\\x00|[^/]{200}|[^/\\x00-\\x7f]{64}|.{1000})
	error @impossible 404

	# What the files are, whatever the system knows of endings.
	map {path} {site_type} {
${Object.entries(MEDIA_TYPES)
  .filter(([ending]) => ending !== ".html")
  .map(([ending, { type }]) => `\t\t~${ending.replace(".", "\\.")}$ \`${type}\``)
  .join("\n")}
		default ""
	}
	@typed expression {site_type} != ""
	header @typed Content-Type {site_type}

	header -Server
	header {
${headerLines(DEFAULT_HEADERS, "\t\t")}
	}
	@https protocol https
	header @https {
${headerLines(OVER_HTTPS, "\t\t")}
	}
${all
  .map(
    ({ name, folders, headers }, index) => `
	# ${name}
	@kind${index + 1} ${folders.length === 0 ? `not path ${claimed}` : `path ${folders.map((folder) => `${folder}*`).join(" ")}`}
	header @kind${index + 1} {
${headerLines(headers, "\t\t")}
	}`,
  )
  .join("\n")}

	# At the home page, the home page of the language that the reader's browser prefers; not for those who come by a link
	# of the site itself, nor for those who ask for a language by /?lang=. Tried from q=1 down, by tenths.
	map {header.Accept-Language} {site_reader} {
${languagePatterns(languages)
  .map((pattern) => `\t\t\`~(?i)${pattern}\` "\${1}"`)
  .join("\n")}
		default ""
	}
	@home path /
	header @home +Vary Accept-Language
${languages.others
  .map(
    (one) => `	@home_${one} {
		method GET HEAD
		path /
		not query lang=*
		not header Sec-Fetch-Site same-origin
		expression \`{site_reader}.matches("(?i)^${one}$") && !({header.Referer} + "/").startsWith("http://" + {hostport} + "/") && !({header.Referer} + "/").startsWith("https://" + {hostport} + "/")\`
	}
	redir @home_${one} /${one}/ 302`,
  )
  .join("\n")}

	# A folder's address ends in a slash.
	map {query} {site_query} {
		~(.+) "?\${1}"
		default ""
	}
	@folder {
		method GET HEAD
		not path */ //*
		file {path}/index.html
	}
	redir @folder {path}/{site_query} 308

	# What is there for hosts alone.
	@hidden path /_headers /_redirects ${suffixes}
	error @hidden 404

	file_server {
		precompressed ${encodings}
	}

	handle_errors {
		@refused expression {err.status_code} == 405
		header @refused Allow "GET, HEAD"
		respond @refused 405
		@answered expression {err.status_code} == 416
		respond @answered 416
${languages.others
  .map(
    (one) => `		@missing_${one} path /${one}/*
		rewrite @missing_${one} ${notFoundPage(languages, `/${one}/`)}index.html`,
  )
  .join("\n")}
		@missing not path ${languages.others.map((one) => `/${one}/*`).join(" ")}
		rewrite @missing ${notFoundPage(languages, "/")}
		header Content-Type "text/html; charset=utf-8"
		header -Access-Control-Allow-Origin
		header {
${headerLines(all.find(({ folders }) => folders.length === 0)?.headers ?? {}, "\t\t\t")}
		}
		file_server {
			precompressed ${encodings}
		}
	}
}
`;
}

const headerLines = (headers: Headers, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} \`${value}\``)
    .join("\n");
