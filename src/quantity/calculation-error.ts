/** Why figures allow no result; `id` is the metric that lacks something. */
export type CalculationFault =
  | { readonly code: "no-metric" | "no-printed-level" | "unclear-change"; readonly id: string }
  | { readonly code: "no-known-number"; readonly id: string; readonly field: string }
  | { readonly code: "implies-nothing"; readonly id: string; readonly kind: string; readonly operand: string }
  | { readonly code: "division-by-zero" };

/**
 * The figures allow no result. Expected: callers report it or leave the result out. Any other error is a fault of the
 * program and passes through.
 */
export class CalculationError extends Error {
  override readonly name = "CalculationError";
  readonly fault: CalculationFault;

  constructor(fault: CalculationFault) {
    super(Object.values(fault).join(" "));
    this.fault = fault;
  }
}

/** The result of `compute`, or the fault for which there is none. */
export const attempt = <T>(
  compute: () => T,
):
  | { readonly result: T; readonly fault?: never }
  | { readonly result?: never; readonly fault: CalculationFault } => {
  try {
    return { result: compute() };
  } catch (error) {
    if (error instanceof CalculationError) return { fault: error.fault };
    throw error;
  }
};
