import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { FoundFigure } from "../../questions/answer-detail.ts";
import type { LostFigure } from "../../questions/asked-question.ts";
import { matchingFigures } from "../../questions/matching-figures.ts";
import { surroundings } from "../../questions/surroundings.ts";
import type { DetailProps } from "./detail-props.ts";
import type { FoundCandidates } from "./found-candidates.ts";

/** So many figures are shown at once, fewer where several are looked for; and so many words on either side of a number. */
const [MOST_SHOWN, FEW_SHOWN, AROUND] = [6, 3, 14];

interface Props extends DetailProps {
  readonly field: string;
  readonly lost: LostFigure;
  /** May it be said of this figure alone that it is not printed? */
  readonly mayBeMissing: boolean;
  readonly chosen: FoundFigure | null | undefined;
}

/** Finds the figure of this report that a lost one is, by its number or its words. */
export const FigureFinder = ({ field, lost, mayBeMissing, chosen, ...shown }: Props) => {
  const { official, locale, t, onDetail, candidatesFor } = shown;
  const query = useSignal("");
  const answer = useSignal<FoundCandidates | "failed" | undefined>(undefined);
  const { metric } = lost;
  const choose = (one: FoundFigure | null): void => {
    onDetail(field, { found: { [metric]: one } });
  };
  useEffect(() => {
    candidatesFor(metric).then(
      (found) => {
        answer.value = found;
        if (found.isPrinted) choose(null);
      },
      () => {
        answer.value = "failed";
      },
    );
  }, [metric]);

  const name = lost.name[locale] ?? lost.name[official] ?? metric;
  const found = answer.value;
  const known = found === undefined || found === "failed" ? undefined : found;
  if (found === "failed" || known?.isPrinted)
    return (
      <p role="status">
        {name}: {t(`questions.find.${known ? "printed" : "failed"}`)}
      </p>
    );
  const matching = matchingFigures(known?.figures ?? [], query.value);
  const most = mayBeMissing ? FEW_SHOWN : MOST_SHOWN;
  const isOpen = chosen === undefined;
  return (
    <fieldset class="figure-finder">
      <legend>{t("questions.find.which", { name })}</legend>
      <label>
        {t("questions.find.search")}
        <input
          type="search"
          autocomplete="off"
          value={query.value}
          data-missing={isOpen ? "yes" : undefined}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      <p role="status">
        {known
          ? t("questions.find.count", { n: matching.length, shown: Math.min(matching.length, most) })
          : t("questions.find.wait")}
      </p>
      {mayBeMissing && (
        <label class="candidate">
          <input
            type="radio"
            name={`${field}-${metric}`}
            checked={chosen === null}
            onChange={() => {
              choose(null);
            }}
          />
          {t("kinds.lost.answers.1")}
        </label>
      )}
      {shownOf(matching.slice(0, most), chosen).map((one) => (
        <label class="candidate" key={one.figure}>
          <input
            type="radio"
            name={`${field}-${metric}`}
            checked={chosen?.figure === one.figure}
            onChange={() => {
              choose(one);
            }}
          />
          <span>
            <strong lang={official}>{one.printed}</strong>{" "}
            <span lang={official}>{surroundings(one.sentence, one.printed, AROUND)}</span>{" "}
            <small lang={official}>{"section" in one ? one.section : ""}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** The first figures, and the chosen one where it is not among them. */
const shownOf = <T extends FoundFigure>(
  first: readonly T[],
  chosen: FoundFigure | null | undefined,
): readonly (T | FoundFigure)[] =>
  chosen && !first.some(({ figure }) => figure === chosen.figure) ? [chosen, ...first] : first;
