/** The lint rules of this house that no linter brings: time is passed in, never taken from the air. */

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
}

interface RuleContext {
  report(problem: { readonly node: Node; readonly message: string }): void;
}

const message = "The current time is passed in: only src/app and src/endpoint/main.ts read the clock.";

const isBareDate = ({ callee, arguments: given = [] }: Node) =>
  callee?.type === "Identifier" && callee.name === "Date" && given.length === 0;

const plugin = {
  meta: { name: "house" },
  rules: {
    "no-current-date": {
      create: (context: RuleContext) => ({
        NewExpression(node: Node) {
          if (isBareDate(node)) context.report({ node, message });
        },
        CallExpression(node: Node) {
          if (isBareDate(node)) context.report({ node, message });
        },
      }),
    },
  },
};

export default plugin;
