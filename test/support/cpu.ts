/** The processor time that this process has used, in milliseconds: what others do on the machine hardly changes it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
