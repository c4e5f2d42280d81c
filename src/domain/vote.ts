/** Counting a vote (domain.md, A good verslag): blank votes do not decide, and a tie is a rejection. */

import { err, ok, type Result } from "../kernel/result.ts";
import type { Vote } from "./tables/blocks.ts";

export type VoteOutcome = "carried" | "rejected";

export const outcomeOf = (vote: Vote): VoteOutcome => (vote.for > vote.against ? "carried" : "rejected");

export const votesCast = (vote: Vote): number => vote.for + vote.against + vote.blank;

export type VoteProblem = "moreProxiesThanVotes";

/** A vote as counted: proxies are among the votes, so there cannot be more of them. */
export function parseVote(vote: Vote): Result<Vote, VoteProblem> {
  return vote.proxies > votesCast(vote) ? err("moreProxiesThanVotes") : ok(vote);
}
