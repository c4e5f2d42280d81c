/** Where the verslag stands and how it came there, in sentences. */

import { BadgeCheck, FileClock, FilePenLine } from "lucide-react";
import type { ReactNode } from "react";
import type { VerslagLife } from "../../documents/verslag.ts";
import { statusStatements } from "../../documents/verslag-sentences.ts";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Tag } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";
import styles from "./work-out.module.css";

type StatusCardProps = {
  readonly life: VerslagLife;
  /** A sentence about what comes next. */
  readonly next?: string | undefined;
  readonly children?: ReactNode;
};

const looks = {
  draft: { icon: FilePenLine, tone: "neutral" },
  proposed: { icon: FileClock, tone: "yellow" },
  adopted: { icon: BadgeCheck, tone: "green" },
} as const;

export function StatusCard({ life, next, children }: StatusCardProps) {
  const state = life.state === "none" ? "draft" : life.state;
  // That it is klad, the tag says already.
  const sentences = state === "draft" ? statusStatements(life).slice(0, -1) : statusStatements(life);
  return (
    <Card>
      <Cluster>
        <Tag {...looks[state]}>{texts.states[state]}</Tag>
      </Cluster>
      {sentences.map(({ text, lines }) => (
        <div key={text}>
          <p dir="auto">{text}</p>
          {lines.length > 0 && (
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {next && <p>{next}</p>}
      {children && <Cluster>{children}</Cluster>}
    </Card>
  );
}
