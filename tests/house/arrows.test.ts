/** The arrow check checks: a planted bad import makes it fail, and so does a tree it cannot see. */
import { expect, test } from "vitest";
import { plant } from "../support/planted-tree.ts";

const checkArrows = async (files: Readonly<Record<string, string>>) =>
  (await plant(files)).run("node", [".config/check-arrows.ts"]);

const store = { "src/storage/store.ts": "export const store = 1;\n" };

test("a tree whose arrows all point down passes", async () => {
  const { status, output } = await checkArrows({
    "src/domain/rule.ts": "export const rule = 1;\n",
    "src/storage/store.ts": 'import { rule } from "../domain/rule.ts";\nexport const store = rule;\n',
  });
  expect(output).toContain("2 files, 1 arrows, 0 broken");
  expect(status).toBe(0);
});

test.each([
  ["domain importing storage", "src/domain/rule.ts", "../storage/store.ts", "arrow-domain"],
  ["a type from storage in ui", "src/ui/button.tsx", "../storage/store.ts", "arrow-ui"],
  ["the endpoint importing storage", "src/endpoint/route.ts", "../storage/store.ts", "arrow-endpoint"],
])("%s fails", async (_what, file, target, rule) => {
  const { status, output } = await checkArrows({
    ...store,
    [file]: `import type { store } from "${target}";\nexport type Store = typeof store;\n`,
  });
  expect(output).toContain(`${rule}: ${file} → src/storage/store.ts`);
  expect(status).toBe(1);
});

test("a slice importing another slice fails", async () => {
  const { status, output } = await checkArrows({
    "src/features/actions/list.ts":
      'import { agenda } from "../meetings/agenda.ts";\nexport const list = agenda;\n',
    "src/features/meetings/agenda.ts": "export const agenda = 1;\n",
  });
  expect(output).toContain("slices-apart: src/features/actions/list.ts → src/features/meetings/agenda.ts");
  expect(status).toBe(1);
});

test("two files that import each other fail", async () => {
  const { status, output } = await checkArrows({
    "src/domain/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
    "src/domain/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
  });
  expect(output).toContain("no-cycle");
  expect(status).toBe(1);
});

test("a file nobody imports, and one outside every room, fail", async () => {
  const { status, output } = await checkArrows({
    ...store,
    "src/helpers/thing.ts": 'import { store } from "../storage/store.ts";\nexport const thing = store;\n',
    "src/domain/alone.ts": "export const alone = 1;\n",
  });
  expect(output).toContain("no-orphan: src/domain/alone.ts");
  expect(output).toContain("known-room: src/helpers/thing.ts");
  expect(status).toBe(1);
});

test("a tree without a file fails instead of reporting success", async () => {
  const { status, output } = await checkArrows({ "src/README.md": "nothing here\n" });
  expect(output).toContain("nothing to look at");
  expect(status).toBe(1);
});
