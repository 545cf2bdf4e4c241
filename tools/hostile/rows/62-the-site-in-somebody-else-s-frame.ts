import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Scene } from "../row.ts";

/** Pages of somebody else's; one of them frames ours. */
async function elsewhere(site: string) {
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      request.url === "/framed"
        ? "<p>A page that may be framed.</p>"
        : `<iframe name="theirs" src="/framed"></iframe><iframe name="ours" src="${site}/exercises/1.1/"></iframe>`,
    );
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://localhost:${port}/` };
}

export default {
  number: 62,
  kind: "attack",
  name: "the site in somebody else's frame",
  async play({ site, tab }) {
    const { server, origin } = await elsewhere(site);
    const page = await tab();
    await page.goto(origin, { waitUntil: "load" });
    const shown = async (name: string) =>
      (await page.frame(name)?.locator("body").innerText())?.trim() ?? "";
    const [theirs, ours] = [await shown("theirs"), await shown("ours")];
    server.close();
    const problems: string[] = [];
    if (!theirs.includes("may be framed"))
      problems.push("the control was not framed: the test sees nothing");
    if (/neuron/i.test(ours)) problems.push("the exercise shows in a frame");
    return problems;
  },
} satisfies Scene;
