/** Parts of the page that are fetched apart, shown in the moment they are here. */
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useBroken } from "../storage/store-context.tsx";

type Arriving<Props> = {
  /** Begins to fetch it; what fails is tried again when it is shown. */
  readonly expect: () => void;
  readonly Component: (props: Props & { readonly waiting: ReactNode }) => ReactNode;
};

/**
 * For what the first look waits for. React's `lazy` would hold it back: what replaces a Suspense fallback is shown 300 ms
 * after that fallback at the earliest. When it cannot be fetched, the screen is broken and says so.
 */
export function arriving<Props extends object>(
  fetchIt: () => Promise<ComponentType<Props>>,
): Arriving<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const expect = (): Promise<void> => {
    coming ??= fetchIt().then(
      (component) => {
        here = component;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  function Component({ waiting, ...props }: Props & { readonly waiting: ReactNode }): ReactNode {
    const [Part, setPart] = useState(() => here);
    const broken = useBroken();
    useEffect(() => {
      if (!Part) expect().then(() => setPart(() => here), broken);
    }, [Part, broken]);
    return Part ? <Part {...(props as unknown as Props)} /> : waiting;
  }
  return { expect: () => void expect().catch(() => undefined), Component };
}
