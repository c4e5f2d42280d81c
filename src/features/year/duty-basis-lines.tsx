/** Where a duty comes from: how softly it is meant, whose doing it is, and the paper it stands in. */

import { BookOpen, Scale, Users } from "lucide-react";
import { dutyFor, dutyRemark, dutySource, dutyWeight } from "../../documents/year/duty-words.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { capital } from "../../press/calendar-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { texts } from "./texts.ts";
import styles from "./year.module.css";

/** `full`: with what the paper adds. */
export function DutyBasisLines({
  duty,
  full = false,
}: {
  readonly duty: DutyState;
  readonly full?: boolean;
}) {
  const remark = full ? dutyRemark(duty) : "";
  const isDutch = duty.basis.kind === "norm" && { lang: "nl" };
  return (
    <ul className={styles.basis}>
      <li>
        <Icon icon={Scale} />
        <span>
          <span className="visually-hidden">{texts.duties.weight} </span>
          {capital(dutyWeight(duty))}
          {remark !== "" && (
            <span className={styles.remark} dir="auto" {...isDutch}>
              {remark}
            </span>
          )}
        </span>
      </li>
      <li>
        <Icon icon={Users} />
        <span>
          <span className="visually-hidden">{texts.duties.whose} </span>
          {capital(dutyFor(duty))}
        </span>
      </li>
      <li>
        <Icon icon={BookOpen} />
        <span>
          {texts.duties.source}{" "}
          <span dir="auto" {...isDutch}>
            {dutySource(duty)}
          </span>
        </span>
      </li>
    </ul>
  );
}
