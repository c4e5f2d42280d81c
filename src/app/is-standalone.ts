/** Whether the app was opened from the home screen, the dock or the taskbar. */

/** iPhones have a word of their own for it. */
export function isStandalone(): boolean {
  const ownWindow = "(display-mode: standalone), (display-mode: minimal-ui)";
  if (typeof matchMedia === "function" && matchMedia(ownWindow).matches) return true;
  return "standalone" in navigator && navigator.standalone === true;
}
