import { useRef, useState } from "preact/hooks";
import { chosenPassage, versionPieces } from "../../passages/differing-places.ts";
import type { PassageText } from "../../passages/passage-text.ts";
import type { ShownFigure } from "../../text/page-data.ts";
import type { Translate } from "../../messages/translator.ts";
import { announce } from "../announce.ts";

/** Two versions of a passage between which an editor chooses. */
export interface PassageVersions {
  /** Names the radio buttons of this passage. */
  readonly name: string;
  readonly lang: string;
  /** What both were made from, what the editor holds, and what was written elsewhere meanwhile. */
  readonly before: PassageText;
  readonly mine: PassageText;
  readonly other: PassageText;
  readonly figures: readonly ShownFigure[];
  readonly t: Translate;
  /** Writes this in the place of the other version. */
  readonly onWrite: (chosen: PassageText) => void;
}

type Side = "mine" | "other";

/** The differing places of two versions of a passage, each with the choice between them, and what comes of it. */
export const PlaceByPlace = ({ name, lang, before, mine, other, figures, t, onWrite }: PassageVersions) => {
  const form = useRef<HTMLFormElement>(null);
  const [choices, setChoices] = useState<readonly (Side | undefined)[]>([]);
  const pieces = versionPieces(before, mine, other);
  const places = pieces.filter((piece) => piece.isPlace);
  const chosen = chosenPassage(pieces, choices);
  const words = (content: PassageText): string => wordsOf(content, figures) || t("text.nothing");
  let at = 0;
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onWrite(chosen);
        else {
          announce(t("text.choosePlaces"));
          const open = places.findIndex((_, place) => choices[place] === undefined);
          form.current?.querySelectorAll("fieldset")[open]?.querySelector("input")?.focus();
        }
      }}
    >
      {places.map((piece, place) => (
        <fieldset class="place">
          <legend>{t("text.place", { n: place + 1, total: places.length })}</legend>
          <p>
            {t("text.placeBefore")} <span lang={lang}>{words(piece.before)}</span>
          </p>
          {(["mine", "other"] as const).map((side) => (
            <label class="checkbox">
              <input
                type="radio"
                name={`${name}-place-${String(place)}`}
                checked={choices[place] === side}
                onChange={() => {
                  setChoices(places.map((_, index) => (index === place ? side : choices[index])));
                }}
              />
              {t(`text.placeSides.${side}`)} <span lang={lang}>{words(piece[side])}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p>{t("text.result")}</p>
      <p lang={lang} aria-live="polite">
        {pieces.map((piece) => {
          if (!piece.isPlace) return piece.both.text;
          const choice = choices[at];
          at += 1;
          return choice ? <mark>{piece[choice].text}</mark> : <mark>[{at}]</mark>;
        })}
      </p>
      <button type="submit" class="main" aria-disabled={chosen ? undefined : "true"}>
        {t("buttons.writeResult")}
      </button>
    </form>
  );
};

/** The words of a piece, with the names of the figures that it binds. */
const wordsOf = ({ text, ranges }: PassageText, figures: readonly ShownFigure[]): string => {
  const names = ranges.flatMap(({ kind, name }) =>
    kind === "figure" ? [figures.find(({ id }) => id === name)?.name ?? name] : [],
  );
  return names.length > 0 ? `${text.trim()} (${names.join("; ")})` : text.trim();
};
