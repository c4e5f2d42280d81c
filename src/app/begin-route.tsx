/** Beginning with an organisation of one's own: the screen with what it needs of this page. */
import { useNavigate } from "react-router";
import { BeginScreen } from "../features/welcome/begin-screen.tsx";
import { createOrganisation, welcome } from "./session.ts";

/** `/welkom/beginnen`. */
export function BeginRoute() {
  const navigate = useNavigate();
  const ready = async (store: Parameters<typeof welcome>[0]) => {
    await welcome(store);
    await navigate("/", { replace: true });
  };
  return <BeginScreen createOrganisation={createOrganisation} onReady={(store) => void ready(store)} />;
}
