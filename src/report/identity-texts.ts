import type { Localized } from "../model/locale.ts";
import type { ReportFile } from "../model/report.ts";

/** Place, titles and names that `report.yaml` gives, in every language; a signatory may lack a line. */
export const identityTexts = (report: ReportFile): readonly Localized[] => {
  const { placeAndDate, kind, title, issuer, signatory, recipients, parts, chapters } = report;
  const signed = Object.values(signatory).filter((line) => line !== undefined);
  const heads = [...parts, ...chapters].map((one) => one.title);
  return [placeAndDate, kind, title, issuer, ...signed, ...recipients, ...heads];
};
