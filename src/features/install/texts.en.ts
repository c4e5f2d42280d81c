/** Every word of putting the app on the home screen, in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Put it on your home screen",
  back: "Settings",
  backToWelcome: "Back",
  which: "Which device do you have?",
  systems: { iphone: "iPhone", android: "Android", laptop: "Laptop" },
  reasons: {
    iphone: "Then everything stays saved, even if you do not look for a week.",
    android: "Then it opens like any other app, also without internet.",
    laptop: "Then it opens in a window of its own, also without internet.",
  },
  hint: {
    title: "Put Wijkschrift on your home screen",
    laptopTitle: "Put Wijkschrift on your laptop",
    show: "How to do that",
    away: "Not now",
    putAway: "You will find this again under Settings.",
  },
  first:
    "Do you have an iPhone? First put Wijkschrift on your home screen. Then what you fill in stays saved.",
  installed: {
    title: "This has been done",
    body: "You opened Wijkschrift from your home screen. Below you can read how it goes on another device.",
  },
  offer: {
    title: "Your browser can do it for you",
    body: "Choose the button, and then Install.",
    button: "Put on home screen",
    accepted: "Wijkschrift is now among your apps.",
  },
  own: {
    title: "Do this before you fill in a lot",
    body: "On an iPhone the app on the home screen has storage of its own. What you fill in here in Safari is not there by itself.",
    carry:
      "Have you filled in something here already? Make a backup first. Then open the app on your home screen and put the backup back there.",
    carryLink: "Make a backup",
  },
  steps: {
    title: "In three steps",
    iphone: [
      "In Safari tap Share at the bottom: the square with the arrow pointing up. Not there? Then tap the three dots first.",
      "Slide up and choose Add to Home Screen.",
      "Tap Add at the top right. From now on open Wijkschrift with this picture.",
    ],
    android: [
      "In Chrome tap the three dots at the top right.",
      "Choose Install app or Add to Home screen.",
      "Tap Install. From now on open Wijkschrift with this picture.",
    ],
    laptop: [
      "In Chrome or Edge look at the right end of the address bar. There is a small screen with an arrow.",
      "Click it and choose Install.",
      "From now on Wijkschrift opens in a window of its own, from the taskbar or the Dock.",
    ],
  },
  others: {
    iphone: "Chrome or Firefox on an iPhone? Tap Share beside the address; the rest is the same.",
    android: "Samsung Internet? Tap the three lines at the bottom and choose Add page to, Home screen.",
    safari: "Safari on a Mac? In the menu choose File and then Add to Dock.",
    firefox: "Firefox on a laptop? Keep this page as a bookmark. Everything works that way too.",
  },
  drawn: {
    app: "Wijkschrift",
    share: "Share",
    copy: "Copy",
    addToHome: "Add to Home Screen",
    add: "Add",
    cancel: "Cancel",
    installApp: "Install app",
    addToStart: "Add to Home screen",
    bookmarks: "Bookmarks",
    install: "Install",
    openInSafari: "Open in Safari",
    openInChrome: "Open in Chrome",
  },
  inApp: {
    title: (app) => `You are looking at this ${inside(app)}`,
    reason: "What you fill in here may be gone later. So first open Wijkschrift in your usual browser.",
    line: (app) =>
      `You are looking at this ${inside(app)}. First open it in your usual browser, and you lose nothing.`,
    iphone: [
      "Tap the three dots or the compass, at the top or bottom of the screen.",
      "Choose Open in Safari or Open in browser.",
      "Not there? Then copy the address below and paste it into Safari.",
    ],
    android: [
      "Tap the three dots, at the top right of the screen.",
      "Choose Open in Chrome or Open in browser.",
      "Not there? Then copy the address below and paste it into Chrome.",
    ],
    openInChrome: "Open in Chrome",
    address: "The address",
    copy: "Copy the address",
    copied: "The address has been copied. Now paste it into your browser.",
    copyFailed: "Copying does not work here. Nothing is lost. Type the address into your browser.",
  },
};

/** "in Facebook"; an app whose name we do not know is "in another app". */
function inside(app: string): string {
  return app === "app" ? "in another app" : `in ${app}`;
}
