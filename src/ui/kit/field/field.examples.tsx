import { DateField } from './date-field';
import { DraftField } from './draft-field';
import { FileField } from './file-field';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

const ignore = () => undefined;
const colours = [
  { value: 'teal', label: 'Teal' },
  { value: 'copper', label: 'Copper' },
];

export const examples = [
  {
    name: 'text',
    element: <TextField label="Title" hint="As the LMS shows it." value="Buying ICT" onChange={ignore} />,
  },
  {
    name: 'number with an error',
    element: (
      <DraftField
        label="Pass mark"
        error="“120” is not a whole number from 1 to 100."
        value="120"
        onCommit={ignore}
        isNumber
      />
    ),
  },
  {
    name: 'day with an error',
    element: (
      <DateField
        label="The plan starts on"
        hint="Targets count from this day."
        error="Choose a day from 2000 to 2199."
        value="2026-11-26"
        min="2000-01-01"
        max="2199-12-31"
        onChange={ignore}
      />
    ),
  },
  {
    name: 'list',
    element: <SelectField label="Colour" options={colours} value="copper" onChange={ignore} />,
  },
  {
    name: 'list with a value that it does not know',
    element: (
      <SelectField
        label="Colour"
        error="“red” is not known."
        options={colours}
        value="red"
        onChange={ignore}
      />
    ),
  },
  {
    name: 'files',
    element: (
      <FileField label="Pictures" hint="One or several." accept="image/*" isMultiple onFiles={ignore} />
    ),
  },
  {
    name: 'several lines',
    element: (
      <TextArea
        label="Does the balance follow the footprint?"
        hint="Only for you."
        value=""
        onChange={ignore}
      />
    ),
  },
  {
    name: 'a line of a certificate',
    element: <TextArea label="Line" value="CERT1.WyJ4" onChange={ignore} isCode />,
  },
] as const;
