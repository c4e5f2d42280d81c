/** The addresses of sharing: within the frame below /delen, and by themselves for who comes to an organisation. */
import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import type * as Screens from "./sharing-screens.tsx";

const route = (path: string, pick: (screens: typeof Screens) => ComponentType): RouteObject => ({
  path,
  lazy: async () => ({ Component: pick(await import("./sharing-screens.tsx")) }),
});

export const sharingRoutes: RouteObject[] = [
  route("/delen", ({ Share }) => Share),
  route("/delen/uitnodigen", ({ InviteSomeone }) => InviteSomeone),
  route("/delen/uitnodigen/:id", ({ GivenInvitation }) => GivenInvitation),
  route("/delen/bevestigen/:id", ({ ConfirmAdmin }) => ConfirmAdmin),
  route("/delen/dit-toestel", ({ OwnKey }) => OwnKey),
  route("/delen/intrekken", ({ Revoke }) => Revoke),
  route("/delen/noodblad", ({ Sheet }) => Sheet),
  route("/delen/noodblad/nakijken", ({ CheckSheet }) => CheckSheet),
  route("/delen/wie-bent-u", ({ Who }) => Who),
  route("/delen/beide", ({ Both }) => Both),
];

/** Before there is an organisation; without the frame. */
export const comingRoutes: RouteObject[] = [
  {
    path: "/welkom/code",
    lazy: async () => ({ Component: (await import("./join-route.tsx")).JoinRoute }),
  },
  {
    path: "/welkom/noodblad",
    lazy: async () => ({ Component: (await import("./join-route.tsx")).RecoverRoute }),
  },
];
