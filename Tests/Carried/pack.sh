#!/usr/bin/env bash
# Packs a program as an archive and as a Debian package: pack.sh PROGRAM FOLDER. The same program gives the same bytes.
set -euo pipefail
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
source=$(realpath "$(dirname "$0")/../..")

version=$("$program" --version)
version=${version#paradox }
name=paradox-$version-linux-$(uname -m)
architecture=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH=1767225600
umask 022
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
rm -f "$folder"/paradox*

install -D -m 755 "$program" "$scratch/$name/bin/paradox"
install -m 644 "$source/README.md" "$source/LICENSE" "$scratch/$name/"
# What the README points to, and the scenarios as examples to write one's own from.
to_read() {
  install -d "$1/Guides" "$1/scenarios" "$1/Tests/Transcripts"
  install -m 644 "$source"/Guides/*.md "$1/Guides/"
  install -m 644 "$source"/scenarios/*.yaml "$1/scenarios/"
  install -m 644 "$source"/Tests/Transcripts/*.txt "$1/Tests/Transcripts/"
}
to_read "$scratch/$name"
share() { # FOLDER ZSH-FOLDER: what the program prints for man and for other shells
  install -d "$1/man/man1" "$1/bash-completion/completions" "$1/zsh/$2" "$1/fish/vendor_completions.d"
  "$program" manual | gzip --no-name -9 > "$1/man/man1/paradox.1.gz"
  "$program" completions bash > "$1/bash-completion/completions/paradox"
  "$program" completions zsh > "$1/zsh/$2/_paradox"
  "$program" completions fish > "$1/fish/vendor_completions.d/paradox.fish"
}
share "$scratch/$name/share" site-functions
tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  --directory "$scratch" "$name" | gzip --no-name -6 > "$folder/$name.tar.gz"

deb=$scratch/deb
install -D -m 755 "$program" "$deb/usr/bin/paradox"
install -D -m 644 "$source/LICENSE" "$deb/usr/share/doc/paradox/copyright"
install -m 644 "$source/README.md" "$deb/usr/share/doc/paradox/README.md"
to_read "$deb/usr/share/doc/paradox"
share "$deb/usr/share" vendor-completions
mkdir "$deb/DEBIAN"
cat > "$deb/DEBIAN/control" <<END
Package: paradox
Version: $version
Architecture: $architecture
Maintainer: The makers of Paradox <paradox@localhost>
Section: misc
Priority: optional
Description: how far is too far with personalization
 A shell in which one tries personalization and honesty on a synthetic customer
 base and watches trust, skepticism, loyalty and spend respond over the weeks.
END
dpkg-deb --root-owner-group -Zgzip --build "$deb" "$folder/paradox_${version}_$architecture.deb" >/dev/null
ls -l "$folder"
