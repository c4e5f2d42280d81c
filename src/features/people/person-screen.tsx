/** One contact: to call, to mail, and to change; every change is kept at once. */

import { Armchair, History, Mail, Phone, Trash2 } from "lucide-react";
import type { ComponentProps } from "react";
import { useNavigate, useParams } from "react-router";
import { mailLink, phoneLink } from "../../domain/contact-links.ts";
import { groupOf } from "../../domain/contacts.ts";
import { hasWorkplace, type PersonField } from "../../domain/drafts/person.ts";
import { terms } from "../../domain/tables/board.ts";
import { attendance } from "../../domain/tables/meetings.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Writing } from "../../ui/may-write.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { keepField, moveToGroup, removePerson, restorePerson, setLeft, setReceives } from "./commands.ts";
import { GroupChips } from "./group-chips.tsx";
import styles from "./people.module.css";
import { PersonActions } from "./person-actions.tsx";
import { ReceivesChips } from "./receives-chips.tsx";
import type { ShareActionsOf } from "./share-actions.ts";
import { problemText, texts } from "./texts.ts";

export function PersonScreen({ shareActionsOf }: { readonly shareActionsOf: ShareActionsOf }) {
  const { id = "" } = useParams();
  const found = useLive(async (reader) => {
    const person = await reader.get(people, id);
    const met = await reader.where(attendance, "personId", id);
    const sat = await reader.where(terms, "personId", id);
    return { person, hasMet: met.length > 0, hasSat: sat.length > 0 };
  }, id);
  const back = { href: "/mensen", label: texts.title };
  if (!found) return null;
  if (!found.person)
    return (
      <Page title={texts.title} back={back}>
        <EmptyState
          title={texts.gone.title}
          action={<LinkButton href="/mensen">{texts.gone.action}</LinkButton>}
        >
          {texts.gone.sentence}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={found.person.name || texts.unnamed} back={back}>
      <Reach person={found.person} />
      <Fields key={found.person.id} person={found.person} />
      {(found.hasSat || found.person.group === "board") && (
        <List aria-label={texts.onBoard}>
          <ListRow icon={Armchair} title={texts.onBoard} href={`/bestuur/lid/${found.person.id}`} />
        </List>
      )}
      <PersonActions person={found.person} shareActionsOf={shareActionsOf} />
      <Ending person={found.person} hasMet={found.hasMet} />
      <Disclosure>
        <div>
          <LinkButton icon={History} href={`/eerdere-versies/people/${found.person.id}`}>
            {texts.earlier}
          </LinkButton>
        </div>
      </Disclosure>
    </Page>
  );
}

function Reach({ person }: { readonly person: Person }) {
  const call = phoneLink(person.phone);
  const mail = mailLink(person.email);
  if (call === "" && mail === "") return null;
  return (
    <Cluster>
      {call && (
        <OutsideLink href={call} icon={Phone} size="live">
          {texts.call}
        </OutsideLink>
      )}
      {mail && (
        <OutsideLink href={mail} icon={Mail} size="live">
          {texts.mail}
        </OutsideLink>
      )}
    </Cluster>
  );
}

function Fields({ person }: { readonly person: Person }) {
  const store = useStore();
  const group = groupOf(person);
  const input = (field: PersonField, more: Partial<ComponentProps<typeof KeptTextField>> = {}) => (
    <KeptTextField
      {...more}
      label={texts.fields[field]}
      autoComplete="off"
      kept={person[field]}
      keep={(text) => {
        const problem = keepField(store, person, field, text);
        return problem && problemText(field, problem, person[field]);
      }}
    />
  );
  return (
    <Stack>
      {input("name", { autoCapitalize: "words" })}
      <GroupChips value={group} onChange={(to) => void moveToGroup(store, person, to)} />
      {input("functie", { autoCapitalize: "none", description: texts.examples.functie })}
      {hasWorkplace(group) && input("worksAt", { description: texts.examples.worksAt })}
      {input("phone", { type: "tel" })}
      {input("email", { type: "email" })}
      <ReceivesChips value={person.receives} onChange={(way) => void setReceives(store, person, way)} />
    </Stack>
  );
}

function Ending({ person, hasMet }: { readonly person: Person; readonly hasMet: boolean }) {
  const store = useStore();
  const navigate = useNavigate();
  const removeNow = async () => {
    const kept = await removePerson(store, person.id);
    // The frame says what is the matter; the contact is still here.
    if (!kept.ok) return;
    showToast({
      text: texts.removed(person.name || texts.unnamed),
      undo: async () => {
        await restorePerson(store, person.id);
      },
    });
    await navigate("/mensen", { replace: true });
  };
  return (
    <Stack>
      <Checkbox
        checked={person.left}
        description={texts.hasLeftMeaning}
        onChange={(left) => void setLeft(store, person, left)}
      >
        {texts.hasLeft}
      </Checkbox>
      <Writing>{hasMet && !person.left && <p className={styles.quiet}>{texts.removeHint}</p>}</Writing>
      <div>
        <Button writes variant="danger" icon={Trash2} onPress={() => void removeNow()}>
          {texts.remove}
        </Button>
      </div>
    </Stack>
  );
}
