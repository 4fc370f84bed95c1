#pragma once

#include "core/base/secret.h"

namespace stacknet::e2ee {

/// The passphrase in Unicode normal form NFC, so that it opens the same whichever way a keyboard
/// spells an accent (case K05). Error "e2ee.bad_passphrase": fewer than 8 or more than 1,024 bytes,
/// no well-formed UTF-8, or a character that this version of Unicode does not know, whose normal
/// form may still change. No copy is left in memory that is not wiped.
Result<SecretBytes> normalisePassphrase(const SecretBytes& passphrase);

}  // namespace stacknet::e2ee
