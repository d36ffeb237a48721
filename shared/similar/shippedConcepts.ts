import { type Concept, readConcepts } from './concepts';
import { building } from './words/building';
import { contact } from './words/contact';
import { context } from './words/context';
import { culture } from './words/culture';
import { democracy } from './words/democracy';
import { elderlyCare } from './words/elderlyCare';
import { environment } from './words/environment';
import { fields } from './words/fields';
import { finance } from './words/finance';
import { it } from './words/it';
import { labourMarket } from './words/labourMarket';
import { meals } from './words/meals';
import { office } from './words/office';
import { parks } from './words/parks';
import { procurement } from './words/procurement';
import { property } from './words/property';
import { safety } from './words/safety';
import { school } from './words/school';
import { socialCare } from './words/socialCare';
import { staff } from './words/staff';
import { streets } from './words/streets';
import { water } from './words/water';

const SHIPPED = [
  fields,
  democracy,
  office,
  contact,
  finance,
  procurement,
  staff,
  it,
  building,
  streets,
  parks,
  water,
  environment,
  safety,
  property,
  school,
  meals,
  elderlyCare,
  socialCare,
  culture,
  labourMarket,
  context,
];

/** The list of concepts that comes with the product; a project's own changes are kept apart from it. */
export const shippedConcepts = (): Concept[] => SHIPPED.flatMap(readConcepts);
