/** What we read of package-lock.json. */
export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly integrity?: string;
        readonly link?: boolean;
        readonly resolved?: string;
        readonly hasInstallScript?: boolean;
      }
    >
  >;
}

/** What we read of `npm audit --json`. */
export interface Report {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      {
        readonly severity: string;
        readonly range: string;
        /** A name means: see there. */
        readonly via: readonly (
          | string
          | { readonly url: string; readonly title: string }
        )[];
      }
    >
  >;
}

/**
 * What is wrong with the lock file: a package that is not held to its
 * contents by a hash, or not from a registry, or one whose script would
 * run as it is installed.
 *
 * @param allowScripts what package.json says about such scripts
 */
export function lockFaults(
  lock: Lock,
  allowScripts: Readonly<Record<string, boolean>>,
): string[] {
  const foreign = Object.entries(lock.packages).filter(
    ([path, { link }]) => path.includes("node_modules/") && !link,
  );
  return foreign.flatMap(([path, entry]) => {
    const name = path.split("node_modules/").at(-1)!;
    const faults: string[] = [];
    if (!entry.integrity?.startsWith("sha512-"))
      faults.push(`${name} has no SHA-512 of its contents`);
    if (entry.resolved?.startsWith("git"))
      faults.push(`${name} comes from ${entry.resolved}, and no registry`);
    if (entry.hasInstallScript && allowScripts[name] !== false)
      faults.push(`${name} runs a script as it is installed`);
    return faults;
  });
}

/**
 * Sorts what the registry knows into what is open and what has a reason,
 * and finds reasons for what is known no longer.
 */
export function warnings(
  { vulnerabilities = {} }: Report,
  accepted: Readonly<Record<string, string>>,
): { open: string[]; excused: string[]; unused: string[] } {
  const all = Object.entries(vulnerabilities).flatMap(
    ([name, { severity, range, via }]) =>
      via
        .filter((cause) => typeof cause !== "string")
        .map(({ url, title }) => ({
          url,
          line: `${name} ${range} (${severity}): ${title}, ${url}`,
        })),
  );
  const urls = new Set(all.map(({ url }) => url));
  return {
    open: all.filter(({ url }) => !accepted[url]).map(({ line }) => line),
    excused: all
      .filter(({ url }) => accepted[url])
      .map(({ url, line }) => `${line}: ${accepted[url]}`),
    unused: Object.keys(accepted).filter((url) => !urls.has(url)),
  };
}
