import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { whole } from "../arguments.ts";
import { startServer } from "../server.ts";

/** What `npm run build` makes. */
const SITE = fileURLToPath(new URL("../../../site/dist", import.meta.url));
const PORT = 4321;

const EXAMPLES = `
Examples:
  handmade serve
  handmade serve --port 8080 --host 0.0.0.0

Without --port the next free port from ${PORT} is taken. Other machines reach
the site only with --host 0.0.0.0.
`;

export function addServe(program: Command, exit: (code: number) => void): void {
  program
    .command("serve")
    .description("serve the built site with the headers it needs")
    .option(
      "--port <number>",
      `where (default: ${PORT})`,
      whole("--port", 0, 65535),
    )
    .option("--host <address>", "who may come", "127.0.0.1")
    .option("--folder <path>", "another built site")
    .addHelpText("after", EXAMPLES)
    .action(async (options) => exit(await serve(options)));
}

async function serve(options: {
  port?: number;
  host: string;
  folder?: string;
}): Promise<number> {
  const server = await startServer({
    folder: options.folder ?? SITE,
    port: options.port ?? PORT,
    orNext: options.port === undefined,
    host: options.host,
  });
  console.log(`Handmade is at ${server.url} (Ctrl-C ends it).`);
  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, done);
  });
  await server.close();
  return 0;
}
