/** The way to what an action or a question said before. */

import { History } from "lucide-react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { texts } from "./texts.ts";

export function EarlierLink({ id }: { readonly id: string }) {
  return (
    <Disclosure>
      <div>
        <LinkButton icon={History} href={`/eerdere-versies/blocks/${id}`}>
          {texts.one.earlier}
        </LinkButton>
      </div>
    </Disclosure>
  );
}
