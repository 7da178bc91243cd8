/** The largest permanent number of a module, lesson or item. The schema refuses a larger one, and so does the codec of the resume string. */
export const LARGEST_NUMBER = 999;

/** The largest permanent number of an option: SCORM 1.2 reports an option as one character, `0` to `9` and `a` to `z`. */
export const LARGEST_OPTION = 36;
