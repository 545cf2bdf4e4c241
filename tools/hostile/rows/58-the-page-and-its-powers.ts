import type { Row } from "../row.ts";

export default {
  number: 58,
  kind: "attack",
  name: "the page and its powers",
  program: `const g = globalThis as any;
const names = ["document", "parent", "top", "open", "alert", "localStorage", "sessionStorage", "indexedDB", "caches", "RTCPeerConnection"];
const found = names.filter((name) => { try { return g[name] !== undefined; } catch { return false; } });
const powers = ["clipboard", "storage", "serviceWorker", "wakeLock"].filter((name) => g.navigator?.[name]?.request || g.navigator?.[name]?.write || g.navigator?.[name]?.register);
export function neuron(): never {
  throw new Error(\`found: \${[...found, ...powers].join(" ") || "nothing"}\`);
}`,
  verdicts: ["fail"],
  sees: /found: nothing/,
} satisfies Row;
