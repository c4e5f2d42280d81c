/** A norm of one's own to change: every change is kept at once. */

import { Trash2 } from "lucide-react";
import { useNavigate } from "react-router";
import { askedOf, howOf, parseOwnField, type TypedField } from "../../domain/drafts/own-norm.ts";
import type { OwnNorm } from "../../domain/tables/norms.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeOwnNorm, removeNorm, restoreNorm } from "./commands.ts";
import { dateWords, problemWords } from "./norm-words.ts";
import { CountField, HowField, WeightField, WhoseField } from "./own-norm-fields.tsx";
import { texts } from "./texts.ts";

interface OwnNormFormProps {
  readonly norm: OwnNorm;
  readonly organisation: Organisation;
}

export function OwnNormForm({ norm, organisation }: OwnNormFormProps) {
  const store = useStore();
  const change = (fields: Partial<Omit<OwnNorm, "id">>) => void changeOwnNorm(store, norm.id, fields);
  const how = useTyped(howOf(norm));
  const count = useTyped(norm.value);
  const typed = (field: TypedField) => ({
    kept: field === "sourceDate" ? dateWords(norm.sourceDate) : norm[field],
    keep: (text: string) => {
      // As it is shown: nothing was changed.
      if (field === "sourceDate" && text === dateWords(norm.sourceDate)) return undefined;
      const parsed = parseOwnField(field, text, store.today());
      if (!parsed.ok) return problemWords(field, parsed.error);
      if (parsed.value !== norm[field]) change({ [field]: parsed.value });
      return undefined;
    },
  });
  const words = texts.form;
  return (
    <Stack gap="large">
      <Stack>
        <KeptTextArea label={words.name} description={words.nameHint} rows={1} {...typed("title")} />
        <HowField
          value={how.value}
          organisation={organisation}
          onChange={(chosen) => {
            const asked = askedOf(chosen, chosen === "say" ? null : 1);
            how.set(chosen);
            count.set(asked.value);
            change(asked);
          }}
        />
        <CountField
          how={how.value}
          value={count.value}
          onChange={(value) => {
            count.set(value);
            change(askedOf(how.value, value));
          }}
        />
        <Chosen norm={norm} change={change} />
        <KeptTextArea label={texts.one.source} description={words.sourceHint} rows={1} {...typed("source")} />
        <KeptTextField
          label={texts.one.sourceDate}
          description={words.sourceDateHint}
          {...typed("sourceDate")}
        />
        <KeptTextArea label={texts.one.remark} {...typed("remark")} />
      </Stack>
      <RemoveButton norm={norm} />
    </Stack>
  );
}

interface ChosenProps {
  readonly norm: OwnNorm;
  readonly change: (fields: Partial<Omit<OwnNorm, "id">>) => void;
}

function Chosen({ norm, change }: ChosenProps) {
  const whose = useTyped<string>(norm.for);
  const weight = useTyped<string>(norm.weight);
  return (
    <>
      <WhoseField
        value={whose.value}
        onChange={(value) => {
          whose.set(value);
          change({ for: value });
        }}
      />
      <WeightField
        value={weight.value}
        onChange={(value) => {
          weight.set(value);
          change({ weight: value });
        }}
      />
    </>
  );
}

function RemoveButton({ norm: { id, title } }: Pick<OwnNormFormProps, "norm">) {
  const store = useStore();
  const navigate = useNavigate();
  const press = async () => {
    const kept = await removeNorm(store, id);
    // The frame says what is the matter; the norm is still here.
    if (!kept.ok) return;
    showToast({ text: texts.form.removed(title), undo: async () => void (await restoreNorm(store, id)) });
    await navigate("/instellingen/afspraken", { replace: true });
  };
  return (
    <div>
      <Button writes variant="quiet" icon={Trash2} onPress={() => void press()}>
        {texts.form.remove}
      </Button>
    </div>
  );
}
