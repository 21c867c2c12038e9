import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import type { BuiltSite } from "../../scripts/verify/built-site.ts";
import { hosts } from "../../scripts/verify/hosts.ts";
import { hashOf, issuesOf, madeSite, onePage, page, strictPolicy } from "./made-site.ts";

const said = async (site: BuiltSite) =>
  (await issuesOf(hosts, site)).map(
    (issue) => `${phraseText(issue, "en")}${issue.detail === undefined ? "" : `: ${issue.detail}`}`,
  );

const elsewhere = (url: string) => `the page loads from another host: ${url}`;

test("links, canonical addresses and namespaces of other hosts are no loading", async () => {
  const head =
    '<link rel="canonical" href="https://tinh.example/"><link rel="license" href="https://l.example/">';
  const body = `<a href="https://gso.example/">1</a> <img src="https://tinh.example/a.svg" alt="">
    <svg xmlns="http://www.w3.org/2000/svg"></svg>
    <script type="application/ld+json">{"@context":"https://schema.org"}</script>`;
  const code = 'const ns = "http://www.w3.org/2000/svg"; fetch("/data/a.json")';
  expect(
    await said(await madeSite({ "index.html": page(body, { head }), "a.js": code, "a.svg": "<svg/>" })),
  ).toEqual([]);
});

test.for([
  ['<script src="https://cdn.example/a.js"></script>', "https://cdn.example/a.js"],
  ['<img src="//cdn.example/a.png" alt="">', "//cdn.example/a.png"],
  ['<img src="a.png" srcset="http://cdn.example/a.png 2x" alt="">', "http://cdn.example/a.png"],
  ['<iframe src="https://map.example/"></iframe>', "https://map.example/"],
  ['<form action="https://find.example/"></form>', "https://find.example/"],
  ['<form><button formaction="https://find.example/">1</button></form>', "https://find.example/"],
  ['<a href="/" ping="https://count.example/">1</a>', "https://count.example/"],
  ['<svg><use href="https://cdn.example/a.svg#i"/></svg>', "https://cdn.example/a.svg#i"],
  ['<video poster="https://cdn.example/p.png"></video>', "https://cdn.example/p.png"],
] as const)("%s is an issue", async ([body, url]) => {
  expect(await said(await onePage(body))).toEqual([elsewhere(url)]);
});

test.for(["stylesheet", "preload", "preconnect", "dns-prefetch", "icon", "manifest"])(
  "a link of the kind %s to another host is an issue",
  async (rel) => {
    const head = `<link rel="${rel}" href="https://cdn.example/x">`;
    expect(await said(await onePage("", { head }))).toEqual([elsewhere("https://cdn.example/x")]);
  },
);

test("style sheets and scripts that load from another host are issues", async () => {
  const site = await madeSite({
    "index.html": page(""),
    "a.css": "@import url(https://fonts.example/f.css); p { background: url('//cdn.example/a.png') }",
    "a.js":
      'fetch("https://api.example/"); import("//cdn.example/b.js"); new WebSocket(`wss://live.example`);',
    "b.js": 'import x from "https://cdn.example/x.js"; i.src="https://count.example/p.gif"',
  });
  const issues = await issuesOf(hosts, site);
  expect(issues.filter(({ page: path }) => path === "/a.css")).toHaveLength(2);
  expect(issues.filter(({ page: path }) => path === "/a.js")).toHaveLength(3);
  expect(issues.filter(({ page: path }) => path === "/b.js")).toHaveLength(2);
});

test("inline code whose hash the policy names passes, any other is an issue", async () => {
  const code = "document.title";
  const policy = strictPolicy.replace("script-src", `script-src ${hashOf(code)}`);
  expect(await said(await onePage(`<script>${code}</script>`, { policy }))).toEqual([]);
  const fault = `script-src lacks the hash of code that stands in the page: ${code};`;
  expect(await said(await onePage(`<script>${code};</script>`, { policy }))).toEqual([fault]);
});

test("an inline style whose hash the policy does not name is an issue", async () => {
  const fault = "style-src lacks the hash of code that stands in the page: p{}";
  expect(await said(await onePage("<style>p{}</style>"))).toEqual([fault]);
});

test.for([
  ["default-src 'self'", "the policy needs default-src 'none'"],
  ["script-src 'self' 'unsafe-inline'", "the policy allows what it may not: script-src 'unsafe-inline'"],
  ["script-src 'unsafe-eval'", "the policy allows what it may not: script-src 'unsafe-eval'"],
  ["script-src data:", "the policy allows what it may not: script-src data:"],
  ["style-src https://fonts.example", "the policy allows what it may not: style-src https://fonts.example"],
  ["connect-src *", "the policy allows what it may not: connect-src *"],
  ["base-uri https:", "the policy needs base-uri 'none' or 'self'"],
] as const)("a policy with %s is an issue", async ([directive, fault]) => {
  const [name = ""] = directive.split(" ");
  const others = strictPolicy.split("; ").filter((other) => !other.startsWith(name));
  expect(await said(await onePage("", { policy: [directive, ...others].join("; ") }))).toContain(fault);
});

test("Pagefind's WebAssembly and data images are allowed", async () => {
  const policy = strictPolicy
    .replace("img-src", "img-src data:")
    .replace("script-src", "script-src 'wasm-unsafe-eval'");
  expect(await said(await onePage("", { policy }))).toEqual([]);
});

test("a page with no policy, or with two, is an issue", async () => {
  const meta = /<meta http-equiv[^>]*>/;
  const fault = "the page needs exactly one content security policy";
  const none = await madeSite({ "index.html": page("").replace(meta, "") });
  const two = await madeSite({ "index.html": page("").replace(meta, "$&$&") });
  expect([await said(none), await said(two)]).toEqual([[fault], [fault]]);
});

test("a policy that stands after a script is an issue", async () => {
  const late = page("").replace(
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><script src="a.js"></script>',
  );
  const site = await madeSite({ "index.html": late, "a.js": "" });
  expect(await said(site)).toEqual(["the policy stands after what it has to guard"]);
});

test.for([
  ['<p style="color:red">1</p>', 'the policy blocks style attributes: <p style="color:red">'],
  ['<svg><rect style="fill:red"/></svg>', 'the policy blocks style attributes: <rect style="fill:red">'],
  ['<p onclick="a()">1</p>', 'the policy blocks code in attributes: <p onclick="a()">'],
  ['<a href="javascript:a()">1</a>', 'the policy blocks javascript: addresses: <a href="javascript:a()">'],
] as const)("%s is an issue", async ([body, fault]) => {
  expect(await said(await onePage(body))).toContain(fault);
});
