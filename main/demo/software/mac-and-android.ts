/** Applications of macOS: name | publisher | versions | per cent. The publisher column of the agent is mostly empty. */
export const macApplications = `
Safari|Apple|{16+1}.{0~6}@2022-09-12/365|100
Mail|Apple|16.0|100
Calendar|Apple|{14+1}.0@2022-09-12/365|100
Notes|Apple|{4+1}.{7~12}@2022-09-12/365|100
Preview|Apple|11.0|100
Terminal|Apple|{2+1}.{13~15}@2022-09-12/700|100
TextEdit|Apple|{1+1}.{17~20}@2022-09-12/700|100
System Settings|Apple|15.0|100
Time Machine|Apple|1.3|100
Photos|Apple|{8+1}.0@2022-09-12/365|100
Music|Apple|1.{3+1}@2022-09-12/365|100
FaceTime|Apple|36|100
Messages|Apple|14.0|100
Maps|Apple|3.0|100
Stocks|Apple|{5+1}.0@2022-09-12/365|100
Keychain Access|Apple|11.0|100
Disk Utility|Apple|22.6|100
Activity Monitor|Apple|10.14|100
Console|Apple|1.1|100
QuickTime Player|Apple|10.5|100
Automator|Apple|2.10|100
Script Editor|Apple|2.11|100
Font Book|Apple|11.0|100
Chess|Apple|3.18|100
Keynote|Apple|{12+1}.{0~2}@2022-04-01/365|71
Pages|Apple|{12+1}.{0~2}@2022-04-01/365|71
Numbers|Apple|{12+1}.{0~2}@2022-04-01/365|71
GarageBand|Apple|10.4.{8~12}@2023-01-01/400|44
iMovie|Apple|10.{3+1}.{0~9}@2022-09-12/500|46
Xcode|Apple|14.2;15.2;16.1;16.4;26.0@2022-12-13/330|18
Google Chrome|Google LLC|{100+1}.0.{4896+118}.{60~180}@2022-03-29/28|84
Firefox|Mozilla|{100+1}.0.{0~2}@2022-05-03/28|52
Microsoft Word|Microsoft Corporation|16.{60+1}@2022-04-12/30|86
Microsoft Excel|Microsoft Corporation|16.{60+1}@2022-04-12/30|86
Microsoft PowerPoint|Microsoft Corporation|16.{60+1}@2022-04-12/30|86
Microsoft Outlook|Microsoft Corporation|16.{60+1}@2022-04-12/30|86
Microsoft OneNote|Microsoft Corporation|16.{60+1}@2022-04-12/30|80
Microsoft Teams|Microsoft Corporation|{23000+1000}.{1000~1900}@2023-10-05/240|88
OneDrive|Microsoft Corporation|{22+1}.{111~245}.0{501~999}@2022-02-01/365|83
Microsoft Edge|Microsoft Corporation|{100+1}.0.{1185+76}.{29~98}@2022-04-01/28|21
Microsoft Defender|Microsoft Corporation|101.{23100+400}.{10~60}@2023-10-01/90|55
Microsoft AutoUpdate|Microsoft Corporation|4.{46+1}@2022-04-12/45|88
Visual Studio Code|Microsoft Corporation|1.{66+1}.{0~3}@2022-04-01/31|37
Slack|Slack Technologies|4.{28+1}.{100~180}@2022-08-01/45|61
zoom.us|Zoom|5.15.7;6.0.11;6.2.11;6.4.12@2023-08-01/260|71
Adobe Photoshop 2025|Adobe Inc.|26.0;26.2;26.4.1;26.8;26.11@2024-10-14/90|27
Adobe Illustrator 2025|Adobe Inc.|29.0;29.2.1;29.5.1;29.8@2024-10-14/100|23
Adobe Acrobat Reader|Adobe Inc.|{22+1}.00{1~8}.20{100~560}@2022-01-11/365|44
Figma|Figma, Inc.|{116+2}.{1~19}@2023-04-01/60|29
Sketch|Sketch B.V.|96;99.5;101@2023-04-01/300|9
Docker|Docker Inc.|4.24.2;4.28.0;4.34.2;4.41.2;4.48.0@2023-09-28/170|24
iTerm|George Nachman|3.4.19;3.5.4;3.6.2@2023-02-01/330|31
1Password|AgileBits Inc.|8.{10+1}.{4~80}@2023-04-01/330|26
VLC|VideoLAN|3.0.18;3.0.20;3.0.21@2022-11-29/330|47
The Unarchiver|MacPaw Inc.|4.3.5;4.3.9@2022-12-01/500|28
Postman|Postman|10.22.2;11.2.14;11.66.1@2023-12-01/260|17
IntelliJ IDEA|JetBrains s.r.o.|2023.2.5;2024.1.4;2024.3.1;2025.2.3@2023-11-01/220|15
Spotify|Spotify|1.2.{10+3}.{300~900}@2023-05-01/45|33
WhatsApp|WhatsApp Inc.|{2+1}.24.{5~25}@2024-01-01/500|24
FortiClient|Fortinet|7.0.9.0493;7.2.3.0929;7.4.3.1790@2023-01-01/400|70
OCSNG|OCS Inventory NG|2.8.1;2.10.0;2.10.4@2022-01-01/500|100
Jamf Connect|Jamf|2.{20+3}.0@2023-03-01/150|58
Self Service|Jamf|11.{0+1}.0@2023-11-01/90|58
Parallels Desktop|Parallels International GmbH|18.3.2;19.4.1;20.2.0@2023-07-01/380|6
Homebrew|Homebrew|4.{0+1}.{0~20}@2023-02-16/120|30
`;

/** Android packages that come with the system or that the company installs: package | per cent. */
export const androidPackages = `
com.android.chrome 97 com.google.android.gms 100 com.google.android.gm 94 com.google.android.apps.maps 95 com.google.android.youtube 92 com.android.vending 100
com.google.android.apps.docs 88 com.google.android.calendar 90 com.google.android.apps.photos 91 com.google.android.inputmethod.latin 66 com.android.settings 100
com.android.systemui 100 com.android.phone 100 com.android.providers.contacts 100 com.android.camera2 31 com.sec.android.app.camera 68 com.samsung.android.messaging 66
com.samsung.android.dialer 66 com.samsung.knox.securefolder 59 com.sec.android.gallery3d 66 com.microsoft.teams 83 com.microsoft.office.outlook 85
com.microsoft.office.officehubrow 41 com.microsoft.windowsintune.companyportal 79 com.azure.authenticator 81 com.microsoft.skydrive 60 com.microsoft.launcher 7
com.ocs.android 100 org.videolan.vlc 9 com.whatsapp 33 com.linkedin.android 14 com.spotify.music 19 com.waze 27 com.adobe.reader 38 com.fortinet.forticlient_vpn 55
com.zebra.datawedge 21 com.zebra.mdna.enterprisebrowser 17 com.symbol.enterprisehomescreen 16 com.nordouest.picking 24 com.nordouest.delivery 22 us.zoom.videomeetings 21
com.teamviewer.quicksupport.market 31 com.google.android.webview 100 com.android.bluetooth 100 com.android.nfc 84 com.google.android.tts 93 com.android.printspooler 96
`;
