import type { Edition } from "../report/edition.ts";
import { releaseVersion, type ReleaseVersion } from "../report/release-version.ts";
import { versionDifferences, type VersionDifferences } from "../report/version-differences.ts";
import { derive } from "./derive.ts";
import type { DerivedFigure } from "./derived-figure.ts";
import type { ReportFigure } from "./figure.ts";

/** A derived figure in two versions; one side is missing where only the other has it. */
export interface DerivedDifference {
  readonly id: string;
  readonly was: DerivedFigure | undefined;
  readonly now: DerivedFigure | undefined;
}

/** What a version of a report corrected of the one before: calculated from the two, never written by hand. */
export interface VersionChange extends VersionDifferences {
  readonly version: ReleaseVersion;
  readonly was: Edition;
  readonly now: Edition;
  /** What follows from figures and came out otherwise. */
  readonly derived: readonly DerivedDifference[];
}

const made = new WeakMap<Edition, readonly VersionChange[]>();

/** The corrections of a report since it was first published, the newest first. Calculated once for an edition. */
export const versionChanges = (edition: Edition): readonly VersionChange[] => {
  const known = made.get(edition);
  if (known) return known;
  const versions = [...(edition.supersededVersions?.() ?? []), edition];
  const changes = versions.slice(1).map((now, index): VersionChange => {
    const was = versions[index] ?? now;
    return {
      version: releaseVersion(now),
      was,
      now,
      ...versionDifferences(was, now),
      derived: derivedDifferences(was, now),
    };
  });
  made.set(edition, changes.toReversed());
  return changes.toReversed();
};

const derivedDifferences = (was: Edition, now: Edition): DerivedDifference[] => {
  const [before, after] = [derive(was), derive(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const one = { id, was: before.get(id), now: after.get(id) };
    return said(one.was) === said(one.now) ? [] : [one];
  });
};

/** All of a derived figure; numbers stand in it with all their digits. */
const said = (figure: DerivedFigure | undefined): string => (figure ? JSON.stringify(figure) : "");

/** The newest correction that changed a figure, reported or derived; undefined for one that is as first published. */
export const changeOf = (
  edition: Edition,
  id: string,
): { readonly change: VersionChange; readonly difference: FigureChange } | undefined => {
  for (const change of versionChanges(edition)) {
    const difference = [...change.figures, ...change.derived].find((one) => one.id === id);
    if (difference) return { change, difference };
  }
  return undefined;
};

/** A figure in two versions; one side is missing where only the other has it. */
export interface FigureChange {
  readonly id: string;
  readonly was: ReportFigure | undefined;
  readonly now: ReportFigure | undefined;
}
