import { Training } from "./at-the-desk.ts";
import { Checking, Typing } from "./at-the-editor.ts";
import type { Doing } from "./doing.ts";
import { Importing } from "./importing.ts";
import type { Activity } from "./plan.ts";
import { type, write } from "./workbench.ts";

/** A new one for each death. */
export function doingOf(activity: Activity, number: number): Doing {
  switch (activity) {
    case "typing":
      return new Typing(number, "", type);
    case "saving":
      // Long enough that a write is under way nearly all the time.
      return new Typing(number, `${"// long ".repeat(6_000)}\n`, write);
    case "checking":
      return new Checking(number, "", type);
    case "importing":
      return new Importing();
    case "training":
      return new Training();
  }
}
