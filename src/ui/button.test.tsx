/** Buttons are pressed by mouse and keyboard, and do nothing while disabled or busy. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Plus } from "lucide-react";
import { RouterProvider } from "react-aria-components";
import { expect, test, vi } from "vitest";
import { BarButton } from "./bar-button.tsx";
import { Button } from "./button.tsx";
import { LinkButton } from "./link-button.tsx";

test("a button is named by its word alone and pressed by mouse, Enter and Space", async () => {
  const onPress = vi.fn();
  render(
    <Button icon={Plus} onPress={onPress}>
      Noteer actie
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Noteer actie" });
  await userEvent.click(button);
  button.focus();
  await userEvent.keyboard("{Enter} ");
  expect(onPress).toHaveBeenCalledTimes(3);
});

test("a disabled button cannot be pressed; a pending one keeps the focus and does nothing", async () => {
  const onPress = vi.fn();
  const { rerender } = render(<Button onPress={onPress}>Deel</Button>);
  screen.getByRole("button").focus();
  rerender(
    <Button pending onPress={onPress}>
      Deel
    </Button>,
  );
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("button"));
  rerender(
    <Button disabled onPress={onPress}>
      Deel
    </Button>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(onPress).not.toHaveBeenCalled();
});

test("a link button is a link, and goes there by the app's own router", async () => {
  const navigate = vi.fn();
  render(
    <RouterProvider navigate={navigate}>
      <LinkButton href="/acties">Naar acties</LinkButton>
    </RouterProvider>,
  );
  const link = screen.getByRole("link", { name: "Naar acties" });
  expect(link.getAttribute("href")).toBe("/acties");
  await userEvent.click(link);
  expect(navigate).toHaveBeenCalledWith("/acties", undefined);
});

test("a bar button that keeps the focus lets typing go on", async () => {
  const onPress = vi.fn();
  render(
    <>
      <textarea aria-label="Notitie" />
      <BarButton icon={Plus} pressed={false} keepsFocus onPress={onPress}>
        Besluit
      </BarButton>
    </>,
  );
  await userEvent.click(screen.getByLabelText("Notitie"));
  await userEvent.click(screen.getByRole("button", { name: "Besluit", pressed: false }));
  await userEvent.keyboard("verder");
  expect(onPress).toHaveBeenCalledOnce();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Notitie").value).toBe("verder");
});

test("the keys that press a button are in the document, for screen readers", async () => {
  const onPress = vi.fn();
  render(
    <>
      <BarButton icon={Plus} aria-keyshortcuts="Alt+1" onPress={onPress}>
        Notitie
      </BarButton>
      <Button aria-keyshortcuts="Control+Enter" onPress={onPress}>
        Deel
      </Button>
      <Button>Sluit</Button>
    </>,
  );
  const keysOf = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-keyshortcuts");
  expect(keysOf("Notitie")).toBe("Alt+1");
  expect(keysOf("Deel")).toBe("Control+Enter");
  expect(keysOf("Sluit")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Notitie" }));
  await userEvent.click(screen.getByRole("button", { name: "Deel" }));
  expect(onPress).toHaveBeenCalledTimes(2);
});
