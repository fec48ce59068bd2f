#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes a Debian package of the command: make_deb.sh BINARY FOLDER writes FOLDER/telepot_VERSION_ARCHITECTURE.deb and
# prints its path. The package is for the release of Debian or Ubuntu that BINARY was built on.
set -euo pipefail
[ $# = 2 ] || { echo "make_deb.sh BINARY FOLDER" >&2 && exit 2; }
binary=$(realpath "$1") folder=$(realpath "$2")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree

version=$(sed -n 's/^project(telepot VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
[ -n "$version" ] || { echo "CMakeLists.txt doesn't say the version" >&2 && exit 1; }
architecture=$(dpkg --print-architecture)

install -D -m 755 "$binary" "$tree/usr/bin/telepot"
strip --strip-unneeded "$tree/usr/bin/telepot"
install -D -m 644 "$root/LICENSE" "$tree/usr/share/doc/telepot/copyright"
for shell in bash:usr/share/bash-completion/completions/telepot zsh:usr/share/zsh/vendor-completions/_telepot \
    fish:usr/share/fish/vendor_completions.d/telepot.fish; do
    mkdir -p "$tree/$(dirname "${shell#*:}")"
    "$binary" completion "${shell%%:*}" >"$tree/${shell#*:}"
done

# What the program links, found by Debian's own tool, which wants to stand in a source package.
mkdir -p "$work/debian"
printf 'Source: telepot\n\nPackage: telepot\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$tree/usr/bin/telepot" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { echo "dpkg-shlibdeps found no dependencies" >&2 && exit 1; }

mkdir -p "$tree/DEBIAN"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: telepot
Version: $version
Architecture: $architecture
Maintainer: telepot <telepot@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: $depends, ca-certificates
Section: devel
Priority: optional
Description: Telegram bots from the terminal, and a local Bot API server
 Tries, calls and watches Telegram bots, and serves the Bot API on this machine
 ("telepot lab"), with people who write to bots, for tests in any language.
CONTROL
package=$folder/telepot_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$tree" "$package" >/dev/null
echo "$package"
