import { afterAll, beforeAll } from "vitest";
import { openStage, reach, type Stage } from "./browser-page.ts";
import { describeSandbox } from "./contract.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 30_000);
afterAll(() => stage?.close());

describeSandbox("the browser host", () => reach(stage.page));
