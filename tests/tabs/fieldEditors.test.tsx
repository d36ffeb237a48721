/** @jest-environment jsdom */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { governingDocuments } from '../../shared/lists/governingDocuments';
import { initiatives } from '../../shared/lists/initiatives';
import { meetings } from '../../shared/lists/meetings';
import { defineList, type ListDefinition } from '../../shared/schema/defineList';
import { FieldReading } from '../../tabs/fields/FieldReading';
import type { FieldContext } from '../../tabs/fields/fieldView';
import { FieldValue } from '../../tabs/fields/fieldViews';
import { FormField } from '../../tabs/form/FormField';
import { tabTexts } from '../../tabs/tabTexts';

const documents = [
  { key: 'd1', name: 'Delegationsordning' },
  { key: 'd2', name: 'Riktlinjer för samverkan' },
];

const context: FieldContext = {
  language: 'sv',
  // The texts are fetched before each test, not before this file is read.
  get t() {
    return tabTexts('sv');
  },
  nameOf: (_list, key) => documents.find((one) => one.key === key)?.name ?? key,
  choices: (list) => (list === 'governingDocuments' ? documents : []),
  knows: () => true,
  rowsOf: () => [],
};

/** A field in a form, and what has been written in it. */
function show(list: ListDefinition, name: string, from: unknown = null) {
  const written: unknown[] = [];
  function Form() {
    const [value, setValue] = useState(from);
    const onSet = (_at: unknown, _field: string, typed: unknown) => {
      written.push(typed);
      setValue(typed);
    };
    return (
      <FluentProvider theme={teamsLightTheme}>
        <FormField
          list={list}
          name={name}
          id="field"
          value={value}
          problem={undefined}
          isFixed={false}
          context={context}
          onSet={onSet}
        />
      </FluentProvider>
    );
  }
  render(<Form />);
  return { user: userEvent.setup(), last: () => written.at(-1) };
}

describe('a day', () => {
  it('is typed as people write it, or chosen in a calendar that begins on Monday', async () => {
    const { user, last } = show(meetings, 'date', '2021-05-20');
    const field = screen.getByRole('textbox', { name: /^Datum/ });
    expect(field).toHaveValue('2021-05-20');
    await user.click(screen.getByRole('button', { name: 'Öppna kalendern' }));
    const calendar = within(await screen.findByRole('grid'));
    expect(calendar.getAllByRole('columnheader')[0]).toHaveAccessibleName('måndag');
    await user.click(calendar.getByRole('button', { name: /^21, maj, 2021/ }));
    expect(last()).toBe('2021-05-21');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '2021-5');
    // What is half-written stays, for the form to say what is wrong with it.
    expect(last()).toBe('2021-5');
  });
});

describe('a time of day', () => {
  it('is typed, or chosen among the quarters of an hour', async () => {
    const { user, last } = show(meetings, 'startTime', '10:30');
    const field = await screen.findByRole('combobox', { name: /^Börjar/ });
    expect(field).toHaveValue('10:30');
    await user.clear(field);
    await user.type(field, '10:07');
    expect(last()).toBe('10:07');
    await user.clear(field);
    await user.click(field);
    await user.click(await screen.findByText('10:45'));
    expect(last()).toBe('10:45');
  });
});

describe('several values', () => {
  it('are ticked under the field’s name, each by its own', async () => {
    const { user, last } = show(initiatives, 'paths', ['own']);
    const group = within(screen.getByRole('group', { name: 'Vägval' }));
    expect(group.getByRole('checkbox', { name: 'Egen regi' })).toBeChecked();
    await user.click(group.getByRole('checkbox', { name: 'Samverkan' }));
    expect(last()).toEqual(['own', 'collaboration']);
    await user.click(group.getByRole('checkbox', { name: 'Egen regi' }));
    expect(last()).toEqual(['collaboration']);
  });

  it('of another list are found by writing, and each can be taken away', async () => {
    const { user, last } = show(initiatives, 'governingDocuments', ['d1']);
    const field = await screen.findByRole('combobox', { name: /styrande dokument/ });
    await user.type(field, 'samverk');
    const offered = await screen.findAllByRole('menuitemcheckbox');
    expect(offered.map((one) => one.textContent)).toEqual(['Riktlinjer för samverkan']);
    await user.click(offered[0]!);
    expect(last()).toEqual(['d1', 'd2']);
    await user.click(screen.getByRole('button', { name: /Delegationsordning/ }));
    expect(last()).toEqual(['d2']);
  });
});

describe('a text in Markdown', () => {
  const source = '# Avtal\n\n- ett\n- **två** [länk](https://a.se)\n\n[ond](javascript:alert(1)) <b>rå</b>';

  it('is seen as it will be read before it is saved', async () => {
    const { user } = show(governingDocuments, 'summary', source);
    await user.click(await screen.findByRole('tab', { name: 'Förhandsvisa' }));
    expect(screen.getByRole('heading', { name: 'Avtal' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['ett', 'två länk']);
    expect(screen.getByRole('link', { name: 'länk' })).toHaveAttribute('href', 'https://a.se');
    await user.click(screen.getByRole('tab', { name: 'Skriv' }));
    expect(await screen.findByRole('textbox', { name: 'Sammanfattning' })).toHaveValue(source);
  });

  it('lets no markup and no address that runs through, and is plain words in a table', () => {
    const { summary } = governingDocuments.fields;
    const { container } = render(<FieldReading field={summary} value={source} context={context} />);
    expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual(['länk']);
    expect(container.querySelector('b')).toBeNull();
    expect(container).toHaveTextContent('<b>rå</b>');
    const table = render(<FieldValue field={summary} value={source} context={context} />);
    expect(table.container.querySelector('h4, li, a')).toBeNull();
  });
});

describe('a number with a unit', () => {
  const measured = defineList({
    name: 'measured',
    label: { sv: 'Mätt', en: 'Measured' },
    fields: { time: { kind: 'number', label: { sv: 'Tid', en: 'Time' }, unit: { sv: 'timmar', en: 'hours' } } },
    table: ['time'],
    access: { read: 'everyone', create: [], update: [] },
  });

  it('says the unit where it is written and where it is read', () => {
    show(measured, 'time', '1,5');
    expect(screen.getByText('timmar')).toBeVisible();
    const { container } = render(<FieldValue field={measured.fields.time} value={1234.5} context={context} />);
    expect(container.textContent?.replace(/\s/g, ' ')).toBe('1 234,5 timmar');
  });
});
