import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

function Empty() {
  useEffect(() => {
    performance.mark('first-rows');
  }, []);
  return <h1>Empty</h1>;
}

createRoot(document.getElementById('root') as HTMLElement).render(<Empty />);
