import type { Page } from "playwright-core";

const LONG = 120_000;

export const hurry = (page: Page): void => {
  page.setDefaultTimeout(LONG);
};
