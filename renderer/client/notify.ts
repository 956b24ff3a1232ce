import { type NotificationData, notifications } from '@mantine/notifications';
import type { Fault } from '#contract/fault';
import { faultText } from '#contract/fault-text';
import { currentLanguage } from '#renderer/i18n/setup.ts';

/** How long a toast stays, in milliseconds: a word that something was done, a sentence to read. */
const BRIEF = 2500;
const SENTENCE = 8000;

type Done = Pick<NotificationData, 'title' | 'autoClose'>;

/** A toast that says something was done. Screen readers hear it when they are through with what they are at. */
export const notifyDone = (message: NotificationData['message'], more: Done = {}) =>
  notifications.show({ message, role: 'status', color: 'gray', autoClose: BRIEF, ...more });

/** A toast that says something did not work; heard at once. */
export const notifyFailed = (message: string) => notifications.show({ message, color: 'red', autoClose: SENTENCE });

/** A fault as a toast: what happened and what to do. */
export function notifyFault(fault: Fault): void {
  const { what, todo } = faultText(fault, currentLanguage());
  notifyFailed(`${what} ${todo}`);
}
