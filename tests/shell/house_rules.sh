#!/usr/bin/env bash
# What no file of the project may contain. Usage: house_rules.sh SOURCE_ROOT
set -euo pipefail

# files FOLDER : what git knows or would add, or every file where there is no git.
files() {
    git -C "$1" -c safe.directory='*' ls-files --cached --others --exclude-standard 2>/dev/null ||
        find "$1" -type f -not -path "$1/build/*" -not -path "$1/.git/*" -printf '%P\n'
}

# forbid FOLDER WHY EXTENDED_REGEX FILE_REGEX
forbid() {
    (cd "$1" && files . | grep -E "$4" | tr '\n' '\0' |
        xargs -0 -r grep -nIE -e "$3" -- /dev/null 2>/dev/null | sed "s#^#$2: #") || true
}

# check FOLDER : prints one line per breach.
check() {
    local cpp='^(src|tests)/.*\.(h|cpp|in)$'
    forbid "$1" 'rich text from outside' '\b(setHtml|insertHtml)\(' '^src/'
    forbid "$1" 'network code' 'QtNetwork|QNetwork|Qt6::Network|QTcpSocket' '^(src|tests)/.*\.(h|cpp)$|CMakeLists\.txt$'
    forbid "$1" 'QtSql' 'QSqlDatabase|QtSql|Qt6::Sql' '^src/|CMakeLists\.txt$'
    forbid "$1" 'number that depends on the locale' '\b(std::sto[dfl]d?|strto[df]|atof)[ (]' "$cpp"
    forbid "$1" 'nested event loop' 'processEvents\(' '^src/'
    forbid "$1" 'QtTest macros never fail a Catch2 test' '\bQ(VERIFY|VERIFY2|COMPARE|TRY_VERIFY|TRY_COMPARE)\(' "$cpp"
    forbid "$1" 'a ; in a title makes Catch2 2 run nothing' '(TEST_CASE|SECTION|SCENARIO)\("[^"]*;' "$cpp"
    forbid "$1" 'path of one machine' '(^|[^A-Za-z0-9_.])/(work|root|home)/' '.'
    forbid "$1" 'left-over' '\b(TOD[O]|FIXM[E])\b|qDebug\(|#if [0]\b' '^(src|tests|ui|dev|\.ci)'
    check_links "$1"
    check_sizes "$1"
    check_licence_lines "$1"
    check_top_level "$1"
}

# One function decides which addresses may leave the application.
check_links() {
    local where
    where=$(forbid "$1" 'openUrl' 'QDesktopServices::openUrl' '^src/')
    (($(grep -c . <<<"$where") < 2)) || echo "QDesktopServices::openUrl more than once: $where"
}

# sources FOLDER ENDINGS COMMAND… : runs the command on the sources, in the folder.
sources() {
    (cd "$1" && files . | grep -E "^(src|tests)/.*\.($2)$" | tr '\n' '\0' | xargs -0 -r "${@:3}")
}

check_sizes() {
    sources "$1" 'h|cpp' wc -l |
        awk '$2 != "total" && $1 > 500 { print $2 " has " $1 " lines, more than 500" }'
}

check_licence_lines() {
    # shellcheck disable=SC2016
    sources "$1" 'h|cpp|S' awk '
        FNR == 1 { right = /SPDX-FileCopyrightText/ }
        FNR == 2 && right && /SPDX-License-Identifier: MIT/ { seen[FILENAME] = 1 }
        END {
            for (i = 1; i < ARGC; i++)
                if (!(ARGV[i] in seen)) print ARGV[i] " does not start with the two SPDX lines"
        }'
}

check_top_level() {
    files "$1" | sed 's#/.*##' | sort -u |
        grep -vxE 'CMakeLists\.txt|CMakePresets\.json|src|ui|data|tests|resources|README\.md|LICENSE|dev|\..*' |
        sed 's#^#unexpected at the top: #' || true
}

breach() {
    local folder=$1 file=$2 text=$3
    mkdir -p "$folder/$(dirname "$file")"
    printf '// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: MIT\n%s\n' "$text" >"$folder/$file"
    [[ -n $(check "$folder") ]] || { echo "house_rules.sh does not see: $file: $text"; return 1; }
    rm "$folder/$file"
}

# Every rule above is broken once in a folder of its own.
prove() {
    local folder slash=/ open=QDesktopServices::openUrl
    folder=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -r '$folder'" EXIT
    breach "$folder" src/a.cpp 'label->setHtml(text);'
    breach "$folder" src/a.cpp '#include <QtNetwork/QTcpSocket>'
    breach "$folder" src/CMakeLists.txt 'target_link_libraries(a Qt6::Network)'
    breach "$folder" src/a.cpp 'QSqlDatabase base;'
    breach "$folder" src/a.cpp 'double d = std::stod(text);'
    breach "$folder" tests/a.cpp 'double d = strtod(text, nullptr);'
    breach "$folder" src/a.cpp 'qApp->processEvents();'
    breach "$folder" tests/a.cpp 'QVERIFY(true);'
    breach "$folder" tests/a.cpp 'TEST_CASE("one; two") {}'
    breach "$folder" data/a.json "\"${slash}home/someone/a\""
    breach "$folder" src/a.cpp "// TO""DO later"
    breach "$folder" src/a.cpp "$open(a);"$'\n'"$open(b);"
    breach "$folder" src/a.cpp "$(yes '//' | head -n 500)"
    breach "$folder" notes.txt 'a file nobody agreed on'
    printf 'int a;\n' >"$folder/src/a.cpp"
    [[ $(check "$folder") == *SPDX* ]] || { echo "house_rules.sh does not see missing SPDX lines"; return 1; }
    printf '// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: MIT\n%s(a);\n' "$open" >"$folder/src/a.cpp"
    [[ -z $(check "$folder") ]] || { echo "house_rules.sh refuses what is allowed"; return 1; }
}

prove
count=$(files "$1" | wc -l)
((count > 20)) || { echo "only $count files seen in $1"; exit 1; }
found=$(check "$1")
[[ -z $found ]] || { echo "$found"; exit 1; }
echo "$count files, no breach of the house rules"
