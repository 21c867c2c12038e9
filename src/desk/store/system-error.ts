/** What the operating system refuses: a full disk, a folder that is read-only, a file that another program holds. */
export interface SystemError extends Error {
  readonly code: string;
}

export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
