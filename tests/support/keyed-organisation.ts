/** An organisation with real keys, founded and led in memory: for tests of what is signed, sealed and let in. */
import type { Contents } from "../../src/crypto/contents.ts";
import { type DeviceKeys, makeDeviceKeys } from "../../src/crypto/device-keys.ts";
import { keyFor, makeEpoch } from "../../src/crypto/epochs.ts";
import { sealInfo } from "../../src/crypto/info.ts";
import { type Keyring, newestOf } from "../../src/crypto/keyring.ts";
import type { Random } from "../../src/crypto/random.ts";
import { makeRecovery } from "../../src/crypto/recovery.ts";
import { sealBatch } from "../../src/crypto/seal-batch.ts";
import { signEntry } from "../../src/crypto/sign-entry.ts";
import type { Bytes } from "../../src/kernel/bytes.ts";
import { type Batch, type Header, parseBatch } from "../../src/protocol/batch.ts";
import type { DeviceId, DevicePublic } from "../../src/protocol/device.ts";
import { foldEntry } from "../../src/protocol/fold-entry.ts";
import { activeDevices, publicOf, type Roster } from "../../src/protocol/roster.ts";
import type {
  Added,
  EntryBody,
  Epoch,
  Recovery,
  Role,
  SignedEntry,
} from "../../src/protocol/roster-entry.ts";

export type Phone = DeviceKeys;

export const makePhone = (): Promise<Phone> => makeDeviceKeys();

/** A body as it stands, signed with these keys. */
export const signedBy = (body: EntryBody, by: Phone): Promise<SignedEntry> => signEntry(body, by.sign);

export const random: Random = (count) => crypto.getRandomValues(new Uint8Array(count));

const ORG = "019f0000-0000-7000-8000-00000000abcd";
export const OTHER_ORG = "019f0000-0000-7000-8000-0000000000ff";

/** What somebody with all secrets knows of it. */
export type Organisation = {
  readonly roster: Roster;
  readonly entries: readonly SignedEntry[];
  readonly keyring: Keyring;
  readonly sheet: Sheet;
  /** The one before, void by now. */
  readonly formerSheet?: Sheet;
};

export type Sheet = { readonly secret: string; readonly keys: Phone; readonly recovery: Recovery };

/** The body of a genesis, its keyring and its sheet, unsigned so that a test can spoil it. */
export async function genesisOf(
  founder: Phone,
  o = ORG,
): Promise<{ body: EntryBody; keyring: Keyring; sheet: Sheet }> {
  const sheet = await makeRecovery({ o, founder: founder.id, n: 0, p: "" }, random);
  const { epoch, keyring } = await makeEpoch(o, [], [asReceiver(founder), asReceiver(sheet.keys)], random);
  const info = await sealInfo(keyring, o, founder.id, { name: "Telefoon van Anneke", node: "00" }, random);
  const add: Added[] = [{ ...founder.public, d: founder.id, role: "admin", info }];
  const body: EntryBody = {
    v: 1,
    o,
    n: 0,
    p: "",
    by: founder.id,
    add,
    epoch,
    recovery: sheet.recovery,
    minClient: 1,
  };
  return { body, keyring, sheet };
}

const asReceiver = ({ id, public: pub }: Phone): { d: string; public: DevicePublic } => ({
  d: id,
  public: pub,
});

/** A new organisation of which this phone is the admin. */
export async function founded(founder: Phone, o = ORG): Promise<Organisation> {
  const { body, keyring, sheet } = await genesisOf(founder, o);
  const entry = await signEntry(body, founder.sign);
  return { roster: await mustFold(undefined, entry), entries: [entry], keyring, sheet };
}

async function mustFold(roster: Roster | undefined, entry: SignedEntry): Promise<Roster> {
  const folded = await foldEntry(roster, entry);
  if (!folded.ok) throw new Error(`the entry was refused: ${folded.error.code}`);
  return folded.value;
}

export type Parts = Omit<Partial<EntryBody>, "by">;

/** The next entry, signed with these keys, whether they have the right or not. `parts` may overwrite anything. */
export const nextEntry = (
  { roster }: Organisation,
  by: Phone,
  parts: Partial<EntryBody>,
): Promise<SignedEntry> =>
  signEntry({ v: 1, o: roster.o, n: roster.version + 1, p: roster.head, by: by.id, ...parts }, by.sign);

/** The organisation after an entry that must be accepted. */
export async function after(
  organisation: Organisation,
  by: Phone,
  parts: Parts,
  more: Partial<Pick<Organisation, "keyring" | "sheet" | "formerSheet">> = {},
): Promise<Organisation> {
  const entry = await nextEntry(organisation, by, parts);
  const roster = await mustFold(organisation.roster, entry);
  return { ...organisation, ...more, roster, entries: [...organisation.entries, entry] };
}

