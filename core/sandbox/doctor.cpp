#include "core/sandbox/doctor.h"

#include <algorithm>
#include <charconv>

#include "core/base/sentence.h"
#include "core/sandbox/limits.h"

namespace stacknet::sandbox {

namespace {

/// Where root maps sandbox ids to: above the ranges that distributions and systemd give out
/// (systemd's container ranges end at 0x6FFFFFFF), below the sign bit.
constexpr std::uint32_t kRootMapFirst = 0x7000'0000;
constexpr std::uint32_t kRootMapLast = 0x7FFF'0000;

class Diagnosis {
public:
    Diagnosis(const HostFacts& facts, RuntimePreference preference, const std::string& tag)
        : m_facts(facts), m_preference(preference), m_tag(tag) {}

    Doctor run() {
        if (!m_facts.isLinux) {
            block("sandbox.unsupported_os", sentence("Code can be run in a sandbox on Linux only."),
                  sentence("Run the node on Linux, or in WSL 2 on Windows."));
            return std::move(m_doctor);
        }
        checkProgram();
        chooseRuntime();
        checkUserNamespaces();
        checkCgroups();
        chooseIds();
        if (m_doctor.blocking() == nullptr) m_doctor.plan = m_plan;
        return std::move(m_doctor);
    }

private:
    void add(std::string code, Severity severity, std::string message, std::string remedy) {
        m_doctor.findings.push_back(
            {std::move(code), severity, std::move(message), std::move(remedy)});
    }
    void block(std::string code, std::string message, std::string remedy) {
        add(std::move(code), Severity::Blocks, std::move(message), std::move(remedy));
    }
    bool isRoot() const { return m_facts.uid == 0; }

    void checkProgram() {
        if (m_facts.architecture != "x86_64" && m_facts.architecture != "aarch64") {
            block("sandbox.unsupported_cpu",
                  sentence("The list of allowed system calls is for x86_64 and aarch64, this "
                           "machine is %1.",
                           {m_facts.architecture}),
                  sentence("Run the node on an x86_64 or aarch64 machine."));
        }
        if (m_facts.helperPath.empty() || m_facts.initPath.empty()) {
            block(
                "sandbox.incomplete_install",
                sentence(
                    "The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing."),
                sentence("Install the Stacknet Console again; both belong into libexec/stacknet."));
        }
    }

    const RuntimeFacts* find(std::string_view name) const {
        for (const RuntimeFacts& runtime : m_facts.runtimes) {
            if (runtime.name == name) return &runtime;
        }
        return nullptr;
    }

    /// Why a runtime cannot be used on this host; empty when it can.
    std::string obstacle(const RuntimeFacts& runtime) const {
        if (runtime.name == "runc" && !isRoot())
            return sentence("runc cannot start a run without root.");
        if (runtime.name == "runsc" && !isRoot()) {
            return sentence(
                "gVisor (runsc) sets no limits without root, so none could be verified.");
        }
        if (runtime.name != "kata") return "";
        if (!m_facts.hasKvm)
            return sentence("Kata needs hardware virtualisation, and /dev/kvm is missing.");
        if (versionBelow(runtime.version, "2")) {
            return sentence(
                "Kata keeps a run in a virtual machine: its credentials cannot be read back before "
                "code starts.");
        }
        return sentence(
            "Kata keeps a run in a virtual machine: its credentials cannot be read back before "
            "code starts, and since version 2 it takes orders from containerd alone.");
    }

    /// Runtimes in the order in which they are tried.
    std::vector<std::string> order() const {
        const bool unified = m_facts.cgroupMode == CgroupMode::V2;
        std::vector<std::string> names;
        switch (m_preference) {
            case RuntimePreference::Crun:
                return {"crun"};
            case RuntimePreference::Runc:
                return {"runc"};
            case RuntimePreference::Runsc:
                return {"runsc"};
            case RuntimePreference::Kata:
                return {"kata"};
            case RuntimePreference::Hardened:
                names.push_back("runsc");
                [[fallthrough]];
            case RuntimePreference::Auto:
                break;
        }
        // runc cannot hand stdio to mapped users without root; crun refuses hybrid hosts.
        names.push_back(unified || !isRoot() ? "crun" : "runc");
        if (isRoot()) names.push_back(unified ? "runc" : "crun");
        return names;
    }

