import { vi } from "vitest";

vi.mock(import("node:os"));
