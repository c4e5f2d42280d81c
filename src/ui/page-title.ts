/** What the browser calls this page, in its tab and its history: the screen, then whose it is. */
import { useEffect } from "react";

const parts = { screen: "", owner: "" };

const show = (): void => {
  document.title = [...new Set([parts.screen, parts.owner])].filter(Boolean).join(" · ");
};

/** Names the screen; `Page` does this for its own title. The last one named stands. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    parts.screen = title;
    show();
  }, [title]);
}

/** Names what stands behind the screen's own name, on every screen: the organisation and the app. */
export function useOwnerTitle(owner: string): void {
  useEffect(() => {
    parts.owner = owner;
    show();
    return () => {
      parts.owner = "";
    };
  }, [owner]);
}
