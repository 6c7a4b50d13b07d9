import { z } from 'zod';
import { oncePer } from '../../model/reads.ts';
import { csv } from '../csv.ts';
import type { DataSet } from './data-set.ts';

/** Columns that name a row of another table. */
export interface ForeignKey {
  fields: readonly string[];
  resource: string;
  reference: readonly string[];
}

/** A CSV file: the flat values of the JSON data, under the same names. */
export interface Table {
  name: string;
  /** The JSON file that holds the same values. */
  twin: string;
  schema: z.ZodObject;
  /** Columns that together name a row; none where nothing does. */
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  rows: (data: DataSet) => readonly Readonly<Record<string, unknown>>[];
}

/** A column as Table Schema describes it (https://datapackage.org/standard/table-schema/). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  format?: 'uri';
  /**
   * What parts the items of a list, as CSV on the Web calls it: the standard has lists, its own JSON
   * Schema does not know them.
   */
  separator?: ' ';
  description?: string;
  constraints?: { required?: true; enum?: readonly string[]; minimum?: number };
}

/** What of JSON Schema describes a flat value. */
interface Property {
  type?: string;
  format?: string;
  enum?: readonly string[];
  minimum?: number;
  description?: string;
  items?: Property & { $ref?: string };
}

/** The columns of a table, from its schema; lists of objects are tables of their own. */
export const fieldsOf = oncePer(({ schema }: Table): readonly Field[] => {
  // Without its name, which would make it a reference to a definition.
  const named = z.object(schema.shape);
  const { properties = {}, required = [] } = z.toJSONSchema(named, { io: 'input' }) as {
    properties?: Record<string, Property>;
    required?: readonly string[];
  };
  return Object.entries(properties)
    .filter(([, { items }]) => items === undefined || items.type === 'string')
    .map(([name, property]) => field(name, property, required.includes(name)));
});

function field(name: string, property: Property, isRequired: boolean): Field {
  const { type, format, enum: codes, minimum, description, items } = property;
  const isList = items !== undefined;
  const constraints = {
    // An empty list is an empty cell.
    ...(isRequired && !isList && { required: true as const }),
    ...(codes && { enum: codes }),
    ...(minimum !== undefined && { minimum }),
  };
  return {
    name,
    type: isList ? 'string' : format === 'date' ? 'date' : (type as Field['type']),
    ...(isList && { separator: ' ' as const }),
    ...(format === 'uri' && { format }),
    ...(description !== undefined && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The first line of a table as CSV. */
export function columnNames(table: Table): string {
  return csv([fieldsOf(table).map(({ name }) => name)]);
}

/** The other lines: one for each row. */
export function tableLines(table: Table, data: DataSet): string {
  const fields = fieldsOf(table);
  return csv(table.rows(data).map((row) => fields.map(({ name }) => cell(row[name] as Value))));
}

/** What a row may hold. */
type Value = string | number | boolean | readonly string[] | undefined;

function cell(value: Value): string | number {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.join(' ');
  return typeof value === 'boolean' ? String(value) : value;
}
