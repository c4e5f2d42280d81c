/** A part of the profile that stands closed, with what was answered beside its name. */

import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { clip } from "../../kernel/clip.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { texts } from "./texts.ts";

/** What still fits beside the name on a phone. */
const LONGEST_GLANCE = 80;

interface PartProps {
  /** How an address asks for it: `#statuten`. */
  readonly id: string;
  readonly title: string;
  /** "" nothing was said yet. */
  readonly said: string;
  readonly children: ReactNode;
}

export function Part({ id, title, said, children }: PartProps) {
  const { hash } = useLocation();
  return (
    <div id={id}>
      <Disclosure
        key={hash}
        label={said === "" ? title : texts.glance(title, clip(said, LONGEST_GLANCE))}
        defaultOpen={hash === `#${id}`}
      >
        {children}
      </Disclosure>
    </div>
  );
}