    void chooseRuntime() {
        for (const RuntimeFacts& runtime : m_facts.runtimes) {
            const std::string why = obstacle(runtime);
            m_doctor.runtimes.push_back({runtime, why.empty(), why});
        }
        const RuntimeFacts* chosen = nullptr;
        const std::vector<std::string> names = order();
        for (const std::string& name : names) {
            const RuntimeFacts* found = find(name);
            if (found == nullptr || chosen != nullptr) continue;
            if (const std::string why = obstacle(*found); !why.empty()) {
                // Asked for by name: another one in its place would not be what was asked for.
                if (names.size() == 1) return refuse(why);
                continue;
            }
            chosen = found;
        }
        if (chosen == nullptr) return refuseMissing(names);
        choose(*chosen, names);
    }

    void refuse(const std::string& why) {
        block("sandbox.runtime_unsupported", why,
              isRoot() ? "Choose crun or runc as the runtime." : "apt install crun uidmap");
    }

    void refuseMissing(const std::vector<std::string>& names) {
        std::string wanted;
        for (const std::string& name : names) wanted += (wanted.empty() ? "" : " or ") + name;
        const bool ordinary =
            m_preference == RuntimePreference::Auto || m_preference == RuntimePreference::Hardened;
        std::string remedy = isRoot() ? "apt install " + (ordinary ? names.back() : wanted)
                                      : "apt install crun uidmap";
        if (m_preference == RuntimePreference::Kata) {
            remedy = sentence("Choose crun, runc or runsc as the runtime.");
        }
        block("sandbox.no_runtime", sentence("No container runtime was found (%1).", {wanted}),
              std::move(remedy));
    }

    void choose(const RuntimeFacts& chosen, const std::vector<std::string>& names) {
        m_plan.runtime = chosen;
        m_plan.hideUnifiedMount = chosen.name == "crun" && m_facts.cgroupMode == CgroupMode::Hybrid;
        m_doctor.runtime = chosen.name + (chosen.version.empty() ? "" : " " + chosen.version);
        const bool hardened = m_preference == RuntimePreference::Hardened;
        if (hardened && chosen.name != "runsc") {
            add("sandbox.not_hardened", Severity::Warning,
                sentence("The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs "
                         "code in its place.",
                         {chosen.name}),
                isRoot() ? "apt install runsc" : sentence("Run the node as root to use gVisor."));
        }
        const std::string_view control = cgroupModeName(m_facts.cgroupMode);
        m_doctor.runtimeWhy =
            hardened && chosen.name == "runsc" ? sentence("The hardened runtime is asked for.")
            : names.size() == 1 && m_preference != RuntimePreference::Auto
                ? sentence("It is asked for by name.")
            : chosen.name == names[hardened ? 1 : 0]
                ? sentence("It is the first choice on a host with %1 control groups.", {control})
                : sentence(
                      "It is the second choice on a host with %1 control groups; the first is "
                      "not installed.",
                      {control});
        for (RuntimeNote& note : m_doctor.runtimes) {
            if (!note.usable) continue;
            note.why = note.runtime == chosen
                           ? m_doctor.runtimeWhy
                           : sentence("It could be used; another one is preferred.");
        }
        const std::string floor = runtimeFloor(chosen.name);
        if (versionBelow(chosen.version, floor)) {
            add("sandbox.runtime_outdated", Severity::Warning,
                sentence("%1 is older than %2, the first version without known image escapes; the "
                         "node cleans images before it uses them.",
                         {m_doctor.runtime, floor}),
                sentence("Upgrade %1 when your distribution offers a newer one.", {chosen.name}));
        }
    }

