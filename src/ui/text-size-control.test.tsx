/** Choosing the size of the letters. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { setTextSize, usePreferences } from "./preferences.ts";
import { TextSizeControl } from "./text-size-control.tsx";

afterEach(() => setTextSize("100"));

test("the chosen size is kept, and shown as chosen", async () => {
  render(<TextSizeControl />);
  const largest = screen.getByRole("radio", { name: "Grootst" });
  expect(largest.getAttribute("aria-checked")).toBe("false");
  await userEvent.click(largest);
  expect(usePreferences.getState().textSize).toBe("130");
  expect(largest.getAttribute("aria-checked")).toBe("true");
});
