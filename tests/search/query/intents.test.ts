import { expect, test } from "vitest";
import { wordsOf } from "../../../src/search/query/fold.ts";
import { intentReader } from "../../../src/search/query/intents.ts";

const read = intentReader(
  {
    "plan-completion": ["so với kế hoạch", "đạt bao nhiêu"],
    "implied-plan": ["kế hoạch", "chỉ tiêu"],
    vnd: ["chi tiêu"],
    "plan-remainder": ["còn thiếu"],
    change: ["tăng"],
    "base-level": ["năm trước"],
    "share-of-total": ["share"],
  },
  new Set(["the"]),
  ["so với", "against"],
);
const keys = (query: string): string[][] => read(wordsOf(query)).map((span) => [...span.keys]);

test("how far a plan is met is one question", () => {
  expect(keys("đạt bao nhiêu kế hoạch")).toEqual([["plan-completion"]]);
  expect(keys("so với kế hoạch")).toEqual([["plan-completion"]]);
});

test("a plan beside what is left of it is no other question", () => {
  expect(keys("còn thiếu bao nhiêu so với kế hoạch")).toEqual([["plan-remainder"], ["plan-remainder"]]);
  expect(keys("tăng so với kế hoạch")).toEqual([["change"], ["plan-completion"]]);
});

test("a plan that something is compared with asks how far it is met", () => {
  expect(keys("against the kế hoạch")).toEqual([["plan-completion"]]);
  expect(keys("kế hoạch")).toEqual([["implied-plan"]]);
});

test("an earlier time asks for its value, behind a word of comparison for the change since", () => {
  expect(keys("năm trước")).toEqual([["base-level"]]);
  expect(keys("against the năm trước")).toEqual([["change"]]);
});
test("a share of the plan asks how far it is met, also with a word between", () => {
  expect(keys("share of kế hoạch")).toEqual([["plan-completion"]]);
  expect(keys("share of rice and of kế hoạch")).toEqual([["share-of-total"], ["implied-plan"]]);
});

test("a phrase that is written as it was typed is meant before one with other marks", () => {
  expect(keys("chi tiêu")).toEqual([["vnd"]]);
  expect(keys("chỉ tiêu")).toEqual([["implied-plan"]]);
  expect(keys("chi tieu")).toEqual([["implied-plan", "vnd"]]);
});
