/** Inviting, joining, confirming and revoking: two phones, each with its own screens, and a real endpoint between them. */

import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { given, openBoard, type PageBoard, type PageMember } from "../../../tests/support/board-in-page.ts";
import { renderScreen } from "../../../tests/support/render-screen.tsx";
import { HOME } from "../../../tests/support/sharing-phones.ts";
import { spaced } from "../../domain/sharing-letters.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { create } from "../../storage/write.ts";
import { forgetDraftsOf } from "../../ui/form-drafts.ts";
import { keepWordsOf } from "../../ui/whose-words.ts";
import { ConfirmAdminScreen } from "./confirm-admin-screen.tsx";
import { InvitationScreen } from "./invitation-screen.tsx";
import { InviteSomeoneScreen } from "./invite-someone-screen.tsx";
import { JoinScreen } from "./join-screen.tsx";
import { OwnKeyScreen } from "./own-key-screen.tsx";
import { RecoverScreen } from "./recover-screen.tsx";
import { RevokeScreen } from "./revoke-screen.tsx";
import { ShareScreen } from "./share-screen.tsx";
import type { Came, Role } from "./sharing-port.ts";
import { WhoScreen } from "./who-screen.tsx";

let board: PageBoard;
let anne: PageMember;
let letters: string;
const user = userEvent.setup();

beforeEach(async () => {
  keepWordsOf("bert");
  board = await openBoard();
  ({ anne } = board);
  await anne.store.commit([
    create(people, "p-bert", { name: "Bert Hazelaar", group: "board", functie: "secretaris" }),
    create(people, "p-carla", { name: "Carla Iep", group: "volunteer" }),
  ]);
  ({ letters } = given(await anne.sharing.begin({ endpoint: HOME, name: "Anne de Wit" })));
  await anne.sharing.now();
});
afterEach(async () => {
  cleanup();
  forgetDraftsOf("bert");
  await board.close();
});

const press = (name: RegExp | string) => user.click(screen.getByRole("button", { name }));
const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const paste = async (name: string, text: string) => {
  await user.click(await field(name));
  await user.paste(text);
};

/** Bert's phone joins by the engine alone; his sharing is open. */
async function bertJoins(role: Role, seed = 2): Promise<PageMember> {
  const phone = board.barePhone(seed);
  const { code } = given(await anne.sharing.invite(role));
  const came = given(await board.joiningOn(phone).join({ code, endpoint: HOME, name: "Bert Hazelaar" }));
  const bert = await board.member(phone, came.store);
  await waitFor(() => expect(bert.sharing.status.getState().kind).toBe("idle"));
  return bert;
}

const showOn = ({ sharing, store }: PageMember) =>
  renderScreen(<ShareScreen sharing={sharing} shareUnshared={async () => undefined} />, {
    store,
    path: "/delen",
  });

