import { checkedInSteps, readContent, type ContentReading } from "../../src/checks/read-content.ts";
import { checkInSteps } from "../../src/checks/rules.ts";
import { annexRowsAreTranslated } from "../../src/checks/rules/annex-rows-are-translated.ts";
import { auditCommentsAreBound } from "../../src/checks/rules/audit-comments-are-bound.ts";
import { boundsAgree } from "../../src/checks/rules/bounds-agree.ts";
import { chartsCompareLikeWithLike } from "../../src/checks/rules/charts-compare-like-with-like.ts";
import { chartsSayTheTruth } from "../../src/checks/rules/charts-say-the-truth.ts";
import { derivationsFitTheirUnits } from "../../src/checks/rules/derivations-fit-their-units.ts";
import { sourceIsRebuilt } from "../../src/checks/rules/source-is-rebuilt.ts";
import { translationsAreRead } from "../../src/checks/rules/translations-are-read.ts";
import { translationsSayTheSame } from "../../src/checks/rules/translations-say-the-same.ts";
import { figuresAreRead } from "../../src/checks/unread-figures.ts";
import { unreadTexts } from "../../src/checks/unread-texts.ts";
import type { Files } from "../../src/report/from-files.ts";
import { confirmedContent } from "../content/confirmed-content.ts";
import { receivedAnew } from "../content/received-anew.ts";
import type { Mutant, MutantKind, SoundContent } from "./mutant.ts";

export interface KindResult {
  readonly kind: string;
  /** How many mutants of the kind there are, how many were tried, how many of these were stopped. */
  readonly all: number;
  readonly tried: number;
  readonly stopped: number;
  readonly survivors: readonly Mutant[];
}

/** The published reports of sound content, each to be changed. */
const soundContents = (reading: ContentReading): SoundContent[] =>
  reading.reports.flatMap(({ id, edition, status }) =>
    edition && status === "published"
      ? [{ files: reading.files, edition, root: `content/reports/${id}` }]
      : [],
  );

/** Tries at most `most` mutants of a kind, spread over all of them. `reading` is of the sound content. */
export const tryKind = (reading: ContentReading, kind: MutantKind, most = Infinity): KindResult => {
  const all = soundContents(reading).flatMap((content) => kind.mutants(content));
  const step = Math.max(1, all.length / most);
  const chosen = Array.from(
    { length: Math.min(all.length, most) },
    (_, turn) => all[Math.floor(turn * step)],
  ).filter((one) => one !== undefined);
  const survivors = chosen.filter((mutant) => !isStopped(reading, mutant, kind));
  return {
    kind: kind.name,
    all: all.length,
    tried: chosen.length,
    stopped: chosen.length - survivors.length,
    survivors,
  };
};

const withChanges = (files: Files, changes: Mutant["changes"]): Files => {
  const changed = new Map(files);
  for (const [path, text] of changes)
    if (text === null) changed.delete(path);
    else changed.set(path, text);
  return changed;
};

/** The rules that most often stop a mutant, each a small part of all: they come first. */
const OFTEN = [
  translationsAreRead,
  sourceIsRebuilt,
  translationsSayTheSame,
  annexRowsAreTranslated,
  derivationsFitTheirUnits,
  chartsCompareLikeWithLike,
  chartsSayTheTruth,
  boundsAgree,
  auditCommentsAreBound,
];

const isStopped = (
  sound: ContentReading,
  { changes }: Mutant,
  { isConfirmed, isReceived }: MutantKind,
): boolean => {
  const { parsed } = sound;
  const files = withChanges(sound.files, changes);
  const received = isReceived ? receivedAnew(files) : files;
  const reading = readContent(isConfirmed ? confirmedContent(received, parsed) : received, { parsed });
  if (reading.otherIssues.length > 0 || reading.reports.some(({ issues }) => issues.length > 0)) return true;
  for (const { edition } of reading.reports) {
    if (!edition) continue;
    if ([unreadTexts, figuresAreRead].some((rule) => rule(reading.files, edition, parsed).length > 0))
      return true;
    for (const found of checkInSteps(edition, OFTEN)) if (found.length > 0) return true;
  }
  const steps = checkedInSteps(reading);
  for (;;) {
    const { done, value } = steps.next();
    if (done)
      return (
        value.otherIssues.length > 0 || value.reports.some(({ acrossIssues }) => acrossIssues.length > 0)
      );
    if (value.length > 0) return true;
  }
};
