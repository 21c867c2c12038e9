import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenSettings } from "../../../scripts/serve/settings.ts";

const folder = join(import.meta.dirname, "../../../scripts/serve");

test.each(Object.entries(givenSettings()))(
  "%s is what the rules give; else run: node scripts/serve/settings.ts",
  (name, text) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  },
);

test("https is demanded for ever only over https", () => {
  const { "nginx.conf": nginx, Caddyfile } = givenSettings();
  expect(nginx).toMatch(/map "\$scheme"[^}]*default "";[^}]*"https" "max-age=\d+"/);
  expect(Caddyfile).toMatch(/@https protocol https\n\theader @https \{\n\t\tStrict-Transport-Security/);
});