test("an invitation: the role is asked, and the code stands there to scan, to send and to read aloud", async () => {
  const asking = renderScreen(<InviteSomeoneScreen sharing={anne.sharing} />, {
    store: anne.store,
    path: "/delen/uitnodigen",
  });
  await user.click(screen.getByRole("radio", { name: /Leest mee/ }));
  await press("Maak een code");
  const there = (await screen.findByText(/^naar \/delen\/uitnodigen\//)).textContent.replace("naar ", "");
  asking.unmount();
  renderScreen(<InvitationScreen sharing={anne.sharing} />, {
    store: anne.store,
    path: "/delen/uitnodigen/:id",
    at: there,
  });
  const code = (await screen.findByRole("list", { name: "De code" })).textContent;
  expect(code).toMatch(/^[A-Z2-9]{16}$/);
  expect(screen.getByRole("img", { name: /om te scannen/ })).toBeTruthy();
  expect(screen.getByText(/^Geldt tot /)).toBeTruthy();
  await press("Kopieer de link");
  expect(await navigator.clipboard.readText()).toBe(`${HOME}/welkom/code#i=${code}`);
  // Nobody's name and nothing secret stands in the address.
  expect(there).not.toContain(code);
  await press("Trek de code in");
  expect(await screen.findByText("naar /delen")).toBeTruthy();
  expect(given(await anne.sharing.invitations())).toEqual([]);
});

test("a newcomer joins from a link, is let in, and says who they are", async () => {
  const { link, code } = given(await anne.sharing.invite("editor"));
  const phone = board.barePhone(2);
  const came: Came[] = [];
  const joining = renderScreen(
    <JoinScreen
      joining={board.joiningOn(phone)}
      link={link}
      isInstallFirst={false}
      onCame={(each) => came.push(each)}
    />,
    { store: anne.store, path: "/welkom/code" },
  );
  expect((await field("De code")).value).toBe(spaced(code));
  await user.type(await field("Hoe heet u?"), "bert hazelaar");
  await press("Doe mee");
  await waitFor(() => expect(came).toHaveLength(1));
  joining.unmount();
  const bert = await board.member(phone, came[0]!.store);
  renderScreen(<WhoScreen said="bert hazelaar" />, { store: bert.store, path: "/delen/wie-bent-u" });
  const rows = within(await screen.findByRole("list", { name: "De mensen van het bestuur" })).getAllByRole(
    "button",
  );
  expect(rows[0]?.textContent).toMatch(/^Bert Hazelaar/);
  await user.click(rows[0]!);
  expect(await screen.findByText("naar /")).toBeTruthy();
  const device = await bert.store.read((reader) => reader.get(devices, bert.store.node));
  expect(device?.personId).toBe("p-bert");
  await waitFor(() => expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", role: "editor" }));
});

test("whoever is not listed is added, once", async () => {
  const phone = board.barePhone(2);
  const { code } = given(await anne.sharing.invite("editor"));
  const came = given(await board.joiningOn(phone).join({ code, endpoint: HOME, name: "أمينة <b>🌳</b>" }));
  const bert = await board.member(phone, came.store);
  renderScreen(<WhoScreen said="أمينة <b>🌳</b>" />, { store: bert.store, path: "/delen/wie-bent-u" });
  await user.click(await screen.findByRole("button", { name: "Zet أمينة <b>🌳</b> erbij" }));
  expect(await screen.findByText("naar /")).toBeTruthy();
  const everyone = await bert.store.read((reader) => reader.all(people));
  expect(everyone.filter(({ name }) => name.startsWith("أمينة"))).toHaveLength(1);
});

test.each([
  ["", "De code ontbreekt. Typ of plak hem hier."],
  ["abcd", /Dit is geen code van Wijkschrift/],
  ["<script>alert(1)</script>", /Dit is geen code van Wijkschrift/],
  ["x".repeat(100_000), /Dit is geen code van Wijkschrift/],
])("the code %.20j is refused beside its field, as is an empty name", async (typed, words) => {
  renderScreen(
    <JoinScreen
      joining={board.joiningOn(board.barePhone(2))}
      link=""
      isInstallFirst={false}
      onCame={() => expect.unreachable()}
    />,
    { store: anne.store, path: "/welkom/code" },
  );
  if (typed !== "") await paste("De code", typed);
  await press("Doe mee");
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByText("Uw naam ontbreekt. Vul die hier in.")).toBeTruthy();
});

test("a code that was used is refused with what to do; what was typed stays", async () => {
  const { code } = given(await anne.sharing.invite("editor"));
  given(await board.joiningOn(board.barePhone(2)).join({ code, endpoint: HOME, name: "Bert" }));
  renderScreen(
    <JoinScreen
      joining={board.joiningOn(board.barePhone(3))}
      link=""
      isInstallFirst={false}
      onCame={() => expect.unreachable()}
    />,
    { store: anne.store, path: "/welkom/code" },
  );
  await paste("De code", code.toLowerCase());
  await user.type(await field("Hoe heet u?"), "Carla");
  await press("Doe mee");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Vraag een nieuwe code/);
  expect((await field("Hoe heet u?")).value).toBe("Carla");
});

test("on an iPhone outside the home screen installing comes first, and the code goes along", async () => {
  const { link, code } = given(await anne.sharing.invite("editor"));
  renderScreen(
    <JoinScreen
      joining={board.joiningOn(board.barePhone(2))}
      link={link}
      isInstallFirst
      onCame={() => expect.unreachable()}
    />,
    { store: anne.store, path: "/welkom/code" },
  );
  expect(screen.getByRole("link", { name: "Toon hoe dat gaat" }).getAttribute("href")).toBe(
    "/welkom/installeren",
  );
  expect((await screen.findByRole("list", { name: "De code" })).textContent).toBe(code);
  expect(screen.queryByRole("button", { name: "Doe mee" })).toBeNull();
  await press("Kopieer de code");
  expect(await navigator.clipboard.readText()).toBe(spaced(code));
  await press("Toch hier meedoen");
  expect(screen.getByRole("button", { name: "Doe mee" })).toBeTruthy();
});

test("without a camera one is told to type", async () => {
  renderScreen(
    <JoinScreen
      joining={board.joiningOn(board.barePhone(2))}
      link=""
      isInstallFirst={false}
      onCame={() => expect.unreachable()}
    />,
    { store: anne.store, path: "/welkom/code" },
  );
  await press("Scan de code");
  expect(await screen.findByText(/geen camera die werkt. Typ de letters over/)).toBeTruthy();
});

test("a beheerder-to-be is confirmed by the letters of their own phone, and by no others", async () => {
  const bert = await bertJoins("admin");
  expect(bert.sharing.status.getState().role).toBe("editor");
  const own = renderScreen(<OwnKeyScreen sharing={bert.sharing} />, {
    store: bert.store,
    path: "/delen/dit-toestel",
  });
  const read = (await screen.findByRole("list", { name: "De 16 letters" })).textContent;
  own.unmount();
  const overview = showOn(anne);
  const confirm = await screen.findByRole("link", { name: "Bevestig als beheerder" });
  const there = confirm.getAttribute("href") ?? "";
  overview.unmount();
  renderScreen(<ConfirmAdminScreen sharing={anne.sharing} />, {
    store: anne.store,
    path: "/delen/bevestigen/:id",
    at: there,
  });
  expect(await screen.findByRole("heading", { name: "Is dit Bert Hazelaar?" })).toBeTruthy();
  await press("Bevestig als beheerder");
  expect(await screen.findByText("Vul de letters in, of scan de code.")).toBeTruthy();
  await user.type(await field("De 16 letters"), "abcd efgh jklm npqr");
  await press("Bevestig als beheerder");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Deze letters kloppen niet/);
  await user.clear(await field("De 16 letters"));
  await user.type(await field("De 16 letters"), spaced(read.toLowerCase()));
  await press("Bevestig als beheerder");
  expect(await screen.findByText("naar /delen")).toBeTruthy();
  await waitFor(() => expect(bert.sharing.status.getState().role).toBe("admin"));
});

