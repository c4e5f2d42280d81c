/** The organisations on this phone, with what the screen needs of this page: how to go to another, and away from this one. */
import { Navigate, useNavigate } from "react-router";
import { OrganisationsScreen } from "../features/organisations/organisations-screen.tsx";
import { leaveOrganisation } from "./leaving.ts";
import { mayLeave, switchTo, useSession } from "./session.ts";

export function OrganisationsRoute() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  if (session.kind !== "open") return <Navigate to="/" replace />;
  const change = async (id: string) => {
    if (!(await mayLeave())) return;
    await navigate("/", { replace: true });
    await switchTo(id);
  };
  const add = async () => {
    if (await mayLeave()) await navigate("/welkom");
  };
  const leave = async () => {
    await navigate("/", { replace: true });
    await leaveOrganisation(session.store.organisationId);
  };
  return (
    <OrganisationsScreen
      organisations={session.organisations}
      onSwitch={(id) => void change(id)}
      onAdd={() => void add()}
      onLeave={() => void leave()}
    />
  );
}