/** A phone as an entry adds it, with the key of now. */
export async function addedAs(organisation: Organisation, phone: Phone, role: Role): Promise<Added> {
  const { roster, keyring } = organisation;
  const info = await sealInfo(keyring, roster.o, phone.id, { name: "Telefoon", node: "01" }, random);
  return { ...phone.public, d: phone.id, role, info, key: await keyFor(roster.o, keyring, phone.public) };
}

/** Lets a new phone in, and gives its keys. */
export async function letIn(
  organisation: Organisation,
  admin: Phone,
  role: Role,
): Promise<[Organisation, Phone]> {
  const phone = await makePhone();
  const add = [await addedAs(organisation, phone, role)];
  return [await after(organisation, admin, { add }), phone];
}

/** A next epoch for those with access except `without`, for `extra`, and for the recovery keys. */
export function nextEpoch(
  { roster, keyring, sheet }: Organisation,
  {
    without = [],
    extra = [],
    recovery = sheet.keys,
  }: { without?: string[]; extra?: Phone[]; recovery?: Phone } = {},
): Promise<{ epoch: Epoch; keyring: Keyring }> {
  const staying = activeDevices(roster)
    .filter((d) => !without.includes(d))
    .map((d) => ({ d, public: publicOf(roster, d) ?? recovery.public }));
  return makeEpoch(roster.o, keyring, [...staying, ...extra.map(asReceiver), asReceiver(recovery)], random);
}

/** Withdraws access from these phones, each after its batch. */
export async function cutOff(
  organisation: Organisation,
  by: Phone,
  cut: Record<string, number>,
): Promise<Organisation> {
  const { epoch, keyring } = await nextEpoch(organisation, { without: Object.keys(cut) });
  return await after(organisation, by, { cut, epoch }, { keyring });
}

/** What an entry brings along with a new key, and with a new sheet when asked for. */
export async function keyedParts(
  organisation: Organisation,
  { sheet = false, ...who }: { without?: string[]; extra?: Phone[]; sheet?: boolean } = {},
): Promise<{ epoch: Epoch; recovery?: Recovery }> {
  if (!sheet) return { epoch: (await nextEpoch(organisation, who)).epoch };
  const fresh = await makeSheet(organisation);
  const { epoch } = await nextEpoch(organisation, { ...who, recovery: fresh.keys });
  return { epoch, recovery: fresh.recovery };
}

/** A sheet for the next entry. */
function makeSheet({ roster }: Organisation): Promise<Sheet> {
  const founder = Object.keys(roster.devices).find((d) => roster.devices[d]?.at === 0) as DeviceId;
  return makeRecovery({ o: roster.o, founder, n: roster.version + 1, p: roster.head }, random);
}

/** Replaces the sheet. */
export async function newSheet(organisation: Organisation, by: Phone): Promise<Organisation> {
  const sheet = await makeSheet(organisation);
  const { epoch, keyring } = await nextEpoch(organisation, { recovery: sheet.keys });
  const more = { keyring, sheet, formerSheet: organisation.sheet };
  return await after(organisation, by, { epoch, recovery: sheet.recovery }, more);
}

export const someContents: Contents = {
  changes: [
    { table: "people", id: "p1", stamp: "0".repeat(31).concat("1"), fields: { name: "Fatma Özdemir 🌳" } },
  ],
  texts: [{ doc: "m1", update: new Uint8Array([1, 2, 3, 250]) }],
  seen: {},
};

/** A sealed batch of this phone, in the newest epoch unless the header says otherwise. */
export async function sealedBy(
  { roster, keyring }: Organisation,
  phone: Phone,
  { contents = someContents, ...header }: Partial<Header> & { contents?: Contents } = {},
): Promise<{ bytes: Bytes; id: string; batch: Batch }> {
  const epochKey = keyring.find(({ e }) => e === header.e) ?? newestOf(keyring);
  if (!epochKey) throw new Error("no key");
  const first = { v: 1, o: roster.o, d: phone.id, n: 1, p: "", k: "ops", s: 1, r: roster.version } as const;
  const sealed = await sealBatch({
    header: { ...first, e: epochKey.e, ...header },
    contents,
    epochKey,
    signKey: phone.sign,
    random,
  });
  if (!sealed.ok) throw new Error(sealed.error.code);
  const batch = parseBatch(sealed.value.bytes);
  if (!batch.ok) throw new Error(batch.error.code);
  return { ...sealed.value, batch: batch.value };
}
