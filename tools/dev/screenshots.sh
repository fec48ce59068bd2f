#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Renews the pictures of README and guide: tools/dev/screenshots.sh [PRESET]. The browser tests have to be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/${1:-dev}
ctest --test-dir "$build" -R '^browser\.looks$' --output-on-failure
mkdir -p docs/images
for name in page-light page-dark phone-light; do
    cp "$build/screenshots/$name.png" docs/images/
    size=$(stat -c %s "docs/images/$name.png")
    [ "$size" -lt 153600 ] || { echo "docs/images/$name.png has $size bytes, 150 KB are allowed" >&2; exit 1; }
done
