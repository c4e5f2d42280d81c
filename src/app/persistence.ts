/** Asks the browser to keep what was saved, also when the phone runs short of room. */

export type Persistence = "granted" | "refused" | "unsupported";

/** Ask after the first saved thing: some browsers show a question, and by then it makes sense to people. */
export async function askPersistence(
  storage: Partial<Pick<StorageManager, "persist" | "persisted">> | undefined = navigator.storage,
): Promise<Persistence> {
  if (!storage?.persist || !storage.persisted) return "unsupported";
  if (await storage.persisted()) return "granted";
  return (await storage.persist()) ? "granted" : "refused";
}
