import { caveatTexts, doubtTexts, inputDoubtTexts } from "../wording/caveat-text.ts";
import { figureAnchor } from "../exports/addresses.ts";
import { describeDerived, type DerivedText } from "../wording/derived-text.ts";
import { formatPeriod } from "../i18n/formats.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { derive } from "../derive/derive.ts";
import { observationAddress } from "./addresses.ts";

export interface DerivedView extends Omit<DerivedText, "inputs"> {
  /** What must be said with the figure, a sentence each. */
  readonly caveats: readonly string[];
  /** Its anchor on the page. */
  readonly id: string;
  /** Its period or day, where its name does not give it. */
  readonly time?: string;
  readonly inputs: readonly { readonly name: string; readonly value: string; readonly href: string }[];
}

/**
 * What can be derived of an indicator from one report; each with its formula and inputs. A doubt that the page states of
 * its own figures, or of a derived figure before, is not stated again.
 */
export const derivedIn = (edition: Edition, indicator: Indicator, locale: Locale): DerivedView[] => {
  const own = [...edition.observations.values()].filter((one) => one.indicator === indicator.id);
  const said = new Set(own.flatMap((one) => doubtTexts(edition, one, locale)));
  return [...derive(edition).values()]
    .filter((figure) => figure.indicator === indicator.id)
    .map((figure) => {
      const { inputs, ...text } = describeDerived(edition, figure, locale);
      const caveats = caveatTexts(edition, figure, locale, said).slice(1);
      for (const doubt of inputDoubtTexts(edition, figure, locale)) said.add(doubt);
      const time = formatPeriod(figure.asOf ?? figure.referencePeriod, locale);
      return {
        ...text,
        caveats,
        id: figureAnchor(edition, figure.id),
        ...(text.name.includes(time) ? {} : { time }),
        inputs: inputs.map(({ id, ...input }) => ({
          ...input,
          href: observationAddress(edition, id, locale),
        })),
      };
    });
};
