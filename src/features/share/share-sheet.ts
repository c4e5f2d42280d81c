/** What the noodblad needs from outside to become a paper. */

import type { FileShared } from "../../ui/share-file.ts";
import type { RecoverySheet } from "./sharing-port.ts";

/** Makes the noodblad a PDF and hands it to the phone. Called from a press; rejects when it cannot be made. */
export type ShareSheet = (sheet: RecoverySheet, organisation: string) => Promise<FileShared>;
