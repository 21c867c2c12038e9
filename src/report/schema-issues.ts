import type { z } from "astro/zod";
import { foundExpected, type Issue } from "../model/issue.ts";
import type { Localized } from "../model/locale.ts";
import type { Sourced } from "./sources.ts";

type Problem = z.core.$ZodIssue;

/** What a schema refuses, as issues at the refused value. */
export const schemaIssues = (error: z.ZodError, source: Sourced): Issue[] =>
  error.issues
    .flatMap((problem) => branches(problem, []))
    .flatMap(({ path, problem }) =>
      problem.code === "unrecognized_keys"
        ? problem.keys.map((key) => issue(source, [...path, key], foundExpected(`“${key}”`, KNOWN_FIELD)))
        : [issue(source, path, messageOf(problem, path, valueAt(source.data, path)))],
    );

const KNOWN_FIELD = {
  vi: "chỉ dùng những trường có trong hướng dẫn soạn nội dung",
  en: "only fields that the editors' guide names",
};

const issue = (source: Sourced, path: readonly PropertyKey[], message: Issue["message"]): Issue => ({
  rule: "content-has-its-fields",
  place: source.placeOf(path),
  message,
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
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined || text.length < 60 ? `${text}` : `${text.slice(0, 57)}…`;
};

const messageOf = (problem: Problem, path: readonly PropertyKey[], value: unknown): Issue["message"] =>
  foundExpected(foundOf(path, value), expectedOf(problem, value));

const foundOf = (path: readonly PropertyKey[], value: unknown): Localized | string => {
  const field = path.join(".");
  if (!field) return value === null ? { vi: "tệp rỗng", en: "an empty file" } : show(value);
  return value === undefined
    ? { vi: `thiếu trường “${field}”`, en: `no field “${field}”` }
    : `${field}: ${show(value)}`;
};

const TYPES: Readonly<Record<string, Localized>> = {
  string: { vi: "chữ, đặt trong ngoặc kép", en: "text, in quotation marks" },
  number: { vi: "số", en: "a number" },
  int: { vi: "số nguyên", en: "a whole number" },
  array: { vi: "danh sách", en: "a list" },
  object: { vi: "các trường “tên: giá trị”", en: "fields “name: value”" },
  record: { vi: "các mục “mã: nội dung”", en: "entries “id: content”" },
};
const QUOTED_NUMBER = {
  vi: 'số trong ngoặc kép, như "8.10": không có ngoặc, số 0 ở cuối bị mất',
  en: 'the number in quotation marks, as "8.10": without them a zero at the end is lost',
};
const FORMATS: Readonly<Record<string, Localized>> = {
  url: {
    vi: "địa chỉ web đầy đủ, như https://example.org",
    en: "a whole web address, such as https://example.org",
  },
  email: { vi: "địa chỉ thư điện tử", en: "an e-mail address" },
};
const FILLED: Readonly<Record<string, Localized>> = {
  string: { vi: "chữ, không để trống", en: "text that is not empty" },
  array: { vi: "danh sách có ít nhất một mục", en: "a list of at least one entry" },
  number: { vi: "số từ 1 trở lên", en: "a number from 1 up" },
};

/** What would have been right, in the editors' languages. A refinement says it itself (`expecting`). */
const expectedOf = (problem: Problem, value: unknown): Localized | string => {
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
        FORMATS[problem.format] ?? {
          vi: `chữ theo mẫu ${problem.pattern}`,
          en: `text of the form ${problem.pattern}`,
        }
      );
    case "too_small":
      return FILLED[problem.origin] ?? problem.message;
    case "custom":
      return (problem.params?.["expected"] as Localized | undefined) ?? problem.message;
    default:
      return problem.message;
  }
};
