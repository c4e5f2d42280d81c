/** The people who share, each with a phone: what they may do, and when something of it last came. */

import { Ban, Smartphone } from "lucide-react";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { Tag } from "../../ui/tag.tsx";
import { nameOf, ROLE_ICONS, roleName } from "./role-words.ts";
import type { SharingDevice, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked, useStatus } from "./use-sharing.ts";
import { momentWords } from "./words.ts";

export function DevicesSection({ sharing }: { readonly sharing: SharingPort }) {
  const devices = useAsked(sharing, (asked) => asked.devices());
  const { role } = useStatus(sharing);
  if (!devices || devices.length === 0) return null;
  const active = devices.filter(({ isCut }) => !isCut);
  const admins = active.filter((device) => device.role === "admin");
  return (
    <Section title={texts.shared.devices} count={active.length}>
      <Stack>
        <List aria-label={texts.shared.devices}>
          {[...active, ...devices.filter(({ isCut }) => isCut)].map((device) => (
            <DeviceRow key={device.id} device={device} />
          ))}
        </List>
        {role === "admin" && admins.length === 1 && active.length > 1 && (
          <Banner>{texts.shared.second}</Banner>
        )}
      </Stack>
    </Section>
  );
}

function DeviceRow({ device }: { readonly device: SharingDevice }) {
  const store = useStore();
  const { role, isHere, isCut, isToBeAdmin, at } = device;
  return (
    <ListRow
      icon={isCut ? Ban : ROLE_ICONS[role]}
      title={nameOf(device)}
      struck={isCut}
      meta={
        <>
          {isCut ? texts.shared.cut : roleName(role)}
          {!isHere && !isCut && at !== undefined && (
            <>
              <br />
              {texts.shared.at(momentWords(at, store.today()))}
            </>
          )}
        </>
      }
      tag={
        (isHere || isToBeAdmin) && (
          <>
            {isHere && (
              <Tag icon={Smartphone} tone="green">
                {texts.shared.here}
              </Tag>
            )}
            {isToBeAdmin && (
              <Tag icon={ROLE_ICONS.admin} tone="yellow">
                {texts.shared.toBeAdmin}
              </Tag>
            )}
          </>
        )
      }
    />
  );
}
