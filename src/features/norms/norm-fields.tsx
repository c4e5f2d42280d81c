/** The fields of one norm; every change is kept at once, and what is as in the set is not kept as a change. */

import { RotateCcw } from "lucide-react";
import { normTitle, weightWords } from "../../documents/board/board-words.ts";
import { type NormField, parseNormField } from "../../domain/drafts/norm.ts";
import { numberOf } from "../../domain/norms/norm-number.ts";
import type { NormInForce } from "../../domain/norms/norms-in-force.ts";
import type { Norm, NormChange } from "../../domain/tables/norms.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeNorm, putBackNorm, type SaidOtherwise } from "./commands.ts";
import { amountWords, dateWords, problemWords, unitOf } from "./norm-words.ts";
import { WEIGHTS } from "./own-norm-fields.tsx";
import { texts } from "./texts.ts";

interface NormFieldsProps {
  readonly setId: string;
  readonly norm: NormInForce;
  readonly inSet: Norm;
  /** What is kept as said otherwise; a blank one when nothing is. */
  readonly change: NormChange;
}

export function NormFields({ setId, norm, inSet, change }: NormFieldsProps) {
  const store = useStore();
  const say = (otherwise: SaidOtherwise) => void changeNorm(store, setId, norm.id, otherwise);
  const keep = useKeptFields({ norm, inSet, say });
  const putBack = async () => {
    const undo = await putBackNorm(store, change);
    showToast({ text: texts.one.wasReset(normTitle(norm)), undo });
  };
  const words = texts.one;
  return (
    <Stack gap="large">
      <Stack>
        <Amount norm={norm} inSet={inSet} say={say} />
        <Weight norm={norm} inSet={inSet} say={say} />
        <KeptTextArea
          label={words.source}
          description={words.sourceHint}
          rows={1}
          kept={norm.source}
          keep={keep("source")}
        />
        <KeptTextField
          label={words.sourceDate}
          description={words.sourceDateHint}
          kept={dateWords(norm.sourceDate)}
          keep={keep("sourceDate")}
        />
        <KeptTextArea label={words.remark} kept={norm.remark} keep={keep("remark")} />
        <Off isOff={norm.isOff} onChange={(off) => say({ off })} />
      </Stack>
      {(norm.isChanged || norm.isOff) && (
        <div>
          <Button writes icon={RotateCcw} onPress={() => void putBack()}>
            {words.reset}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type PartProps = Pick<NormFieldsProps, "norm" | "inSet"> & { readonly say: (said: SaidOtherwise) => void };

/** Keeps what was typed in a field, or gives the message why it cannot be kept. */
function useKeptFields({ norm, inSet, say }: PartProps) {
  const store = useStore();
  return (field: NormField) => (typed: string) => {
    // As it is shown: nothing was changed.
    if (field === "sourceDate" && typed === dateWords(norm.sourceDate)) return undefined;
    const parsed = parseNormField(field, typed, store.today());
    // Without a remark of the set's own there is nothing to fall back on.
    if (!parsed.ok && field === "remark" && parsed.error === "empty" && inSet.remark === "") {
      say({ remark: "" });
      return undefined;
    }
    // A source of one's own has a day of its own, or none; it may be that of the set's paper.
    const isOwnDay = field === "sourceDate" && norm.own === "source";
    if (isOwnDay && !parsed.ok && parsed.error === "empty") {
      say({ sourceDate: "" });
      return undefined;
    }
    if (!parsed.ok) return problemWords(field, parsed.error);
    const isAsInSet = parsed.value === inSet[field] && !isOwnDay;
    if (parsed.value !== norm[field]) say({ [field]: isAsInSet ? "" : parsed.value });
    return undefined;
  };
}

function Amount({ norm, inSet, say }: PartProps) {
  const typed = useTyped(norm.value);
  const counted = numberOf(norm);
  if (!counted) return null;
  const said = amountWords(inSet);
  return (
    <NumberField
      label={texts.one.number[unitOf(counted.unit)]}
      description={said === "" || norm.value === inSet.value ? undefined : texts.one.inSet(said)}
      min={counted.min}
      max={counted.max}
      value={typed.value}
      onChange={(value) => {
        // Emptied while typing another number.
        if (value === null) return;
        typed.set(value);
        say({ value: value === inSet.value ? null : value });
      }}
    />
  );
}

function Weight({ norm, inSet, say }: PartProps) {
  const typed = useTyped<string>(norm.weight);
  return (
    <SelectField
      label={texts.one.weight}
      description={norm.weight === inSet.weight ? undefined : texts.one.inSet(weightWords(inSet.weight))}
      value={typed.value}
      options={[...new Set<string>([...WEIGHTS, inSet.weight, norm.weight])].map((value) => ({
        value,
        label: weightWords(value),
      }))}
      onChange={(weight) => {
        typed.set(weight);
        say({ weight: weight === inSet.weight ? "" : weight });
      }}
    />
  );
}

function Off({ isOff, onChange }: { readonly isOff: boolean; readonly onChange: (off: boolean) => void }) {
  const typed = useTyped(isOff);
  return (
    <Checkbox
      description={texts.one.offHint}
      checked={typed.value}
      onChange={(off) => {
        typed.set(off);
        onChange(off);
      }}
    >
      {texts.one.off}
    </Checkbox>
  );
}
