/** What we use of Pagefind's own script. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: readonly Match[] }>;
}

interface Match {
  data(): Promise<Found>;
}

/** A page that was found; `excerpt` is HTML with <mark> only. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

/**
 * Loads the index that `npm run build` wrote next to the pages.
 *
 * @throws Error in `npm run dev`, where there is no index
 */
export async function loadPagefind(
  folder: string,
  base: string,
): Promise<Pagefind> {
  // A file of the finished site: nothing for the bundler to look for.
  const script = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}
