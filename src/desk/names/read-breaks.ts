import { listsWith } from "../../../scripts/content/marked-translations.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import type { ParsedFiles } from "../../report/parsed-files.ts";
import { unreadProposals } from "../../report/unread-proposals.ts";

/** The content files after a change in which the reasons of breaks that it added count as read beside each other. */
export const withBreaksRead = (
  before: Files,
  after: Files,
  edition: Edition,
  parsed?: ParsedFiles,
): Files => {
  const known = new Set(unreadProposals(before, edition, parsed).map(({ hash }) => hash));
  const added = unreadProposals(after, edition, parsed).filter(
    ({ path, hash }) => path[0] === "breaks" && !known.has(hash),
  );
  return added.length > 0 ? new Map([...after, ...listsWith(after, added, parsed)]) : after;
};
