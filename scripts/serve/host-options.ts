import type { SiteLanguages } from "./languages.ts";

/** What a host's settings are written for. */
export interface HostOptions {
  /** Where the host listens: a port, or an address with a port. */
  readonly listen: string;
  /** The folder with the built site. */
  readonly root: string;
  readonly languages: SiteLanguages;
  /** The content security policy that pages are sent with, without `frame-ancestors`. */
  readonly policy: string;
}
