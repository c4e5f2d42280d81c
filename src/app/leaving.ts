/** Takes an organisation off this phone: the example when one stops, or one's own when one leaves it. */
import { showToast } from "../ui/toasts.ts";
import { tellLeft } from "./left-elsewhere.ts";
import { quit } from "./session.ts";
import { takeOff } from "./taking-off.ts";
import { texts } from "./texts.ts";
import { organisations } from "./this-phone.ts";

/**
 * Removes everything of it. It is marked first, so that what a closed tab or another page kept from happening is done
 * at the next start. Go to an address that every organisation has before: the screens of this one close.
 */
export async function leaveOrganisation(id: string): Promise<void> {
  const known = await organisations.list();
  const listed = known.ok && known.value.find((each) => each.id === id);
  if (!listed || !(await organisations.putUnfinished(listed, "leaving")).ok) {
    if (listed || !known.ok) showToast({ text: texts.leavingFailed, tone: "trouble" });
    return;
  }
  tellLeft(id);
  const store = await quit(id);
  await store?.close();
  await takeOff(id);
}
