import { ContentError } from "../model/content-error.ts";
import { inReadingOrder, type Issue, type Place } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";
import type { Rule } from "./rule.ts";
import { addressesAreUnique } from "./rules/addresses-are-unique.ts";
import { annexRowsAreTranslated } from "./rules/annex-rows-are-translated.ts";
import { auditCommentsAreBound } from "./rules/audit-comments-are-bound.ts";
import { basesAgree } from "./rules/bases-agree.ts";
import { boundsAgree } from "./rules/bounds-agree.ts";
import { commentDirectionsAgree } from "./rules/comment-directions-agree.ts";
import { correctionReasonsAreBound } from "./rules/correction-reasons-are-bound.ts";
import { countsAreWhole } from "./rules/counts-are-whole.ts";
import { chartLabelsNameTheirFigures } from "./rules/chart-labels-name-their-figures.ts";
import { chartsCompareLikeWithLike } from "./rules/charts-compare-like-with-like.ts";
import { chartsSayTheTruth } from "./rules/charts-say-the-truth.ts";
import { daysAreInWords } from "./rules/days-are-in-words.ts";
import { derivationsFitTheirUnits } from "./rules/derivations-fit-their-units.ts";
import { directionsAgree } from "./rules/directions-agree.ts";
import { estimatesAreMarked } from "./rules/estimates-are-marked.ts";
import { metadataAgreesWithWords } from "./rules/metadata-agrees-with-words.ts";
import { plansAgreeWithWords } from "./rules/plans-agree-with-words.ts";
import { ratiosNameWhatTheyDivide } from "./rules/ratios-name-what-they-divide.ts";
import { figuresHaveMetrics } from "./rules/figures-have-metrics.ts";
import { figuresSayTheirValue } from "./rules/figures-say-their-value.ts";
import { findingsAreAnswered } from "./rules/findings-are-answered.ts";
import { footnotesMeetTheirMarkers } from "./rules/footnotes-meet-their-markers.ts";
import { listedThingsArePrinted } from "./rules/listed-things-are-printed.ts";
import { metricsArePrinted } from "./rules/metrics-are-printed.ts";
import { namesAreInEveryLanguage } from "./rules/names-are-in-every-language.ts";
import { numbersAreAccountedFor } from "./rules/numbers-are-accounted-for.ts";
import { namesSayTheirPages } from "./rules/names-say-their-pages.ts";
import { partsFormNoCircle } from "./rules/parts-form-no-circle.ts";
import { partsNameTheirWhole } from "./rules/parts-name-their-whole.ts";
import { periodsAgreeWithWords } from "./rules/periods-agree-with-words.ts";
import { periodsBelongToTheReport } from "./rules/periods-belong-to-the-report.ts";
import { questionsAreAnswered } from "./rules/questions-are-answered.ts";
import { rangesRise } from "./rules/ranges-rise.ts";
import { receivedTextIsKept } from "./rules/received-text-is-kept.ts";
import { referencesExist } from "./rules/references-exist.ts";
import { relationsCanBeRead } from "./rules/relations-can-be-read.ts";
import { reportIsOfItsPeriod } from "./rules/report-is-of-its-period.ts";
import { restatedFiguresAgree } from "./rules/restated-figures-agree.ts";
import { sectionsAreInOrder } from "./rules/sections-are-in-order.ts";
import { sourceIsRebuilt } from "./rules/source-is-rebuilt.ts";
import { summariesArePlain } from "./rules/summaries-are-plain.ts";
import { summariesTellBoth } from "./rules/summaries-tell-both.ts";
import { tableCellsAreBound } from "./rules/table-cells-are-bound.ts";
import { textsAreInTheirLanguage } from "./rules/texts-are-in-their-language.ts";
import { textsSayTheSameNumbers } from "./rules/texts-say-the-same-numbers.ts";
import { titlesAreInSentenceCase } from "./rules/titles-are-in-sentence-case.ts";
import { translationsAreFresh } from "./rules/translations-are-fresh.ts";
import { translationsAreRead } from "./rules/translations-are-read.ts";
import { translationsSayTheSame } from "./rules/translations-say-the-same.ts";
import { translationsUseTheirOwnMarks } from "./rules/translations-use-their-own-marks.ts";
import { translatorsNotesAreBound } from "./rules/translators-notes-are-bound.ts";
import { unitsAreWhatTheySay } from "./rules/units-are-what-they-say.ts";

