/** Packages of Debian 12 with their upstream version; `*` base system (nearly every machine), `s` servers, `d` desktops. */
export const basePackages = `
adduser 3.134* apt 2.6.1* base-files 12.4* base-passwd 3.6.1* bash 5.2.15* bsdutils 2.38.1* ca-certificates 20230311* coreutils 9.1* cron 3.0pl1* dash 0.5.12*
dbus 1.14.10* debconf 1.5.82* diffutils 3.8* dmidecode 3.4* dpkg 1.21.22* e2fsprogs 1.47.0* ethtool 6.1* file 5.44* findutils 4.9.0* gpgv 2.2.40* grep 3.8*
gzip 1.12* hdparm 9.65* hostname 3.23* ifupdown 0.8.41* init 1.65.2* initramfs-tools 0.142* iproute2 6.1.0* iptables 1.8.9* iputils-ping 20221126* kmod 30*
less 590* libacl1 2.3.1* libapparmor1 3.0.8* libattr1 2.5.1* libaudit1 3.0.9* libblkid1 2.38.1* libbz2-1.0 1.0.8* libc-bin 2.36* libc6 2.36* libcap2 2.66*
libcom-err2 1.47.0* libcrypt1 4.4.33* libcurl4 7.88.1* libdb5.3 5.3.28* libdbus-1-3 1.14.10* libelf1 0.188* libexpat1 2.5.0* libffi8 3.4.4* libgcc-s1 12.2.0*
libgcrypt20 1.10.1* libglib2.0-0 2.74.6* libgmp10 6.2.1* libgnutls30 3.7.9* libgpg-error0 1.46* libgssapi-krb5-2 1.20.1* libhogweed6 3.8.1* libicu72 72.1*
libidn2-0 2.3.3* libjson-c5 0.16* libkeyutils1 1.6.3* libkmod2 30* libkrb5-3 1.20.1* libldap-2.5-0 2.5.13* liblz4-1 1.9.4* liblzma5 5.4.1* libmount1 2.38.1*
libncurses6 6.4* libnettle8 3.8.1* libnghttp2-14 1.52.0* libp11-kit0 0.24.1* libpam-modules 1.5.2* libpcre2-8-0 10.42* libperl5.36 5.36.0* libpsl5 0.21.2*
libpython3.11-stdlib 3.11.2* libreadline8 8.2* libseccomp2 2.5.4* libselinux1 3.4* libsqlite3-0 3.40.1* libssh2-1 1.10.0* libssl3 3.0.17* libstdc++6 12.2.0*
libsystemd0 252.39* libtasn1-6 4.19.0* libtinfo6 6.4* libudev1 252.39* libunistring2 1.0* libuuid1 2.38.1* libxml2 2.9.14* libxxhash0 0.8.1* libzstd1 1.5.4*
linux-base 4.9* locales 2.36* login 4.13* logrotate 3.21.0* lsb-release 12.0* lsof 4.95.0* man-db 2.11.2* mawk 1.3.4* mount 2.38.1* nano 7.2* ncurses-base 6.4*
net-tools 2.10* netbase 6.4* ocsinventory-agent 2.10.0* openssh-client 9.2p1* openssh-server 9.2p1* openssl 3.0.17* passwd 4.13* pciutils 3.9.0* perl 5.36.0*
perl-base 5.36.0* procps 4.0.2* psmisc 23.6* python3 3.11.2* python3-minimal 3.11.2* readline-common 8.2* rsync 3.2.7* rsyslog 8.2302.0* sed 4.9* sensible-utils 0.0.17*
sudo 1.9.13p3* systemd 252.39* sysvinit-utils 3.06* tar 1.34* tzdata 2025b* ucf 3.0043* udev 252.39* usbutils 014* util-linux 2.38.1* vim-common 9.0.1378* vim-tiny 9.0.1378*
wget 1.21.3* whiptail 0.52.23* xz-utils 5.4.1* zlib1g 1.2.13* libxml-simple-perl 2.25* libwww-perl 6.68* libnet-ip-perl 1.26* smartmontools 7.3* nmap 7.93* lshw 02.19*
apache2 2.4.65s apache2-bin 2.4.65s nginx 1.22.1s haproxy 2.6.12s mariadb-server 10.11.14s mariadb-client 10.11.14s postgresql-15 15.14s redis-server 7.0.15s php8.2-cli 8.2.29s
php8.2-fpm 8.2.29s php8.2-mysql 8.2.29s php8.2-xml 8.2.29s php8.2-mbstring 8.2.29s postfix 3.7.11s dovecot-core 2.3.19s bind9 9.18.33s unbound 1.17.1s chrony 4.3s fail2ban 1.0.2s
zabbix-agent2 7.0.19s prometheus-node-exporter 1.5.0s snmpd 5.9.3s nfs-common 2.6.2s samba 4.17.12s cifs-utils 7.0s docker-ce 27.5.1s docker-ce-cli 27.5.1s containerd.io 1.7.27s
ansible 7.7.0s git 2.39.5s tomcat10 10.1.34s openjdk-17-jre-headless 17.0.16s rabbitmq-server 3.10.8s memcached 1.6.18s varnish 7.1.1s squid 5.7s keepalived 2.2.7s open-vm-tools 12.2.0s
qemu-guest-agent 7.2.17s htop 3.2.2s iotop 0.6s tmux 3.3as screen 4.9.0s strace 6.1s tcpdump 4.99.3s curl 7.88.1s jq 1.6s unzip 6.0s zip 3.0s borgbackup 1.2.4s restic 0.14.0s
lvm2 2.03.16s mdadm 4.2s multipath-tools 0.9.4s auditd 3.0.9s apparmor 3.0.8s unattended-upgrades 2.9.1s needrestart 3.6s certbot 2.1.0s logwatch 7.5.6s rkhunter 1.4.6s
gnome-shell 43.9d gdm3 43.0d firefox-esr 128.14.0d thunderbird 128.14.0d libreoffice-writer 7.4.7d libreoffice-calc 7.4.7d libreoffice-impress 7.4.7d evince 43.1d nautilus 43.2d
gedit 44.2d gimp 2.10.34d inkscape 1.2.2d vlc 3.0.21d network-manager 1.42.4d pulseaudio 16.1d pipewire 0.3.65d cups 2.4.2d bluez 5.66d xserver-xorg 7.7d fonts-dejavu-core 2.37d
code 1.104.2d google-chrome-stable 141.0.7390.65d slack-desktop 4.46.99d remmina 1.4.29d keepassxc 2.7.4d filezilla 3.63.0d flatpak 1.14.10d totem 43.0d eog 43.2d gnome-terminal 3.46.8d
build-essential 12.9d gcc-12 12.2.0d make 4.3d cmake 3.25.1d gdb 13.1d python3-pip 23.0.1d python3-venv 3.11.2d nodejs 18.20.4d npm 9.2.0d virtualbox-7.1 7.1.10d wireshark 4.0.17d
`;

