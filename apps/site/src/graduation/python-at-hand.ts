import { execFileSync } from "node:child_process";

/** For tests: a Python with what a script needs, or none. */
export function pythonWith(module: string): string | undefined {
  return [process.env.HANDMADE_PYTHON, "python3", "python"].find((python) => {
    if (!python) return false;
    try {
      execFileSync(python, ["-c", `import ${module}`], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}
