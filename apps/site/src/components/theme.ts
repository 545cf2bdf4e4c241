/** What a reader can choose; "system" is no choice at all. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept; the script in Page.astro reads it too. */
const KEY = "handmade:theme";

/** The theme that follows `theme` on the button. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length]!;
}

/** Brings the header's theme button to life. */
export function startThemeToggle(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>("[data-theme-toggle]");
  const name = button?.querySelector("[data-theme-name]");
  if (!button || !name) return;
  const root = page.documentElement;
  const show = () => {
    name.textContent = `Theme: ${chosen(root)}`;
    button.title = `Theme: ${chosen(root)}`;
  };
  button.addEventListener("click", () => {
    choose(root, nextTheme(chosen(root)));
    show();
  });
  show();
  button.hidden = false;
}

function chosen(root: HTMLElement): Theme {
  const { theme } = root.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(root: HTMLElement, theme: Theme): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // No storage: the choice lasts as long as the page.
  }
}
