/** Every rule of the roster, and every way round it that somebody may try. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  addedAs,
  after,
  cutOff,
  founded,
  genesisOf,
  keyedParts,
  letIn,
  makePhone,
  newSheet,
  nextEntry,
  nextEpoch,
  type Organisation,
  OTHER_ORG,
  type Phone,
  signedBy,
} from "../../tests/support/keyed-organisation.ts";
import { toBase64Url } from "../kernel/base64.ts";
import { utf8 } from "../kernel/bytes.ts";
import { foldEntries, foldEntry } from "./fold-entry.ts";
import { limits } from "./limits.ts";
import { activeDevices, deviceOf, familyOf, isAdmin, mayWrite, roleOf, successorsOf } from "./roster.ts";
import type { EntryBody, SignedEntry } from "./roster-entry.ts";

type Cast = {
  readonly org: Organisation;
  readonly admin: Phone;
  readonly second: Phone;
  readonly editor: Phone;
  readonly reader: Phone;
  readonly lost: Phone;
  readonly stranger: Phone;
};

let cast: Cast;

/** Two admins, an editor, a reader, and a phone that was lost after its third batch; a new sheet came with that. */
beforeAll(async () => {
  const [admin, stranger] = [await makePhone(), await makePhone()];
  const [one, second] = await letIn(await founded(admin), admin, "admin");
  const [two, editor] = await letIn(one, admin, "editor");
  const [three, reader] = await letIn(two, second, "reader");
  const [four, lost] = await letIn(three, admin, "admin");
  cast = {
    org: await newSheet(await cutOff(four, admin, { [lost.id]: 3 }), admin),
    admin,
    second,
    editor,
    reader,
    lost,
    stranger,
  };
});

const codeOf = async (org: Organisation | undefined, entry: SignedEntry): Promise<string> => {
  const folded = await foldEntry(org?.roster, entry);
  return folded.ok ? "taken" : folded.error.code;
};

describe("the genesis", () => {
  const spoiled = async (spoil: (body: EntryBody) => Partial<EntryBody>, by?: Phone): Promise<string> => {
    const { admin } = cast;
    const { body } = await genesisOf(admin);
    return await codeOf(undefined, await signedBy({ ...body, ...spoil(body) }, by ?? admin));
  };

  test("begins an organisation", async () => {
    const { org } = cast;
    const [genesis] = org.entries;
    const begun = genesis && (await foldEntry(undefined, genesis));
    expect(begun).toMatchObject({ ok: true, value: { version: 0, epoch: 1, genesis: org.roster.genesis } });
  });

  test.each<[string, string, (body: EntryBody) => Partial<EntryBody>]>([
    ["without recovery keys", "bad_genesis", () => ({ recovery: undefined }) as object],
    ["without a key", "bad_genesis", () => ({ epoch: undefined }) as object],
    ["without anybody", "bad_genesis", () => ({ add: undefined }) as object],
    ["that comes second", "bad_genesis", () => ({ n: 1 })],
    ["that follows another", "bad_genesis", () => ({ p: "a".repeat(64) })],
    [
      "by an editor",
      "bad_genesis",
      ({ add = [] }) => ({ add: add.map((one) => ({ ...one, role: "editor" })) }),
    ],
    ["that cuts somebody", "bad_genesis", () => ({ cut: { ["a".repeat(32)]: 1 } })],
    [
      "of an invited one",
      "bad_genesis",
      ({ add = [] }) => ({ add: add.map((one) => ({ ...one, invite: "a".repeat(32) })) }),
    ],
    ["in a later epoch", "bad_epoch", ({ epoch }) => ({ epoch: epoch && { ...epoch, e: 2 } }) as object],
    [
      "with an earlier key",
      "bad_epoch",
      ({ epoch }) => ({ epoch: epoch && { ...epoch, prev: "AAAA" } }) as object,
    ],
    [
      "whose keys are another's",
      "bad_signature",
      ({ add = [] }) => ({ add: add.map((one) => ({ ...one, ...cast.stranger.public })) }),
    ],
    [
      "whose recovery keys are another's",
      "bad_recovery",
      ({ recovery }) => ({ recovery: recovery && { ...recovery, ...cast.stranger.public } }) as object,
    ],
    [
      "with the key wrapped for the founder alone",
      "bad_wraps",
      ({ epoch, by }) => ({ epoch: epoch && { ...epoch, wraps: { [by]: epoch.wraps[by] ?? "" } } }) as object,
    ],
  ])("%s: %s", async (_name, code, spoil) => {
    expect(await spoiled(spoil)).toBe(code);
  });

  test("signed by somebody else is none", async () => {
    expect(await spoiled(() => ({}), cast.stranger)).toBe("bad_signature");
    expect(await spoiled(() => ({ by: cast.stranger.id }), cast.stranger)).toBe("bad_genesis");
  });

  test("does not come twice", async () => {
    const { org, admin } = cast;
    expect(await codeOf(org, org.entries[0] as SignedEntry)).toBe("bad_version");
    expect(
      await codeOf(
        org,
        await signedBy(
          { ...(await genesisOf(admin)).body, n: org.roster.version + 1, p: org.roster.head },
          admin,
        ),
      ),
    ).not.toBe("taken");
  });
});

