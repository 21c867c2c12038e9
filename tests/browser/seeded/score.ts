/** A defect and the gates that found it. */
export interface Judged {
  readonly group: string;
  readonly name: string;
  readonly criterion: string;
  readonly caughtBy: readonly string[];
}

/** Gates that others have written; all that remain are the project's own. */
const readyMade = { axe: "axe", html: "html-validate" } as const;

const isOwn = (gate: string) => !(gate in readyMade);

/** How many of the defects each kind of gate finds, by group, and every defect with the gates that found it. */
export function scoreTable(all: readonly Judged[]): string {
  const row = (title: string, members: readonly Judged[]) => {
    const count = (is: (gate: string) => boolean) =>
      String(members.filter(({ caughtBy }) => caughtBy.some(is)).length).padStart(13);
    const counts = [
      ...Object.keys(readyMade).map((name) => count((gate) => gate === name)),
      count(isOwn),
      count(() => true),
    ];
    return `${title.padEnd(16)}${counts.join("")}${String(members.length).padStart(10)}`;
  };
  const head = ["", ...Object.values(readyMade), "own", "together"];
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return [
    `${head[0]?.padEnd(16) ?? ""}${head
      .slice(1)
      .map((name) => name.padStart(13))
      .join("")}${"of".padStart(10)}`,
    ...groups.map(([group, members]) => row(group, members)),
    row("all", all),
    ...all.map(
      ({ name, criterion, caughtBy }) =>
        `  ${caughtBy.length > 0 ? "✓" : "✗"} ${name} (${criterion}): ${caughtBy.join(", ") || "not caught"}`,
    ),
  ].join("\n");
}
