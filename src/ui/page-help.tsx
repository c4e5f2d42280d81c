/** The place in the head of a page for the quiet way to its explanation; the app says what stands there. */
import { createContext, type ReactNode, useContext } from "react";

const HelpContext = createContext<ReactNode>(null);

interface PageHelpProviderProps {
  /** Null where there is nothing to explain. */
  readonly help: ReactNode;
  readonly children: ReactNode;
}

/** Hands the pages inside it their help. */
export function PageHelpProvider({ help, children }: PageHelpProviderProps) {
  return <HelpContext value={help}>{children}</HelpContext>;
}

/** What the app has to explain here: Page shows it, and a screen without a Page puts it where it is not in the way. */
export function PageHelp() {
  return useContext(HelpContext);
}
