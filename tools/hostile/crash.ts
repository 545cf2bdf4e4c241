import type { CDPSession, Page } from "playwright";

/** A page that does not answer within this is as good as dead. */
const PATIENCE = 5_000;

/** Playwright's word for it, whichever of the page's processes has died. */
export const saysCrash = (problem: unknown): boolean =>
  /crashed/.test(String(problem));

/** Asks whether a page lives. */
export type Pulse = () => Promise<boolean>;

/**
 * Playwright says that a page has crashed when only the process of one of
 * its frames has died, and hears nothing more of it. So the browser itself
 * is asked, over a connection of its own. (Chromium; others have no such
 * connection, and Playwright is believed.)
 */
export async function pulseOf(page: Page): Promise<Pulse> {
  const browser = page.context().browser();
  if (browser?.browserType().name() !== "chromium") return async () => false;
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send("Target.getTargetInfo");
  await own.detach();
  return async () => {
    const devtools = await browser.newBrowserCDPSession();
    // A target that is no more cannot be asked.
    return answers(devtools, targetInfo.targetId).catch(() => false);
  };
}

async function answers(
  devtools: CDPSession,
  targetId: string,
): Promise<boolean> {
  const { sessionId } = await devtools.send("Target.attachToTarget", {
    targetId,
    flatten: false,
  });
  const answer = new Promise<boolean>((resolve) => {
    setTimeout(resolve, PATIENCE, false);
    devtools.on("Target.receivedMessageFromTarget", (heard) => {
      const { result } = JSON.parse(heard.message);
      resolve(result?.result?.value === "alive");
    });
  });
  // On the site's page: one that has crashed shows a page of the browser's.
  const expression = "document.querySelector('.workbench') && 'alive'";
  const message = { id: 1, method: "Runtime.evaluate", params: { expression } };
  await devtools.send("Target.sendMessageToTarget", {
    sessionId,
    message: JSON.stringify(message),
  });
  return answer;
}
