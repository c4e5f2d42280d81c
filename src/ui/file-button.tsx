/** A button that lets someone choose one file of their own. */
import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components";
import type { ButtonLook } from "./button.tsx";
import { Button } from "./button.tsx";

interface FileButtonProps extends ButtonLook {
  readonly children: ReactNode;
  readonly onChoose: (file: File) => void;
  readonly disabled?: boolean | undefined;
}

/** Any kind of file can be chosen: phones often do not know what kind a file that was sent to them is. */
export function FileButton({ children, onChoose, ...look }: FileButtonProps) {
  return (
    <FileTrigger
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onChoose(file);
      }}
    >
      <Button {...look}>{children}</Button>
    </FileTrigger>
  );
}
