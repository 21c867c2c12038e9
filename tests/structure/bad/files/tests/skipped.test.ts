import { test } from "vitest";

test.skip("a test that never runs", () => undefined);
