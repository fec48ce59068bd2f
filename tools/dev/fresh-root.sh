#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Tries ./dev where nothing is installed: makes a minimal Debian root, copies the checkout into it and runs ./dev there.
#
#     tools/dev/fresh-root.sh [--root FOLDER] [--suite bookworm|trixie|noble] [--keep] COMMAND [ARGUMENT...]
#     tools/dev/fresh-root.sh demo
#     tools/dev/fresh-root.sh --keep test --quick
#
# --root   where the root is made, /tmp/telepot-SUITE without; a root that is there already is used as it is
# --suite  bookworm (Debian 12, the default), trixie (Debian 13) or noble (Ubuntu 24.04; needs the package ubuntu-keyring)
# --keep   leave the copy of the checkout, with what was built, for the next time
# MIRROR in the environment is the package mirror. Needs root, debootstrap, and the right to mount and chroot.
set -euo pipefail
suite=bookworm root='' keep=''
while [ $# != 0 ]; do
    case $1 in
    --root) root=$2 && shift 2 ;;
    --suite) suite=$2 && shift 2 ;;
    --keep) keep=yes && shift ;;
    -h | --help) sed -n '3,13s/^# \{0,1\}//p' "$0" && exit ;;
    *) break ;;
    esac
done
if [ $# = 0 ]; then
    echo "What shall ./dev do there? See --help." >&2
    exit 2
fi
root=${root:-/tmp/telepot-$suite}
checkout=$(cd "$(dirname "$0")/../.." && pwd)

write_sources() {
    case $suite in
    noble)
        printf 'deb %s %s main universe\n' "$mirror" $suite "$mirror" $suite-updates "$mirror" $suite-security
        ;;
    *)
        printf 'deb %s %s main\n' "$mirror" "$suite" "$mirror" "$suite-updates" \
            http://deb.debian.org/debian-security "$suite-security"
        ;;
    esac >"$root/etc/apt/sources.list"
}

make_root() {
    local script=$suite
    # debootstrap has no script of its own for an Ubuntu that is younger than it; they are all alike.
    if [ ! -e "/usr/share/debootstrap/scripts/$suite" ]; then script=/usr/share/debootstrap/scripts/gutsy; fi
    debootstrap --variant=minbase "$suite" "$root" "$mirror" "$script"
    write_sources
    touch "$root/.made"
}

copy_checkout() {
    if [ -z "$keep" ]; then rm -rf "$root/telepot"; fi
    mkdir -p "$root/telepot"
    git -C "$checkout" ls-files -co --exclude-standard -z |
        tar -C "$checkout" --null --ignore-failed-read -T - -c | tar -C "$root/telepot" --no-same-owner -x
}

mounted=()
mount_in() {
    mkdir -p "$root/$2"
    mount "${@:3}" "$1" "$root/$2"
    mounted+=("$root/$2")
}
unmount_all() {
    local i
    for ((i = ${#mounted[@]} - 1; i >= 0; i--)); do umount "${mounted[i]}" || umount -l "${mounted[i]}"; done
}

case $suite in
noble) mirror=${MIRROR:-http://archive.ubuntu.com/ubuntu} ;;
*) mirror=${MIRROR:-http://deb.debian.org/debian} ;;
esac
if [ ! -e "$root/.made" ]; then make_root; fi
# An installer writes this one; debootstrap does not.
if [ ! -e "$root/etc/hosts" ]; then printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' >"$root/etc/hosts"; fi
copy_checkout
trap unmount_all EXIT
mount_in proc proc -t proc
mount_in tmpfs dev/shm -t tmpfs
mount_in devpts dev/pts -t devpts -o gid=5,mode=620,ptmxmode=666,newinstance
cp --remove-destination -L /etc/resolv.conf "$root/etc/resolv.conf"
# What a fresh login has; of this environment only what the network may demand: a proxy, an authority of its own.
network=()
for name in http_proxy https_proxy no_proxy; do
    if [ -n "${!name-}" ]; then network+=("$name=${!name}"); fi
done
if [ -n "${NODE_EXTRA_CA_CERTS-}" ]; then
    # The package ca-certificates takes in what is here when it is installed.
    mkdir -p "$root/usr/local/share/ca-certificates"
    cp "$NODE_EXTRA_CA_CERTS" "$root/usr/local/share/ca-certificates/extra-authorities.crt"
    if [ -x "$root/usr/sbin/update-ca-certificates" ]; then chroot "$root" /usr/sbin/update-ca-certificates >/dev/null; fi
    network+=(NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/extra-authorities.crt
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt)
fi
chroot "$root" /usr/bin/env -i ${network[@]+"${network[@]}"} HOME=/root TERM="${TERM:-dumb}" LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    sh -c 'cd /telepot && exec ./dev "$@"' dev "$@"
