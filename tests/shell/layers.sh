#!/usr/bin/env bash
# Reads every #include of src/ and fails where a layer looks up. Link lines alone do not see it:
# <QtGui/QIcon> compiles against a target that links Qt Core only.
# Usage: layers.sh SOURCE_ROOT QT_CORE_INCLUDE_FOLDERS (separated by ;)
set -euo pipefail

root=$1
qt_core=${2##*;}
for folder in ${2//;/ }; do
    [[ $folder == */QtCore ]] && qt_core=$folder
done

declare -A may_include=(
    [core]="core"
    [compile]="core"
    [bundled]="bundled"
    [documents]="core documents"
    [cli]="core documents bundled cli"
    [models]="core models"
    [widgets]="core documents models widgets"
    [app]="core documents models widgets bundled app"
)
without_qt="core compile bundled documents cli"

contains() { [[ " $1 " == *" $2 "* ]]; }

# check SRC : prints one line per wrong include.
check() {
    local file line include layer
    while IFS=: read -r file line include; do
        file=${file#"$1/"}
        layer=${file%%/*}
        if [[ -z ${may_include[$layer]:-} ]]; then
            echo "$file: the layer $layer is not in the table of layers.sh"
        elif [[ $include == \<* ]]; then
            check_system "$layer" "$(tr -d '<>' <<<"$include")" || echo "$file:$line: $layer includes $include"
        elif [[ $include != */* ]]; then
            # Only what Qt's tools generate has no folder.
            [[ $include =~ ^\"(ui_.*\.h|.*\.moc)\"$ ]] && ! contains "$without_qt" "$layer" ||
                echo "$file:$line: $include without the folder of its layer"
        elif include=${include#\"} && ! contains "${may_include[$layer]}" "${include%%/*}"; then
            echo "$file:$line: $layer includes \"$include"
        fi
    done < <(grep -rnoE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"][^>"]+[>"]' "$1" \
        --include='*.h' --include='*.cpp' --include='*.in' |
        sed -E 's/:[[:space:]]*#[[:space:]]*include[[:space:]]*/:/')
}

check_system() {
    local layer=$1 name=$2
    [[ $name == Q* || $name == Qt*/* || $name == qt* ]] || return 0
    contains "$without_qt" "$layer" && return 1
    [[ $layer == models ]] || return 0
    [[ $name == QtCore/* || -e $qt_core/$name ]]
}

prove() {
    local folder
    folder=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -r '$folder'" EXIT
    local wrong=(
        'core #include "models/a.h"' 'core #include "documents/a.h"' 'core #include <QString>'
        'core #include <QtCore/QString>' 'core # include "bundled/a.h"' 'documents #include "widgets/a.h"'
        'documents #include <QImage>' 'cli #include "models/a.h"' 'cli #include <QCoreApplication>'
        'models #include "widgets/a.h"' 'models #include "documents/a.h"' 'models #include <QtGui/QIcon>'
        'models #include <QIcon>' 'models #include "bundled/a.h"' 'widgets #include "app/a.h"'
        'widgets #include "bundled/a.h"' 'core #include "neighbour.h"' 'unknown #include "core/a.h"'
    )
    local right=(
        'core #include "core/a.h"' 'core #include <vector>' 'documents #include "core/a.h"'
        'cli #include "bundled/a.h"' 'models #include <QAbstractTableModel>' 'widgets #include <QWidget>'
        'models #include <QtCore/QString>' 'widgets #include "ui_about.h"' 'app #include "widgets/a.h"'
    )
    local case
    for case in "${wrong[@]}" "${right[@]}"; do
        rm -rf "$folder/src"
        mkdir -p "$folder/src/${case%% *}"
        printf '%s\n' "${case#* }" >"$folder/src/${case%% *}/a.cpp"
        if [[ -n $(check "$folder/src") ]]; then
            [[ " ${wrong[*]} " == *" $case "* ]] || { echo "layers.sh refuses what is allowed: $case"; return 1; }
        else
            [[ " ${right[*]} " == *" $case "* ]] || { echo "layers.sh does not see: $case"; return 1; }
        fi
    done
}

[[ -e $qt_core/QString ]] || { echo "no Qt Core headers in $qt_core"; exit 1; }
prove
found=$(check "$root/src")
count=$(grep -rlE '#include' "$root/src" --include='*.cpp' | wc -l)
((count > 10)) || { echo "only $count sources read in $root/src"; exit 1; }
[[ -z $found ]] || { echo "$found"; exit 1; }
echo "$count sources, no include against the layers"
