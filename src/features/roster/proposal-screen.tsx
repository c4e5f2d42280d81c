/** A proposal for the rooster van aftreden: what would change and why, to adjust, to share and to take over. */

import { Check, RotateCcw, Share2 } from "lucide-react";
import { useNavigate } from "react-router";
import type { Choice } from "../../domain/board/choices.ts";
import type { Statutes } from "../../domain/board/step-down.ts";
import { type BoardFile, readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Page } from "../../ui/page.tsx";
import { openSheet } from "../../ui/sheets.ts";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { takeBack, takeOver } from "./commands.ts";
import { Basis, Choices, Strips, Warnings } from "./proposal-parts.tsx";
import { RosterEmpty } from "./roster-empty.tsx";
import type { ShareProposal } from "./share-roster.ts";
import { ShareSheet } from "./share-sheet.tsx";
import { texts } from "./texts.ts";
import { type Proposal as Made, useProposal } from "./use-proposal.ts";

const SHEET = "share-proposal";
const BACK = "/bestuur/rooster";

type ProposalProps = { readonly shareProposal: ShareProposal };

/** `/bestuur/rooster/voorstel`. */
export function ProposalScreen(props: ProposalProps) {
  const today = useStore().today();
  const file = useLive((reader) => readBoard(reader, today), today);
  return file ? <Proposal {...props} file={file} today={today} /> : null;
}

type ReadProps = ProposalProps & { readonly file: BoardFile; readonly today: string };

function Proposal({ file, today, shareProposal }: ReadProps) {
  const proposal = useProposal(file, today);
  const take = useTakeOver(proposal.choices, proposal.reset);
  const { choices, together } = proposal;
  const { organisation } = file;
  const words = texts.proposal;
  const hasChanges = choices.some(({ isChanged }) => isChanged);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: BACK, label: words.back }}
      action={
        hasChanges && (
          <Button writes variant="primary" icon={Check} onPress={take}>
            {words.takeOver}
          </Button>
        )
      }
    >
      {choices.length === 0 ? <RosterEmpty /> : <Parts proposal={proposal} statutes={organisation} />}
      <ShareSheet
        name={SHEET}
        title={texts.share.proposal}
        share={(form, size) =>
          shareProposal(
            { organisation: organisation.name, date: today, choices, together, statutes: organisation },
            form,
            size,
          )
        }
      />
    </Page>
  );
}

type PartsProps = { readonly proposal: Made; readonly statutes: Statutes };

function Parts({ proposal, statutes }: PartsProps) {
  return (
    <Stack gap="large">
      <Stack>
        <Strips proposal={proposal} />
        <Warnings proposal={proposal} />
        <Basis statutes={statutes} />
      </Stack>
      <Choices proposal={proposal} statutes={statutes} />
      <Deciding proposal={proposal} />
    </Stack>
  );
}

/** That it is not decided yet, and how to bring it to who decides. */
function Deciding({ proposal }: { readonly proposal: Made }) {
  const { choices, isAdjusted, reset } = proposal;
  const hasChanges = choices.some(({ isChanged }) => isChanged);
  if (!hasChanges && !isAdjusted) return null;
  return (
    <Stack>
      {hasChanges && <p>{texts.proposal.decide}</p>}
      <Cluster>
        {hasChanges && (
          <Button icon={Share2} onPress={() => openSheet(SHEET)}>
            {texts.share.proposal}
          </Button>
        )}
        {isAdjusted && (
          <Button icon={RotateCcw} onPress={reset}>
            {texts.proposal.reset}
          </Button>
        )}
      </Cluster>
    </Stack>
  );
}

/** One intent, one commit; with the way back. */
function useTakeOver(choices: readonly Choice[], forget: () => void) {
  const store = useStore();
  const navigate = useNavigate();
  const words = texts.proposal;
  return () => {
    void takeOver(store, choices).then(() => {
      forget();
      showToast({
        text: words.taken,
        undo: async () => {
          await takeBack(store, choices);
          showToast({ text: words.takenBack });
        },
      });
      return navigate(BACK);
    });
  };
}
