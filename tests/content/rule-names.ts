import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** Names of all rules that a check can report: those of the rule files, and those of the readers before it. */
export const ruleNames = (): string[] => {
  const rooms = ["model", "prose", "report", "checks"].map((room) => join("src", room));
  const files = rooms.flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
  );
  const literals = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...readFileSync(join(project, file), "utf8").matchAll(/\b(?:rule:|RULE =) "([a-z0-9-]+)"/g)].map(
        ([, name = ""]) => name,
      ),
    );
  const ruleFiles = readdirSync(join(project, "src/checks/rules")).filter((file) => file.endsWith(".ts"));
  return [...new Set([...literals, ...ruleFiles.map((file) => file.slice(0, -".ts".length))])].sort();
};
