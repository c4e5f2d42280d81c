/** How the tests run: `*.test.ts` in Node, `*.test.tsx` in jsdom, and the house tests apart because they are slow. */
import type { ViteUserConfig } from "vitest/config";

export const vitestOptions: NonNullable<ViteUserConfig["test"]> = {
  restoreMocks: true,
  unstubGlobals: true,
  projects: [
    {
      extends: true,
      test: {
        name: "node",
        environment: "node",
        include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
        exclude: ["tests/house/**", "tests/browser/**"],
      },
    },
    {
      extends: true,
      test: {
        name: "jsdom",
        environment: "jsdom",
        include: ["src/**/*.test.tsx", "tests/**/*.test.tsx"],
        setupFiles: ["tests/support/dom-setup.ts"],
      },
    },
    {
      extends: true,
      test: {
        name: "house",
        environment: "node",
        include: ["tests/house/**/*.test.ts"],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    },
  ],
};
