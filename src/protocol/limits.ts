/** The numbers both sides hold to. Those marked as settings are what an endpoint keeps unless its operator says otherwise. */

export const protocolVersion = 1;

/** Every request and every answer under /v1 carries it: `Wijkschrift-Protocol: 1`. */
export const protocolHeader = "Wijkschrift-Protocol";

/** The schema version that this app writes in the header of a batch (`s`). */
export const schemaVersion = 1;

const KiB = 1024;
const MiB = 1024 * KiB;

export const limits = {
  /** A sender closes a batch at about this many bytes. */
  batchAim: 256 * KiB,
  /** No batch is larger: one very long field may need it, for it cannot be split. */
  batchBytes: MiB,
  /** A batch inflates to no more than this. */
  inflatedBytes: 4 * MiB,
  /** One upload: its batches and the four bytes before each. */
  uploadBytes: MiB + 4 * KiB,
  uploadBatches: 100,
  /** One download holds no more than this; the endpoint stops earlier, at about `downloadAim`. */
  downloadBytes: 8 * MiB,
  downloadAim: 4 * MiB,
  downloadBatches: 10_000,
  /** A JSON request or answer. */
  jsonBytes: 8 * MiB,
  /** One entry of the roster, as signed. */
  entryBytes: 64 * KiB,
  /** Entries in one answer. */
  entriesPerAnswer: 50,
  /** Phones with access at the same time. */
  activeDevices: 50,
  /** Phones that ever had access: the length of a version vector. */
  devicesEver: 1000,
  /** New identities that one phone may take by itself while the earlier ones still have access. */
  successors: 8,
  /** A session at most, in milliseconds. */
  tokenMs: 12 * 3600 * 1000,
  /** A login challenge at most, in milliseconds. */
  challengeMs: 5 * 60 * 1000,
  /** An invitation at most, in milliseconds. */
  inviteMs: 7 * 24 * 3600 * 1000,
  /** Invitations waiting at the same time. */
  invites: 50,
  /** A sealed box (invitation, recovery sheet), in characters. */
  boxChars: 64 * KiB,
  /** A sealed name, in characters. */
  infoChars: 2 * KiB,

  /** Settings of an endpoint from here on. */
  pushesPerMinute: 300,
  bytesPerDay: 50 * MiB,
  unauthenticatedPerMinute: 60,
  organisationBytes: 200 * MiB,
  eventStreamsPerDevice: 3,
} as const;
