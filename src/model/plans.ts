/** Plans without a printed level. A plan that the report prints is named by its indicator. */
export const PLANS = ["annual-plan", "budget-estimate", "target"] as const;
