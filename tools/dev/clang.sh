# SPDX-License-Identifier: MIT
# clang_version: the newest clang that this system's packages have with its clang-tidy, as a number. CLANG=n decides otherwise.
# What security updates bring, to build browsers with, does not count: it would change under a release that stands still.
clang_version() {
    if [ -z "${CLANG-}" ]; then
        CLANG=$(newest_packaged_clang || true)
        # Package lists that are not there say nothing; without apt-get what is installed decides.
        if [ -z "$CLANG" ] && command -v apt-get >/dev/null; then
            as_root apt-get update >>"$log_dir/apt.log" 2>&1 </dev/null || true
            CLANG=$(newest_packaged_clang || true)
        fi
        CLANG=${CLANG:-$(newest_installed_clang)}
    fi
    echo "$CLANG"
}

newest_packaged_clang() {
    command -v apt-cache >/dev/null || return 0
    local version
    while read -r version; do
        if in_release "clang-$version" && in_release "clang-tidy-$version"; then echo "$version" && return 0; fi
    done < <(apt-cache pkgnames clang- 2>/dev/null | sed -n 's/^clang-\([0-9]*\)$/\1/p' | sort -rn)
}

in_release() {
    apt-cache madison "$1" 2>/dev/null | grep -qv -e '-security/'
}

newest_installed_clang() {
    local version
    for version in {30..16}; do
        if command -v "clang++-$version" >/dev/null; then echo "$version" && return 0; fi
    done
    echo 16 # the oldest that will do: that it is missing is said where it is needed
}

# The presets find the newest clang that is installed (cmake/TelepotClang.cmake); ./dev says which one it is to be, and
# begins anew where a build folder was made with another one.
clang_argument() {
    local compiler cache=build/$1/CMakeCache.txt
    compiler=clang++-$(clang_version)
    if [ -e "$cache" ] && ! grep -Eq "^TELEPOT_CLANG:[A-Z]*=(.*/)?${compiler//+/\\+}\$" "$cache"; then rm -rf "build/$1"; fi
    echo "-DTELEPOT_CLANG=$compiler"
}
