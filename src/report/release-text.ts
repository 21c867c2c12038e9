import { stringify } from "yaml";
import { releaseFile, type ReleaseFile } from "../model/release.ts";
import { readYaml } from "./sources.ts";

export const releasePath = (id: string): string => `content/reports/${id}/release.yaml`;

/** Reads a `release.yaml`; a missing one is that of a report which no release has touched. Undefined when it cannot be read. */
export const readRelease = (
  text: string | undefined,
  status: "draft" | "published",
): ReleaseFile | undefined => {
  if (text === undefined) return { state: status };
  return releaseFile.safeParse(readYaml(text, "release.yaml").source.data).data;
};

/** A `release.yaml` as it is written: always the same text for the same release. */
export const printRelease = (release: ReleaseFile): string => {
  const { state, planned, correction, approvals, returned, embargoAccess, versions } = release;
  const fields = { state, planned, correction, approvals, returned, embargoAccess, versions };
  const isFilled = ([, value]: [string, unknown]) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return stringify(Object.fromEntries(Object.entries(fields).filter(isFilled)), { lineWidth: 0 });
};
