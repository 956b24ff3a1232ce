import type { Random } from '../random.ts';
import type { Culture } from './sites.ts';

export interface Person {
  readonly first: string;
  readonly last: string;
  /** What the directory calls the person: ASCII, first letter and name. */
  readonly login: string;
}

const names: Readonly<Record<Culture, readonly [firsts: string, lasts: string]>> = {
  fr: [
    'Camille Julien Sophie Thomas Léa Nicolas Chloé Antoine Inès Mathieu Élodie Hugo Aurélie François Manon Benoît Céline Rémi Noémie Karim Amélie Jérôme Anaïs Loïc Pauline Yann Fatou Étienne',
    'Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Laurent Lefèvre Garcia Roux Fournier Girard Bonnet Lambert Rousseau Fontaine Chevalier Gauthier Lemaître Benoît Meunier Périer Traoré Nguyen Bélanger',
  ],
  de: [
    'Anna Lukas Lena Maximilian Julia Felix Sabine Jürgen Petra Tobias Katrin Björn Heike Stefan Mareike Götz Claudia Markus',
    'Müller Schmidt Schneider Fischer Weber Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Krüger Groß Jäger',
  ],
  es: [
    'Lucía Javier María Álvaro Carmen Sergio Elena Iván Marta Rubén Nuria Íñigo Paula Andrés',
    'García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Muñoz Ibáñez Núñez Castaño Ortega',
  ],
  pl: [
    'Łukasz Agnieszka Paweł Małgorzata Krzysztof Zofia Michał Żaneta Piotr Kinga',
    'Nowak Kowalski Wiśniewski Wójcik Kamiński Zieliński Szymański Woźniak Dąbrowski Żółtowski Król',
  ],
  it: [
    'Giulia Marco Chiara Luca Francesca Matteo Niccolò Elisa',
    "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci D'Angelo Forlì",
  ],
  en: [
    'Oliver Emily Harry Charlotte George Sophie Jack Priya Siobhán Callum',
    "Smith Jones Taylor Brown Williams Wilson Patel O'Connor MacDonald Hughes",
  ],
  ja: ['Haruto Yui Sota Aoi Ren Sakura Kaito Hina', 'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura'],
  el: ['Giorgos Eleni Dimitris Katerina Nikos Sofia', 'Papadopoulos Nikolaidis Georgiou Oikonomou Vasileiou'],
  ar: ['Youssef Fatima Mehdi Salma Omar Khadija', 'El Amrani Benali Bennani Alaoui Idrissi Tazi'],
  cs: ['Jiří Tereza Tomáš Kateřina Ondřej Lucie', 'Novák Svoboda Dvořák Černý Procházka Kučera Veselý'],
};

const lists = new Map(
  Object.entries(names).map(([culture, [firsts, lasts]]) => [
    culture,
    { firsts: firsts.split(' '), lasts: lasts.split(' ') },
  ]),
);

/** A person of a site; namesakes get a number, as directories do. */
export function person(random: Random, culture: Culture): Person {
  const { firsts = [], lasts = [] } = lists.get(culture) ?? {};
  const first = random.pick(firsts);
  const last = random.pick(lasts);
  const number = random.chance(0.3) ? String(random.between(2, 29)) : '';
  return { first, last, login: `${ascii(first).slice(0, 1)}${ascii(last)}${number}`.toLowerCase() };
}

/** Letters A to z of a name: accents off, umlauts written out. */
export function ascii(text: string): string {
  return text
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`)
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '');
}
