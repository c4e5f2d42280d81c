/** A schema for `{key: value, …}`: a list, which is also an object to JavaScript, is none. */
import * as v from "valibot";

export const recordOf = <T>(
  key: v.GenericSchema<string, string>,
  value: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Record<string, T>> =>
  v.pipe(
    v.unknown(),
    v.check((given) => !Array.isArray(given)),
    v.record(key, value),
  );
