# What the recipes of the tool images share; read by them, not run by itself. A recipe sets
# `packages` and puts a file system together in $root between begin_image and end_image.
set -eu
export LC_ALL=C
umask 022

die() { echo "$0: $*" >&2; exit 1; }

# begin_image OUTPUT_FOLDER: ends the recipe when that layout is up to date; else $root holds the
# packages' files, without manuals, translations and what only maintainer scripts need.
begin_image() {
    for tool in apt-get apt-cache dpkg dpkg-deb tar sha256sum awk; do
        command -v "$tool" >/dev/null || die "needs $tool, which is not installed"
    done
    mkdir -p "$(dirname "$1")"
    parent=$(cd "$(dirname "$1")" && pwd)
    output=$parent/$(basename "$1")
    architecture=$(dpkg --print-architecture)
    # shellcheck disable=SC2086  # a list of names
    sources=$(apt-get download --print-uris $packages |
        awk '{ digest = $4; print $2, digest }' | sort)
    [ -n "$sources" ] || die "apt offers no packages; run apt-get update"
    # What goes in, without the recipe: the same inputs have the digest written down in `digests`.
    inputs=$(echo "$sources" | sha256sum | cut -d ' ' -f 1)
    stamp=$( { cat "$0" "$(dirname "$0")/../layout.sh"; echo "$sources"; } | sha256sum |
        cut -d ' ' -f 1)
    if [ -f "$output/stacknet-build-stamp" ] &&
            [ "$(head -n 1 "$output/stacknet-build-stamp")" = "$stamp" ]; then
        sed -n 2p "$output/stacknet-build-stamp"
        exit 0
    fi
    work=$(mktemp -d "$parent/.tool-image.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    trap 'exit 1' HUP INT TERM
    mkdir "$work/deb" "$work/root" "$work/layout"
    root=$work/root
    # shellcheck disable=SC2086
    (cd "$work/deb" && apt-get -q -q -o APT::Sandbox::User="$(id -un)" download $packages) >&2
    # apt has checked the lists' signatures; this checks the files against the lists.
    echo "$sources" | while read -r file digest; do
        case $digest in
            SHA256:*) echo "${digest#SHA256:}  $work/deb/$file" ;;
            *) die "apt gives no SHA-256 for $file" ;;
        esac
    done | sha256sum --quiet -c - >&2

    mkdir -p "$root/usr/bin" "$root/usr/sbin" "$root/usr/lib" "$root/usr/lib64"
    for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
    for deb in "$work"/deb/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" |
            tar -x --keep-directory-symlink --no-same-owner --exclude './usr/share/doc' \
                --exclude './usr/share/man' --exclude './usr/share/locale' \
                --exclude './usr/share/lintian' --exclude './usr/share/initramfs-tools' \
                --exclude './usr/share/info' --exclude './usr/share/perl*' \
                --exclude './usr/lib/*/gconv' --exclude './usr/lib/*/audit' \
                --exclude './lib/*/audit' -C "$root" -f -
    done
}

# busybox under every name that it answers to and nothing else has.
link_busybox() {
    [ -e "$root/usr/bin/busybox" ] || die "busybox-static did not bring bin/busybox"
    "$root/usr/bin/busybox" --list | while read -r applet; do
        [ -e "$root/usr/bin/$applet" ] || [ -e "$root/usr/sbin/$applet" ] ||
            ln -s busybox "$root/usr/bin/$applet"
    done
}

# The folders that the runtime mounts on, and who is who.
base_files() {
    mkdir -p "$root/dev" "$root/proc" "$root/sys" "$root/tmp" "$root/work" "$root/in" "$root/out" \
        "$root/etc"
    printf 'root:x:0:0:root:/nonexistent:/bin/sh\nsandbox:x:1000:1000:sandbox:/work:/bin/sh\n' \
        >"$root/etc/passwd"
    printf 'root:x:0:\nsandbox:x:1000:\n' >"$root/etc/group"
    printf '127.0.0.1 localhost sandbox\n::1 localhost sandbox\n' >"$root/etc/hosts"
    printf 'passwd: files\ngroup: files\nhosts: files\n' >"$root/etc/nsswitch.conf"
}

# Moves a file to the blobs and prints its digest.
store() {
    digest=$(sha256sum <"$1" | cut -d ' ' -f 1)
    mv "$1" "$blobs/$digest"
    echo "$digest"
}
size_of() { wc -c <"$blobs/$1" | tr -d ' '; }

# end_image: makes the layout of $root and prints its digest.
end_image() {
    blobs=$work/layout/blobs/sha256
    mkdir -p "$blobs"
    # Names and link targets here are short enough for ustar, the one format without variants.
    tar --format=ustar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner \
        --mode='u+rwX,go+rX,go-w,a-s,a-t' -C "$root" -cf "$work/layer" .
    layer=$(store "$work/layer")
    list=$(echo "$sources" | sed 's/\.deb .*//; s/%3a/:/g' | tr '\n' ' ' | sed 's/ $//')
    printf '{"architecture":"%s","config":{"Labels":{"stacknet.packages":"%s"}},"created":"1970-01-01T00:00:00Z","os":"linux","rootfs":{"diff_ids":["sha256:%s"],"type":"layers"}}' \
        "$architecture" "$list" "$layer" >"$work/config"
    config=$(store "$work/config")
    printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":"sha256:%s","size":%s}]}' \
        "$config" "$(size_of "$config")" "$layer" "$(size_of "$layer")" >"$work/manifest"
    manifest=$(store "$work/manifest")
    printf '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s,"platform":{"architecture":"%s","os":"linux"}}]}' \
        "$manifest" "$(size_of "$manifest")" "$architecture" >"$work/layout/index.json"
    printf '{"imageLayoutVersion":"1.0.0"}' >"$work/layout/oci-layout"
    printf '%s\nsha256:%s\n%s\n' "$stamp" "$manifest" "$inputs" >"$work/layout/stacknet-build-stamp"
    known=$(awk -v a="$architecture" -v i="$inputs" '$1 == a && $2 == i { print $3 }' \
        "$(dirname "$0")/digests")
    if [ -n "$known" ] && [ "$known" != "sha256:$manifest" ]; then
        die "made sha256:$manifest of packages whose image is $known by $(dirname "$0")/digests"
    fi
    if [ -e "$output" ]; then mv "$output" "$work/old"; fi
    mv "$work/layout" "$output"
    echo "sha256:$manifest"
}
