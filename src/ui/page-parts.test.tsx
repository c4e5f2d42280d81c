/** The parts of a page: rows lead somewhere and can be ticked off, the rest says what it is. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Clock, Info } from "lucide-react";
import { expect, test, vi } from "vitest";
import { Banner } from "./banner.tsx";
import { Card } from "./card.tsx";
import { Disclosure } from "./disclosure.tsx";
import { EmptyState } from "./empty-state.tsx";
import { List } from "./list.tsx";
import { ListRow } from "./list-row.tsx";
import { Logo } from "./logo.tsx";
import { Section } from "./section.tsx";
import { StatusLine } from "./status-line.tsx";
import { Steps } from "./steps.tsx";
import { Tag } from "./tag.tsx";

test("a row with a box and a link has two targets, each named", async () => {
  const onChange = vi.fn();
  render(
    <List aria-label="Acties">
      <ListRow
        title="Lantaarnpaal melden"
        meta="Fatima"
        tag={<Tag icon={Clock}>Deze maand</Tag>}
        href="/acties/1"
        check={{ checked: false, onChange, label: "Klaar:" }}
      />
    </List>,
  );
  expect(screen.getByRole("list", { name: "Acties" })).toBeTruthy();
  expect(screen.getByRole("link", { name: /Lantaarnpaal melden\s*Fatima\s*Deze maand/ })).toBeTruthy();
  screen.getByRole("checkbox", { name: "Klaar: Lantaarnpaal melden" }).focus();
  await userEvent.keyboard(" ");
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test("a row to press is a button; a row to read is neither", async () => {
  const onPress = vi.fn();
  render(
    <List>
      <ListRow title="Kies Jan" onPress={onPress} />
      <ListRow title="Alleen lezen" />
    </List>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Kies Jan" }));
  expect(onPress).toHaveBeenCalledOnce();
  expect(screen.getByText("Alleen lezen").closest("a, button")).toBeNull();
});

test("a section is a landmark named by its heading, with its count", () => {
  render(
    <Section title="Dit wacht nog" count={4}>
      <p>…</p>
    </Section>,
  );
  expect(screen.getByRole("region", { name: "Dit wacht nog 4" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 2 })).toBeTruthy();
});

test("all steps are links, the current one marked", () => {
  const steps = [
    { href: "/a", label: "Voorbereiden", done: true },
    { href: "/b", label: "Notuleren" },
  ];
  render(<Steps steps={steps} current="/b" />);
  expect(screen.getByRole("link", { current: "step" }).textContent).toBe("2Notuleren");
  expect(screen.getByRole("link", { name: /Voorbereiden\s*\(klaar\)/ }).getAttribute("href")).toBe("/a");
});

test("danger is read out at once, other banners and the status line politely", () => {
  render(
    <>
      <Banner tone="danger">Delen lukt niet.</Banner>
      <Banner>Er is een nieuwe versie.</Banner>
      <StatusLine icon={Info}>Bewaard op dit toestel</StatusLine>
    </>,
  );
  expect(screen.getByRole("alert").textContent).toBe("Delen lukt niet.");
  expect(screen.getAllByRole("status").map((line) => line.textContent)).toEqual([
    "Er is een nieuwe versie.",
    "Bewaard op dit toestel",
  ]);
});

test("an empty place has a heading and a way on; a disclosure starts closed", () => {
  render(
    <>
      <EmptyState title="Nog geen acties" action={<a href="/">Verder</a>}>
        Ze komen hier vanzelf.
      </EmptyState>
      <Disclosure>Volmacht</Disclosure>
    </>,
  );
  expect(screen.getByRole("heading", { name: "Nog geen acties" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Verder" })).toBeTruthy();
  expect(screen.getByText("Meer opties").closest("details")?.open).toBe(false);
});

test("a card named by its heading is a landmark; the logo speaks only where it is given words", () => {
  render(
    <>
      <Card tone="hero" aria-labelledby="next">
        <h2 id="next">Openbare vergadering</h2>
      </Card>
      <Logo />
      <Logo label="Wijkschrift" size="large" />
    </>,
  );
  expect(screen.getByRole("region", { name: "Openbare vergadering" })).toBeTruthy();
  expect(screen.getAllByRole("img")).toEqual([screen.getByRole("img", { name: "Wijkschrift" })]);
});
