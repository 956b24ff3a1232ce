/** Drivers, maker tools, further known titles, updates and features of Windows; the notation of windows-common.ts. */
export const windowsMore = `
Dell Command Update for Windows Universal|Dell, Inc.|4.6.0;4.9.0;5.2.0;5.4.0;5.5.0@2022-08-10/300|0|dell=88
Dell SupportAssist|Dell Inc.|3.11.4.29;3.14.2.45116;4.0.3.61632;4.8.2.29006@2022-03-01/380|0|dell=37
Dell Optimizer Service|Dell Inc.|3.2.212.0;4.2.3.0;5.0.65.0@2022-09-01/400|0|dell=44
Dell Digital Delivery Services|Dell Inc.|5.0.49.0;5.2.0.0@2022-06-01/500|0|dell=29
Dell OpenManage Systems Management Software (64-Bit)|Dell|10.3.0.0;11.0.1.0@2022-03-01/500|0|dellsrv=72
HP Support Assistant|HP Inc.|9.17.6.0;9.28.3.0;9.39.9.0;9.47.41.0@2022-05-01/330|0|hp=47
HP Notifications|HP|1.1.28.9|0|hp=61
HP Connection Optimizer|HP Inc.|2.0.18.0;2.0.21.0@2022-01-01/500|0|hp=38
HP Security Update Service|HP Inc.|4.3.4.0;4.5.9.0@2022-01-01/500|0|hp=53
HP Sure Run Module|HP Inc.|5.0.4.202|0|hp=24
HP Documentation|HP Inc.|1.0.0.1|0|hp=52
Lenovo System Update|Lenovo|5.07.0136;5.08.0109;5.08.03.47;5.08.03.59@2021-12-01/420|0|lenovo=71
Lenovo Vantage Service|Lenovo Group Ltd.|3.13.14.0;4.0.52.0;4.2.75.0@2022-04-01/420|0|lenovo=63
Lenovo Service Bridge|Lenovo|5.0.2.13;5.0.2.17@2022-04-01/420|0|lenovo=17
ThinkPad UltraNav Driver|Lenovo|19.5.19.84|0|lenovo=31
Intel(R) Management Engine Components|Intel Corporation|2130.1.15.0;2229.3.2.0;2313.4.16.0;2428.6.4.0@2021-08-01/330|71|
Intel(R) Chipset Device Software|Intel Corporation|10.1.18793.8276;10.1.19199.8340;10.1.19444.8378@2021-06-01/420|74|srv=33
Intel(R) Serial IO|Intel Corporation|30.100.2105.7;30.100.2229.3@2021-08-01/500|37|
Intel(R) Wireless Bluetooth(R)|Intel Corporation|22.{100+10}.0.{2~5}@2021-12-01/150|43|
Intel(R) PROSet/Wireless Software|Intel Corporation|22.{100+10}.0.{2~5}@2021-12-01/150|29|
Intel(R) Graphics Software|Intel Corporation|31.0.101.4502;31.0.101.5590;32.0.101.6078@2023-08-01/330|33|
Intel(R) Computing Improvement Program|Intel Corporation|2.4.09281;2.4.10654@2022-09-01/420|22|
Realtek Audio Driver|Realtek Semiconductor Corp.|6.0.9239.1;6.0.9394.1;6.0.9627.1@2021-09-01/420|48|
Realtek Ethernet Controller Driver|Realtek|10.50.511.2021;10.63.1014.2022;11.15.0424.2023@2021-06-01/420|33|
Synaptics Pointing Device Driver|Synaptics Incorporated|19.5.35.37;19.5.37.42@2020-09-01/500|14|
NVIDIA Graphics Driver {v}|NVIDIA Corporation|472.84;516.94;528.89;551.86;560.94;572.83@2021-12-01/260|1|ENG=16
NVIDIA HD Audio Driver 1.3.39.16|NVIDIA Corporation|1.3.39.16|1|ENG=15
AMD Software|Advanced Micro Devices, Inc.|21.40.0.0;22.20.0.0;24.10.0.0@2021-11-01/500|5|
DisplayLink Graphics|DisplayLink Corp.|10.2.6455.0;11.1.7380.0;11.5.5963.0@2022-04-01/420|17|
Logitech Options|Logitech|8.54.161;9.50.269;10.10.58@2021-07-01/420|12|
Logi Options+|Logitech|1.{28+8}.{40000~99000}@2022-09-01/150|9|
Jabra Direct|GN Audio A/S|5.10.34;6.5.16501;6.16.35001;6.24.22701@2022-03-01/330|19|SUP=62,SAL=41
Poly Lens|HP Inc.|1.1.20;1.3.4;2.1.1@2023-03-01/330|6|
Plantronics Hub Software|Plantronics, Inc.|3.24.0;3.25.3@2021-12-01/420|5|
Canon MF Toolbox|CANON INC.|4.9.1.1|2|
Brother iPrint&Scan|Brother Industries, Ltd.|10.4.1.3;11.0.1.2;12.2.2.0@2022-03-01/420|4|
EPSON Scan 2|Seiko Epson Corporation|6.5.23.0;6.7.63.0@2021-03-01/500|3|
KYOCERA Net Viewer|KYOCERA Document Solutions Inc.|5.7.1416;5.9.2511@2021-03-01/600|0|IT=11
PaperCut MF Client|PaperCut Software International Pty Ltd|20.1.4.57927;22.0.6.65101;23.0.9.69611@2021-03-01/420|34|
UltraVNC|uvnc bvba|1.3.6;1.4.0.6;1.4.3.6@2022-02-01/420|3|PRD=22
RealVNC Server {v}|RealVNC|6.9.1;7.6.1;7.12.1@2022-02-01/420|2|
mRemoteNG|Next Generation Software|1.76.20.24615|0|IT=29
Remote Desktop Connection Manager|Microsoft Corporation|2.90.1420.0;2.93.1430.0@2022-04-01/420|0|IT=24
Microsoft Configuration Manager Console|Microsoft Corporation|5.2203.1063.1500;5.2309.1112.1000@2022-05-01/500|0|IT=13
RSAT: Active Directory Domain Services|Microsoft Corporation|10.0.19041.1|0|IT=31
Windows Assessment and Deployment Kit|Microsoft Corporation|10.1.22621.1;10.1.26100.2454@2022-09-01/700|0|IT=6
Windows SDK AddOn|Microsoft Corporation|10.1.0.0|2|ENG=14
Microsoft Visual C++ 2005 Redistributable|Microsoft Corporation|8.0.61001|31|srv=29
Microsoft Visual C++ 2005 Redistributable (x64)|Microsoft Corporation|8.0.61000|29|srv=28
Microsoft Visual C++ 2008 Redistributable - x64 9.0.30729.6161|Microsoft Corporation|9.0.30729.6161|40|srv=36
Microsoft Visual C++ 2012 Redistributable (x86) - 11.0.61030|Microsoft Corporation|11.0.61030.0|41|srv=28
Microsoft Visual C++ 2022 X64 Minimum Runtime - {v}|Microsoft Corporation|14.32.31332;14.36.32532;14.38.33135;14.40.33816;14.42.34438;14.44.35211@2022-05-01/230|96|srv=90
Microsoft Visual C++ 2022 X64 Additional Runtime - {v}|Microsoft Corporation|14.32.31332;14.36.32532;14.38.33135;14.40.33816;14.42.34438;14.44.35211@2022-05-01/230|96|srv=90
Microsoft Visual C++ 2022 X86 Minimum Runtime - {v}|Microsoft Corporation|14.32.31332;14.36.32532;14.38.33135;14.40.33816;14.42.34438;14.44.35211@2022-05-01/230|92|srv=82
Microsoft Visual C++ 2022 X86 Additional Runtime - {v}|Microsoft Corporation|14.32.31332;14.36.32532;14.38.33135;14.40.33816;14.42.34438;14.44.35211@2022-05-01/230|92|srv=82
Microsoft .NET Host - {v} (x64)|Microsoft Corporation|6.0.11;6.0.25;6.0.36;8.0.4;8.0.11;8.0.16;8.0.21;9.0.6;9.0.10@2022-11-08/150|60|srv=43
Microsoft .NET Host FX Resolver - {v} (x64)|Microsoft Corporation|6.0.11;6.0.25;6.0.36;8.0.4;8.0.11;8.0.16;8.0.21;9.0.6;9.0.10@2022-11-08/150|60|srv=43
Office 16 Click-to-Run Extensibility Component|Microsoft Corporation|16.0.{15427+130}.{20146~20698}@2022-08-09/60|89|
Office 16 Click-to-Run Licensing Component|Microsoft Corporation|16.0.{15427+130}.{20146~20698}@2022-08-09/60|89|
Office 16 Click-to-Run Localization Component|Microsoft Corporation|16.0.{15427+130}.{20146~20698}@2022-08-09/60|85|
Microsoft Teams Meeting Add-in for Microsoft Office|Microsoft Corporation|1.{22+1}.{100~330}01@2022-09-01/110|84|
Microsoft Search in Bing|Microsoft Corporation|2.0.2|19|
Skype for Business Basic 2016 - fr-fr|Microsoft Corporation|16.0.4266.1001|3|
Microsoft Silverlight|Microsoft Corporation|5.1.50918.0|11|
Adobe Flash Player 32 NPAPI|Adobe|32.0.0.371;32.0.0.465@2020-05-12/210|3|
Adobe AIR|Adobe Systems Incorporated|32.0.0.125|2|
Bonjour|Apple Inc.|3.1.0.1|9|MKT=22
iTunes|Apple Inc.|12.12.9.4;12.13.2.3@2023-05-01/330|2|
Apple Software Update|Apple Inc.|2.6.3.1|3|
Google Drive|Google LLC|{58+1}.0.{1~9}.0@2022-05-10/32|3|MKT=13
Google Earth Pro|Google|7.3.4.8642;7.3.6.9796@2021-11-01/500|2|LOG=9
Google Update Helper|Google LLC|1.3.36.271|34|
Dropbox|Dropbox, Inc.|{150+9}.4.{3000~6100}@2022-06-01/90|1|
Evernote v. {v}|Evernote Corp.|10.44.8;10.68.2;10.110.4@2022-09-01/420|0|MKT=3
Trello|Atlassian|2.13.3.0|0|MKT=4
draw.io {v}|JGraph|20.3.0;22.1.16;24.7.5;26.2.2;28.2.5@2022-09-01/260|7|ENG=24,IT=33
XMind|XMind Ltd.|22.9.0;23.11.0;24.10.0@2022-09-01/420|2|
FreeMind|FreeMind Team|1.0.1|1|
Calibre 64bit|Kovid Goyal|6.5.0;7.4.0;7.20.0;8.11.1@2022-09-20/330|0|
IrfanView 64 (remove only)|Irfan Skiljan|4.60;4.62;4.67;4.72@2022-03-18/400|8|
XnView MP {v}|Gougelet Pierre-e|1.3.1;1.5.0;1.7.2@2022-11-01/360|3|
Foxit PDF Reader|Foxit Software Inc.|12.0.1.12430;12.1.3.15356;2023.3.0.23028;2024.3.0.26795@2022-08-01/300|6|
SumatraPDF|Krzysztof Kowalczyk|3.4.6;3.5.2@2022-06-08/500|2|
CCleaner|Piriform|5.92;6.07;6.19;6.30@2022-04-20/330|2|
Malwarebytes version {v}|Malwarebytes|4.5.19.229;4.6.7.301;5.2.4.157@2022-11-28/420|1|
Belarc Advisor|Belarc, Inc.|11.5;12.0@2022-01-01/500|0|IT=3
CPUID CPU-Z {v}|CPUID, Inc.|2.02;2.09;2.15@2022-09-01/420|0|IT=12
CrystalDiskInfo {v}|Crystal Dew World|8.17.7;9.2.1;9.6.3@2022-09-24/420|0|IT=16
HWiNFO64|Martin Malik - REALiX|7.30;7.66;8.16@2022-09-13/420|0|IT=9
Rainmeter|Rainmeter Team|4.5.17.3700|0|
AutoHotkey|AutoHotkey Foundation LLC|1.1.34.04;1.1.37.02;2.0.18@2022-05-01/420|1|IT=11
ShareX|ShareX Team|14.1.0;15.0.0;17.1.0@2022-08-01/420|2|IT=14
Cygwin (64 bit)|Cygwin|3.3.6;3.5.4@2022-09-01/600|0|ENG=4
MSYS2|MSYS2 Developers|20220904;20240727@2022-09-04/600|0|ENG=3
CMake|Kitware|3.24.2;3.28.1;3.31.5;4.1.2@2022-09-13/330|0|ENG=15
LLVM|LLVM|15.0.6;17.0.6;19.1.7@2022-11-29/400|0|ENG=4
Android Studio|Google LLC|2021.3;2022.3;2023.3;2024.3@2022-09-01/330|0|ENG=5
Unity Hub {v}|Unity Technologies Inc.|3.3.0;3.7.0;3.14.2@2022-09-27/420|0|ENG=2
Oracle VM VirtualBox {v}|Oracle and/or its affiliates|6.1.38;7.0.6;7.0.18;7.1.10;7.2.2@2022-09-02/280|0|ENG=9,IT=17
VMware Workstation|VMware, Inc.|16.2.4;17.0.0;17.5.2;17.6.4@2022-07-21/330|0|IT=9,ENG=5
Vagrant|HashiCorp|2.3.4;2.4.1;2.4.9@2022-12-05/420|0|ENG=4
HeidiSQL|Ansgar Becker|12.1.0.6537;12.6.0.6765;12.11.0.7065@2022-08-01/420|0|IT=14,ENG=8
DBeaver {v} (64 bit)|DBeaver Corp|22.2.5;23.3.5;24.2.3;25.2.2@2022-11-06/330|1|ENG=14,IT=15
pgAdmin 4 version {v}|The pgAdmin Development Team|6.17;8.3;9.2@2022-12-01/420|0|ENG=6
MySQL Workbench 8.0 CE|Oracle Corporation|8.0.31;8.0.36;8.0.43@2022-10-11/420|0|ENG=6,IT=5
Microsoft Azure CLI (64-bit)|Microsoft Corporation|2.{38+1}.0@2022-07-05/30|0|IT=21,ENG=7
AWS Command Line Interface v2|Amazon Web Services|2.8.7.0;2.13.30.0;2.27.2.0@2022-10-27/420|0|IT=8,ENG=5
Terraform|HashiCorp|1.3.4;1.6.6;1.9.8@2022-11-02/420|0|IT=5
kubectl|Kubernetes|1.25.4;1.28.4;1.31.2@2022-11-09/400|0|IT=5
QGIS {v}|QGIS.org|3.22.11;3.28.10;3.34.11;3.40.10@2022-09-09/330|0|LAB=8,LOG=3
ImageJ|National Institutes of Health|1.53t;1.54f@2022-08-24/420|0|LAB=27
Zotero|Corporation for Digital Scholarship|6.0.18;6.0.30;7.0.11@2022-11-13/420|1|LAB=32
EndNote 21|Clarivate|21.0.1;21.4.0@2023-06-01/500|0|LAB=9
Minitab 21 Statistical Software|Minitab, LLC|21.4.2.0|0|LAB=8,PRD=3
LabVIEW 2023 Q3|National Instruments|23.3.0|0|LAB=13,ENG=6
KiCad {v}|KiCad|6.0.10;7.0.10;8.0.6;9.0.5@2022-12-19/330|0|ENG=7
Altium Designer|Altium Limited|23.11.1;24.9.1@2023-11-01/330|0|ENG=4
TIA Portal V18|Siemens AG|18.0.0.0|0|PRD=6,ENG=4
SIMATIC WinCC Runtime Advanced V17|Siemens AG|17.0.5.0|0|PRD=5
CODESYS V3.5 SP19|CODESYS|3.5.19.50|0|PRD=4,ENG=3
Vijeo Designer Basic 1.3|Schneider Electric|1.3.0.4|0|PRD=4
Zebra Setup Utilities|Zebra Technologies|1.1.9.1325;1.1.9.1396@2021-10-01/500|1|LOG=31,PRD=14
ZebraDesigner Professional 3|Zebra Technologies|3.2.2.649|0|LOG=17
NiceLabel 10|Loftware, Inc.|20.1.1.11451;21.4.0.12345@2021-10-01/500|0|LOG=11
UPS WorldShip|UPS|26.0.0;27.0.8@2023-01-01/360|0|LOG=7
DHL EasyShip|DHL|6.6.1|0|LOG=4
Genesys Workspace Desktop|Genesys|8.5.150.06;8.5.162.09@2021-10-01/600|0|SUP=37
Zendesk Support App|Zendesk|2.1.0|0|SUP=8
Salesforce for Outlook|salesforce.com|3.4.12.952|1|SAL=7
HubSpot Sales for Windows|HubSpot|3.5.24|0|SAL=5,MKT=6
Kofax Power PDF Advanced|Tungsten Automation|5.0.0.10.0.24107|1|HR=5,DIR=11
DocuWare Desktop Apps|DocuWare GmbH|7.9.0.0;7.12.0.0@2023-06-01/420|0|FIN=11
Cegid Business Place|CEGID|11.0.7;12.1.4@2022-11-01/420|0|FIN=6
Isotools Libera|Horizontal Software|5.2.0|0|HR=5
Kelio Intranet Agent|Bodet Software|4.8.2|0|HR=9
Microsoft Exchange Server 2019|Microsoft Corporation|15.2.1258.12;15.2.1544.4@2023-11-01/330|0|srv=2
Active Directory Certificate Services Tools|Microsoft Corporation|10.0.20348.1|0|srv=4
Windows Server Update Services Console|Microsoft Corporation|10.0.20348.1|0|srv=3
Microsoft Azure AD Connect|Microsoft Corporation|2.1.20.0;2.3.8.0;2.4.129.0@2022-11-01/330|0|srv=3
IIS URL Rewrite Module 2|Microsoft Corporation|7.2.1993|0|srv=17
Microsoft Web Deploy 4.0|Microsoft Corporation|10.0.6517|0|srv=11
Apache Tomcat 9.0 Tomcat9 (remove only)|The Apache Software Foundation|9.0.68;9.0.85;9.0.98@2022-10-14/420|0|srv=6
PostgreSQL 14 |PostgreSQL Global Development Group|14.6-1;14.10-1;14.15-1@2022-11-10/420|0|srv=5
Commvault ContentStore|Commvault|11.80.280.0|0|srv=7
CrowdStrike Windows Sensor|CrowdStrike, Inc.|7.04.17605.0;7.14.18410.0;7.29.20108.0@2023-11-01/240|6|srv=19
Splunk UniversalForwarder|Splunk, Inc.|9.0.2.0;9.1.2.0;9.4.1.0@2022-11-02/420|0|srv=21
Snow Inventory Agent|Snow Software|6.9.0;6.14.0@2022-06-01/420|3|srv=5
GLPI Agent {v}|Teclib|1.4;1.7.1;1.11@2022-07-01/420|2|
一太郎2024|株式会社ジャストシステム|34.0.1.3|0.2|
秀丸エディタ (64bit)|有限会社サイトー企画|9.22.0;9.35.0@2023-04-01/400|0.2|
Яндекс.Браузер|ООО «ЯНДЕКС»|24.1.0.2570;25.2.0.2123@2024-02-01/380|0.2|
Płatnik 10.02.002|Asseco Poland S.A.|10.02.002|0.2|FIN=3
Χαρτοφυλάκιο Πελατών|Ελληνική Πληροφορική Α.Ε.|3.2.1;4.0.0@2022-05-01/500|0.2|
Pilote d'impression rÃ©seau|Imprimerie & Co "Ouest"|2.1.0.7|1|
Outil <Inventaire> & Étiquettes; version "2"|Nordouest Industries|2.0.0;2.1.3@2023-01-01/500|2|LOG=12
=HYPERLINK("http://example.invalid";"Facture")|Nordouest Industries (démonstration)|1.0|0.1|
`;
