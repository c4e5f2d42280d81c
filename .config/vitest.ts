/** How the tests run: `*.test.ts` in Node, `*.test.tsx` in jsdom, and the house tests apart because they are slow. */
import type { ViteUserConfig } from "vitest/config";

export const vitestOptions: NonNullable<ViteUserConfig["test"]> = {
  restoreMocks: true,
  unstubGlobals: true,
  // For a slow or busy machine, where a property of two thousand cases takes minutes; on a quick one nothing waits for it.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 15_000 } },
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
      },
    },
  ],
};
