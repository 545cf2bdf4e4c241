import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { readCourse } from "@handmade/course";
import { functions } from "../src/functions/functions.ts";
import { expect, test } from "./policed.ts";

const content = fileURLToPath(new URL("../../../content", import.meta.url));
const { chapters, exercises } = readCourse(content);

/** Every page a visitor can come to. */
const pages = [
  "/",
  ...chapters.map(({ number, slug }) =>
    `/chapters/${number}-${slug}/`.toLowerCase(),
  ),
  ...exercises.map(({ id }) => `/exercises/${id}/`),
  "/functions/",
  ...functions.map(({ slug }) => `/functions/${slug}/`),
  "/desk/",
  "/playground/",
  "/graduation/",
  "/work/",
  "/entry-check/",
  "/glossary/",
  "/about/",
  "/404.html",
];

for (const path of pages)
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} has no barrier that axe finds, ${colorScheme}`, async ({
      browser,
    }) => {
      // Dark as a phone has it, light as a desk.
      const width = colorScheme === "dark" ? 390 : 1280;
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 844 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ html }) => html.slice(0, 160)),
      }));
      expect(found).toEqual([]);
      await context.close();
    });

for (const path of pages)
  test(`${path} fits a phone and asks no other site`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const broken: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !/^(blob|data|about):/.test(url))
        elsewhere.push(url);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) broken.push(response.url());
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(elsewhere).toEqual([]);
    expect(broken).toEqual([]);
    // Nobody is left standing: something leads on, or back.
    await expect(page.locator("main a").last()).toBeVisible();
    await context.close();
  });

for (const path of ["/", "/chapters/3-loss/", "/exercises/1.1/"])
  test(`${path} can be read without JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    const text = await page.locator("main").innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(150);
    await expect(page.locator(".katex-error")).toHaveCount(0);
    await context.close();
  });
