#include "core/rack/import_profile.h"

#include "core/base/invariant.h"
#include "core/base/sentence.h"

namespace stacknet::rack {

ImportProfile kuboDefaultProfile(unsigned cidVersion) {
    STACKNET_INVARIANT(cidVersion <= 1);
    ImportProfile profile;
    profile.name = "kubo-default";
    profile.cidVersion = cidVersion;
    profile.rawLeaves = cidVersion == 1;
    return profile;
}

ImportProfile unixFs2025Profile() {
    ImportProfile profile;
    profile.name = "unixfs-v1-2025";
    profile.chunkBytes = 1 << 20;
    profile.linksMax = 1024;
    profile.directoryMeasure = ImportProfile::DirectoryMeasure::BlockBytes;
    return profile;
}

Result<ImportProfile> importProfile(std::string_view name, std::optional<unsigned> cidVersion) {
    if (cidVersion && *cidVersion > 1) {
        return makeError("rack.bad_profile", sentence("A CID has version 0 or 1."));
    }
    ImportProfile profile;
    if (name == "kubo-default") {
        return kuboDefaultProfile(cidVersion.value_or(1));
    } else if (name == "unixfs-v0-2015") {
        profile = kuboDefaultProfile(0);
        profile.name = name;
    } else if (name == "unixfs-v1-2025") {
        profile = unixFs2025Profile();
    } else {
        return makeError("rack.bad_profile",
                         sentence("There is no profile \"%1\"; there are kubo-default, "
                                  "unixfs-v0-2015 and unixfs-v1-2025.",
                                  {name}));
    }
    if (cidVersion && *cidVersion != profile.cidVersion) {
        return makeError("rack.bad_profile",
                         sentence("The profile %1 makes CIDs of version %2 only.",
                                  {profile.name, profile.cidVersion}));
    }
    return profile;
}

}  // namespace stacknet::rack
