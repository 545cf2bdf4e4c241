import { w1, w1Squared } from "./w1.ts";
import { w2 } from "./w2.ts";
import { w3, w3Adam } from "./w3.ts";
import { w4, w4Threads } from "./w4.ts";
import { w5 } from "./w5.ts";
import { w6 } from "./w6.ts";
import type { Workload } from "./workload.ts";

export const workloads: readonly Workload[] = [
  ...[w1, w1Squared, w2, w3, w3Adam, w4, w4Threads],
  ...w5,
  ...w6,
];

/** "W3" means all of W3, "W3 Adam" that alone. */
export function chosen(only: string | undefined): readonly Workload[] {
  return workloads.filter(
    ({ id }) => !only || id === only || family(id) === only,
  );
}

export function families(): string[] {
  return [...new Set(workloads.map(({ id }) => family(id)))];
}

function family(id: string): string {
  return id.split(" ")[0]!;
}
