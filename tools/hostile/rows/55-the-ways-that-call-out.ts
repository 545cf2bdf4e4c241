import { complaintsOf } from "../leaks.ts";
import { rightProgram } from "../right.ts";
import type { Scene } from "../row.ts";
import { check, open } from "../tab.ts";

const ways = {
  fetch: 'fetch("http://127.0.0.1:9/")',
  XMLHttpRequest: "new XMLHttpRequest()",
  WebSocket: 'new WebSocket("ws://127.0.0.1:9/")',
  EventSource: 'new EventSource("http://127.0.0.1:9/")',
};

export default {
  number: 55,
  kind: "attack",
  name: "the ways that call out",
  async play({ tab, leaks }) {
    const problems = [...complaintsOf(await leaks(), 55)];
    const page = await tab();
    await open(page, "1.1");
    for (const [name, code] of Object.entries(ways)) {
      const program = `export function neuron(): number {\n  ${code};\n  return 0;\n}`;
      const { words } = await check(page, program);
      if (!words.includes(`${name} is off here`) || !/line 2/.test(words))
        problems.push(`${name}: ${words.slice(0, 200)}`);
    }
    const { verdict } = await check(page, rightProgram("1.1"));
    if (verdict !== "pass") problems.push("the right program does not pass");
    return problems;
  },
} satisfies Scene;