describe("an entry", () => {
  type Attempt = (cast: Cast) => Promise<SignedEntry>;
  const invite = "e".repeat(32);

  test.each<[string, string, Attempt]>([
    ["by an admin", "taken", ({ org, admin }) => nextEntry(org, admin, { minClient: 2 })],
    ["by the recovery keys", "taken", ({ org }) => nextEntry(org, org.sheet.keys, { minClient: 2 })],
    ["by an editor", "not_admin", ({ org, editor }) => nextEntry(org, editor, { minClient: 2 })],
    ["by a reader", "not_admin", ({ org, reader }) => nextEntry(org, reader, { minClient: 2 })],
    ["by a phone that was cut off", "not_admin", ({ org, lost }) => nextEntry(org, lost, { minClient: 2 })],
    ["by a stranger", "not_admin", ({ org, stranger }) => nextEntry(org, stranger, { minClient: 2 })],
    ["by the old recovery keys", "not_admin", ({ org }) => nextEntry(org, oldSheet(org), { minClient: 2 })],
    [
      "in an admin's name, signed by an editor",
      "bad_signature",
      ({ org, admin, editor }) => nextEntry(org, { ...editor, id: admin.id }, { minClient: 2 }),
    ],
    ["that changes nothing", "nothing", ({ org, admin }) => nextEntry(org, admin, {})],
    [
      "of another organisation",
      "other_org",
      ({ org, admin }) => nextEntry(org, admin, { o: OTHER_ORG, minClient: 2 }),
    ],
    [
      "that leaves one out",
      "bad_version",
      ({ org, admin }) => nextEntry(org, admin, { n: org.roster.version + 2, minClient: 2 }),
    ],
    ["that comes again", "bad_version", ({ org }) => Promise.resolve(org.entries.at(-1) as SignedEntry)],
    [
      "that forks the chain",
      "bad_link",
      ({ org, admin }) => nextEntry(org, admin, { p: "0".repeat(64), minClient: 2 }),
    ],
    ["of a later version", "newer_version", ({ org, admin }) => nextEntry(org, admin, { v: 2 } as object)],
    ["that is no entry", "bad_entry", ({ org, admin }) => nextEntry(org, admin, { minClient: -1 })],
    [
      "with a list for a record",
      "bad_entry",
      ({ org, admin }) => nextEntry(org, admin, { cut: [] } as object),
    ],
  ])("%s: %s", async (_name, code, attempt) => {
    expect(await codeOf(cast.org, await attempt(cast))).toBe(code);
  });

  test.each<[string, string, Attempt]>([
    [
      "lets somebody in",
      "taken",
      async ({ org, admin, stranger }) =>
        nextEntry(org, admin, { add: [await addedAs(org, stranger, "editor")] }),
    ],
    [
      "lets the same one in twice",
      "device_known",
      async ({ org, admin, editor }) => nextEntry(org, admin, { add: [await addedAs(org, editor, "admin")] }),
    ],
    [
      "lets one in that was cut off",
      "device_known",
      async ({ org, admin, lost }) => nextEntry(org, admin, { add: [await addedAs(org, lost, "reader")] }),
    ],
    [
      "lets the recovery keys in as a phone",
      "device_known",
      async ({ org, admin }) =>
        nextEntry(org, admin, { add: [await addedAs(org, org.sheet.keys, "editor")] }),
    ],
    [
      "swaps the keys of who comes in",
      "bad_device",
      async ({ org, admin, stranger, editor }) =>
        nextEntry(org, admin, { add: [{ ...(await addedAs(org, stranger, "editor")), ...editor.public }] }),
    ],
    [
      "swaps one key of who comes in",
      "bad_device",
      async ({ org, admin, stranger, editor }) =>
        nextEntry(org, admin, {
          add: [{ ...(await addedAs(org, stranger, "editor")), wrap: editor.public.wrap }],
        }),
    ],
    [
      "gives keys that are no points",
      "bad_device",
      async ({ org, admin, stranger }) =>
        nextEntry(org, admin, {
          add: [{ ...(await addedAs(org, stranger, "editor")), wrap: `B${"A".repeat(85)}A` }],
        }),
    ],
    [
      "lets somebody in without the key",
      "bad_key",
      async ({ org, admin, stranger }) =>
        nextEntry(org, admin, { add: [withoutKey(await addedAs(org, stranger, "editor"))] }),
    ],
    [
      "lets two in with one invitation",
      "invite_used",
      async ({ org, admin, stranger }) =>
        nextEntry(org, admin, {
          add: [
            { ...(await addedAs(org, stranger, "editor")), invite },
            { ...(await addedAs(org, await makePhone(), "editor")), invite },
          ],
        }),
    ],
    [
      "makes an editor an admin",
      "taken",
      ({ org, admin, editor }) =>
        nextEntry(org, admin, { roles: { [editor.id]: { role: "admin", after: 0 } } }),
    ],
    [
      "makes oneself an admin",
      "not_admin",
      ({ org, editor }) => nextEntry(org, editor, { roles: { [editor.id]: { role: "admin", after: 0 } } }),
    ],
    [
      "gives a role to one that was cut off",
      "bad_role",
      ({ org, admin, lost }) => nextEntry(org, admin, { roles: { [lost.id]: { role: "admin", after: 0 } } }),
    ],
    [
      "gives a role to nobody",
      "bad_role",
      ({ org, admin, stranger }) =>
        nextEntry(org, admin, { roles: { [stranger.id]: { role: "admin", after: 0 } } }),
    ],
    [
      "takes the role of all admins",
      "no_admin",
      ({ org, admin, second }) =>
        nextEntry(org, admin, {
          roles: { [admin.id]: { role: "editor", after: 9 }, [second.id]: { role: "reader", after: 9 } },
        }),
    ],
  ])("%s: %s", async (_name, code, attempt) => {
    expect(await codeOf(cast.org, await attempt(cast))).toBe(code);
  });

  test.each<[string, string, Attempt]>([
    [
      "cuts somebody off",
      "taken",
      async ({ org, admin, editor }) =>
        nextEntry(org, admin, {
          cut: { [editor.id]: 4 },
          ...(await keyedParts(org, { without: [editor.id] })),
        }),
    ],
    [
      "cuts without a new key",
      "bad_cut",
      ({ org, admin, editor }) => nextEntry(org, admin, { cut: { [editor.id]: 4 } }),
    ],
    [
      "cuts nobody",
      "bad_cut",
      async ({ org, admin }) => nextEntry(org, admin, { cut: {}, ...(await keyedParts(org)) }),
    ],
    [
      "cuts somebody twice",
      "bad_cut",
      async ({ org, admin, lost }) =>
        nextEntry(org, admin, { cut: { [lost.id]: 1 }, ...(await keyedParts(org)) }),
    ],
    [
      "wraps the new key for who is cut",
      "bad_wraps",
      async ({ org, admin, editor }) =>
        nextEntry(org, admin, { cut: { [editor.id]: 4 }, ...(await keyedParts(org)) }),
    ],
    [
      "forgets somebody in the new key",
      "bad_wraps",
      async ({ org, admin, reader }) =>
        nextEntry(org, admin, await keyedParts(org, { without: [reader.id] })),
    ],
    [
      "adds somebody to the new key unseen",
      "bad_wraps",
      async ({ org, admin, stranger }) => nextEntry(org, admin, await keyedParts(org, { extra: [stranger] })),
    ],
    [
      "skips an epoch",
      "bad_epoch",
      async ({ org, admin }) =>
        nextEntry(org, admin, { epoch: { ...(await nextEpoch(org)).epoch, e: org.roster.epoch + 2 } }),
    ],
    [
      "goes back an epoch",
      "bad_epoch",
      async ({ org, admin }) =>
        nextEntry(org, admin, { epoch: { ...(await nextEpoch(org)).epoch, e: org.roster.epoch } }),
    ],
    [
      "leaves the earlier keys out",
      "bad_epoch",
      async ({ org, admin }) => {
        const { prev: _prev, ...epoch } = (await nextEpoch(org)).epoch;
        return nextEntry(org, admin, { epoch });
      },
    ],
    [
      "brings a new sheet without a new key",
      "bad_recovery",
      async ({ org, admin }) =>
        nextEntry(org, admin, { recovery: (await keyedParts(org, { sheet: true })).recovery } as object),
    ],
    [
      "brings the same sheet again",
      "bad_recovery",
      async ({ org, admin }) =>
        nextEntry(org, admin, { recovery: org.sheet.recovery, ...(await keyedParts(org)) }),
    ],
    [
      "takes a phone's keys for the sheet",
      "bad_recovery",
      async ({ org, admin, editor }) =>
        nextEntry(org, admin, {
          ...(await keyedParts(org)),
          recovery: { ...org.sheet.recovery, ...editor.public, d: editor.id, idHash: "a".repeat(32) },
        }),
    ],
    [
      "lets somebody in with a new key for all",
      "taken",
      async ({ org, admin, stranger }) =>
        nextEntry(org, admin, {
          add: [withoutKey(await addedAs(org, stranger, "editor"))],
          ...(await keyedParts(org, { extra: [stranger] })),
        }),
    ],
    [
      "gives the old key beside the new one",
      "bad_key",
      async ({ org, admin, stranger }) =>
        nextEntry(org, admin, {
          add: [await addedAs(org, stranger, "editor")],
          ...(await keyedParts(org, { extra: [stranger] })),
        }),
    ],
  ])("%s: %s", async (_name, code, attempt) => {
    expect(await codeOf(cast.org, await attempt(cast))).toBe(code);
  });

  test("with one byte changed is none", async () => {
    const { org, admin } = cast;
    const entry = await nextEntry(org, admin, { minClient: 2 });
    for (let at = 0; at < entry.body.length; at += 7) {
      const body = swapped(entry.body, at);
      expect([at, await codeOf(org, { ...entry, body })]).not.toEqual([at, "taken"]);
    }
    for (let at = 0; at < 86; at += 5) {
      expect(await codeOf(org, { ...entry, sig: swapped(entry.sig, at) })).not.toBe("taken");
    }
  });

  test("in another spelling is none, even when signed so", async () => {
    const { org, admin } = cast;
    const { roster } = org;
    const text = JSON.stringify({
      v: 1,
      p: roster.head,
      o: roster.o,
      n: roster.version + 1,
      by: admin.id,
      minClient: 2,
    });
    const spaced = `{"by":"${admin.id}","minClient":2, "n":${roster.version + 1},"o":"${roster.o}","p":"${roster.head}","v":1}`;
    for (const body of [text, spaced]) {
      expect(await codeOf(org, { body: toBase64Url(utf8(body)), sig: "A".repeat(86) })).toBe("bad_entry");
    }
  });
});

