/** The one line in the frame that says how the sharing goes. It keeps its height, whatever it says. */

import {
  CircleCheck,
  Clock,
  type LucideIcon,
  RefreshCw,
  TriangleAlert,
  Users,
  UserX,
  WifiOff,
} from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { clip } from "../../kernel/clip.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import styles from "./sharing-line.module.css";
import type { SharingPort, SharingStatus } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useStatus } from "./use-sharing.ts";
import { lineWords } from "./words.ts";

interface SharingLineProps {
  readonly sharing: SharingPort;
  /** Who changed the same as someone else did; "" when that is not known, undefined when nobody did. */
  readonly alsoChangedBy: string | undefined;
}

const ICONS: Readonly<Record<SharingStatus["kind"], LucideIcon>> = {
  off: CircleCheck,
  idle: CircleCheck,
  sharing: RefreshCw,
  noInternet: WifiOff,
  trouble: TriangleAlert,
  pending: Clock,
  cutOff: UserX,
};

export function SharingLine({ sharing, alsoChangedBy }: SharingLineProps) {
  const status = useCalm(useStatus(sharing));
  const store = useStore();
  const { kind } = status;
  // Who reads along has nothing to choose.
  const isAsked = kind !== "trouble" && kind !== "cutOff" && status.role !== "reader";
  if (alsoChangedBy !== undefined && isAsked)
    return (
      <Line
        icon={Users}
        text={alsoChangedBy === "" ? texts.line.bothUnknown : texts.line.both(firstName(alsoChangedBy))}
        action={
          <LinkButton variant="quiet" href="/delen/beide">
            {texts.line.seeBoth}
          </LinkButton>
        }
      />
    );
  return (
    <Line
      icon={ICONS[kind]}
      isGood={kind === "idle"}
      text={lineWords(status, store.today())}
      // The time of every next round is no news to be read out.
      spoken={kind === "idle" || kind === "sharing" ? "" : undefined}
      action={
        kind === "trouble" ? (
          <Button variant="quiet" onPress={() => void sharing.now()}>
            {texts.line.retry}
          </Button>
        ) : undefined
      }
    />
  );
}

/** Two lines on the smallest phone; Bekijk beide says the whole name. */
const firstName = (name: string): string => clip(name.trim().split(/\s/)[0] ?? "", 14);

interface LineProps {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly isGood?: boolean;
  /** What is read out when it changes, if that is not the text. */
  readonly spoken?: string | undefined;
  readonly action?: ReactNode;
}

function Line({ icon, text, isGood = false, spoken = text, action }: LineProps) {
  return (
    <div className={classNames(styles.line, isGood && styles.good)}>
      <span className={styles.words}>
        <Icon icon={icon} className={styles.icon} />
        <span>{text}</span>
      </span>
      {action && <span className={styles.action}>{action}</span>}
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </div>
  );
}

/** Milliseconds of sharing before it is worth a word; most rounds are over by then. */
const WORTH_A_WORD = 2000;

/** What waits is at least kept here: said until sharing takes long, so that the line does not flicker with every letter. */
function useCalm(status: SharingStatus): SharingStatus {
  const isSharing = status.kind === "sharing";
  const [isLong, setLong] = useState(false);
  const [lastAt, setLastAt] = useState<number>();
  if (status.kind === "idle" && status.at !== lastAt) setLastAt(status.at);
  useEffect(() => {
    if (!isSharing) return;
    const timer = setTimeout(() => setLong(true), WORTH_A_WORD);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSharing]);
  if (isSharing && !isLong) {
    const { waiting } = status;
    const isOnItsWay = waiting > 0 && status.role !== "reader";
    return { ...status, kind: "idle", at: isOnItsWay ? undefined : lastAt };
  }
  // What a reader changes is not on its way to anyone.
  if (status.kind === "idle" && status.waiting > 0 && status.role !== "reader")
    return { ...status, at: undefined };
  return status;
}
