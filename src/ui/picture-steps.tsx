/** Numbered steps, each a picture and a sentence. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./picture-steps.module.css";

/** One step; the sentence says all that the picture shows. */
export interface PictureStep {
  readonly picture: ReactNode;
  readonly sentence: string;
}

interface PictureStepsProps {
  readonly steps: readonly PictureStep[];
  /** For pictures with words in them: as wide as a phone allows, so that the words can be read. */
  readonly large?: boolean | undefined;
}

/** A list in order; beside one another where there is room. */
export function PictureSteps({ steps, large = false }: PictureStepsProps) {
  return (
    <div className={classNames(styles.frame, large && styles.large)}>
      <ol className={styles.steps}>
        {steps.map(({ picture, sentence }, index) => (
          <li key={sentence} className={styles.step}>
            <div className={styles.picture} aria-hidden="true">
              {picture}
              <span className={styles.number}>{index + 1}</span>
            </div>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
