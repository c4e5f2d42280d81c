/** "Dit jaar: 1 van 2 openbare vergaderingen gehouden, 1 gepland.", leading to the whole year. */

import { CalendarCheck } from "lucide-react";
import { Link } from "react-aria-components";
import type { PublicMeetings } from "../../domain/year/public-meetings-of-year.ts";
import { Icon } from "../../ui/icon.tsx";
import { texts } from "./texts.ts";
import styles from "./year-line.module.css";

export function YearLine({ year, duty }: Pick<PublicMeetings, "year" | "duty">) {
  const words = texts.year;
  return (
    <div>
      <Link href="/jaar" className={styles.line ?? ""}>
        <Icon icon={CalendarCheck} />
        <span className={styles.words}>
          {words.line(
            year.label === year.id ? words.title : words.bookYear(year.label),
            words.held(duty.held.length, duty.asked),
            duty.coming.length,
          )}
        </span>
      </Link>
    </div>
  );
}