    void checkUserNamespaces() {
        const std::string remedy = sentence(
            "sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 "
            "kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows "
            "userns for the runtime.");
        if (m_facts.userNamespacesMax == 0 && isRoot()) {
            block("sandbox.root_without_userns",
                  sentence("The node runs as root and user namespaces are switched off, so code "
                           "would run as the machine's root."),
                  remedy);
        } else if (m_facts.userNamespacesMax == 0) {
            block("sandbox.userns_blocked",
                  sentence("User namespaces are switched off on this machine."), remedy);
        } else if (!isRoot() && m_facts.unprivilegedUserNamespacesBlocked) {
            block("sandbox.userns_blocked",
                  sentence("User namespaces are not allowed for programs without root."), remedy);
        } else if (isRoot() && !m_facts.hasSysAdmin) {
            block("sandbox.userns_blocked",
                  sentence("The node runs as root without CAP_SYS_ADMIN (in a container?) and "
                           "cannot make namespaces."),
                  sentence("Run the node outside the container, or as an ordinary user."));
        }
    }

    void checkCgroups() {
        m_plan.cgroupMode = m_facts.cgroupMode;
        m_plan.privateMounts = isRoot();
        const bool unified = m_facts.cgroupMode == CgroupMode::V2;
        if (m_facts.cgroupMode == CgroupMode::None) {
            block("sandbox.no_cgroups",
                  sentence("No control groups are mounted, so no limit can be set."),
                  sentence("Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup"));
            return;
        }
        if (!unified && !isRoot()) {
            block("sandbox.cgroup_v1",
                  sentence("Control groups are %1 here, which only root can set limits with.",
                           {cgroupModeName(m_facts.cgroupMode)}),
                  sentence("Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on "
                           "the kernel's command line."));
            return;
        }
        const bool delegated = unified && m_facts.ownCgroupWritable && m_facts.ownCgroup.size() > 1;
        for (const char* controller : {"cpu", "memory", "pids"}) {
            const bool have = std::find(m_facts.controllers.begin(), m_facts.controllers.end(),
                                        controller) != m_facts.controllers.end();
            if (have && (isRoot() || delegated)) continue;
            block(
                std::string("sandbox.no_delegation:") + controller,
                sentence("The node's control group has no %1 controller that it may use.",
                         {controller}),
                sentence(
                    "Run the node as a user service with Delegate=yes (systemd-run --user --scope "
                    "-p Delegate=yes for a try), and put \"[Service]\\nDelegate=cpu cpuset io "
                    "memory pids\" into /etc/systemd/system/user@.service.d/delegate.conf."));
        }
        planCgroup(delegated);
    }

    void planCgroup(bool delegated) {
        const std::string own = "/stacknet-" + m_tag;
        if (!delegated || (isRoot() && m_facts.cgroupMode != CgroupMode::V2)) {
            m_plan.cgroupParent = own;
            return;
        }
        // A node that moved to its leaf before finds itself there again.
        const bool inLeaf = m_facts.ownCgroup.ends_with(kSupervisorLeaf);
        const std::string base =
            inLeaf ? m_facts.ownCgroup.substr(0, m_facts.ownCgroup.size() - kSupervisorLeaf.size())
                   : m_facts.ownCgroup;
        m_plan.cgroupParent = base + own;
        m_plan.needsSupervisorLeaf = !inLeaf;
    }

    static bool overlaps(const IdRange& range, std::uint32_t first) {
        const std::uint64_t end = std::uint64_t{range.first} + range.count;
        return range.first < std::uint64_t{first} + kMappedIds && end > first;
    }

    /// A range that nobody has been given.
    static std::optional<IdRange> freeRange(const std::vector<IdRange>& taken) {
        for (std::uint32_t first = kRootMapFirst; first < kRootMapLast; first += kMappedIds) {
            const bool used = std::any_of(taken.begin(), taken.end(), [&](const IdRange& range) {
                return overlaps(range, first);
            });
            if (!used) return IdRange{first, kMappedIds};
        }
        return std::nullopt;
    }

    static std::optional<IdRange> ownRange(const std::vector<IdRange>& mine) {
        for (const IdRange& range : mine) {
            if (range.count >= kMappedIds) return IdRange{range.first, kMappedIds};
        }
        return std::nullopt;
    }

    void chooseIds() {
        const auto uids = isRoot() ? freeRange(m_facts.subuids) : ownRange(m_facts.subuids);
        const auto gids = isRoot() ? freeRange(m_facts.subgids) : ownRange(m_facts.subgids);
        const bool canMap = isRoot() || m_facts.hasNewuidmap;
        if (!uids || !gids || !canMap) {
            block(
                "sandbox.no_subuid",
                sentence(
                    "There is no range of 65536 subordinate user and group ids to run code under."),
                "apt install uidmap; usermod --add-subuids 100000-165535 --add-subgids "
                "100000-165535 $USER");
            return;
        }
        m_plan.uids = *uids;
        m_plan.gids = *gids;
    }

