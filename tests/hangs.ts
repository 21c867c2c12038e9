/**
 * Milliseconds after which a test, a hook or a wait hangs. Of a test it says nothing else: a busy machine takes many times
 * as long as a quiet one.
 */
export const HANGS = 900_000;

/** The same for one wait of a test, so that the failure names the wait. */
export const WAIT_HANGS = HANGS / 3;
