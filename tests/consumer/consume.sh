#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# consume.sh find_package|pkg_config PREFIX COMPILER FOLDER
# Builds the project beside this script in FOLDER against the telepot installed in PREFIX, and runs it.
set -euo pipefail
way=$1 prefix=$2 compiler=$3 folder=$4
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder"

case $way in
find_package)
    cmake -G Ninja -S "$here/project" -B "$folder" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER="$compiler"
    cmake --build "$folder"
    ;;
pkg_config)
    PKG_CONFIG_PATH=$(find "$prefix" -type d -name pkgconfig | paste -sd:)
    export PKG_CONFIG_PATH
    read -ra flags <<<"$(pkg-config --cflags --libs telepot)"
    read -ra lab_flags <<<"$(pkg-config --cflags --libs telepot-lab)"
    "$compiler" -std=c++20 "$here/project/consumer.cpp" -o "$folder/consumer" "${flags[@]}"
    "$compiler" -std=c++20 "$here/project/lab_consumer.cpp" -o "$folder/lab_consumer" "${lab_flags[@]}"
    ;;
*)
    echo "unknown way '$way'" >&2
    exit 2
    ;;
esac

libraries=$(find "$prefix" -name 'libtelepot*' -printf '%h\n' | sort -u | paste -sd:)
LD_LIBRARY_PATH=$libraries "$folder/consumer"
LD_LIBRARY_PATH=$libraries "$folder/lab_consumer"
