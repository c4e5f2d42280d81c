/**
 * Puts what screens share into a few files instead of one for each little module: a start asks the service worker for
 * a dozen files, not for a hundred and twenty, each of which it waits for.
 *
 * Each group holds all that its modules import, but for what an earlier group took: so no two files ever import one
 * another. Files that do run in an order of their own, and a constant may be read before it is there; the build refuses
 * them.
 */
import type { Plugin, Rolldown } from "vite";

/** The first screen of a phone that has nothing yet. */
const FIRST_SCREEN = ["src/app/welcome-route.tsx"];
/** What an ordinary start shows. */
const START = [
  "src/app/organisation-frame.tsx",
  "src/features/today/today-screen.tsx",
  "src/features/today/today-rest.tsx",
];

/** For `vite build`: every start loads as little as before, in fewer files; the first visit not a byte more. */
export function fewChunks(): Plugin {
  const first = new Set<string>();
  const today = new Set<string>();
  return {
    name: "wijkschrift:few-chunks",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: groups(first, today) }, chunkFileNames, assetFileNames },
        },
      },
    }),
    buildEnd() {
      const collect = (paths: readonly string[], found: Set<string>): void => {
        const walk = (id: string): void => {
          if (found.has(id)) return;
          found.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(walk);
        };
        for (const path of paths) {
          const screen = [...this.getModuleIds()].find((id) => id.endsWith(path));
          if (!screen) throw new Error(`${path} is no longer there: few-chunks.ts names what a start shows`);
          walk(screen);
        }
      };
      collect(FIRST_SCREEN, first);
      collect(START, today);
    },
    generateBundle(_options, bundle) {
      const circle = circleIn(bundle);
      if (circle) throw new Error(`These files import one another: ${circle.join(" > ")}`);
    },
  };
}

/**
 * A module goes with the first group that takes it: libraries of every start (they change less often than the app), the
 * app's own modules of every start, what the first visit shares with other screens, what an ordinary start shares with
 * them, and all else by who uses it.
 */
function groups(first: ReadonlySet<string>, today: ReadonlySet<string>): Rolldown.CodeSplittingGroup[] {
  return [
    { name: "libraries", tags: ["$initial"], test: /[\\/]node_modules[\\/]/, priority: 5 },
    { name: "start", tags: ["$initial"], priority: 4 },
    { name: "first", test: (id) => first.has(id), minShareCount: 2, priority: 3 },
    { name: "today", test: (id) => today.has(id), minShareCount: 2, priority: 2 },
    { name: "shared", minShareCount: 2, entriesAware: true, priority: 1 },
  ];
}

/** Files that import one another, in a circle; undefined when there are none. */
function circleIn(bundle: Rolldown.OutputBundle): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    const file = bundle[name];
    const imports = file?.type === "chunk" ? file.imports : [];
    for (const each of imports) {
      const found = visit(each, [...path, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of Object.keys(bundle)) {
    const found = visit(name, []);
    if (found) return found;
  }
  return undefined;
}

/** Without the names of all the screens that share it: a file is named in every other that asks for it. */
const chunkFileNames = ({ name }: { readonly name: string }): string =>
  isShared(name) ? "assets/[hash].js" : "assets/[name]-[hash].js";

const assetFileNames = ({ names }: { readonly names: readonly string[] }): string =>
  isShared(names[0]) ? "assets/[hash][extname]" : "assets/[name]-[hash][extname]";

const isShared = (name: string | undefined): boolean => name?.startsWith("shared~") ?? false;
