/** This phone and its list of organisations: one of each for the whole page. */
import { Organisations } from "../storage/organisations.ts";
import { browserPhone } from "./phone.ts";

export const phone = browserPhone();
export const organisations = new Organisations(phone);
