/** Whether this phone may change what it shows: controls ask here, and show the contents where it may not. */
import { createContext, type ReactNode, useContext } from "react";

export interface MayWrite {
  readonly mayWrite: boolean;
  /** Whether the screen at an address has anything for this phone; links to one that has not are left out. */
  readonly mayOpen: (href: string) => boolean;
  /** Why nothing can be changed: one line, at the foot of each page. */
  readonly why?: string | undefined;
}

const FREE: MayWrite = { mayWrite: true, mayOpen: () => true };

const MayWriteContext = createContext<MayWrite>(FREE);

/** Says it for everything inside. */
export const MayWriteProvider = MayWriteContext.Provider;

export function useMayWrite(): MayWrite {
  return useContext(MayWriteContext);
}

/** What stands in here is seen only where it may be changed: the way to add something, to remove it, to put it back. */
export function Writing({ children }: { readonly children: ReactNode }) {
  return useMayWrite().mayWrite ? children : null;
}

/** What stands in here changes nothing that is kept: a filter, the choice of a form. It stays usable everywhere. */
export function Looking({ children }: { readonly children: ReactNode }) {
  const around = useMayWrite();
  return <MayWriteContext value={{ ...around, mayWrite: true }}>{children}</MayWriteContext>;
}
