/** Pages about a whole report, each under a word of its own (`path.*` of the site's words) below the report's address. */
export const ABOUT_REPORT = ["full", "audit", "relations", "corrections", "questions", "files"] as const;
