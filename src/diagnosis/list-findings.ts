import { MOST_NEED } from './classify-room';
import type { CheckName, Diagnosis } from './diagnosis';
import { gradeCheck } from './grade-check';

const PACKAGES = {
  scorm12: 'doctor.package.old',
  scorm2004: 'doctor.package.new',
  web: 'doctor.package.web',
  cmi5: 'doctor.package.cmi5',
} as const;

type Values = Readonly<Record<string, string | number>>;

const sentence = <Key extends string>(key: Key, values: Values = {}) => ({ key, values });

/** What failed, where, and the number that the LMS gave. */
const describeFailure = ({ failure, part, errorNumber }: Diagnosis) => [
  sentence(`doctor.failure.${failure}`),
  ...(part === 'none' ? [] : [sentence(`doctor.part.${part}`)]),
  ...(errorNumber === 0 ? [] : [sentence('doctor.errorNumber', { number: String(errorNumber) })]),
];

/** What the package needs at most, as far as it says so, and whether there is room for it. */
const describeRoom = ({ need, room }: Diagnosis) => [
  ...(need === 0 ? [] : [need < MOST_NEED ? sentence('doctor.need', { need }) : sentence('doctor.needMore')]),
  sentence(`doctor.room.${room}`),
];

/** Which sentences say what each check found, in the order in which they are shown; keys of the texts of the player. */
export function listFindings(diagnosis: Diagnosis) {
  const list = <Name extends CheckName, Sentence>(check: Name, sentences: readonly Sentence[]) => ({
    name: `doctor.name.${check}` as const,
    grade: gradeCheck(check, diagnosis[check]),
    sentences,
  });
  const find = <Name extends CheckName, Key extends string>(check: Name, key: Key) =>
    list(check, [sentence(key)]);
  const tag = diagnosis.language === 'other' ? '?' : diagnosis.language;
  return [
    find('package', PACKAGES[diagnosis.package]),
    find('lms', `doctor.lms.${diagnosis.lms}`),
    find('session', `doctor.session.${diagnosis.session}`),
    find('mode', `doctor.mode.${diagnosis.mode}`),
    find('limit', `doctor.limit.${diagnosis.limit}`),
    list('room', describeRoom(diagnosis)),
    find('saving', `doctor.saving.${diagnosis.saving}`),
    find('readBack', `doctor.readBack.${diagnosis.readBack}`),
    find('state', `doctor.state.${diagnosis.state}`),
    list('failure', describeFailure(diagnosis)),
    find('storage', `doctor.storage.${diagnosis.storage}`),
    find('frame', `doctor.frame.${diagnosis.frame}`),
    find('origin', `doctor.origin.${diagnosis.origin}`),
    find('size', `doctor.size.${diagnosis.size}`),
    list('speaks', [sentence(`doctor.speaks.${diagnosis.speaks}`, { tag })]),
    find('clock', `doctor.clock.${diagnosis.clock}`),
    find('online', `doctor.online.${diagnosis.online}`),
  ];
}
