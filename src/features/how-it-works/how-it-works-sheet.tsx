/** "Zo werkt dit": three pictures and three sentences about the screen one is on. */

import { PictureSteps } from "../../ui/picture-steps.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { pictures } from "./pictures.tsx";
import { texts } from "./texts.ts";
import { SHEET, type Topic } from "./topic.ts";

export function HowItWorksSheet({ topic }: { readonly topic: Topic }) {
  const { title, steps } = texts[topic];
  return (
    <Sheet name={SHEET} title={title}>
      <PictureSteps
        steps={pictures[topic].map((Picture, index) => ({
          picture: <Picture />,
          sentence: steps[index] ?? "",
        }))}
      />
    </Sheet>
  );
}
