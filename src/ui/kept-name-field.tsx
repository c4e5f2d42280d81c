/** A name that may be anyone's: typed, or one of those that are offered under the field. */
import { type LucideIcon, UserRound } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "./button.tsx";
import { Cluster } from "./cluster.tsx";
import { useMayWrite } from "./may-write.tsx";
import { Stack } from "./stack.tsx";
import { TextField } from "./text-field.tsx";
import { type Keep, useKept } from "./use-kept.ts";

/** Someone who is offered. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

interface KeptNameFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  /** What is kept now, and whose name that is among the known; "" a name of its own. */
  readonly kept: string;
  readonly keptId: string;
  readonly keep: Keep;
  /** Who may be meant by what is typed so far. */
  readonly offer: (typed: string) => readonly KnownName[];
  readonly onPick: (known: KnownName) => void;
  /** Names the row of those who are offered: "Uit Contacten". */
  readonly offered: string;
  readonly icon?: LucideIcon | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** The typed name is handed over as a KeptTextField does; a press on an offered name takes that one. */
export function KeptNameField(props: KeptNameFieldProps) {
  const {
    label,
    description,
    kept,
    keptId,
    keep,
    offer,
    onPick,
    offered,
    icon = UserRound,
    autoFocus,
  } = props;
  const id = useId();
  const { mayWrite } = useMayWrite();
  // A new field after a pick: what was half typed is gone for good.
  const [picks, setPicks] = useState(0);
  const [typed, setTyped] = useState(kept);
  const known = keptId === "" || typed !== kept ? offer(typed).filter((each) => each.id !== keptId) : [];
  return (
    <Stack gap="small">
      <NameInput key={picks} {...{ label, description, kept, keep, autoFocus, id }} onTyped={setTyped} />
      {known.length > 0 && mayWrite && (
        <div role="group" aria-label={offered}>
          <Cluster>
            {known.map((each) => (
              <Button
                key={each.id}
                icon={icon}
                onPress={() => {
                  onPick(each);
                  setTyped(each.name);
                  setPicks(picks + 1);
                  document.getElementById(id)?.focus();
                }}
              >
                {each.name}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
    </Stack>
  );
}

interface NameInputProps
  extends Pick<KeptNameFieldProps, "label" | "description" | "kept" | "keep" | "autoFocus"> {
  readonly id: string;
  readonly onTyped: (text: string) => void;
}

function NameInput({ kept, keep, onTyped, ...field }: NameInputProps) {
  const { onChange, ...own } = useKept(kept, keep);
  return (
    <TextField
      {...field}
      {...own}
      autoComplete="off"
      autoCapitalize="words"
      onChange={(text) => {
        onTyped(text);
        onChange(text);
      }}
    />
  );
}