describe("a phone that goes on under a new identity", () => {
  test("keeps its role, and adds nothing else", async () => {
    const { org, editor, reader, admin, second, stranger } = cast;
    const as = async (role: "admin" | "editor" | "reader", from: Phone) => ({
      ...withoutKey(await addedAs(org, stranger, role)),
      from: from.id,
    });
    expect(await codeOf(org, await nextEntry(org, editor, { add: [await as("editor", editor)] }))).toBe(
      "taken",
    );
    expect(await codeOf(org, await nextEntry(org, reader, { add: [await as("reader", reader)] }))).toBe(
      "taken",
    );
    expect(await codeOf(org, await nextEntry(org, admin, { add: [await as("admin", admin)] }))).toBe("taken");
    expect(await codeOf(org, await nextEntry(org, editor, { add: [await as("admin", editor)] }))).toBe(
      "bad_succession",
    );
    expect(await codeOf(org, await nextEntry(org, reader, { add: [await as("editor", reader)] }))).toBe(
      "bad_succession",
    );
    expect(await codeOf(org, await nextEntry(org, editor, { add: [await as("reader", reader)] }))).toBe(
      "not_admin",
    );
    expect(await codeOf(org, await nextEntry(org, admin, { add: [await as("admin", second)] }))).toBe(
      "bad_succession",
    );
    expect(
      await codeOf(org, await nextEntry(org, editor, { add: [await as("editor", editor)], minClient: 9 })),
    ).toBe("not_admin");
    const two = [
      await as("editor", editor),
      { ...withoutKey(await addedAs(org, await makePhone(), "editor")), from: editor.id },
    ];
    expect(await codeOf(org, await nextEntry(org, editor, { add: two }))).toBe("not_admin");
  });

  test("comes not from one that was cut off", async () => {
    const { org, lost, stranger } = cast;
    const add = [{ ...withoutKey(await addedAs(org, stranger, "admin")), from: lost.id }];
    expect(await codeOf(org, await nextEntry(org, lost, { add }))).toBe("not_admin");
  });

  test("loses access with the one before, and the other way about when asked for the family", async () => {
    const { org, editor, admin } = cast;
    const [child, grandchild] = [await makePhone(), await makePhone()];
    const one = await after(org, editor, {
      add: [{ ...withoutKey(await addedAs(org, child, "editor")), from: editor.id }],
    });
    const two = await after(one, child, {
      add: [{ ...withoutKey(await addedAs(one, grandchild, "editor")), from: child.id }],
    });
    expect(successorsOf(two.roster, [editor.id])).toEqual([child.id, grandchild.id]);
    expect(familyOf(two.roster, grandchild.id)).toEqual([editor.id, child.id, grandchild.id]);
    expect(familyOf(two.roster, admin.id)).toEqual([admin.id]);
    const alone = { cut: { [editor.id]: 4 }, ...(await keyedParts(two, { without: [editor.id] })) };
    expect(await codeOf(two, await nextEntry(two, admin, alone))).toBe("bad_cut");
    const all = await cutOff(two, admin, { [editor.id]: 4, [child.id]: 0, [grandchild.id]: 2 });
    expect(familyOf(all.roster, child.id)).toEqual([]);
    expect([mayWrite(all.roster, grandchild.id, 2), mayWrite(all.roster, grandchild.id, 3)]).toEqual([
      true,
      false,
    ]);
  });

  test("cannot fill the organisation with itself", async () => {
    const { admin, editor } = cast;
    let { org } = cast;
    const add = async () => ({
      add: [{ ...withoutKey(await addedAs(org, await makePhone(), "editor")), from: editor.id }],
    });
    for (let child = 0; child < limits.successors; child += 1) org = await after(org, editor, await add());
    expect(await codeOf(org, await nextEntry(org, editor, await add()))).toBe("bad_succession");
    expect(activeDevices(org.roster)).toContain(admin.id);
  });
});

