import { onMount } from "svelte";
import type { Inks, Rgb } from "./pixels.ts";

/** The page's inks as a canvas needs them, and as they are written. */
export interface PageInks extends Inks {
  readonly text: Readonly<Record<Token, string>>;
}

const tokens = [
  ...(["paper-raised", "ink", "ink-soft", "rule"] as const),
  ...(["accent", "positive", "negative", "good"] as const),
] as const;
export type Token = (typeof tokens)[number];

/** In the order of the figures' classInks. */
export const classTokens = [
  "positive",
  "negative",
  "accent",
  "good",
  "ink",
  "ink-soft",
] as const satisfies readonly Token[];

/**
 * The inks of the present theme; others when the theme changes, none
 * before the page is awake. Call it while a component is set up.
 */
export function pageInks(): { readonly now: PageInks | undefined } {
  let now = $state.raw<PageInks>();
  onMount(() => {
    const read = () => {
      now = readInks(getComputedStyle(document.documentElement));
    };
    read();
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, {
      attributeFilter: ["data-theme"],
    });
    const wishes = matchMedia("(prefers-color-scheme: dark)");
    wishes.addEventListener("change", read);
    return () => {
      themes.disconnect();
      wishes.removeEventListener("change", read);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}

function readInks(style: CSSStyleDeclaration): PageInks {
  const text = Object.fromEntries(
    tokens.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as Record<Token, string>;
  const rgb = (name: Token) => rgbOf(text[name]);
  return {
    text,
    paper: rgb("paper-raised"),
    ink: rgb("ink"),
    positive: rgb("positive"),
    negative: rgb("negative"),
    classes: classTokens.map(rgb),
  };
}

/** "#1d5b8f" in numbers; the tokens are all written like that. */
function rgbOf(hex: string): Rgb {
  const at = (k: number) => Number.parseInt(hex.slice(k, k + 2), 16);
  return [at(1), at(3), at(5)];
}
