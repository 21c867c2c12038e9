import type { Page } from "playwright-core";

export const hurry = (page: Page): void => {
  page.setDefaultTimeout(30_000);
};
