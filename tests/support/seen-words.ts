/** What a page says to people at this moment, and which of that is said in Dutch by the app itself. */

import type { Page } from "@playwright/test";
import { anything, FILLED, filledWith, type Room, SAME_IN_BOTH, textsOf } from "./spoken-words.ts";

/**
 * Everything seen or heard, outside what is marked as Dutch (papers, and fields for Dutch words): text, and the labels
 * for screen readers. Whitespace is made even.
 */
export async function wordsSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const add = (words: string | null) => {
      const even = words?.replaceAll(/\s+/g, " ").trim();
      if (even) found.add(even);
    };
    const isDutch = (element: Element | null) => Boolean(element?.closest("body [lang^=nl]"));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element?.closest("script, style, noscript") && !isDutch(element))
        add(walker.currentNode.textContent);
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]")) {
      if (isDutch(element)) continue;
      for (const name of ["aria-label", "placeholder", "title"]) add(element.getAttribute(name));
    }
    add(document.title);
    return [...found];
  });
}

/** Finds what the app itself says in Dutch. What neighbours wrote is theirs, in whatever language. */
export function dutchFinder(rooms: readonly Room[]): (seen: readonly string[]) => string[] {
  const english = new Set(rooms.flatMap(({ english: words }) => textsOf(words)).map(plain));
  const dutch = rooms.flatMap(({ dutch: words }) => textsOf(words));
  const whole = new Set(
    dutch.map(plain).filter((words) => words !== "" && !english.has(words) && !SAME_IN_BOTH.has(words)),
  );
  // Only sentences with enough of their own are told from what neighbours write.
  const filled = dutch
    .filter(({ isTemplate }) => isTemplate)
    .map(plain)
    .filter((words) => words.replaceAll(FILLED, "").replaceAll(/[^\p{L}]/gu, "").length > 12)
    .filter((words) => !english.has(words))
    .map((words) => new RegExp(`^${words.split(FILLED).map(escaped).join(".+")}$`, "u"));
  const isDutch = (words: string) => whole.has(words) || filled.some((each) => each.test(words));
  return (seen) => seen.filter((words) => !SAME_IN_BOTH.has(words) && isDutch(words));
}

const plain = ({ say }: ReturnType<typeof textsOf>[number]): string => say(...filledWith(anything)).trim();

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
