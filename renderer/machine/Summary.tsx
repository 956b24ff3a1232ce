import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import { Card } from './Card.tsx';
import { DeploymentCard } from './DeploymentCard.tsx';
import { DrivesCard } from './DrivesCard.tsx';
import { FieldList } from './FieldList.tsx';
import { sectionOf } from './facts.ts';
import type { Tab } from './find.ts';
import { ListCard } from './ListCard.tsx';
import { useMachineView } from './machine-context.ts';
import { NetworkCard } from './NetworkCard.tsx';
import styles from './section.module.css';

interface SummaryProps {
  readonly sections: readonly Section[];
  readonly onTab: (tab: Tab) => void;
}

/** The machine on one screen: what needs a look first, then who it is, what it has, where it is, what people wrote. */
export function Summary({ sections, onTab }: SummaryProps) {
  const { t } = useTranslation('machine');
  const { machine } = useMachineView();
  const admin = machine.sections.filter(
    (section) => section.tab === 'admin' && section.kind === 'fields' && section.known,
  );
  const card = (section: Section) => (
    <Card key={section.key} section={section}>
      <FieldList section={section} />
    </Card>
  );
  const facts = (key: string) => sections.filter((section) => section.key === key).map(card);
  const other = sections.filter((section) => !section.key.startsWith('facts'));
  return (
    <>
      <div className={styles.cards}>
        <DeploymentCard section={sectionOf(machine, 'deployments')} onTab={onTab} />
        {facts('factsIdentity')}
        {facts('factsAgent')}
        {facts('factsSystem')}
        {facts('factsHardware')}
        <DrivesCard section={sectionOf(machine, 'drives')} onTab={onTab} />
        <NetworkCard section={sectionOf(machine, 'networks')} onTab={onTab} />
        {facts('factsNetwork')}
        {facts('factsAdmin')}
        {admin.map(card)}
        <ListCard section={sectionOf(machine, 'notes')} onTab={onTab} columns={['text', 'author', 'date']} />
        <ListCard section={sectionOf(machine, 'groups')} onTab={onTab} columns={['name', 'membership', 'kind']} />
        {other.map(card)}
      </div>
      {machine.sections.length === 0 ? <p className={styles.note}>{t('header.bare')}</p> : null}
    </>
  );
}
