/** The steps to each place: which picture goes with which sentence. */

import type { PictureStep } from "../../ui/picture-steps.tsx";
import type { System } from "./browser-kind.ts";
import { InAppCopy, InAppMenu, InAppOpen } from "./pictures-in-app.tsx";
import { LaptopBar, LaptopConfirm, LaptopOpened } from "./pictures-laptop.tsx";
import {
  AndroidChoose,
  AndroidConfirm,
  AndroidMenu,
  IphoneAdd,
  IphoneConfirm,
  IphoneShare,
} from "./pictures-phone.tsx";
import { texts } from "./texts.ts";

/** Putting the app on the home screen of a phone, or on a laptop. */
export function installSteps(system: System): PictureStep[] {
  const [first, second, third] = texts.steps[system];
  switch (system) {
    case "iphone":
      return [
        { picture: <IphoneShare />, sentence: first },
        { picture: <IphoneAdd />, sentence: second },
        { picture: <IphoneConfirm />, sentence: third },
      ];
    case "android":
      return [
        { picture: <AndroidMenu />, sentence: first },
        { picture: <AndroidChoose />, sentence: second },
        { picture: <AndroidConfirm />, sentence: third },
      ];
    case "laptop":
      return [
        { picture: <LaptopBar />, sentence: first },
        { picture: <LaptopConfirm />, sentence: second },
        { picture: <LaptopOpened />, sentence: third },
      ];
  }
}

/** Out of another app's window, into a browser. */
export function inAppSteps(system: "iphone" | "android"): PictureStep[] {
  const [first, second, third] = texts.inApp[system];
  return [
    { picture: <InAppMenu system={system} />, sentence: first },
    { picture: <InAppOpen system={system} />, sentence: second },
    { picture: <InAppCopy />, sentence: third },
  ];
}
