/** The pictures of "Zo werkt dit", three to a screen: no words in them, so that they hold in any language. */

import type { ComponentType } from "react";
import { ActionsDone, ActionsGrouped, ActionsShared } from "./pictures-actions.tsx";
import { AgendaInOrder, CarriedOver, WhoComes } from "./pictures-prepare.tsx";
import {
  MeetingsPast,
  MeetingsPlanned,
  ThreeSteps,
  TodayNext,
  TodayNoted,
  TodayWaits,
} from "./pictures-tabs.tsx";
import { FourButtons, KeptAtOnce, WhoIsThere } from "./pictures-take-minutes.tsx";
import { LookedOver, ReadAsSeen, SharedAsDraft } from "./pictures-work-out.tsx";
import type { Topic } from "./topic.ts";

export const pictures: Record<Topic, readonly [ComponentType, ComponentType, ComponentType]> = {
  today: [TodayNext, TodayNoted, TodayWaits],
  meetings: [MeetingsPlanned, ThreeSteps, MeetingsPast],
  prepare: [AgendaInOrder, CarriedOver, WhoComes],
  takeMinutes: [FourButtons, WhoIsThere, KeptAtOnce],
  workOut: [LookedOver, ReadAsSeen, SharedAsDraft],
  actions: [ActionsGrouped, ActionsDone, ActionsShared],
};
