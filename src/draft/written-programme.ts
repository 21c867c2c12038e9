import type { ProgrammeFile } from "../model/report.ts";
import type { TitleCase } from "./title-case.ts";

type Printed = Omit<ProgrammeFile, "translationOf">;

/** A programme's file with its titles as the content holds them; `before`: that of the previous report. */
export const writtenProgramme = (
  printed: Printed,
  before: ProgrammeFile | undefined,
  titles: TitleCase,
): Printed => ({
  ...withTitle(printed, titles.write(printed.title, before?.title)),
  parts: printed.parts.map((part) => {
    const old = before?.parts.find(({ id }) => id === part.id);
    const groups = part.groups.map((group) => {
      const own = old?.groups.find(({ id }) => id === group.id);
      return group.title === undefined ? group : withTitle(group, titles.write(group.title, own?.title));
    });
    return { ...withTitle(part, titles.write(part.title, old?.title)), groups };
  }),
});

/** An entry with another title, its mark right behind it. */
const withTitle = <T extends object>(entry: T, title: object): T =>
  Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]): [string, unknown][] =>
      key === "title" ? Object.entries(title) : [[key, value]],
    ),
  ) as T;