/** Words that further packages are named from: libraries, language modules, fonts, as a distribution has by the thousand. */
export const packageWords =
  'aio apr archive argon asound assuan async avahi avif babl boost brotli cairo canberra cbor cdio charset clang codec colord crypto cups curl dav1d dbus dconf deflate djvu drm ecdh edit egl elf epoxy event evdev exif expat fastjson fdisk fido flac fontconfig freetype fribidi fuse gbm gcab gdk geoclue geoip gif gmime gnome gpgme graphene graphite gstreamer gtk gudev harfbuzz heif hunspell hwloc hyphen ibus icu ieee idn imath input isl jack jansson jbig jpeg json jxl kate kpathsea lcms ldap llvm lmdb lua lzo magic mad mbim mm mnl modplug mp3lame mpc mpfr mspack mtp mysql ncurses neon netfilter newt nftnl nice nl notify nspr nss ntfs numa ogg openal opus orc ostree pango paper parted pcap pcsc perl pgm pipeline pixman png poppler popt proxy qmi qrencode quadmath raqm raw rest rsvg samplerate sasl sbc secret sensors serd shout slang smbclient snappy sndfile soup soxr spatial speex sphinx spice srt sratom swscale taglib tdb tevent theora thai tiff tracker tss twolame udisks unbound upower usb usrsctp uv va vdpau vorbis vpx wavpack wayland webkit webp woff wrap x264 x265 xau xcb xdmcp xfont xkb xmlsec xslt xtables yaml zbar zip zmq zvbi'.split(
    ' ',
  );
