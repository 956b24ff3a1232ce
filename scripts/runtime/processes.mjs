/** Whether a process of this computer runs; one that belongs to somebody else does too. */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