test("the overview says who shares, which phone this is, and advises a second beheerder", async () => {
  await bertJoins("reader");
  showOn(anne);
  const list = await screen.findByRole("list", { name: "Mensen en hun toestellen" });
  const rows = within(list).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Anne de WitBeheerder.*dit toestel/),
    expect.stringMatching(/Bert HazelaarLeest mee/),
  ]);
  expect(await screen.findByText(/U bent nu de enige beheerder/)).toBeTruthy();
});

test("a reader sees who shares, and no button to invite", async () => {
  const bert = await bertJoins("reader");
  showOn(bert);
  expect(await screen.findByText(/U leest mee/)).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Nodig iemand uit" })).toBeNull();
});

test("access is taken away only after the question; then that phone says so, and keeps what it has", async () => {
  const bert = await bertJoins("editor");
  renderScreen(<RevokeScreen sharing={anne.sharing} />, { store: anne.store, path: "/delen/intrekken" });
  const box = await screen.findByRole("checkbox", { name: "Bert Hazelaar (Schrijft mee)" });
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  await press("Trek toegang in");
  expect(await screen.findByText("Kies eerst een toestel.")).toBeTruthy();
  await user.click(box);
  await press("Trek toegang in");
  const question = await screen.findByRole("alertdialog", { name: "Toegang intrekken van Bert Hazelaar?" });
  expect(question.textContent).toMatch(/Wat al gelezen is, blijft gelezen/);
  await user.click(within(question).getByRole("button", { name: "Doe niets" }));
  expect((await anne.sharing.devices()).some(({ isCut }) => isCut)).toBe(false);
  await press("Trek toegang in");
  await user.click(
    within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Trek toegang in" }),
  );
  expect(await screen.findByText("naar /delen/noodblad")).toBeTruthy();
  expect((await anne.sharing.uncheckedSheet())?.letters).not.toBe(letters);
  await bert.sharing.now();
  await waitFor(() => expect(bert.sharing.status.getState().kind).toBe("cutOff"));
  cleanup();
  showOn(bert);
  expect(await screen.findByRole("heading", { name: "Dit toestel deelt niet meer mee" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Bewaar alles als bestand" })).toBeTruthy();
  expect(await bert.store.read((reader) => reader.get(people, "p-carla"))).toBeTruthy();
});

test("on a bare phone the noodblad brings everything back; wrong letters are refused beside the field", async () => {
  const phone = board.barePhone(5);
  const came: Came[] = [];
  renderScreen(
    <RecoverScreen joining={board.joiningOn(phone)} link="" onCame={(each) => came.push(each)} />,
    { store: anne.store, path: "/welkom/noodblad" },
  );
  await press("Herstel organisatie");
  expect(await screen.findByText(/De letters ontbreken/)).toBeTruthy();
  await paste("De 24 letters", "abcd");
  await press("Herstel organisatie");
  expect(await screen.findByText(/niet de 24 letters/)).toBeTruthy();
  await user.clear(await field("De 24 letters"));
  await paste("De 24 letters", spaced(letters.toLowerCase()));
  await user.type(await field("Hoe heet u?"), "Anne");
  await press("Herstel organisatie");
  await waitFor(() => expect(came).toHaveLength(1));
  expect(await came[0]!.store.read((reader) => reader.get(people, "p-carla"))).toBeTruthy();
  const back = await board.member(phone, came[0]!.store);
  expect((await back.sharing.uncheckedSheet())?.letters).not.toBe(letters);
});
