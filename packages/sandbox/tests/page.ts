import { browserSandbox } from "../src/browser/index.ts";

/** What the browser test reaches through Playwright. */
const page = { sandbox: browserSandbox(), sessions: [] as unknown[] };
Object.assign(globalThis, { page });
