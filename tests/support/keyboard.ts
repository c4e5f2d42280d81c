/** Hands on the keyboard only: walks with Tab, and watches that the focus is always somewhere, and seen. */

import { expect, type Locator, type Page } from "@playwright/test";

const MOST_TABS = 150;

export class Keyboard {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** From now on a press of the mouse or a finger on this page fails `expectNoPointer`. */
  static async on(page: Page): Promise<Keyboard> {
    await page.addInitScript(() => {
      window.addEventListener("pointerdown", () => sessionStorage.setItem("pointed", "yes"), true);
    });
    return new Keyboard(page);
  }

  /** Walks to a control, forwards or else backwards, seeing the focus at every step. */
  async goTo(target: Locator): Promise<void> {
    await expect(target.first()).toBeAttached();
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let step = 0; step < MOST_TABS; step += 1) {
        if (await hasFocus(target)) return;
        await this.#page.keyboard.press(key);
        if (await this.expectFocusSeen()) break;
      }
      if (await hasFocus(target)) return;
    }
    throw new Error(`Tab never came to ${String(target)}; it stands at ${(await this.#look()).place}`);
  }

  /** Goes to a button, link or chip and presses it; afterwards the focus is still somewhere. */
  async press(target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.goTo(target);
    await this.#page.keyboard.press(key);
    await this.expectFocusKept();
  }

  /** Chips and segments are one stop for Tab; arrows walk within them. */
  async choose(chip: Locator): Promise<void> {
    const group = this.#page
      .getByRole("radiogroup")
      .or(this.#page.getByRole("toolbar"))
      .filter({ has: chip });
    const inGroup = group.getByRole("radio").or(group.getByRole("button"));
    await this.goTo(inGroup);
    for (let step = 0; step < 20 && !(await hasFocus(chip)); step += 1)
      await this.#page.keyboard.press("ArrowRight");
    await this.#page.keyboard.press("Space");
    await this.expectFocusKept();
  }

  /** Goes to a field and types what is in it anew. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.#page.keyboard.press("Control+a");
    await this.#page.keyboard.type(text);
  }

  /** A date part by part, in the order this browser asks for them: day first, or else month first. */
  async fillDate(field: Locator, date: string): Promise<void> {
    const [year = "", month = "", day = ""] = date.split("-");
    for (const digits of [day + month + year, month + day + year]) {
      await this.goTo(field);
      await this.#page.keyboard.press("ArrowLeft");
      await this.#page.keyboard.press("ArrowLeft");
      await this.#page.keyboard.type(digits);
      if ((await field.inputValue()) === date) return;
    }
    throw new Error(`the field does not take ${date}`);
  }

  async expectFocusKept(): Promise<void> {
    const isNowhere = async () => (await this.#look()).isNowhere;
    await expect.poll(isNowhere, { message: "the focus was lost", timeout: 10_000 }).toBe(false);
  }

  async expectNoPointer(): Promise<void> {
    expect(await this.#page.evaluate(() => sessionStorage.getItem("pointed"))).toBeNull();
  }

  /** True where Tab left the page. */
  async expectFocusSeen(): Promise<boolean> {
    const { place, isNowhere, isSeen } = await this.#look();
    expect(isSeen, `the focus is not to be seen on ${place}`).toBe(true);
    return isNowhere;
  }

  /** A ring round what has the focus, or on the box that stands for it; a title is read, not used, and needs none. */
  #look(): Promise<{ place: string; isNowhere: boolean; isSeen: boolean }> {
    return this.#page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return { place: "body", isNowhere: true, isSeen: true };
      const boxes = [focused, focused.closest("label"), focused.parentElement].filter(
        (each) => each !== null,
      );
      const hasRing = boxes.some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      const words = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
      return {
        place: `<${focused.localName}> ${words.slice(0, 80)}`,
        isNowhere: false,
        isSeen: hasRing || focused.matches("h1, h2, main"),
      };
    });
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((each) => each === document.activeElement));
