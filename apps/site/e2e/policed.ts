import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
} from "@playwright/test";

export * from "@playwright/test";

/** What Chromium writes into the console when a policy stops something. */
const refusal = /Content Security Policy|TrustedHTML|TrustedScript/;

/**
 * A test of the site which also fails when any page, frame or worker it
 * opened was refused something by a page's policy: what a page wants and
 * may not have is a fault of the page or of the policy. A test that
 * provokes the policy takes what it provoked out of `refusals`.
 */
export const test = base.extend<{ refusals: string[] }>({
  refusals: [
    async ({ browser }, use) => {
      const refusals: string[] = [];
      const read = (message: ConsoleMessage) => {
        if (refusal.test(message.text()))
          refusals.push(message.text().slice(0, 160));
      };
      const listen = (context: BrowserContext) => context.on("console", read);
      browser.on("context", listen);
      await use(refusals);
      browser.off("context", listen);
      base.expect(refusals, "what the page's policy refused").toEqual([]);
    },
    { auto: true },
  ],
});
