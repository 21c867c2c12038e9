import { createHash } from "node:crypto";
import { isInlineScript } from "./first-visit.ts";
import { words, type Element } from "./elements.ts";
import type { Fault } from "./page-rule.ts";
import { phrase, type PhraseValue } from "../../src/model/phrase.ts";

/** Sources a policy may name besides hashes; `data:` only where no code comes from. */
const allowed = ["'none'", "'self'", "'wasm-unsafe-eval'", "'report-sample'"];
const passive = ["img-src", "font-src", "media-src"];
const hash = /^'sha(?:256|384|512)-[A-Za-z0-9+/_=-]+'$/;

/**
 * What is wrong with a page's content security policy: one meta element before any script and style, nothing allowed
 * unless named, only this host and hashes named, and every inline script and style among the hashes.
 */
export function policyFaults(elements: readonly Element[]): readonly Fault[] {
  const metas = elements.filter(
    ({ name, attributes }) =>
      name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy",
  );
  const [meta] = metas;
  if (meta === undefined || metas.length > 1) return [phrase("pages:content-policy.exactly-one")];
  const policy = parsePolicy(meta.attributes["content"] ?? "");
  return [
    ...tooLate(elements, meta),
    ...looseDirectives(policy),
    ...elements.filter(isInlineScript).flatMap(({ text }) => unhashed(policy, "script-src", text)),
    ...elements
      .filter(({ name }) => name === "style")
      .flatMap(({ text }) => unhashed(policy, "style-src", text)),
  ];
}

type Policy = ReadonlyMap<string, readonly string[]>;

function parsePolicy(content: string): Policy {
  const directives = content.split(";").map(words);
  return new Map(
    directives.flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources] as const] : [])),
  );
}

function tooLate(elements: readonly Element[], meta: Element): readonly Fault[] {
  const guarded = ["script", "style", "link", "img"];
  const first = elements.findIndex(
    ({ name, attributes }) =>
      guarded.includes(name) && words(attributes["rel"]).every((rel) => rel === "stylesheet"),
  );
  if (first < 0 || elements.indexOf(meta) < first) return [];
  return [phrase("pages:content-policy.too-late")];
}

function looseDirectives(policy: Policy): readonly Fault[] {
  const fixed = {
    "default-src": ["'none'"],
    "base-uri": ["'none'", "'self'"],
    "form-action": ["'none'", "'self'"],
  };
  const missing = Object.entries(fixed)
    .filter(([name, sources]) => !sources.includes(policy.get(name)?.join(" ") ?? ""))
    .map(([name, sources]) =>
      phrase("pages:content-policy.needs", {
        name,
        sources: sources.reduce<PhraseValue>(
          (first, second) => (first === "" ? second : phrase("pages:content-policy.or", { first, second })),
          "",
        ),
      }),
    );
  const loose = [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => !allowed.includes(source) && !hash.test(source))
      .filter((source) => !(source === "data:" && passive.includes(name)))
      .map((source) => ({
        ...phrase("pages:content-policy.loose"),
        detail: `${name} ${source}`,
      })),
  );
  return [...missing, ...loose];
}

function unhashed(policy: Policy, directive: string, text: string): readonly Fault[] {
  const sources = policy.get(directive) ?? [];
  const known = ["sha256", "sha384", "sha512"].some((algorithm) =>
    sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest("base64")}'`),
  );
  if (known) return [];
  return [
    {
      ...phrase("pages:content-policy.no-hash", { directive }),
      detail: text.trim().slice(0, 60),
    },
  ];
}
