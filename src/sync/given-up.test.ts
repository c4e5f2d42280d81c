/** The rules by which one side of a parted list is given up, and what of it is owed. */
import { describe, expect, test } from "vitest";
import type { DeviceId } from "../protocol/device.ts";
import type { Roster, RosterDevice } from "../protocol/roster.ts";
import type { Added, EntryBody, Role } from "../protocol/roster-entry.ts";
import { isOwing, isTrusted, orphansOf, owedAfter } from "./given-up.ts";

const device = (role: Role, cut?: number): RosterDevice => ({
  public: { sign: "", wrap: "" },
  at: 1,
  roles: [{ role, after: 0 }],
  info: "",
  ...(cut === undefined ? {} : { cut }),
});

const roster = (
  devices: Record<string, RosterDevice>,
  sheet = "sheet",
  more: Partial<Roster> = {},
): Roster => ({
  o: "o",
  version: 3,
  genesis: "",
  head: "",
  devices,
  recovery: { d: sheet as DeviceId, sign: "", wrap: "", idHash: "", box: "" },
  epoch: 1,
  epochs: [],
  minClient: 1,
  ...more,
});

const by = (signer: string, what: Partial<EntryBody> = {}): EntryBody => ({
  v: 1,
  o: "o",
  n: 4,
  p: "",
  by: signer as DeviceId,
  ...what,
});
const newName = (signer: string, d: string) =>
  by(signer, { add: [{ d, from: signer, role: "admin" } as unknown as Added] });
const lettingIn = (signer: string, d: string) =>
  by(signer, { add: [{ d, role: "admin" } as unknown as Added] });

const common = roster({ anne: device("admin"), bert: device("admin"), carl: device("editor") });
const noBert = roster({ ...common.devices, bert: device("admin", 5) }, "other");
const lowered: RosterDevice = {
  ...device("admin"),
  roles: [
    { role: "admin", after: 0 },
    { role: "editor", after: 2 },
  ],
};

describe("the other side stands only when those who made it still might", () => {
  const cases: [string, Roster, EntryBody[], boolean][] = [
    ["a beheerder of whom nothing was taken away", common, [lettingIn("bert", "dirk")], true],
    ["somebody whose access was taken away", noBert, [lettingIn("bert", "dirk")], false],
    [
      "somebody who was no beheerder any more",
      roster({ ...common.devices, bert: lowered }),
      [lettingIn("bert", "dirk")],
      false,
    ],
    ["a sheet that was replaced", noBert, [lettingIn("sheet", "dirk")], false],
    ["a sheet that was not", common, [lettingIn("sheet", "dirk")], true],
    ["who was sent away under a new name, which takes nothing", noBert, [newName("bert", "bert2")], true],
    [
      "that new name, once it lets somebody in",
      noBert,
      [newName("bert", "bert2"), lettingIn("bert2", "dirk")],
      false,
    ],
    [
      "a new name behind a new name",
      noBert,
      [newName("bert", "b2"), newName("b2", "b3"), lettingIn("b3", "x")],
      false,
    ],
    [
      "somebody whom a beheerder let in there",
      common,
      [lettingIn("anne", "dirk"), lettingIn("dirk", "x")],
      true,
    ],
    ["the good before the bad", noBert, [lettingIn("anne", "dirk"), lettingIn("bert", "x")], false],
  ];
  test.each(cases)("%s", (_, ours, theirs, trusted) => {
    expect(isTrusted({ common, ours }, [], theirs)).toBe(trusted);
  });

  test("who was sent away on a side that was given up before counts as such", () => {
    const owed = [by("anne", { cut: { bert: 5 } })];
    expect(isTrusted({ common, ours: common }, owed, [lettingIn("bert", "dirk")])).toBe(false);
  });
});

describe("what is owed to the side that stands", () => {
  const cut = by("anne", { cut: { carl: 7 } });
  const owedFor = (ours: Roster) => owedAfter(undefined, { common, ours, lost: [] });
  const cases: [string, EntryBody[], Roster, Roster, boolean][] = [
    ["somebody who was sent away and is in there", [cut], common, common, true],
    [
      "somebody who was sent away there too",
      [cut],
      common,
      roster({ ...common.devices, carl: device("editor", 9) }),
      false,
    ],
    ["a beheerder who was to be one no more", [], roster({ ...common.devices, bert: lowered }), common, true],
    [
      "who was made beheerder: nothing is taken away",
      [],
      roster({ ...common.devices, carl: device("admin") }),
      common,
      false,
    ],
    ["a sheet that was replaced", [by("anne", { recovery: noBert.recovery })], noBert, common, true],
    [
      "a sheet that was replaced there too",
      [by("anne", { recovery: noBert.recovery })],
      common,
      roster(common.devices, "third"),
      false,
    ],
    ["a key that is later than theirs", [], roster(common.devices, "sheet", { epoch: 2 }), common, true],
    ["an app that is too old", [by("anne", { minClient: 3 })], common, common, true],
    ["who only came in", [lettingIn("anne", "dirk")], common, common, false],
  ];
  test.each(cases)("%s", (_, bodies, ours, standing, owing) => {
    expect(isOwing(owedFor(ours), bodies, standing)).toBe(owing);
  });

  test("what was owed before stays owed, each entry once", () => {
    const entry = (body: string) => ({ body, sig: "" });
    const first = owedAfter(undefined, { common, ours: noBert, lost: [entry("a"), entry("b")] });
    const again = owedAfter(first, { common: noBert, ours: common, lost: [entry("b"), entry("c")] });
    expect(again.entries.map(({ body }) => body)).toEqual(["a", "b", "c"]);
    expect(again.sheets).toEqual(["sheet", "other"]);
    expect(again.devices).toEqual(["anne", "carl", "bert"]);
  });
});

describe("a name that only the side that was given up knows", () => {
  const named = [newName("carl", "carl2"), newName("carl2", "carl3"), lettingIn("anne", "dirk")];
  const ours = roster({
    ...common.devices,
    ...Object.fromEntries(["carl2", "carl3", "dirk"].map((d) => [d, device("editor")])),
  });
  const owed = owedAfter(undefined, { common, ours, lost: [] });
  const cases: [string, EntryBody[], Roster, string[]][] = [
    ["of one who has access there", named, common, ["carl2", "carl3"]],
    ["of which one came back", named, roster({ ...common.devices, carl2: device("editor") }), ["carl3"]],
    ["of one whose access ended there", named, roster({ ...common.devices, carl: device("editor", 9) }), []],
    ["that lost access itself", [...named, by("anne", { cut: { carl2: 1 } })], common, []],
  ];
  test.each(cases)("%s", (_, bodies, standing, orphans) => {
    expect(orphansOf(owed, bodies, standing)).toEqual(orphans);
  });
});
