#!/usr/bin/env node
// Plain JavaScript: this file must still be readable to an old Node, so
// that it can say which one is needed.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `handmade: this is Node ${process.versions.node}; expected Node 24 or ` +
      "newer (the project brings one: start it as npx handmade).",
  );
  process.exitCode = 2;
} else {
  const { enableCompileCache } = await import("node:module");
  // Taking the types out of every file takes longer than most commands.
  enableCompileCache();
  const { main } = await import("../src/main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
