/** The other ways out: the clipboard, and the own mail program with the addresses of those invited in BCC. */

import { Copy, Mail } from "lucide-react";
import { type Letter, mailtoLinks } from "../../domain/mail-papers.ts";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { copyText } from "../../ui/share-text.ts";
import { showToast } from "../../ui/toasts.ts";
import styles from "./invite.module.css";
import { texts } from "./texts.ts";

type MailButtonsProps = {
  readonly addresses: readonly string[];
  /** Given, there is a button for the mail program. */
  readonly letter: Letter | undefined;
  readonly text: string;
  /** It went out, as far as this app can know. */
  readonly onGone: () => void;
};

export function MailButtons({ addresses, letter, text, onGone }: MailButtonsProps) {
  const links = letter ? mailtoLinks(addresses.length === 0 ? [""] : addresses, letter) : [];
  const copy = async () => {
    const how = await copyText(text);
    showToast(how === "copied" ? { text: texts.copied } : { text: texts.failed, tone: "trouble" });
    if (how === "copied") onGone();
  };
  const open = async (link: string) => {
    // A link holds some 1,800 characters; what it cannot hold is put on the clipboard.
    if (letter && !holdsAll(link, letter.body)) {
      await copyText(letter.body);
      showToast({ text: texts.pasteMail });
    }
    onGone();
    window.location.assign(link);
  };
  return (
    <>
      <Cluster>
        {links.map((link, index) => (
          <Button key={link} icon={Mail} onPress={() => void open(link)}>
            {links.length === 1 ? texts.openMail : texts.openMailPart(index + 1, links.length)}
          </Button>
        ))}
        <Button icon={Copy} onPress={() => void copy()}>
          {texts.copy}
        </Button>
      </Cluster>
      {letter && (
        <p className={styles.quiet}>
          {addresses.length === 0 ? texts.mailToNobody : texts.mailTo(addresses.length)}
        </p>
      )}
    </>
  );
}

function holdsAll(link: string, body: string): boolean {
  const held = new URLSearchParams(link.slice(link.indexOf("?"))).get("body") ?? "";
  return held.replace(/\r\n/g, "\n").length >= body.toWellFormed().replace(/\r\n/g, "\n").length;
}
