#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/sandbox/cgroup_delegation.cpp
    QT_TRANSLATE_NOOP("Engine", "Cannot %1 %2: %3."),
    QT_TRANSLATE_NOOP("Engine", "The %1 controller cannot be handed to runs in %2: %3."),
    QT_TRANSLATE_NOOP("Engine", "make the control group"),
    QT_TRANSLATE_NOOP("Engine", "move the node into"),
    QT_TRANSLATE_NOOP("Engine", "move all processes into"),
    // core/sandbox/container.cpp
    QT_TRANSLATE_NOOP("Engine", "The run was not started because its limits are not in force: %1."),
    QT_TRANSLATE_NOOP("Engine", "The container could not be set up (%1): %2."),
    // core/sandbox/doctor.cpp
    QT_TRANSLATE_NOOP("Engine", "Code can be run in a sandbox on Linux only."),
    QT_TRANSLATE_NOOP("Engine", "Run the node on Linux, or in WSL 2 on Windows."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The list of allowed system calls is for x86_64 and aarch64, this machine is %1."),
    QT_TRANSLATE_NOOP("Engine", "Run the node on an x86_64 or aarch64 machine."),
    QT_TRANSLATE_NOOP(
        "Engine", "The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing."),
    QT_TRANSLATE_NOOP("Engine",
                      "Install the Stacknet Console again; both belong into libexec/stacknet."),
    QT_TRANSLATE_NOOP("Engine", "runc cannot start a run without root."),
    QT_TRANSLATE_NOOP("Engine",
                      "gVisor (runsc) sets no limits without root, so none could be verified."),
    QT_TRANSLATE_NOOP("Engine", "Kata needs hardware virtualisation, and /dev/kvm is missing."),
    QT_TRANSLATE_NOOP("Engine",
                      "Kata keeps a run in a virtual machine: its credentials cannot be read back "
                      "before code starts."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Kata keeps a run in a virtual machine: its credentials cannot be read back before code "
        "starts, and since version 2 it takes orders from containerd alone."),
    QT_TRANSLATE_NOOP("Engine", "Choose crun, runc or runsc as the runtime."),
    QT_TRANSLATE_NOOP("Engine", "No container runtime was found (%1)."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place."),
    QT_TRANSLATE_NOOP("Engine", "Run the node as root to use gVisor."),
    QT_TRANSLATE_NOOP("Engine", "The hardened runtime is asked for."),
    QT_TRANSLATE_NOOP("Engine", "It is asked for by name."),
    QT_TRANSLATE_NOOP("Engine", "It is the first choice on a host with %1 control groups."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "It is the second choice on a host with %1 control groups; the first is not installed."),
    QT_TRANSLATE_NOOP("Engine", "It could be used; another one is preferred."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 is older than %2, the first version without known image escapes; the "
                      "node cleans images before it uses them."),
    QT_TRANSLATE_NOOP("Engine", "Upgrade %1 when your distribution offers a newer one."),
    QT_TRANSLATE_NOOP("Engine",
                      "sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 "
                      "kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that "
                      "allows userns for the runtime."),
    QT_TRANSLATE_NOOP("Engine",
                      "The node runs as root and user namespaces are switched off, so code would "
                      "run as the machine's root."),
    QT_TRANSLATE_NOOP("Engine", "User namespaces are switched off on this machine."),
    QT_TRANSLATE_NOOP("Engine", "User namespaces are not allowed for programs without root."),
    QT_TRANSLATE_NOOP("Engine",
                      "The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot "
                      "make namespaces."),
    QT_TRANSLATE_NOOP("Engine", "Run the node outside the container, or as an ordinary user."),
    QT_TRANSLATE_NOOP("Engine", "No control groups are mounted, so no limit can be set."),
    QT_TRANSLATE_NOOP("Engine",
                      "Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup"),
    QT_TRANSLATE_NOOP("Engine", "Control groups are %1 here, which only root can set limits with."),
    QT_TRANSLATE_NOOP("Engine",
                      "Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the "
                      "kernel's command line."),
    QT_TRANSLATE_NOOP("Engine", "The node's control group has no %1 controller that it may use."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Run the node as a user service with Delegate=yes (systemd-run --user --scope -p "
        "Delegate=yes for a try), and put \"[Service]\\nDelegate=cpu cpuset io memory pids\" into "
        "/etc/systemd/system/user@.service.d/delegate.conf."),
    QT_TRANSLATE_NOOP(
        "Engine", "There is no range of 65536 subordinate user and group ids to run code under."),
    QT_TRANSLATE_NOOP("Engine", "absent"),
    QT_TRANSLATE_NOOP("Engine", "version 1"),
    QT_TRANSLATE_NOOP("Engine", "hybrid"),
    QT_TRANSLATE_NOOP("Engine", "version 2"),
    QT_TRANSLATE_NOOP("Engine", "Make it with resources/images/python/build FOLDER, or ./dev run."),
    QT_TRANSLATE_NOOP("Engine", "Make the image anew with resources/images/python/build FOLDER."),
    QT_TRANSLATE_NOOP("Engine",
                      "Run the runtime by hand with what `stacknetctl sandbox spec` prints, or "
                      "choose another runtime."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Use another runtime: this one starts containers without the limits it was given."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Run the node as a user service with Delegate=yes, and put \"[Service]\\nDelegate=cpu "
        "cpuset io memory pids\" into /etc/systemd/system/user@.service.d/delegate.conf."),
    QT_TRANSLATE_NOOP("Engine", "Remove the folder, or ask its owner to."),
    QT_TRANSLATE_NOOP("Engine", "See the message, then restart the node."),
    QT_TRANSLATE_NOOP("Engine", "Start the node again."),
    // core/sandbox/image_layout.cpp
    QT_TRANSLATE_NOOP("Engine", "The tool image is damaged: %1."),
    QT_TRANSLATE_NOOP("Engine", "The tool image cannot be used: %1."),
    QT_TRANSLATE_NOOP("Engine", "There is no image sha256:%1 there."),
    QT_TRANSLATE_NOOP("Engine", "There is no tool image at %1."),
    // core/sandbox/image_tree.cpp
    QT_TRANSLATE_NOOP("Engine", "The image's entry %1 %2; the image is not used."),
    QT_TRANSLATE_NOOP("Engine", "The image's layer ended early."),
    QT_TRANSLATE_NOOP("Engine", "The image was not unpacked because the node stops."),
    QT_TRANSLATE_NOOP("Engine",
                      "The image's files add up to more than %1 bytes; the image is not used."),
    // core/sandbox/layer_file.cpp
    QT_TRANSLATE_NOOP("Engine", "The tool image is damaged: a layer %1."),
    QT_TRANSLATE_NOOP("Engine", "Cannot write a layer of the image: %1."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "A layer of the image is larger than %1 bytes once uncompressed; the image is not used."),
    QT_TRANSLATE_NOOP("Engine",
                      "A layer of the image grows to more than %1 times its size; that is a bomb, "
                      "and the image is not used."),
    QT_TRANSLATE_NOOP("Engine", "Cannot write to %1: %2."),
    // core/sandbox/oci_sandbox.cpp
    QT_TRANSLATE_NOOP("Engine", "The self-test container did not run: %1"),
    QT_TRANSLATE_NOOP("Engine", "The self-test container could not read what it had written."),
    QT_TRANSLATE_NOOP("Engine", "The self-test container ended with exit code %1 instead of %2."),
    QT_TRANSLATE_NOOP("Engine", "The run was cancelled before it started."),
    QT_TRANSLATE_NOOP("Engine", "The tool image has no program for %1."),
    // core/sandbox/tar_reader.cpp
    QT_TRANSLATE_NOOP("Engine", "The image's layer is damaged at byte %1: %2."),
};

}  // namespace

std::span<const char* const> engineWordsOfSandbox() {
    return kPatterns;
}

}  // namespace stacknet::ui
