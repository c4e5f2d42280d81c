/** Where the line about the home screen may stand, and whether it is still wanted; its words are fetched only then. */
import { lazy, Suspense } from "react";
import { isQuietPlace, useHintState } from "../features/install/hint-state.ts";
import { isStandalone } from "./is-standalone.ts";

const Hint = lazy(async () => {
  const { InstallHint } = await import("../features/install/install-hint.tsx");
  const { thisBrowser } = await import("./this-browser.ts");
  return {
    default: ({ path }: { readonly path: string }) => <InstallHint browser={thisBrowser()} path={path} />,
  };
});

export function InstallLine({ path }: { readonly path: string }) {
  const isAway = useHintState((state) => state.isAway);
  if (isAway || isQuietPlace(path) || isStandalone()) return null;
  return (
    <Suspense fallback={null}>
      <Hint path={path} />
    </Suspense>
  );
}
