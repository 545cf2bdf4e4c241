import { complaintsOf } from "../leaks.ts";
import type { Scene } from "../row.ts";

export default {
  number: 57,
  kind: "attack",
  name: "the ways a document has, should code ever reach it",
  play: async ({ leaks }) => complaintsOf(await leaks(), 57),
} satisfies Scene;
