import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page, test } from "./policed.ts";

/** A server of somebody else's, which writes down what it is asked for. */
async function elsewhere(html = "") {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url!);
    response.setHeader("Content-Type", "text/html");
    response.end(html);
  });
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    address: `http://127.0.0.1:${port}/`,
    close: () => server.close(),
  };
}

/** What the policy refused, and is meant to have refused. */
const taken = (refusals: string[]) => refusals.splice(0);

test("in another site's frame the page stays empty", async ({
  page,
  baseURL,
  refusals,
}) => {
  const harmless = await elsewhere("<p>A page that may be framed.</p>");
  const framing = await elsewhere(
    `<iframe name="theirs" src="${harmless.address}"></iframe>` +
      `<iframe name="ours" src="${baseURL}/exercises/1.1/"></iframe>`,
  );
  await page.goto(framing.address);
  await expect(
    page.frameLocator("[name=theirs]").getByText("may be framed"),
  ).toBeVisible();
  expect(page.frame("ours")!.url()).toBe("chrome-error://chromewebdata/");
  expect(taken(refusals).join()).toContain("frame-ancestors");
  harmless.close();
  framing.close();
});

/** Opens a page into which a stranger has written. */
async function openWith(page: Page, markup: string, withPolicy = true) {
  await page.route("**/about/", async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<meta http-equiv[^>]*>/, withPolicy ? "$&" : "")
      .replace("</main>", `${markup}</main>`);
    await route.fulfill({ response, body: html });
  });
  await page.goto("/about/", { waitUntil: "load" });
}

const ran = (page: Page) => page.evaluate("globalThis.ran");

for (const [what, markup] of Object.entries({
  "an inline script": "<script>globalThis.ran = true</script>",
  "an event handler":
    '<img src="data:," alt="" onerror="globalThis.ran = true">',
  "a script from another address":
    '<script src="data:text/javascript,globalThis.ran = true"></script>',
})) {
  test(`${what} that a stranger wrote into a page is blocked`, async ({
    page,
    refusals,
  }) => {
    await openWith(page, markup);
    expect(await ran(page)).toBeUndefined();
    expect(taken(refusals).join()).toContain("script-src");
  });

  test(`without the policy ${what} would have run`, async ({ page }) => {
    await openWith(page, markup, false);
    expect(await ran(page)).toBe(true);
  });
}

test("text does not become markup or code, even in our own scripts", async ({
  page,
  refusals,
}) => {
  await page.goto("/about/");
  const told = await page.evaluate(() => {
    const attempt = (what: () => unknown) => {
      try {
        what();
        return "done";
      } catch (problem) {
        return (problem as Error).name;
      }
    };
    return [
      attempt(() => {
        document.createElement("p").innerHTML = "<b>bold</b>";
      }),
      attempt(() => new Worker("https://elsewhere.test/worker.js")),
      attempt(() => {
        document.createElement("script").text = "globalThis.ran = true";
      }),
    ];
  });
  expect(told).toEqual(["TypeError", "TypeError", "TypeError"]);
  taken(refusals);
});

/** The frame in which programs run: here, the text the lesson begins with. */
async function runner(page: Page) {
  await page.getByRole("button", { name: "Check" }).click();
  const frame = page.locator("iframe[title=Sandbox]");
  await frame.waitFor({ state: "attached" });
  return (await (await frame.elementHandle())!.contentFrame())!;
}

/** Has a page's frame go to an address, as a program in it would. */
async function leave(frame: Frame, address: string): Promise<void> {
  await frame.evaluate((to) => {
    setTimeout(() => location.assign(to));
  }, `${address}leak`);
}

test("the frame that runs programs cannot take what it knows elsewhere", async ({
  page,
  refusals,
}) => {
  const listener = await elsewhere();
  await page.goto("/exercises/1.1/");
  await leave(await runner(page), listener.address);
  await expect.poll(() => refusals.join()).toContain("frame-src");
  expect(listener.asked).toEqual([]);
  taken(refusals);
  listener.close();
});

test("without the policy a frame would have gone there", async ({ page }) => {
  const listener = await elsewhere();
  const open = await elsewhere(
    '<iframe sandbox="allow-scripts" srcdoc="<p>A program.</p>"></iframe>',
  );
  await page.goto(open.address);
  await leave(page.frames()[1]!, listener.address);
  await expect.poll(() => listener.asked).toContain("/leak");
  open.close();
  listener.close();
});
