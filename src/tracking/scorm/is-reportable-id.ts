/** Identifiers that both versions and all checked LMSs take; a report with another is left out rather than spoil the save. */
export const isReportableId = (id: string): boolean => /^[A-Za-z][A-Za-z0-9_]{1,99}$/.test(id);
