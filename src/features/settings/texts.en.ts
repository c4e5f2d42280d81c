/** The English of the settings. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Settings",
  lead: "What you change here is saved at once.",
  organisation: { title: "Your organisation", name: "Name of the organisation" },
  found: {
    title: "Where residents find you",
    lead: "This goes on posters and invitations.",
    neighbourhood: "Name of the neighbourhood",
    neighbourhoodHint: "As you say it: de Lindebuurt.",
    email: "Email of the organisation",
    website: "Website",
    websiteHint: "For example: zilverlinde.example",
  },
  help: {
    title: "Help",
    lead: "Who helps when someone is stuck? This name appears under More, with a button to call.",
    name: "Name",
    phone: "Telephone",
  },
  looks: {
    title: "How you see the screen",
    theme: "Light or dark",
    themes: { system: "As this device", light: "Light", dark: "Dark" },
    papers: "The papers that you hand out stay in Dutch.",
    motion: { label: "Movement on the screen", system: "As this device", less: "Less movement" },
  },
  device: {
    title: "This device",
    owner: "Whose device is this?",
    nobody: "Not chosen yet",
    unnamed: "No name",
    letter: (letter) =>
      `The letter of this device is “${letter}”. It stands in the numbers of actions that you note outside a meeting.`,
  },
  organisations: { title: "Organisations on this device", line: "Switch, add one, or leave this one" },
  problems: {
    stays: (kept) => ` “${kept}” stays saved.`,
    noName: (safe) => `An organisation needs a name.${safe} Fill in the name.`,
    noDigits: (safe) => `This is not a telephone number.${safe} Fill in the number in digits.`,
    noEmail: (safe) => `This is not an email address.${safe} An address has one @ and no spaces.`,
    noWebsite: (safe) => `This is not the address of a website.${safe} For example: zilverlinde.example.`,
    longName: (safe) => `This is too long for a name.${safe} Keep it to 200 characters.`,
    longPhone: (safe) => `This is too long for a telephone number.${safe} Keep it to 200 characters.`,
  },
  agreed: "What you are and agree on",
  profile: {
    title: "About your organisation",
    line: "Neighbourhood, legal form, roles, statutes and financial year",
  },
  norms: { title: "Rules and guidelines", line: "What a year asks of you, with the source" },
  exchange: { title: "Exchange", line: "Pass on to another organisation, or take over" },
  formats: {
    title: "How you meet",
    line: "Per kind: agenda, whom you invite, and what you arrange beforehand",
  },
  guide: {
    title: "Explanation and papers",
    install: "Put it on your home screen",
    installLine: "Step by step, with pictures",
    shortcuts: "Keyboard shortcuts",
    shortcutsLine: "Handy on a laptop",
    papers: "To print, in Dutch. The name of your organisation is already in them.",
    onePage: "One page for the board",
    privacy: "Privacy statement (model)",
  },
  backup: { title: "Backup", line: "Everything in one file, and back again" },
  bin: { title: "Bin", line: "What was removed, and can come back" },
  version: (version) => `Wijkschrift, version ${version}`,
};
