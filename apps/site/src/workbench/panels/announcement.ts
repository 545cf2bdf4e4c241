import type { Bench } from "../bench.svelte.ts";

/** What a screen reader says about the check, in one or two sentences. */
export function announcement(
  bench: Pick<Bench, "running" | "notice" | "shown">,
): string {
  const { running, notice, shown } = bench;
  if (running) return "Checking …";
  if (notice) return notice;
  if (!shown) return "";
  const words = (text: string | undefined) => (text ?? "").replaceAll("`", "");
  switch (shown.verdict) {
    case "pass":
      return `Passed. All ${shown.checks.length} checks hold.`;
    case "fail":
      return `Not yet. ${words(shown.evidence?.text)}`;
    case "error":
      return `It does not run yet. ${words(shown.problem?.text)}`;
  }
}
