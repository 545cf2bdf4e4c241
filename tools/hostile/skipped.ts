/** Rows that are not run here, each with its reason. */
export const skipped: readonly { row: number; why: string }[] = [];
