import type { Translate } from "../../messages/translator.ts";
import type { SaveStatus } from "./saved-passage.ts";

/** How far a passage is saved; nothing of one that is. */
export const statusText = (status: SaveStatus, t: Translate): string =>
  status === "editing" ? t("text.editing") : status === "saved" ? "" : t("text.notSaved");
