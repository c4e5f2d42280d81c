/** A file of agreements, handed to the phone. */

import { documentFileName } from "../documents/document-file-name.ts";
import { EXCHANGE_EXTENSION } from "../domain/exchange/exchange-file.ts";
import type { HandOutAgreements } from "../features/exchange/give-screen.tsx";
import { shareFile } from "../ui/share-file.ts";

export const handOutAgreements: HandOutAgreements = async (text, about, date) => {
  const name = documentFileName("wijkschrift", date, about, EXCHANGE_EXTENSION.slice(1));
  const file = new File([text], name, { type: "application/json" });
  return (await shareFile(file)) === "cancelled" ? { kind: "stopped" } : { kind: "made", name };
};
