/** The pictures a phone or laptop shows when it asks whether to install: taken from the app itself by `npm run pictures`. */

interface StorePicture {
  /** The file in public/screenshots, without its ending. */
  readonly name: string;
  /** The screen, as tests/support/readme-pictures.ts knows it. */
  readonly screen: "today" | "takeMinutes" | "workOut" | "actions";
  readonly form: "narrow" | "wide";
  readonly label: string;
}

/** What is seen, and how many pixels to each: a phone's are sharper. */
export const STORE_SIZES = {
  narrow: { width: 390, height: 844, scale: 2 },
  wide: { width: 1280, height: 800, scale: 1 },
} as const;

export const STORE_PICTURES: readonly StorePicture[] = [
  { name: "narrow-vandaag", screen: "today", form: "narrow", label: "Vandaag: wat nu het eerst komt" },
  {
    name: "narrow-notuleren",
    screen: "takeMinutes",
    form: "narrow",
    label: "Notuleren: notitie, besluit, actie of vraag",
  },
  {
    name: "narrow-uitwerken",
    screen: "workOut",
    form: "narrow",
    label: "Uitwerken: het verslag zoals anderen het zien",
  },
  { name: "narrow-acties", screen: "actions", form: "narrow", label: "Acties: wie doet wat, en wanneer" },
  { name: "wide-vandaag", screen: "today", form: "wide", label: "Vandaag, op een laptop" },
  {
    name: "wide-notuleren",
    screen: "takeMinutes",
    form: "wide",
    label: "Notuleren op een laptop, met de agenda ernaast",
  },
];

/** As the manifest wants them. */
export const manifestScreenshots = STORE_PICTURES.map(({ name, form, label }) => {
  const { width, height, scale } = STORE_SIZES[form];
  return {
    src: `/screenshots/${name}.png`,
    sizes: `${width * scale}x${height * scale}`,
    type: "image/png",
    form_factor: form,
    label,
  };
});