/** All rules that a report must keep to be published. */
export const RULES: readonly Rule[] = [
  reportIsOfItsPeriod,
  sectionsAreInOrder,
  addressesAreUnique,
  referencesExist,
  unitsAreWhatTheySay,
  namesAreInEveryLanguage,
  namesSayTheirPages,
  partsFormNoCircle,
  partsNameTheirWhole,
  periodsBelongToTheReport,
  countsAreWhole,
  rangesRise,
  restatedFiguresAgree,
  figuresHaveMetrics,
  figuresSayTheirValue,
  daysAreInWords,
  directionsAgree,
  basesAgree,
  boundsAgree,
  estimatesAreMarked,
  metadataAgreesWithWords,
  periodsAgreeWithWords,
  plansAgreeWithWords,
  ratiosNameWhatTheyDivide,
  metricsArePrinted,
  numbersAreAccountedFor,
  tableCellsAreBound,
  footnotesMeetTheirMarkers,
  receivedTextIsKept,
  sourceIsRebuilt,
  titlesAreInSentenceCase,
  summariesArePlain,
  summariesTellBoth,
  textsAreInTheirLanguage,
  translationsSayTheSame,
  textsSayTheSameNumbers,
  translationsAreFresh,
  translationsAreRead,
  translationsUseTheirOwnMarks,
  translatorsNotesAreBound,
  annexRowsAreTranslated,
  relationsCanBeRead,
  derivationsFitTheirUnits,
  listedThingsArePrinted,
  findingsAreAnswered,
  auditCommentsAreBound,
  commentDirectionsAgree,
  correctionReasonsAreBound,
  questionsAreAnswered,
  chartLabelsNameTheirFigures,
  chartsCompareLikeWithLike,
  chartsSayTheTruth,
];

const CALCULATING: ReadonlySet<Rule> = new Set([
  summariesTellBoth,
  relationsCanBeRead,
  findingsAreAnswered,
  auditCommentsAreBound,
  commentDirectionsAgree,
  chartsCompareLikeWithLike,
  chartsSayTheTruth,
]);

/**
 * Every problem of a report, in reading order. What a rule says of a file that could not be read, or of a
 * section one of whose texts could not be read, only follows from that: it waits until the file is corrected.
 * Rules that calculate wait until every figure, unit and indicator can be read.
 */
export const checkEdition = (edition: Edition): Issue[] => inReadingOrder([...checkInSteps(edition)].flat());

/** The same, rule by rule, or for some rules: between two of them other work can be done. */
export function* checkInSteps(edition: Edition, asked: readonly Rule[] = RULES): Generator<Issue[]> {
  const unread = new Set([...edition.unread.files].map(sectionOrFile));
  const waits = (place: Place | undefined): boolean =>
    place !== undefined && unread.has(sectionOrFile(place.file));
  const readable =
    unread.size === 0 && edition.unread.ids.size === 0 && referencesExist(edition).length === 0;
  const rules = readable ? asked : asked.filter((rule) => !CALCULATING.has(rule));
  for (const rule of rules)
    yield appliedTo(edition, rule).filter(({ place, other }) => !waits(place) && !waits(other));
}

/** What a rule says; nothing while a text that it needs is missing, which is told by itself. */
const appliedTo = (edition: Edition, rule: Rule): Issue[] => {
  try {
    return rule(edition);
  } catch (error) {
    if (error instanceof ContentError && namesAreInEveryLanguage(edition).length > 0) return [];
    throw error;
  }
};

/** The folder of a section's texts; any other file itself. */
const sectionOrFile = (file: string): string => file.replace(/\/[^/]+\.mdx$/, "");
