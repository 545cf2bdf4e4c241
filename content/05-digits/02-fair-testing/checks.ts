import { defineChecks } from "@handmade/judge";
import { confusionChecks } from "./confusion-checks.ts";
import { splitChecks } from "./split-checks.ts";

export default defineChecks({
  exports: ["split", "confusion"],
  checks: [...splitChecks, ...confusionChecks],
});
