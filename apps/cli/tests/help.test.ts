import { expect, test } from "vitest";
import { handmade, scratch } from "./run.ts";

const commands = [
  "train",
  "test",
  "predict",
  "check",
  "verify",
  "serve",
  "bench",
];

test("help names every command and the exit codes", async () => {
  const { code, stdout } = await handmade("--help", scratch());
  expect(code).toBe(0);
  for (const command of commands)
    expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
  expect(stdout).toMatch(/Exit codes: 0 fine, 1 .*, 2/);
});

test.concurrent.each(commands)(
  "%s explains itself with examples",
  async (command) => {
    const { code, stdout, stderr } = await handmade(
      `${command} --help`,
      scratch(),
    );
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(`Usage: handmade ${command}`);
    expect(stdout).toMatch(`Examples:\n  handmade ${command}`);
  },
);

test("the version is printed", async () => {
  const { code, stdout } = await handmade("--version", scratch());
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
