/** Making a series: a rule in plain choices, and its dates before they are made. */

import { Repeat } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { parseSeries, type SeriesErrors } from "../../domain/drafts/series.ts";
import { formatOf } from "../../domain/formats/format-of.ts";
import type { SeriesValues } from "../../domain/series/series-changes.ts";
import { formats } from "../../domain/tables/formats.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { createSeries } from "./commands.ts";
import { DatesPreview } from "./dates-preview.tsx";
import { blankSeries, filledIn, seriesDraftKey, useSeriesDraft } from "./series-draft.ts";
import { SeriesFields } from "./series-fields.tsx";
import { texts } from "./texts.ts";
import { useMaking } from "./use-making.ts";

const FORM = "new-series";

/** `/vergaderingen/reeks/nieuw`. */
export function NewSeriesScreen() {
  const store = useStore();
  const [changed, change, forget] = useSeriesDraft(seriesDraftKey(store.organisationId));
  const draft = { ...blankSeries(store.today()), ...changed };
  const own = useLive((reader) => reader.get(formats, draft.kind), draft.kind);
  const values = filledIn(draft, formatOf(draft.kind, own));
  const { errors, check } = useChecked(values, store.today());
  const navigate = useNavigate();
  const parsed = check.parsed;
  const { run, isBusy, trouble } = useMaking(
    () => createSeries(store, parsed ?? values),
    ({ id, count, undo }) => {
      forget();
      showToast({ text: texts.form.made(count), undo });
      void navigate(`/vergaderingen/reeks/${id}`, { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.show();
    if (parsed) void run();
  };
  return (
    <Page
      title={texts.form.title}
      lead={texts.form.lead}
      back={{ href: "/vergaderingen/jaarplan", label: texts.back }}
      aside={<DatesPreview values={values} />}
      action={
        <Button type="submit" form={FORM} variant="primary" icon={Repeat} pending={isBusy}>
          {texts.form.create}
        </Button>
      }
    >
      {trouble && <Banner tone="danger">{texts.form[trouble]}</Banner>}
      <form id={FORM} noValidate onSubmit={submit}>
        <Stack>
          <SeriesFields values={values} errors={errors} isNew onChange={change} />
        </Stack>
      </form>
    </Page>
  );
}

/** Nothing is refused before the button was pressed; from then on each mended field is seen to be right. */
function useChecked(values: SeriesValues, today: string) {
  const [isShown, setShown] = useState(false);
  const parsed = parseSeries(values, today);
  const errors: SeriesErrors = isShown && !parsed.ok ? parsed.error : {};
  const show = () => {
    setShown(true);
    if (!parsed.ok)
      requestAnimationFrame(() =>
        document.getElementById(FORM)?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
  };
  return { errors, check: { parsed: parsed.ok ? parsed.value : undefined, show } };
}
