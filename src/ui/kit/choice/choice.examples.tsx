import { Choice } from './choice';

const ignore = () => undefined;

export const examples = [
  {
    name: 'open',
    element: (
      <fieldset>
        <legend>Which pair is best founded?</legend>
        <Choice
          type="radio"
          name="a"
          value="1"
          label="Keep the laptops"
          isChecked={false}
          onChange={ignore}
        />
        <Choice type="radio" name="a" value="2" label="Keep the servers" isChecked onChange={ignore} />
      </fieldset>
    ),
  },
  {
    name: 'marked',
    element: (
      <fieldset>
        <legend>Which are true?</legend>
        <Choice
          type="checkbox"
          name="b"
          value="1"
          label="Manufacture outweighs use"
          isChecked
          isLocked
          onChange={ignore}
          mark={{ tone: 'good', icon: 'check', word: 'Correct' }}
        >
          For what people hold in their hands.
        </Choice>
        <Choice
          type="checkbox"
          name="b"
          value="2"
          label="Servers are the same"
          isChecked
          isLocked
          onChange={ignore}
          mark={{ tone: 'bad', icon: 'cross', word: 'Your choice – incorrect' }}
        >
          Use is 82% of their footprint.
        </Choice>
      </fieldset>
    ),
  },
] as const;
