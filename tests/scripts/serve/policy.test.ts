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

test("styles in pages, whose hashes change, it leaves to the pages, and names all else", () => {
  const policy = lastingPolicy(settings, true);
  expect(policy).not.toMatch(/style-src|default-src|unsafe/);
  expect(policy).toMatch(/^img-src 'self'; script-src 'self' 'sha256-abc'; child-src 'none'; /);
  for (const name of ["connect-src", "frame-src", "media-src", "object-src", "worker-src"])
    expect(policy).toContain(`; ${name} 'none'`);
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
