#!/usr/bin/env bash
# eig-catalogue begins at the record of an address or a link, and says what is none.
# Usage: addresses.sh EIG_CATALOGUE SOURCE_ROOT
set -euo pipefail

program=$1
HOME=$(mktemp -d)
export HOME QT_QPA_PLATFORM=offscreen
# shellcheck disable=SC2064
trap "rm -r '$HOME'" EXIT
unset XDG_CONFIG_HOME

# picture NAME ADDRESS... : the window begun there, as a picture.
picture() { "$program" --lang fr --screenshot "$HOME/$1.png" "${@:2}"; }

picture plain
picture address challenge/basegun
picture link eig:challenge/basegun
[[ -s $HOME/link.png ]] || { echo "no picture"; exit 1; }
cmp -s "$HOME/address.png" "$HOME/link.png" || { echo "the link leads elsewhere than the address"; exit 1; }
! cmp -s "$HOME/address.png" "$HOME/plain.png" || { echo "the address changes nothing"; exit 1; }

for wrong in eig: eig:nothing defi/basegun 'challenge/../x' 'challenge/a challenge/b'; do
    code=0
    # shellcheck disable=SC2086
    said=$(picture wrong $wrong 2>&1) || code=$?
    ((code == 64)) || { echo "$wrong: exit code $code"; exit 1; }
    [[ $said == *KIND/IDENTIFIER* ]] || { echo "$wrong: says only: $said"; exit 1; }
done

desktop=$2/resources/org.eig.Catalogue.desktop
grep -qx 'Exec=eig-catalogue %u' "$desktop" || { echo "the desktop file passes no link on"; exit 1; }
grep -qx 'MimeType=x-scheme-handler/eig;' "$desktop" || { echo "the desktop file takes no links"; exit 1; }
echo "addresses and links lead to their record"
