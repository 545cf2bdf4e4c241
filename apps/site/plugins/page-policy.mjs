import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPolicy } from "./policy.mjs";

/**
 * Writes each page's policy into it once all are built. In development
 * there is none: Vite writes scripts and styles of its own into the pages.
 */
export function pagePolicy() {
  return {
    name: "page-policy",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const name of readdirSync(dist, { recursive: true })) {
          if (!name.endsWith(".html")) continue;
          const path = join(dist, name);
          writeFileSync(path, withPolicy(readFileSync(path, "utf8")));
        }
      },
    },
  };
}
