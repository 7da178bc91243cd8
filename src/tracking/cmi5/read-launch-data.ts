import { isFields, readNumber, readText, type Fields } from './fields';
import { parseWebAddress } from './parse-web-address';
import { normalizeWord } from '../scorm/read-values';

/** What an LMS says of this session (cmi5, 10.2). */
export interface LaunchData {
  /** To be copied whole into the context of every statement; it holds the id of the session. */
  readonly contextTemplate: Fields;
  readonly mode: 'normal' | 'review';
  /** 0–1, or null. */
  readonly masteryScore: number | null;
  /** Where to go after the end; an address of the web, or null. */
  readonly returnUrl: string | null;
}

const LONGEST_URL = 8192;
/** Far more than any template needs, and less than would hinder a statement. */
const LARGEST_TEMPLATE = 20_000;

/** Null when there is no template with a session in it: no statement could be made. */
export function readLaunchData(value: Fields): LaunchData | null {
  const template = value['contextTemplate'];
  if (!isFields(template) || JSON.stringify(template).length > LARGEST_TEMPLATE) return null;
  const { extensions } = template;
  if (!isFields(extensions) || typeof extensions[SESSION_ID] !== 'string') return null;
  const mode = normalizeWord(readText(value['launchMode'], 20));
  return {
    contextTemplate: template,
    mode: mode === 'review' || mode === 'browse' ? 'review' : 'normal',
    masteryScore: readNumber(value['masteryScore'], 0, 1),
    returnUrl: parseWebAddress(readText(value['returnURL'], LONGEST_URL)),
  };
}

/** cmi5, 9.6.3.1. */
export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** The languages of the learner (cmi5, 11.1: a list with commas, the dearest first), or empty. */
export const readLanguages = (preferences: Fields): string =>
  readText(preferences['languagePreference'], 1000);
