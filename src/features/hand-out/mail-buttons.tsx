/** A mail to everyone who gets papers by e-mail: in one's own mail program, with the addresses in BCC. */

import { Copy, Mail } from "lucide-react";
import type { CoverLetter } from "../../documents/hand-out/cover-letter.ts";
import { addressesOf, type Receiver } from "../../domain/handing-out.ts";
import { mailtoLinks } from "../../domain/mail-papers.ts";
import type { HandedOut } from "../../domain/tables/handing-out.ts";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { copyText } from "../../ui/share-text.ts";
import { showToast } from "../../ui/toasts.ts";
import { texts } from "./texts.ts";

type MailButtonsProps = {
  readonly receivers: readonly Receiver[];
  readonly what: HandedOut;
  readonly letter: CoverLetter;
};

/** Goes to those who do not have it yet; when everyone has it, to all of them once more. */
export function MailButtons({ receivers, what, letter }: MailButtonsProps) {
  const words = texts.mail;
  const waiting = receivers.filter(({ givenOn }) => givenOn === "");
  const addresses = addressesOf(waiting.length === 0 ? receivers : waiting);
  const links = mailtoLinks(addresses, letter);
  if (links.length === 0) return <p>{words.none}</p>;
  const copy = async () => {
    const how = await copyText(addresses.join(", "));
    showToast(
      how === "copied"
        ? { text: words.copied(addresses.length) }
        : { text: words.notCopied, tone: "trouble" },
    );
  };
  return (
    <>
      {links.length > 1 && <p>{words.parts(links.length)}</p>}
      <p>{words.attach}</p>
      <Cluster>
        {links.map((href, index) => (
          <OutsideLink key={href} href={href} icon={Mail}>
            {links.length === 1 ? words.send[what] : words.sendPart(index + 1, links.length)}
          </OutsideLink>
        ))}
        <Button icon={Copy} onPress={() => void copy()}>
          {words.copy}
        </Button>
      </Cluster>
    </>
  );
}
