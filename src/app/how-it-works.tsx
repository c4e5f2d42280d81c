/** "Zo werkt dit" on the main screens: a quiet button; its pictures are fetched when it is first pressed. */
import { CircleQuestionMark } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { SHEET, type Topic, topicAt } from "../features/how-it-works/topic.ts";
import { Button } from "../ui/button.tsx";
import { openSheet } from "../ui/sheets.ts";
import { texts } from "./texts.ts";

const SheetOf = lazy(async () => ({
  default: (await import("../features/how-it-works/how-it-works-sheet.tsx")).HowItWorksSheet,
}));

/** Nothing on a screen that speaks for itself. */
export function HowItWorks({ path }: { readonly path: string }) {
  const topic = topicAt(path);
  return topic && <HowItWorksButton key={topic} topic={topic} />;
}

function HowItWorksButton({ topic }: { readonly topic: Topic }) {
  const [isWanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    openSheet(SHEET);
  };
  return (
    <>
      <Button variant="quiet" icon={CircleQuestionMark} onPress={open}>
        {texts.howItWorks}
      </Button>
      {isWanted && (
        <Suspense fallback={null}>
          <SheetOf topic={topic} />
        </Suspense>
      )}
    </>
  );
}
