import fc from "fast-check";

/**
 * Properties are tried with the same values in each run, so that no run fails by chance; `BAOCAO_SEED=<whole number>`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env["BAOCAO_SEED"] ?? 20_210_429) });
