/**
 * Writes the settings for hosts, scripts/serve/nginx.conf and scripts/serve/Caddyfile, from the rules:
 * `node scripts/serve/settings.ts`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import siteConfig from "../../astro.config.mjs";
import { caddySettings } from "./caddy.ts";
import { nginxSettings } from "./nginx.ts";
import type { HostOptions } from "./host-options.ts";
import { lastingPolicy } from "./policy.ts";
import { siteLanguages } from "./site-languages.ts";

/** The settings files by name, for a host that listens at `listen` and has the site in `folder`. */
export function hostSettings(listen: Readonly<Record<"nginx" | "caddy", string>>, folder: string) {
  const { security, build } = siteConfig;
  const csp = typeof security?.csp === "object" ? security.csp : {};
  const place: Omit<HostOptions, "listen"> = {
    root: folder,
    languages: siteLanguages(),
    policy: lastingPolicy(csp, build?.inlineStylesheets !== "never"),
  };
  return {
    "nginx.conf": nginxSettings({ ...place, listen: listen.nginx }),
    Caddyfile: caddySettings({ ...place, listen: listen.caddy }),
  };
}

/** The settings as they are given away. */
export const givenSettings = () => hostSettings({ nginx: "80", caddy: ":80" }, "/srv/baocao");

if (import.meta.main) {
  for (const [name, text] of Object.entries(givenSettings()))
    writeFileSync(join(import.meta.dirname, name), text);
}
