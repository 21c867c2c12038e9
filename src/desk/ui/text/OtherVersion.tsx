import { useState } from "preact/hooks";
import type { PassageText } from "../../passages/passage-text.ts";
import { wordedDifferences } from "../../questions/worded-differences.ts";
import type { Translate } from "../../messages/translator.ts";
import type { ShownFigure } from "../../text/page-data.ts";
import { PlaceByPlace } from "./PlaceByPlace.tsx";

interface Props {
  readonly name: string;
  readonly lang: string;
  /** What both were made from, what the editor holds, and what was written elsewhere meanwhile. */
  readonly before: PassageText;
  readonly mine: PassageText;
  readonly other: PassageText;
  readonly figures: readonly ShownFigure[];
  readonly t: Translate;
  /** Writes this in the place of the other version. */
  readonly onWrite: (content: PassageText) => void;
}

/** Says that a passage was changed elsewhere, and in which words: nothing was written; one version is chosen, or each place. */
export const OtherVersion = ({ onWrite, ...versions }: Props) => {
  const { lang, mine, other, t } = versions;
  const [isByPlace, setByPlace] = useState(false);
  return (
    <div class="problem" role="alert" tabIndex={-1}>
      <p>{t("text.elsewhere")}</p>
      <p lang={lang}>
        {wordedDifferences(mine.text, other.text).map(({ text, side }) =>
          side === "both" ? text : side === "first" ? <del>{text}</del> : <ins>{text}</ins>,
        )}
      </p>
      <p>{t("text.sides")}</p>
      <p class="button-row">
        <button
          type="button"
          onClick={() => {
            onWrite(mine);
          }}
        >
          {t("buttons.keepMine")}
        </button>{" "}
        <button
          type="button"
          onClick={() => {
            onWrite(other);
          }}
        >
          {t("buttons.takeTheirs")}
        </button>{" "}
        <button
          type="button"
          aria-expanded={isByPlace}
          onClick={() => {
            setByPlace(!isByPlace);
          }}
        >
          {t("buttons.byPlace")}
        </button>
      </p>
      {isByPlace && <PlaceByPlace key={JSON.stringify([mine, other])} {...versions} onWrite={onWrite} />}
    </div>
  );
};
