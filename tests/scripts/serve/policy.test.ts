import { expect, test } from "vitest";
import { lastingPolicy, unitedPolicy } from "../../../scripts/serve/policy.ts";

const settings = {
  directives: ["default-src 'none'", "img-src 'self'"],
  scriptDirective: { resources: ["'self'"], hashes: ["sha256-abc"] },
  styleDirective: { resources: ["'self'"] },
};

test("a lasting policy says what the configuration says", () => {
  expect(lastingPolicy(settings, false)).toBe(
    "default-src 'none'; img-src 'self'; script-src 'self' 'sha256-abc'; style-src 'self'",
  );
});

test("it allows styles in pages, whose hashes change, only where the site puts them there", () => {
  expect(lastingPolicy(settings, true)).toMatch(/; style-src 'self' 'unsafe-inline'$/);
  expect(lastingPolicy(settings, true)).not.toMatch(/script-src[^;]*unsafe/);
});

const page = (policy: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body></body></html>`;

test("policies of pages unite to what any of them allows", () => {
  const pages = [
    page("default-src 'none'; script-src 'self'"),
    page("default-src 'none';script-src 'sha256-x'"),
  ];
  expect(unitedPolicy(pages)).toBe("default-src 'none'; script-src 'self' 'sha256-x'");
});

test("'none' does not stand beside a source", () => {
  expect(unitedPolicy([page("img-src 'none'"), page("img-src 'self'")])).toBe("img-src 'self'");
});

test("a page without a policy is refused", () => {
  expect(() => unitedPolicy(["<html><head></head></html>"])).toThrow(/no policy/);
});
