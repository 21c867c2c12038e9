import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withNarrowPolicy } from "../../../scripts/serve/narrow-policy.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (policy: string) =>
  `<!doctype html><html><head><meta http-equiv="content-security-policy" content="${policy}">` +
  `<style>b{top:0}</style></head><body><script type="module">run()</script><p>'sha256-of' the text</p></body></html>`;

test("of the hashes in a page's policy those of its own code are left", () => {
  const [style, script, other] = [hashOf("b{top:0}"), hashOf("run()"), hashOf("elsewhere()")];
  expect(
    withNarrowPolicy(
      page(`default-src 'none'; script-src 'self' ${other} ${script}; style-src 'self' ${style};`),
    ),
  ).toBe(page(`default-src 'none'; script-src 'self' ${script}; style-src 'self' ${style};`));
});

test("what is not a hash of the policy is left alone", () => {
  expect(withNarrowPolicy(page("script-src 'self' 'wasm-unsafe-eval'"))).toBe(
    page("script-src 'self' 'wasm-unsafe-eval'"),
  );
  expect(withNarrowPolicy("<p>no policy</p>")).toBe("<p>no policy</p>");
});

test("a policy at the end of the head moves before all that it guards", () => {
  const policy = `<meta http-equiv="content-security-policy" content="script-src ${hashOf("run()")}">`;
  const [start, rest] = [`<html><head> <meta charset="utf-8">`, `<script>run()</script><title>t</title>`];
  expect(withNarrowPolicy(`${start}${rest}${policy}</head></html>`)).toBe(
    `${start}${policy}${rest}</head></html>`,
  );
});

test("a style in a drawing is known by what it says", () => {
  const drawn = (hash: string) =>
    `<meta http-equiv="content-security-policy" content="style-src ${hash};"><svg><style>@media (width&lt;9px){}</style></svg>`;
  const html = drawn(hashOf("@media (width<9px){}"));
  expect(withNarrowPolicy(html)).toBe(html);
});
