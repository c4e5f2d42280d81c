/** Counting a vote: a tie is a rejection, blank does not decide. */

import { expect, test } from "vitest";
import { outcomeOf, parseVote, votesCast } from "./vote.ts";

test.each([
  [5, 0, 0, "carried"],
  [3, 2, 9, "carried"],
  [2, 2, 1, "rejected"],
  [0, 0, 5, "rejected"],
  [0, 0, 0, "rejected"],
  [1, 4, 0, "rejected"],
] as const)(
  "%i for, %i against, %i blank is %s: blank votes do not decide, and a tie is a rejection",
  (pro, against, blank, outcome) => {
    expect(outcomeOf({ for: pro, against, blank, proxies: 0 })).toBe(outcome);
  },
);

test("proxies are among the votes, so there are never more of them", () => {
  const vote = { for: 2, against: 1, blank: 1, proxies: 4 };
  expect(votesCast(vote)).toBe(4);
  expect(parseVote(vote)).toEqual({ ok: true, value: vote });
  expect(parseVote({ ...vote, proxies: 5 })).toEqual({ ok: false, error: "moreProxiesThanVotes" });
});
