/** Changing a series: the fields, what the change does to its meetings, and only then the change itself. */

import { CheckCheck, Undo2 } from "lucide-react";
import { parseSeries } from "../../domain/drafts/series.ts";
import { type SeriesValues, seriesChanges } from "../../domain/series/series-changes.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { ChangeList } from "./change-list.tsx";
import { changeSeries, type SeriesFile } from "./commands.ts";
import { seriesDraftKey, useSeriesDraft } from "./series-draft.ts";
import { SeriesFields } from "./series-fields.tsx";
import { texts } from "./texts.ts";

interface ChangeSeriesProps {
  readonly file: SeriesFile;
  readonly values: SeriesValues;
}

export function ChangeSeries({ file, values: stored }: ChangeSeriesProps) {
  const store = useStore();
  const [changed, change, forget] = useSeriesDraft(seriesDraftKey(store.organisationId, file.series.id));
  const draft: SeriesValues = {
    ...stored,
    ...changed,
    end: changed.end ?? stored.end,
    isPublic: changed.isPublic ?? stored.isPublic,
  };
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  const parsed = parseSeries(draft, store.today(), false);
  return (
    <Disclosure label={texts.series.change} defaultOpen={isChanged}>
      <Stack>
        <p>{texts.series.changeLead}</p>
        <SeriesFields values={draft} errors={parsed.ok ? {} : parsed.error} isNew={false} onChange={change} />
        {isChanged && parsed.ok && <Consequences file={file} after={parsed.value} onDone={forget} />}
      </Stack>
    </Disclosure>
  );
}

interface ConsequencesProps {
  readonly file: SeriesFile;
  readonly after: SeriesValues;
  readonly onDone: () => void;
}

function Consequences({ file, after, onDone }: ConsequencesProps) {
  const store = useStore();
  const changes = seriesChanges(file.series, after, file.meetings, file.prepared, store.today());
  const count = changes.filter((change) => change.kind !== "kept").length;
  const apply = async () => {
    const undo = await changeSeries(store, file.series, after, changes, file.meetings);
    onDone();
    showToast({ text: texts.series.applied(count), undo });
  };
  return (
    <Card tone="sunk" aria-labelledby="series-changes">
      <h2 id="series-changes">{texts.series.what}</h2>
      {changes.length === 0 ? <p>{texts.series.nothing}</p> : <ChangeList changes={changes} />}
      <Cluster>
        <Button writes variant="primary" icon={CheckCheck} onPress={() => void apply()}>
          {texts.series.apply}
        </Button>
        <Button writes variant="quiet" icon={Undo2} onPress={onDone}>
          {texts.series.putBack}
        </Button>
      </Cluster>
    </Card>
  );
}
