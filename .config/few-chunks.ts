/**
 * Puts what screens share into a few files instead of one for each little module: a start asks the service worker for
 * thirty files, not for a hundred and twenty, each of which it waits for.
 */
import type { Plugin, Rolldown } from "vite";

/** The first screen of a phone that has nothing yet. */
const FIRST_SCREEN = "src/app/welcome-route.tsx";

/** Bytes of source, below which what one set of screens shares goes along with what another set shares. */
const SMALL = 20_000;

/** For `vite build`: every start loads as little as before, in fewer files; the first visit not a byte more. */
export function fewChunks(): Plugin {
  const first = new Set<string>();
  return {
    name: "wijkschrift:few-chunks",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: groups(first) }, chunkFileNames, assetFileNames },
        },
      },
    }),
    buildEnd() {
      const walk = (id: string): void => {
        if (first.has(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(walk);
      };
      const screen = [...this.getModuleIds()].find((id) => id.endsWith(FIRST_SCREEN));
      if (!screen) throw new Error(`${FIRST_SCREEN} is no longer the screen of a first visit`);
      walk(screen);
    },
  };
}

/**
 * A module goes with the first group that takes it: libraries of every start (they change less often than the app), the
 * app's own modules of every start, what the first visit shares with other screens, and all else by who uses it.
 */
function groups(first: ReadonlySet<string>): Rolldown.CodeSplittingGroup[] {
  return [
    { name: "libraries", tags: ["$initial"], test: /[\\/]node_modules[\\/]/, priority: 4 },
    { name: "start", tags: ["$initial"], priority: 3 },
    { name: "first", test: (id) => first.has(id), minShareCount: 2, priority: 2 },
    { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: SMALL, priority: 1 },
  ];
}

/** Without the names of all the screens that share it. */
const chunkFileNames = ({ name }: { readonly name: string }): string => `assets/${shortened(name)}-[hash].js`;

const assetFileNames = ({ names }: { readonly names: readonly string[] }): string =>
  names[0]?.startsWith("shared~") ? "assets/shared-[hash][extname]" : "assets/[name]-[hash][extname]";

const shortened = (name: string): string => (name.startsWith("shared~") ? "shared" : "[name]");
