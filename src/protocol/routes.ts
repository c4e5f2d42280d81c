/** The addresses under /v1, as both sides write them: with an organisation's id, or with `:o` for a router. */

const org = (o: string): string => `/v1/orgs/${o}`;

export const routes = {
  challenge: () => "/v1/auth/challenge",
  token: () => "/v1/auth/token",
  organisations: () => "/v1/orgs",
  state: (o: string) => `${org(o)}/state`,
  batches: (o: string) => `${org(o)}/batches`,
  want: (o: string) => `${org(o)}/want`,
  roster: (o: string) => `${org(o)}/roster`,
  invites: (o: string) => `${org(o)}/invites`,
  invite: (o: string, idHash: string) => `${org(o)}/invites/${idHash}`,
  redeem: () => "/v1/invites/redeem",
  joiners: (o: string) => `${org(o)}/joiners`,
  joiner: (o: string, device: string) => `${org(o)}/joiners/${device}`,
  recovery: () => "/v1/recovery",
  events: (o: string) => `${org(o)}/events`,
} as const;

/** Beside a binary answer: the cursor after it, and whether there is more. */
export const nextCursorHeader = "X-Next";
export const moreHeader = "X-More";
