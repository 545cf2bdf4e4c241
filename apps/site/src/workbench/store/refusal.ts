import type { Loss } from "../../keeping/opening.ts";
import { NoAnswer } from "../../keeping/within.ts";

/** A newer page has changed the database into what this one cannot read. */
const outdated: Loss = "outdated";

/** Why nothing is stored, and what to do, after "Not saved: ". */
export function whyRefused(why: unknown): string {
  if (why === outdated || nameOf(why) === "VersionError")
    return "the course was brought up to date in another tab. Save a file, then reload this page.";
  if (nameOf(why) === "QuotaExceededError")
    return "this browser has no room left for this page.";
  if (why instanceof NoAnswer) return "this browser’s storage does not answer.";
  return "this browser lets the page keep nothing.";
}

function nameOf(why: unknown): string {
  return why instanceof Error || why instanceof DOMException ? why.name : "";
}
