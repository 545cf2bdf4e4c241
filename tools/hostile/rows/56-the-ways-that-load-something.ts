import { complaintsOf } from "../leaks.ts";
import type { Scene } from "../row.ts";

export default {
  number: 56,
  kind: "attack",
  name: "the ways that load something",
  play: async ({ leaks }) => complaintsOf(await leaks(), 56),
} satisfies Scene;
