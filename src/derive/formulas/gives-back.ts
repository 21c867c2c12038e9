import type { Observation } from "../../model/observation.ts";
import { Decimal } from "../../quantity/decimal.ts";
import { contains, fromPrinted } from "../../quantity/interval.ts";
import { PERCENT } from "../change-form.ts";

const isPrinted = ({ value }: Observation, percentage: Decimal): boolean =>
  contains(fromPrinted(value), percentage);

/** Is the printed change, or ratio, what the printed level and this base level give? Only of what is printed in per cent. */
export const changeGivenBack =
  (change: Observation, level: Observation) =>
  (base: Decimal): boolean => {
    const ratio = new Decimal(level.value).div(base).times(100);
    if (change.kind === "ratio") return isPrinted(change, ratio);
    return change.unit !== PERCENT || isPrinted(change, ratio.minus(100).abs());
  };

/** Is the printed change what the printed level and this amount of the change give? */
export const amountGivenBack =
  (change: Observation, level: Observation) =>
  (amount: Decimal): boolean =>
    isPrinted(change, amount.div(new Decimal(level.value).minus(amount)).abs().times(100));

/** Is the printed share what the printed part and this whole give? */
export const shareGivenBack =
  (share: Observation, part: Observation) =>
  (whole: Decimal): boolean =>
    isPrinted(share, new Decimal(part.value).div(whole).times(100));
