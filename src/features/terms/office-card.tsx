/** One functie: its places, who sits there, who takes over, and the way to find someone for an empty place. */

import { Armchair, FolderOutput, Megaphone, Trash2, UserRound } from "lucide-react";
import { useId } from "react";
import type { OfficeState } from "../../domain/board/board.ts";
import { capital } from "../../press/calendar-words.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeOffice, dropOffice } from "./office-commands.ts";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

type OfficeCardProps = { readonly office: OfficeState; readonly file: BoardFile };

const MOST_PLACES = 30;

export function OfficeCard({ office, file }: OfficeCardProps) {
  const headingId = useId();
  const words = texts.offices;
  const { id, functie, holders, free } = office;
  return (
    <Card aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading} dir="auto">
        {capital(functie)}
      </h2>
      {holders.length === 0 ? (
        <p className={styles.quiet}>{words.nobody}</p>
      ) : (
        <div className={styles.flush}>
          <Cluster>
            {holders.map(({ person }) => (
              <LinkButton key={person.id} variant="quiet" icon={UserRound} href={`/bestuur/lid/${person.id}`}>
                {person.name || texts.unnamed}
              </LinkButton>
            ))}
          </Cluster>
        </div>
      )}
      {free > 0 && (
        <Cluster>
          <Tag icon={Armchair} tone="yellow">
            {words.free(free)}
          </Tag>
          <LinkButton variant="quiet" icon={Megaphone} href={`/bestuur/vacature/${id}`}>
            {words.search}
          </LinkButton>
        </Cluster>
      )}
      <DeputyField office={office} file={file} />
      <Disclosure>
        <PlacesField office={office} />
        <Cluster>
          <LinkButton icon={FolderOutput} href={`/bestuur/overdracht/${id}`}>
            {words.handover}
          </LinkButton>
          {holders.length === 0 && <DropButton office={office} />}
        </Cluster>
      </Disclosure>
    </Card>
  );
}

/** Who sits in the functie cannot step in for themselves. */
function DeputyField({ office, file }: OfficeCardProps) {
  const store = useStore();
  const words = texts.offices;
  const deputyId = useTyped(office.office.deputyId);
  const { members, coming } = file.board;
  const holders = new Set(office.holders.map(({ person }) => person.id));
  const others = [...members, ...coming].map(({ person }) => person).filter(({ id }) => !holders.has(id));
  const isHere = deputyId.value === "" || others.some(({ id }) => id === deputyId.value);
  const now = file.people.get(deputyId.value)?.name || words.goneDeputy;
  return (
    <SelectField
      label={words.deputy(office.functie)}
      value={deputyId.value}
      options={[
        { value: "", label: words.noDeputy },
        ...(isHere ? [] : [{ value: deputyId.value, label: now }]),
        ...others.map((person) => ({ value: person.id, label: person.name || texts.unnamed })),
      ]}
      onChange={(chosen) => {
        deputyId.set(chosen);
        void changeOffice(store, office, { deputyId: chosen });
      }}
    />
  );
}

function PlacesField({ office }: { readonly office: OfficeState }) {
  const store = useStore();
  const places = useTyped(office.holders.length + office.free);
  return (
    <NumberField
      label={texts.offices.places}
      min={1}
      max={MOST_PLACES}
      value={places.value}
      onChange={(count) => {
        if (count === null) return;
        places.set(count);
        void changeOffice(store, office, { places: count });
      }}
    />
  );
}

function DropButton({ office }: { readonly office: OfficeState }) {
  const store = useStore();
  const words = texts.offices;
  const press = async () => {
    const { places } = office.office;
    if (!(await dropOffice(store, office)).ok) return;
    showToast({
      text: words.removed(office.functie),
      undo: async () => void (await changeOffice(store, office, { places })),
    });
  };
  return (
    <Button
      writes
      variant="danger"
      icon={Trash2}
      aria-label={words.removeNamed(office.functie)}
      onPress={() => void press()}
    >
      {words.remove}
    </Button>
  );
}
