import type { Kind } from './kinds.ts';

/** The packages a release of a system gets its software from. */
export type Family = 'windows' | 'debian' | 'ubuntu' | 'redhat' | 'mac' | 'android';

/** A release of an operating system as agents write it into hardware: Linux agents join NAME and VERSION_ID of os-release. */
export interface Release {
  readonly family: Family;
  readonly name: string;
  readonly version: string;
  readonly comments: string;
  /** Software of a distribution release differs by this number (debian 12, ubuntu 2404, redhat 9). */
  readonly generation: number;
  readonly weight: number;
  readonly kernel: string;
}

const parse = (text: string): Release[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [family = '', name = '', version = '', comments = '', generation, weight, kernel = ''] = line.split('|');
      return {
        family: family as Family,
        name,
        version,
        comments,
        generation: Number(generation),
        weight: Number(weight),
        kernel,
      };
    });

// family | OSNAME | OSVERSION | OSCOMMENTS | generation | weight | kernel
const client = parse(`
windows|Microsoft Windows 11 Enterprise|10.0.26200|25H2|11|30|
windows|Microsoft Windows 11 Pro|10.0.26100|24H2|11|28|
windows|Microsoft Windows 11 Enterprise|10.0.26100|24H2|11|14|
windows|Microsoft Windows 11 Pro|10.0.22631|23H2|11|12|
windows|Microsoft Windows 10 Pro|10.0.19045|22H2|10|10|
windows|Microsoft Windows 10 Enterprise LTSC|10.0.19044|21H2|10|3|
windows|Microsoft Windows 10 Professionnel|10.0.18363|1909|10|1.5|
windows|Microsoft Windows 7 Professional |6.1.7601|Service Pack 1|7|0.8|`);

const oldClient = parse(`
windows|Microsoft Windows 10 Pro|10.0.19045|22H2|10|10|
windows|Microsoft Windows 10 Enterprise LTSC|10.0.19044|21H2|10|5|
windows|Microsoft Windows 7 Professional |6.1.7601|Service Pack 1|7|1|`);

const embedded = parse(`
windows|Microsoft Windows 10 IoT Enterprise|10.0.17763|1809|10|3|
windows|Microsoft Windows 11 IoT Enterprise|10.0.26100|24H2|11|2|`);

const windowsServer = parse(`
windows|Microsoft Windows Server 2025 Standard|10.0.26100|24H2|25|2|
windows|Microsoft Windows Server 2022 Standard|10.0.20348|21H2|22|8|
windows|Microsoft Windows Server 2022 Datacenter|10.0.20348|21H2|22|3|
windows|Microsoft Windows Server 2019 Standard|10.0.17763|1809|19|5|
windows|Microsoft Windows Server 2016 Standard|10.0.14393|1607|16|2|
windows|Microsoft Windows Server 2012 R2 Standard|6.3.9600||12|0.6|`);

const linuxServer = parse(`
debian|Debian GNU/Linux 13|13|Debian GNU/Linux 13 (trixie)|13|5|6.12.48+deb13-amd64
debian|Debian GNU/Linux 12|12|Debian GNU/Linux 12 (bookworm)|12|10|6.1.0-40-amd64
debian|Debian GNU/Linux 11|11|Debian GNU/Linux 11 (bullseye)|11|4|5.10.0-35-amd64
debian|Debian GNU/Linux 10|10|Debian GNU/Linux 10 (buster)|10|1|4.19.0-27-amd64
ubuntu|Ubuntu 24.04|24.04|Ubuntu 24.04.3 LTS|2404|6|6.8.0-85-generic
ubuntu|Ubuntu 22.04|22.04|Ubuntu 22.04.5 LTS|2204|5|5.15.0-157-generic
redhat|Red Hat Enterprise Linux 9.6|9.6|Red Hat Enterprise Linux 9.6 (Plow)|9|4|5.14.0-570.49.1.el9_6.x86_64
redhat|AlmaLinux 9.6|9.6|AlmaLinux 9.6 (Sage Margay)|9|4|5.14.0-570.49.1.el9_6.x86_64
redhat|AlmaLinux 8.10|8.10|AlmaLinux 8.10 (Cerulean Leopard)|8|2|4.18.0-553.75.1.el8_10.x86_64
redhat|CentOS Linux 7|7|CentOS Linux 7 (Core)|7|1|3.10.0-1160.119.1.el7.x86_64`);

const linuxClient = parse(`
ubuntu|Ubuntu 24.04|24.04|Ubuntu 24.04.3 LTS|2404|6|6.14.0-33-generic
ubuntu|Ubuntu 22.04|22.04|Ubuntu 22.04.5 LTS|2204|3|6.8.0-85-generic
debian|Debian GNU/Linux 12|12|Debian GNU/Linux 12 (bookworm)|12|2|6.1.0-40-amd64`);

const hypervisor = parse(`
debian|Debian GNU/Linux 12|12|Debian GNU/Linux 12 (bookworm)|12|5|6.8.12-15-pve
redhat|AlmaLinux 9.6|9.6|AlmaLinux 9.6 (Sage Margay)|9|2|5.14.0-570.49.1.el9_6.x86_64`);

// The Mac agent takes name, version and build apart from what the system profile says; the comment is `uname -v`.
const mac = parse(`
mac|macOS|26.1 (25B78)|Darwin Kernel Version 25.1.0: Mon Oct 20 19:34:05 PDT 2025; root:xnu-12377.41.6~2/RELEASE|26|5|25.1.0
mac|macOS|15.7.1 (24G231)|Darwin Kernel Version 24.6.0: Mon Aug 11 21:16:21 PDT 2025; root:xnu-11417.140.69~1/RELEASE|15|5|24.6.0
mac|macOS|14.8.1 (23J30)|Darwin Kernel Version 23.6.0: Thu Apr 24 20:27:39 PDT 2025; root:xnu-10063.141.1~2/RELEASE|14|3|23.6.0
mac|macOS|13.7.8 (22H730)|Darwin Kernel Version 22.6.0: Thu Jul 17 18:24:21 PDT 2025; root:xnu-8796.141.3~4/RELEASE|13|1|22.6.0`);

const android = parse(`
android|Android|15|REL|15|3|5.15.149-android13
android|Android|14|REL|14|4|5.15.148-android13
android|Android|13|REL|13|3|5.10.198-android12
android|Android|11|REL|11|1|4.19.157`);

/** Releases that a kind of machine runs; hardware older than eight years is too old for Windows 11. */
export function releasesOf(kind: Kind, hardwareYear: number): readonly Release[] {
  switch (kind) {
    case 'laptop':
    case 'desktop':
    case 'workstation':
      return hardwareYear < 2018 ? oldClient : client;
    case 'terminal':
    case 'kiosk':
      return embedded;
    case 'windowsServer':
    case 'windowsVm':
      return windowsServer;
    case 'linuxServer':
    case 'linuxVm':
      return linuxServer;
    case 'linuxLaptop':
      return linuxClient;
    case 'hypervisor':
      return hypervisor;
    case 'macbook':
    case 'imac':
      return mac;
    case 'phone':
    case 'tablet':
      return android;
  }
}
