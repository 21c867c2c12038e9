import type { Localized } from "../model/locale.ts";
import type { Edition } from "./edition.ts";

/** Which version of a report an edition is, as every page, file and citation of it names it. */
export interface ReleaseVersion {
  /** Counted from 1. */
  readonly number: number;
  /** The day it was published, ISO 8601; of a first version whose publication is not recorded, the report's own date. */
  readonly date: string;
  /** The moment it was published, with its offset from UTC, where that is recorded. */
  readonly published?: string;
  /** Why it took the place of the version before. */
  readonly reason?: Localized;
}

/** The version of an edition. A draft has the number that it will be published under. */
export const releaseVersion = ({ report, release, supersededVersion }: Edition): ReleaseVersion => {
  const versions = release?.versions ?? [];
  const recorded =
    supersededVersion === undefined
      ? release?.state === "published"
        ? versions.at(-1)
        : undefined
      : versions.find(({ number }) => number === supersededVersion);
  const { published, reason } = recorded ?? {};
  return {
    number: recorded?.number ?? supersededVersion ?? (versions.at(-1)?.number ?? 0) + 1,
    date: published?.slice(0, 10) ?? report.date,
    ...(published === undefined ? {} : { published }),
    ...(reason === undefined ? {} : { reason }),
  };
};
