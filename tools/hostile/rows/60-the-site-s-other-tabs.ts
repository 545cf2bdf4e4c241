import type { Row } from "../row.ts";

export default {
  number: 60,
  kind: "attack",
  name: "the site's other tabs",
  program: `let reached = "nobody";
try { new (globalThis as any).BroadcastChannel("handmade").postMessage("hello"); reached = "a channel"; } catch {}
try { new (globalThis as any).SharedWorker("/x.js"); reached = "a shared worker"; } catch {}
export function neuron(): never {
  throw new Error(\`reached: \${reached}\`);
}`,
  verdicts: ["fail"],
  sees: /reached: nobody/,
} satisfies Row;
