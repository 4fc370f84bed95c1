#pragma once

#include "core/attestation/rim_document.h"
#include "core/attestation/xml_signature_internal.h"

namespace stacknet::attestation {

/// Reads version, product and values from the direct children of a document whose signature was
/// taken out and found good. Fills everything of RimDocument but digest, signers and end.
/// Faults: RimFormat names element and attribute.
Parsed<RimDocument> readRimContent(const xml::Document& document);

/// "96.00.5E.00.01": five pairs of hexadecimal digits, which no driver version is.
bool isVbiosVersion(std::string_view version);

}  // namespace stacknet::attestation
