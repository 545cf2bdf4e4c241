import { defineChecks } from "@handmade/judge";
import { savingChecks } from "./saving-checks.ts";
import { worstChecks } from "./worst-checks.ts";

export default defineChecks({
  exports: ["save", "load", "worst"],
  checks: [...savingChecks, ...worstChecks],
});
