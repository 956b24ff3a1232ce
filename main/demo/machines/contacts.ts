import { daySeconds, workingDay } from '../calendar.ts';
import type { Site } from '../company/sites.ts';
import type { Random } from '../random.ts';
import type { KindFacts } from './kinds.ts';

const hour = 3600;

/**
 * Last contact of a machine, never after `now`: servers and phones call around the clock, clients when people come to work
 * (by the clock of their site) and at times later in the day; a long tail has not been heard of for weeks, months, years.
 */
export function lastContact(life: Random, facts: KindFacts, site: Site, now: number, replaced: boolean): number {
  const today = Math.floor(now / daySeconds);
  const draw = replaced ? 0.96 : life.unit();
  const always = facts.isServer || facts.system === 'android';
  if (always && draw < 0.93) return now - life.int((facts.isServer ? 10 : 20) * hour);
  const arrival = arrivalAt(life, site);
  const later = life.chance(0.4) ? life.int(8 * hour) : 0;
  const seen = (day: number) => workingDay(day) * daySeconds + arrival + later;
  if (draw < 0.6) return latest(today, arrival, later, now);
  if (draw < 0.78) return seen(today - life.between(1, 2));
  if (draw < 0.9) return seen(today - life.between(3, 14));
  if (draw < 0.965) return seen(today - life.between(15, 120));
  return seen(today - life.between(121, 700));
}

/** Of a machine that is used every working day: the last contact up to now. */
function latest(today: number, arrival: number, later: number, now: number): number {
  const day = workingDay(today);
  const start = day * daySeconds + arrival;
  if (start + later <= now) return start + later;
  return start <= now ? start : workingDay(day - 1) * daySeconds + arrival + later;
}

/** Seconds of the server's day at which people of a site switch on: 7:10 to 10:00 by their own clock, most about 8:30. */
function arrivalAt(life: Random, site: Site): number {
  return (7 + 1 / 6 - site.clock) * hour + Math.floor(((life.unit() + life.unit()) / 2) * 10_200);
}

/** A moment of the working day, in seconds. */
export function officeHour(life: Random): number {
  return life.between(7 * hour + 1200, 18 * hour + 2400);
}