    const HostFacts& m_facts;
    RuntimePreference m_preference;
    std::string m_tag;
    Doctor m_doctor;
    RunPlan m_plan;
};

/// The leading number of a dotted part; moves `text` past the part.
std::uint64_t nextPart(std::string_view& text) {
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    std::from_chars(text.data(), end, value);
    const std::size_t dot = text.find('.');
    text = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    return value;
}

}  // namespace

std::optional<RuntimePreference> runtimePreference(std::string_view name) {
    constexpr std::pair<std::string_view, RuntimePreference> kNames[] = {
        {"auto", RuntimePreference::Auto}, {"crun", RuntimePreference::Crun},
        {"runc", RuntimePreference::Runc}, {"runsc", RuntimePreference::Runsc},
        {"kata", RuntimePreference::Kata}, {"hardened", RuntimePreference::Hardened}};
    for (const auto& [known, preference] : kNames) {
        if (known == name) return preference;
    }
    return std::nullopt;
}

std::string_view cgroupModeName(CgroupMode mode) {
    switch (mode) {
        case CgroupMode::None:
            return fixedSentence("absent");
        case CgroupMode::V1:
            return fixedSentence("version 1");
        case CgroupMode::Hybrid:
            return fixedSentence("hybrid");
        case CgroupMode::V2:
            return fixedSentence("version 2");
    }
    return fixedSentence("absent");
}

const Finding* Doctor::blocking() const {
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Blocks) return &finding;
    }
    return nullptr;
}

std::string Doctor::reason() const {
    const Finding* finding = blocking();
    if (finding == nullptr) return "";
    return finding->code + ": " + finding->message + " " + finding->remedy;
}

Doctor diagnose(const HostFacts& facts, RuntimePreference preference, const std::string& tag) {
    return Diagnosis(facts, preference, tag).run();
}

Finding findingOf(const Error& error) {
    constexpr std::pair<std::string_view, std::string_view> kRemedies[] = {
        {"sandbox.no_image",
         fixedSentence("Make it with resources/images/python/build FOLDER, or ./dev run.")},
        {"sandbox.image_",
         fixedSentence("Make the image anew with resources/images/python/build FOLDER.")},
        {"sandbox.selftest_failed",
         fixedSentence("Run the runtime by hand with what `stacknetctl sandbox spec` prints, or "
                       "choose another runtime.")},
        {"sandbox.limits_not_effective",
         fixedSentence(
             "Use another runtime: this one starts containers without the limits it was given.")},
        {"sandbox.no_delegation:",
         fixedSentence(
             "Run the node as a user service with Delegate=yes, and put \"[Service]\\nDelegate=cpu "
             "cpuset io memory pids\" into /etc/systemd/system/user@.service.d/delegate.conf.")},
        {"sandbox.run_folder_taken", fixedSentence("Remove the folder, or ask its owner to.")},
        {"sandbox.setup_failed", fixedSentence("See the message, then restart the node.")},
        {"sandbox.cancelled", fixedSentence("Start the node again.")},
    };
    Finding finding{error.code, Severity::Blocks, error.message, ""};
    for (const auto& [code, remedy] : kRemedies) {
        const bool family = code.ends_with('_') || code.ends_with(':');
        if (family ? error.code.starts_with(code) : error.code == code) finding.remedy = remedy;
    }
    return finding;
}

std::string runtimeFloor(const std::string& runtimeName) {
    if (runtimeName == "crun") return "1.30";
    if (runtimeName == "runc") return "1.2.8";
    return "";
}

bool versionBelow(const std::string& version, const std::string& floor) {
    std::string_view left = version;
    std::string_view right = floor;
    while (!right.empty()) {
        const std::uint64_t leftPart = nextPart(left);
        const std::uint64_t rightPart = nextPart(right);
        if (leftPart != rightPart) return leftPart < rightPart;
    }
    return false;
}

}  // namespace stacknet::sandbox
