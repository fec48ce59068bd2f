#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# consume.sh WAY PREFIX COMPILER FOLDER
# Builds a project beside this script in FOLDER against the telepot installed in PREFIX, and runs it.
# WAY: find_package, find_core, unknown_component, pkg_config, new or new_aio (what telepot new writes); or subdirectory, which only configures.
set -euo pipefail
way=$1 prefix=$2 compiler=$3 folder=$4
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder"

configure() {
    cmake -G Ninja -S "$here/$1" -B "$folder" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER="$compiler" "${@:2}"
}

# says WORDS FILE: ends the script unless the file has these words.
says() {
    grep -qF -- "$1" "$2" || { echo "'$1' is not in:" && cat "$2" && exit 1; } >&2
}

# The flags of the compilation of the source whose name ends so.
flags_of() {
    grep '"command"' "$folder/compile_commands.json" | grep -- "$1\"" || { echo "$1 is not compiled" >&2 && exit 1; }
}

run() {
    LD_LIBRARY_PATH=$(find "$prefix" -name 'libtelepot*' -printf '%h\n' | sort -u | paste -sd:) "$folder/$1"
}

case $way in
find_package)
    configure project
    cmake --build "$folder"
    run consumer
    run lab_consumer
    ;;
find_core)
    configure core
    configure core -DCONSUMER_COMPONENTS=telepot
    cmake --build "$folder"
    run consumer
    ;;
unknown_component)
    if configure core -DCONSUMER_COMPONENTS=laboratory >"$folder/log" 2>&1; then
        echo "a component that does not exist was found" >&2
        exit 1
    fi
    says "telepot has no component 'laboratory' here" "$folder/log"
    ;;
pkg_config)
    PKG_CONFIG_PATH=$(find "$prefix" -type d -name pkgconfig | paste -sd:)
    export PKG_CONFIG_PATH
    read -ra flags <<<"$(pkg-config --cflags --libs telepot)"
    read -ra lab_flags <<<"$(pkg-config --cflags --libs telepot-lab)"
    "$compiler" -std=c++20 "$here/project/consumer.cpp" -o "$folder/consumer" "${flags[@]}"
    "$compiler" -std=c++20 "$here/project/lab_consumer.cpp" -o "$folder/lab_consumer" "${lab_flags[@]}"
    run consumer
    run lab_consumer
    ;;
new | new_aio)
    flags=()
    [ "$way" = new ] || flags=(--aio)
    cd "$folder"
    "$prefix/bin/telepot" new mybot "${flags[@]}"
    export CMAKE_PREFIX_PATH=$prefix CXX=$compiler CMAKE_GENERATOR=Ninja
    LD_LIBRARY_PATH=$(find "$prefix" -name 'libtelepot*' -printf '%h\n' | sort -u | paste -sd:)
    export LD_LIBRARY_PATH
    cmake -S mybot -B mybot/build && cmake --build mybot/build
    ctest --test-dir mybot/build --output-on-failure --no-tests=error
    ;;
subdirectory)
    source=$(cd "$here/../.." && pwd)
    # Without a build type the library is built with optimisation, and the user's project as it wishes.
    configure subdirectory -DTELEPOT_SOURCE="$source" >"$folder/log" 2>&1
    says "telepot: no CMAKE_BUILD_TYPE is set" "$folder/log"
    flags_of /codec/decode.cpp >"$folder/library" && says " -O2 " "$folder/library"
    flags_of /consumer.cpp >"$folder/user"
    if grep -q -- ' -O2 ' "$folder/user"; then echo "the user's own flags were changed" >&2 && exit 1; fi
    # With one, what it says holds.
    configure subdirectory -DTELEPOT_SOURCE="$source" -DCMAKE_BUILD_TYPE=Debug >"$folder/log" 2>&1
    if grep -q 'no CMAKE_BUILD_TYPE' "$folder/log"; then echo "it complains of a build type that is set" >&2 && exit 1; fi
    flags_of /codec/decode.cpp >"$folder/library"
    if grep -q -- ' -O2 ' "$folder/library"; then echo "a debug build is optimised" >&2 && exit 1; fi
    ;;
*)
    echo "unknown way '$way'" >&2
    exit 2
    ;;
esac
