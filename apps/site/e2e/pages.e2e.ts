import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const pages = [
  "/",
  "/chapters/1-network/",
  "/chapters/2-activations/",
  "/chapters/5-digits/",
  "/exercises/1.1/",
  "/exercises/1.3/",
  "/exercises/2.1/",
  "/exercises/3.1/",
  "/exercises/4.3/",
  "/desk/",
  "/entry-check/",
  "/glossary/",
  "/chapters/ra-matrix-algebra/",
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
