import type { z } from "astro/zod";
import type { Issue } from "../model/issue.ts";
import { foundExpected, phrase, type Phrase } from "../model/phrase.ts";
import type { Sourced } from "./sources.ts";

type Problem = z.core.$ZodIssue;

/** What a schema refuses, as issues at the refused value. */
export const schemaIssues = (error: z.ZodError, source: Sourced): Issue[] =>
  error.issues
    .flatMap((problem) => branches(problem, []))
    .flatMap(({ path, problem }) =>
      problem.code === "unrecognized_keys"
        ? problem.keys.map((key) =>
            issue(source, [...path, key], phrase("content-has-its-fields.unknown-field", { key })),
          )
        : [issue(source, path, messageOf(problem, path, valueAt(source.data, path)))],
    );

const issue = (source: Sourced, path: readonly PropertyKey[], message: Phrase): Issue => ({
  rule: "content-has-its-fields",
  place: source.placeOf(path),
  ...message,
});

/** A refused union speaks through the branch that came furthest, a refused key through what is wrong with it. */
const branches = (
  problem: Problem,
  above: readonly PropertyKey[],
): { path: PropertyKey[]; problem: Problem }[] => {
  const path = [...above, ...problem.path];
  if (problem.code === "invalid_key") return problem.issues.map((inner) => ({ path, problem: inner }));
  if (problem.code !== "invalid_union" || problem.errors.length === 0) return [{ path, problem }];
  const nearest = problem.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => branches(inner, path));
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

const show = (value: unknown): string => {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined || text.length < 60 ? `${text}` : `${text.slice(0, 57)}…`;
};

const messageOf = (problem: Problem, path: readonly PropertyKey[], value: unknown): Phrase =>
  foundExpected(foundOf(path, value), expectedOf(problem, value));

const foundOf = (path: readonly PropertyKey[], value: unknown): Phrase | string => {
  const field = path.join(".");
  if (!field) return value === null ? phrase("content-has-its-fields.empty-file") : show(value);
  return value === undefined
    ? phrase("content-has-its-fields.no-field", { field })
    : `${field}: ${show(value)}`;
};

const TYPES: Readonly<Record<string, Phrase>> = {
  string: phrase("content-has-its-fields.text"),
  number: phrase("content-has-its-fields.number"),
  int: phrase("content-has-its-fields.whole-number"),
  array: phrase("content-has-its-fields.list"),
  object: phrase("content-has-its-fields.fields"),
  record: phrase("content-has-its-fields.entries"),
};
const QUOTED_NUMBER = phrase("content-has-its-fields.quoted-number");
const FORMATS: Readonly<Record<string, Phrase>> = {
  url: phrase("content-has-its-fields.web-address"),
  email: phrase("content-has-its-fields.e-mail-address"),
};
const FILLED: Readonly<Record<string, Phrase>> = {
  string: phrase("content-has-its-fields.filled-text"),
  array: phrase("content-has-its-fields.filled-list"),
  number: phrase("content-has-its-fields.number-from-1"),
};

/** What would have been right, in the editors' languages. A refinement says it itself (`expecting`). */
const expectedOf = (problem: Problem, value: unknown): Phrase | string => {
  switch (problem.code) {
    case "invalid_type":
      if (problem.expected === "string" && typeof value === "number") return QUOTED_NUMBER;
      return TYPES[problem.expected] ?? problem.expected;
    case "invalid_value":
      return problem.values.map((one) => show(one)).join(" | ");
    case "invalid_union":
      return ((problem as { options?: unknown[] }).options ?? []).map((one) => show(one)).join(" | ");
    case "invalid_format":
      return (
        FORMATS[problem.format] ?? phrase("content-has-its-fields.form", { pattern: String(problem.pattern) })
      );
    case "too_small":
      return FILLED[problem.origin] ?? problem.message;
    case "custom":
      return (problem.params?.["expected"] as Phrase | undefined) ?? problem.message;
    default:
      return problem.message;
  }
};
