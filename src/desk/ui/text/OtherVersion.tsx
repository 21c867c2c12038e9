import { useState } from "preact/hooks";
import { wordedDifferences } from "../../questions/worded-differences.ts";
import { PlaceByPlace, type PassageVersions } from "./PlaceByPlace.tsx";

/** Says that a passage was changed elsewhere, and in which words: nothing was written; one version is chosen, or each place. */
export const OtherVersion = ({ onWrite, ...versions }: PassageVersions) => {
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
