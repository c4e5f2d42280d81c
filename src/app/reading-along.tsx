/** What a phone that reads along gets to see: every screen to read, without what changes anything, and in one line why. */
import { House } from "lucide-react";
import { Navigate, Outlet } from "react-router";
import { EmptyState } from "../ui/empty-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { MayWriteProvider } from "../ui/may-write.tsx";
import { Page } from "../ui/page.tsx";
import { texts } from "./texts.ts";

/** Screens that only write. */
const FOR_WRITERS: readonly RegExp[] = [
  /\/nieuw$/,
  /^\/vergaderingen\/overnemen$/,
  /^\/vergaderingen\/jaarplan\/maken$/,
  /^\/vergaderingen\/[^/]+\/(notuleren|doorgeven)$/,
  /^\/instellingen\/uitwisselen\/overnemen$/,
  /^\/instellingen\/prullenbak$/,
  /^\/delen\/(wie-bent-u|beide|uitnodigen)$/,
];

/** Below these stands what is of this phone itself, or what is tried out and not kept. */
const OWN: readonly string[] = [
  "/delen",
  "/instellingen/organisaties",
  "/instellingen/reservekopie",
  "/instellingen/uitwisselen",
  "/installeren",
  "/sneltoetsen",
];

const isForWriters = (path: string): boolean => FOR_WRITERS.some((each) => each.test(path));
const isOwn = (path: string): boolean => OWN.some((each) => path === each || path.startsWith(`${each}/`));

/** Addresses may carry a question or a fragment; only the path says which screen it is. */
const mayOpen = (href: string): boolean => !isForWriters(href.replace(/[?#].*$/, ""));

/** The screen at this path, for a phone that reads along. */
export function ReadingAlong({ path }: { readonly path: string }) {
  const mayWrite = isOwn(path);
  const isClosed = isForWriters(path);
  const why = mayWrite || isClosed ? undefined : texts.readingAlong.why;
  return (
    <MayWriteProvider value={{ mayWrite, mayOpen, why }}>
      {isClosed ? <NotHere path={path} /> : <Outlet />}
    </MayWriteProvider>
  );
}

/** What is written down during a meeting is read in its verslag. */
function NotHere({ path }: { readonly path: string }) {
  const words = texts.readingAlong;
  if (path.endsWith("/notuleren")) return <Navigate to={path.replace(/notuleren$/, "uitwerken")} replace />;
  return (
    <Page title={words.title}>
      <EmptyState
        title={words.heading}
        action={
          <LinkButton href="/" variant="primary" icon={House}>
            {words.home}
          </LinkButton>
        }
      >
        {words.safe}
      </EmptyState>
    </Page>
  );
}
