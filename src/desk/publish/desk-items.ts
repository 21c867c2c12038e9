import type { ContentReading } from "../../checks/read-content.ts";
import { languageName } from "../../i18n/formats.ts";
import { openControls } from "../controls/open-controls.ts";
import { openLooks } from "../look/looked.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";
import { lastLayout } from "../preview/layout-record.ts";
import { lastPageCheck } from "../preview/page-check.ts";
import { unopenedLanguages } from "../preview/opened.ts";
import { readSample } from "../sample/read-sample.ts";
import { stepPath } from "../steps.ts";

/** What people have to do in the desk before anybody signs; nothing of it stands in the content. */
export interface DeskItem {
  readonly say: (t: Translate, locale: DeskLocale) => string;
  readonly address: string;
  /** The message that names the place of `address`. */
  readonly place: string;
}

const counted = (n: number, message: string, address: string, place: string): DeskItem[] =>
  n > 0 ? [{ say: (t) => t(message, { n }), address, place }] : [];

/**
 * Faults that the last check of the pages found, controls that are not answered, figures that nobody has looked at,
 * previews that nobody has opened.
 */
export const deskItems = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly DeskItem[]> => {
  const controls = (await openControls(root, reading, report)).length;
  const looks = (await openLooks(root, reading, report)).length;
  const unopened = await unopenedLanguages(root, reading, report);
  const pages = await lastPageCheck(root, reading, report);
  return [
    ...counted(
      pages?.isPresent ? pages.faults.length : 0,
      "pages.faults",
      stepPath(report, "preview"),
      "nav.preview",
    ),
    ...counted(controls, "control.left", stepPath(report, "questions"), "nav.questions"),
    ...counted(looks, "look.left", `/desk/${report}/look/`, "look.title"),
    ...unopened.map((one): DeskItem => ({
      say: (t, locale) => t("preview.unopened", { language: languageName(one, locale) }),
      address: `${stepPath(report, "preview")}?in=${one}`,
      place: "nav.preview",
    })),
  ];
};

/**
 * What should be looked at before anybody signs and keeps nobody from it: places that readers of small screens cannot see
 * whole. They are measured in one editor's browser, in its fonts, so that a release could not repeat what it found.
 */
export const deskWarnings = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly DeskItem[]> => {
  const found = await lastLayout(root, reading, report);
  const address = `${stepPath(report, "preview")}#layout-check`;
  if (!found) return [{ say: (t) => t("layoutCheck.untried"), address, place: "nav.preview" }];
  return [
    ...counted(found.places, "layoutCheck.left", address, "nav.preview"),
    ...counted(found.missed, "layoutCheck.missed", address, "nav.preview"),
  ];
};

/** What the approver has to read of the sample before signing, and where the two people see different things. */
export const sampleItems = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly DeskItem[]> => {
  const { open, different } = await readSample(root, reading, report);
  const address = `/desk/${report}/sample/`;
  return [
    ...counted(open.length, "sample.left", address, "sample.title"),
    ...counted(different.length, "sample.different", address, "sample.title"),
  ];
};
