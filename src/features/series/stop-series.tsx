/** Stopping a series: which meetings go and which stay, before it is done. */

import { CircleStop } from "lucide-react";
import { type SeriesValues, seriesChanges } from "../../domain/series/series-changes.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { showToast } from "../../ui/toasts.ts";
import { ChangeList } from "./change-list.tsx";
import { changeSeries, type SeriesFile } from "./commands.ts";
import { texts } from "./texts.ts";

interface StopSeriesProps {
  readonly file: SeriesFile;
  readonly values: SeriesValues;
  readonly onClose: () => void;
}

export function StopSeries({ file, values, onClose }: StopSeriesProps) {
  const store = useStore();
  const today = store.today();
  const after = { ...values, until: today, stoppedOn: today };
  const changes = seriesChanges(file.series, after, file.meetings, file.prepared, today).filter(
    (change) => change.kind === "removed" || change.kind === "kept",
  );
  const gone = changes.filter((change) => change.kind === "removed").length;
  const stop = async () => {
    const undo = await changeSeries(store, file.series, after, changes, file.meetings);
    onClose();
    showToast({ text: texts.series.stopDone, undo });
  };
  return (
    <Card tone="sunk" aria-labelledby="stop-series">
      <h2 id="stop-series">{texts.series.stopTitle}</h2>
      <p>{gone === 0 ? texts.series.stopNothing : texts.series.stopGoes(gone)}</p>
      <ChangeList changes={changes} />
      <Cluster>
        <Button writes variant="danger" icon={CircleStop} onPress={() => void stop()}>
          {texts.series.stopNow}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {texts.series.stopNot}
        </Button>
      </Cluster>
    </Card>
  );
}
