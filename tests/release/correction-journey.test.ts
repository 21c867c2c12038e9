import { expect, test } from "vitest";
import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { receivedAnew } from "../../scripts/content/received-anew.ts";
import { approveReport } from "../../scripts/release/approve-report.ts";
import { releaseReport } from "../../scripts/release/release-report.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { versionChanges } from "../../src/derive/version-changes.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { readRelease, releasePath } from "../../src/report/release-text.ts";
import { beginCorrection } from "../../src/report/version-steps.ts";
import { CORRECTED, REASON } from "../fixtures/corrected-report.ts";
import { APPROVER, AT, BEFORE, releaseProject, WRITER } from "./release-project.ts";

const ID = "2001-q1";

test("a correction: begun, changed, approved by two, moved, published; the public version stays until then", async () => {
  const { root, read, write, request, content } = await releaseProject();
  const release = readRelease(undefined, "published");
  if (!release) throw new Error("no release");
  for (const [path, text] of beginCorrection(content(), ID, release, { begun: "2001-07-01", reason: REASON }))
    await write(path, text);
  const changed = [...content()].filter(
    ([path]) => path.startsWith(`content/reports/${ID}/`) && !/\/versions\/|release\.yaml$/.test(path),
  );
  for (const [path, text] of changed)
    await write(
      path,
      Object.entries(CORRECTED).reduce((left, [from, to]) => left.replaceAll(from, to), text),
    );
  for (const [path, text] of receivedAnew(content())) await write(path, text);
  for (const [path, text] of confirmedTranslations(content(), "all").files) await write(path, text);
  const schools = () =>
    readContent(publicFiles(content())).reports[0]?.edition?.observations.get("schools-reached")?.value;
  expect(schools()).toBe("3");

  const planned = (hour: string) =>
    read(releasePath(ID)).then((text) =>
      write(releasePath(ID), `planned: ${hour}\n${text.replace(/^planned:.*\n/m, "")}`),
    );
  await planned("2001-07-12T08:00+07:00");
  for (const [one, role] of [[WRITER, "writer"] as const, [APPROVER, "approver"] as const])
    expect(
      await approveReport({ root, id: ID, signer: one.name, role, key: one.key, now: BEFORE }),
    ).toMatchObject({ approved: true });

  // A moved date needs no new approval: it is no content.
  await planned("2001-07-13T08:00+07:00");
  const early = await releaseReport(request({ id: ID, now: AT }));
  expect(early.items.filter(({ blocks }) => blocks).map(({ code }) => code)).toEqual(["planned-time-ahead"]);
  expect(schools()).toBe("3");

  const later = await releaseReport(request({ id: ID, now: new Date("2001-07-13T08:00+07:00") }));
  expect(later).toMatchObject({ released: true, version: 2 });
  expect(schools()).toBe("4");
  const edition = readContent(publicFiles(content())).reports[0]?.edition;
  expect(edition && versionChanges(edition).map(({ version }) => version)).toMatchObject([
    { number: 2, date: "2001-07-13", reason: REASON },
  ]);
  expect(await read("content/released.yaml")).toContain("2001-07-13T08:00+07:00");
});
