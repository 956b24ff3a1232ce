/**
 * Well-known Windows titles: name | publisher | versions | per cent of clients | shares elsewhere (`srv=` servers, a department's
 * code). Versions: `template@first day/days between`, where `{100+4}` counts from 100 by 4, `{10~99}` is drawn, `{yy}` `{mm}` are
 * of the release day; or a list `a;b;c@first day/days between`. `{v}` in a name stands for the version.
 */
export const windowsCommon = `
Google Chrome|Google LLC|{100+1}.0.{4896+118}.{60~180}@2022-03-29/28|91|srv=35
Microsoft Edge|Microsoft Corporation|{100+1}.0.{1185+76}.{29~98}@2022-04-01/28|99|srv=90
Microsoft Edge WebView2 Runtime|Microsoft Corporation|{100+1}.0.{1185+76}.{29~98}@2022-04-01/28|98|srv=70
Microsoft Edge Update|Microsoft Corporation|1.3.{155+4}.{5~95}@2022-04-01/60|97|srv=80
Mozilla Firefox (x64 fr)|Mozilla|{100+1}.0.{0~2}@2022-05-03/28|31|srv=4
Mozilla Firefox (x64 en-US)|Mozilla|{100+1}.0.{0~2}@2022-05-03/28|16|srv=9
Mozilla Firefox ESR (x64 fr)|Mozilla|102.0;102.6.0;102.15.1;115.0;115.6.0;115.12.0;128.0;128.5.0;128.10.1;140.0;140.4.0;140.5.0@2022-06-28/135|12|srv=6
Mozilla Maintenance Service|Mozilla|{100+1}.0.{0~2}@2022-05-03/28|58|srv=18
Mozilla Thunderbird (x64 fr)|Mozilla|102.0;102.9.1;115.0;115.8.1;128.0;128.7.1;140.0;140.4.0@2022-06-28/190|6
7-Zip {v} (x64)|Igor Pavlov|19.00;21.07;22.01;23.01;24.07;24.09;25.00;25.01@2019-02-21/330|82|srv=66
Notepad++ (64-bit x64)|Notepad++ Team|7.9.5;8.1.9;8.4.7;8.5.8;8.6.4;8.6.9;8.7.5;8.8.1;8.8.7@2021-03-21/220|47|srv=52,IT=95
VLC media player|VideoLAN|3.0.11;3.0.16;3.0.18;3.0.20;3.0.21@2020-06-16/420|64|
Adobe Acrobat (64-bit)|Adobe|{22+1}.00{1~8}.20{100~560}@2022-01-11/365|71|
Adobe Acrobat Reader - Français|Adobe Systems Incorporated|{20+1}.00{5~9}.2{100~560}@2020-05-12/340|14|
Adobe Refresh Manager|Adobe Systems Incorporated|1.8.0|66|
Adobe Photoshop 2025|Adobe Inc.|26.0;26.2;26.4.1;26.8;26.11@2024-10-14/90|1|MKT=34
Adobe Illustrator 2025|Adobe Inc.|29.0;29.2.1;29.5.1;29.8@2024-10-14/100|1|MKT=31
Adobe InDesign 2025|Adobe Inc.|20.0;20.2;20.4.1;20.5@2024-10-14/100|1|MKT=22
Adobe Creative Cloud|Adobe Inc.|5.{9~11}.0.{500~650}@2022-04-12/120|2|MKT=44
Microsoft 365 Apps for enterprise - fr-fr|Microsoft Corporation|16.0.{15427+130}.{20146~20698}@2022-08-09/30|66|
Microsoft 365 Apps for enterprise - en-us|Microsoft Corporation|16.0.{15427+130}.{20146~20698}@2022-08-09/30|24|
Microsoft Office Professional Plus 2016|Microsoft Corporation|16.0.4266.1001|5|
Microsoft Office Standard 2019 - fr-fr|Microsoft Corporation|16.0.10{396~417}.20{100~900}@2019-10-01/120|6|
Microsoft Project Professional 2021 - fr-fr|Microsoft Corporation|16.0.14332.20{100~900}@2021-10-05/120|2|ENG=9,DIR=12
Microsoft Visio Professional 2021 - fr-fr|Microsoft Corporation|16.0.14332.20{100~900}@2021-10-05/120|2|ENG=11,IT=30
Microsoft OneDrive|Microsoft Corporation|{22+1}.{111~245}.0{501~999}.0002@2022-02-01/365|95|srv=30
Microsoft Teams|Microsoft Corporation|{23000+1000}.{1000~1900}.{1~60}.{1000~9000}@2023-10-05/240|88|
Teams Machine-Wide Installer|Microsoft Corporation|1.5.0.30767;1.6.0.18681;1.7.0.1864@2022-09-01/280|52|
Microsoft Update Health Tools|Microsoft Corporation|5.71.0.0;5.72.0.0;4.75.0.0;3.74.0.0@2022-10-10/260|86|
Microsoft Intune Management Extension|Microsoft Corporation|1.{61+2}.{101~209}.0@2022-09-20/70|61|
Company Portal|Microsoft Corporation|11.2.{119+40}.0@2022-05-01/150|48|
Microsoft Visual C++ 2008 Redistributable - x86 9.0.30729.6161|Microsoft Corporation|9.0.30729.6161|48|srv=41
Microsoft Visual C++ 2010  x64 Redistributable - 10.0.40219|Microsoft Corporation|10.0.40219|57|srv=47
Microsoft Visual C++ 2010  x86 Redistributable - 10.0.40219|Microsoft Corporation|10.0.40219|55|srv=44
Microsoft Visual C++ 2012 Redistributable (x64) - 11.0.61030|Microsoft Corporation|11.0.61030.0|46|srv=31
Microsoft Visual C++ 2013 Redistributable (x64) - 12.0.40664|Microsoft Corporation|12.0.40664.0|58|srv=45
Microsoft Visual C++ 2013 Redistributable (x86) - 12.0.40664|Microsoft Corporation|12.0.40664.0|52|srv=40
Microsoft Visual C++ 2015-2022 Redistributable (x64) - {v}|Microsoft Corporation|14.29.30133.0;14.32.31332.0;14.36.32532.0;14.38.33135.0;14.40.33816.0;14.42.34438.0;14.44.35211.0@2021-05-01/230|97|srv=92
Microsoft Visual C++ 2015-2022 Redistributable (x86) - {v}|Microsoft Corporation|14.29.30133.0;14.32.31332.0;14.36.32532.0;14.38.33135.0;14.40.33816.0;14.42.34438.0;14.44.35211.0@2021-05-01/230|93|srv=84
Microsoft .NET Runtime - {v} (x64)|Microsoft Corporation|6.0.11;6.0.25;6.0.36;8.0.4;8.0.11;8.0.16;8.0.21;9.0.6;9.0.10@2022-11-08/150|62|srv=44
Microsoft Windows Desktop Runtime - {v} (x64)|Microsoft Corporation|6.0.11;6.0.25;6.0.36;8.0.4;8.0.11;8.0.16;8.0.21;9.0.6;9.0.10@2022-11-08/150|77|srv=30
Microsoft ASP.NET Core {v} Shared Framework (x64)|Microsoft Corporation|6.0.25;6.0.36;8.0.11;8.0.21@2023-11-14/220|8|srv=38
Microsoft .NET Framework 4.8|Microsoft Corporation|4.8.03761|30|srv=40
Microsoft ODBC Driver 17 for SQL Server|Microsoft Corporation|17.10.5.1;17.10.6.1@2023-10-10/260|26|srv=58,FIN=60
Microsoft OLE DB Driver for SQL Server|Microsoft Corporation|18.6.7.0;18.7.4.0@2023-10-10/300|20|srv=55
Microsoft SQL Server 2019 (64-bit)|Microsoft Corporation|15.0.2000.5;15.0.4375.4;15.0.4430.1@2019-11-04/800|0|srv=11
Microsoft SQL Server Management Studio - {v}|Microsoft Corporation|18.12.1;19.3;20.1;20.2.1@2022-07-12/330|1|srv=12,IT=38
SQL Server Browser for SQL Server 2019|Microsoft Corporation|15.0.2000.5|1|srv=13
Microsoft System CLR Types for SQL Server 2014|Microsoft Corporation|12.0.2402.11|17|srv=14
Windows PC Health Check|Microsoft Corporation|3.6.2204.08001;3.9.2402.14001;4.0.2410.23001@2022-04-08/400|41|
Configuration Manager Client|Microsoft Corporation|5.00.9078.1000;5.00.9106.1000;5.00.9128.1000@2022-04-01/330|22|srv=35
Microsoft Monitoring Agent|Microsoft Corporation|10.20.18069.0|3|srv=49
Remote Desktop|Microsoft Corporation|1.2.{3004+120}.0@2022-03-03/45|12|IT=70
PowerShell 7-x64|Microsoft Corporation|7.2.7.0;7.3.9.0;7.4.2.0;7.4.6.0;7.5.0.0;7.5.4.0@2022-10-20/210|6|srv=22,IT=76
Windows Admin Center|Microsoft Corporation|1.5.2402.1;2.4.12.10@2024-04-01/240|0|srv=6,IT=9
Microsoft Visual Studio Code|Microsoft Corporation|1.{66+1}.{0~3}@2022-04-01/31|9|ENG=43,IT=62,LAB=25
Microsoft Visual Studio Code (User)|Microsoft Corporation|1.{66+1}.{0~3}@2022-04-01/31|4|ENG=18,IT=14
Visual Studio Professional 2022|Microsoft Corporation|17.{2+1}.{0~9}@2022-05-10/90|0|ENG=14
Visual Studio Build Tools 2022|Microsoft Corporation|17.{2+1}.{0~9}@2022-05-10/90|0|ENG=8,srv=2
Microsoft Power BI Desktop (x64)|Microsoft Corporation|2.{104+1}.{300~1300}.0@2022-04-12/31|7|FIN=39,DIR=30,MKT=16
OCS Inventory NG Agent|OCS Inventory NG Team|2.3.1.1;2.4.0.0;2.9.2.0;2.10.1.0;2.11.0.1@2018-01-01/640|99|srv=99
FortiClient VPN|Fortinet Technologies Inc|7.0.7.0345;7.0.9.0493;7.2.3.0929;7.2.8.1140;7.4.3.1790@2022-08-01/260|74|
Microsoft Defender for Endpoint Sensor|Microsoft Corporation|10.8{560~800}.{17000~26000}.1000@2023-01-10/120|54|srv=70
ESET Endpoint Security|ESET, spol. s r.o.|9.1.2066.0;10.1.2050.0;11.0.2044.0;11.1.2059.0;12.0.2058.0@2022-11-01/260|21|
ESET Management Agent|ESET, spol. s r.o.|10.0.1126.0;11.1.1108.0;12.2.2058.0@2022-11-20/360|21|srv=16
GlobalProtect|Palo Alto Networks|5.2.12;6.0.7;6.1.4;6.2.5;6.2.8@2022-06-01/280|28|
Cisco AnyConnect Secure Mobility Client|Cisco Systems, Inc.|4.10.05095;4.10.07061@2022-05-01/300|9|
TeamViewer|TeamViewer|15.{28+1}.{3~9}@2022-03-29/32|37|srv=6
AnyDesk|AnyDesk Software GmbH|ad 7.0.14;ad 7.1.13;ad 8.0.10;ad 9.0.4@2022-08-01/300|6|SUP=22
Zoom Workplace (64-bit)|Zoom|5.{10~17}.{1~9}.{5000~29000};6.0.11.39959;6.2.11.50939;6.4.12.64384@2022-04-01/330|33|SAL=61
Cisco Webex Meetings|Cisco Webex LLC|43.{1~12}.0;44.{1~12}.0;45.{1~11}.0@2023-02-01/365|8|SAL=16
Slack|Slack Technologies Inc.|4.{28+1}.{100~180}@2022-08-01/45|5|ENG=41,IT=49
KeePass Password Safe {v}|Dominik Reichl|2.50;2.53.1;2.55;2.57.1;2.59@2022-01-09/300|23|IT=72
KeePassXC|KeePassXC Team|2.7.1;2.7.4;2.7.7;2.7.9;2.7.10@2022-04-05/250|9|IT=32
PuTTY release {v} (64-bit)|Simon Tatham|0.76;0.78;0.79;0.80;0.81;0.83@2021-07-17/300|6|IT=70,ENG=22,srv=7
WinSCP {v}|Martin Prikryl|5.19.6;5.21.8;6.1.2;6.3.3;6.5.3@2022-02-22/300|5|IT=59,ENG=14,srv=9
FileZilla {v}|Tim Kosse|3.58.0;3.62.2;3.66.5;3.67.1;3.69.3@2022-02-10/290|6|MKT=19,IT=37
Wireshark {v} 64-bit|The Wireshark developer community, https://www.wireshark.org|3.6.8;4.0.6;4.2.3;4.4.1;4.4.9@2022-09-07/280|1|IT=33
Npcap|Nmap Project|1.60;1.71;1.75;1.79;1.82@2022-03-01/270|2|IT=38
Nmap {v}|Nmap Project|7.92;7.93;7.95;7.98@2021-08-07/430|0|IT=18
Git|The Git Development Community|2.{35+1}.{0~3}@2022-01-24/84|5|ENG=57,IT=46,LAB=16
TortoiseGit {v} (64 bit)|TortoiseGit|2.13.0.1;2.14.0.0;2.15.0.0;2.17.0.2@2022-01-24/360|1|ENG=21
TortoiseSVN {v} (64 bit)|TortoiseSVN|1.14.1.29085;1.14.5.29465;1.14.7.29687@2021-02-10/500|1|ENG=13
Node.js|Node.js Foundation|16.17.0;18.12.1;18.19.0;20.11.1;20.18.0;22.11.0;22.20.0;24.10.0@2022-08-16/180|1|ENG=26,IT=13
Python {v} (64-bit)|Python Software Foundation|3.8.10;3.9.13;3.10.11;3.11.9;3.12.4;3.12.10;3.13.7@2021-05-03/230|4|ENG=36,LAB=55,IT=28
Python Launcher|Python Software Foundation|3.9.7427.0;3.11.9150.0;3.13.7150.0@2022-05-01/460|4|ENG=36,LAB=55,IT=28
Docker Desktop|Docker Inc.|4.12.0;4.17.0;4.24.2;4.28.0;4.34.2;4.41.2;4.48.0@2022-09-01/170|0|ENG=19,IT=9
Postman-win64|Postman|10.13.0;10.22.2;11.2.14;11.20.0;11.66.1@2023-04-01/200|1|ENG=23
JetBrains IntelliJ IDEA {v}|JetBrains s.r.o.|2022.3.3;2023.2.5;2024.1.4;2024.3.1;2025.2.3@2023-03-01/240|0|ENG=11
Eclipse Temurin JDK with Hotspot {v} (x64)|Eclipse Adoptium|11.0.17.8;17.0.7.7;17.0.11.9;21.0.5.11;21.0.8.9@2022-10-20/250|3|ENG=30,srv=14
Java 8 Update {v} (64-bit)|Oracle Corporation|8.0.2510.8;8.0.3010.9;8.0.3510.10;8.0.3910.13;8.0.4310.10@2020-04-14/330|24|FIN=51,srv=12
OpenJDK JRE with Hotspot 8u{v} (x64)|AdoptOpenJDK|8.0.292.10;8.0.302.8@2021-04-21/120|4|
LibreOffice {v}|The Document Foundation|7.2.7.2;7.4.7.2;7.6.7.2;24.2.7.2;24.8.5.2;25.2.6.2@2022-03-10/270|13|srv=1
LibreOffice {v} Help Pack (French)|The Document Foundation|7.4.7.2;7.6.7.2;24.2.7.2;24.8.5.2@2023-02-10/270|4|
GIMP {v}|The GIMP Team|2.10.30;2.10.34;2.10.38;3.0.4@2021-12-21/400|8|MKT=31
Inkscape|Inkscape|1.1.2;1.2.2;1.3.2;1.4.2@2022-02-05/360|5|MKT=22,LAB=13
Greenshot {v}|Greenshot|1.2.10.6;1.3.301@2018-08-01/2500|29|
PDFsam Basic|Sober Lemur S.r.l.|4.3.4.0;5.1.3.0;5.2.9.0;5.4.0.0@2022-10-01/330|11|HR=33,FIN=25
PDFCreator|Avanquest pdfforge GmbH|5.0.3;5.1.2;6.0.1@2022-09-01/420|9|
Paint.NET|dotPDN LLC|4.3.12;5.0.13;5.1.9@2022-08-24/420|10|
Everything {v} (x64)|voidtools|1.4.1.1015;1.4.1.1024;1.4.1.1029@2021-10-01/500|7|IT=36
TreeSize Free V{v} (64 bit)|JAM Software|4.6;4.7.3@2022-11-01/400|3|IT=36
Sysinternals Suite|Microsoft Corporation|2023.9.0.0;2024.7.0.0;2025.5.0.0@2023-09-01/300|0|IT=17
WinRAR {v} (64-bit)|win.rar GmbH|5.91.0;6.11.0;6.23.0;6.24.0;7.01.0;7.13.0@2020-06-25/330|7|
Audacity {v}|Audacity Team|3.1.3;3.3.3;3.5.1;3.7.5@2021-12-22/370|2|MKT=11
OBS Studio|OBS Project|28.0.3;29.1.3;30.1.2;31.0.3;32.0.1@2022-10-01/280|1|MKT=12
HandBrake {v}|HandBrake Team|1.5.1;1.6.1;1.8.2;1.10.2@2022-01-10/380|0|MKT=7
Blender|Blender Foundation|3.3.1;3.6.5;4.1.1;4.2.3;4.5.3@2022-10-10/280|0|ENG=5,MKT=4
AutoCAD 2024 - Français|Autodesk|30.0.0.0;30.1.0.0@2023-03-28/300|0|ENG=19
AutoCAD 2026 - Français|Autodesk|31.0.66.0;31.1.18.0@2025-03-26/200|0|ENG=13
Autodesk Desktop Licensing Service|Autodesk|12.1.0.7121;13.3.1.9694;15.2.0.13106@2022-04-01/400|0|ENG=33
SOLIDWORKS 2024 SP05|Dassault Systemes SolidWorks Corp|32.150.0066|0|ENG=12
eDrawings 2024|Dassault Systemes SolidWorks Corp|32.50.0071|1|ENG=14,PRD=16
MATLAB R2024b|MathWorks|24.2|0|LAB=21,ENG=5
R for Windows {v}|R Core Team|4.1.3;4.2.2;4.3.2;4.4.1;4.5.1@2022-03-10/320|0|LAB=39
RStudio|Posit Software|2022.07.2+576;2023.12.1+402;2024.09.0+375;2025.09.1+401@2022-09-21/370|0|LAB=38
GraphPad Prism 10|GraphPad Software|10.1.2.324;10.4.1.627@2024-01-10/330|0|LAB=24
ChemDraw 22|PerkinElmer Informatics|22.2.0.3300|0|LAB=17
SAP GUI for Windows 7.70  (Patch 9)|SAP SE|7.70 Compilation 2|2|FIN=57,LOG=62,PRD=24,SAL=20
SAP GUI for Windows 8.00  (Patch 6)|SAP SE|8.00 Compilation 3|2|FIN=24,LOG=21,PRD=10
Sage 100c Comptabilité|SAGE|8.01;9.00;10.05@2022-02-01/400|0|FIN=16
EBP Paie|EBP|16.1.0.8134;17.0.1.9011@2023-02-01/500|0|HR=14
Citrix Workspace 2402 LTSR|Citrix Systems, Inc.|24.2.0.187;24.2.1000.1016;24.2.3000.1025@2024-04-16/200|21|SUP=61
VMware Tools|VMware, Inc.|11.3.5.18557794;12.1.5.20735119;12.3.5.22544099;12.4.5.23787635;12.5.3.24819442@2021-09-01/310|0|srv=64
VMware Horizon Client|Omnissa, LLC.|8.8.0.21079;8.12.0.30906;8.13.0.9986028@2023-02-01/330|4|
Veeam Agent for Microsoft Windows|Veeam Software Group GmbH|5.0.3.4708;6.0.2.1090;6.2.0.121;6.3.2.207@2022-03-30/380|2|srv=44
Zabbix Agent 2 (64-bit)|Zabbix SIA|6.0.4.2400;6.0.16.2400;6.4.6.2400;7.0.3.2400;7.0.19.2400@2022-05-01/260|0|srv=77
NSClient++ (x64)|MySolutions Nordic (Michael Medin)|0.5.2.35;0.5.2.41@2018-01-28/900|0|srv=13
WinMerge {v} x64|Thingamahoochie Software|2.16.22.0;2.16.32.0;2.16.44.2;2.16.50.2@2022-07-27/330|2|IT=23,ENG=17
`;
