/** Sealed batches come in: each is judged alone, and what is listed as stored is on the disk. */
import { Hono } from "hono";
import { toBase64Url } from "../../kernel/base64.ts";
import type { Bytes } from "../../kernel/bytes.ts";
import { readUpload } from "../../protocol/frames.ts";
import { limits } from "../../protocol/limits.ts";
import type { PushResult } from "../../protocol/messages.ts";
import { routes } from "../../protocol/routes.ts";
import { isPullOnly } from "../after-restore.ts";
import { headOf } from "../head.ts";
import { type Judged, judgeBatches } from "../judge-batches.ts";
import type { SharingParts } from "../parts.ts";
import { readBytes } from "../read-body.ts";
import { refuse, refuseTooMany } from "../refuse.ts";
import type { Appended, AppendTerms, Candidate, OrganisationRow } from "../store/log-store.ts";
import type { Visitor, VisitorEnv } from "../visitor.ts";

const dayMs = 24 * 3600 * 1000;

export function pushing(parts: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();
  app.post(routes.batches(":o"), async (c) => {
    const visitor = c.get("visitor");
    // Who reads may bring what others wrote; who is not in the roster brings nothing.
    if (visitor.standing !== "member") return refuse(c, "forbidden");
    if (isPullOnly(parts, visitor.o)) return refuse(c, "pull_only");
    const tooMany = await parts.rateLimits.pushes(visitor.device);
    if (tooMany) return refuseTooMany(c, tooMany);
    const body = await readBytes(c, limits.uploadBytes);
    if (!body.ok) return refuse(c, body.error);
    const frames = readUpload(body.value);
    if (!frames.ok) return refuse(c, frames.error.code === "too_large" ? "too_large" : "bad_request");
    const judged = await judgeBatches(visitor.roster, frames.value);
    const appended = await append(parts, visitor, judged);
    if (appended === "moved") return refuse(c, "roster_moved", { rosterVer: visitor.row.rosterVersion + 1 });

    const results = mergeResults(judged, appended);
    if (isFull(results)) return refuse(c, "full");
    if (results.some(({ st }) => st === "stored")) {
      const row = await parts.store.organisation(visitor.o);
      const along = row && alongWith(visitor.row, row, results, frames.value);
      if (row) parts.pokes.poke(visitor.o, { head: headOf(row), ...along }, visitor.device);
    }
    return c.json({ serverTime: parts.now(), results });
  });
  return app;
}

/** Small enough to be sent to phones that may not need it. */
const mostAlong = 8 * 1024;

/** A single small batch goes along with the poke: a phone that has read up to right before it need not ask for it. */
function alongWith(
  before: OrganisationRow,
  now: OrganisationRow,
  results: readonly PushResult[],
  frames: readonly Bytes[],
): { after: string | null; batch: string } | undefined {
  const [bytes] = frames;
  const isNext = results[0]?.seq === now.head && now.head === before.head + 1;
  if (!bytes || frames.length > 1 || !isNext || bytes.length > mostAlong) return undefined;
  return { after: headOf(before), batch: toBase64Url(bytes) };
}

/** Nothing fitted: what comes after a batch that found no room is a gap. */
const isFull = (results: readonly PushResult[]): boolean =>
  results.some(({ st }) => st === "quota") && results.every(({ st }) => st === "quota" || st === "gap");

async function append(
  { store, settings, now }: SharingParts,
  { o, device, row }: Visitor,
  judged: readonly Judged[],
): Promise<readonly Appended[] | "moved"> {
  const candidates: Candidate[] = judged.flatMap((one) => (one.fit ? [one.candidate] : []));
  if (candidates.length === 0) return [];
  const terms: AppendTerms = {
    rosterVersion: row.rosterVersion,
    organisationBytes: settings.limits.organisationBytes,
    sender: device,
    day: Math.floor(now() / dayMs),
    dayBytes: settings.limits.bytesPerDay,
  };
  return store.append(o, candidates, terms);
}

function mergeResults(judged: readonly Judged[], appended: readonly Appended[]): PushResult[] {
  const rest = [...appended];
  return judged.map((one) => {
    if (!one.fit) return one.result;
    const { device: d, n } = one.candidate;
    return { d, n, ...(rest.shift() ?? { st: "denied" }) };
  });
}
