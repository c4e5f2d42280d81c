/** A sheet over the page: from the bottom on a phone, in the middle of a wide screen. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import styles from "./sheet.module.css";
import { closeSheet, useOpenSheet } from "./sheets.ts";
import { texts } from "./texts.ts";

interface SheetProps {
  /** Opens when `openSheet(name)` is called. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, always in view. */
  readonly actions?: ReactNode;
}

/** Keeps focus inside, closes with Escape, a press beside it or "Sluiten", and gives the focus back. */
export function Sheet({ name, title, children, actions }: SheetProps) {
  const isOpen = useOpenSheet() === name;
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) closeSheet();
      }}
    >
      <Modal className={styles.sheet ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ""}>
              {title}
            </Heading>
            <Button variant="quiet" icon={X} onPress={closeSheet}>
              {texts.close}
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
