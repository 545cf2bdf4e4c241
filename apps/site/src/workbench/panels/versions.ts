import type { EarlierText } from "../store/database.ts";

/** Why a version was kept, as the list says it. */
export const versionWords: Readonly<Record<EarlierText["why"], string>> = {
  checked: "checked, not passed",
  passed: "passed",
  reset: "before starting over",
  "other-tab": "replaced by another tab",
  replaced: "before another version came back",
};

/** "14:05:09" today, with the date before it on any other day. */
export function versionTime(at: number, now = Date.now()): string {
  const time = new Date(at);
  const clock = time.toLocaleTimeString("en-GB");
  return time.toDateString() === new Date(now).toDateString()
    ? clock
    : `${time.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" })}, ${clock}`;
}
