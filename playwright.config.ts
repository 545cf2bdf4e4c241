import { defineConfig } from "@playwright/test";
import { chromiumArgs, chromiumPath } from "./tools/chromium.ts";

const port = 4399;

export default defineConfig({
  testDir: "apps/site/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  reporter: process.env.HANDMADE_REPORT
    ? [["list"], ["json", { outputFile: process.env.HANDMADE_REPORT }]]
    : [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: chromiumPath(),
      args: [...chromiumArgs],
    },
  },
  webServer: {
    command: `node apps/cli/bin/handmade.mjs serve --port ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
