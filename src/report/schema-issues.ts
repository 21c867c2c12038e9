import type { z } from "astro/zod";
import { foundExpected, type Issue } from "../model/issue.ts";
import type { Sourced } from "./sources.ts";

type Problem = z.core.$ZodIssue;

/** What a schema refuses, as issues at the refused value. */
export const schemaIssues = (error: z.ZodError, source: Sourced): Issue[] =>
  error.issues.flatMap((problem) => branches(problem, [])).map(({ path, problem }) => ({
    rule: "content-has-its-fields",
    place: source.placeOf(problem.code === "unrecognized_keys" ? [...path, problem.keys[0] ?? ""] : path),
    message: messageOf(problem, path, valueAt(source.data, path)),
  }));

/** A refused union speaks through the branch that came furthest. */
const branches = (problem: Problem, above: readonly PropertyKey[]): { path: PropertyKey[]; problem: Problem }[] => {
  const path = [...above, ...problem.path];
  if (problem.code !== "invalid_union" || problem.errors.length === 0) return [{ path, problem }];
  const nearest = problem.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => branches(inner, path));
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

const show = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined || text.length < 60 ? `${text}` : `${text.slice(0, 57)}…`;
};

const messageOf = (problem: Problem, path: readonly PropertyKey[], value: unknown): Issue["message"] => {
  const field = path.join(".");
  const nothing = { vi: `“${field}” bị thiếu`, en: `“${field}” missing` };
  const found = value === undefined ? nothing : `${field}: ${show(value)}`;
  switch (problem.code) {
    case "unrecognized_keys":
      return foundExpected(`“${problem.keys.join("”, “")}”`, { vi: "một trường đã biết", en: "a known field" });
    case "invalid_type":
      return foundExpected(found, { vi: `kiểu ${problem.expected}`, en: `a ${problem.expected}` });
    case "invalid_value":
      return foundExpected(found, problem.values.map((one) => show(one)).join(" | "));
    case "invalid_union":
      return foundExpected(found, { vi: "một dạng đã biết (kind)", en: "a known kind" });
    default:
      return foundExpected(found, problem.message);
  }
};
