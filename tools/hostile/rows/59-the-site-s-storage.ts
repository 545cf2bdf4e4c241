import type { Row } from "../row.ts";

export default {
  number: 59,
  kind: "attack",
  name: "the site's storage",
  program: `let seen = "nothing";
try { (globalThis as any).indexedDB.open("handmade"); seen = "a database"; } catch {}
try { if ((globalThis as any).caches) seen = "caches"; } catch {}
try { if ((globalThis as any).localStorage) seen = "storage"; } catch {}
export function neuron(): never {
  throw new Error(\`seen: \${seen}\`);
}`,
  verdicts: ["fail"],
  sees: /seen: nothing/,
} satisfies Row;
