/** What was done about names of people in what goes along: it says which lines to look at before the file is made. */

import type { Exchanged } from "../../domain/exchange/make-exchange.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./exchange.module.css";
import { texts } from "./texts.ts";

export function NamesFound({ replaced, doubtful }: Pick<Exchanged, "replaced" | "doubtful">) {
  if (replaced.length === 0 && doubtful.length === 0) return null;
  return (
    <Card tone="sunk">
      {replaced.length > 0 && <Lines said={texts.give.replaced} lines={replaced} />}
      {doubtful.length > 0 && <Lines said={texts.give.doubtful} lines={doubtful} />}
    </Card>
  );
}

function Lines({ said, lines }: { readonly said: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <p>{said}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
