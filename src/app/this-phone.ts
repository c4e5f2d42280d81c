/** This phone and its list of organisations: one of each for the whole page. */
import { Organisations } from "../storage/organisations.ts";
import { showToast } from "../ui/toasts.ts";
import { browserPhone } from "./phone.ts";
import { texts } from "./texts.ts";

export const phone = {
  ...browserPhone(),
  onRefused: () => showToast({ text: texts.readingAlong.refused, tone: "trouble" }),
};
export const organisations = new Organisations(phone);
