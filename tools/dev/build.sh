# SPDX-License-Identifier: MIT
# configure PRESET [CMAKE_ARGUMENT...], compile PRESET [TARGET...], build PRESET [CMAKE_ARGUMENT...]: out of tree, in build/PRESET.

# As many jobs as there are processors, but not more than one for each 1.2 GB of memory.
default_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable/ {print int($2 / 1200000)}' /proc/meminfo)
    echo $((memory < 1 ? 1 : memory < processors ? memory : processors))
}
# ccache keeps what is made from precompiled headers only when it is told that it may.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
jobs=${JOBS:-$(default_jobs)}

configure() {
    local preset=$1
    shift
    if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    case $preset in
    clang | fuzz) set -- "$(clang_argument "$preset")" "$@" ;;
    esac
    cmake --preset "$preset" "$@"
}

compile() {
    local preset=$1
    shift
    # All that can be built is built, so that one error does not hide the others.
    cmake --build "build/$preset" --parallel "$jobs" ${1+--target "$@"} -- -k 0
}

build() {
    configure "$@" && compile "$1"
}

# All C++ sources and headers written by hand, one a line. What the generator writes says so in its second line.
cpp_files() {
    find include src tests examples bench tools -name node_modules -prune -o -type f \
        \( -name '*.cpp' -o -name '*.hpp' \) -print | sort | xargs grep -L '^// Generated from api/'
}