describe("who may write", () => {
  test("follows from the role at that number, and from the cut", async () => {
    const { org, admin, second, editor, reader, lost, stranger } = cast;
    const may = (d: string, n: number) => mayWrite(org.roster, d, n);
    expect([may(admin.id, 1), may(second.id, 99), may(editor.id, 1), may(editor.id, 0)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([
      may(reader.id, 1),
      may(stranger.id, 1),
      may(org.sheet.keys.id, 1),
      may("constructor", 1),
    ]).toEqual([false, false, false, false]);
    expect([may(lost.id, 3), may(lost.id, 4)]).toEqual([true, false]);
  });

  test("a role lost stays lost from its number on", async () => {
    const { org, admin, editor } = cast;
    const demoted = await after(org, admin, { roles: { [editor.id]: { role: "reader", after: 5 } } });
    expect([5, 6].map((n) => mayWrite(demoted.roster, editor.id, n))).toEqual([true, false]);
    const again = await after(demoted, admin, { roles: { [editor.id]: { role: "editor", after: 8 } } });
    expect([5, 6, 8, 9].map((n) => mayWrite(again.roster, editor.id, n))).toEqual([true, false, false, true]);
    expect(roleOf(again.roster, editor.id)).toBe("editor");
    expect(isAdmin(again.roster, editor.id)).toBe(false);
  });
});

test("the chain gives the same roster wherever it is folded, and says which entry broke", async () => {
  const { org } = cast;
  const folded = await foldEntries(undefined, org.entries);
  expect(folded).toEqual({ ok: true, value: org.roster });
  expect(structuredClone(org.roster)).toEqual(JSON.parse(JSON.stringify(org.roster)));
  const without = org.entries.filter((_entry, at) => at !== 2);
  expect(await foldEntries(undefined, without)).toMatchObject({
    ok: false,
    error: { code: "bad_version", at: 2 },
  });
  expect(deviceOf(org.roster, "toString")).toBeUndefined();
});

test("no more phones than fifty at a time", async () => {
  const { org, admin } = cast;
  const room = limits.activeDevices - activeDevices(org.roster).length;
  const phones = await Promise.all(Array.from({ length: room + 1 }, makePhone));
  const add = await Promise.all(phones.map((phone) => addedAs(org, phone, "reader")));
  expect(await codeOf(org, await nextEntry(org, admin, { add: add.slice(1) }))).toBe("taken");
  expect(await codeOf(org, await nextEntry(org, admin, { add }))).toBe("too_many_devices");
});

const withoutKey = <T extends { readonly key?: string }>({ key: _key, ...rest }: T): Omit<T, "key"> => rest;

/** The sheet of before `newSheet`. */
const oldSheet = (org: Organisation): Phone => org.formerSheet?.keys ?? org.sheet.keys;

const swapped = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
