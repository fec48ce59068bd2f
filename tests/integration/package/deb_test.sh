#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the Debian package of a telepot command, looks into it, unpacks it and runs its lab: deb_test.sh BINARY.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
work=$(mktemp -d)
lab=
trap 'if [ -n "$lab" ]; then kill "$lab" 2>/dev/null || true; fi; rm -rf "$work"' EXIT

fail() { echo "FAIL: $*" && exit 1; }

package=$(bash "$root/tools/package/make_deb.sh" "$1" "$work")
contents=$(dpkg-deb --contents "$package")
for file in ./usr/bin/telepot ./usr/share/doc/telepot/copyright ./usr/share/bash-completion/completions/telepot \
    ./usr/share/zsh/vendor-completions/_telepot ./usr/share/fish/vendor_completions.d/telepot.fish; do
    grep -q " $file\$" <<<"$contents" || fail "$file isn't in the package: $contents"
done
grep -v ' root/root ' <<<"$contents" && fail "a file belongs to somebody else than root"
depends=$(dpkg-deb --field "$package" Depends)
for library in libc6 libcurl4 libssl3; do
    grep -q "$library" <<<"$depends" || fail "the package doesn't depend on $library: $depends"
done

dpkg-deb --extract "$package" "$work/tree"
telepot=$work/tree/usr/bin/telepot
version=$(dpkg-deb --field "$package" Version)
"$telepot" --version | grep -qF "$version" || fail "another version: $("$telepot" --version)"
mkfifo "$work/ready"
"$telepot" lab --port 0 --quiet --ready-fd 3 3>"$work/ready" >/dev/null &
lab=$!
read -r url <"$work/ready"
curl -sf "$url/lab/v1/health" | grep -qF "\"url\":\"$url\"" || fail "the lab doesn't answer at $url"
curl -sf "$url/" | grep -qi '<html' || fail "the chat page isn't there"
echo "ok: $(basename "$package"), $(stat -c %s "$package") bytes"
