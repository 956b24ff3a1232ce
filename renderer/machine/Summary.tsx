import type { Section } from '#contract/fleet';
import { DeploymentCard } from './DeploymentCard.tsx';
import { DrivesCard } from './DrivesCard.tsx';
import { sectionOf } from './facts.ts';
import type { Tab } from './find.ts';
import { ListCard } from './ListCard.tsx';
import { useMachineView } from './machine-context.ts';
import { NetworkCard } from './NetworkCard.tsx';
import { SectionView } from './SectionView.tsx';
import styles from './section.module.css';

interface SummaryProps {
  readonly sections: readonly Section[];
  readonly onTab: (tab: Tab) => void;
}

/** The machine on one screen: what needs a look first, then who it is, what it has, where it is, what people wrote. */
export function Summary({ sections, onTab }: SummaryProps) {
  const { machine } = useMachineView();
  const admin = machine.sections.filter(
    (section) => section.tab === 'admin' && section.kind === 'fields' && section.known,
  );
  const card = (section: Section) => (
    <div key={section.key} className={styles.card}>
      <SectionView section={section} narrow />
    </div>
  );
  const facts = (...keys: string[]) => sections.filter((section) => keys.includes(section.key)).map(card);
  const other = sections.filter((section) => !section.key.startsWith('facts'));
  return (
    <div className={styles.cards}>
      <DeploymentCard section={sectionOf(machine, 'deployments')} onTab={onTab} />
      {facts('factsIdentity', 'factsHardware')}
      <DrivesCard section={sectionOf(machine, 'drives')} onTab={onTab} />
      {facts('factsSystem', 'factsNetwork')}
      <NetworkCard section={sectionOf(machine, 'networks')} onTab={onTab} />
      {facts('factsAdmin')}
      {admin.map((section) => (
        <ListCard key={section.key} section={section} onTab={onTab} />
      ))}
      <ListCard section={sectionOf(machine, 'notes')} onTab={onTab} columns={['text', 'author', 'date']} />
      <ListCard section={sectionOf(machine, 'groups')} onTab={onTab} columns={['name', 'membership', 'kind']} />
      {facts('factsAgent')}
      {other.map(card)}
    </div>
  );
}
