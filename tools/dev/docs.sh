# SPDX-License-Identifier: MIT
# ./dev docs: the reference, from the comments of the public headers. Ends with 1 if there is anything to complain about.
need docs
mkdir -p build/docs
TELEPOT_VERSION=$(sed -n 's/^project(telepot VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export TELEPOT_VERSION
doxygen docs/Doxyfile >build/log/doxygen.log
# A member whose name says it all needs no comment; a class or a function of a namespace does.
grep -Ev "warning: Member .* of (class|struct|union) .* is not documented|^  parameter" build/docs/warnings.txt >build/docs/findings.txt || true
cat build/docs/findings.txt
findings=$(grep -c 'warning:' build/docs/findings.txt || true)
for page in Bot aio_1_1Bot DelegatorBot aio_1_1DelegatorBot MessageLoop aio_1_1MessageLoop; do
    grep -q telepot "build/docs/html/classtelepot_1_1$page.html" || { echo "no page for $page"; findings=$((findings + 1)); }
done
echo "$findings warnings; the reference is build/docs/html/index.html"
[ "$findings" = 0 ]
