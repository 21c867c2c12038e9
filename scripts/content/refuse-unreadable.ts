import { failurePhrase } from "../command-failures.ts";
import { refuse } from "../refuse.ts";
import { readContentFiles } from "./read-files.ts";
import { siteAddress } from "./site-address.ts";

/** Ends a command in words where the system does not give the content below `root`: no folder, no right to read, a loop. */
export const refuseUnreadable = (root: string): void => {
  try {
    readContentFiles(root);
    siteAddress(root);
  } catch (error) {
    const said = failurePhrase(error);
    if (said) refuse(said);
    throw error;
  }
};
