import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { failurePhrase } from "../../scripts/command-failures.ts";
import { endedHere } from "./command-here.ts";
import { endedCommand } from "./ended-command.ts";

const project = join(import.meta.dirname, "../..");
const NOWHERE = join(tmpdir(), "no-such-folder-of-a-test");
const A_FILE = import.meta.filename;

/**
 * A script that starts only as the program of a process has one of its own, and so has Astro where nothing but its content
 * or its port is wrong: it would go on here. All others are run in this process.
 */
const ended = (command: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}) => {
  const hasOwn = ["preview.ts", "verify.ts"].includes(command[0]);
  const isAstroReady = command[0] === "astro.ts" && Object.keys(env).length > 0;
  return (hasOwn || isAstroReady ? endedCommand : endedHere)(command, env);
};

test.for([
  [["check.ts"], { CONTENT: NOWHERE }, `${NOWHERE}: no such file or folder`],
  [["check.ts"], { CONTENT: A_FILE }, `${A_FILE}: expected a folder`],
  [["astro.ts", "build"], { CONTENT: NOWHERE }, `${NOWHERE}: no such file or folder`],
  [["astro.ts", "dev"], { CONTENT: A_FILE }, `${A_FILE}: expected a folder`],
  [["keys.ts", "--name"], {}, "the command line cannot be read: Option '--name <value>' argument missing"],
  [["release.ts", "2099-q4"], {}, "no report 2099-q4"],
  [["release.ts", "constructor"], {}, "no report constructor"],
  [["import.ts", tmpdir()], {}, `${tmpdir()}: no such file`],
  [["verify.ts", NOWHERE], {}, `${NOWHERE}: no such file or folder`],
  [["verify.ts", join(project, "src/model")], {}, `${join(project, "src/model")}: no site was built here`],
  [["check.ts", "--only", ""], {}, "found “” after --only"],
  [["check.ts", "--only", "no-such-part"], {}, "found “no-such-part” after --only"],
  [
    ["correct.ts", "2021-q1", "--reason", "vi=Thử", "--reason", "en=Test", "--reason", "xx=Test"],
    {},
    "found a reason in: xx",
  ],
  [["verify-release.ts", "https://"], {}, "Usage: npm run verify-release"],
  [["verify-release.ts", "ftp://example.org"], {}, "Usage: npm run verify-release"],
  [["mutants.ts", "no-such-kind"], {}, "Usage: npm run mutants"],
  [["mutants.ts", "--most", "0"], {}, "Usage: npm run mutants"],
  [["bench.ts", "no-such-bench"], {}, "found “no-such-bench”; expected one of the names:"],
  [["verify.ts", "src", "scripts"], {}, "this command does not take “scripts”"],
  [["desk.ts", "src"], {}, "this command does not take “src”"],
  [["bench/search.ts", "--nonsense"], {}, "this command does not take “--nonsense”"],
  [
    ["astro.ts", "no-such-command"],
    {},
    "found “no-such-command”; expected one of the names: build, check, dev",
  ],
  [["astro.ts", "constructor"], {}, "found “constructor”; expected one of the names: build, check, dev"],
  [["astro.ts", "dev"], { PORT: "web" }, "PORT is “web”; expected a number from 0 to 65535"],
  [["preview.ts"], { BAOCAO_OUT: A_FILE }, `${A_FILE}: no site was built here`],
] as const)("%j with %j says why it does nothing, without a stack trace", async ([command, env, reason]) => {
  const { code, errors } = await ended(command, env);
  expect(code).toBe(1);
  expect(errors).toContain(`\nen: ${reason}`);
  expect(errors).not.toMatch(/^\s+at /m);
});

test.for([
  ["EACCES", "commands:failure.system"],
  ["ENOSPC", "commands:failure.system"],
  ["EROFS", "commands:failure.system"],
  ["ENOENT", "commands:failure.no-file"],
  ["EISDIR", "commands:failure.no-plain-file"],
] as const)("what the system answers with %s is said of the file", ([code, said]) => {
  const error = Object.assign(new Error(code), { code, path: "/a/file" });
  expect(failurePhrase(error)).toEqual(expect.objectContaining({ code: said }));
});

test("a fault of the program is no failure of a command", () => {
  expect(failurePhrase(new TypeError("undefined is not a function"))).toBeUndefined();
  expect(failurePhrase("text")).toBeUndefined();
  const unread = () => parseArgs({ args: ["--x"], options: {} });
  expect(unread).toThrow(expect.objectContaining({ code: "ERR_PARSE_ARGS_UNKNOWN_OPTION" }));
});

const { scripts } = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
/** The programs that the commands of package.json start last, with what they give them: npm puts more arguments behind. */
const programs = Object.entries(scripts).flatMap(([name, line]) => {
  const [, script, args = ""] = /(?:^|&& )node scripts\/([\w/-]+\.ts)([^&]*)$/.exec(line) ?? [];
  return script === undefined ? [] : [{ name, script, args: args.split(" ").filter(Boolean) }];
});

test("every program of the project that package.json starts is known", () => {
  const started = Object.entries(scripts).filter(([, line]) => /scripts\/[\w/-]+\.ts[^&]*$/.test(line));
  expect(programs.map(({ name }) => name)).toEqual(started.map(([name]) => name));
  expect(programs.length).toBeGreaterThan(20);
});

test.for(programs)("npm run $name refuses an argument that it does not know", async ({ script, args }) => {
  // A program that reads its command line otherwise is not started: it could run for hours.
  expect(await readFile(join(project, "scripts", script), "utf8")).toContain("commandLine(");
  const { code, errors } = await ended([script, ...args, "--no-such-argument"]);
  expect(errors).toBe(
    "vi: lệnh này không nhận “--no-such-argument”\nen: this command does not take “--no-such-argument”\n",
  );
  expect(code).toBe(1);
});
