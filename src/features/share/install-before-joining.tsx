/** On an iPhone: the home screen comes first, for an installed app keeps its own data; the code goes along by copying. */

import { Copy, SquarePlus } from "lucide-react";
import { typedLetters } from "../../domain/sharing-letters.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { copyText } from "../../ui/share-text.ts";
import { showToast } from "../../ui/toasts.ts";
import { LetterGroups } from "./letter-groups.tsx";
import { texts } from "./texts.ts";

interface InstallBeforeJoiningProps {
  /** As it stands in the field; "" when one did not come by a link. */
  readonly code: string;
  readonly onAnyway: () => void;
}

export function InstallBeforeJoining({ code, onAnyway }: InstallBeforeJoiningProps) {
  const words = texts.join;
  const copy = async () => {
    const copied = await copyText(code);
    if (copied === "copied") showToast({ text: words.codeCopied });
    else showToast({ text: texts.invite.notCopied, tone: "trouble" });
  };
  return (
    <>
      <Banner>{words.installFirst}</Banner>
      {code !== "" && (
        <Card>
          <p>{words.installCode}</p>
          <LetterGroups letters={typedLetters(code)} label={words.code.label} />
          <div>
            <Button icon={Copy} onPress={() => void copy()}>
              {words.copyCode}
            </Button>
          </div>
        </Card>
      )}
      <Cluster>
        <LinkButton variant="primary" icon={SquarePlus} href="/welkom/installeren">
          {words.installSteps}
        </LinkButton>
        <Button variant="quiet" onPress={onAnyway}>
          {words.anyway}
        </Button>
      </Cluster>
    </>
  );
}
