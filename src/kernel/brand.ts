/** Brands keep apart what must not be mixed: a MeetingId is a string, but no string is a MeetingId by accident. */

declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
