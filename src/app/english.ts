/** Hands every room its English. It comes in only on a device that speaks English, so that Dutch readers do not wait. */

import { english as boardWords } from "../documents/board/texts.en.ts";
import { english as handOut } from "../documents/hand-out/texts.en.ts";
import { english as rosterPapers } from "../documents/roster/texts.en.ts";
import { english as documents } from "../documents/texts.en.ts";
import { english as yearDocuments } from "../documents/year/texts.en.ts";
import { english as actions } from "../features/actions/texts.en.ts";
import { english as backup } from "../features/backup/texts.en.ts";
import { english as bin } from "../features/bin/texts.en.ts";
import { english as boardScreen } from "../features/board/texts.en.ts";
import { english as callNotes } from "../features/call-notes/texts.en.ts";
import { english as decisions } from "../features/decisions/texts.en.ts";
import { english as exchange } from "../features/exchange/texts.en.ts";
import { english as formats } from "../features/formats/texts.en.ts";
import { english as handOutFeatures } from "../features/hand-out/texts.en.ts";
import { english as handover } from "../features/handover/texts.en.ts";
import { english as history } from "../features/history/texts.en.ts";
import { english as howItWorks } from "../features/how-it-works/texts.en.ts";
import { english as install } from "../features/install/texts.en.ts";
import { english as invite } from "../features/invite/texts.en.ts";
import { english as letters } from "../features/letters/texts.en.ts";
import { english as meetings } from "../features/meetings/texts.en.ts";
import { english as more } from "../features/more/texts.en.ts";
import { english as municipality } from "../features/municipality/texts.en.ts";
import { english as norms } from "../features/norms/texts.en.ts";
import { english as organisations } from "../features/organisations/texts.en.ts";
import { english as passOn } from "../features/pass-on/texts.en.ts";
import { english as people } from "../features/people/texts.en.ts";
import { english as prepare } from "../features/prepare/texts.en.ts";
import { english as profile } from "../features/profile/texts.en.ts";
import { english as roster } from "../features/roster/texts.en.ts";
import { english as series } from "../features/series/texts.en.ts";
import { english as settings } from "../features/settings/texts.en.ts";
import { english as share } from "../features/share/texts.en.ts";
import { english as shortcuts } from "../features/shortcuts/texts.en.ts";
import { english as takeMinutes } from "../features/take-minutes/texts.en.ts";
import { english as terms } from "../features/terms/texts.en.ts";
import { english as today } from "../features/today/texts.en.ts";
import { english as vacancy } from "../features/vacancy/texts.en.ts";
import { english as welcome } from "../features/welcome/texts.en.ts";
import { english as workOut } from "../features/work-out/texts.en.ts";
import { english as year } from "../features/year/texts.en.ts";
import { english as yearFolder } from "../features/year-folder/texts.en.ts";
import { translate } from "../kernel/language.ts";
import { english as ui } from "../ui/texts.en.ts";
import { english as app } from "./texts.en.ts";

translate({
  "documents/board": boardWords,
  "documents/hand-out": handOut,
  "documents/roster": rosterPapers,
  "features/actions": actions,
  "features/backup": backup,
  "features/bin": bin,
  "features/board": boardScreen,
  "features/call-notes": callNotes,
  "features/decisions": decisions,
  "features/exchange": exchange,
  "features/formats": formats,
  "features/hand-out": handOutFeatures,
  "features/handover": handover,
  "features/history": history,
  "features/how-it-works": howItWorks,
  "features/install": install,
  "features/invite": invite,
  "features/letters": letters,
  "features/meetings": meetings,
  "features/more": more,
  "features/municipality": municipality,
  "features/norms": norms,
  "features/organisations": organisations,
  "features/pass-on": passOn,
  "features/people": people,
  "features/prepare": prepare,
  "features/roster": roster,
  "features/profile": profile,
  "features/series": series,
  "features/settings": settings,
  "features/share": share,
  "features/shortcuts": shortcuts,
  "features/take-minutes": takeMinutes,
  "features/terms": terms,
  "features/today": today,
  "features/vacancy": vacancy,
  "features/welcome": welcome,
  "features/work-out": workOut,
  "features/year-folder": yearFolder,
  "documents/year": yearDocuments,
  "features/year": year,
  app,
  documents,
  ui,
});
